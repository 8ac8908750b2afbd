import { setTimeout as delay } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import * as core from '@actions/core'
import { run } from './run.ts'

// Without it the heap grows with the work that has been done, not with what is kept of it: collecting is put off.
setFlagsFromString('--optimize-for-size')

const cancel = new AbortController()
// The runner sends SIGINT, 7.5 s later SIGTERM, and kills 2.5 s after that. Windows knows the first alone.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => cancel.abort())

// The last resort: a name tells where to look, a message might hold anything.
process.on('uncaughtException', (error) => {
  core.error(`The action ended unexpectedly (${error.name}). Run the job again. If it happens again, open an issue.`)
  process.exit(1)
})

const succeeded = await run({
  env: process.env,
  core: {
    ...core,
    async writeSummary(markdown) {
      await core.summary.addRaw(markdown).write({ overwrite: true })
    },
  },
  cwd: process.cwd(),
  clock: {
    now: Date.now,
    wait: (ms, signal) => delay(ms, undefined, { signal }),
    timeout: (ms) => AbortSignal.timeout(ms),
    random: Math.random,
  },
  signal: cancel.signal,
  async fetchText(url) {
    const { fetchPublicText } = await import('./botpress/public-text.ts')
    return fetchPublicText(url)
  },
})
process.exitCode = succeeded ? 0 : 1
// All is told. What may still be open, such as a connection to GitHub that was given up, must not hold the step.
setTimeout(() => process.exit(), 1000).unref()
