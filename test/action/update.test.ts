import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { definition, type Files, integration, makeWorld, words } from './checkout.ts'

const base64 = (text: string): string => Buffer.from(text).toString('base64')
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const sent = {
  code: integration['.botpress/dist/index.cjs'],
  readme: base64(integration['hub.md']),
  icon: base64(integration['icon.svg']),
}

const { name: _name, version: _version, ...fields } = definition

describe('an update by id', () => {
  test('takes three requests beside the workspace look-up: the deployed record, the update, the record read back', async () => {
    const { api, seed, run, calls, requests } = await makeWorld()
    const id = seed({ title: 'Old' })
    const step = await run({ with: { 'integration-id': id, bots: 'never' } })
    expect(words(step)).toBe('')
    expect(step.exitCode).toBe(0)
    expect(calls()).toEqual(['getIntegration', 'updateIntegration', 'getIntegration'])
    expect(requests()[1]?.body).toEqual({ ...fields, ...sent })
    expect(api.requests).toHaveLength(4)
    expect(step.stdout).toContain('4 requests to Botpress')
  })

  test('that publishes reads the record back from the hub', async () => {
    const { api, seed, run, calls } = await makeWorld()
    const id = seed()
    const step = await run({ with: { 'integration-id': id, visibility: 'unlisted' } })
    expect(step.exitCode).toBe(0)
    expect(calls()).toEqual(['getIntegration', 'updateIntegration', 'getPublicIntegrationById'])
    expect(api.integrations()[0]?.body.visibility).toBe('unlisted')
    expect(step.outputs['visibility']).toBe('unlisted')
    expect(step.summary).toContain('| Read from | the hub |')
    expect(step.summary).toMatch(/Installs \| 0 installs, 0 views/)
  })

  test('gives every output', async () => {
    const { api, seed, run } = await makeWorld()
    const id = seed({ title: 'Old' })
    const { outputs } = await run({ with: { 'integration-id': id } })
    const [stored] = api.integrations()
    expect(outputs).toMatchObject({
      result: 'updated',
      'integration-id': id,
      name: 'tracker',
      version: '1.2.0',
      visibility: 'private',
      'verification-status': 'unapproved',
      'updated-at': stored?.updatedAt,
      'icon-url': `${api.url}/files/${sha256(integration['icon.svg'])}.svg`,
      'readme-url': `${api.url}/files/${sha256(integration['hub.md'])}.md`,
      breaking: 'false',
      matrix: '{"include":[]}',
      'comment-url': '',
    })
    expect(JSON.parse(outputs['integration'] ?? '')).toMatchObject({ id, title: 'Tracker', actions: { close: {} } })
    expect(JSON.parse(outputs['changes'] ?? '')).toMatchObject([
      { path: 'title', kind: 'changed', before: 'Old', after: 'Tracker' },
    ])
    expect(JSON.parse(outputs['results'] ?? '')).toMatchObject([{ path: '.', result: 'updated', name: 'tracker' }])
    expect(outputs['report']).toMatch(/\.json$/)
  })

  test('reports the record and what was sent in the summary', async () => {
    const { seed, run } = await makeWorld()
    const id = seed({ title: 'Old', secrets: { API_KEY: 'old' } })
    const { summary } = await run({ with: { 'integration-id': id } })
    expect(summary).toContain('### ✅ tracker 1.2.0')
    for (const cell of [
      '| Description | Follows issues. |',
      '| Visibility | private: only your workspace sees it |',
      'unapproved',
      '| Contains | 1 action |',
      '| Secrets | `API_KEY` |',
      `| ID | \`${id}\` |`,
      'your workspace: a private version is not on the hub',
      '- title: "Old"\n+ title: "Tracker"',
    ])
      expect(summary).toContain(cell)
    const files = ['.botpress/dist/index.cjs', 'hub.md', 'icon.svg'] as const
    for (const file of files) {
      const text = integration[file]
      expect(summary).toContain(`\`${file}\` · ${Buffer.byteLength(text)} B · SHA-256 \`${sha256(text)}\``)
    }
  })

  test('of another version than the definition says is refused, and both are shown', async () => {
    const { seed, run, calls } = await makeWorld()
    const id = seed({ version: '1.1.0' })
    const step = await run({ with: { 'integration-id': id } })
    expect(step.exitCode).toBe(1)
    expect(calls()).toEqual(['getIntegration'])
    expect(words(step)).toContain('is tracker 1.1.0, but the definition says tracker 1.2.0')
    expect(step.annotations[0]).toMatchObject({ file: 'integration.definition.json', line: '3' })
    expect(step.outputs['result']).toBe('failed')
  })

  test('of another integration than the definition says is refused', async () => {
    const { seed, run, calls } = await makeWorld()
    const id = seed({ name: 'other' })
    const step = await run({ with: { 'integration-id': id } })
    expect(step.exitCode).toBe(1)
    expect(calls()).toEqual(['getIntegration'])
    expect(words(step)).toContain('is other 1.2.0, but the definition says tracker 1.2.0')
  })

  test('that does not exist is refused', async () => {
    const { run, calls } = await makeWorld()
    const id = 'intver_99999999999999999999999999'
    const step = await run({ with: { 'integration-id': id } })
    expect(step.exitCode).toBe(1)
    expect(calls()).toEqual(['getIntegration'])
    expect(words(step)).toContain(`error input integration-id: There is no integration version ${id}`)
  })
})

