import { Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './lineage.module.css'
import { Mark, statuses } from './mark.tsx'

/** What the forms and colours of the picture say. */
export function Legend() {
  const { t } = useTranslation()
  return (
    <Group gap="md" className={classes.legend}>
      <Group gap={4} wrap="nowrap">
        <Mark status="before" />
        <Text size="sm">{t('credits.before')}</Text>
      </Group>
      {statuses.map((status) => (
        <Group key={status} gap={4} wrap="nowrap">
          <Mark status={status} />
          <Text size="sm">{t(`status.${status}`)}</Text>
        </Group>
      ))}
    </Group>
  )
}
