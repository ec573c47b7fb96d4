import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core'
import { Check, Languages, Moon, Sun } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type Language, languages, speak } from '../i18n/i18n.ts'

export const languageNames: Record<Language, string> = { en: 'English', sv: 'Svenska' }
export const schemes = ['light', 'dark', 'auto'] as const

/** Language, and light or dark. */
export function ViewMenu() {
  const { t, i18n } = useTranslation()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('app.language')}>
            <Languages size={20} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {languages.map((language) => (
            <Menu.Item
              key={language}
              lang={language}
              rightSection={i18n.language === language && <Check size={16} />}
              onClick={() => void speak(language)}
            >
              {languageNames[language]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('app.scheme')}>
            {colorScheme === 'dark' ? <Moon size={20} /> : <Sun size={20} />}
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {schemes.map((scheme) => (
            <Menu.Item
              key={scheme}
              rightSection={colorScheme === scheme && <Check size={16} />}
              onClick={() => setColorScheme(scheme)}
            >
              {t(`app.${scheme}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
