import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/integration/diagnostic.ts'
import type { LocalIntegration } from '../../src/integration/definition.ts'
import { loadDefinition } from '../../src/workspace/definition.ts'
import { gather, type Overrides } from '../../src/workspace/gather.ts'
import { checkCodeAhead, type CodeChecks, type NamedArtifacts } from '../../src/workspace/artifacts.ts'
import { makeWorkspace } from './folder.ts'

const icon = '<svg xmlns="http://www.w3.org/2000/svg"/>'
const files = {
  'tracker/integration.definition.json':
    '{\n  "name": "tracker",\n  "version": "1.2.0",\n  "title": "Tracker",\n  "description": "Tracks."\n}',
  'tracker/.botpress/dist/index.cjs': 'module.exports = {}',
  'tracker/hub.md': '# Tracker',
  'tracker/icon.svg': icon,
}

async function local(
  content: Record<string, string | Uint8Array>,
  overrides: Overrides = {},
  named: NamedArtifacts = {},
): Promise<LocalIntegration> {
  const workspace = await makeWorkspace(content)
  const { definition, diagnostics } = await loadDefinition(workspace, 'tracker', undefined)
  expect(diagnostics).toEqual([])
  return gather(workspace, {
    path: 'tracker',
    ...(definition && { definition }),
    overrides,
    secrets: { KEY: 'v' },
    files: named,
  })
}

const definitionOf = (content: Record<string, unknown>): string =>
  JSON.stringify({ name: 'tracker', version: '1.2.0', ...content }, null, 2)

