import { Alert, Group, Stack, Text, ThemeIcon } from '@mantine/core'
import { Check, CircleMinus, ShieldCheck, ShieldX, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import { Card } from '../../parts/card.tsx'
import { Fields } from '../../parts/fields.tsx'
import { type RetiredCredit, type Step, steps, type Verdict } from './verdict.ts'

interface Props {
  name: string
  verdict: Verdict
  /** Whose key it was checked with: the reader's own, the one of this service, one that only the file names. */
  trust: 'given' | 'here' | 'unknown'
}

/** What the file proves, in one sentence, then step by step. */
export function VerdictCard({ name, verdict, trust }: Props) {
  const { t } = useTranslation()
  const { failedAt, checkpoint, retired } = verdict
  const isProved = failedAt === undefined
  return (
    <Card title={name}>
      <Alert
        color={isProved ? 'leaf' : 'red'}
        icon={isProved ? <ShieldCheck aria-hidden /> : <ShieldX aria-hidden />}
        title={t(isProved ? 'proof.proved' : 'proof.notProved')}
      >
        {t(isProved ? 'proof.provedText' : `proof.failed.${failedAt}`)}
      </Alert>
      {isProved && trust === 'unknown' && (
        <Alert color="orange" title={t('proof.keyUnknown')}>
          {t('proof.keyUnknownText')}
        </Alert>
      )}
      <Stack component="ol" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {steps.map((step) => (
          <StepLine
            key={step}
            step={step}
            state={stateOf(step, failedAt)}
            trust={trust}
            of={verdict}
          />
        ))}
      </Stack>
      {checkpoint && retired.map((credit) => <Retired key={credit.creditId} credit={credit} />)}
    </Card>
  )
}

type State = 'ok' | 'failed' | 'notReached'

function stateOf(step: Step, failedAt: Step | undefined): State {
  if (failedAt === undefined) return 'ok'
  const [at, failed] = [steps.indexOf(step), steps.indexOf(failedAt)]
  return at < failed ? 'ok' : at === failed ? 'failed' : 'notReached'
}

const icons = { ok: Check, failed: X, notReached: CircleMinus }
const colors = { ok: 'leaf', failed: 'red', notReached: 'gray' }

function StepLine({
  step,
  state,
  trust,
  of,
}: {
  step: Step
  state: State
  trust: Props['trust']
  of: Verdict
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const Icon = icons[state]
  const text =
    step === 'key'
      ? t(`proof.step.key.${trust}`)
      : t(`proof.step.${step}`, {
          origin: of.checkpoint?.origin ?? '',
          size: format.number(of.checkpoint?.size ?? 0),
        })
  return (
    <Group component="li" gap="sm" wrap="nowrap" align="flex-start">
      <ThemeIcon size="sm" radius="xl" variant="light" color={colors[state]}>
        <Icon size={14} aria-hidden />
      </ThemeIcon>
      <Text size="sm">
        <span className="visually-hidden">{`${t(`proof.state.${state}`)}: `}</span>
        {text}
      </Text>
    </Group>
  )
}

function Retired({ credit }: { credit: RetiredCredit }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { retired, minted, quantity, details } = credit
  return (
    <Fields
      of={[
        [t('proof.quantity'), format.quantity(quantity)],
        [t('proof.vintage'), String(minted.vintage)],
        [t('proof.serials'), `${retired.lineKey}: ${retired.serialFrom}–${retired.serialTo}`],
        [t('proof.minted'), format.time(minted.at)],
        [t('proof.retired'), format.time(retired.at)],
        [t('proof.beneficiary'), beneficiaryOf(details)],
        [t('proof.reason'), textIn(details, 'reason')],
      ]}
    />
  )
}

/** What was logged is JSON of any shape to us: only what is there and a text is shown. */
function textIn(value: unknown, name: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const found = new Map<string, unknown>(Object.entries(value)).get(name)
  return typeof found === 'string' ? found : undefined
}

function beneficiaryOf(details: unknown): string | undefined {
  if (typeof details !== 'object' || details === null || !('beneficiary' in details))
    return undefined
  return textIn(details.beneficiary, 'name')
}
