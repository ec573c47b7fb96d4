import { Anchor, Box, Button, Code, CopyButton, Group, Stack, Text, Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../data/ask.ts'
import { useFormat } from '../../i18n/format.ts'
import { Answer } from '../../parts/answer.tsx'
import { Card } from '../../parts/card.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Fields } from '../../parts/fields.tsx'
import { ListTable } from '../../parts/list/list-table.tsx'
import { Front } from '../session/front.tsx'
import { SupplyBar } from './supply-bar.tsx'

/** What was issued and what became of it, for anybody, with what it can be checked by. */
export function SupplyPage() {
  const { t } = useTranslation()
  const format = useFormat()
  useDocumentTitle(`${t('proof.supply')} · ${t('app.name')}`)
  const log = useAsk('transparencyLogGet')
  return (
    <Front>
      <Stack gap="lg">
        <Stack gap={6}>
          <Title order={1}>{t('proof.supply')}</Title>
          <Text c="dimmed" maw={720}>
            {t('proof.supplyLead')}
          </Text>
        </Stack>
        <Card title={t('proof.byProject')}>
          <ListTable
            name="transparencyLogSupply"
            label={t('proof.supply')}
            keyOf={({ registryId, ecoProjectId, vintage }) =>
              `${registryId} ${ecoProjectId} ${vintage}`
            }
            columns={[
              {
                title: t('proof.project'),
                cell: ({ ecoProjectName }) => ecoProjectName ?? t('proof.noProject'),
              },
              { title: t('proof.registry'), cell: ({ registryName }) => registryName },
              { title: t('proof.vintage'), cell: ({ vintage }) => vintage },
              {
                title: t('proof.issued'),
                isNumber: true,
                cell: ({ issued }) => format.quantity(issued),
              },
              { title: t('proof.became'), cell: (row) => <SupplyBar of={row} /> },
            ]}
            empty={<Empty title={t('proof.nothingIssued')} />}
          />
        </Card>
        <Card title={t('proof.log')} lead={t('proof.logLead')}>
          <Answer of={log}>
            {({ origin, size, signedAt, verifierKey }) => (
              <Stack gap="md">
                <Fields
                  of={[
                    [t('proof.origin'), origin],
                    [t('proof.size'), format.number(size)],
                    [t('proof.signedAt'), signedAt && format.time(signedAt)],
                  ]}
                />
                <Box>
                  <Text size="xs" c="dimmed">
                    {t('proof.key')}
                  </Text>
                  <Group gap="sm">
                    <Code style={{ overflowWrap: 'anywhere' }}>{verifierKey}</Code>
                    <CopyButton value={verifierKey}>
                      {({ copied, copy }) => (
                        <Button size="compact-sm" variant="default" onClick={copy}>
                          {t(copied ? 'proof.copied' : 'proof.copy')}
                        </Button>
                      )}
                    </CopyButton>
                  </Group>
                </Box>
              </Stack>
            )}
          </Answer>
          <Text size="sm">
            <Anchor href="/verify">{t('proof.toVerify')}</Anchor>
          </Text>
        </Card>
      </Stack>
    </Front>
  )
}
