import { Button, Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ListName, tableAsked } from '../../data/ask.ts'
import { download } from '../download.ts'

interface Props {
  name: ListName
  /** What the list asks, its filters and order included. */
  given: { query?: object }
  label: string
}

/** The whole list as its filters are, not only the page that is shown, as a file of the service. */
export function Export({ name, given, label }: Props) {
  const { t } = useTranslation()
  const [isBusy, setBusy] = useState(false)
  const save = async (format: 'csv' | 'xlsx') => {
    setBusy(true)
    try {
      const today = new Date().toISOString().slice(0, 10)
      download(await tableAsked(name, given, format), `${label} ${today}.${format}`)
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      notifications.show({ color: 'red', title: t('list.exportFailed'), message })
    } finally {
      setBusy(false)
    }
  }
  return (
    <Menu>
      <Menu.Target>
        <Button variant="default" leftSection={<Download size={16} />} disabled={isBusy}>
          {isBusy ? t('list.exporting') : t('list.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void save('xlsx')}>{t('list.exportExcel')}</Menu.Item>
        <Menu.Item onClick={() => void save('csv')}>{t('list.exportCsv')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
