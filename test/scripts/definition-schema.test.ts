import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { definitionJsonSchema } from '../../scripts/definition-schema.ts'
import { checkDefinition } from '../../src/integration/constraints.ts'
import { bodyWith, contract, smallestObject, walk } from '../integration/contract.ts'
import { printed } from '../integration/printed.ts'

const json = z.record(z.string(), z.unknown())
const readJson = (file: string): z.infer<typeof json> => json.parse(JSON.parse(readFileSync(file, 'utf8')))

const published = readJson('schema/integration.definition.schema.json')
// Strict, so that a keyword that doesn't exist is an error; types stand beside what they narrow.
const ajv = new Ajv({ allowUnionTypes: true, strictTypes: false, strictRequired: false, allErrors: true })
ajv.addVocabulary(['patternErrorMessage', 'doNotSuggest'])
const validate = ajv.compile(published)

/** What schema and code, which have to be of one mind, make of it. */
function verdict(content: unknown): 'accepted' | 'refused' {
  const errors = checkDefinition(content).filter(({ severity }) => severity === 'error')
  const accepted = errors.length === 0
  const told = JSON.stringify([content, errors]).slice(0, 2000)
  expect([told, validate(content), accepted ? validate.errors : null]).toEqual([told, accepted, null])
  return accepted ? 'accepted' : 'refused'
}

const schema = { type: 'object', properties: {} }
const interfaceId = 'ifver_01JABCDEFGHJKMNPQRSTVWXYZ0'

test('the published schema is the one of the code', () => {
  const { $id } = z.object({ $id: z.url() }).parse(published)
  expect(published).toEqual(JSON.parse(JSON.stringify(definitionJsonSchema($id))))
})

test('what every field is for is told', () => {
  const untold: string[] = []
  const visit = (node: unknown, path: string): void => {
    if (!json.safeParse(node).success) return
    const { description, properties, additionalProperties, items } = json.parse(node)
    if (typeof description !== 'string' || description.length < 8) untold.push(path)
    for (const [name, field] of Object.entries(json.parse(properties ?? {}))) visit(field, `${path}.${name}`)
    visit(additionalProperties, `${path}.*`)
    visit(items, `${path}[]`)
  }
  visit(published, '')
  expect(untold).toEqual([])
})

test('the example is accepted, and says where the schema is', () => {
  const example = readJson('example/integration.definition.json')
  expect(example['$schema']).toBe('../schema/integration.definition.schema.json')
  expect(verdict(example)).toBe('accepted')
})

test('what the official CLI prints is accepted', () => {
  expect(verdict(printed)).toBe('accepted')
  expect(verdict({ ...printed, surprise: {} })).toBe('refused')
})

test('the definitions in the documentation are accepted, and name the published schema', () => {
  const page = readFileSync('docs/definition.md', 'utf8')
  const blocks = [...page.matchAll(/```(?:json|yaml)\n(.*?)```/gs)].map(([, text = '']) => text)
  expect(blocks).toHaveLength(2)
  for (const text of blocks) {
    expect(text).toContain(published['$id'])
    expect(verdict(parse(text))).toBe('accepted')
  }
})

describe('every field of the contract', () => {
  const ofFiles = new Set(['code', 'icon', 'readme', 'secrets'])
  const places = walk(contract).filter(({ path: [field = ''] }) => field !== '' && !ofFiles.has(field))
  const texts = [0, 1, 27, 28, 36, 37, 64, 65, 200, 201, 256, 257, 2000, 2001].map((length) => '😀'.repeat(length))
  const values = [...texts, 'public', 'user', '1.0.0', null, 0, 1, 1.5, -1, true, [], ['a'], [1], {}, { surprise: 1 }]

  test.each(places.map(({ path, node }) => [path.join('.'), path, node] as const))('%s', (_, path, node) => {
    const verdicts = values.map((value) => verdict(bodyWith(path, value)))
    expect(verdicts).toContain('refused')
    if (node.type === 'object') {
      for (const key of ['surprise', 'ui', 'name', 'examples', '$schema', 'id', 'schema'])
        verdict(bodyWith(path, { ...smallestObject(node, path), [key]: {} }))
    }
    for (const key of node.required ?? []) {
      const { [key]: _missing, ...rest } = smallestObject(node, path)
      expect(verdict(bodyWith(path, rest))).toBe('refused')
    }
  })
})

