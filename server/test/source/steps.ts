import assert from 'node:assert/strict'
import { created, expecting, type Member, ok, refused } from '../world.ts'

/** The steps that the source's tasks share. Paths are given as the source writes them. */

/** "Fil eller fil-URL", "Tagg" and, to attach it at once, "Resurs-URI". */
export interface Upload {
  tag: string
  content?: string
  fileUrl?: string
  resourceUri?: string
}

/** What assets list of each of their files, as far as tests look at it. */
export interface Listed {
  id: string
  tag: string
  uploadedBy: { organizationId: string }
}

export const contentOf = ({ tag, content = `The content of ${tag}` }: Upload) => content

export function sendFile(who: Member, upload: Upload) {
  const { tag, fileUrl, resourceUri } = upload
  if (fileUrl) return who.post('/files', { tag, fileUrl, ...(resourceUri && { resourceUri }) })
  const form = new FormData()
  form.append('tag', tag)
  if (resourceUri) form.append('resourceUri', resourceUri)
  form.append('file', new Blob([contentOf(upload)], { type: 'text/plain' }), 'file.txt')
  return who.post('/files', form)
}

/** POST/files */
export async function upload(who: Member, file: Upload): Promise<Listed> {
  const made: Listed = await created(sendFile(who, file))
  assert.equal(made.uploadedBy.organizationId, who.id)
  return made
}

/** GET/files/{fileId}, its content. */
export async function contentFor(who: Member, fileId: string): Promise<string> {
  const content: unknown = await ok(who.get(`/files/${fileId}`))
  return String(content)
}

/** The tags of the files that an asset lists, in order of the alphabet. */
export async function tagsOf(who: Member, path: string): Promise<string[]> {
  const { files } = await ok(who.get(path))
  return files.map(({ tag }: Listed) => tag).sort()
}

/** Everybody in `by` may see all of the paths, and for those in `notBy` there is no such thing. */
export async function assertSeen(paths: string[], by: Member[], notBy: Member[] = []) {
  for (const path of paths) {
    for (const member of by) await expecting(200, member.get(path))
    for (const member of notBy) await refused(member.get(path), 404, 'not-found')
  }
}

/** The status that each of the paths shows. */
export async function assertStatuses(who: Member, expected: Record<string, string>) {
  const found: Record<string, string> = {}
  for (const path of Object.keys(expected)) found[path] = (await ok(who.get(path))).status
  assert.deepEqual(found, expected)
}

/**
 * The source's way to change an asset: get it, copy the ETag from the header of the answer, and
 * PATCH with it in If-Match. The ETag is another afterwards, and the copied one worth nothing.
 */
export async function edit(who: Member, path: string, changes: object) {
  const before = await expecting(200, who.get(path))
  await refused(who.call('PATCH', path, changes), 428, 'if-match-missing')
  const changed = await expecting(200, who.patch(path, changes, before.etag))
  assert.notEqual(changed.etag, before.etag)
  await refused(who.patch(path, changes, before.etag), 412, 'stale-etag')
  const after = await expecting(200, who.get(path))
  assert.equal(after.etag, changed.etag)
  assert.deepEqual(after.body, changed.body)
  return changed.body
}

/** What the step does changes the ETag of the asset, for who has read it before. */
export async function changingEtag<T>(who: Member, path: string, step: () => Promise<T>) {
  const { etag } = await expecting(200, who.get(path))
  const result = await step()
  assert.notEqual((await expecting(200, who.get(path))).etag, etag)
  return result
}

/** The ids of a list that is answered in one page. */
export async function idsOf(who: Member, path: string): Promise<string[]> {
  const { items, nextPage } = await ok(who.get(path))
  assert.equal(nextPage, undefined)
  return items.map(({ id }: { id: string }) => id)
}

/** The names of the events that the organization has received about the asset. */
export async function eventsOf(who: Member, resourceUri: string): Promise<string[]> {
  const { items } = await ok(who.get('/events?top=500'))
  return items
    .filter((event: { resourceUri: string }) => event.resourceUri === resourceUri)
    .map(({ type }: { type: { name: string } }) => type.name)
}
