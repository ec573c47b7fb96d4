import { Button, Group } from '@mantine/core'
import { ChevronFirst, ChevronLeft, ChevronRight } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  page: string | undefined
  nextPage: string | undefined
  onPage: (page: string | undefined) => void
  /** What is shown is not what is asked any more: its next page is none of the new list. */
  isOld?: boolean
}

/** A page knows the one after it alone: the way back is remembered here as it was gone. */
const pageBefore = new Map<string, string | undefined>()

export function Pager({ page, nextPage, onPage, isOld = false }: Props) {
  const { t } = useTranslation()
  useEffect(() => {
    if (nextPage) pageBefore.set(nextPage, page)
  }, [page, nextPage])
  if (!page && !nextPage) return null
  const knowsWay = page !== undefined && pageBefore.has(page)
  return (
    <Group component="nav" gap="xs" aria-label={t('list.pages')}>
      {page && (
        <Button
          variant="default"
          size="xs"
          leftSection={<ChevronFirst size={16} />}
          onClick={() => onPage(undefined)}
        >
          {t('list.first')}
        </Button>
      )}
      {knowsWay && (
        <Button
          variant="default"
          size="xs"
          leftSection={<ChevronLeft size={16} />}
          onClick={() => onPage(pageBefore.get(page))}
        >
          {t('list.previous')}
        </Button>
      )}
      <Button
        variant="default"
        size="xs"
        rightSection={<ChevronRight size={16} />}
        disabled={!nextPage || isOld}
        onClick={() => onPage(nextPage)}
      >
        {t('list.next')}
      </Button>
    </Group>
  )
}
