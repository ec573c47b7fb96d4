import {
  ListMultipartUploadsCommand,
  type MultipartUpload,
  type S3Client,
} from '@aws-sdk/client-s3'

interface Page {
  KeyMarker?: string | undefined
  UploadIdMarker?: string | undefined
}

/** The uploads that have begun and are not complete: the SDK turns the pages of this list nowhere. */
export async function* uploadsIn(
  client: S3Client,
  place: { Bucket: string; Prefix: string },
): AsyncGenerator<MultipartUpload> {
  let next: Page | undefined = {}
  while (next) {
    const { KeyMarker, UploadIdMarker }: Page = next
    const command: ListMultipartUploadsCommand = new ListMultipartUploadsCommand({
      ...place,
      KeyMarker,
      UploadIdMarker,
    })
    const {
      Uploads = [],
      IsTruncated,
      NextKeyMarker,
      NextUploadIdMarker,
    } = await client.send(command)
    yield* Uploads
    next = IsTruncated
      ? { KeyMarker: NextKeyMarker, UploadIdMarker: NextUploadIdMarker }
      : undefined
  }
}