describe('an update without a definition', () => {
  test('sends files and inputs alone', async () => {
    const { 'integration.definition.json': _, ...files } = integration
    const { api, seed, run, requests } = await makeWorld(files)
    const id = seed({ attributes: { category: 'Other' } })
    const step = await run({ with: { 'integration-id': id, title: 'Other title' } })
    expect(words(step)).toBe('')
    expect(step.exitCode).toBe(0)
    expect(requests()[1]?.body).toEqual({ title: 'Other title', ...sent })
    expect(api.integrations()[0]?.body).toMatchObject({
      title: 'Other title',
      description: 'Follows issues.',
      attributes: { category: 'Other' },
    })
    expect(step.outputs).toMatchObject({ name: 'tracker', version: '1.2.0' })
  })

  test('needs the id', async () => {
    const { run, calls } = await makeWorld({ 'hub.md': '# Tracker\n' })
    const step = await run()
    expect(step.exitCode).toBe(1)
    expect(calls()).toEqual([])
    expect(words(step)).toContain('No definition was found in ., so the integration version to deploy is unknown.')
    expect(words(step)).toContain('set integration-id')
  })

  test('sends the code alone where there is nothing else', async () => {
    const { api, seed, run, requests } = await makeWorld({ 'out/bundle.js': 'export default 1\n' })
    const id = seed({ readme: base64('# Old') })
    const step = await run({ with: { 'integration-id': id, code: 'out/bundle.js' } })
    expect(step.exitCode).toBe(0)
    expect(requests()[1]?.body).toEqual({ code: 'export default 1\n' })
    expect(api.integrations()[0]?.body.readme).toBe(base64('# Old'))
  })
})

