import { MantineThemeProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'

/** Where notices appear; the button that closes each has a name, in the language of the page. */
export function Notices() {
  const { t } = useTranslation()
  const closeButtonProps = { 'aria-label': t('app.close') }
  return (
    <MantineThemeProvider
      theme={{ components: { Notification: { defaultProps: { closeButtonProps } } } }}
    >
      <Notifications position="bottom-right" />
    </MantineThemeProvider>
  )
}
