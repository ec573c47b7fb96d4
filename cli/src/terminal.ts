import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { Usage } from './failure.ts'

/** Notes for people; answers go to the standard output. */
export function say(text: string): void {
  process.stderr.write(`${harmless(text)}\n`)
}

/** Resolves when the reader has taken it, so that a long list waits for a slow reader. */
export function print(text: string): Promise<void> {
  return new Promise((done) => {
    process.stdout.write(`${harmless(text)}\n`, () => done())
  })
}

/** What others wrote must not command the terminal: its control characters are shown, not sent. */
export function harmless(text: string): string {
  return text.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (control) =>
    control === '\n' || control === '\t'
      ? control
      : `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

export const isPerson = () => process.stdin.isTTY === true && process.stderr.isTTY === true

/** Asks until yes or no; a script says --yes, since it has nobody to ask. */
export async function confirm(question: string, isAnswered: boolean): Promise<boolean> {
  if (isAnswered) return true
  if (!isPerson()) throw new Usage('Nobody is there to ask: add --yes to do it.')
  return /^y(es)?$/i.test((await ask(`${question} [y/N] `)).trim())
}

/** One line from the keyboard; a secret one is not shown. */
export async function ask(question: string, { isSecret = false } = {}): Promise<string> {
  let isQuiet = false
  const output = new Writable({
    write(chunk, _encoding, done) {
      if (!isQuiet) process.stderr.write(chunk)
      done()
    },
  })
  const reader = createInterface({ input: process.stdin, output, terminal: true })
  const left = new AbortController()
  reader.on('SIGINT', () => left.abort())
  reader.on('close', () => left.abort())
  try {
    const answer = reader.question(question, { signal: left.signal })
    isQuiet = isSecret
    return await answer
  } catch {
    process.stderr.write('\n')
    return process.exit(130)
  } finally {
    reader.close()
    if (isSecret) process.stderr.write('\n')
  }
}

/** A line that counts up in place; nothing where nobody looks. */
export function progress(what: string) {
  const isSeen = process.stderr.isTTY === true
  return {
    to(text: string) {
      if (isSeen) process.stderr.write(`\r\x1b[K${what}: ${text}`)
    },
    end() {
      if (isSeen) process.stderr.write('\r\x1b[K')
    },
  }
}