describe('gather', () => {
  it('brings definition, code, readme and icon together', async () => {
    const gathered = await local(files)
    expect(gathered).toMatchObject({
      path: 'tracker',
      name: 'tracker',
      version: '1.2.0',
      body: { title: 'Tracker', description: 'Tracks.' },
      secrets: { KEY: 'v' },
      code: { file: 'tracker/.botpress/dist/index.cjs', bytes: 19, text: 'module.exports = {}' },
      readme: { file: 'tracker/hub.md', text: '# Tracker' },
      icon: { file: 'tracker/icon.svg', sha256: createHash('sha256').update(icon).digest('hex') },
      diagnostics: [],
    })
    expect(gathered.declaredSecrets).toBeUndefined()
  })

  it('needs nothing but the inputs', async () => {
    const gathered = await local({ 'tracker/x': '' }, { title: 'New', visibility: 'public' })
    expect(gathered).toEqual({
      path: 'tracker',
      secrets: { KEY: 'v' },
      body: { title: 'New', visibility: 'public' },
      buildAdvice: expect.stringContaining('Build the integration before this step'),
      diagnostics: [],
    })
  })

  it.each([
    [0, 9],
    [1100, 1001],
  ])('warns of a definition with %d more faults as before, checked when it was loaded or not', async (more, count) => {
    const schema = { type: 'object', properties: { a: { type: 'text' } }, required: true }
    const text = definitionOf({
      title: 'Botpress Tracker',
      url: 'example.com',
      public: true,
      icon: 'icon.svg',
      secrets: ['KEY'],
      user: { creation: { enabled: true, requiredTags: [] } },
      actions: { 'Do it': { input: { schema }, output: { schema: {} } } },
      events: { big: { schema: { description: 'x'.repeat(100_000) } } },
      states: Object.fromEntries(Array.from({ length: more }, (_, at) => [`S${at}`, { type: 'user', schema: {} }])),
      interfaces: { hitl: { name: 'hitl', version: '1.0.0' } },
    })
    const workspace = await makeWorkspace({ ...files, 'tracker/integration.definition.json': text })
    const { definition } = await loadDefinition(workspace, 'tracker', undefined)
    const diagnosticsOf = async (given: typeof definition): Promise<Diagnostic[]> =>
      (await gather(workspace, { path: 'tracker', definition: given, overrides: {}, secrets: {}, files: {} }))
        .diagnostics
    const found = await diagnosticsOf(definition)
    expect(found).toEqual(await diagnosticsOf(definition && { ...definition, warnings: undefined }))
    expect(found).toHaveLength(count)
  })

  it('lays the inputs over the definition', async () => {
    const definition = definitionOf({
      title: 'Old',
      url: 'https://example.com',
      public: false,
      layers: ['a'],
      attributes: { category: 'Other', team: 'a', old: 'x' },
      extraOperations: { a: { enabled: true }, b: { enabled: true } },
    })
    const { body, diagnostics } = await local(
      { ...files, 'tracker/integration.definition.json': definition },
      {
        title: 'New',
        url: null,
        visibility: 'public',
        description: 'Tracks more.',
        'max-execution-time': 30,
        'sdk-version': '5.4.3',
        layers: ['b'],
        attributes: { team: 'b', old: null },
        'extra-operations': { b: { enabled: false } },
      },
    )
    expect(diagnostics).toEqual([])
    expect(body).toEqual({
      title: 'New',
      url: null,
      visibility: 'public',
      description: 'Tracks more.',
      maxExecutionTime: 30,
      sdkVersion: '5.4.3',
      layers: ['b'],
      attributes: { category: 'Other', team: 'b', old: null },
      extraOperations: { a: { enabled: true }, b: { enabled: false } },
    })
  })

  it('tells the first thousand things that are wrong, and how many more there are', async () => {
    const unknown = Array.from({ length: 40_000 }, (_, index) => `"k${index}":1,\n`).join('')
    const workspace = await makeWorkspace({ 'integration.definition.json': `{${unknown}"name":"x","version":"1.0.0"}` })
    const { diagnostics } = await loadDefinition(workspace, '.', undefined)
    expect(diagnostics).toHaveLength(1001)
    expect(diagnostics[999]).toMatchObject({ subject: 'k999', place: { line: 1000, column: 1 } })
    expect(diagnostics[1000]).toMatchObject({ severity: 'error', message: expect.stringContaining('39,000 more') })
  })

  it('takes nothing from the inputs but what is the body’s', async () => {
    const inputs = { title: 'New', token: 'secret', code: 'x', 'integration-id': 'y', description: undefined }
    const { body } = await local(files, inputs)
    expect(body).toEqual({ title: 'New', description: 'Tracks.' })
  })

  it('blames the input for its value, and the line of the definition for the definition’s', async () => {
    const long = 'x'.repeat(201)
    const definition = definitionOf({ title: 'Botpress A', attributes: { category: 'Nonsense', other: 'a' } })
    const { diagnostics } = await local(
      { ...files, 'tracker/integration.definition.json': definition },
      { description: 'x'.repeat(257), attributes: { other: long }, 'sdk-version': long, 'max-execution-time': -1 },
    )
    expect(diagnostics.map(({ severity, subject, place }) => [severity, subject, place?.line])).toEqual(
      expect.arrayContaining([
        ['error', 'input description', undefined],
        ['error', 'input attributes', undefined],
        ['error', 'input sdk-version', undefined],
        ['error', 'input max-execution-time', undefined],
        ['warning', 'title', 4],
      ]),
    )
    expect(diagnostics).toHaveLength(5)
  })

  it('without a definition, misses nothing that is deployed already', async () => {
    expect((await local({ 'tracker/hub.md': '# A' }, { visibility: 'unlisted' })).diagnostics).toEqual([])
    const { diagnostics } = await local({ 'tracker/x': '' }, { title: 'x'.repeat(65) })
    expect(diagnostics).toMatchObject([{ severity: 'error', subject: 'input title' }])
  })

  it('reports all that is wrong at once', async () => {
    const { diagnostics } = await local({
      ...files,
      'tracker/.botpress/dist/index.cjs': 'const a = ;',
      'tracker/hub.md': ' ',
      'tracker/icon.svg': Buffer.from([0x89, 0x50, 0x4e, 0x47]),
    })
    expect(diagnostics).toEqual([
      {
        severity: 'error',
        subject: 'code',
        message: "`tracker/.botpress/dist/index.cjs` doesn't parse: Unexpected token ';'.",
        fix: expect.any(String),
        place: { file: 'tracker/.botpress/dist/index.cjs', line: 1, column: 11 },
      },
      expect.objectContaining({ subject: 'readme', message: '`tracker/hub.md` is empty.' }),
      expect.objectContaining({
        subject: 'icon',
        message: '`tracker/icon.svg` is a PNG image, not an SVG image.',
        fix: 'Export the icon as SVG: no other image is taken.',
        place: { file: 'tracker/icon.svg' },
      }),
    ])
  })

  it('prefers the input’s file to the definition’s, and that to the usual one', async () => {
    const content = {
      ...files,
      'tracker/integration.definition.json': definitionOf({ icon: 'img/own.svg', readme: 'docs/own.md' }),
      'tracker/img/own.svg': icon,
      'tracker/docs/own.md': '# Own',
      'shared/a.md': '# Shared',
      'shared/index.js': 'export {}',
    }
    const own = await local(content)
    expect([own.icon?.file, own.readme?.file]).toEqual(['tracker/img/own.svg', 'tracker/docs/own.md'])
    const named = await local(content, {}, { readme: '../shared/a.md', code: '../shared/index.js', icon: 'icon.svg' })
    expect([named.icon?.file, named.readme?.file, named.code?.file]).toEqual([
      'tracker/icon.svg',
      'shared/a.md',
      'shared/index.js',
    ])
    expect([...own.diagnostics, ...named.diagnostics]).toEqual([])
  })

  it('refuses a named file that isn’t there, and says who named it', async () => {
    const definition = definitionOf({ icon: 'none.svg', readme: '../../out.md' })
    const { diagnostics, code } = await local(
      { ...files, 'tracker/integration.definition.json': definition, 'dist/index.cjs': 'a()' },
      {},
      { code: 'dist/index.cjs' },
    )
    expect(code).toBeUndefined()
    expect(diagnostics).toEqual([
      {
        severity: 'error',
        subject: 'input code',
        message: "`dist/index.cjs` wasn't found: there is no file `tracker/dist/index.cjs`.",
        fix: 'Write `../dist/index.cjs`: the path is relative to `tracker`, and `dist/index.cjs` exists from the root.',
      },
      {
        severity: 'error',
        subject: 'readme',
        message: '`../out.md` is outside the workspace.',
        fix: expect.any(String),
        place: { file: 'tracker/integration.definition.json', line: 5, column: 3 },
      },
      expect.objectContaining({
        subject: 'icon',
        message: "`tracker/none.svg` wasn't found: there is no file `tracker/none.svg`.",
        place: { file: 'tracker/integration.definition.json', line: 4, column: 3 },
      }),
    ])
  })

  it.each([
    [{ visibility: 'public' }, {}, ['icon', 'readme']],
    [{ public: true }, {}, ['icon', 'readme']],
    [{}, { visibility: 'unlisted' }, ['icon', 'readme']],
    [{ visibility: 'private' }, {}, []],
    [{ visibility: 'public' }, { visibility: 'private' }, []],
    [{}, {}, []],
  ] as const)('misses icon and readme of what the hub shows (%j, %j)', async (own, inputs, missed) => {
    const definition = definitionOf({ title: 'A', description: 'B', ...own })
    const { diagnostics } = await local({ 'tracker/integration.definition.json': definition }, inputs)
    const found = diagnostics.filter(({ subject }) => subject !== 'public')
    expect(found.map(({ severity, subject }) => [severity, subject])).toEqual(missed.map((kind) => ['warning', kind]))
  })
})

describe('code that is checked ahead', () => {
  const ahead = async (): Promise<{ checks: CodeChecks; file: string; gathered(): Promise<LocalIntegration> }> => {
    const workspace = await makeWorkspace(files)
    const checks: CodeChecks = new Map()
    await checkCodeAhead(workspace, 'tracker', {}, checks, new AbortController().signal)
    return {
      checks,
      file: join(workspace.root, 'tracker/.botpress/dist/index.cjs'),
      gathered: () => gather(workspace, { path: 'tracker', overrides: {}, secrets: {}, files: {}, checks }),
    }
  }

  it('is not parsed again', async () => {
    const { checks, gathered } = await ahead()
    const [hash = ''] = checks.keys()
    checks.set(hash, Promise.resolve([{ severity: 'warning', message: 'is known' }]))
    expect((await gathered()).diagnostics).toMatchObject([
      { subject: 'code', message: expect.stringContaining('is known') },
    ])
  })

  it('is parsed again where it has changed since', async () => {
    const { file, gathered } = await ahead()
    await writeFile(file, 'module.exports = {')
    expect((await gathered()).diagnostics).toMatchObject([{ message: expect.stringContaining("doesn't parse") }])
  })
})
