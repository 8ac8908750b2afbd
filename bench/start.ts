import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { runBuilt, type Step } from '../test/action/runner.ts'
import { bareNode, buildBase, cost, line, median, ms } from './measure.ts'

/** Cold start: an offline dry run of the example, the same at `BASE`, and a bare node, by turns. */
console.log('\nCold start')
const step: Step = { workspace: resolve('.'), with: { path: 'example', 'dry-run': 'true', comment: 'never' } }
const { megabytes, result } = await cost(step, 0)
if (result.exitCode !== 0) throw new Error(result.stdout)
const base = buildBase()
const durations: Record<'bare' | 'dryRun' | 'base', number[]> = { bare: [], dryRun: [], base: [] }
for (let turn = 0; turn < 31; turn++) {
  durations.bare.push(await bareNode(1))
  durations.dryRun.push((await runBuilt(step)).duration)
  if (base !== undefined) durations.base.push((await runBuilt(step, base)).duration)
}
const [bare, dryRun] = [median(durations.bare), median(durations.dryRun)]
line('bare node', ms(bare), '1.0')
line('offline dry run of the example', ms(dryRun), `${(dryRun / bare).toFixed(1)} × node`)
line('  above bare node', ms(dryRun - bare), `${((dryRun - bare) / 70).toFixed(2)} × the 70 ms that it may take`)
if (base !== undefined) {
  const before = median(durations.base) - bare
  line('  above bare node before', ms(before), `now ${((dryRun - bare) / before).toFixed(2)} × ${process.env['BASE']}`)
  rmSync(base, { recursive: true })
}
line('  peak memory', `${megabytes.toFixed(0)} MB`)
