import { resolve } from 'node:path'
import { runBuilt, type Step } from '../test/action/runner.ts'
import { bareNode, cost, line, median, ms } from './measure.ts'

/** Cold start: an offline dry run of the example and a bare node by turns, so that both have the same time. */
console.log('\nCold start')
const step: Step = { workspace: resolve('.'), with: { path: 'example', 'dry-run': 'true', comment: 'never' } }
const { megabytes, result } = await cost(step, 0)
if (result.exitCode !== 0) throw new Error(result.stdout)
const durations: { bare: number[]; dryRun: number[] } = { bare: [], dryRun: [] }
for (let turn = 0; turn < 31; turn++) {
  durations.bare.push(await bareNode(1))
  durations.dryRun.push((await runBuilt(step)).duration)
}
const [bare, dryRun] = [median(durations.bare), median(durations.dryRun)]
line('bare node', ms(bare), '1.0')
line('offline dry run of the example', ms(dryRun), `${(dryRun / bare).toFixed(1)} × node`)
line('  above bare node', ms(dryRun - bare), `${((dryRun - bare) / 70).toFixed(2)} × the 70 ms that it may take`)
line('  peak memory', `${megabytes.toFixed(0)} MB`)
