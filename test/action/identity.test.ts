import { describe, expect, test } from 'vitest'
import type { Fault, Matcher } from '../emulator/botpress/faults.ts'
import { definition, integration, makeWorld, words, type World } from './checkout.ts'

const code = integration['.botpress/dist/index.cjs']

/** A definition that differs in these fields. */
const redefined = (changes: object) => ({
  ...integration,
  'integration.definition.json': { ...definition, ...changes },
})

/** Another integration of the workspace, with something to prune; gives its id and what to hold it against. */
function seedStranger({ api, seed }: World): { id: string; unchanged: () => void } {
  const id = seed({ name: 'payments', version: '9.9.9', title: 'Payments', events: { paid: { schema: {} } } })
  const stored = (): unknown => api.integrations().find((one) => one.id === id)
  const before = stored()
  return { id, unchanged: () => expect(stored()).toEqual(before) }
}

describe('a look-up that answers with another record', () => {
  test.each<[string, Matcher, Record<string, string>]>([
    ['for the version', { operation: 'getIntegrationByName' }, {}],
    ['for an earlier version', { operation: 'getIntegrationByName', nth: 2 }, {}],
    ['for the name on the hub', { operation: 'getPublicIntegration' }, {}],
    ['on a dry run', { operation: 'getIntegrationByName' }, { 'dry-run': 'true' }],
  ])('%s is an error, and nothing is sent', async (_, matcher, inputs) => {
    const world = await makeWorld()
    const stranger = seedStranger(world)
    world.api.fault(matcher, { kind: 'other', integration: stranger.id })
    const step = await world.run({ with: inputs })
    expect(step.exitCode).toBe(1)
    expect(words(step)).toMatch(/Botpress answered 200 with payments 9\.9\.9 \(\w+\), but was asked for tracker/)
    stranger.unchanged()
    expect(world.api.integrations()).toHaveLength(1)
    expect(world.calls().filter((call) => /^(create|update|validate)/.test(call))).toEqual([])
  })

  test('by integration-id is an error too', async () => {
    const world = await makeWorld({ ...integration, 'integration.definition.json': undefined })
    const stranger = seedStranger(world)
    const id = world.seed()
    world.api.fault({ operation: 'getIntegration' }, { kind: 'other', integration: stranger.id })
    const step = await world.run({ with: { 'integration-id': id, title: 'Mine' } })
    expect(step.exitCode).toBe(1)
    expect(words(step)).toContain(`but was asked for ${id}`)
    stranger.unchanged()
  })
})

describe('a write that is answered with another record', () => {
  test('an update is looked after and found', async () => {
    const world = await makeWorld()
    const stranger = seedStranger(world)
    const id = world.seed({ title: 'Old' })
    world.api.fault({ operation: 'updateIntegration' }, { kind: 'other', integration: stranger.id })
    const step = await world.run()
    expect(words(step)).toBe('')
    expect(step.outputs).toMatchObject({ result: 'updated', 'integration-id': id, name: 'tracker', version: '1.2.0' })
    expect(step.summary).toContain('No valid response (Botpress answered 200 with payments 9.9.9')
    stranger.unchanged()
  })

  test('a creation is looked after and found', async () => {
    const world = await makeWorld()
    const stranger = seedStranger(world)
    world.api.fault({ operation: 'createIntegration' }, { kind: 'other', integration: stranger.id })
    const step = await world.run()
    expect(words(step)).toBe('')
    expect(step.outputs).toMatchObject({ result: 'created', name: 'tracker' })
    expect(step.outputs['integration-id']).not.toBe(stranger.id)
    expect(world.calls().filter((call) => call === 'createIntegration')).toHaveLength(1)
    stranger.unchanged()
  })

  test('and read back as another leaves the write done, with a warning', async () => {
    const world = await makeWorld()
    const stranger = seedStranger(world)
    const id = world.seed({ title: 'Old' })
    world.api.fault({ operation: 'getIntegration' }, { kind: 'other', integration: stranger.id })
    const step = await world.run()
    expect(step.exitCode).toBe(0)
    expect(step.outputs).toMatchObject({ result: 'updated', 'integration-id': id, name: 'tracker' })
    expect(words(step)).toMatch(
      /^warning tracker 1\.2\.0: The deployed version could not be read back: Botpress answered 200 with payments/,
    )
  })
})

test('build metadata is refused before it finds another version', async () => {
  const { api, seed, run, calls } = await makeWorld(redefined({ version: '1.2.0+build.7' }))
  seed()
  const before = api.integrations()
  const step = await run()
  expect(step.exitCode).toBe(1)
  expect(calls()).toEqual([])
  expect(api.integrations()).toEqual(before)
  expect(words(step)).toContain('which has build metadata. Botpress looks versions up as ranges')
})

