import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { definition, integration, makeWorld, words } from './checkout.ts'
import { setStage } from './stage.ts'

describe('bad inputs', () => {
  test('are all told at once, before any request', async () => {
    const { run, calls } = await makeWorld()
    const step = await run({
      with: {
        token: 'bp_pat_123\n',
        'workspace-id': '',
        'integration-id': 'short',
        'max-execution-time': 'soon',
        visibility: 'secret',
        attributes: 'category: CRM',
        'extra-operations': 'fast=perhaps',
        'dry-run': 'maybe',
        timeout: '0',
        'api-url': 'http://botpress.example',
      },
    })
    expect(step.exitCode).toBe(1)
    expect(calls()).toEqual([])
    const said = words(step)
    for (const part of [
      /^error input token: .*line break/m,
      /^error input workspace-id: .*missing/m,
      /^error input integration-id: short has 5 characters.* 28 to 36/m,
      /^error input max-execution-time: soon .*whole number of at least 1/m,
      /^error input visibility: secret .*Write public, private or unlisted\./m,
      /^error input attributes: line 1, category: CRM, .*key=value/im,
      /^error input extra-operations: line 1: perhaps .*boolean/im,
      /^error input dry-run: maybe .*boolean/m,
      /^error input timeout: 0 .*from 1 to 3600/m,
      /^error input api-url: .*unencrypted/m,
    ])
      expect(said).toMatch(part)
    expect(step.annotations).toHaveLength(10)
    expect(step.outputs['result']).toBe('failed')
    expect(step.summary).toContain('### ❌ tracker 1.2.0 · not deployed')
    for (const { title = '' } of step.annotations) expect(step.summary).toContain(`\`${title}\``)
  })

  test.each([
    ['a line that is neither NAME nor NAME=value', 'hunter two', /line 1 is neither NAME nor NAME=value/i],
    ['a variable that is not set', 'TWO=two-value\nCLIENT_SECRET', /line 2 has no value: no environment variable/i],
    ['an empty value', 'CLIENT_SECRET=', /Line 1 has no value after =/],
    ['a name twice', 'A=one-value\nA=two-value', /line 2 gives A twice/i],
    ['a value that is too long', `A=${'x'.repeat(20_001)}`, /A has 20001 characters.* at most 20,000/],
  ])('in secrets: %s', async (_, secrets, message) => {
    const { seed, run, calls } = await makeWorld()
    seed()
    const step = await run({ with: { secrets } })
    expect(step.exitCode).toBe(1)
    expect(calls()).toEqual([])
    expect(words(step)).toMatch(message)
  })

  test('do not hide what is wrong with the files, and the other way around', async () => {
    const { seed, run, calls } = await makeWorld({
      ...integration,
      'integration.definition.json': { ...definition, title: 't'.repeat(65), secrets: ['API_KEY'] },
      '.botpress/dist/index.cjs': 'exports.handler = () => {\n',
    })
    seed()
    const step = await run({ with: { visibility: 'publik', secrets: 'not a line' } })
    expect(step.exitCode).toBe(1)
    expect(calls()).toEqual([])
    expect(step.annotations.map(({ title, file }) => [title, file])).toEqual([
      ['input visibility', undefined],
      ['input secrets', undefined],
      ['title', 'integration.definition.json'],
      ['code', '.botpress/dist/index.cjs'],
    ])
    expect(step.outputs).toMatchObject({ result: 'failed', breaking: '', changes: '', name: 'tracker' })
    expect(step.stdout).toContain('Stopped before deploying: 4 errors.')
    expect(step.summary).toContain('### ❌ tracker 1.2.0 · failed')
  })

  test.each([
    ['token', { token: 'two words', 'dry-run': 'false' }],
    ['token', { token: 'two words', 'dry-run': 'true' }],
    ['dry-run', { token: '', 'workspace-id': '', 'dry-run': 'ture' }],
    ['verify-tag', { 'verify-tag': 'no' }],
    ['comment', { comment: 'allways' }],
    ['integration-id', { 'integration-id': 'short', definition: '' }],
    ['path', { path: 'nowhere' }],
    ['api-url', { 'api-url': 'botpress' }],
    ['fail-fast', { 'fail-fast': '1' }],
    ['timeout', { timeout: '-1' }],
  ])('of %s (%j) are told once, with nothing that only follows from it', async (name, inputs) => {
    const files = name === 'integration-id' ? { ...integration, 'integration.definition.json': undefined } : integration
    const { run, calls } = await makeWorld(files)
    const step = await run({ with: inputs, ...(name === 'verify-tag' && { ref: 'refs/tags/v9.9.9' }) })
    expect(step.exitCode).toBe(1)
    expect(calls()).toEqual([])
    expect(step.annotations.map(({ title }) => title)).toEqual([`input ${name}`])
    expect(step.outputs['result']).toBe('failed')
  })

  test('for one integration, where there are several, do not hide their files', async () => {
    const { run, calls } = await makeWorld({
      'a/integration.definition.json': { ...definition, name: 'a', title: 't'.repeat(65) },
      'b/integration.definition.json': { ...definition, name: 'b' },
    })
    const step = await run({ with: { path: '*', title: 'x'.repeat(70), definition: 'other.json' } })
    expect(calls()).toEqual([])
    expect(step.annotations.map(({ title }) => title)).toEqual(['input definition', 'input title', 'a: title'])
    expect(JSON.parse(step.outputs['results'] ?? '')).toMatchObject([
      { path: 'a', result: 'failed' },
      { path: 'b', result: 'planned' },
    ])
  })

  test('that name a secret which no integration declares do not hide its files', async () => {
    const { run, calls } = await makeWorld({
      'a/integration.definition.json': { ...definition, name: 'a', secrets: [] },
      'b/integration.definition.json': { ...definition, name: 'b', secrets: [] },
      'b/.botpress/dist/index.cjs': '',
    })
    const step = await run({ with: { path: '*', secrets: 'API_KEY=a-value' } })
    expect(calls()).toEqual([])
    expect(step.annotations.map(({ title }) => title)).toEqual(['input secrets', 'b: code'])
  })

  test.each([{ comment: 'allways' }, { 'github-token': 'two words' }])(
    'of %j, which say whether to comment and as whom, leave the comment alone',
    async (inputs) => {
      const { run, github } = await setStage(integration)
      const step = await run({ with: { visibility: 'publik', ...inputs } })
      expect(step.exitCode).toBe(1)
      expect(github.requests).toEqual([])
    },
  )

  test('are told by the comment, where an earlier run found nothing wrong', async () => {
    const { run, comments } = await setStage(integration)
    await run({ run: { id: 1, attempt: 1 } })
    expect(comments()[0]?.body).toContain('### ✅ tracker 1.2.0')
    await run({ run: { id: 2, attempt: 1 }, with: { visibility: 'publik' } })
    expect(comments()).toHaveLength(1)
    expect(comments()[0]?.body).toContain("### ❌ tracker 1.2.0 · can't be deployed")
    expect(comments()[0]?.body).toContain("`publik` isn't a valid value")
  })

  test('leave what is right uncompared, which the log says once', async () => {
    const { run } = await makeWorld()
    const { stdout } = await run({ with: { visibility: 'publik' } })
    expect(stdout).toMatch(
      /^::group::· tracker 1\.2\.0: not compared, because the step itself has errors \([\d.]+ m?s\)$/m,
    )
    expect(stdout.match(/the step itself has errors/g)).toHaveLength(1)
  })

  test('do not keep the report from being written', async () => {
    const { run } = await makeWorld()
    const step = await run({ with: { 'fail-on': 'perhaps' } })
    expect(JSON.parse(step.report)).toMatchObject({ result: 'failed', diagnostics: [{ subject: 'input fail-on' }] })
  })
})

