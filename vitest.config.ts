import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import type { Reporter } from 'vitest/node'

/** Closes a run with its counts on a line of their own, which stays readable where the rest is folded away. */
const counts: Reporter = {
  onTestRunEnd(modules) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]).map((test) => test.result().state)
    const count = (state: string): number => tests.filter((other) => other === state).length
    console.log(`${count('passed')} passed, ${count('failed')} failed, ${count('skipped') + count('pending')} skipped`)
  },
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/projects/**', 'node_modules/**'],
    // The slowest tests start the built Action a dozen times; the limit is for a hang, not for a slow machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // No test changes what another one sees, so that modules load once, not once for each file.
    isolate: false,
    // Many tests wait for a process or a time.
    maxWorkers: availableParallelism() * 2,
    reporters: ['default', counts],
  },
})
