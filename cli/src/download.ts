import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { exitCodes, Failure, Usage } from './failure.ts'
import { counting } from './files.ts'
import { progress, say } from './terminal.ts'

/**
 * Content goes where it belongs while it comes, however large it is: into a file, which has its name
 * only when it is whole, or to the standard output. `fetch` is for the client, which then sees an
 * answer without the bytes; `end` says what was written, or throws.
 */
export function download(output: string | undefined) {
  const isStandard = output === undefined || output === '-'
  let failure: Error | undefined
  let told: string | undefined

  async function save(answer: Response) {
    const hash = createHash('sha256')
    let size = 0
    const expected = Number(answer.headers.get('content-length')) || undefined
    const shown = counting(progress('Downloading'), expected)
    // The types of the web's streams and Node's own are told apart, the streams are not.
    const source = Readable.fromWeb(answer.body?.pipeThrough(shown) as never)
    source.on('data', (chunk: Buffer) => {
      hash.update(chunk)
      size += chunk.length
    })
    const part = `${output}.part`
    try {
      if (isStandard) await pipeline(source, process.stdout, { end: false })
      else await pipeline(source, createWriteStream(part))
    } catch (error) {
      if (!isStandard) await rm(part, { force: true })
      // What has gone out cannot be taken back: to try again would write it twice.
      if (isStandard && size > 0) failure = damaged
      else throw error
      return
    }
    const sha256 = hash.digest('hex')
    const [, etag] = /"([0-9a-f]{64})"/.exec(answer.headers.get('etag') ?? '') ?? []
    if (etag !== undefined && etag !== sha256) failure = damaged
    if (isStandard) return
    if (failure) await rm(part, { force: true })
    else await rename(part, output)
    told = `${output}: ${size} bytes, sha256 ${sha256}`
  }

  return {
    fetch: async (...request: Parameters<typeof fetch>) => {
      const answer = await fetch(...request)
      const isContent = answer.headers.has('content-disposition')
      if (!answer.ok || !answer.body || !isContent) return answer
      if (output === undefined && process.stdout.isTTY) {
        failure = new Usage(
          'Content is not for the screen: name a file with --output, or - for it anyway.',
        )
        await answer.body.cancel()
      } else await save(answer)
      return new Response(null, { headers: answer.headers })
    },
    end() {
      if (failure) throw failure
      if (told) say(told)
    },
  }
}

const damaged = new Failure(
  exitCodes.unreachable,
  'The content was damaged on its way: get it again.',
)
