import type { FileStore } from '../lib/file-store.ts'

export async function diskFileStore(_folder: string): Promise<FileStore> {
  throw new Error('written by files')
}