// Their looks have pauses, so they go at the same time.
describe.concurrent('a write that something else than the API answers', () => {
  const pages: Fault[] = [
    { kind: 'html', status: 302, when: 'after' },
    { kind: 'html', status: 404, when: 'after' },
    { kind: 'html', status: 408, when: 'after' },
  ]

  test.for(pages)('was done all the same, as a look shows: an update, %j', async (fault, { onTestFinished }) => {
    const { api, seed, run } = await makeWorld(integration, { atEnd: onTestFinished })
    seed({ title: 'Old' })
    api.fault({ operation: 'updateIntegration' }, fault)
    const step = await run()
    expect(words(step)).toBe('')
    expect(step.outputs['result']).toBe('updated')
  })

  test.for(pages)('was done all the same, as a look shows: a creation, %j', async (fault, { onTestFinished }) => {
    const { api, run, calls } = await makeWorld(integration, { atEnd: onTestFinished })
    api.fault({ operation: 'createIntegration' }, fault)
    const step = await run()
    expect(words(step)).toBe('')
    expect(step.outputs['result']).toBe('created')
    expect(api.integrations()).toHaveLength(1)
    expect(calls().filter((call) => call === 'createIntegration')).toHaveLength(1)
  })

  test('was not done, as repeated looks show', async ({ onTestFinished }) => {
    const { api, seed, run, calls } = await makeWorld(integration, { atEnd: onTestFinished })
    seed({ title: 'Old' })
    api.fault({ operation: 'updateIntegration' }, { kind: 'html', status: 408 })
    const step = await run()
    expect(step.exitCode).toBe(1)
    expect(calls().filter((call) => call === 'getIntegration')).toHaveLength(5)
    expect(words(step)).toContain('When last read, tracker 1.2.0 was unchanged. The update may still take effect')
    expect(words(step)).not.toContain('Nothing was changed')
  })
})

describe.concurrent('a stale look after a lost answer', () => {
  test('at an update is repeated until it shows', async ({ onTestFinished }) => {
    const { api, seed, run } = await makeWorld(integration, { atEnd: onTestFinished })
    seed({ title: 'Old' })
    api.fault({ operation: 'updateIntegration' }, { kind: 'html', status: 408, when: 'after' })
    api.fault({ operation: 'getIntegration', times: 2 }, { kind: 'stale' })
    const step = await run()
    expect(words(step)).toBe('')
    expect(step.outputs['result']).toBe('updated')
  })

  test('at a creation is repeated until it shows', async ({ onTestFinished }) => {
    const { api, run, calls } = await makeWorld(integration, { atEnd: onTestFinished })
    api.fault({ operation: 'createIntegration' }, { kind: 'reset', when: 'after' })
    api.fault({ operation: 'getIntegrationByName', nth: 3, times: 3 }, { kind: 'stale' })
    const step = await run()
    expect(words(step)).toBe('')
    expect(step.outputs['result']).toBe('created')
    expect(calls().filter((call) => call === 'createIntegration')).toHaveLength(1)
  })

  test('that stays so is told as what it is', async ({ onTestFinished }) => {
    const { api, seed, run } = await makeWorld(integration, { atEnd: onTestFinished })
    seed({ title: 'Older' })
    api.fault({ operation: 'updateIntegration' }, { kind: 'html', status: 408, when: 'after' })
    api.fault({ operation: 'getIntegration', times: 99 }, { kind: 'stale' })
    const step = await run()
    expect(step.exitCode).toBe(1)
    expect(api.integrations()[0]?.body.code).toBe(code)
    expect(words(step)).toContain('When last read, tracker 1.2.0 was unchanged. The update may still take effect')
    expect(words(step)).not.toMatch(/Nothing was changed|as it was before/)
  })

  test('at what only an update may set does not contradict the creation', async ({ onTestFinished }) => {
    const world = await makeWorld(redefined({ maxExecutionTime: 90 }), { atEnd: onTestFinished })
    world.api.fault({ operation: 'updateIntegration' }, { kind: 'html', status: 404 })
    const step = await world.run()
    expect(step.exitCode).toBe(1)
    expect(words(step)).toContain(
      'tracker 1.2.0 is created, but when last read, its maxExecutionTime had not been set. It may still take effect.',
    )
    expect(words(step)).not.toMatch(/Nothing was|unchanged/)
    expect(step.outputs).toMatchObject({ result: 'failed', 'integration-id': world.api.integrations()[0]?.id })
  })
})

