import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { integration, words, type Files } from './checkout.ts'
import { integrationIn, setStage } from './stage.ts'

const push = { name: 'push', payload: {} }

const results = z.array(z.looseObject({ path: z.string(), result: z.string(), name: z.string(), version: z.string() }))
const matrix = z.object({
  include: z.array(z.strictObject({ path: z.string(), name: z.string(), version: z.string() })),
})

const readResults = (outputs: Record<string, string>): string[] =>
  results.parse(JSON.parse(outputs['results'] ?? '')).map(({ path, result }) => `${path} ${result}`)
const readMatrix = (outputs: Record<string, string>) => matrix.parse(JSON.parse(outputs['matrix'] ?? '')).include

/** Integrations in `integrations/`, named as their folders. */
function integrations(...names: string[]): Files {
  return Object.assign({}, ...names.map((name) => integrationIn(`integrations/${name}`, { name })))
}

describe('path', () => {
  it('with globs, lines and exclusions deploys what they name, and reports it as one', async () => {
    const stage = await setStage({
      ...integrations('slack', 'linear', 'legacy-one', 'legacy-two'),
      ...integrationIn('extra', { name: 'extra' }),
      'integrations/docs/readme.md': 'no integration',
    })
    const path = 'integrations/*\n!integrations/legacy-*\nextra'
    const { exitCode, outputs, stdout, summary } = await stage.run({ event: push, with: { path } })
    expect(exitCode).toBe(0)
    expect(outputs['result']).toBe('created')
    expect(readResults(outputs)).toEqual(['extra created', 'integrations/linear created', 'integrations/slack created'])
    expect(
      stage.api
        .integrations()
        .map(({ body }) => body.name)
        .toSorted(),
    ).toEqual(['extra', 'linear', 'slack'])
    expect(outputs).toMatchObject({ 'integration-id': '', name: '', integration: '', changes: '' })
    expect(summary).toContain('### ✅ 3 integrations deployed')
    expect(stdout).toMatch(/^Deploying: push to main$/m)
    expect(stdout).toContain('3 integrations, 3 at a time\n')
    expect(stdout.match(/^::group::\[[123]\/3\] ✓ (extra|linear|slack) 1\.2\.0: created/gm)).toHaveLength(3)
    expect(stdout.trim().split('\n').at(-1)).toMatch(
      /^Handled 3 integrations in [\d.]+ m?s \(\d+ requests to Botpress\): 3 created$/,
    )
  })

  it.each([
    ['a glob without a match', 'integrations/x*', /integrations\/x\* matches no folder/],
    ['a glob of plugins', 'plugins/*', /plugins\/\* matches no integration: plugins\/logger holds a plugin/],
    ['a folder that is not there', 'integrations/jira', /no folder integrations\/jira/],
    ['nothing but exclusions', 'integrations/*\n!integrations/*', /no folder with an integration|leaves no folder/],
    ['a way out', '../*', /leads outside the workspace/],
  ])('with %s is an error, before any request', async (_, path, expected) => {
    const stage = await setStage({ ...integrations('slack'), 'plugins/logger/plugin.definition.ts': '' })
    const step = await stage.run({ event: push, with: { path } })
    expect(step.exitCode).toBe(1)
    expect(step.annotations).toMatchObject([{ level: 'error', title: 'input path' }])
    expect(words(step)).toMatch(expected)
    expect(step.outputs['result']).toBe('failed')
    expect(stage.calls()).toEqual([])
  })

  it('passes a matching folder over that holds none, but not one that is named', async () => {
    const stage = await setStage({ ...integrations('slack'), 'integrations/docs/readme.md': 'none here' })
    const step = await stage.run({ event: push, with: { path: 'integrations/*\nintegrations/docs' } })
    expect(step.exitCode).toBe(1)
    expect(readResults(step.outputs)).toEqual(['integrations/docs failed', 'integrations/slack created'])
    expect(words(step)).toMatch(/^error .*integrations\/docs: No definition was found in integrations\/docs/)
  })

  it('refuses two folders with the same name and version, and deploys the others', async () => {
    const stage = await setStage({
      ...integrations('linear'),
      ...integrationIn('integrations/one', { name: 'slack' }),
      ...integrationIn('integrations/two', { name: 'slack' }),
      ...integrationIn('integrations/next', { name: 'slack', version: '2.0.0' }),
    })
    const step = await stage.run({ event: push, with: { path: 'integrations/*' } })
    expect(step.exitCode).toBe(1)
    expect(readResults(step.outputs)).toEqual([
      'integrations/linear created',
      'integrations/next created',
      'integrations/one failed',
      'integrations/two failed',
    ])
    expect(step.annotations.filter(({ level }) => level === 'error')).toMatchObject([
      {
        file: 'integrations/one/integration.definition.json',
        message: expect.stringContaining('defined in integrations/two too'),
      },
      {
        file: 'integrations/two/integration.definition.json',
        message: expect.stringContaining('defined in integrations/one too'),
      },
    ])
  })
})

