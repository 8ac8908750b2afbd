import { describe, expect, test } from 'vitest'
import { testClock } from '../clock.ts'
import type { BotSeed } from '../emulator/botpress/seeds.ts'
import { definition, integration, makeWorld, words, type World, type WorldOptions } from './checkout.ts'
import type { Step, StepResult } from './runner.ts'

const on = (name: string, isPrivate: boolean): NonNullable<Step['event']> => ({
  name,
  payload: { repository: { full_name: 'acme/tracker', private: isPrivate } },
})
const planned = on('merge_group', true)
const deployed = on('push', true)

/** Version 1.2.0 of the checkout, after 1.1.0, which is deployed and has bots. */
async function withEarlier(options: WorldOptions = {}): Promise<World & { earlier: string; addBots: AddBots }> {
  const world = await makeWorld(undefined, options)
  const earlier = world.seed({ version: '1.1.0' })
  return { ...world, earlier, addBots: adder(world, earlier) }
}

type AddBots = (count: number, seed?: BotSeed) => string[]

const adder =
  ({ api }: World, integrationId: string): AddBots =>
  (count, seed = {}) =>
    Array.from({ length: count }, (_, index) =>
      api.seedBot({
        name: `Bot ${index + 1}`,
        updatedAt: new Date(Date.UTC(2026, 0, 1) - index * 1000).toISOString(),
        integrations: { tracker: { integrationId } },
        ...seed,
      }),
    )

const callsTo = ({ api }: World, operation: string): number =>
  api.requests.filter((request) => request.operation === operation).length

const botsOf = ({ outputs }: StepResult): unknown => JSON.parse(outputs['bots'] ?? '')

