import { ActionIcon, Box, Group, Popover, Text } from '@mantine/core'
import { CircleHelp } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { en } from '../../i18n/en.ts'

export type Helped = keyof typeof en.credits.help

/** A word of the trade with its explanation, for those who ask. */
export function Help({ of, children }: { of: Helped; children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <Group component="span" gap={4} wrap="nowrap" align="flex-start" display="inline-flex">
      <Box component="span">{children}</Box>
      <Popover width={300} withArrow shadow="md">
        <Popover.Target>
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            aria-label={t('credits.helpOf', { word: t(`credits.helpWord.${of}`) })}
          >
            <CircleHelp size={15} />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown>
          <Text size="sm">{t(`credits.help.${of}`)}</Text>
        </Popover.Dropdown>
      </Popover>
    </Group>
  )
}
