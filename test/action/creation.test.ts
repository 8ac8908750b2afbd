import { describe, expect, test } from 'vitest'
import { testClock } from '../clock.ts'
import type { Matcher } from '../emulator/botpress/faults.ts'
import type { BotpressEmulator } from '../emulator/botpress.ts'
import { definition, integration, makeWorld, words } from './checkout.ts'
import { faults, onClock } from './faults.ts'

const code = integration['.botpress/dist/index.cjs']
const versions = (api: BotpressEmulator): (string | undefined)[][] =>
  api.integrations().map(({ body }) => [body.version, body.code])
const newVersion = { ...integration, 'integration.definition.json': { ...definition, version: '1.3.0' } }

describe('a creation', () => {
  test('of a first version looks for it, for earlier ones and for the name on the hub', async () => {
    const { api, run, calls } = await makeWorld()
    const step = await run()
    expect(words(step)).toBe('')
    expect(step.exitCode).toBe(0)
    expect(calls()).toEqual([
      'getIntegrationByName',
      'getIntegrationByName',
      'getPublicIntegration',
      'createIntegration',
      'getIntegration',
    ])
    expect(versions(api)).toEqual([['1.2.0', code]])
    expect(api.integrations()[0]?.body).toMatchObject({ ...definition, visibility: 'private' })
    expect(step.outputs).toMatchObject({
      result: 'created',
      version: '1.2.0',
      visibility: 'private',
      breaking: 'false',
    })
    expect(step.summary).toContain('### ✅ tracker 1.2.0 is deployed · private')
  })

  test('of a next version compares with the nearest lower one', async () => {
    const { api, seed, run, calls } = await makeWorld(newVersion)
    seed({ version: '1.0.0' })
    seed({ version: '1.2.0', title: 'Before' })
    seed({ version: '2.0.0' })
    const step = await run()
    expect(step.exitCode).toBe(0)
    expect(calls()).toEqual(['getIntegrationByName', 'getIntegrationByName', 'createIntegration', 'getIntegration'])
    expect(versions(api)).toHaveLength(4)
    expect(step.outputs['result']).toBe('created')
    expect(step.summary).toContain('### ✅ tracker 1.3.0 is deployed · private')
  })

  test('sends no null but among the secrets', async () => {
    const own = {
      ...definition,
      version: '1.3.0',
      url: null,
      attributes: { team: 'red', gone: '' },
      secrets: { A: {} },
    }
    const { api, seed, run } = await makeWorld({ ...integration, 'integration.definition.json': own })
    seed({ attributes: { old: 'x' }, secrets: { A: 'a', OLD: 'b' } })
    const step = await run()
    expect(step.exitCode).toBe(0)
    const sent = api.requests.find(({ operation }) => operation === 'createIntegration')?.body
    expect(sent).toMatchObject({ attributes: { team: 'red' }, secrets: { OLD: null } })
    expect(sent).not.toHaveProperty('url')
    expect(api.integrations().at(-1)?.body.secrets).toEqual({ A: 'a' })
  })

  test('that publishes says that this is permanent', async () => {
    const { run, calls } = await makeWorld()
    const step = await run({ with: { visibility: 'public' } })
    expect(step.exitCode).toBe(0)
    expect(calls().at(-1)).toBe('getPublicIntegrationById')
    expect(step.outputs['visibility']).toBe('public')
    expect(step.summary).toContain('**public, which is permanent**')
  })

  test('without code is refused before it is sent', async () => {
    const { api, run, calls } = await makeWorld({ 'integration.definition.json': definition })
    const step = await run()
    expect(step.exitCode).toBe(1)
    expect(calls()).not.toContain('createIntegration')
    expect(api.integrations()).toEqual([])
    expect(words(step)).toContain(
      'error input code: There is no code. A version without it would do nothing, so none is created.',
    )
  })

  test('on a dry run is validated only', async () => {
    const { api, run, calls } = await makeWorld()
    const step = await run({ with: { 'dry-run': 'true' } })
    expect(step.exitCode).toBe(0)
    expect(calls().at(-1)).toBe('validateIntegrationCreation')
    expect(api.integrations()).toEqual([])
    expect(step.outputs['result']).toBe('planned')
  })
})

