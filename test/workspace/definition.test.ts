import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import type { Diagnostic } from '../../src/integration/diagnostic.ts'
import { loadDefinition } from '../../src/workspace/definition.ts'
import { makeWorkspace } from './folder.ts'

const schema = { type: 'object', properties: {} }

/** What `bp read --json` prints of an integration that extends an interface, in small. */
const printed = {
  name: 'tracker',
  version: '1.2.0',
  title: 'Tracker',
  description: 'Tracks.',
  user: { tags: { id: { title: 'ID' } } },
  events: { opened: { schema, ui: { a: { title: 'A' } }, name: 'opened', title: 'Opened' } },
  actions: { close: { name: 'close', input: { schema, ui: {} }, output: { schema } } },
  channels: { chat: { name: 'chat', messages: { text: { schema, ui: {} } }, message: { tags: {} } } },
  states: { login: { type: 'user', schema, ui: {} } },
  entities: { issue: { schema, ui: {}, title: 'Issue' } },
  attributes: { category: 'Other' },
  identifier: {},
  configuration: { schema, identifier: {} },
  interfaces: {
    deletable: {
      id: '',
      name: 'deletable',
      version: '1.0.0',
      entities: { item: { name: 'issue' } },
      actions: { delete: { name: 'issueDelete' } },
      events: {},
      channels: {},
    },
  },
}

const json = (name: string): string => JSON.stringify({ name, version: '1.0.0' })

async function load(file: string, content: string) {
  const workspace = await makeWorkspace({ [`tracker/${file}`]: content })
  return loadDefinition(workspace, 'tracker', undefined)
}