describe('the bots of a workspace', () => {
  test.each([
    [0, 'No bot of the workspace has it installed.'],
    [1, '**1 bot** runs 1.1.0 and keeps it until it is upgraded: Bot 1.'],
    [60, '**60 bots** run 1.1.0 and keep it until they are upgraded: Bot 1, Bot 2, Bot 3, Bot 4, Bot 5 and 55 others.'],
  ])('that are %i are told in a plan', async (count, sentence) => {
    const world = await withEarlier()
    const ids = world.addBots(count)
    const step = await world.run({ event: planned })
    expect(words(step)).toBe('')
    expect(step.exitCode).toBe(0)
    expect(step.summary).toContain(sentence)
    expect(step.stdout).toContain(`tracker: ${sentence.replaceAll('**', '')}`)
    expect(botsOf(step)).toEqual(ids.map((id, index) => ({ id, name: `Bot ${index + 1}`, version: '1.1.0' })))
    expect(callsTo(world, 'getBot')).toBe(count)
  })

  test('that are 600 are looked at up to the 200 most recently updated', async () => {
    const world = await withEarlier()
    world.addBots(600)
    const step = await world.run({ event: planned, with: { concurrency: '4' } })
    expect(step.exitCode).toBe(0)
    expect(step.summary).toContain('**200 bots** run 1.1.0')
    expect(step.summary).toContain('The 200 most recently updated bots were looked at.')
    expect(botsOf(step)).toHaveLength(200)
    expect(botsOf(step)).toEqual(
      Array.from({ length: 200 }, (_, index) => expect.objectContaining({ name: `Bot ${index + 1}` })),
    )
    expect(callsTo(world, 'getBot')).toBe(200)
    expect(world.api.maxInFlight).toBeLessThanOrEqual(4)
  })

  test('that are exactly 200 are all of them', async () => {
    const world = await withEarlier({ pageSize: 100 })
    world.addBots(200)
    const step = await world.run({ event: planned })
    expect(step.summary).toContain('**200 bots** run 1.1.0')
    expect(step.summary).not.toContain('were looked at')
  })

  test('that take the change at once are told so before and after an update', async () => {
    const world = await makeWorld()
    const id = world.seed({ title: 'Old' })
    adder(world, id)(2)
    expect((await world.run({ event: planned })).summary).toContain('**2 bots** get this at once: Bot 1, Bot 2.')
    const step = await world.run({ event: deployed })
    expect(step.outputs['result']).toBe('updated')
    expect(step.summary).toContain('**2 bots** got this at once: Bot 1, Bot 2.')
  })

  test('that still run the old version are told after a creation, when everything is written', async () => {
    const world = await withEarlier()
    world.addBots(3)
    const step = await world.run({ event: deployed })
    expect(step.outputs['result']).toBe('created')
    expect(step.summary).toContain('**3 bots** still run 1.1.0: Bot 1, Bot 2, Bot 3. Upgrade them in the Studio.')
    const order = world.api.requests.map(({ operation }) => operation)
    expect(order.indexOf('listBots')).toBeGreaterThan(order.indexOf('createIntegration'))
    expect(order.slice(order.indexOf('listBots')).every((call) => call === 'listBots' || call === 'getBot')).toBe(true)
  })

  test('are looked up once for several integrations', async () => {
    const names = ['a', 'b', 'c']
    const files = names.map((name) => [`${name}/integration.definition.json`, { ...definition, name }] as const)
    const code = names.map((name) => [`${name}/.botpress/dist/index.cjs`, 'exports.handler = () => {}\n'] as const)
    const world = await makeWorld(Object.fromEntries([...files, ...code]))
    const ids = names.map((name) => world.seed({ name, version: '1.1.0' }))
    world.api.seedBot({ integrations: { one: { integrationId: ids[0] ?? '' }, two: { integrationId: ids[1] ?? '' } } })
    const step = await world.run({ event: planned, with: { path: '*' } })
    expect(step.exitCode).toBe(0)
    expect(callsTo(world, 'getBot')).toBe(1)
    expect(step.summary.match(/\*\*1 bot\*\* runs 1\.1\.0/g)).toHaveLength(2)
    expect(step.summary.match(/No bot of the workspace has it installed\./g)).toHaveLength(1)
    expect(step.outputs['bots']).toBe('')
  })

  test('are told by version, dev bots apart, each once for each version that it has', async () => {
    const world = await withEarlier()
    const older = world.seed({ version: '1.0.0' })
    world.addBots(1, {
      name: 'Both',
      updatedAt: '2026-01-02T00:00:00.000Z',
      integrations: { new: { integrationId: world.earlier }, old: { integrationId: older } },
    })
    world.addBots(1, {
      name: 'Twice',
      integrations: { one: { integrationId: world.earlier }, two: { integrationId: world.earlier, enabled: false } },
    })
    world.addBots(1, { name: 'Copy', dev: true })
    const step = await world.run({ event: planned })
    expect(step.summary).toContain(
      '**2 bots** run 1.1.0 and keep it until they are upgraded: Both, Twice. Other versions: 1.0.0 (1 bot). Dev bots: 1.1.0 (1 bot).',
    )
    expect(botsOf(step)).toMatchObject([
      { name: 'Both', version: '1.1.0' },
      { name: 'Both', version: '1.0.0' },
      { name: 'Twice', version: '1.1.0' },
      { name: 'Copy', version: '1.1.0', dev: true },
    ])
  })

  test.each([
    ['registered', true, true],
    ['registration_pending', true, true],
    ['registration_failed', true, true],
    ['unregistration_pending', true, false],
    ['unregistered', true, false],
    ['unregistration_failed', true, false],
    ['registered', false, false],
  ] as const)('count with status %s and enabled %s: %s', async (status, enabled, counts) => {
    const world = await withEarlier()
    world.addBots(1, { integrations: { tracker: { integrationId: world.earlier, status, enabled } } })
    const step = await world.run({ event: planned })
    expect(step.summary).toContain(counts ? '**1 bot** runs 1.1.0' : 'No bot of the workspace')
    expect(botsOf(step)).toMatchObject([{ version: '1.1.0', ...(counts ? {} : { active: false }) }])
    expect(step.exitCode).toBe(0)
  })

  test('that vanish between list and look-up are none', async () => {
    const world = await withEarlier()
    const [gone = ''] = world.addBots(3)
    const gate = world.api.hold({ operation: 'getBot' })
    const run = world.run({ event: planned })
    await gate.arrived
    world.api.removeBot(gone)
    gate.release()
    const step = await run
    expect(step.summary).toContain('**2 bots** run 1.1.0 and keep it until they are upgraded: Bot 2, Bot 3.')
    expect(step.stdout).not.toContain('could not be looked up')
  })

  test("of a public version stand beside the hub's count of installs", async () => {
    const world = await makeWorld()
    const id = world.seed({ version: '1.1.0', visibility: 'public', installs: 1204 })
    adder(world, id)(1)
    const step = await world.run({ event: planned })
    expect(step.summary).toContain('**1 bot** runs 1.1.0 and keeps it until it is upgraded: Bot 1.')
    expect(step.summary).toContain('The hub counts 1,204 installs of 1.1.0 in all workspaces.')
  })
})

