import { describe, expect, test } from 'vitest'
import { definition, integration, makeWorld, words, type Files, type World } from './checkout.ts'
import { commit, git } from './git.ts'
import type { Step } from './runner.ts'
import { integrationIn, pullRequest } from './stage.ts'

const old = { old: { input: { schema: {} }, output: { schema: {} } } }
const withVersion = (version: string): Files => ({
  ...integration,
  'integration.definition.json': { ...definition, version },
})

describe('fail-on: breaking', () => {
  test.each<[string, string, object, boolean]>([
    ['in place', '1.2.0', { version: '1.2.0', actions: { ...definition.actions, ...old } }, true],
    ['from 1.2.0 to 1.3.0', '1.3.0', { version: '1.2.0', actions: { ...definition.actions, ...old } }, true],
    ['from 1.2.0 to 2.0.0', '2.0.0', { version: '1.2.0', actions: { ...definition.actions, ...old } }, false],
    ['from 0.2.0 to 0.3.0', '0.3.0', { version: '0.2.0', actions: { ...definition.actions, ...old } }, false],
    ['in place, where nothing breaks', '1.2.0', { version: '1.2.0', actions: {} }, false],
  ])('of a step %s', async (_, version, deployed, blocks) => {
    for (const dryRun of ['true', 'false']) {
      const { api, seed, run } = await makeWorld(withVersion(version))
      seed(deployed)
      const before = api.integrations()
      const step = await run({ with: { 'fail-on': 'breaking', 'dry-run': dryRun } })
      expect(step.exitCode).toBe(blocks ? 1 : 0)
      if (blocks) expect(api.integrations()).toEqual(before)
      const said =
        "A change breaks bots, and the step of the version doesn't allow that (fail-on: breaking), so nothing was written."
      if (blocks) expect(words(step)).toContain(said)
      else expect(words(step)).not.toContain('fail-on')
    }
  })

  test('does not count what only may break', async () => {
    const { seed, run } = await makeWorld({
      ...integration,
      'integration.definition.json': { ...definition, user: { tags: {} } },
    })
    seed({ user: { tags: { id: {} } } })
    const step = await run({ with: { 'fail-on': 'breaking', 'dry-run': 'true' } })
    expect(step.outputs['changes']).toContain('may-break')
    expect(step.exitCode).toBe(0)
  })

  test('does not count warnings, nor do warnings count what breaks with a large enough step', async () => {
    const { seed, run } = await makeWorld({ ...withVersion('2.0.0'), 'icon.svg': undefined })
    seed({ actions: { ...definition.actions, ...old } })
    expect((await run({ with: { 'fail-on': 'breaking', visibility: 'public', 'dry-run': 'true' } })).exitCode).toBe(0)
    const both = await run({ with: { 'fail-on': 'breaking, warnings', visibility: 'public', 'dry-run': 'true' } })
    expect(both.exitCode).toBe(1)
    expect(words(both)).toContain('(fail-on: warnings)')
  })
})

