import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync, statfsSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const BYTES = 2_000_000_000
const TMPFS_BYTES = 800_000_000

/** Where database and files lie. */
export interface Disk {
  folder: string
  /** In words: a full disk can be tried only on one of its own. */
  kind: 'ext4 on a loop device' | 'tmpfs' | 'folder'
  /** Leaves nothing of it to anybody. */
  fill(): void
  free(): void
  remove(): void
}

/** A small disk of its own where root may mount one, else a folder. */
export function openDisk(place: string): Disk {
  const folder = join(place, 'disk')
  mkdirSync(folder, { recursive: true })
  const kind = mountImage(place, folder) ?? mountTmpfs(folder) ?? 'folder'
  chmodSync(folder, 0o755)
  const filler = join(folder, 'filler')
  return {
    folder,
    kind,
    fill() {
      const { bavail, bsize } = statfsSync(folder)
      // What is taken by the last few blocks' own bookkeeping doesn't matter: the rest is gone.
      const step = `${filler}-${performance.now()}`
      if (bavail > 0) spawnSync('fallocate', ['-l', `${bavail * bsize}`, step])
      if (bavail > 0) spawnSync('dd', ['if=/dev/zero', `of=${step}-rest`, 'bs=4096'])
    },
    free() {
      spawnSync('sh', ['-c', `rm -f '${filler}'*`])
    },
    remove() {
      if (kind !== 'folder') spawnSync('umount', ['--lazy', folder])
      rmSync(join(place, 'disk.img'), { force: true })
    },
  }
}

function mountImage(place: string, folder: string): Disk['kind'] | undefined {
  if (process.getuid?.() !== 0) return undefined
  const image = join(place, 'disk.img')
  writeFileSync(image, '')
  truncateSync(image, BYTES)
  // Nothing is kept back for root, who runs the service here.
  const isMade = runs('mkfs.ext4', ['-q', '-m', '0', image])
  return isMade && runs('mount', ['-o', 'loop', image, folder])
    ? 'ext4 on a loop device'
    : undefined
}

function mountTmpfs(folder: string): Disk['kind'] | undefined {
  if (process.getuid?.() !== 0) return undefined
  const size = `size=${TMPFS_BYTES}`
  return runs('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', folder]) ? 'tmpfs' : undefined
}

function runs(program: string, args: string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0
}
