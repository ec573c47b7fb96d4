#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'

// Makes a start four times as cheap, which a shell notices that asks at every Tab. Not the usual
// place, which is the folder for temporary files: others can write there.
enableCompileCache(join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'ecs'))

const { run } = await import('./run.ts')
await run(process.argv.slice(2))
