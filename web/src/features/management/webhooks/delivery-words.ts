import type { Schemas } from '@environmental-credit-service/client'
import { useTranslation } from 'react-i18next'
import { useEventTypeWords } from '../../../parts/event/event.ts'

export type Delivery = Schemas['WebhookDelivery']

type Reason = 'noName' | 'isPrivate' | 'late' | 'certificate' | 'noHttp'

/** The service says in English why an attempt failed: what each sentence is about. */
const reasons: readonly [sign: RegExp, text: Reason][] = [
  [/name cannot be found/, 'noName'],
  [/address is private|Give an https/, 'isPrivate'],
  [/not answered within/, 'late'],
  [/certificate/, 'certificate'],
  [/no HTTP/, 'noHttp'],
]

/** What was answered, or why nothing was; undefined where nothing has been tried. */
export function useAnswerWords() {
  const { t } = useTranslation()
  return ({ responseStatus: status, error }: Delivery): string | undefined => {
    if (status !== null) {
      const isRedirect = status >= 300 && status < 400
      return t(isRedirect ? 'webhooks.redirect' : 'webhooks.answered', { status })
    }
    if (error === null) return undefined
    const [, text] = reasons.find(([sign]) => sign.test(error)) ?? []
    return t(`webhooks.${text ?? 'unreachable'}`)
  }
}

/** What a delivery tells of. */
export function useDeliveryWords() {
  const { t } = useTranslation()
  const eventWords = useEventTypeWords()
  return ({ eventType }: Delivery) => (eventType ? eventWords(eventType) : t('webhooks.ofTest'))
}

export function useDeliveryState() {
  const { t } = useTranslation()
  return ({ status, attempts }: Delivery) =>
    t(status === 'pending' && attempts > 0 ? 'webhooks.waits' : `webhooks.${status}`)
}
