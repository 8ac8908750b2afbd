import type { LocalIntegration } from '../src/integration/definition.ts'
import { integrationRecord } from '../src/integration/record.ts'
import { updateBody } from '../src/integration/body.ts'
import { lint } from '../src/lint/lint.ts'
import { review } from '../src/lint/review.ts'
import { dataDefinition } from './definitions.ts'
import { line, median, ms } from './measure.ts'

/** Linting 5,000 actions: alone, and in a plan against a deployed version that has most of the findings as well. */
console.log('\nLint of 5,000 actions')
const { name, version, ...content } = dataDefinition('bench', '1.0.0', 7500)
const { name: _, version: __, ...before } = dataDefinition('bench', '1.0.0', 7500, 'x')
const body = updateBody.parse(content)
const file = 'integration.definition.json'
const definition = { source: 'data' as const, file, body, sources: [], locate: () => ({ file }) }
const local: LocalIntegration = { path: '.', name, version, definition, body, secrets: {}, diagnostics: [] }
const actions = { ...body.actions, ...updateBody.parse(before).actions }
const deployed = integrationRecord.parse({
  ...content,
  actions,
  id: 'intver_00000000000000000000000001',
  name,
  version,
})

const durations = { lint: [] as number[], review: [] as number[] }
let found = 0
for (let count = 0; count < 7; count++) {
  const started = performance.now()
  found = lint({ content: { ...body }, ui: [] }).length
  const linted = performance.now()
  review(local, deployed, { lint: 'suggest', 'lint-ignore': [] })
  durations.lint.push(linted - started)
  durations.review.push(performance.now() - linted)
}
const alone = median(durations.lint)
line('actions, findings', Object.keys(body.actions ?? {}).length.toLocaleString('en'), found.toLocaleString('en'))
line('lint, median', ms(alone), `of 300 ms: ${(alone / 300).toFixed(2)}`)
line('with the deployed version, median', ms(median(durations.review)))
