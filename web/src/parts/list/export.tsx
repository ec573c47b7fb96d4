import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { everythingAsked, type ListName } from '../../data/ask.ts'
import { csvOf, download } from './csv.ts'
import type { Column } from './list-table.tsx'

interface Props<Row> {
  name: ListName
  /** What the list asks, its filters and order included. */
  given: { query?: object }
  columns: readonly Column<Row>[]
  label: string
}

/** The whole list as its filters are, not only the page that is shown, as a CSV file. */
export function Export<Row>({ name, given, columns, label }: Props<Row>) {
  const { t } = useTranslation()
  const [count, setCount] = useState<number>()
  const kept = columns.flatMap(({ title, csv }) => (csv ? [{ title, csv }] : []))
  if (kept.length === 0) return null
  const save = async () => {
    setCount(0)
    try {
      const items = await everythingAsked<Row>(name, given, { onProgress: setCount })
      const rows = items.map((item) => kept.map(({ csv }) => csv(item)))
      const today = new Date().toISOString().slice(0, 10)
      download(csvOf([kept.map(({ title }) => title), ...rows]), `${label} ${today}.csv`)
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      notifications.show({ color: 'red', title: t('list.exportFailed'), message })
    } finally {
      setCount(undefined)
    }
  }
  return (
    <Button
      variant="default"
      leftSection={<Download size={16} />}
      disabled={count !== undefined}
      onClick={() => void save()}
    >
      {count === undefined ? t('list.export') : t('list.exporting', { count })}
    </Button>
  )
}
