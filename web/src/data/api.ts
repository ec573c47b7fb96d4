import { createClient, type Options } from '@environmental-credit-service/client'

/** Kept on this device: for which organization the user acts. */
const KEPT = 'organizationId'

const options: Options = {
  attemptsMax: 3,
  // What may be done is no part of an ETag: a copy that the browser kept, and was told is the same,
  // could still show an action that is allowed by now as refused.
  fetch: (input, init) => fetch(input, { ...init, cache: 'no-store' }),
}
const kept = localStorage.getItem(KEPT)
if (kept) options.organizationId = kept

/** The API of the service; the cookie of the session signs its requests. */
export const api = createClient(options)

export const chosenOrganizationId = () => options.organizationId

export function chooseOrganization(organizationId: string | undefined) {
  if (organizationId === undefined) {
    localStorage.removeItem(KEPT)
    delete options.organizationId
  } else {
    localStorage.setItem(KEPT, organizationId)
    options.organizationId = organizationId
  }
}