describe('a definition as data', () => {
  it.each([
    ['integration.definition.json', JSON.stringify(printed)],
    ['integration.definition.json', `\uFEFF${JSON.stringify(printed, null, 2).replaceAll('\n', '\r\n')}\r\n`],
    ['integration.definition.yaml', stringify(printed)],
    ['integration.definition.yml', JSON.stringify(printed)],
  ])('takes what `bp read --json` prints (%s, %#)', async (file, content) => {
    const { definition, diagnostics } = await load(file, content)
    expect(diagnostics).toEqual([])
    expect(definition).toMatchObject({ source: 'data', name: 'tracker', version: '1.2.0', file: `tracker/${file}` })
    expect(definition?.sources).toEqual([`tracker/${file}`])
    expect(definition?.body).toEqual({
      title: 'Tracker',
      description: 'Tracks.',
      user: { tags: { id: { title: 'ID' } } },
      events: { opened: { schema, title: 'Opened' } },
      actions: { close: { input: { schema }, output: { schema } } },
      channels: { chat: { messages: { text: { schema } }, message: { tags: {} } } },
      states: { login: { type: 'user', schema } },
      entities: { issue: { schema, title: 'Issue' } },
      attributes: { category: 'Other' },
      identifier: {},
      configuration: { schema, identifier: {} },
    })
    const { id: _, ...deletable } = printed.interfaces.deletable
    expect(definition?.interfaces).toEqual({ deletable })
    expect(definition?.secrets).toBeUndefined()
  })

  it('keeps removals, declared secrets, and paths as seen from the root', async () => {
    const { definition, diagnostics } = await load(
      'integration.definition.yaml',
      'name: a\nversion: 1.0.0\nurl: null\nactions: { old: null }\nsecrets: { KEY: {}, OTHER: { optional: true } }\nicon: ./img/a.svg\nreadme: ..\\docs\\a.md\n',
    )
    expect(diagnostics).toEqual([])
    expect(definition).toMatchObject({
      body: { url: null, actions: { old: null } },
      secrets: { KEY: { optional: false }, OTHER: { optional: true } },
      icon: 'tracker/img/a.svg',
      readme: 'docs/a.md',
    })
  })

  it('takes secrets as a list of names', async () => {
    const { definition } = await load('integration.definition.json', '{"name":"a","version":"1.0.0","secrets":["KEY"]}')
    expect(definition?.secrets).toEqual({ KEY: { optional: false } })
  })

  it('places a value at its line', async () => {
    const { definition } = await load('integration.definition.json', JSON.stringify(printed, null, 2))
    const lines = JSON.stringify(printed, null, 2).split('\n')
    expect(definition?.locate(['title'])).toEqual({ file: 'tracker/integration.definition.json', line: 4, column: 3 })
    expect(lines[(definition?.locate(['events', 'opened', 'title']).line ?? 0) - 1]).toContain('"Opened"')
    expect(definition?.locate(['events', 'opened', 'nothing', 'here'])).toEqual(
      definition?.locate(['events', 'opened']),
    )
  })

  it.each([
    ['integration.definition.json', '{\n  "name": "a",\n  "version": "1.0.0",\n  "titel": "A"\n}', 'titel', 4, 3],
    ['integration.definition.json', `{\n  "name": "a",\n  "title": "${'x'.repeat(65)}"\n}`, 'title', 3, 3],
    ['integration.definition.yaml', 'name: a\nversion: 1.0\n', 'version', 2, 1],
    ['integration.definition.yaml', 'actions:\n  close:\n    input: {}\n', 'actions.close', 2, 3],
    ['integration.definition.json', '[]', 'definition', 1, 1],
    ['integration.definition.yaml', '- a', 'definition', 1, 1],
  ])('places a wrong value of %s: %s', async (file, content, subject, line, column) => {
    const { definition, diagnostics } = await load(file, content)
    expect(definition).toBeUndefined()
    const place = { file: `tracker/${file}`, line, column }
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ severity: 'error', subject: expect.stringContaining(subject), place }),
    )
  })

  it('leaves warnings to be made over the whole', async () => {
    const { definition, diagnostics } = await load(
      'integration.definition.json',
      '{"name":"a","version":"1.0.0","title":"Botpress A"}',
    )
    expect(diagnostics).toEqual([])
    expect(definition?.body).toEqual({ title: 'Botpress A' })
  })

  it('explains half a JSON', async () => {
    const whole = JSON.stringify(printed, null, 2)
    const { definition, diagnostics } = await load('integration.definition.json', whole.slice(0, 300))
    expect(definition).toBeUndefined()
    expect(diagnostics).toEqual<Diagnostic[]>([
      {
        severity: 'error',
        subject: 'definition',
        message: "`tracker/integration.definition.json` isn't valid JSON: unexpected end of JSON.",
        fix: expect.stringMatching(/bp read --json.*64 KB/),
        place: { file: 'tracker/integration.definition.json', line: expect.any(Number), column: expect.any(Number) },
      },
    ])
    expect(diagnostics[0]?.place?.line).toBe(whole.slice(0, 300).split('\n').length)
  })

  it.each([
    [
      'json',
      JSON.stringify({ name: 'a', layers: Array.from({ length: 50_000 }, () => '') }),
      'has more than 50,000 values',
    ],
    ['yaml', `name: a\nlayers:\n${'  - a\n'.repeat(50_000)}`, 'has more than 50,000 values'],
    ['json', `{"a":${'['.repeat(201)}${']'.repeat(201)}}`, 'has values nested more than 200 levels deep'],
    ['yaml', `a: ${'['.repeat(201)}${']'.repeat(201)}`, 'has values nested more than 200 levels deep'],
  ])('calls a limit by that name (%s, %#)', async (ending, content, message) => {
    const file = `integration.definition.${ending}`
    const { diagnostics } = await load(file, content)
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]?.message).toContain(`\`tracker/${file}\` ${message}`)
    expect(diagnostics[0]?.message).not.toContain('valid')
    expect(diagnostics[0]?.fix).toContain('make it smaller')
  })

  it.each([
    ['integration.definition.json', '', 'it is empty'],
    ['integration.definition.yaml', '\n', 'it is empty'],
    ['integration.definition.json', '{ // a\n}', "JSON doesn't allow comments"],
    ['integration.definition.json', '{"name":"a","name":"b"}', 'appears twice'],
    ['integration.definition.yaml', 'a: 1\n---\nb: 2', 'several documents'],
    ['integration.definition.yml', 'a: !x 1', 'unresolved tag'],
  ])('refuses %s: %j', async (file, content, message) => {
    const { definition, diagnostics } = await load(file, content)
    expect(definition).toBeUndefined()
    expect(diagnostics).toMatchObject([{ severity: 'error', place: { file: `tracker/${file}` } }])
    expect(diagnostics[0]?.message).toContain(message)
  })

  it('refuses other encodings', async () => {
    const workspace = await makeWorkspace({ 'integration.definition.json': Buffer.from('{"name":"é"}', 'latin1') })
    const { diagnostics } = await loadDefinition(workspace, '.', undefined)
    expect(diagnostics).toMatchObject([{ message: "`integration.definition.json` isn't UTF-8 text." }])
  })
})

