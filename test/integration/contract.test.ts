import { Ajv } from 'ajv'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { updateBody } from '../../src/integration/body.ts'
import { checkDefinition } from '../../src/integration/constraints.ts'
import { checkSchema } from '../../src/integration/schema-issues.ts'
import { bodyWith, contract, icon, type Node, type Place, readme, smallest, smallestObject, walk } from './contract.ts'

/** The paths of all errors, in dots. */
const errorsOf = (body: unknown): string[] =>
  checkSchema(updateBody, body, Infinity).diagnostics.map(({ path }) => path.join('.'))

const places = walk(contract)
const named = ({ path }: Place): string => path.join('.') || 'body'
const at = (fits: (place: Place) => boolean): [string, Place][] =>
  places.filter(fits).map((place) => [named(place), place])

/** The official contract lags the documented request here. */
const documentedNull = 'extraOperations.thing'

test('the contract, the update page and our schema have the same fields', () => {
  const documented =
    'configuration configurations extraOperations sdkVersion channels maxExecutionTime identifier actions events ' +
    'states user entities interfaces attributes secrets code icon readme title description url public visibility layers'
  expect(Object.keys(contract.properties ?? {}).toSorted()).toEqual(documented.split(' ').toSorted())
  expect(Object.keys(updateBody.shape).toSorted()).toEqual(documented.split(' ').toSorted())
})

test('the walk reaches every kind of constraint', () => {
  expect(places.length).toBeGreaterThan(100)
  expect(at(({ node }) => node.maxLength !== undefined).length).toBeGreaterThan(25)
  expect(at(({ node }) => node.nullable === true).length).toBeGreaterThan(15)
})

test.each(at(() => true))('%s: the smallest value is accepted', (_, { path, node }) => {
  expect(errorsOf(bodyWith(path, smallest(node, path)))).toEqual([])
})

test.each(at(({ node }) => node.maxLength !== undefined))('%s: the longest, and one more', (_, { path, node }) => {
  const longest = node.maxLength ?? 0
  expect(errorsOf(bodyWith(path, 'a'.repeat(longest)))).toEqual([])
  expect(errorsOf(bodyWith(path, 'a'.repeat(longest + 1)))).toEqual([path.join('.')])
})

test.each(at(({ node }) => node.minLength !== undefined))('%s: the shortest, and one less', (_, { path, node }) => {
  const shortest = node.minLength ?? 0
  expect(errorsOf(bodyWith(path, 'a'.repeat(shortest)))).toEqual([])
  expect(errorsOf(bodyWith(path, 'a'.repeat(shortest - 1)))).toEqual([path.join('.')])
})

test.each(at(({ node }) => node.enum !== undefined))('%s: each choice, and none of them', (_, { path, node }) => {
  for (const choice of node.enum ?? []) expect(errorsOf(bodyWith(path, choice))).toEqual([])
  for (const other of ['', 'other', node.enum?.[0]?.toUpperCase()])
    expect(errorsOf(bodyWith(path, other))).toEqual([path.join('.')])
})

test.each(at(({ node }) => node.required !== undefined))('%s: each required key left out', (_, { path, node }) => {
  for (const key of node.required ?? []) {
    const { [key]: _missing, ...rest } = smallestObject(node, path)
    expect(errorsOf(bodyWith(path, rest))).toEqual([[...path, key].join('.')])
  }
})

test.each(at(({ node }) => node.additionalProperties === false))('%s: an unknown key', (_, { path, node }) => {
  for (const key of ['surprise', 'constructor', 'toString', '$schema', 'ui']) {
    const body = bodyWith(path, { ...smallestObject(node, path), [key]: {} })
    expect(errorsOf(body)).toEqual([[...path, key].join('.')])
  }
})

test.each(at(({ node }) => node.additionalProperties === true))('%s: a JSON schema may have any key', (_, { path }) => {
  expect(errorsOf(bodyWith(path, { surprise: 1, constructor: [], $ref: '#', nested: { null: null } }))).toEqual([])
})

test.each(at(({ path }) => path.length > 0))('%s: values of another type', (_, { path, node }) => {
  const values = { object: {}, string: 'text', integer: 1.5, boolean: true, array: [] }
  for (const [type, value] of Object.entries(values)) {
    if (type === node.type) continue
    expect([type, ...errorsOf(bodyWith(path, value))]).toEqual([type, path.join('.')])
  }
})

