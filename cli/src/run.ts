import { failureOf } from './failure.ts'
import { main } from './main.ts'
import { say } from './terminal.ts'

/** The whole program: does what was typed, and tells the shell how it ended. */
export async function run(typed: readonly string[]): Promise<void> {
  // Whoever reads has enough: `ecs credit list --all | head`.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit()
      throw error
    })
  }
  try {
    await main(typed)
  } catch (error) {
    const { exitCode, message } = failureOf(error)
    say(`ecs: ${message}`)
    process.exitCode = exitCode
  }
}
