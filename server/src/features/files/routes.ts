import { acting } from '../../access.ts'
import { route } from '../../http/route.ts'
import { File, FileListQuery, FilePage, FileQuery, NewFile } from './schema.ts'
import * as store from './store.ts'
import { answerFile, deleteFile, ownFile, readableFile, uploadFile } from './usecases.ts'

const tag = 'Files'

export default [
  route({
    id: 'fileUpload',
    tag,
    method: 'POST',
    path: '/files',
    summary: 'Upload a file, or register where it is, and attach it to an asset if you like',
    description:
      'Send the content as multipart/form-data with the parts `tag`, `resourceUri` (optional) and `file`, or a JSON body with `fileUrl`; the service never fetches that. `resourceUri` names an MBP, a claim, a checkpoint, a processed claim, a checkpoint result, a credit or a trader proposal. Without it, attach the file later by `fileIds`.',
    who: 'contributor',
    accepts: 'file',
    body: NewFile,
    status: 201,
    reply: File,
    problems: [
      'not-found',
      'may-not-attach',
      'may-not-attach-now',
      'not-attachable',
      'file-infected',
      'storage-full',
    ],
    handle: (ctx, { body, file }) => uploadFile(ctx, body, file),
  }),

  route({
    id: 'fileList',
    tag,
    method: 'GET',
    path: '/files',
    summary: 'List the files that your organization uploaded',
    description:
      'filter: tag, fileName, contentType, size, createdAt, lastModifiedAt. orderBy: tag, createdAt, lastModifiedAt, id.',
    who: 'member',
    query: FileListQuery,
    reply: FilePage,
    problems: ['invalid-filter'],
    async handle({ tx, actor }, { query }) {
      const uploader = acting(actor).id
      const { rows, ...more } = await store.fileList(tx, uploader, query)
      return { body: { items: await store.fileDetails(tx, rows, uploader), ...more } }
    },
  }),

  route({
    id: 'fileGet',
    tag,
    method: 'GET',
    path: '/files/{fileId}',
    summary: 'Get the content of a file, or what is known of it',
    description:
      'The content comes with its sha256 as ETag, in part (206) if `Range` asks for one range. It has the type that its uploader named, if its bytes agree and no browser would run it, else `application/octet-stream`. With `metadata=true`, and for a file with a `fileUrl`, the answer is a JSON File.',
    who: 'member',
    query: FileQuery,
    reply: 'content',
    metadata: File,
    problems: ['range-not-satisfiable'],
    target: (ctx, { fileId = '' }) => readableFile(ctx, fileId),
    handle: (ctx, { params: { fileId = '' }, query }) => answerFile(ctx, fileId, query.metadata),
  }),

  route({
    id: 'fileDelete',
    tag,
    method: 'DELETE',
    path: '/files/{fileId}',
    summary: 'Delete a file that your organization uploaded and may still take away',
    description:
      'While everything that it documents can be edited by you, or the proposal that it came with is open; never when it documents a credit. If-Match takes the ETag of the content or of the metadata.',
    who: 'contributor',
    status: 204,
    problems: ['not-uploader', 'file-not-deletable', 'if-match-missing', 'stale-etag'],
    target: (ctx, { fileId = '' }) => ownFile(ctx, fileId),
    async handle(ctx, { params: { fileId = '' } }) {
      await deleteFile(ctx, fileId)
      return {}
    },
  }),
]
