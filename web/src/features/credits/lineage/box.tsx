import { useTranslation } from 'react-i18next'
import { HEIGHT, type Spot, WIDTH } from './layout.ts'
import classes from './lineage.module.css'
import { Mark } from './mark.tsx'
import { StepLink } from './step-link.tsx'
import { useStepWords } from './step-text.ts'
import type { Lineage } from './use-family.ts'

interface Props {
  spot: Spot
  lineage: Lineage
  onMore: (creditId: string) => void
  onFocus: (spot: Spot) => void
}

/** A step in the picture. */
export function Box({ spot, lineage, onMore, onFocus }: Props) {
  const { t } = useTranslation()
  const { step, x, y } = spot
  const { kind, title, detail } = useStepWords(step, lineage)
  const place = { left: x - WIDTH / 2, top: y - HEIGHT / 2, width: WIDTH, height: HEIGHT }
  if (step.kind === 'more') {
    return (
      <li className={classes.place} style={place} onFocus={() => onFocus(spot)}>
        <button type="button" className={classes.more} onClick={() => onMore(step.parentId)}>
          {title}
        </button>
      </li>
    )
  }
  const status = step.kind === 'credit' ? step.credit.status : undefined
  return (
    <li
      className={classes.place}
      style={place}
      onFocus={() => onFocus(spot)}
      data-way={step.kind !== 'credit' || step.isOnWay || undefined}
      data-current={(step.kind === 'credit' && step.isCurrent) || undefined}
    >
      <StepLink step={step} lineage={lineage} className={classes.box ?? ''}>
        <span className={classes.kind}>
          {status && <Mark status={status} />}
          {kind}
          {step.kind === 'credit' && step.isCurrent && (
            <span className={classes.here}>{t('credits.here')}</span>
          )}
        </span>
        <span className={classes.title}>{title}</span>
        <span className={classes.detail}>{detail}</span>
      </StepLink>
    </li>
  )
}
