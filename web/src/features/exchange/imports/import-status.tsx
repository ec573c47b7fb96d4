import type { Schemas } from '@environmental-credit-service/client'
import { Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'

export type Import = Schemas['Import']

const colors = {
  waitingToCheck: 'gray',
  checking: 'blue',
  checked: 'orange',
  waitingToImport: 'gray',
  importing: 'blue',
  imported: 'leaf',
  failed: 'red',
} as const

export function ImportStatus({ of }: { of: Import['status'] }) {
  const { t } = useTranslation()
  return (
    <Badge variant="light" color={colors[of]} tt="none" miw="max-content">
      {t(`imports.status.${of}`)}
    </Badge>
  )
}

const going: Import['status'][] = ['waitingToCheck', 'checking', 'waitingToImport', 'importing']
export const isGoing = ({ status }: Import) => going.includes(status)
export const isDone = ({ status }: Import) => status === 'imported'
