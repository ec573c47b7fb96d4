import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'

/** The test file of EICAR, in two halves: a scanner on this machine need not find it here. */
export const EICAR = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
)

export type Whim =
  | 'is silent'
  | 'hangs up'
  | 'talks nonsense'
  | 'reads nothing'
  | 'hangs up in the middle'

export interface FakeClamd {
  url: string
  /** How many contents it was given to the end, and how many bytes in all. */
  heard: { ends: number; bytes: number }
  /** What it does instead of its work. */
  whim: Whim | undefined
  close(): Promise<void>
}

/**
 * Speaks the protocol of clamd as its manual has it (INSTREAM): `at` is a path or, if absent, a port
 * of its own. Finds EICAR's test file, also where chunks cut it.
 */
export async function fakeClamd(at?: string, sizeMax = 50_000_000): Promise<FakeClamd> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    serve(socket, clamd, sizeMax)
  })
  server.listen(at ?? { host: '127.0.0.1', port: 0 })
  await once(server, 'listening')
  const address = server.address()
  const clamd: FakeClamd = {
    url: typeof address === 'object' ? `tcp://127.0.0.1:${address?.port}` : `unix:${address}`,
    heard: { ends: 0, bytes: 0 },
    whim: undefined,
    async close() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
  return clamd
}

async function serve(socket: Socket, clamd: FakeClamd, sizeMax: number) {
  const { whim } = clamd
  if (whim === 'hangs up') return socket.end()
  if (whim === 'talks nonsense') return socket.end('220 mail.example ESMTP\0')
  if (whim === 'is silent') return socket.resume()
  if (whim === 'reads nothing') return socket.pause()
  let rest = Buffer.alloc(0)
  let command: string | undefined
  let size = 0
  let last = Buffer.alloc(0)
  let isInfected = false
  for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
    rest = Buffer.concat([rest, chunk])
    if (command === undefined) {
      const end = rest.indexOf(0)
      if (end === -1) continue
      command = rest.subarray(0, end).toString()
      rest = rest.subarray(end + 1)
      if (command !== 'zINSTREAM') return socket.end('UNKNOWN COMMAND\0')
    }
    while (rest.length >= 4 && rest.length >= 4 + rest.readUInt32BE()) {
      const length = rest.readUInt32BE()
      if (length === 0) {
        clamd.heard.ends++
        return socket.end(isInfected ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0')
      }
      const content = rest.subarray(4, 4 + length)
      rest = rest.subarray(4 + length)
      size += length
      clamd.heard.bytes += length
      if (whim === 'hangs up in the middle' && size > 100_000) return socket.destroy()
      if (size > sizeMax) return socket.end('INSTREAM size limit exceeded. ERROR\0')
      last = Buffer.concat([last, content])
      isInfected ||= last.includes(EICAR)
      last = last.subarray(-EICAR.length)
    }
  }
}
