import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Fault } from '../emulator/botpress/faults.ts'
import type { StoredIntegration } from '../emulator/botpress/registry.ts'
import { testClock } from '../clock.ts'
import { cases, seed as seedOfCases } from '../fuzz.ts'
import { definition, integration, makeWorld, type Files, type World } from './checkout.ts'
import type { StepResult } from './runner.ts'

/** What a run sets out to do with tracker 1.2.0. */
interface Scenario {
  files?: Files
  /** Deploys what is there before. */
  seed?: (world: World) => void
  with?: Record<string, string>
}

const redefined = (changes: object): Files => ({
  ...integration,
  'integration.definition.json': { ...definition, ...changes },
})
const secrets = { API_KEY: {} }

const scenarios: Record<string, Scenario> = {
  'first version': {},
  'next version': { seed: ({ seed }) => void seed({ version: '1.1.0' }) },
  'first version, published': { with: { visibility: 'public' } },
  'first version with maxExecutionTime': { files: redefined({ maxExecutionTime: 90 }) },
  'next version with maxExecutionTime, published': {
    files: redefined({ maxExecutionTime: 90 }),
    seed: ({ seed }) => void seed({ version: '1.1.0' }),
    with: { visibility: 'unlisted' },
  },
  'next version with a copied secret': {
    files: redefined({ secrets }),
    seed: ({ seed }) => void seed({ version: '1.1.0', secrets: { API_KEY: 'as set' } }),
  },
  update: { seed: ({ seed }) => void seed({ title: 'Old' }) },
  'update of code alone': { seed: ({ seed }) => void seed() },
  'update that publishes': { seed: ({ seed }) => void seed({ title: 'Old' }), with: { visibility: 'public' } },
  'published already, the same': {
    seed: ({ seed }) => void seed({ visibility: 'public', code: integration['.botpress/dist/index.cjs'] }),
    with: { visibility: 'public' },
  },
}

const sides = ['before', 'after'] as const
const faults: Fault[] = [
  ...sides.flatMap((when): Fault[] => [
    { kind: 'reset', when },
    { kind: 'hang', when },
    ...([200, 302, 404, 408, 502] as const).map((status): Fault => ({ kind: 'html', status, when })),
    ...(['Internal', 'OperationTimeout'] as const).map((type): Fault => ({ kind: 'error', type, when })),
  ]),
  ...(
    [
      'Unauthorized',
      'Forbidden',
      'QuotaExceeded',
      'RateLimited',
      'ResourceNotFound',
      'AlreadyExists',
      'ResourceLockedConflict',
    ] as const
  ).map((type): Fault => ({ kind: 'error', type })),
  { kind: 'half' },
  { kind: 'cut' },
  { kind: 'stale' },
  { kind: 'delay', milliseconds: 2 },
  { kind: 'other', integration: '' },
]

/** A fault at the nth request of a run, whichever that is, and how many requests it lasts. */
const accident = fc.record({
  nth: fc.integer({ min: 1, max: 9 }),
  times: fc.constantFrom(1, 1, 1, 2, 6, 99),
  fault: fc.constantFrom(...faults),
})

const walk = fc.record({
  scenario: fc.constantFrom(...Object.keys(scenarios)),
  accidents: fc.array(accident, { minLength: 1, maxLength: 2 }),
})

type Walk = typeof walk extends fc.Arbitrary<infer Value> ? Value : never

const isTarget = ({ body }: StoredIntegration): boolean => body.name === 'tracker' && body.version === '1.2.0'

/** An icon is shared: that of another version changes with the target's. */
const withoutIcon = ({ body: { icon: _, ...body }, ...stored }: StoredIntegration): object => ({ ...stored, body })

/** Whether the server holds what the scenario deploys. */
function isDeployed(
  stored: StoredIntegration | undefined,
  { files = integration, with: inputs = {} }: Scenario,
): boolean {
  if (stored === undefined) return false
  const { maxExecutionTime } = Object(files['integration.definition.json'])
  const { body } = stored
  return (
    body.code === integration['.botpress/dist/index.cjs'] &&
    body.title === definition.title &&
    body.visibility === (inputs['visibility'] ?? 'private') &&
    (maxExecutionTime === undefined || body.maxExecutionTime === maxExecutionTime)
  )
}

