import type { Schemas } from '@environmental-credit-service/client'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import type { Secret } from './secret-once.tsx'

/** An invitation as the link that is handed over; the token stands where no server sees it. */
export function useInvitationLink() {
  const { t } = useTranslation()
  const format = useFormat()
  return (name: string, { token, expiresAt }: Schemas['Invitation']): Secret => ({
    title: t('management.link', { name }),
    text: t('management.linkText', { name, until: format.time(expiresAt) }),
    secret: `${location.origin}/set-password#${token}`,
  })
}
