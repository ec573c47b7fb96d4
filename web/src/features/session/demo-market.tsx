import { Button, Code, SimpleGrid, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAbout } from '../../data/use-about.ts'
import { Card } from '../../parts/card.tsx'

interface Props {
  isBusy: boolean
  onEnter: (credentials: { email: string; password: string }) => void
}

/** In a demo market: who can be tried, each by one click. */
export function DemoMarket({ isBusy, onEnter }: Props) {
  const { t } = useTranslation()
  const about = useAbout()
  if (!about?.demo) return null
  const { password, signIns } = about.demo
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