/** What a report says and what is not so. */
function lies(step: StepResult, before: StoredIntegration[], after: StoredIntegration[], scenario: Scenario): string[] {
  const { result } = step.outputs
  const said = [step.summary, step.report, ...step.annotations.map(({ message }) => message)].join('\n')
  const [target, earlier] = [after.find(isTarget), before.find(isTarget)]
  const isChanged = JSON.stringify(target) !== JSON.stringify(earlier)
  const isDone = isDeployed(target, scenario)
  const others = (all: StoredIntegration[]): string =>
    JSON.stringify(all.filter((one) => !isTarget(one)).map(withoutIcon))
  const saysNothing = /Nothing was (changed|created|sent)/.test(said)
  const saysCreated = /is created\b/.test(said)
  const saysOpen = /unknown whether|[Ww]hen last read|may still take effect/.test(said)
  const saysCodeUnknown = said.includes('unknown whether its code is this one')
  const saysLost = said.includes('No valid response')
  const claims: [lie: string, isLie: boolean][] = [
    ['changed another integration', others(before) !== others(after)],
    [`${result} but not deployed`, (result === 'created' || result === 'updated') && !isDone && !saysCodeUnknown],
    // Whose creation it was can't be told where its answer was lost.
    ['created but was there before', result === 'created' && earlier !== undefined && !saysLost],
    ['skipped but changed', result === 'skipped' && isChanged && !isDone],
    ['failed without a word, but changed', result === 'failed' && isChanged && !saysOpen && !saysCreated],
    ['says that nothing was done, but changed', saysNothing && isChanged],
    ['says that it is created, but is not', saysCreated && (target === undefined || earlier !== undefined)],
    ['says two things', Number(saysNothing) + Number(saysCreated || saysOpen) > 1],
    ['blames another run', /another run|other run/i.test(said)],
    ['exit code', (step.exitCode === 0) !== (result !== 'failed')],
    ['no result', result === undefined || result === ''],
    ['shows another record', said.includes('Payments') || !['', 'tracker'].includes(step.outputs['name'] ?? '')],
    [
      'gives another id',
      (result === 'created' || result === 'updated') && step.outputs['integration-id'] !== target?.id,
    ],
  ]
  return claims.flatMap(([lie, isLie]) => (isLie ? [lie] : []))
}

async function take({ scenario: name, accidents }: Walk): Promise<{ lies: string[]; step: StepResult }> {
  const scenario = scenarios[name] ?? {}
  const ends: (() => Promise<void>)[] = []
  try {
    const world = await makeWorld(scenario.files, { atEnd: (close) => void ends.push(close) })
    const stranger = world.seed({ name: 'payments', version: '1.2.0', title: 'Payments' })
    scenario.seed?.(world)
    const before = world.api.integrations()
    const clock = testClock()
    const inThisWorld = (fault: Fault): Fault => {
      if (fault.kind === 'other') return { ...fault, integration: stranger }
      return fault.kind === 'hang' ? { ...fault, lost: () => clock.advance(60_000) } : fault
    }
    for (const { nth, times, fault } of accidents) world.api.fault({ nth, times }, inThisWorld(fault))
    const step = await world.run({ clock, ...(scenario.with && { with: scenario.with }) })
    return { lies: lies(step, before, world.api.integrations(), scenario), step }
  } finally {
    for (const end of ends) await end()
  }
}

test('whatever goes wrong, a report never says what is not so', async () => {
  const results: Record<string, number> = {}
  await fc.assert(
    fc.asyncProperty(walk, async (one) => {
      const { lies: found, step } = await take(one)
      const result = step.outputs['result'] ?? 'none'
      results[result] = (results[result] ?? 0) + 1
      expect({ lies: found, words: found.length === 0 ? [] : step.annotations.map(({ message }) => message) }).toEqual({
        lies: [],
        words: [],
      })
    }),
    { seed: seedOfCases, numRuns: cases(25, 4000) },
  )
  // The walk goes both ways: it would prove little if all runs failed, or none.
  expect(Object.keys(results)).toEqual(expect.arrayContaining(['created', 'updated', 'failed']))
})
