import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './lineage.module.css'
import { Mark } from './mark.tsx'
import { StepLink } from './step-link.tsx'
import { useStepWords } from './step-text.ts'
import type { Step } from './tree.ts'
import type { Lineage } from './use-family.ts'

interface Props {
  step: Step
  lineage: Lineage
  onMore: (creditId: string) => void
}

/** The same tree as a list in lists, for those who would rather read it. */
export function NestedList(props: Props) {
  return (
    <ul className={classes.list}>
      <Item {...props} />
    </ul>
  )
}

function Item({ step, lineage, onMore }: Props) {
  const { t } = useTranslation()
  const { kind, title, detail } = useStepWords(step, lineage)
  if (step.kind === 'more') {
    return (
      <li>
        <Button size="compact-sm" variant="subtle" onClick={() => onMore(step.parentId)}>
          {title}
        </Button>
      </li>
    )
  }
  return (
    <li>
      <span className={classes.line}>
        {step.kind === 'credit' && <Mark status={step.credit.status} />}
        <Text span size="sm" c="dimmed">
          {kind}
        </Text>
        <StepLink step={step} lineage={lineage} className={classes.name ?? ''}>
          {title}
        </StepLink>
        <Text span size="sm">
          {detail}
        </Text>
        {step.kind === 'credit' && step.isCurrent && (
          <span className={classes.here}>{t('credits.here')}</span>
        )}
      </span>
      {step.children.length > 0 && (
        <ul>
          {step.children.map((child) => (
            <Item key={child.key} step={child} lineage={lineage} onMore={onMore} />
          ))}
        </ul>
      )}
    </li>
  )
}
