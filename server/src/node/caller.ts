import type { FastifyInstance } from 'fastify'
import type { Caller } from '../demo/caller.ts'

/** Calls the API of an app that listens nowhere. */
export function callerOf(app: FastifyInstance): Caller {
  return async ({ method, path, token, body }) => {
    // A form is written out as it would go over the wire.
    const form = body instanceof FormData ? new Response(body) : undefined
    const payload = form ? Buffer.from(await form.arrayBuffer()) : JSON.stringify(body)
    const response = await app.inject({
      method,
      url: `/v1${path}`,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && {
          'content-type': form?.headers.get('content-type') ?? 'application/json',
        }),
        ...(method === 'PATCH' && { 'if-match': '*' }),
      },
      ...(body !== undefined && { payload }),
    })
    const text = response.body
    return { status: response.statusCode, body: text === '' ? undefined : JSON.parse(text) }
  }
}
