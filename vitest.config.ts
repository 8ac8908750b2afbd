import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vitest/config'
import type { Reporter } from 'vitest/node'

/** Closes a run with its counts on a line of their own, which stays readable where the rest is folded away. */
const counts: Reporter = {
  onTestRunEnd(modules) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]).map((test) => test.result().state)
    const count = (state: string): number => tests.filter((other) => other === state).length
    console.log(`${count('passed')} passed, ${count('failed')} failed, ${count('skipped') + count('pending')} skipped`)
  },
}

/**
 * Lets the sources start the built process that loads definitions, which `npm test` has built: it is what users have, and
 * starts in half the time, since no types are to be stripped.
 */
const builtLoader: Plugin = {
  name: 'built-loader',
  transform(code, id) {
    if (!id.endsWith('/src/workspace/sdk/loader-process.ts')) return undefined
    const [before, after, ...more] = code.split('entry(import.meta.url)')
    if (before === undefined || after === undefined || more.length > 0)
      throw new Error(`Its entry is not where it was: ${id}`)
    const built = fileURLToPath(new URL('dist/child/index.js', import.meta.url))
    return before + JSON.stringify(built) + after
  },
}

/** Gives tests the official contract as data: its package is 14 MB of code, which takes a worker a second and 90 MB. */
const contract: Plugin = {
  name: 'contract',
  enforce: 'pre',
  resolveId: (id) => (id === '@botpress/api' ? '\0@botpress/api' : undefined),
  async load(id) {
    if (id !== '\0@botpress/api') return undefined
    const { operations, schemas, errors } = (await import('@botpress/api')).state
    return `export const state = JSON.parse(${JSON.stringify(JSON.stringify({ operations, schemas, errors }))})`
  },
}

export default defineConfig({
  plugins: [builtLoader, contract],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/projects/**', 'node_modules/**'],
    globalSetup: ['test/setup.ts'],
    // The slowest tests start the built Action a dozen times; the limit is for a hang, not for a slow machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // No test changes what another one sees, so that modules load once, not once for each file.
    isolate: false,
    maxWorkers: availableParallelism(),
    reporters: ['default', counts],
  },
})
