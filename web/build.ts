/** Builds the page into dist/, unless what is there was made from the same sources. */
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { build } from 'vite'

const here = import.meta.dirname
const sources = [
  'index.html',
  'vite.config.ts',
  'package.json',
  'src/**/*',
  'public/**/*',
  '../client/src/**/*',
]
const mark = `${here}/dist/.sources`

function hashOfSources(): string {
  const hash = createHash('sha256')
  const files = globSync(sources, { cwd: here, withFileTypes: true }).filter((each) =>
    each.isFile(),
  )
  for (const path of files.map(({ parentPath, name }) => `${parentPath}/${name}`).sort()) {
    hash.update(path.slice(here.length)).update('\0').update(readFileSync(path))
  }
  return hash.digest('hex')
}

/** What is served compressed is compressed once, here. */
async function compress(): Promise<void> {
  const files = globSync('dist/**/*.{js,css,svg,json}', { cwd: here })
  await Promise.all(
    files.map(async (file) => {
      const content = readFileSync(`${here}/${file}`)
      writeFileSync(`${here}/${file}.br`, await promisify(brotliCompress)(content))
      writeFileSync(`${here}/${file}.gz`, await promisify(gzip)(content))
    }),
  )
}

const hash = hashOfSources()
if (!existsSync(mark) || readFileSync(mark, 'utf8') !== hash) {
  await build({ root: here, logLevel: process.env.CI ? 'info' : 'warn' })
  await compress()
  writeFileSync(mark, hash)
}