test.each<[unknown, 'accepted' | 'refused']>([
  [null, 'refused'],
  [[], 'refused'],
  ['tracker', 'refused'],
  [{}, 'accepted'],
  [{ $schema: 'https://example.com/schema.json' }, 'accepted'],
  [{ $schema: 5 }, 'accepted'],
  [{ events: { a: { schema, $schema: '' } } }, 'refused'],
  [{ titel: 'a' }, 'refused'],
  [{ code: 'a()' }, 'refused'],
  [{ title: '' }, 'refused'],
  [{ name: '' }, 'refused'],
  [{ name: 'acme/tracker' }, 'accepted'],
  [{ name: 'acme/tracker/x' }, 'refused'],
  [{ name: 'acme/' }, 'refused'],
  [{ name: '/tracker' }, 'refused'],
  [{ name: 'Tracker 2' }, 'accepted'],
  [{ name: '..' }, 'refused'],
  [{ name: 'acme/.' }, 'refused'],
  [{ name: '.a/b..' }, 'accepted'],
  [{ name: 'x'.repeat(201) }, 'refused'],
  [{ version: '1.2' }, 'refused'],
  [{ version: '1.2.3' }, 'accepted'],
  [{ version: '1.2.3-rc.1' }, 'accepted'],
  [{ version: '1.2.3-rc.01' }, 'refused'],
  [{ version: '1.2.3+build.7' }, 'refused'],
  [{ version: 'v1.2.3' }, 'refused'],
  [{ version: '01.2.3' }, 'refused'],
  [{ version: '' }, 'refused'],
  [{ version: 1.2 }, 'refused'],
  [{ icon: 'icon.svg' }, 'accepted'],
  [{ icon: '' }, 'refused'],
  [{ icon: ' <svg/>' }, 'refused'],
  [{ icon: 'data:image/svg+xml;base64,AAAA' }, 'refused'],
  [{ icon: 'a/data:/<x>' }, 'accepted'],
  [{ readme: '# Title\ntext' }, 'refused'],
  [{ readme: '😀'.repeat(999) }, 'accepted'],
  [{ readme: 'x'.repeat(1000) }, 'refused'],
  [{ secrets: ['A', 'B_2'] }, 'accepted'],
  [{ secrets: ['a'] }, 'refused'],
  [{ secrets: [5] }, 'refused'],
  [{ secrets: { A: {}, B: { optional: true, description: 'b' } } }, 'accepted'],
  [{ secrets: { A: null } }, 'refused'],
  [{ secrets: { A: 'value' } }, 'refused'],
  [{ secrets: { A_: {} } }, 'refused'],
  [{ secrets: { A: { required: true } } }, 'refused'],
  [{ secrets: 'A' }, 'refused'],
  [{ public: true }, 'accepted'],
  [{ public: true, visibility: 'public' }, 'accepted'],
  [{ public: true, visibility: 'unlisted' }, 'refused'],
  [{ public: true, visibility: 'private' }, 'refused'],
  [{ public: false, visibility: 'public' }, 'refused'],
  [{ public: false, visibility: 'private' }, 'accepted'],
  [{ public: 'true', visibility: 'private' }, 'refused'],
  [{ attributes: { category: 'Other', more: 'x' } }, 'accepted'],
  [{ attributes: { category: 'Toys' } }, 'accepted'],
  [{ attributes: { category: null } }, 'accepted'],
  [{ attributes: { category: 5 } }, 'refused'],
  [{ attributes: { category: 'x'.repeat(201) } }, 'refused'],
  [{ events: { ui: { schema, ui: {}, examples: [], name: 'x' } } }, 'accepted'],
  [{ configuration: { schema, ui: {} } }, 'accepted'],
  [{ configuration: { schema, name: 'a' } }, 'refused'],
  [{ interfaces: { a: {} } }, 'refused'],
  [{ interfaces: { a: null } }, 'accepted'],
  [{ interfaces: { a: { id: interfaceId } } }, 'accepted'],
  [{ interfaces: { a: { id: interfaceId, name: '..' } } }, 'accepted'],
  [{ interfaces: { a: { id: interfaceId, name: '' } } }, 'refused'],
  [{ interfaces: { a: { id: 'short' } } }, 'refused'],
  [{ interfaces: { a: { id: '' } } }, 'refused'],
  [{ interfaces: { a: { id: '', name: 'a', version: '>=1' } } }, 'accepted'],
  [{ interfaces: { a: { id: '', name: '..', version: '>=1' } } }, 'refused'],
  [{ interfaces: { a: { name: 'a', version: '1.0.0' } } }, 'accepted'],
  [{ interfaces: { a: { name: 'a', version: '' } } }, 'refused'],
  [{ interfaces: { a: { name: 'a', version: '../x' } } }, 'refused'],
  [{ interfaces: { a: { name: 'a/./b', version: '1' } } }, 'refused'],
  [{ interfaces: { a: { name: '..a/b..', version: '1.x.0' } } }, 'accepted'],
  [{ interfaces: { a: { name: 'a' } } }, 'refused'],
  [{ interfaces: { a: { name: 'a', version: '1', actions: { x: { name: 'y', schema, id: '' } } } } }, 'accepted'],
  [{ interfaces: { a: { name: 'a', version: '1', actions: { x: {} } } } }, 'refused'],
  [{ interfaces: { a: { name: 'a', version: '1', parts: {} } } }, 'refused'],
])('%j is %s', (content, expected) => {
  expect(verdict(content)).toBe(expected)
})

test('names, versions and paths are taken or refused by both', () => {
  const part = fc.constantFrom(
    '.',
    '..',
    '/',
    'a',
    '0',
    '1',
    '01',
    '-',
    '-rc',
    '1.2.3',
    '+b',
    ' ',
    '\n',
    '😀',
    '<',
    'data:',
    '\u2028',
  )
  const text = fc.array(part, { maxLength: 7 }).map((parts) => parts.join(''))
  const field = fc.constantFrom('name', 'version', 'icon', 'readme')
  fc.assert(
    fc.property(field, text, text, (name, value, version) => {
      verdict({ [name]: value })
      verdict({ interfaces: { a: { name: value, version } } })
    }),
    { numRuns: 2000 },
  )
})
