import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import {
  debug,
  endGroup,
  error,
  getInput,
  info,
  notice,
  setOutput,
  setSecret,
  startGroup,
  summary,
  warning,
} from '@actions/core'
import { isObject } from './integration/json.ts'
import { run } from './run.ts'
import type { World } from './world.ts'

const cancel = new AbortController()
// The runner sends SIGINT, 7.5 s later SIGTERM, and kills 2.5 s after that. Windows knows the first alone.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => cancel.abort())

// The last resort: a name tells where to look, a message might hold anything.
process.on('uncaughtException', ({ name }) => {
  error(`The action ended unexpectedly (${name}). Run the job again. If it happens again, open an issue.`)
  process.exit(1)
})

const world: World = {
  env: process.env,
  actionVersion: readVersion(),
  // By name: a whole namespace would bring along what nothing calls, such as the client for OpenID tokens.
  core: {
    debug,
    endGroup,
    error,
    getInput,
    info,
    notice,
    setOutput,
    setSecret,
    startGroup,
    warning,
    async writeSummary(markdown) {
      await summary.addRaw(markdown).write({ overwrite: true })
    },
  },
  cwd: process.cwd(),
  clock: {
    now: Date.now,
    wait: (ms, signal) => delay(ms, undefined, { signal }),
    alarm: (ms) => AbortSignal.timeout(ms),
    random: Math.random,
  },
  signal: cancel.signal,
  saveMemory() {
    // Otherwise the heap grows with what has been handled, not with what is kept of it: collecting is put off.
    process.getBuiltinModule('node:v8').setFlagsFromString('--optimize-for-size')
  },
  async fetchText(url) {
    const { fetchPublicText } = await import('./botpress/public-text.ts')
    return fetchPublicText(url)
  },
}

// Not awaited here: the bundler joins the modules of one that awaits nothing, which then start in less time.
void start().then((succeeded) => {
  process.exitCode = succeeded ? 0 : 1
  // What may still be open, such as a connection to GitHub that was given up, must not hold the step, nor must tidying up.
  process.stdout.write('', () => process.exit())
})

/** `comment/action.yml` starts the same files under another name, so that they are there once. */
async function start(): Promise<boolean> {
  if (basename(process.argv[1] ?? '') !== 'comment.js') return run(world)
  const { commentOnFork } = await import('./fork-comment.ts')
  return commentOnFork(world)
}

/** From the manifest beside `dist/`: the whole repository is there where an Action runs. */
function readVersion(): string {
  try {
    const manifest: unknown = JSON.parse(
      readFileSync(join(dirname(process.argv[1] ?? ''), '..', 'package.json'), 'utf8'),
    )
    return String(isObject(manifest) ? manifest['version'] : '?')
  } catch {
    return process.env['GITHUB_ACTION_REF'] ?? '?'
  }
}
