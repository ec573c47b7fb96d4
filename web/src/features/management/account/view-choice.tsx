import { Input, SegmentedControl, SimpleGrid, useMantineColorScheme } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { languageNames, schemes } from '../../../app/view-menu.tsx'
import { languages, speak } from '../../../i18n/i18n.ts'

/** The language, and light or dark. */
export function ViewChoice() {
  const { t, i18n } = useTranslation()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const [languageId, schemeId] = [useId(), useId()]
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} maw={640}>
      <Input.Wrapper label={t('app.language')} labelElement="div" labelProps={{ id: languageId }}>
        <SegmentedControl
          fullWidth
          aria-labelledby={languageId}
          data={languages.map((language) => ({ value: language, label: languageNames[language] }))}
          value={languages.find((language) => language === i18n.language) ?? 'en'}
          onChange={(language) => void speak(language)}
        />
      </Input.Wrapper>
      <Input.Wrapper label={t('app.scheme')} labelElement="div" labelProps={{ id: schemeId }}>
        <SegmentedControl
          fullWidth
          aria-labelledby={schemeId}
          data={schemes.map((scheme) => ({ value: scheme, label: t(`app.${scheme}`) }))}
          value={colorScheme}
          onChange={setColorScheme}
        />
      </Input.Wrapper>
    </SimpleGrid>
  )
}