describe('a creation with maxExecutionTime, which the API takes on updates only,', () => {
  const timed = { ...integration, 'integration.definition.json': { ...definition, maxExecutionTime: 90 } }

  test('sets it right after', async () => {
    const { api, run, calls, requests } = await makeWorld(timed)
    const step = await run()
    expect(words(step)).toBe('')
    expect(step.exitCode).toBe(0)
    expect(calls().slice(-3)).toEqual(['createIntegration', 'updateIntegration', 'getIntegration'])
    expect(requests().at(-2)?.body).toEqual({ maxExecutionTime: 90 })
    expect(api.integrations()[0]?.body).toMatchObject({ maxExecutionTime: 90, visibility: 'private' })
    expect(step.outputs['result']).toBe('created')
  })

  test('is published with it, not before', async () => {
    const { api, run, requests } = await makeWorld(timed)
    const step = await run({ with: { visibility: 'unlisted' } })
    expect(words(step)).toBe('')
    expect(step.exitCode).toBe(0)
    expect(requests().at(-3)?.body).not.toHaveProperty('visibility')
    expect(requests().at(-2)?.body).toEqual({ maxExecutionTime: 90, visibility: 'unlisted' })
    expect(api.integrations()[0]?.body).toMatchObject({ maxExecutionTime: 90, visibility: 'unlisted' })
    expect(step.outputs).toMatchObject({ result: 'created', visibility: 'unlisted' })
  })

  test('says what is missing where that is refused, and the next run makes it right', async () => {
    const { api, run } = await makeWorld(timed)
    api.fault({ operation: 'updateIntegration' }, { kind: 'error', type: 'QuotaExceeded' })
    const step = await run({ with: { visibility: 'public' } })
    expect(step.exitCode).toBe(1)
    expect(words(step)).toContain('tracker 1.2.0 is created, but its maxExecutionTime and visibility could not be set.')
    expect(api.integrations().map(({ body }) => body.visibility)).toEqual(['private'])
    const again = await run({ with: { visibility: 'public' } })
    expect(again.exitCode).toBe(0)
    expect(api.integrations().map(({ body }) => [body.visibility, body.maxExecutionTime])).toEqual([['public', 90]])
  })

  test.each(['createIntegration', 'updateIntegration'] as const)('survives a lost answer to %s', async (operation) => {
    const { api, run } = await makeWorld(timed)
    api.fault({ operation }, { kind: 'reset', when: 'after' })
    const step = await run({ with: { visibility: 'public' } })
    expect(words(step)).toBe('')
    expect(step.exitCode).toBe(0)
    expect(step.outputs['result']).toBe('created')
    expect(api.integrations().map(({ body }) => [body.visibility, body.maxExecutionTime])).toEqual([['public', 90]])
  })
})

// Whether a read was handled before its answer was lost makes no difference, so three of the faults are for writes only.
const faultsOfReads = faults.filter(({ name }) => !/^(a login page|silence after|504)/.test(name))
const casesOf = (requests: [what: string, matcher: Matcher][]) =>
  requests.flatMap(([what, matcher]) =>
    (/^(create|update)/.test(matcher.operation ?? '') ? faults : faultsOfReads).map((fault) => ({
      what,
      matcher,
      ...fault,
    })),
  )

describe('one fault of a creation', () => {
  const cases = casesOf([
    ['the look for the version', { operation: 'getIntegrationByName' }],
    ['the look for an earlier version', { operation: 'getIntegrationByName', nth: 2 }],
    ['the look for the name on the hub', { operation: 'getPublicIntegration' }],
    ['the creation', { operation: 'createIntegration' }],
    ['reading back', { operation: 'getPublicIntegrationById' }],
  ])

  test.each(cases)('at $what: $name', async ({ what, matcher, fault, handled }) => {
    const { api, run, calls } = await makeWorld()
    const clock = testClock()
    api.fault(matcher, onClock(fault, clock))
    const step = await run({ clock, with: { visibility: 'public', timeout: '1' } })
    expect(words(step)).toBe('')
    expect(step.exitCode).toBe(0)
    expect(step.outputs).toMatchObject({ result: 'created', visibility: 'public' })
    expect(versions(api)).toEqual([['1.2.0', code]])
    const lost = what === 'the creation' && handled
    expect(calls().filter((call) => call === 'createIntegration')).toHaveLength(
      what === 'the creation' && !lost ? 2 : 1,
    )
    expect(step.summary.includes('No valid response')).toBe(lost)
    if (lost) expect(step.summary).toContain('but the version exists as it was sent, as far as its record shows.')
  })
})

