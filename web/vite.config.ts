import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const service = process.env.SERVICE_URL ?? 'http://127.0.0.1:3000'

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // An image inlined as a data: URL would need an exception in the page's security policy.
    assetsInlineLimit: 0,
    target: 'es2022',
    // What every page needs comes as one: many small parts compress worse, by a tenth of all.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'frame', tags: ['$initial'] }] } },
    },
    chunkSizeWarningLimit: 900,
  },
  server: {
    port: 5173,
    proxy: { '/v1': service, '/about.json': service, '/registry': service },
  },
})
