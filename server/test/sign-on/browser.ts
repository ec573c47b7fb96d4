import assert from 'node:assert/strict'

/** A browser without pages: it keeps cookies by host, and follows redirects one by one. */
export class Browser {
  readonly #cookies = new Map<string, Map<string, string>>()
  /** The addresses that it has been to, the last one last. */
  readonly visited: string[] = []

  async get(url: string): Promise<Response> {
    const { origin } = new URL(url)
    const kept = this.#cookies.get(origin) ?? new Map<string, string>()
    this.#cookies.set(origin, kept)
    this.visited.push(url)
    const response = await fetch(url, {
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        cookie: [...kept].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(line)) kept.delete(name)
      else kept.set(name, value)
    }
    return response
  }

  /** Goes where it is sent, until `stop` says so or nobody sends it on; the last address. */
  async follow(url: string, stop: (url: URL) => boolean = () => false): Promise<URL> {
    let at = new URL(url)
    for (let hops = 0; hops < 12; hops++) {
      if (stop(at)) return at
      const response = await this.get(at.href)
      const location = response.headers.get('location')
      if (location === null) return at
      at = new URL(location, at)
    }
    return assert.fail(`sent in circles: ${this.visited.join(' ')}`)
  }

  cookie(origin: string, name: string): string | undefined {
    return this.#cookies.get(new URL(origin).origin)?.get(name)
  }

  setCookie(origin: string, name: string, value: string) {
    this.#cookies.get(new URL(origin).origin)?.set(name, value)
  }
}