describe('one fault of an update', () => {
  const cases = casesOf([
    ['the deployed record', { operation: 'getIntegrationByName' }],
    ['the update', { operation: 'updateIntegration' }],
    ['reading back', { operation: 'getIntegration' }],
  ])

  test.each(cases)('at $what: $name', async ({ matcher, fault }) => {
    const { api, seed, run } = await makeWorld()
    seed({ title: 'Old' })
    const clock = testClock()
    api.fault(matcher, onClock(fault, clock))
    const step = await run({ clock, with: { timeout: '1' } })
    expect(words(step)).toBe('')
    expect(step.exitCode).toBe(0)
    expect(step.outputs['result']).toBe('updated')
    expect(versions(api)).toEqual([['1.2.0', code]])
  })

  test.each(faults)('at an update that publishes: $name', async ({ fault, handled }) => {
    const { api, seed, run } = await makeWorld()
    seed()
    const clock = testClock()
    api.fault({ operation: 'updateIntegration' }, onClock(fault, clock))
    const step = await run({ clock, with: { visibility: 'public', timeout: '1' } })
    expect(words(step)).toBe('')
    expect(step.exitCode).toBe(0)
    expect(step.outputs).toMatchObject({ result: 'updated', visibility: 'public' })
    expect(step.summary.includes('but the deployed record shows the update.')).toBe(handled)
  })
})

describe('a write whose answers are all lost', () => {
  const lasting = faults.filter(({ name }) => /^(a reset before|a reset after|half|a gateway)/.test(name))

  test.each(lasting)('of a creation: $name', async ({ fault, handled }) => {
    const { api, run, calls } = await makeWorld()
    api.fault({ operation: 'createIntegration', times: 99 }, fault)
    const step = await run()
    expect(versions(api)).toEqual(handled ? [['1.2.0', code]] : [])
    expect(step.exitCode).toBe(handled ? 0 : 1)
    expect(step.outputs['result']).toBe(handled ? 'created' : 'failed')
    expect(calls().filter((call) => call === 'createIntegration')).toHaveLength(handled ? 1 : 3)
    if (!handled) expect(words(step)).toContain('tracker 1.2.0 was not found after 3 attempts to create it.')
  })

  test.each(lasting)('of an update: $name', async ({ fault, handled }) => {
    const { api, seed, run } = await makeWorld()
    seed()
    api.fault({ operation: 'updateIntegration', times: 99 }, fault)
    const step = await run()
    expect(versions(api)).toEqual([['1.2.0', handled ? code : 'exports.handler = 1']])
    expect(step.exitCode).toBe(handled ? 0 : 1)
    expect(step.outputs['result']).toBe(handled ? 'updated' : 'failed')
    if (!handled) expect(words(step)).toContain('When last read, tracker 1.2.0 was unchanged.')
  })

  test('of a creation, and the look at it too, says that nothing is known', async () => {
    const { api, run } = await makeWorld()
    api.fault({ operation: 'createIntegration' }, { kind: 'reset', when: 'after' })
    api.fault({ operation: 'getIntegrationByName', nth: 3, times: 99 }, { kind: 'error', type: 'Forbidden' })
    const step = await run()
    expect(step.exitCode).toBe(1)
    expect(versions(api)).toEqual([['1.2.0', code]])
    expect(words(step)).toContain(
      'It is unknown whether tracker 1.2.0 was created. Run the step again: it checks before it creates.',
    )
  })

  test('of an update, and the look at it too, says that nothing is known', async () => {
    const { api, seed, run } = await makeWorld()
    seed()
    api.fault({ operation: 'updateIntegration', times: 99 }, { kind: 'reset', when: 'after' })
    api.fault({ operation: 'getIntegration', times: 99 }, { kind: 'error', type: 'Forbidden' })
    const step = await run()
    expect(step.exitCode).toBe(1)
    expect(words(step)).toContain('It is unknown whether tracker 1.2.0 was updated.')
  })

  test('of reading back leaves the write a success, with a warning', async () => {
    const { api, seed, run } = await makeWorld()
    seed()
    api.fault({ operation: 'getIntegration', times: 99 }, { kind: 'html', status: 502 })
    const step = await run()
    expect(step.exitCode).toBe(0)
    expect(versions(api)).toEqual([['1.2.0', code]])
    expect(step.outputs['result']).toBe('updated')
    expect(words(step)).toContain(
      'warning tracker 1.2.0: The deployed version could not be read back: Botpress answered 502',
    )
    expect(words(step)).toContain('The write succeeded; its response is shown here.')
  })
})

