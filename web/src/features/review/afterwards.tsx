import { Stack, Text } from '@mantine/core'
import { useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../data/ask.ts'
import { useMe } from '../../data/session.ts'
import { ButtonLink } from '../../parts/links.tsx'
import { isDecided, type Proposal } from '../../parts/proposal/proposal.ts'
import { resourceOf } from '../../parts/proposal/resource-of.ts'
import { isDeclined, type Side, type WayOn, wayOn } from './way-on.ts'

/** Once a proposal is decided or taken back: whose turn it is now, and where they go on. */
export function Afterwards({ proposal }: { proposal: Proposal }) {
  const { organization } = useMe()
  const side = sideOf(proposal, organization?.id)
  if (!side || !(isDecided(proposal) || proposal.status === 'withdrawn')) return null
  const way = wayOn(proposal, side, organization?.marketRoles ?? [])
  const isVerified = proposal.type === 'MBPClaimVerify' && proposal.status === 'approved'
  return isVerified && side === 'reviewer' ? (
    <AfterVerifying proposal={proposal} way={way} />
  ) : (
    <Decided proposal={proposal} side={side} way={way} />
  )
}

function sideOf({ submitterId, reviewerId }: Proposal, id: string | undefined): Side | undefined {
  if (id === submitterId) return 'submitter'
  return id === reviewerId ? 'reviewer' : undefined
}

function Decided({
  proposal: { type, status, ...rest },
  side,
  way,
}: {
  proposal: Proposal
  side: Side
  way: WayOn | undefined
}) {
  const { t } = useTranslation()
  if (status === 'withdrawn') return <Next text={t(`afterwards.withdrawn.${side}`)} way={way} />
  if (isDeclined({ type, status, ...rest })) {
    return <Next text={t(`afterwards.declined.${side}`)} way={way} />
  }
  const decided = status === 'approved' ? 'approved' : 'rejected'
  return <Next text={t(`afterwards.${type}.${decided}.${side}`)} way={way} />
}

/** The verifier asks for the credit: whether that is done says the processed claim. */
function AfterVerifying({ proposal, way }: { proposal: Proposal; way: WayOn | undefined }) {
  const { t } = useTranslation()
  const made = resourceOf(proposal.outcome.resourceUris.at(-1) ?? '')
  const processedClaimId = made?.kind === 'processedClaim' ? made.ids.processedClaimId : ''
  const { data } = useAsk(
    'processedClaimGet',
    { path: { processedClaimId } },
    { enabled: processedClaimId !== '' },
  )
  if (!data) return null
  return (
    <Next
      text={t(`verification.nextText.${data.status}`)}
      way={
        data.status === 'verified' && way ? { ...way, hash: 'issuance', label: 'issuance' } : way
      }
    />
  )
}

function Next({ text, way }: { text: string; way: WayOn | undefined }) {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  return (
    <Stack gap="xs" align="flex-start">
      <Text size="sm">
        <Text span inherit fw={600}>
          {t('afterwards.title')}:
        </Text>{' '}
        {text}
      </Text>
      {way && way.to !== pathname && (
        // An address with its ids in it, which the types of the router cannot know.
        <ButtonLink to={way.to as '/'} {...(way.hash && { hash: way.hash })} variant="light">
          {t(`afterwards.go.${way.label}`)}
        </ButtonLink>
      )}
    </Stack>
  )
}
