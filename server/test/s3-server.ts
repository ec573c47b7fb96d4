import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from '@20minutes/s3rver'

/**
 * An S3 server as a process of its own, so that its memory is not that of the tests: prints its port,
 * and ends when whoever has started it does.
 */
const directory = mkdtempSync(join(tmpdir(), 'ecs-s3-'))
const server = new S3rver({
  address: '127.0.0.1',
  port: 0,
  silent: true,
  directory,
  // What it computes of a query is not what S3 does. To sign is the task of the SDK.
  allowMismatchedSignatures: true,
  configureBuckets: [{ name: 'files' }],
})
const { port } = await server.run()
process.stdout.write(`${JSON.stringify({ port, directory })}\n`)

process.stdin.resume()
process.stdin.once('close', () => {
  rmSync(directory, { recursive: true, force: true })
  process.exit(0)
})