test('unknown words are told with the nearest right one, before any request', async () => {
  const { run, calls } = await makeWorld()
  const step = await run({ with: { 'fail-on': 'warnings,braking\nchange' } })
  expect(step.exitCode).toBe(1)
  expect(calls()).toEqual([])
  expect(words(step)).toMatch(/error input fail-on: braking isn't a valid value\. .* Did you mean breaking\?/)
  expect(words(step)).toMatch(/error input fail-on: change isn't a valid value\. .* Did you mean changes\?/)
})

describe('fail-on: changes', () => {
  const check = { event: { name: 'schedule' }, with: { 'fail-on': 'changes' } }
  const offline = { token: '', 'workspace-id': '' }

  /** A committed checkout, and an API whose clock is so many hours off. */
  async function committed(hours: number): Promise<World> {
    const world = await makeWorld(integration, { now: () => new Date(Date.now() + hours * 3_600_000) })
    await commit(world.folder)
    return world
  }

  test('passes where nothing differs that can be compared', async () => {
    const { seed, run } = await committed(-1)
    seed({ secrets: { API_KEY: 'old' } })
    const step = await run({ ...check, with: { ...check.with, secrets: 'API_KEY=new-value' } })
    expect(words(step)).toBe('')
    expect(step.exitCode).toBe(0)
    expect(step.outputs['results']).not.toContain('drift')
  })

  test.each([
    [
      'behind',
      -1,
      /Drifted: the last commit of the definition, on .* UTC, is not deployed yet; the last deployment was on .* UTC\./,
    ],
    ['ahead', 1, /Drifted: something else was deployed on .* UTC, after the last commit of the definition on .* UTC\./],
  ])('fails and tells that what is deployed is %s', async (drift, hours, sentence) => {
    const { api, seed, run } = await committed(hours)
    seed({ title: 'Old' })
    const before = api.integrations()
    const step = await run(check)
    expect(step.exitCode).toBe(1)
    expect(api.integrations()).toEqual(before)
    expect(words(step)).toMatch(sentence)
    expect(step.summary).toContain(' · drifted')
    expect(step.summary).not.toContain("can't be deployed")
    expect(step.stdout).toContain('tracker 1.2.0: drifted')
    expect(step.outputs['result']).toBe('failed')
    expect(JSON.parse(step.outputs['results'] ?? '')).toMatchObject([{ drift }])
    expect(JSON.parse(step.outputs['changes'] ?? '')).toMatchObject([{ path: 'title' }])
  })

  test('counts those that drifted, in the heading and the last line', async () => {
    const { seed, run } = await makeWorld({
      ...integrationIn('one', { name: 'one' }),
      ...integrationIn('two', { name: 'two' }),
      ...integrationIn('three', { name: 'three' }),
    })
    for (const name of ['one', 'two']) seed({ name, title: 'Old' })
    seed({ name: 'three' })
    const step = await run({ ...check, with: { ...check.with, path: '*' } })
    expect(step.exitCode).toBe(1)
    expect(step.summary).toContain('### ❌ 2 of 3 integrations drifted')
    expect(step.summary).not.toMatch(/can't be deployed|stops here/)
    expect(step.stdout.trim().split('\n').at(-1)).toMatch(/: (2 drifted, 1 unchanged|1 unchanged, 2 drifted)$/)
  })

  test("blames nobody else for the step's own deployment with other inputs", async () => {
    const { run } = await committed(1)
    expect((await run({ with: { title: 'Other' } })).outputs['result']).toBe('created')
    expect(words(await run(check))).not.toMatch(/someone|another run/)
  })

  test('claims no direction in a shallow clone', async () => {
    const world = await committed(1)
    await commit(world.folder)
    world.seed({ title: 'Old' })
    const clone = `${world.folder}/clone`
    await git(world.folder, 'clone', '--quiet', '--depth', '1', `file://${world.folder}`, clone)
    const step = await world.run({ ...check, workspace: clone })
    expect(step.exitCode).toBe(1)
    expect(words(step)).toContain("Drifted: what is deployed isn't what the repository says.")
    expect(words(step)).not.toMatch(/something else|not deployed yet/)
    expect(JSON.parse(step.outputs['results'] ?? '')).toMatchObject([{ drift: 'unknown' }])
  })

  test.each<[string, (world: World) => Promise<unknown>]>([
    ['without a repository', async () => {}],
    [
      'of a definition that is not committed as it is',
      async ({ folder, write }) => {
        await commit(folder)
        await write({ 'integration.definition.json': { ...definition, title: 'Newer' } })
      },
    ],
  ])('claims no direction %s', async (_, prepare) => {
    const world = await makeWorld()
    await prepare(world)
    world.seed({ title: 'Old' })
    const step = await world.run(check)
    expect(step.exitCode).toBe(1)
    expect(JSON.parse(step.outputs['results'] ?? '')).toMatchObject([{ drift: 'unknown' }])
  })

  test('fails where the version is not deployed', async () => {
    const { seed, run } = await makeWorld()
    seed({ version: '1.1.0' })
    const step = await run(check)
    expect(step.exitCode).toBe(1)
    expect(words(step)).toContain('error tracker 1.2.0: Drifted: this version is not deployed yet.')
  })

  test('counts what a published version leaves as it is', async () => {
    const { seed, run } = await makeWorld()
    seed({ visibility: 'public', title: 'Old' })
    const step = await run({ ...check, with: { ...check.with, 'if-published': 'skip' } })
    expect(step.exitCode).toBe(1)
    expect(words(step)).toContain('Drifted')
  })

  test('is an input error on a deploying run', async () => {
    const { run, calls } = await makeWorld()
    const step = await run({ with: check.with })
    expect(step.exitCode).toBe(1)
    expect(calls()).toEqual([])
    expect(words(step)).toMatch(/^error input fail-on: changes is for a dry run, but this run on push deploys/)
  })

  test('is an input error without a token', async () => {
    const { run } = await makeWorld()
    const step = await run({ ...check, with: { ...check.with, ...offline } })
    expect(step.exitCode).toBe(1)
    expect(words(step)).toContain(
      'error input fail-on: changes compares with what is deployed, and without a token nothing is.',
    )
  })

  test.each<[string, Partial<Step>]>([
    ["a fork's", { event: pullRequest({ head: 'stranger/tracker' }) }],
    ["Dependabot's", { event: pullRequest(), env: { GITHUB_ACTOR: 'dependabot[bot]' } }],
  ])('is a notice on %s pull request', async (_, step) => {
    const { run } = await makeWorld()
    const result = await run({ ...step, with: { ...check.with, ...offline, comment: 'never' } })
    expect(result.exitCode).toBe(0)
    expect(words(result)).toContain('notice input fail-on: changes compares with what is deployed')
  })
})

describe('if-published: update', () => {
  test('sends where only the code may differ, and leaves the rest to the API', async () => {
    const { seed, run, calls } = await makeWorld()
    seed({ visibility: 'public' })
    const step = await run({ with: { 'if-published': 'update' } })
    expect(calls()).toEqual(['getIntegrationByName', 'updateIntegration', 'getIntegration'])
    expect(step.exitCode).toBe(1)
    expect(words(step)).toContain('403 Forbidden: Integration "tracker" with version "1.2.0" is public')
  })

  test('is skipped where there is nothing to send, and the summary says why', async () => {
    const { seed, run, calls } = await makeWorld({ 'integration.definition.json': definition })
    seed({ visibility: 'public' })
    const step = await run({ with: { 'if-published': 'update' } })
    expect(calls()).toEqual(['getIntegrationByName'])
    expect(step.outputs['result']).toBe('skipped')
    expect(step.summary).toContain('Version 1.2.0 is published and has no changes.')
  })
})
