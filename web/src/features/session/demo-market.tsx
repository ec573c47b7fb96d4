import { Button, Code, SimpleGrid, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { en } from '../../i18n/en.ts'
import { Card } from '../../parts/card.tsx'

type Member = keyof typeof en.session.member

interface Demo {
  password: string
  signIns: readonly { member: Member; email: string; organization: string | null }[]
}

interface Props {
  isBusy: boolean
  onEnter: (credentials: { email: string; password: string }) => void
}

/** In a demo market: who can be tried, each by one click. */
export function DemoMarket({ isBusy, onEnter }: Props) {
  const { t } = useTranslation()
  const { data } = useQuery({
    queryKey: ['about'],
    queryFn: async (): Promise<{ demo: Demo | null }> => (await fetch('/about.json')).json(),
  })
  if (!data?.demo) return null
  const { password, signIns } = data.demo
  return (
    <Card
      title={t('session.demo')}
      lead={
        <>
          {t('session.demoText')} <Code>{password}</Code>.
        </>
      }
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {signIns.map(({ member, email, organization }) => (
          <Button
            key={email}
            variant="default"
            h="auto"
            py="sm"
            justify="flex-start"
            disabled={isBusy}
            onClick={() => onEnter({ email, password })}
          >
            <Stack gap={2} ta="left">
              <Text fw={600}>{organization ?? email}</Text>
              <Text size="sm" c="dimmed" style={{ whiteSpace: 'normal' }}>
                {t(`session.member.${member}`)}
              </Text>
            </Stack>
          </Button>
        ))}
      </SimpleGrid>
    </Card>
  )
}
