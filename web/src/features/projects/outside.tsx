import { Anchor } from '@mantine/core'
import { ExternalLink } from 'lucide-react'
import { useTranslation } from 'react-i18next'

/** A link out of the page. */
export function Outside({ to, children }: { to: string; children?: string | undefined }) {
  const { t } = useTranslation()
  return (
    <Anchor
      href={to}
      target="_blank"
      rel="noopener noreferrer"
      style={{ overflowWrap: 'anywhere' }}
    >
      {children ?? to} <ExternalLink size={13} role="img" aria-label={t('projects.newWindow')} />
    </Anchor>
  )
}