describe('a refusal for good', () => {
  test.each([
    ['the look for the version', { operation: 'getIntegrationByName' }],
    ['the look for an earlier version', { operation: 'getIntegrationByName', nth: 2 }],
    ['the look for the name on the hub', { operation: 'getPublicIntegration' }],
    ['the creation', { operation: 'createIntegration' }],
  ] as [string, Matcher][])('of %s leaves nothing behind', async (what, matcher) => {
    const { api, run } = await makeWorld()
    api.fault(matcher, { kind: 'error', type: 'QuotaExceeded' })
    const step = await run()
    expect(step.exitCode).toBe(1)
    expect(versions(api)).toEqual([])
    expect(words(step)).toContain('403 QuotaExceeded')
    if (what === 'the creation') expect(words(step)).toContain('Nothing was created.')
  })
})

describe('a race with another run', () => {
  test('that creates first is settled by an update', async () => {
    const { api, seed, run } = await makeWorld()
    const gate = api.hold({ operation: 'createIntegration' })
    const running = run()
    await gate.arrived
    seed({ title: 'Theirs' })
    gate.release()
    const step = await running
    expect(step.exitCode).toBe(0)
    expect(step.outputs['result']).toBe('updated')
    expect(versions(api)).toEqual([['1.2.0', code]])
    expect(api.integrations()[0]?.body.title).toBe('Tracker')
    expect(words(step)).toContain('notice tracker 1.2.0: This version was not found at first, but it exists.')
  })

  test('that creates and publishes the same first is skipped', async () => {
    const { api, seed, run } = await makeWorld()
    const gate = api.hold({ operation: 'createIntegration' })
    const running = run({ with: { visibility: 'public' } })
    await gate.arrived
    seed({ visibility: 'public' })
    gate.release()
    const step = await running
    expect(step.exitCode).toBe(0)
    expect(step.outputs['result']).toBe('skipped')
    expect(words(step)).toContain('This version was not found at first, but it exists.')
  })

  test('that creates and publishes something else first is an error that says so', async () => {
    const { api, seed, run } = await makeWorld()
    const gate = api.hold({ operation: 'createIntegration' })
    const running = run({ with: { visibility: 'public' } })
    await gate.arrived
    seed({ visibility: 'public', title: 'Theirs' })
    gate.release()
    const step = await running
    expect(step.exitCode).toBe(1)
    expect(words(step)).toContain('Version 1.2.0 is already public')
    expect(api.integrations()[0]?.body.title).toBe('Theirs')
  })

  test('for a name that another workspace takes is an error', async () => {
    const { api, seed, run } = await makeWorld()
    const gate = api.hold({ operation: 'createIntegration' })
    const running = run()
    await gate.arrived
    seed({ workspaceId: api.seedWorkspace({ name: 'Others', handle: 'others' }) })
    gate.release()
    const step = await running
    expect(step.exitCode).toBe(1)
    expect(words(step)).toContain('already reserved by another workspace')
    expect(words(step)).toContain('Nothing was created, and this workspace does not show the version.')
  })
})
