import { describe, expect, test } from 'vitest'
import { definition, integration, makeWorld, words } from './checkout.ts'

const withVersion = (version: string) => ({
  ...integration,
  'integration.definition.json': { ...definition, version },
})

describe('a published version', () => {
  const dropped = { old: { input: { schema: {} }, output: { schema: {} } } }

  test.each([
    ['a fix', { description: 'Old.' }, '1.2.1'],
    ['an addition', { actions: {} }, '1.3.0'],
    ['a break', { actions: { ...definition.actions, ...dropped } }, '2.0.0'],
  ])('with %s is an error that names the next number and the line', async (_, deployed, next) => {
    const { api, seed, run, calls } = await makeWorld()
    seed({ visibility: 'public', ...deployed })
    const before = api.integrations()
    const step = await run()
    expect(step.exitCode).toBe(1)
    expect(calls()).toEqual(['getIntegrationByName'])
    expect(api.integrations()).toEqual(before)
    expect(words(step)).toContain('error Version 1.2.0 is already public, so the API forbids changing it')
    expect(words(step)).toContain(`Write ${next} as the definition's version.`)
    expect(step.annotations[0]).toMatchObject({ file: 'integration.definition.json', line: '3' })
  })

  test('with differences is left alone with if-published: skip', async () => {
    const { seed, run, calls } = await makeWorld()
    seed({ visibility: 'unlisted', title: 'Old' })
    const step = await run({ with: { 'if-published': 'skip' } })
    expect(step.exitCode).toBe(0)
    expect(calls()).toEqual(['getIntegrationByName'])
    expect(step.outputs).toMatchObject({ result: 'skipped', version: '1.2.0', visibility: 'unlisted' })
    expect(step.summary).toContain('if-published: skip')
  })

  test.each([{}, { title: 'Old' }])(
    'that differs by %j and is left alone gets no secrets, and says so',
    async (old) => {
      const { seed, run } = await makeWorld()
      seed({ visibility: 'public', ...old })
      const inputs = { 'if-published': 'skip' }
      const said = "The given secrets can't be sent: 1.2.0 is public."
      const step = await run({ with: { ...inputs, secrets: 'API_KEY=rotated' } })
      expect(step.outputs['result']).toBe('skipped')
      expect(step.stdout).toContain(said)
      expect(step.summary).toContain(said)
      expect((await run({ with: inputs })).summary).not.toContain(said)
    },
  )

  test('with differences is left to the API with if-published: update', async () => {
    const { api, seed, run, calls } = await makeWorld()
    seed({ visibility: 'public', title: 'Old' })
    const before = api.integrations()
    const step = await run({ with: { 'if-published': 'update' } })
    expect(step.exitCode).toBe(1)
    expect(calls()).toEqual(['getIntegrationByName', 'updateIntegration', 'getIntegration'])
    expect(api.integrations()).toEqual(before)
    expect(words(step)).toContain(`403 Forbidden: Integration "tracker" with version "1.2.0" is public`)
    expect(words(step)).toContain('Nothing was changed.')
  })

  test.each(['fail', 'skip'])('without differences is skipped with if-published: %s', async (choice) => {
    const { seed, run, calls } = await makeWorld()
    seed({ visibility: 'public' })
    const step = await run({ with: { 'if-published': choice } })
    expect(step.exitCode).toBe(0)
    expect(calls()).toEqual(['getIntegrationByName'])
    expect(step.outputs['result']).toBe('skipped')
    expect(step.summary).toContain('Version 1.2.0 is published and has no changes.')
  })

  test('on a dry run is an error only where there are changes', async () => {
    const { seed, run } = await makeWorld()
    seed({ visibility: 'public' })
    const same = await run({ with: { 'dry-run': 'true' } })
    expect(same.exitCode).toBe(0)
    expect(same.outputs['result']).toBe('skipped')
    const other = await makeWorld()
    other.seed({ visibility: 'public', title: 'Old' })
    const changed = await other.run({ with: { 'dry-run': 'true' } })
    expect(changed.exitCode).toBe(1)
    expect(words(changed)).toContain("Write 1.2.1 as the definition's version.")
    expect(changed.summary).not.toMatch(/· failed/)
  })

  test.each([{ visibility: 'private' }, { public: false }])('is never sent %j', async (field) => {
    const own = { ...definition, title: 'New', ...field }
    const { api, seed, run } = await makeWorld({ ...integration, 'integration.definition.json': own })
    seed({ visibility: 'public' })
    const step = await run({ with: { 'if-published': 'update' } })
    expect(step.exitCode).toBe(1)
    const sent = api.requests.find(({ operation }) => operation === 'updateIntegration')?.body
    expect(sent).toMatchObject({ title: 'New' })
    expect(sent).not.toHaveProperty('visibility')
    expect(sent).not.toHaveProperty('public')
    expect(words(step)).toContain('a published version never becomes private again; the visibility is not sent.')
    expect(api.integrations()[0]?.body.visibility).toBe('public')
  })
})

