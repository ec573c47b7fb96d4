import { Box, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Difference } from './facts.ts'

/** Each attribute that is another than before: what it was, and what it is. */
export function Differences({ of }: { of: readonly Difference[] }) {
  return (
    <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
      {of.map(({ key, label, before, now }) => (
        <Box component="li" key={key}>
          <Text size="sm" fw={600}>
            {label}
          </Text>
          <Side kind="del" text={before} />
          <Side kind="ins" text={now} />
        </Box>
      ))}
    </Stack>
  )
}

function Side({ kind, text }: { kind: 'del' | 'ins'; text: string }) {
  const { t } = useTranslation()
  return (
    <Text size="sm" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
      <Text span inherit c="dimmed">
        {t(kind === 'del' ? 'projects.was' : 'projects.is')}{' '}
      </Text>
      {text ? (
        <Text component={kind} inherit span={false}>
          {text}
        </Text>
      ) : (
        t('projects.nothing')
      )}
    </Text>
  )
}
