import { SingleBar } from 'cli-progress'
import { grouped } from '../ledger/verify/report.ts'

/** A bar where somebody watches; else a line at the beginning, for a log. */
export function progress(title: string, unit: string) {
  const format = `${title} {bar} {percentage} % of {total} ${unit}`
  const bar = process.stderr.isTTY
    ? new SingleBar({ format, stream: process.stderr, clearOnComplete: true, etaBuffer: 1 })
    : undefined
  let total = -1
  return {
    show(done: number, all: number) {
      const isNew = all !== total
      total = all
      if (!isNew) bar?.update(done)
      else if (bar) bar.start(all, done)
      else process.stderr.write(`${title} ${grouped(all)} ${unit}\n`)
    },
    end() {
      bar?.stop()
    },
  }
}
