import { Breadcrumbs, Group, Stack, Text, Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  title: string
  /** Links to what it is a part of, outermost first: `<PageLink to=…>`. */
  path?: ReactNode
  /** Beside the title: the state of what is shown. */
  badge?: ReactNode
  /** One sentence on what the page is for. */
  lead?: ReactNode
  /** What can be done here; the most usual last. */
  actions?: ReactNode
  children: ReactNode
}

/** A page: its title, where it is, what can be done, and the rest. */
export function Page({ title, path, badge, lead, actions, children }: Props) {
  const { t } = useTranslation()
  useDocumentTitle(`${title} · ${t('app.name')}`)
  return (
    <Stack gap="lg">
      <Stack gap={6}>
        {path && (
          <Breadcrumbs
            component="nav"
            aria-label={t('app.path')}
            fz="sm"
            style={{ flexWrap: 'wrap' }}
            styles={{
              // High enough for a finger, also where it is several lines.
              breadcrumb: {
                display: 'inline-block',
                lineHeight: '24px',
                whiteSpace: 'normal',
                overflowWrap: 'anywhere',
              },
            }}
          >
            {path}
          </Breadcrumbs>
        )}
        <Group justify="space-between" align="flex-start" gap="sm">
          <Group gap="sm" style={{ minWidth: 0 }}>
            <Title order={1} style={{ overflowWrap: 'anywhere' }}>
              {title}
            </Title>
            {badge}
          </Group>
          {actions && <Group gap="xs">{actions}</Group>}
        </Group>
        {lead && (
          <Text c="dimmed" maw={720}>
            {lead}
          </Text>
        )}
      </Stack>
      {children}
    </Stack>
  )
}
