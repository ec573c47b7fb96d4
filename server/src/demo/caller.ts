/** A call of the API: `path` comes after its base, `token` says who calls. */
export interface Call {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT'
  path: string
  token?: string
  body?: object | FormData
}

/** How the demo market reaches the service, whose rules it keeps like everybody else. */
export type Caller = (call: Call) => Promise<{ status: number; body: unknown }>
