export interface Upload {
  /** A `File` of a form, or any `Blob`. */
  file: Blob
  /** What the file is, in a word or two. */
  tag: string
  /** What readers will see as its name; that of a `File` unless given. */
  fileName?: string
  /** The asset to attach it to. */
  resourceUri?: string
}

/** The body of `fileUpload` for content: `client.fileUpload({ body: fileForm({ file, tag }) })`. */
export function fileForm({ file, tag, fileName, resourceUri }: Upload): FormData {
  const form = new FormData()
  // The service reads a body once, from its beginning: what the file is comes before its content.
  form.append('tag', tag)
  if (resourceUri !== undefined) form.append('resourceUri', resourceUri)
  if (fileName === undefined) form.append('file', file)
  else form.append('file', file, fileName)
  return form
}
