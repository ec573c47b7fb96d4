import { Alert, Text } from '@mantine/core'
import { CircleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'

/** The refusals with which the way to a provider can end. */
const codes = [
  'not-invited',
  'email-not-verified',
  'account-in-use',
  'sign-on-failed',
  'unavailable',
] as const

/** Why somebody has come back from a provider without being signed in, and how to go on. */
export function RefusedSignOn({ code }: { code: string | undefined }) {
  const { t } = useTranslation()
  if (code === undefined) return null
  const known = codes.find((each) => each === code) ?? 'sign-on-failed'
  return (
    <Alert color="red" icon={<CircleAlert />} title={t('session.notSignedIn')} role="alert">
      <Text size="sm">{t(`session.refused.${known}`)}</Text>
    </Alert>
  )
}