describe('inputs for one integration', () => {
  it.each([
    ['integration-id', 'a'.repeat(28)],
    ['definition', 'integration.definition.json'],
    ['code', '.botpress/dist/index.cjs'],
    ['title', 'One'],
    ['description', 'One'],
    ['url', 'https://one.example'],
    ['max-execution-time', '10'],
    ['sdk-version', '5.0.0'],
  ])('%s is an error for several', async (name, value) => {
    const stage = await setStage(integrations('slack', 'linear'))
    const step = await stage.run({ event: push, with: { path: 'integrations/*', [name]: value } })
    expect(step.exitCode).toBe(1)
    expect(words(step)).toMatch(
      new RegExp(`^error input ${name}: ${name} applies to one integration, but path matches several`),
    )
    expect(stage.calls()).toEqual([])
  })

  it('are none of those that make sense for all', async () => {
    const stage = await setStage(integrations('slack', 'linear'))
    const inputs = { path: 'integrations/*', visibility: 'unlisted', attributes: 'category=Other', url: 'null' }
    const { exitCode } = await stage.run({ event: push, with: inputs })
    expect(exitCode).toBe(0)
    for (const { body } of stage.api.integrations()) {
      expect(body).toMatchObject({ visibility: 'unlisted', attributes: { category: 'Other' } })
    }
  })
})

describe('secrets', () => {
  const files = {
    ...integrationIn('integrations/slack', { name: 'slack', secrets: ['CLIENT_ID', 'SHARED'] }),
    ...integrationIn('integrations/linear', { name: 'linear', secrets: ['CLIENT_ID', 'SHARED'] }),
    ...integrationIn('integrations/plain', { name: 'plain' }),
  }

  it.each([
    ['before', 'slack:CLIENT_ID\nCLIENT_ID=of-all\nSHARED'],
    ['after', 'CLIENT_ID=of-all\nslack:CLIENT_ID\nSHARED'],
  ])('with a prefix go to that integration, %s those for each that declares the name', async (_, secrets) => {
    const stage = await setStage(files)
    const env = { CLIENT_ID: 'of-slack', SHARED: 'of-both' }
    const { exitCode } = await stage.run({ event: push, with: { path: 'integrations/*', secrets }, env })
    expect(exitCode).toBe(0)
    expect(Object.fromEntries(stage.api.integrations().map(({ body }) => [body.name, body.secrets]))).toEqual({
      slack: { CLIENT_ID: 'of-slack', SHARED: 'of-both' },
      linear: { CLIENT_ID: 'of-all', SHARED: 'of-both' },
      plain: {},
    })
  })

  it.each([
    ['jira:CLIENT_ID=value', /jira:CLIENT_ID doesn't match any integration of this step/],
    ['OTHER=value', /OTHER isn't a secret of any integration of this step\. Declare OTHER in the definition/],
    [
      'CLIENT_IT=value',
      /^error input secrets: CLIENT_IT isn't a secret of any integration of this step\. Did you mean CLIENT_ID\?$/,
    ],
  ])('%s is an error', async (line, expected) => {
    const stage = await setStage(files)
    const secrets = `CLIENT_ID=1234\nSHARED=5678\n${line}`
    const step = await stage.run({ event: push, with: { path: 'integrations/*', secrets } })
    expect(step.exitCode).toBe(1)
    expect(words(step)).toMatch(expected)
    expect(stage.calls()).toEqual([])
  })

  it('that one of them lacks fail that one alone', async () => {
    const stage = await setStage(files)
    const secrets = 'slack:CLIENT_ID=1234\nSHARED=5678'
    const step = await stage.run({ event: push, with: { path: 'integrations/*', secrets } })
    expect(step.exitCode).toBe(1)
    expect(readResults(step.outputs)).toEqual([
      'integrations/linear failed',
      'integrations/plain created',
      'integrations/slack created',
    ])
    expect(words(step)).toMatch(/^error linear: secrets\.CLIENT_ID: .*no value/i)
  })
})

describe('a tag', () => {
  const versions = {
    ...integrationIn('integrations/slack', { name: 'slack', version: '5.1.1' }),
    ...integrationIn('integrations/linear', { name: 'acme/linear', version: '5.1.1' }),
    ...integrationIn('integrations/jira', { name: 'jira', version: '2.0.0' }),
  }
  const on = (tag: string) => ({ event: push, ref: `refs/tags/${tag}`, with: { path: 'integrations/*' } })

  it.each(['slack@5.1.1', 'slack-v5.1.1', 'slack/v5.1.1'])('%s deploys that integration alone', async (tag) => {
    const stage = await setStage(versions)
    const { exitCode, outputs } = await stage.run(on(tag))
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ result: 'created', name: 'slack', version: '5.1.1' })
    expect(stage.api.integrations().map(({ body }) => body.name)).toEqual(['slack'])
  })

  it.each([
    ['slack@5.1.2', /5\.1\.2`?, but the definition of `?slack`? says `?5\.1\.1/],
    ['github@1.0.0', /integration `?github`?, which .* jira, /],
    ['v5.1.1', /5\.1\.1`?, but the definition of `?jira`? says `?2\.0\.0/],
  ])('%s fits not', async (tag, expected) => {
    const stage = await setStage(versions)
    const step = await stage.run(on(tag))
    expect(step.exitCode).toBe(1)
    expect(words(step)).toMatch(expected)
    expect(stage.calls()).toEqual([])
  })

  it('with the version of all deploys all; one without a version too', async () => {
    for (const tag of ['v1.2.0', 'nightly']) {
      const stage = await setStage(integrations('slack', 'linear'))
      const { exitCode } = await stage.run(on(tag))
      expect(exitCode).toBe(0)
      expect(stage.api.integrations()).toHaveLength(2)
    }
  })

  it('that names an integration whose definition is broken fails, and does not deploy another one', async () => {
    const stage = await setStage({
      ...integrations('linear'),
      ...integrationIn('integrations/slack', { name: 'slack', version: '5.1.1', title: '' }),
      ...integrationIn('integrations/jira', { name: 'jira', title: '' }),
    })
    const step = await stage.run(on('slack@5.1.1'))
    expect(step.exitCode).toBe(1)
    expect(readResults(step.outputs)).toEqual(['integrations/slack failed'])
    expect(stage.calls()).toEqual([])
  })

  it('is none of the business of an integration whose definition is broken and that it does not name', async () => {
    const stage = await setStage({
      ...integrations('slack'),
      ...integrationIn('integrations/linear', { name: 'linear', title: '' }),
      'integrations/half/integration.definition.json': '{ "name": ',
    })
    const { exitCode, outputs } = await stage.run(on('slack@1.2.0'))
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ result: 'created', name: 'slack' })
  })
})

