import type { FastifyInstance } from 'fastify'
import { StartError } from './errors.ts'
import type { Settings } from './settings.ts'

/** Listens, and returns how browsers reach the service: PUBLIC_URL, else the address itself. */
export async function listen(app: FastifyInstance, settings: Settings): Promise<string> {
  const { host, port, publicUrl } = settings
  try {
    await app.listen({ host, port, listenTextResolver: () => 'Listening' })
  } catch (error) {
    throw new StartError(sentenceOf(error, settings), { cause: error })
  }
  const address = app.server.address()
  const actualPort = typeof address === 'object' && address !== null ? address.port : port
  return publicUrl?.replace(/\/+$/, '') ?? `http://${nameOf(host)}:${actualPort}`
}

/** An address that stands for all of them is no place that a browser can go to. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

function sentenceOf(error: unknown, { host, port }: Settings): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') {
    return `Another program listens on port ${port} of ${host}: stop it, or set PORT to another.`
  }
  if (code === 'EACCES') {
    return `Port ${port} is reserved for the system: set PORT to one from 1024 on.`
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return `HOST must be an address of this machine, not '${host}'.`
  }
  return `The service can't listen on port ${port} of ${host}: ${String(error)}.`
}
