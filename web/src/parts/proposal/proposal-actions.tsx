import { Button, Group, Stack, Text, Tooltip } from '@mantine/core'
import { type ReactNode, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../links.tsx'
import { useOrganizationName } from '../organization-name.tsx'
import { ActionDialog } from './action-dialog.tsx'
import {
  type Action,
  isDecided,
  mainActions,
  order,
  type Proposal,
  type RefusedAction,
} from './proposal.ts'
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

function Buttons({ proposal, onChoose }: ButtonsProps) {
  const { t } = useTranslation()
  const allowed = order.filter((action) => proposal.allowedActions.includes(action))
  const main = mainActions.find((action) => allowed.includes(action))
  const isAccepted = proposal.actions.some(({ action }) => action === 'Accept')
  // What belongs to the other party is no button here at all, nor what is done once and for all.
  const refused = proposal.refusedActions.filter(
    ({ action, code }) =>
      code !== 'not-reviewer' && code !== 'not-submitter' && !(action === 'Accept' && isAccepted),
  )
  if (allowed.length + refused.length === 0) {
    if (isDecided(proposal) || proposal.status === 'withdrawn') return null
    return <Waits for={waitsFor(proposal)} />
  }
  return (
    <Group gap="xs">
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
      {refused.map((each) => (
        <Refused key={each.action} {...each} />
      ))}
    </Group>
  )
}

function Waits({ for: organizationId }: { for: string | undefined }) {
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

/** A button that says why it does nothing, to the pointer, the keyboard and a screen reader. */
function Refused({ action, code }: RefusedAction) {
  const { t } = useTranslation()
  const id = useId()
  const reason = t(`problems.${code}`)
  return (
    <>
      <Tooltip label={reason}>
        <Button
          variant="default"
          data-disabled
          aria-disabled
          aria-describedby={id}
          onClick={(event) => event.preventDefault()}
        >
          {t(`terms.action.${action}`)}
        </Button>
      </Tooltip>
      <span id={id} className="visually-hidden">
        {reason}
      </span>
    </>
  )
}
