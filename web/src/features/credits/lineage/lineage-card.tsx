import { Button, Group, SegmentedControl, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { Card } from '../../../parts/card.tsx'
import { RefusalAlert } from '../../../parts/refusal-alert.tsx'
import { NestedList } from './nested-list.tsx'
import { Picture } from './picture.tsx'
import { FAN_MAX, FAN_STEP, type Opened, treeOf } from './tree.ts'
import { type Lineage, useFamily } from './use-family.ts'

/** Where the credit comes from and what became of it and its kin: as a picture, or as a list. */
export function LineageCard({ lineage }: { lineage: Lineage }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [looks, setLooks] = useState('picture')
  const [opened, setOpened] = useState<Opened>({})
  const { minted, credits, error, more, isFetchingMore } = useFamily(lineage)
  const root = useMemo(
    () => treeOf(lineage, minted, credits, opened),
    [lineage, minted, credits, opened],
  )
  const open = (creditId: string) =>
    setOpened((before) => ({
      ...before,
      [creditId]: (before[creditId] ?? FAN_MAX) + FAN_STEP,
    }))
  return (
    <Card
      title={t('credits.lineage')}
      lead={t('credits.lineageLead')}
      actions={
        <SegmentedControl
          aria-label={t('credits.lineageLooks')}
          data={[
            { value: 'picture', label: t('credits.asPicture') },
            { value: 'list', label: t('credits.asList') },
          ]}
          value={looks}
          onChange={setLooks}
        />
      }
    >
      {looks === 'picture' ? (
        <Picture root={root} lineage={lineage} onMore={open} />
      ) : (
        <NestedList step={root} lineage={lineage} onMore={open} />
      )}
      <RefusalAlert error={error} />
      {more && (
        <Group>
          <Text size="sm">{t('credits.familyShown', { count: format.number(credits.size) })}</Text>
          <Button size="xs" variant="default" loading={isFetchingMore} onClick={more}>
            {t('credits.familyMore')}
          </Button>
        </Group>
      )}
    </Card>
  )
}
