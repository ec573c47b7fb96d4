import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './page.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { Notices } from './app/notices.tsx'
import { router } from './app/router.tsx'
import { onSignedOut, queries } from './data/queries.ts'
import { startTexts } from './i18n/i18n.ts'
import { theme, variables } from './theme.ts'

/** With which the server lets the styles in that the components bring. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name=style-nonce]')?.content ?? ''
// Where the components' own component for dialogs looks for it: it keeps the page behind still.
Object.assign(globalThis, { __webpack_nonce__: nonce })
const root = document.getElementById('root')
if (!root) throw new Error('index.html has an element with the id root')

// After an upgrade of the service the parts of the page that ran before are gone: it starts anew.
// Once: what is missing even then is told.
window.addEventListener('vite:preloadError', () => {
  const hasJustBegun = performance.now() < 10_000
  if (!hasJustBegun) location.reload()
})

// The page is left before what it shows is forgotten; then the way leads back to it.
onSignedOut(async () => {
  const { pathname, href } = router.latestLocation
  if (pathname === '/sign-in') return
  await router.navigate({ to: '/sign-in', search: { next: href } })
  queries.clear()
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
      <Notices />
      <RouterProvider router={router} />
    </QueryClientProvider>
  </MantineProvider>,
)