describe('a change of visibility', () => {
  test.each(['public', 'unlisted'])('to %s is shown as permanent, in plan and summary', async (visibility) => {
    const { seed, run } = await makeWorld()
    seed()
    const note = `**${visibility}, which is permanent**`
    const plan = await run({ with: { visibility, 'dry-run': 'true' } })
    expect(plan.exitCode).toBe(0)
    expect(plan.summary).toContain(note)
    const step = await run({ with: { visibility } })
    expect(step.exitCode).toBe(0)
    expect(step.outputs['visibility']).toBe(visibility)
    expect(step.summary).toContain(note)
    expect(step.summary).toContain(`- visibility: "private"\n+ visibility: "${visibility}"`)
    // In one fold, since there is nothing else to unfold.
    expect(step.summary).toContain('<summary>What changed</summary>')
    expect(step.summary).not.toContain('<summary>Exact changes</summary>')
  })
})

describe('a tag', () => {
  const push = (tag: string) => ({ event: { name: 'push', payload: {} }, ref: `refs/tags/${tag}` })

  test.each([
    'v1.2.0',
    '1.2.0',
    'tracker@1.2.0',
    'tracker-v1.2.0',
    'tracker/v1.2.0',
    'v1.2.0+build.5',
    'v1',
    'nightly',
  ])('%s fits version 1.2.0', async (tag) => {
    const { run } = await makeWorld()
    const step = await run(push(tag))
    expect(words(step)).toBe('')
    expect(step.exitCode).toBe(0)
    expect(step.outputs['result']).toBe('created')
  })

  test.each(['v2.0.0-rc.1', 'tracker@2.0.0-rc.1'])('%s fits the pre-release', async (tag) => {
    const { run } = await makeWorld(withVersion('2.0.0-rc.1'))
    expect((await run(push(tag))).exitCode).toBe(0)
  })

  test('fits a name with a handle by its last part', async () => {
    const files = { ...integration, 'integration.definition.json': { ...definition, name: 'acme/tracker' } }
    const { api, run } = await makeWorld(files)
    api.seedWorkspace({ id: api.workspaceId, handle: 'acme' })
    const step = await run(push('tracker@1.2.0'))
    expect(words(step)).toBe('')
    expect(step.exitCode).toBe(0)
  })

  test.each([
    ['v1.2.1', 'says version 1.2.1, but the definition of tracker says 1.2.0.'],
    ['1.2.0-rc.1', 'says version 1.2.0-rc.1, but the definition of tracker says 1.2.0.'],
    ['tracker@1.3.0', 'says version 1.3.0, but the definition of tracker says 1.2.0.'],
    ['tracker-v1.3.0', 'says version 1.3.0'],
    ['other@1.2.0', 'names the integration other'],
    ['other/v1.2.0', 'names the integration other'],
  ])('%s does not fit, and nothing is asked or sent', async (tag, message) => {
    const { api, run, calls } = await makeWorld()
    const step = await run(push(tag))
    expect(step.exitCode).toBe(1)
    expect(calls()).toEqual([])
    expect(api.integrations()).toEqual([])
    expect(words(step)).toContain(message)
    expect(step.outputs['result']).toBe('failed')
    expect(step.summary).toMatch(/### ❌ (Nothing was|.* · not) deployed/)
  })

  test('that does not fit is no matter with verify-tag: false', async () => {
    const { run } = await makeWorld()
    const step = await run({ ...push('v9.9.9'), with: { 'verify-tag': 'false' } })
    expect(step.exitCode).toBe(0)
  })

  test.each([
    ['v1.2.0', 0],
    ['v1.3.0', 1],
  ])('of a release counts: %s', async (tag, exitCode) => {
    const { run } = await makeWorld()
    const event = { name: 'release', payload: { action: 'published', release: { tag_name: tag } } }
    const step = await run({ event, ref: 'refs/heads/main' })
    expect(step.exitCode).toBe(exitCode)
    expect(step.outputs['result']).toBe(exitCode === 0 ? 'created' : 'failed')
  })
})

describe('another workspace', () => {
  test('that owns the name keeps it, and is named', async () => {
    const { api, seed, run, calls } = await makeWorld()
    const owner = api.seedWorkspace({ name: 'Others', handle: 'others', member: false })
    seed({ workspaceId: owner, visibility: 'public', version: '1.0.0' })
    const before = api.integrations()
    const step = await run()
    expect(step.exitCode).toBe(1)
    expect(calls()).not.toContain('createIntegration')
    expect(api.integrations()).toEqual(before)
    expect(words(step)).toContain(
      `error input workspace-id: tracker belongs to the workspace others (${owner}), not to ${api.workspaceId}`,
    )
  })

  test('that owns the name is found on a dry run too', async () => {
    const { api, seed, run } = await makeWorld()
    const owner = api.seedWorkspace({ name: 'Others', member: false })
    seed({ workspaceId: owner, visibility: 'public', version: '1.0.0' })
    const step = await run({ with: { 'dry-run': 'true' } })
    expect(step.exitCode).toBe(1)
    expect(words(step)).toContain(`belongs to the workspace Others (${owner})`)
  })

  test('that owns the id is not shown to this one', async () => {
    const { api, seed, run } = await makeWorld()
    const id = seed({ workspaceId: api.seedWorkspace({ name: 'Others' }) })
    const before = api.integrations()
    const step = await run({ with: { 'integration-id': id } })
    expect(step.exitCode).toBe(1)
    expect(api.integrations()).toEqual(before)
    expect(words(step)).toContain(`There is no integration version ${id} in the workspace ${api.workspaceId}`)
  })
})

describe('a handle', () => {
  const files = { ...integration, 'integration.definition.json': { ...definition, name: 'acme/tracker' } }

  test.each([
    ['another one', 'others', 'has the handle others', 'Name the integration others/tracker'],
    ['none', undefined, 'has no handle', 'Give the workspace this handle in the dashboard first'],
  ])('in the name is refused where the workspace has %s', async (_, handle, has, fix) => {
    const { api, run, calls } = await makeWorld(files)
    api.seedWorkspace({ id: api.workspaceId, name: 'Mine', ...(handle !== undefined && { handle }) })
    const step = await run()
    expect(step.exitCode).toBe(1)
    expect(calls()).not.toContain('createIntegration')
    expect(words(step)).toContain(
      `error name: acme/tracker has the handle acme, but the workspace Mine (${api.workspaceId}) ${has}.`,
    )
    expect(words(step)).toContain(fix)
    expect(step.annotations[0]).toMatchObject({ file: 'integration.definition.json', line: '2' })
  })

  test('of the workspace is fine, and is asked for once', async () => {
    const { api, run } = await makeWorld(files)
    api.seedWorkspace({ id: api.workspaceId, handle: 'acme' })
    const step = await run()
    expect(words(step)).toBe('')
    expect(step.exitCode).toBe(0)
    expect(api.requests.filter(({ operation }) => operation === 'getWorkspace')).toHaveLength(1)
    expect(api.integrations()[0]?.body.name).toBe('acme/tracker')
  })

  test('is not asked for again where the version is deployed already', async () => {
    const { api, seed, run, calls } = await makeWorld(files)
    api.seedWorkspace({ id: api.workspaceId, handle: 'acme' })
    seed({ name: 'acme/tracker' })
    expect((await run()).exitCode).toBe(0)
    expect(calls()).toEqual(['getIntegrationByName', 'updateIntegration', 'getIntegration'])
  })

  test('is never added to a name without one', async () => {
    const { api, run } = await makeWorld()
    api.seedWorkspace({ id: api.workspaceId, handle: 'acme' })
    const step = await run()
    expect(step.exitCode).toBe(0)
    expect(api.integrations().map(({ body }) => body.name)).toEqual(['tracker'])
  })
})

describe('running a release again', () => {
  test('of a private version updates it', async () => {
    const { api, run } = await makeWorld()
    expect((await run()).outputs['result']).toBe('created')
    const again = await run()
    expect(words(again)).toBe('')
    expect(again.exitCode).toBe(0)
    expect(again.outputs).toMatchObject({ result: 'updated', changes: '[]' })
    expect(api.integrations()).toHaveLength(1)
  })

  test.each(['fail', 'skip'])('of a public version is skipped with if-published: %s', async (choice) => {
    const { api, run } = await makeWorld()
    const inputs = { visibility: 'public', 'if-published': choice }
    expect((await run({ with: inputs })).outputs['result']).toBe('created')
    const before = api.integrations()
    const again = await run({ with: inputs })
    expect(words(again)).toBe('')
    expect(again.exitCode).toBe(0)
    expect(again.outputs['result']).toBe('skipped')
    expect(api.integrations()).toEqual(before)
  })
})

// Stale records are read again after pauses, so these go at the same time.
describe.concurrent('reading back', () => {
  test('goes on until the hub is fresh', async ({ onTestFinished }) => {
    const { api, seed, run, calls } = await makeWorld(integration, { atEnd: onTestFinished })
    seed({ visibility: 'private', title: 'Old' })
    api.fault({ operation: 'getPublicIntegrationById', times: 2 }, { kind: 'stale' })
    const step = await run({ with: { visibility: 'public' } })
    expect(words(step)).toBe('')
    expect(step.exitCode).toBe(0)
    expect(calls().filter((call) => call === 'getPublicIntegrationById')).toHaveLength(3)
    expect(step.outputs).toMatchObject({ visibility: 'public', 'updated-at': api.integrations()[0]?.updatedAt })
  })

  test('of a hub that stays stale ends with a warning', async ({ onTestFinished }) => {
    const { api, seed, run, calls } = await makeWorld(integration, { atEnd: onTestFinished })
    seed({ title: 'Old' })
    api.fault({ operation: 'getPublicIntegrationById', times: 99 }, { kind: 'stale' })
    const step = await run({ with: { visibility: 'public' } })
    expect(step.exitCode).toBe(0)
    expect(step.outputs).toMatchObject({ result: 'updated', visibility: 'public' })
    expect(calls().filter((call) => call === 'getPublicIntegrationById')).toHaveLength(5)
    expect(words(step)).toContain('warning tracker 1.2.0: The hub does not show this version yet.')
  })

  test('of a record that lastingly differs ends with a warning that names what', async ({ onTestFinished }) => {
    const { api, seed, run } = await makeWorld(integration, { atEnd: onTestFinished })
    const id = seed()
    const gate = api.hold({ operation: 'getIntegration' })
    const running = run()
    await gate.arrived
    await fetch(`${api.url}/v1/admin/integrations/${id}`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${api.token}`,
        'x-workspace-id': api.workspaceId,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ title: 'Changed by hand' }),
    })
    gate.release()
    const step = await running
    expect(step.exitCode).toBe(0)
    expect(step.outputs['result']).toBe('updated')
    expect(words(step)).toContain('warning tracker 1.2.0: The record differs from what was sent: title.')
  })
})
