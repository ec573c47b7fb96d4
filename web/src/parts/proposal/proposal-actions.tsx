import { Button, Group, Stack, Text } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../data/session.ts'
import { ButtonLink } from '../links.tsx'
import { useOrganizationName } from '../organization-name.tsx'
import { Refused } from '../refused.tsx'
import { ActionDialog } from './action-dialog.tsx'
import { type Action, mainActions, order, type Proposal, type RefusedAction } from './proposal.ts'
import { waitsFor } from './waits-for.ts'

interface Props {
  proposal: Proposal
  /** What stands before the buttons; read out once something is done. */
  children?: ReactNode
}

/** What may be done with a proposal, and why not the rest. Shows nothing to who only looks on. */
export function ProposalActions({ proposal, children }: Props) {
  const [chosen, setChosen] = useState<Action>()
  const box = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLElement>(null)
  // The button that was pressed is gone once it was the right one to press.
  const close = (isDone: boolean) => {
    setChosen(undefined)
    const next = isDone ? box.current : opener.current
    next?.focus()
  }
  return (
    <Stack ref={box} tabIndex={-1} gap="sm">
      {children}
      <Buttons
        proposal={proposal}
        onChoose={(action, button) => {
          opener.current = button
          setChosen(action)
        }}
      />
      {chosen && <ActionDialog proposal={proposal} action={chosen} onClose={close} />}
    </Stack>
  )
}

interface ButtonsProps {
  proposal: Proposal
  onChoose: (action: Action, button: HTMLElement) => void
}

const isNoStep = new Set<RefusedAction['code']>([
  'not-reviewer',
  'not-submitter',
  'action-not-allowed',
])

function Buttons({ proposal, onChoose }: ButtonsProps) {
  const { t } = useTranslation()
  const { organization } = useMe()
  const allowed = order.filter((action) => proposal.allowedActions.includes(action))
  const main = mainActions.find((action) => allowed.includes(action))
  // What belongs to the other party is no button here at all, nor what is not a step from here.
  const refused = proposal.refusedActions.filter(({ code }) => !isNoStep.has(code))
  const waiting = waitsFor(proposal)
  return (
    <>
      {waiting && waiting !== organization?.id && <Waits for={waiting} />}
      {allowed.length + refused.length > 0 && (
        <Group gap="xs" align="flex-start">
          {allowed.map((action) =>
            action === 'Mint' ? (
              <ButtonLink
                key={action}
                to="/proposals/$proposalId/mint"
                params={{ proposalId: proposal.id }}
              >
                {t('terms.action.Mint')}
              </ButtonLink>
            ) : (
              <Button
                key={action}
                {...looks(action, action === main)}
                onClick={({ currentTarget }) => onChoose(action, currentTarget)}
              >
                {t(`terms.action.${action}`)}
              </Button>
            ),
          )}
          {refused.map(({ action, code }) => (
            <Refused key={action} reason={t(`problems.${code}`)}>
              {t(`terms.action.${action}`)}
            </Refused>
          ))}
        </Group>
      )}
    </>
  )
}

function Waits({ for: organizationId }: { for: string }) {
  const { t } = useTranslation()
  const organization = useOrganizationName(organizationId)
  return (
    <Text size="sm" c="dimmed">
      {t('review.waitsForOther', { organization: organization ?? '…' })}
    </Text>
  )
}

function looks(action: Action, isMain: boolean) {
  if (isMain) return {}
  return action === 'Reject'
    ? ({ variant: 'light', color: 'red' } as const)
    : ({ variant: 'default' } as const)
}
