import { Box, Card, Group, Skeleton, Stack, Table, Text, UnstyledButton } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Sideways } from '../sideways.tsx'
import type { Column } from './list-table.tsx'

interface Props<Row> {
  label: string
  columns: readonly Column<Row>[]
  /** undefined while they are asked for. */
  items: readonly Row[] | undefined
  keyOf: (row: Row) => string
  isOld?: boolean
  orderBy?: string | undefined
  onOrder?: (orderBy: string | undefined) => void
}

/** A table, or on a phone a card for each of its rows. */
export function Rows<Row>(props: Props<Row>) {
  const isNarrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  return (
    <Box style={{ opacity: props.isOld ? 0.55 : 1 }} aria-busy={props.isOld || !props.items}>
      {isNarrow ? <Cards {...props} /> : <Wide {...props} />}
    </Box>
  )
}

const placeholders = ['a', 'b', 'c', 'd', 'e', 'f']

function Wide<Row>({ label, columns, items, keyOf, orderBy, onOrder }: Props<Row>) {
  return (
    <Sideways label={label} minWidth={640}>
      <Table verticalSpacing="sm" highlightOnHover>
        <Table.Caption className="visually-hidden">{label}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Head key={column.title} column={column} orderBy={orderBy} onOrder={onOrder} />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items?.map((row) => (
            <Table.Tr key={keyOf(row)}>
              {columns.map(({ title, cell, isNumber }) => (
                <Table.Td key={title} {...(isNumber && numberStyle)}>
                  {cell(row)}
                </Table.Td>
              ))}
            </Table.Tr>
          )) ??
            placeholders.map((row) => (
              <Table.Tr key={row} data-loading>
                {columns.map(({ title }) => (
                  <Table.Td key={title}>
                    <Skeleton height={16} />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
        </Table.Tbody>
      </Table>
    </Sideways>
  )
}

const numberStyle = { ta: 'right', className: 'numbers' } as const

interface HeadProps<Row> {
  column: Column<Row>
  orderBy: string | undefined
  onOrder: ((orderBy: string | undefined) => void) | undefined
}

/** Orders by its column: rising, falling, then as it was. */
function Head<Row>({ column, orderBy, onOrder }: HeadProps<Row>) {
  const { title, isNumber } = column
  const by = onOrder && column.orderBy
  if (!by) return <Table.Th {...(isNumber && numberStyle)}>{title}</Table.Th>
  const order = orderBy === `${by} asc` ? 'asc' : orderBy === `${by} desc` ? 'desc' : undefined
  const next = { asc: `${by} desc`, desc: undefined, none: `${by} asc` }[order ?? 'none']
  const Icon = { asc: ArrowUp, desc: ArrowDown, none: ChevronsUpDown }[order ?? 'none']
  const sort = { asc: 'ascending', desc: 'descending', none: 'none' } as const
  return (
    <Table.Th {...(isNumber && numberStyle)} aria-sort={sort[order ?? 'none']}>
      <UnstyledButton fz="inherit" fw="inherit" onClick={() => onOrder?.(next)}>
        <Group gap={4} wrap="nowrap" justify={isNumber ? 'flex-end' : 'flex-start'}>
          {title}
          <Icon size={14} aria-hidden="true" />
        </Group>
      </UnstyledButton>
    </Table.Th>
  )
}

function Cards<Row>({ label, columns, items, keyOf }: Props<Row>) {
  const { t } = useTranslation()
  if (!items) return <Skeleton height={160} data-loading />
  return (
    <Stack component="ul" gap="sm" p={0} m={0} aria-label={label} style={{ listStyle: 'none' }}>
      {items.map((row) => (
        <Card component="li" key={keyOf(row)} withBorder padding="sm">
          <Stack gap={6}>
            {columns.map(({ title, cell }, at) => (
              <Line key={title} label={at === 0 ? undefined : title || t('list.actions')}>
                {cell(row)}
              </Line>
            ))}
          </Stack>
        </Card>
      ))}
    </Stack>
  )
}

function Line({ label, children }: { label: string | undefined; children: ReactNode }) {
  if (label === undefined) return <Box fw={600}>{children}</Box>
  return (
    <Group justify="space-between" gap="md" wrap="nowrap" align="flex-start">
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Box fz="sm" ta="right" style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Box>
    </Group>
  )
}