describe('a version that Botpress denies at first, and whose creation then gets no valid response,', () => {
  const hide = ({ api }: World): void => {
    api.fault({ operation: 'getIntegrationByName' }, { kind: 'error', type: 'ResourceNotFound' })
    api.fault({ operation: 'createIntegration' }, { kind: 'reset', when: 'before' })
  }

  test('gets its code all the same, though its record shows no difference', async () => {
    const world = await makeWorld()
    const id = world.seed()
    hide(world)
    const step = await world.run()
    expect(words(step)).toBe('')
    expect(world.api.integrations()[0]?.body.code).toBe(code)
    expect(step.outputs).toMatchObject({ result: 'created', 'integration-id': id })
    expect(step.summary).toMatch(/No valid response \(.*, but the version exists as it was sent\./)
  })

  test('and that does not take its code, is told as what is known of it', async () => {
    const world = await makeWorld()
    world.seed()
    hide(world)
    world.api.fault({ operation: 'updateIntegration' }, { kind: 'error', type: 'QuotaExceeded' })
    const step = await world.run()
    expect(step.exitCode).toBe(1)
    expect(words(step)).toContain('tracker 1.2.0 exists, but it is unknown whether its code is this one.')
    expect(words(step)).not.toMatch(/is created|Nothing was/)
  })

  test('and that is published, is told with its code unknown', async () => {
    const world = await makeWorld()
    world.seed({ visibility: 'public' })
    hide(world)
    const step = await world.run({ with: { visibility: 'public' } })
    expect(world.calls()).not.toContain('updateIntegration')
    expect(step.summary).toContain('It is unknown whether its code is this one: a published version')
  })
})

describe('a new major version', () => {
  const secrets = { API_KEY: {} }

  test('whose secret has no value is stopped, before the plan and before the creation', async () => {
    const { api, seed, run, calls } = await makeWorld(redefined({ version: '2.0.0', secrets }))
    seed({ secrets: { API_KEY: 'as set' } })
    for (const dryRun of ['true', 'false']) {
      const step = await run({ with: { 'dry-run': dryRun } })
      expect(step.exitCode).toBe(1)
      expect(words(step)).toContain(
        'error secrets.API_KEY: No value for the secret API_KEY in this run, and a new major version does not get those of 1.2.0.',
      )
      expect(words(step)).toContain("Add the line API_KEY to the input secrets and its value to the step's env.")
    }
    expect(calls().filter((call) => /^(create|validate)/.test(call))).toEqual([])
    expect(api.integrations()).toHaveLength(1)
  })

  test('whose secret is given is created with it', async () => {
    const { api, seed, run } = await makeWorld(redefined({ version: '2.0.0', secrets }))
    seed({ secrets: { API_KEY: 'as set' } })
    const step = await run({ with: { secrets: 'API_KEY=new value' } })
    expect(step.exitCode).toBe(0)
    expect(api.integrations().at(-1)?.body.secrets).toEqual({ API_KEY: 'new value' })
  })

  test('whose secret is optional is created without it, with a warning', async () => {
    const { api, seed, run } = await makeWorld(
      redefined({ version: '2.0.0', secrets: { API_KEY: { optional: true } } }),
    )
    seed({ secrets: { API_KEY: 'as set' } })
    const step = await run()
    expect(step.exitCode).toBe(0)
    expect(words(step)).toContain('warning secrets.API_KEY: No value for the optional secret API_KEY')
    expect(api.integrations().at(-1)?.body.secrets).toEqual({})
  })
})

test('a creation that comes out without a declared secret fails, and says which value to give', async () => {
  const { api, seed, run } = await makeWorld(redefined({ version: '1.3.0', secrets: { API_KEY: {} } }))
  const id = seed({ secrets: { API_KEY: 'as set' } })
  const gate = api.hold({ operation: 'createIntegration' })
  const running = run()
  await gate.arrived
  // What the run counts on is gone by the time that it creates.
  await fetch(`${api.url}/v1/admin/integrations/${id}`, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${api.token}`,
      'x-workspace-id': api.workspaceId,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ secrets: { API_KEY: null } }),
  })
  gate.release()
  const step = await running
  expect(step.exitCode).toBe(1)
  expect(words(step)).toContain(
    'error secrets.API_KEY: tracker 1.3.0 is created, but its secret API_KEY is not set. Add the line API_KEY',
  )
  expect(step.outputs).toMatchObject({ result: 'failed', 'integration-id': api.integrations().at(-1)?.id })
  expect(step.annotations[0]).toMatchObject({ file: 'integration.definition.json' })
})