describe('the matrix', () => {
  it('holds what has something to deploy, by folder', async () => {
    const stage = await setStage({
      ...integrations('new', 'same', 'published', 'changed'),
      ...integrationIn('integrations/broken', { name: 'broken', title: '' }),
    })
    stage.seed({ name: 'published', visibility: 'public' })
    stage.seed({ name: 'changed', title: 'Old' })
    stage.seed({ name: 'same' })
    const { outputs, exitCode } = await stage.run({ with: { path: 'integrations/*' } })
    expect(exitCode).toBe(1)
    expect(readMatrix(outputs)).toEqual([
      { path: 'integrations/changed', name: 'changed', version: '1.2.0' },
      { path: 'integrations/new', name: 'new', version: '1.2.0' },
      { path: 'integrations/same', name: 'same', version: '1.2.0' }, // its code may differ
    ])
  })

  it('is empty where nothing is to be deployed', async () => {
    const stage = await setStage(integration)
    stage.seed({ visibility: 'public' })
    const { outputs } = await stage.run()
    expect(outputs['matrix']).toBe('{"include":[]}')
  })
})

it('reports 300 integrations with everything changed within what GitHub takes', async () => {
  const names = Array.from({ length: 300 }, (_, index) => `integration-${index}`)
  const fields = Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`entity${index}`, { schema: {} }]))
  const stage = await setStage(
    Object.assign({}, ...names.map((name) => integrationIn(`integrations/${name}`, { name, entities: fields }))),
  )
  const { exitCode, outputs, stdout } = await stage.run({ with: { path: 'integrations/*', concurrency: '20' } })
  expect(exitCode).toBe(0)
  const [comment] = stage.comments()
  expect(Buffer.byteLength(comment?.body ?? '')).toBeLessThanOrEqual(60_000)
  expect(comment?.body).toContain('### ✅ 300 integrations · safe for bots')
  expect(comment?.body).toContain('**integration-299**')
  expect(comment?.body).toMatch(/Shortened to fit a comment.*\[run's summary\]\(https:/)
  expect(readResults(outputs)).toHaveLength(300)
  expect(readMatrix(outputs)).toHaveLength(256)
  expect(Object.values(outputs).join('').length).toBeLessThan(500_000)
  expect(stdout.match(/^::group::/gm)).toHaveLength(300)
  expect(stage.api.maxInFlight).toBeLessThanOrEqual(20)
})
