import type { Schemas } from '@environmental-credit-service/client'
import { Badge, Group, Mark, Table, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { Card } from '../../../parts/card.tsx'
import { PageLink } from '../../../parts/links.tsx'
import { useSourceName } from './counts.ts'

interface Props {
  item: Schemas['ReconciliationItem']
  whole: Schemas['Reconciliation']
}

/** What both sources say of the same, beside each other; what differs is marked. */
export function Sides({ item, whole }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = useSourceName()
  const amount = (quantity: number | null) =>
    quantity === null ? undefined : format.quantity(quantity)
  return (
    <Card title={t('reconciliations.sides')} lead={t('reconciliations.sidesText')}>
      <Table.ScrollContainer
        minWidth={520}
        type="native"
        tabIndex={0}
        role="region"
        aria-label={t('reconciliations.sidesTable')}
      >
        <Table verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Td />
              <Table.Th>{t('reconciliations.first', { name: nameOf(whole.sourceA) })}</Table.Th>
              <Table.Th>{t('reconciliations.second', { name: nameOf(whole.sourceB) })}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            <Line
              label={t('reconciliations.project')}
              a={item.quantityA === null ? undefined : (item.projectKey ?? undefined)}
              b={item.quantityB === null ? undefined : (item.projectKey ?? undefined)}
            />
            <Line
              label={t('reconciliations.key')}
              a={item.keyA ?? undefined}
              b={item.keyB ?? undefined}
            />
            <Line
              label={t('reconciliations.quantity')}
              a={amount(item.quantityA)}
              b={amount(item.quantityB)}
            />
            <Table.Tr>
              <Table.Th scope="row">{t('reconciliations.where')}</Table.Th>
              <Table.Td>
                <Places of={item.whereA} />
              </Table.Td>
              <Table.Td>
                <Places of={item.whereB} />
              </Table.Td>
            </Table.Tr>
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Card>
  )
}

interface LineProps {
  label: string
  a: string | undefined
  b: string | undefined
}

function Line({ label, a, b }: LineProps) {
  const { t } = useTranslation()
  const differs = a !== b
  const shown = (value: string | undefined): ReactNode => {
    const text = value ?? t('reconciliations.none')
    return differs ? <Mark>{text}</Mark> : text
  }
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <Group gap="xs">
          {label}
          {differs && (
            <Badge variant="light" color="orange" tt="none">
              {t('reconciliations.differs')}
            </Badge>
          )}
        </Group>
      </Table.Th>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>{shown(a)}</Table.Td>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>{shown(b)}</Table.Td>
    </Table.Tr>
  )
}

/** Rows of a file, or credits of the ledger. */
function Places({ of }: { of: readonly string[] }) {
  const { t } = useTranslation()
  if (of.length === 0) return <Text c="dimmed">{t('reconciliations.none')}</Text>
  return (
    <Group gap="xs">
      {of.map((place, at) => {
        const creditId = /^\/credits\/(?<id>[^/]+)$/.exec(place)?.groups?.id
        if (creditId) {
          return (
            <PageLink key={place} to="/credits/$creditId" params={{ creditId }}>
              {t('reconciliations.creditOf', { number: at + 1 })}
            </PageLink>
          )
        }
        const row = /^row (?<row>\d+)$/.exec(place)?.groups?.row
        return <Text key={place}>{row ? t('reconciliations.row', { row }) : place}</Text>
      })}
    </Group>
  )
}