describe('an update without code', () => {
  const { '.botpress/dist/index.cjs': _, ...files } = integration

  test.each([
    ['push', 'updated'],
    ['schedule', 'planned'],
  ])('on %s goes through, with a warning that says how to build it', async (name, result) => {
    const { seed, run } = await makeWorld(files)
    seed({ actions: {} })
    const step = await run({ event: { name } })
    expect(step.exitCode).toBe(0)
    expect(step.outputs['result']).toBe(result)
    expect(words(step)).toMatch(
      /^warning input code: There is no code\. The deployed code stays as it is, whatever the definition adds\. Build the integration before this step \(bp build writes .*$/,
    )
  })

  test('of a published version that is left alone has no warning', async () => {
    const { seed, run } = await makeWorld(files)
    seed({ visibility: 'public', title: 'Old' })
    expect(words(await run({ with: { 'if-published': 'skip' } }))).toBe('')
  })

  test('of inputs alone has no warning', async () => {
    const { seed, run } = await makeWorld({})
    const step = await run({ with: { 'integration-id': seed(), title: 'Other title' } })
    expect(step.exitCode).toBe(0)
    expect(words(step)).toBe('')
  })
})

describe('an update that changes nothing', () => {
  const { 'integration.definition.json': alone } = integration

  test.each<[string, Files, string]>([
    ['The code, readme and icon were', integration, ''],
    ['The code was', { ...integration, 'hub.md': undefined, 'icon.svg': undefined }, ''],
    ['1 secret value was', { 'integration.definition.json': alone }, 'ONE=first'],
    ['2 secret values were', { 'integration.definition.json': alone }, 'ONE=first\nTWO=second'],
  ])('says that %s sent again', async (names, files, secrets) => {
    const { seed, run } = await makeWorld(files)
    seed({ secrets: { ONE: 'old', TWO: 'old' } })
    const { summary } = await run({ with: { secrets } })
    expect(summary).toContain(`${names} sent again: `)
  })
})

test('the summary of a private version, whose record names no owner, says when it was updated', async () => {
  const { seed, run } = await makeWorld()
  seed()
  const { summary } = await run()
  expect(summary).toMatch(/^\| Updated \| \d{4}-\d\d-\d\d \d\d:\d\d UTC \|$/m)
  expect(summary).not.toContain('| Owner |')
})

describe('what is sent', () => {
  const yaml = (newline: string): string =>
    [
      'name: tracker',
      'version: 1.2.0',
      'title: Tracker # as in the store',
      'description: Follows issues.',
      'actions:',
      '  close: { title: Close, input: { schema: {} }, output: { schema: {} } }',
      '',
    ].join(newline)

  test.each([
    ['.yaml', 'integration.definition.yaml', yaml('\n')],
    ['.yml with CRLF', 'integration.definition.yml', yaml('\r\n')],
    ['.yaml with a byte order mark', 'integration.definition.yaml', `\uFEFF${yaml('\n')}`],
    ['.json with a byte order mark', 'integration.definition.json', `\uFEFF${JSON.stringify(definition)}`],
  ])('comes from a definition in %s', async (_, file, content) => {
    const { seed, run, requests } = await makeWorld({
      ...integration,
      'integration.definition.json': undefined,
      [file]: content,
    })
    seed({ title: 'Old' })
    const step = await run()
    expect(words(step)).toBe('')
    expect(step.exitCode).toBe(0)
    expect(requests()[1]?.body).toEqual({ ...fields, ...sent })
  })

  test('takes every overriding input before the definition', async () => {
    const own = {
      ...definition,
      url: 'https://old.example',
      attributes: { category: 'Other', team: 'red', gone: 'x' },
      extraOperations: { old: { enabled: true } },
      sdkVersion: '5.0.0',
      layers: ['first'],
      maxExecutionTime: 5,
    }
    const { api, seed, run, requests } = await makeWorld({ ...integration, 'integration.definition.json': own })
    seed({ attributes: { category: 'Other', gone: 'x', older: 'y' }, url: 'https://old.example' })
    const step = await run({
      with: {
        title: 'From input',
        description: 'Said by an input',
        url: 'null',
        visibility: 'private',
        'max-execution-time': '90',
        'sdk-version': '5.4.3',
        attributes: 'team=blue\ngone=',
        layers: 'one\ntwo',
        'extra-operations': 'fast=true\nslow=false',
      },
    })
    expect(words(step)).toBe('')
    expect(step.exitCode).toBe(0)
    expect(requests()[1]?.body).toMatchObject({
      title: 'From input',
      description: 'Said by an input',
      url: null,
      visibility: 'private',
      maxExecutionTime: 90,
      sdkVersion: '5.4.3',
      attributes: { category: 'Other', team: 'blue', gone: null, older: null },
      layers: ['one', 'two'],
      extraOperations: { old: { enabled: true }, fast: { enabled: true }, slow: { enabled: false } },
    })
    expect(api.integrations()[0]?.body).toMatchObject({
      title: 'From input',
      maxExecutionTime: 90,
      attributes: { category: 'Other', team: 'blue' },
      layers: ['one', 'two'],
    })
    expect(step.outputs['updated-at']).toBe(api.integrations()[0]?.updatedAt)
  })

  test('names no visibility where none is set', async () => {
    const { seed, run, requests } = await makeWorld()
    seed()
    await run()
    expect(requests()[1]?.body).not.toHaveProperty('visibility')
  })

  const deployed = {
    actions: {
      close: { title: 'Close', input: { schema: {} }, output: { schema: {} } },
      old: { input: { schema: {} }, output: { schema: {} } },
    },
    events: { unmentioned: { schema: {} } },
  }

  test('removes what the definition no longer has, in the collections that it mentions', async () => {
    const { api, seed, run, requests } = await makeWorld()
    seed(deployed)
    const step = await run()
    expect(step.exitCode).toBe(0)
    expect(requests()[1]?.body).toMatchObject({ actions: { old: null } })
    const [stored] = api.integrations()
    expect(Object.keys(stored?.body.actions ?? {})).toEqual(['close'])
    expect(Object.keys(stored?.body.events ?? {})).toEqual(['unmentioned'])
    expect(step.outputs['breaking']).toBe('true')
    expect(words(step)).toContain('warning Version 1.2.0 would be changed in place')
  })

  test('removes nothing with prune: false', async () => {
    const { api, seed, run } = await makeWorld()
    seed(deployed)
    const step = await run({ with: { prune: 'false' } })
    expect(step.exitCode).toBe(0)
    expect(Object.keys(api.integrations()[0]?.body.actions ?? {})).toEqual(['close', 'old'])
    expect(step.outputs['breaking']).toBe('false')
  })

  test('names interfaces by their ids, each asked for once', async () => {
    const interfaces = { hitl: { name: 'hitl', version: '^1.0.0' }, more: { name: 'hitl', version: '^1.0.0' } }
    const { api, seed, run, calls } = await makeWorld({
      ...integration,
      'integration.definition.json': { ...definition, interfaces },
    })
    const id = api.seedInterface({ name: 'hitl', version: '1.3.0' })
    seed()
    const step = await run()
    expect(words(step)).toBe('')
    expect(step.exitCode).toBe(0)
    expect(calls().filter((call) => call === 'getPublicInterface')).toHaveLength(1)
    expect(api.integrations()[0]?.body.interfaces).toMatchObject({ hitl: { id }, more: { id } })
  })

  test('is nothing where the hub lacks an interface', async () => {
    const interfaces = { hitl: { name: 'hitl', version: '2.0.0' } }
    const { api, seed, run, calls } = await makeWorld({
      ...integration,
      'integration.definition.json': { ...definition, interfaces },
    })
    api.seedInterface({ name: 'hitl', version: '1.3.0' })
    seed()
    const step = await run()
    expect(step.exitCode).toBe(1)
    expect(calls()).not.toContain('updateIntegration')
    expect(words(step)).toContain('error interfaces.hitl: The hub has no interface hitl of version 2.0.0.')
    expect(step.annotations[0]).toMatchObject({ file: 'integration.definition.json', line: '18' })
  })

  test('gets through where the deployed record is deprecated, with a warning', async () => {
    const { seed, run } = await makeWorld()
    seed({ lifecycleStatus: 'deprecated' })
    const step = await run()
    expect(step.exitCode).toBe(0)
    expect(words(step)).toContain('tracker 1.2.0 is deprecated')
  })
})

describe('a dry run', () => {
  test('validates in the place of the update and changes nothing', async () => {
    const { api, seed, run, calls, requests } = await makeWorld()
    const id = seed({ title: 'Old' })
    const before = api.integrations()
    const step = await run({ with: { 'integration-id': id, 'dry-run': 'true' } })
    expect(words(step)).toBe('')
    expect(step.exitCode).toBe(0)
    expect(calls()).toEqual(['getIntegration', 'validateIntegrationUpdate'])
    expect(requests()[1]?.body).toEqual({ ...fields, ...sent })
    expect(api.integrations()).toEqual(before)
    expect(step.outputs).toMatchObject({ result: 'planned', 'integration-id': id })
    expect(JSON.parse(step.outputs['matrix'] ?? '')).toEqual({
      include: [{ path: '.', name: 'tracker', version: '1.2.0' }],
    })
    expect(step.summary).toContain('Botpress validated this request')
  })

  test("shows the API's refusal, and fails", async () => {
    const { api, seed, run } = await makeWorld(undefined, { breakingChanges: true })
    seed({ actions: { ...definition.actions, old: { input: { schema: {} }, output: { schema: {} } } } })
    const before = api.integrations()
    const step = await run({ with: { 'dry-run': 'true' } })
    expect(step.exitCode).toBe(1)
    expect(api.integrations()).toEqual(before)
    expect(words(step)).toContain('BreakingChanges: Breaking changes: actions removed: old')
    expect(step.summary).toContain('> **Botpress would refuse this** (`BreakingChanges`)')
    expect(step.outputs['result']).toBe('failed')
  })

  test('without a token makes no request, and says so', async () => {
    const { run, calls } = await makeWorld()
    const step = await run({ with: { token: '', 'workspace-id': '', 'dry-run': 'true' } })
    expect(step.exitCode).toBe(0)
    expect(calls()).toEqual([])
    expect(step.outputs['result']).toBe('planned')
    expect(words(step)).toMatch(/^notice The input token is empty\./)
    expect(step.summary).toContain('### ☑️ tracker 1.2.0 · checked without Botpress')
  })

  test('is what other events than deploying ones get', async () => {
    const { seed, run, calls } = await makeWorld()
    seed()
    const step = await run({ event: { name: 'merge_group', payload: {} } })
    expect(step.exitCode).toBe(0)
    expect(calls()).toEqual(['getIntegrationByName', 'validateIntegrationUpdate'])
    expect(step.outputs['result']).toBe('planned')
  })
})

test('a deployment without a token is refused, with what to add', async () => {
  const { run, calls } = await makeWorld()
  const step = await run({ with: { token: '', 'workspace-id': '' } })
  expect(step.exitCode).toBe(1)
  expect(calls()).toEqual([])
  expect(words(step)).toContain('token is empty, and a deployment needs it.')
  expect(words(step)).toContain('Add token: ${{ secrets.BOTPRESS_TOKEN }} to the step')
})

test('if-missing: fail leaves a version that is not deployed alone', async () => {
  const { api, run, calls } = await makeWorld()
  const step = await run({ with: { 'if-missing': 'fail' } })
  expect(step.exitCode).toBe(1)
  expect(calls()).toEqual(['getIntegrationByName'])
  expect(api.integrations()).toEqual([])
  expect(words(step)).toContain("tracker 1.2.0 isn't deployed yet, and if-missing: fail")
  expect(step.annotations[0]).toMatchObject({ file: 'integration.definition.json', line: '3' })
})

test('the report file holds the whole run as JSON', async () => {
  const { seed, run } = await makeWorld()
  seed({ title: 'Old' })
  const { report } = await run({ with: { bots: 'never' } })
  const parsed = z
    .object({ result: z.string(), requests: z.number(), outcomes: z.array(z.looseObject({})) })
    .parse(JSON.parse(report))
  expect(parsed).toMatchObject({ result: 'updated', requests: 4, outcomes: [{ result: 'updated', version: '1.2.0' }] })
})