describe('bad files', () => {
  test('are all told at once, with their places, before any request', async () => {
    const { seed, run, calls } = await makeWorld({
      'integration.definition.json': {
        ...definition,
        title: 't'.repeat(65),
        descripton: 'misspelt',
        states: { cursor: { type: 'global', schema: {} } },
      },
      '.botpress/dist/index.cjs': 'exports.handler = () => {\nconst\n',
      'hub.md': '',
      'icon.svg': '\u0089PNG\r\n\u001a\n',
    })
    seed()
    const step = await run()
    expect(step.exitCode).toBe(1)
    expect(calls()).toEqual([])
    const places = step.annotations.map(({ title, file, line }) => [title, file, line])
    expect(places).toEqual(
      expect.arrayContaining([
        ['title', 'integration.definition.json', '4'],
        ['descripton', 'integration.definition.json', '17'],
        ['states.cursor.type', 'integration.definition.json', '20'],
      ]),
    )
    expect(step.annotations).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ file: '.botpress/dist/index.cjs', line: '3' }),
        expect.objectContaining({ file: 'hub.md' }),
        expect.objectContaining({ file: 'icon.svg' }),
      ]),
    )
    expect(words(step)).toContain('description')
    expect(step.summary.match(/^> - /gm)?.length).toBeGreaterThanOrEqual(6)
  })

  test.each([
    ['JSON', 'integration.definition.json', '{\n  "name": "tracker",\n  "version": \n}\n', '4'],
    ['YAML', 'integration.definition.yaml', 'name: tracker\nversion: [1\ntitle: x\n', undefined],
    ['half a JSON', 'integration.definition.json', '{\n  "name": "tracker",\n  "vers', '3'],
  ])('broken %s is told with line and column', async (_, file, content, line) => {
    const { run, calls } = await makeWorld({
      ...integration,
      'integration.definition.json': undefined,
      [file]: content,
    })
    const step = await run()
    expect(step.exitCode).toBe(1)
    expect(calls()).toEqual([])
    const [first] = step.annotations
    expect(first).toMatchObject({ level: 'error', file, line: line ?? expect.stringMatching(/^\d+$/) })
    expect(first?.col).toMatch(/^\d+$/)
  })

  test.each(['definition', 'code', 'readme', 'icon'])('an explicit %s that is missing is an error', async (input) => {
    const { seed, run, calls } = await makeWorld()
    seed()
    const step = await run({ with: { [input]: 'nowhere/file.json' } })
    expect(step.exitCode).toBe(1)
    expect(calls()).toEqual([])
    expect(words(step)).toContain(`error input ${input}:`)
    expect(words(step)).toContain('nowhere/file.json')
  })

  test('a file that is only looked for and not there is not sent', async () => {
    const { seed, run, requests } = await makeWorld({ 'integration.definition.json': definition })
    seed()
    const step = await run()
    expect(step.exitCode).toBe(0)
    for (const field of ['code', 'readme', 'icon']) expect(requests()[1]?.body).not.toHaveProperty(field)
  })

  test.each([
    ['path', { path: '../elsewhere' }],
    ['definition', { definition: '../elsewhere/integration.definition.json' }],
    ['code', { code: '../elsewhere/index.cjs' }],
  ])('outside of the checkout are not read: %s', async (input, inputs) => {
    const { run, calls } = await makeWorld()
    const step = await run({ with: inputs })
    expect(step.exitCode).toBe(1)
    expect(calls()).toEqual([])
    expect(words(step)).toContain(`error input ${input}:`)
  })

  test('outside of the checkout are not read through a link either', async () => {
    const outside = await makeWorld()
    const { folder, run, calls } = await makeWorld({ ...integration, '.botpress/dist/index.cjs': undefined })
    await mkdir(join(folder, '.botpress/dist'), { recursive: true })
    await symlink(join(outside.folder, '.botpress/dist/index.cjs'), join(folder, '.botpress/dist/index.cjs'))
    const step = await run()
    expect(step.exitCode).toBe(1)
    expect(calls()).toEqual([])
    expect(words(step)).toContain('is a link that leads outside the workspace')
  })
})

