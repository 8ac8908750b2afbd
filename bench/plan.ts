import { makePlan } from '../src/plan/plan.ts'
import { integrationRecord } from '../src/integration/record.ts'
import type { LocalIntegration } from '../src/integration/definition.ts'
import { updateBody } from '../src/integration/body.ts'
import { renderComment } from '../src/report/report.ts'
import { dataDefinition, large } from './definitions.ts'
import { line, median, ms } from './measure.ts'

/** Comparing and rendering a plan of the largest official size in which every schema changes. */
console.log('\nPlan of a large definition, everything changed')
const deployed = dataDefinition('bench', '1.0.0', large)
const { name, version, ...changed } = dataDefinition('bench', '2.0.0', large, 'x')
const record = integrationRecord.parse({ ...deployed, id: 'intver_00000000000000000000000001', visibility: 'public' })
const local: LocalIntegration = {
  path: '.',
  name,
  version,
  body: updateBody.parse(changed),
  secrets: {},
  diagnostics: [],
}

const durations = { first: 0, compare: 0, render: 0 }
const compares: number[] = []
const renders: number[] = []
let changes = 0
let bytes = 0
for (let count = 0; count < 20; count++) {
  const started = performance.now()
  const { plan, diagnostics } = makePlan({ local, deployed: record, sameVersion: false, prune: true, interfaceIds: {} })
  const compared = performance.now()
  const outcome = { path: '.', name, version, result: 'planned' as const, diagnostics, plan, duration: 0 }
  const report = { dryRun: true, diagnostics: [], outcomes: [outcome], duration: 0, requests: 3 }
  const body = renderComment(report, { marker: '<!-- bench -->', budget: 60_000 })
  const rendered = performance.now()
  if (count === 0) durations.first = rendered - started
  compares.push(compared - started)
  renders.push(rendered - compared)
  changes = plan.changes.length
  bytes = Buffer.byteLength(body)
}
durations.compare = median(compares)
durations.render = median(renders)
const size = JSON.stringify(deployed).length
line(
  'definition, changes, comment',
  `${(size / 1000).toFixed(0)} KB`,
  `${changes} changes, ${bytes.toLocaleString('en')} bytes`,
)
line('compare, median', ms(durations.compare))
line('render the comment, median', ms(durations.render))
line('both, the first time (cold)', ms(durations.first), `of 100 ms: ${(durations.first / 100).toFixed(2)}`)