test.each(at(({ path }) => path.length > 0))('%s: null', (_, { path, node }) => {
  const allowed = node.nullable === true || path.join('.') === documentedNull
  expect(errorsOf(bodyWith(path, null))).toEqual(allowed ? [] : [path.join('.')])
})

/** Text of so many characters, some of them two or more units long. */
const textOf = (length: number): fc.Arbitrary<string> =>
  fc.string({ minLength: length, maxLength: length, unit: fc.constantFrom('a', 'é', '"', '😀') })

describe('generated bodies', () => {
  const ajv = new Ajv({ strict: false, allErrors: true })
  const official = ajv.compile(contract)

  const name = fc.stringMatching(/^[a-z][a-zA-Z0-9-]{0,9}$/)
  const secretName = fc.constantFrom('A', 'API_KEY', 'A1_2', 'TOKEN')
  const json = fc.dictionary(
    name,
    fc.jsonValue().filter((value) => !JSON.stringify(value).includes('__proto__')),
    { maxKeys: 3 },
  )

  /** Fields that have rules of ours beside the contract's, tested apart. */
  const ownRules = new Set(['icon', 'readme', 'maxExecutionTime'])

  /** Values of a node: mostly right, now and then wrong in a way that the contract knows. */
  function values(node: Node, path: readonly string[], mistakes: boolean): fc.Arbitrary<unknown> {
    const right = rightValues(node, path, mistakes)
    if (!mistakes || path.length === 0 || ownRules.has(path.join('.'))) return right
    const wrong: fc.Arbitrary<unknown> = fc.constantFrom({}, [], '😀'.repeat(257), '😀'.repeat(65), 1.5, false, {
      surprise: 1,
    })
    return fc.oneof({ weight: 60, arbitrary: right }, { weight: 1, arbitrary: wrong })
  }

  function rightValues(node: Node, path: readonly string[], mistakes: boolean): fc.Arbitrary<unknown> {
    const [field] = path
    const nullable = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
      node.nullable ? fc.option(arbitrary) : arbitrary
    if (path.length === 1 && field === 'icon') return fc.constant(icon)
    if (path.length === 1 && field === 'readme') return fc.constant(readme)
    if (path.length === 1 && field === 'maxExecutionTime') return fc.integer({ min: 1, max: 3600 })
    if (node.enum) return nullable(fc.constantFrom(...node.enum))
    switch (node.type) {
      case 'string': {
        const { minLength = 0, maxLength = 300 } = node
        const edges = fc.oneof(textOf(minLength), textOf(Math.min(maxLength, 300)))
        return nullable(fc.oneof(edges, fc.string({ minLength, maxLength: Math.min(maxLength, 300) })))
      }
      case 'integer':
        return fc.integer()
      case 'boolean':
        return fc.boolean()
      case 'array':
        return node.items ? fc.array(values(node.items, [...path, '*'], mistakes), { maxLength: 3 }) : fc.constant([])
      case 'object': {
        if (node.additionalProperties === true) return json
        if (typeof node.additionalProperties === 'object') {
          const inner = values(node.additionalProperties, [...path, '*'], mistakes)
          return nullable(fc.dictionary(field === 'secrets' ? secretName : name, inner, { maxKeys: 2 }))
        }
        const fields = Object.entries(node.properties ?? {})
          // Both set may disagree, which the contract doesn't know.
          .filter(([key]) => path.length > 0 || key !== 'public')
          .map(([key, inner]): [string, fc.Arbitrary<unknown>] => [key, values(inner, [...path, key], mistakes)])
        return nullable(fc.record(Object.fromEntries(fields), { requiredKeys: node.required ?? [] }))
      }
    }
  }

  test('right ones are accepted by the contract and by us', () => {
    fc.assert(
      fc.property(values(contract, [], false), (body) => {
        expect([official(body), official.errors]).toEqual([true, null])
        expect(errorsOf(body)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('faulty ones are refused by both or by none', () => {
    let refused = 0
    fc.assert(
      fc.property(values(contract, [], true), (body) => {
        const accepted = official(body)
        if (!accepted) refused++
        expect([errorsOf(body).length === 0, official.errors]).toEqual([accepted, official.errors])
      }),
      { numRuns: 200, seed: 1 },
    )
    expect(refused).toBeGreaterThan(30)
  })

  test('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }), (body) => {
        for (const { message, fix } of checkDefinition(body)) expect(`${message}${fix}`).not.toContain('undefined')
      }),
      { numRuns: 300 },
    )
  })
})