describe('many problems', () => {
  const bad = (count: number): object => ({
    ...definition,
    actions: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `action${index}`,
        { title: 'x'.repeat(65), input: { schema: {} }, output: { schema: {} } },
      ]),
    ),
  })

  test.each([10, 11, 40])('%i are annotated ten at the most, and all are in the summary', async (count) => {
    const { run, calls } = await makeWorld({ ...integration, 'integration.definition.json': bad(count) })
    const step = await run()
    expect(step.exitCode).toBe(1)
    expect(calls()).toEqual([])
    expect(step.annotations.filter(({ level }) => level === 'error')).toHaveLength(10)
    const last = count === 10 ? undefined : `${count - 9} more are in the job summary, which lists all ${count}.`
    expect(step.annotations.at(-1)?.message ?? '').toContain(last ?? 'characters')
    for (let index = 0; index < count; index++) expect(step.summary).toContain(`\`actions.action${index}.title\``)
  })
})

describe('secrets without a value', () => {
  test.each([
    ['beside another faulty input', { secrets: 'API_KEY', visibility: 'publik' }, /visibility: publik isn't/],
    ['beside a faulty line', { secrets: 'a b\nAPI_KEY' }, /secrets: Line 1 is neither/],
  ])('are told %s, each once', async (_, inputs, other) => {
    const { run, calls } = await makeWorld({
      ...integration,
      'integration.definition.json': { ...definition, secrets: { API_KEY: {} } },
    })
    const step = await run({ with: inputs })
    expect(step.exitCode).toBe(1)
    expect(calls()).toEqual([])
    expect(words(step)).toMatch(other)
    expect(words(step).match(/API_KEY takes its value from the environment variable/g)).toHaveLength(1)
    expect(step.annotations).toHaveLength(2)
  })
})

describe('fail-on: warnings', () => {
  const withWarning = { ...integration, 'icon.svg': undefined }
  const publish = { visibility: 'public' }

  test('makes a warning that was found in the checkout an error, before any request', async () => {
    const { seed, run, calls } = await makeWorld(withWarning)
    seed()
    const step = await run({ with: { ...publish, 'fail-on': 'warnings' } })
    expect(step.exitCode).toBe(1)
    expect(calls()).toEqual([])
    expect(words(step)).toContain('(fail-on: warnings), so nothing was written.')
    expect(words(step)).toContain('warning icon: The integration is public')
  })

  test('counts one about an input', async () => {
    const { run, calls } = await makeWorld()
    const inputs = { secrets: 'API_KEY=abc' }
    const step = await run({ with: { ...inputs, 'fail-on': 'warnings' } })
    expect(step.exitCode).toBe(1)
    expect(calls()).toEqual([])
    expect(words(step)).toMatch(/^error input fail-on: A warning counts as an error/m)
    expect(words(step)).toContain('warning input secrets: The value of API_KEY has fewer than 4 characters')
    expect((await run({ with: inputs })).exitCode).toBe(0)
  })

  test('counts one about a token, under the name of its input', async () => {
    const { run } = await makeWorld()
    const step = await run({ with: { 'github-token': 'abc', secrets: 'API_KEY=xyz', 'fail-on': 'warnings' } })
    expect(step.annotations.filter(({ level }) => level === 'warning')).toMatchObject([
      { title: 'input github-token', message: expect.stringContaining('The value of `github-token` has fewer') },
      { title: 'input secrets', message: expect.stringContaining('The value of `API_KEY` has fewer') },
    ])
  })

  test.each([{ token: '', 'workspace-id': '' }, {}])(
    'says why where there is no token, and where there is %j',
    async (inputs) => {
      const { run } = await makeWorld(withWarning)
      const step = await run({ with: { ...publish, 'fail-on': 'warnings', 'dry-run': 'true', ...inputs } })
      expect(step.exitCode).toBe(1)
      expect(words(step)).toMatch(/^error .*A warning counts as an error \(fail-on: warnings\)/m)
      expect(step.visible).not.toContain('without saying why')
    },
  )

  test('counts what the comparison finds', async () => {
    const { seed, run, calls } = await makeWorld()
    seed({ actions: { ...definition.actions, old: { input: { schema: {} }, output: { schema: {} } } } })
    const step = await run({ with: { 'fail-on': 'warnings' } })
    expect(step.exitCode).toBe(1)
    expect(calls()).toEqual(['getIntegrationByName'])
    expect(words(step)).toContain('(fail-on: warnings), so nothing was written.')
  })

  test('counts nothing that is found after the write', async () => {
    const { api, seed, run } = await makeWorld()
    seed()
    api.fault({ operation: 'getIntegration', times: 9 }, { kind: 'error', type: 'Forbidden' })
    const step = await run({ with: { 'fail-on': 'warnings' } })
    expect(step.exitCode).toBe(0)
    expect(step.outputs['result']).toBe('updated')
    expect(words(step)).toContain('could not be read back')
  })

  test('is no matter without warnings', async () => {
    const { seed, run } = await makeWorld()
    seed()
    expect((await run({ with: { 'fail-on': 'warnings' } })).exitCode).toBe(0)
  })

  test('unset lets warnings pass', async () => {
    const { seed, run } = await makeWorld(withWarning)
    seed()
    const step = await run({ with: publish })
    expect(step.exitCode).toBe(0)
    expect(words(step)).toContain('warning icon: The integration is public')
  })
})
