import { resolve } from 'node:path'
import { bareNode, cost, line, ms } from './measure.ts'

/** Cold start: an offline dry run of the example, beside a bare node in the same run. */
console.log('\nCold start')
const node = await bareNode(15)
const dryRun = await cost(
  { workspace: resolve('.'), with: { path: 'example', 'dry-run': 'true', comment: 'never' } },
  15,
)
line('bare node', ms(node), '1.0')
line('offline dry run of the example', ms(dryRun.milliseconds), `${(dryRun.milliseconds / node).toFixed(1)} × node`)
line(
  '  above bare node',
  ms(dryRun.milliseconds - node),
  `${((dryRun.milliseconds - node) / 70).toFixed(2)} × the 70 ms that it may take`,
)
line('  peak memory', `${dryRun.megabytes.toFixed(0)} MB`)
if (dryRun.result.exitCode !== 0) throw new Error(dryRun.result.stdout)
