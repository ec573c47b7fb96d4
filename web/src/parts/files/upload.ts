import {
  type Problem,
  Refusal,
  type Schemas,
  Unreachable,
} from '@environmental-credit-service/client'
import { chosenOrganizationId } from '../../data/api.ts'

export interface Upload {
  content: File
  tag: string
  resourceUri?: string | undefined
  onProgress: (share: number) => void
  signal: AbortSignal
}

/** Sends a file. Not by the client, as `fetch` does not tell how much has been sent. */
export function upload(given: Upload): Promise<Schemas['File']> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/v1/files')
    request.responseType = 'text'
    request.setRequestHeader('Idempotency-Key', crypto.randomUUID())
    const organizationId = chosenOrganizationId()
    if (organizationId) request.setRequestHeader('Organization-Id', organizationId)
    request.upload.onprogress = ({ loaded, total }) => given.onProgress(total ? loaded / total : 0)
    request.onerror = () => reject(new Unreachable('network'))
    request.onabort = () => reject(new Unreachable('aborted'))
    request.onload = () => {
      // What the service answers on this path is a file.
      if (request.status === 201) resolve(JSON.parse(request.responseText) as Schemas['File'])
      else reject(refusalOf(request))
    }
    given.signal.addEventListener('abort', () => request.abort())
    request.send(formOf(given))
  })
}

/** The words come before the content, so that they are known when it streams in. */
function formOf({ content, tag, resourceUri }: Upload): FormData {
  const form = new FormData()
  form.append('tag', tag)
  if (resourceUri !== undefined) form.append('resourceUri', resourceUri)
  form.append('file', content, content.name)
  return form
}

function refusalOf(request: XMLHttpRequest): Refusal {
  const isProblem = request.getResponseHeader('content-type')?.includes('json')
  const problem = isProblem ? (JSON.parse(request.responseText) as Problem) : undefined
  const retryAfter = request.getResponseHeader('retry-after')
  return new Refusal(
    problem,
    new Response(undefined, {
      status: request.status,
      statusText: request.statusText,
      ...(retryAfter && { headers: { 'retry-after': retryAfter } }),
    }),
  )
}
