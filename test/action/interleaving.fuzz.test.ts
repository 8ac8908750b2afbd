import { describe, expect, test, type TestContext } from 'vitest'
import { oneIn } from '../fuzz.ts'
import { definition, integration, makeWorld, words, type World } from './checkout.ts'
import type { StepResult } from './runner.ts'
import { startTurnstile } from './turnstile.ts'

/**
 * The orders in which two runs' requests can reach the API, as `AABAB…`. `a` and `b` are what the runs send at the most,
 * `r` for each read and `W` for each write. Of orders that differ in reads among themselves only, there is one.
 */
function interleavings(a: string, b: string): string[] {
  const all = (left: number, right: number): string[] => {
    if (left === 0) return ['B'.repeat(right)]
    if (right === 0) return ['A'.repeat(left)]
    return [...all(left - 1, right).map((rest) => `A${rest}`), ...all(left, right - 1).map((rest) => `B${rest}`)]
  }
  const distinct = new Map(all(a.length, b.length).map((order) => [orderOfWrites(order, a, b), order]))
  return [...distinct.values()]
}

/** For each write, what of the other run comes before it. */
function orderOfWrites(order: string, a: string, b: string): string {
  const sent = { A: 0, B: 0 }
  const before: string[] = []
  for (const run of order) {
    const isA = run === 'A'
    const isWrite = (isA ? a[sent.A] : b[sent.B]) === 'W'
    if (isWrite) before.push(`${run}${isA ? sent.A : sent.B}<${isA ? sent.B : sent.A}`)
    if (isA) sent.A++
    else sent.B++
  }
  return before.toSorted().join(' ')
}

/** Runs the same step twice, with the requests in this order; what comes after that comes as it likes. */
async function runBoth(
  world: World,
  order: string,
  inputs: { A?: Record<string, string>; B?: Record<string, string> },
  { onTestFinished }: TestContext,
): Promise<{ A: StepResult; B: StepResult }> {
  const [A, B] = await Promise.all([startTurnstile(world.api.url), startTurnstile(world.api.url)])
  onTestFinished(() => Promise.all([A.close(), B.close()]).then(() => {}))
  const start = (run: 'A' | 'B', turnstile: typeof A): Promise<StepResult> =>
    world.run({ with: { ...inputs[run], 'api-url': turnstile.url } }).finally(() => turnstile.open())
  const running = Promise.all([start('A', A), start('B', B)])
  for (const run of order) await (run === 'A' ? A : B).next()
  A.open()
  B.open()
  const [first, second] = await running
  return { A: first, B: second }
}

const trouble = (step: StepResult): string =>
  words(step)
    .split('\n')
    .filter((line) => /^(error|warning)/.test(line))
    .join('\n')

const code = integration['.botpress/dist/index.cjs']
const publish = { visibility: 'public' }

describe.concurrent('two runs of the same update', () => {
  test.for(oneIn(2, interleavings('rWr', 'rWr')))('%s', async (order, context) => {
    const world = await makeWorld(integration, { atEnd: context.onTestFinished })
    world.seed({ title: 'Old' })
    const { A, B } = await runBoth(world, order, {}, context)
    expect(trouble(A) + trouble(B)).toBe('')
    expect([A.exitCode, B.exitCode]).toEqual([0, 0])
    expect([A.outputs['result'], B.outputs['result']]).toEqual(['updated', 'updated'])
    expect(world.api.integrations().map(({ body }) => [body.title, body.code])).toEqual([['Tracker', code]])
  })
})

describe.concurrent('two runs of the same update that publishes', () => {
  test.for(oneIn(2, interleavings('rWrr', 'rWrr')))('%s', async (order, context) => {
    const world = await makeWorld(integration, { atEnd: context.onTestFinished })
    world.seed({ title: 'Old' })
    const { A, B } = await runBoth(world, order, { A: publish, B: publish }, context)
    expect(trouble(A) + trouble(B)).toBe('')
    expect([A.exitCode, B.exitCode]).toEqual([0, 0])
    expect([A.outputs['result'], B.outputs['result']].toSorted()).toEqual(['skipped', 'updated'])
    expect(world.api.integrations().map(({ body }) => [body.title, body.visibility])).toEqual([['Tracker', 'public']])
  })
})

describe.concurrent('an update and one that publishes', () => {
  test.for(oneIn(2, interleavings('rWr', 'rWrr')))('%s', async (order, context) => {
    const world = await makeWorld(integration, { atEnd: context.onTestFinished })
    world.seed({ title: 'Old' })
    const { A, B } = await runBoth(world, order, { A: publish }, context)
    expect(trouble(A) + trouble(B)).toBe('')
    expect([A.exitCode, B.exitCode]).toEqual([0, 0])
    expect(A.outputs['result']).toBe('updated')
    expect(world.api.integrations().map(({ body }) => [body.title, body.visibility])).toEqual([['Tracker', 'public']])
  })
})