describe('loadDefinition', () => {
  it('prefers JSON to YAML, and .yaml to .yml', async () => {
    const files = { yml: 'name: c\nversion: 1.0.0', yaml: 'name: b\nversion: 1.0.0', json: json('a') }
    const present: Record<string, string> = {}
    for (const [ending, content] of Object.entries(files)) {
      present[`integration.definition.${ending}`] = content
      const { definition } = await loadDefinition(await makeWorkspace(present), '.', undefined)
      expect(definition?.file).toBe(`integration.definition.${ending}`)
    }
  })

  it('finds none without a word, folders of that name passed over', async () => {
    const workspace = await makeWorkspace({ 'a/hub.md': '', 'a/integration.definition.ts/x': '' })
    expect(await loadDefinition(workspace, 'a', undefined)).toEqual({ diagnostics: [] })
  })

  it('takes a named file, relative to the folder', async () => {
    const workspace = await makeWorkspace({ 'a/defs/b.json': json('b'), 'shared/c.yaml': json('c') })
    expect((await loadDefinition(workspace, 'a', 'defs/b.json')).definition).toMatchObject({
      name: 'b',
      file: 'a/defs/b.json',
    })
    expect((await loadDefinition(workspace, 'a', '..\\shared\\c.yaml')).definition).toMatchObject({
      file: 'shared/c.yaml',
    })
  })

  it('says where it looked, and what to write for a path from the root', async () => {
    const workspace = await makeWorkspace({ 'a/hub.md': '', 'a/b.json': json('b') })
    const { diagnostics } = await loadDefinition(workspace, 'a', 'a/b.json')
    expect(diagnostics).toEqual<Diagnostic[]>([
      {
        severity: 'error',
        subject: 'input definition',
        message: "`a/b.json` wasn't found: there is no file `a/a/b.json`.",
        fix: 'Write `b.json`: the path is relative to `a`, and `a/b.json` exists from the root.',
      },
    ])
    expect((await loadDefinition(workspace, 'a', 'b.json')).diagnostics).toEqual([])
    expect((await loadDefinition(workspace, 'a', 'c.json')).diagnostics[0]?.fix).toContain('Check the path')
  })

  it.each([
    ['../../x.json', 'is outside the workspace'],
    ['.', 'is a folder'],
    ['hub.md', '`a/hub.md` has an unknown extension.'],
    ['a\0.json', 'has a null byte'],
  ])('refuses the name %j', async (name, message) => {
    const workspace = await makeWorkspace({ 'a/hub.md': '' })
    const { definition, diagnostics } = await loadDefinition(workspace, 'a', name)
    expect(definition).toBeUndefined()
    expect(diagnostics).toMatchObject([{ severity: 'error', message: expect.stringContaining(message) }])
  })

  it('never loads code where that is refused', async () => {
    const workspace = await makeWorkspace({
      'integration.definition.ts': 'throw new Error("loaded")',
      'b.json': json('b'),
    })
    const refusal = { message: 'A definition from a fork that is code is never run.', fix: 'Run it elsewhere.' }
    let asked = 0
    const refuseCode = async (): Promise<typeof refusal> => {
      asked += 1
      return refusal
    }
    expect(await loadDefinition(workspace, '.', undefined, { refuseCode })).toEqual({
      diagnostics: [
        {
          severity: 'error',
          subject: 'definition',
          ...refusal,
          place: { file: 'integration.definition.ts' },
        },
      ],
    })
    expect((await loadDefinition(workspace, '.', 'b.json', { refuseCode })).diagnostics).toEqual([])
    expect(asked).toBe(1)
  })
})
