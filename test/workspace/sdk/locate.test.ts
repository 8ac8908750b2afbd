import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Path } from '../../../src/integration/path.ts'
import { locator } from '../../../src/workspace/sdk/locate.ts'
import { writeWorkspace } from './project.ts'

async function locate(path: Path, ...texts: string[]): Promise<string> {
  const modules = texts.map((_, index) => (index === 0 ? 'a.ts' : `part${index}.ts`))
  const root = await writeWorkspace(Object.fromEntries(texts.map((text, index) => [modules[index] ?? '', text])), {})
  const { file, line, column } = locator({ root, modules, scripts: new Map() })(path)
  return [file, line, column].filter((part) => part !== undefined).join(':')
}

const literal = (inner: string): string => `export default new IntegrationDefinition({\n${inner}\n})`

describe('in the literal', () => {
  test.each<[string, Path, string, string]>([
    ['a name', ['version'], "name: 'a', version: '1.0.0'", 'a.ts:2:12'],
    ['a quoted name', ['attributes', 'my-key'], "attributes: {\n'my-key': 'x' }", 'a.ts:3:1'],
    ['a shorthand', ['title'], 'title,', 'a.ts:2:1'],
    ['a method', ['actions'], 'actions() {},', 'a.ts:2:1'],
    ['not a name in a comment', ['version'], "// version: '1'\n/* version: 2, */ version: '3'", 'a.ts:3:19'],
    [
      'not a name in a text',
      ['version'],
      "title: 'version: 1', description: `{ version: ${2} }`,\nversion: '3'",
      'a.ts:3:1',
    ],
    ['behind brackets in a regular expression', ['version'], "pattern: /[{'\"]\\//,\nversion: '3'", 'a.ts:3:1'],
    ['not a name further in', ['title'], "configuration: { title: 'inner' },\ntitle: 'outer'", 'a.ts:3:1'],
    ['the name above, where a value is made', ['user', 'tags', 'id'], 'user: make({ tags: 1 }),', 'a.ts:2:1'],
    [
      'a property of a schema',
      ['events', 'e', 'schema', 'properties', 'type', 'description'],
      "events: { e: { schema: z.object({\ntype: z.string().title('x') }) } }",
      'a.ts:3:1',
    ],
    [
      'a property of an object in a schema',
      ['events', 'e', 'schema', 'properties', 'a', 'properties', 'b', 'title'],
      'events: { e: { schema: sdk.z.object({ a: z.object({\n b: z.string() }).optional() }) } }',
      'a.ts:3:2',
    ],
    [
      'down to what is made by something else than an object',
      ['events', 'e', 'schema', 'properties', 'a', 'items', 'properties', 'b', 'title'],
      'events: { e: { schema: z.object({\na: z.array(z.object({ b: 1 })) }) } }',
      'a.ts:3:1',
    ],
    [
      'down to a schema that is written elsewhere',
      ['events', 'e', 'schema', 'properties', 'type'],
      'events: { e: { schema: issue, type: 1 } }',
      'a.ts:2:16',
    ],
    ['what is absent: its parent', ['actions', 'gone'], 'actions: { run: 1 }, gone: 2', 'a.ts:2:1'],
    [
      'an index: what holds it',
      ['user', 'creation', 'requiredTags', 0],
      'user: {\ncreation: { requiredTags: [] } }',
      'a.ts:3:13',
    ],
  ])('%s', async (_, path, inner, expected) => {
    expect(await locate(path, literal(inner))).toBe(expected)
  })
})

describe('in another module', () => {
  const path = ['actions', 'run', 'title']
  test.each<[string, string, string[], string]>([
    ['a variable', 'actions,', ["export const run = { title: 'x' }"], 'part1.ts:1:22'],
    ['a typed variable', 'actions,', ["const run: sdk.Action = {\n title: 'x' }"], 'part1.ts:2:2'],
    ['a property', 'actions: all', ["export const all = { run: { title: 'x' } }"], 'part1.ts:1:29'],
    ['behind a spread', 'actions: { ...all }', ["export const all = { run: { title: 'x' } }"], 'part1.ts:1:29'],
    ['two of that name: the name above', 'actions,', ['const run = {}', 'const run = {}'], 'a.ts:2:1'],
    ['no such name: the name above', 'actions,', ['const walk = {}'], 'a.ts:2:1'],
    ['a comparison is none', 'actions,', ['if (run == 1 || run => 2) {}'], 'a.ts:2:1'],
    ['a literal without spread has all it has', 'actions: { walk: 1 }', ['const run = {}'], 'a.ts:2:1'],
  ])('%s', async (_, inner, parts, expected) => {
    expect(await locate(path, literal(inner), ...parts)).toBe(expected)
  })

  test('a name that is no entry of a collection is not looked for', async () => {
    expect(await locate(['user', 'tags'], literal('user,'), 'const tags = {}')).toBe('a.ts:2:1')
  })
})

test.each<[string, string[], string]>([
  ['no literal', ['const props = {}; export default new IntegrationDefinition(props)'], 'a.ts'],
  ['two literals', [literal('title: 1'), literal('title: 1')], 'a.ts'],
  ['none of the sources', [], '.'],
])('%s: the file', async (_, texts, expected) => {
  const [first, second] = texts
  const all = first === undefined ? [] : [second === undefined ? first : `${first}\n${second}`]
  expect(await locate(['title'], ...all)).toBe(expected)
})

test('whatever the source is, the place exists', async () => {
  const bits = fc.constantFrom(
    '{',
    '}',
    '(',
    ')',
    ',',
    ':',
    "'",
    '"',
    '`',
    '/',
    '*',
    '\\',
    '\n',
    ' ',
    'title',
    '...',
    '${',
    '=',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(bits, { maxLength: 30 }), async (tokens) => {
      const text = literal(tokens.join(''))
      const [file, line = '1', column = '1'] = (await locate(['title'], text)).split(':')
      expect(file).toBe('a.ts')
      expect(text.split('\n')[Number(line) - 1]?.length).toBeGreaterThanOrEqual(Number(column) - 1)
    }),
    { numRuns: 50 },
  )
})
