import {
  type Problem,
  Refusal,
  type Schemas,
  Unreachable,
} from '@environmental-credit-service/client'
import { chosenOrganizationId } from '../../data/api.ts'
import { download } from '../download.ts'

/** Saves the content of a file on the device, whatever it is; the client would read JSON. */
export function fetchFile({ id, fileName, tag }: Schemas['File']): Promise<void> {
  return saveContent(`/v1/files/${id}`, fileName ?? tag)
}

/** Saves what the service answers at this path, which is no JSON, on the device. */
export async function saveContent(path: string, name: string): Promise<void> {
  const organizationId = chosenOrganizationId()
  const response = await fetch(path, {
    headers: { ...(organizationId && { 'Organization-Id': organizationId }) },
  }).catch((cause: unknown) => {
    throw new Unreachable(cause)
  })
  if (!response.ok) {
    const isJson = response.headers.get('content-type')?.includes('json')
    // The service's own answers to what it refuses.
    throw new Refusal(isJson ? ((await response.json()) as Problem) : undefined, response)
  }
  download(await response.blob(), name)
}
