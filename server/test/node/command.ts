import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Ended {
  code: number | null
  out: string
  err: string
}

/** Runs one of the commands of the service as npm does, with these settings and no other. */
export async function command(
  name: 'backup' | 'restore' | 'verify',
  args: string[],
  env: Record<string, string>,
): Promise<Ended> {
  const file = fileURLToPath(import.meta.resolve(`../../src/node/${name}.ts`))
  const child = spawn(process.execPath, [file, ...args], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: '/',
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (text) => {
    out += String(text)
  })
  child.stderr.on('data', (text) => {
    err += String(text)
  })
  const code = await new Promise<number | null>((done) => child.once('close', done))
  return { code, out, err }
}
