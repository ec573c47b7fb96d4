import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './page.css'
import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { router } from './app/router.tsx'
import { onSignedOut, queries } from './data/queries.ts'
import { startTexts } from './i18n/i18n.ts'
import { theme, variables } from './theme.ts'

/** With which the server lets the styles in that the components bring. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name=style-nonce]')?.content ?? ''
const root = document.getElementById('root')
if (!root) throw new Error('index.html has an element with the id root')

onSignedOut(() => {
  queries.clear()
  router.invalidate()
})
await startTexts()
createRoot(root).render(
  <MantineProvider
    theme={theme}
    cssVariablesResolver={variables}
    defaultColorScheme="auto"
    getStyleNonce={() => nonce}
  >
    <QueryClientProvider client={queries}>
      <Notifications position="top-right" />
      <RouterProvider router={router} />
    </QueryClientProvider>
  </MantineProvider>,
)
