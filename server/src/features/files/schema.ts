import { type Static, Type } from 'typebox'
import {
  assetProperties,
  closed,
  Id,
  Link,
  listQuery,
  nullable,
  pageOf,
  ResourceUri,
  Time,
  text,
} from '../../lib/schema.ts'

/** domain.md 2, File: what every asset lists of each of its files. */
export const File = closed(
  {
    ...assetProperties,
    tag: Type.String(),
    fileName: nullable(Type.String()),
    contentType: nullable(Type.String({ description: 'What its uploader says it is' })),
    size: nullable(Type.Integer({ description: 'Bytes' })),
    sha256: nullable(Type.String({ description: 'Of the content, hexadecimal' })),
    fileUrl: nullable(Type.String({ description: 'Where the content is kept, if not here' })),
    uploadedBy: closed({ organizationId: Id, userId: nullable(Id) }),
    uploadedAt: Time,
    attachedTo: Type.Optional(
      Type.Array(ResourceUri, {
        description: 'What it documents, as far as you may read that; only in answers of /files',
      }),
    ),
  },
  { $id: 'File' },
)
export type File = Static<typeof File>

export const NewFile = closed(
  {
    tag: text(200, { description: 'What the file is, in a word or two' }),
    resourceUri: Type.Optional(ResourceUri),
    fileUrl: Type.Optional(Link),
  },
  { $id: 'NewFile' },
)
export type NewFile = Static<typeof NewFile>

export const FileQuery = closed({
  metadata: Type.Optional(
    Type.Boolean({ description: 'true: what is known of the file, not its content' }),
  ),
})

export const FileListQuery = listQuery({
  tag: Type.Optional(Type.String({ maxLength: 200 })),
  attached: Type.Optional(
    Type.Boolean({ description: 'Only files that document something, or (false) nothing' }),
  ),
})
export type FileListQuery = Static<typeof FileListQuery>

export const FilePage = pageOf(File)