describe('a registration that failed', () => {
  test('is a warning with its reason, which fails no run', async () => {
    const world = await withEarlier()
    const failed = { status: 'registration_failed', statusReason: 'The account is closed' } as const
    world.addBots(2, { integrations: { tracker: { integrationId: world.earlier, ...failed } } })
    const step = await world.run({ event: planned, with: { 'fail-on': 'warnings' } })
    expect(step.exitCode).toBe(0)
    expect(words(step)).toContain(
      'warning tracker 1.1.0: 2 bots (Bot 1, Bot 2) could not register 1.1.0. The account is closed.',
    )
  })

  test('is told in few warnings where there are many', async () => {
    const world = await withEarlier()
    for (let index = 0; index < 14; index++) {
      const statusReason = `Reason number ${index}`
      const installed = { integrationId: world.earlier, status: 'registration_failed', statusReason } as const
      world.addBots(1, { name: `Failing ${index}`, integrations: { tracker: installed } })
    }
    const step = await world.run({ event: planned })
    expect(step.report.match(/could not register/g)).toHaveLength(11)
    expect(step.report).toContain('4 bots (Failing')
  })
})

describe('what a bot holds', () => {
  const secret = 'xoxb-the-owners-own-credential'
  const secretive = (integrationId: string): BotSeed => ({
    name: 'Support for Ada',
    integrations: {
      tracker: {
        integrationId,
        configuration: { nested: [{ botToken: secret }] },
        webhookId: 'capability-of-the-owner',
        status: 'registration_failed',
        statusReason: `Support for Ada: ${secret} was refused at https://webhook.botpress.example/capability-of-the-owner`,
      },
    },
  })

  test.each(['push', 'merge_group'])('is in no output on %s, in the reason neither', async (name) => {
    const world = await withEarlier()
    world.addBots(1, secretive(world.earlier))
    const step = await world.run({ event: on(name, true) })
    expect(words(step)).toContain('could not register 1.1.0.')
    expect(step.visible).not.toContain(secret)
    expect(step.visible).not.toContain('capability-of-the-owner')
    expect(step.visible).not.toContain('signing secret')
    expect(step.visible).toContain('Support for Ada')
  })

  test.each([
    ['public', { repository: { private: false } }],
    ['not known to be private', {}],
  ])('is in no output of a repository that is %s, its name neither', async (_, payload) => {
    const world = await withEarlier()
    const [id] = world.addBots(1, secretive(world.earlier))
    for (const name of ['merge_group', 'push']) {
      const step = await world.run({ event: { name, payload } })
      expect(step.visible).not.toContain(secret)
      expect(step.visible).not.toContain('Ada')
      expect(step.summary).toMatch(/\*\*1 bot\*\* (?:still )?runs 1\.1\.0/)
      expect(step.summary).not.toContain(id)
      expect(step.stdout).not.toContain(id)
      expect(botsOf(step)).toEqual([{ id, version: '1.1.0' }])
      expect(step.report).toContain(id)
    }
  })

  test.each([
    ['half a JSON', { kind: 'half' }],
    ['a record of another shape', { kind: 'other', integration: '' }],
  ] as const)('is not quoted where the answer is %s', async (_, fault) => {
    const world = await withEarlier()
    world.addBots(1, secretive(world.earlier))
    const other = fault.kind === 'other' ? { ...fault, integration: world.earlier } : fault
    world.api.fault({ operation: 'getBot', times: Infinity }, other)
    const step = await world.run({ event: planned })
    expect(step.exitCode).toBe(0)
    expect(step.stdout).toMatch(/^The bots of the workspace could not be looked up: Botpress answered 200 with/m)
    expect(step.visible).not.toContain('Ada')
    expect(step.visible).not.toContain(secret)
    expect(step.summary).not.toContain('No bot')
  })
})