describe.concurrent.for([
  ['private', {}, 'updated'],
  ['public', publish, 'skipped'],
] as const)('two runs of the same %s creation', ([visibility, inputs, second]) => {
  // The second creation is refused; then it looks, finds its target, updates it and reads it back.
  const orders = oneIn(
    3,
    interleavings('rrWr', 'rrWrrWr').filter((order) => isAFirst(order)),
  )

  test.for(orders)('%s', async (order, context) => {
    const files = { ...integration, 'integration.definition.json': { ...definition, version: '1.3.0' } }
    const world = await makeWorld(files, { atEnd: context.onTestFinished })
    world.seed()
    const { A, B } = await runBoth(world, order, { A: inputs, B: inputs }, context)
    expect(trouble(A) + trouble(B)).toBe('')
    expect([A.exitCode, B.exitCode]).toEqual([0, 0])
    expect([A.outputs['result'], B.outputs['result']]).toEqual(['created', second])
    const created = world.api.integrations().filter(({ body }) => body.version === '1.3.0')
    expect(created.map(({ body }) => [body.visibility, body.code])).toEqual([[visibility, code]])
  })
})

describe.concurrent('two runs of the same creation with maxExecutionTime', () => {
  // Both create only where B, too, has looked in vain before A does.
  const orders = oneIn(
    3,
    interleavings('rrWWr', 'rrWrrWr').filter((order) => isAFirst(order) && order.startsWith('BB')),
  )

  test.for(orders)('%s', async (order, context) => {
    const timed = { ...definition, version: '1.3.0', maxExecutionTime: 90 }
    const world = await makeWorld(
      { ...integration, 'integration.definition.json': timed },
      { atEnd: context.onTestFinished },
    )
    world.seed()
    const { A, B } = await runBoth(world, order, { A: publish, B: publish }, context)
    expect(trouble(A) + trouble(B)).toBe('')
    expect([A.exitCode, B.exitCode]).toEqual([0, 0])
    const created = world.api.integrations().filter(({ body }) => body.version === '1.3.0')
    expect(created.map(({ body }) => [body.visibility, body.maxExecutionTime])).toEqual([['public', 90]])
  })
})

describe.concurrent('two runs of the same source that record where it comes from', () => {
  const known = { provenance: 'true' }

  test.for(oneIn(2, interleavings('rWr', 'rWr')))('update: %s', async (order, context) => {
    const world = await makeWorld(integration, { atEnd: context.onTestFinished })
    world.seed({ title: 'Old' })
    const { A, B } = await runBoth(world, order, { A: known, B: known }, context)
    expect(trouble(A) + trouble(B)).toBe('')
    // Where one reads after the other has written, it has nothing to send.
    const place = (run: string, nth: number): number =>
      [...order].flatMap((each, index) => (each === run ? [index] : []))[nth] ?? 0
    const areApart = place('A', 1) < place('B', 0) || place('B', 1) < place('A', 0)
    const results = [A.outputs['result'], B.outputs['result']].toSorted()
    expect(results).toEqual([areApart ? 'skipped' : 'updated', 'updated'])
    expectDigest(world)
  })

  const timed = { ...definition, version: '1.3.0', maxExecutionTime: 90 }
  // Both create only where B, too, has looked in vain before A does.
  const orders = oneIn(
    3,
    interleavings('rrWWr', 'rrWrrWr').filter((order) => isAFirst(order) && order.startsWith('BB')),
  )

  test.for(orders)('create: %s', async (order, context) => {
    const files = { ...integration, 'integration.definition.json': timed }
    const world = await makeWorld(files, { atEnd: context.onTestFinished })
    const { A, B } = await runBoth(world, order, { A: { ...known, ...publish }, B: { ...known, ...publish } }, context)
    expect(trouble(A) + trouble(B)).toBe('')
    expect([A.exitCode, B.exitCode]).toEqual([0, 0])
    const created = world.api.integrations()
    expect(created.map(({ body }) => [body.visibility, body.maxExecutionTime])).toEqual([['public', 90]])
    expectDigest(world)
  })
})

function expectDigest(world: World): void {
  expect(world.api.integrations()[0]?.body.attributes).toEqual({
    sourceDigest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    sourceCommit: '0123456789abcdef0123456789abcdef01234567',
  })
}

/** Whether A's third request, its creation, comes before B's: the other half is the same with the names changed. */
function isAFirst(order: string): boolean {
  const third = (run: string): number => [...order].findIndex((_, at) => order.slice(0, at + 1).split(run).length === 4)
  return third('A') < third('B')
}