describe('a look-up that fails', () => {
  test.each(['Forbidden', 'Unauthorized', 'Internal', 'RateLimited'] as const)(
    'with %s costs a line of the log, and is not tried again',
    async (type) => {
      const world = await withEarlier()
      world.addBots(3)
      world.api.fault({ operation: 'listBots', times: Infinity }, { kind: 'error', type, message: 'Quoted by nobody' })
      const clock = testClock()
      const step = await world.run({ event: deployed, clock })
      expect(step.exitCode).toBe(0)
      expect(step.outputs).toMatchObject({ result: 'created', bots: '' })
      expect(step.annotations).toEqual([])
      expect(step.stdout.match(/could not be looked up/g)).toHaveLength(1)
      expect(step.visible).not.toContain('Quoted by nobody')
      expect(step.summary).not.toMatch(/bots?\*\*|No bot/)
      expect(callsTo(world, 'listBots')).toBe(1)
      expect(clock.waits).toEqual([])
    },
  )

  test('at one bot tells of the others', async () => {
    const world = await withEarlier()
    world.addBots(3)
    world.api.fault({ operation: 'getBot' }, { kind: 'error', type: 'Internal' })
    const step = await world.run({ event: planned })
    expect(step.exitCode).toBe(0)
    expect(step.summary).toContain('**2 bots** run 1.1.0')
    expect(step.summary).toContain('The 2 most recently updated bots were looked at.')
    expect(step.stdout).toContain('could not be looked up: Botpress answered 500 Internal.')
  })

  test('since the token may list bots and read none asks for few', async () => {
    const world = await withEarlier()
    world.addBots(100)
    world.api.fault({ operation: 'getBot', times: Infinity }, { kind: 'error', type: 'Forbidden' })
    const step = await world.run({ event: planned, with: { concurrency: '2' } })
    expect(step.exitCode).toBe(0)
    expect(callsTo(world, 'getBot')).toBeLessThan(10)
    expect(step.summary).not.toMatch(/\d\*\* run|No bot/)
  })

  test('to come to an end takes 10 s', async () => {
    const world = await withEarlier()
    world.addBots(3)
    const gate = world.api.hold({ operation: 'getBot', nth: 2, times: Infinity })
    const clock = testClock()
    const run = world.run({ event: deployed, clock, with: { concurrency: '1' } })
    await gate.arrived
    clock.advance(10_000)
    const step = await run
    expect(step.exitCode).toBe(0)
    expect(step.outputs['result']).toBe('created')
    expect(step.stdout).toContain('They were not all read within 10 s.')
    expect(step.summary).toContain('**1 bot** still runs 1.1.0: Bot 1. Upgrade it in the Studio.')
    expect(step.summary).toContain('The most recently updated bot was looked at.')
  })

  test('to come to an end ends with the run that is cancelled', async () => {
    const world = await withEarlier()
    world.addBots(3)
    const gate = world.api.hold({ operation: 'listBots' })
    let cancel = (): boolean => false
    const run = world.run({ event: deployed, started: (step) => (cancel = () => step.kill('SIGINT')) })
    await gate.arrived
    cancel()
    const step = await run
    expect(step.outputs).toMatchObject({ result: 'created', bots: '' })
    expect(step.summary).toContain('Deployed by then: tracker 1.2.0')
    expect(step.annotations.map(({ title }) => title)).toEqual(['Cancelled'])
    expect(step.stdout).not.toContain('could not be looked up')
  })
})

describe('nothing is looked up', () => {
  test.each<[string, (world: World) => unknown, Partial<Step>]>([
    ['for a first version', () => {}, { event: deployed }],
    ['for the plan of a first version', () => {}, { event: planned }],
    ['where nothing changes', ({ seed }) => seed(), { event: planned }],
    ['offline', ({ seed }) => seed({ version: '1.1.0' }), { event: planned, with: { token: '', 'workspace-id': '' } }],
    ['with `bots: never`', ({ seed }) => seed({ version: '1.1.0' }), { event: planned, with: { bots: 'never' } }],
    [
      'where a published version stays as it is',
      ({ seed }) => seed({ visibility: 'public', title: 'Old' }),
      { event: deployed, with: { 'if-published': 'skip' } },
    ],
    ['where nothing is written', ({ seed }) => seed({ title: 'Old', visibility: 'public' }), { event: deployed }],
  ])('%s', async (_, prepare, step) => {
    const world = await makeWorld(integration)
    prepare(world)
    const { outputs } = await world.run(step)
    expect(callsTo(world, 'listBots')).toBe(0)
    expect(outputs['bots']).toBe('')
  })
})
