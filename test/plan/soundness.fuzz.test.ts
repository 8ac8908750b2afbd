import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { isObject } from '../../src/integration/json.ts'
import { admits } from '../../src/plan/admits.ts'
import { Inclusion } from '../../src/plan/inclusion.ts'
import { assertionsOf, normalSchema } from '../../src/plan/normal-schema.ts'
import { compareSchemas } from '../../src/plan/schema.ts'
import { cases, seed } from '../fuzz.ts'
import { corpusSchemas } from './corpus.ts'
import { isJudged, read, valid, written, type Test } from './judge.ts'
import { Random } from './random.ts'
import { anySchema, mutated, valuesNear, type AnySchema } from './schemas.ts'

/** Pairs are judged in lots: what a lot found is shown with the seed that makes it again. */
const lot = 200

/** Schemas of official integrations that are compiled in no time; the validator knows one draft. */
const official: readonly AnySchema[] = corpusSchemas.flatMap(({ schema }) => {
  if (!isObject(schema) || JSON.stringify(schema).length > 3_000) return []
  const { $schema: _, ...rest } = schema
  return [rest]
})

/** An old and a new schema: edits of one for the most part, else two that have nothing to do with each other. */
function pairOf(random: Random): [AnySchema, AnySchema] {
  const isOfficial = random.once(40)
  const before = isOfficial ? random.from(official) : anySchema(random)
  if (before === undefined) throw new Error('The corpus has no schemas.')
  if (!isOfficial && random.once(4)) return [before, anySchema(random)]
  let after = mutated(random, before)
  while (random.once(3) || isDeepStrictEqual(before, after)) after = mutated(random, after)
  return [before, after]
}

/** Values that somebody who goes by `from` writes and `to` does not take. */
function lost(random: Random, from: AnySchema, to: AnySchema, accepts: Test, takes: Test): unknown[] {
  const values = [...valuesNear(from, random, 24), ...valuesNear(to, random, 8)]
  return values.filter((value) => accepts(value) === true && takes(value) === false).slice(0, 1)
}

const isSafe = (before: AnySchema, after: AnySchema, use: Parameters<typeof compareSchemas>[2]): boolean =>
  compareSchemas(before, after, use).every((change) => change.impact === 'safe')

function unsound(random: Random): unknown[] {
  const [before, after] = pairOf(random)
  const found: unknown[] = []
  if (!isJudged(before) || !isJudged(after)) return unsound(random)
  if (isSafe(before, after, { input: 'breaking' })) {
    const values = lost(random, before, after, written(before), valid(after))
    found.push(...values.map((value) => ({ as: 'input', before, after, value })))
  }
  if (isSafe(before, after, { output: 'breaking' })) {
    const values = lost(random, after, before, written(after), read(before))
    found.push(...values.map((value) => ({ as: 'output', before, after, value })))
  }
  return found
}

describe('a change that is called safe', () => {
  const count = cases(200, 100_000)

  it(`has no counterexample among ${count} pairs`, () => {
    for (let start = 0; start < count; start += lot) {
      const random = new Random(seed + start)
      const found = Array.from({ length: lot }, () => unsound(random)).flat()
      expect({ lot: seed + start, found: found.slice(0, 3) }).toEqual({ lot: seed + start, found: [] })
    }
  })
})

describe('one value', () => {
  it('is admitted where it is valid, by the schema and by its normal form', () => {
    const random = new Random(seed)
    const isTuple = (schema: AnySchema): boolean => JSON.stringify(schema).includes('prefixItems')
    for (let index = 0; index < cases(100, 50_000); index++) {
      const schema = anySchema(random)
      if (!isJudged(schema)) continue
      const normal = assertionsOf(normalSchema(schema))
      const [given, same] = [
        valid(schema),
        isTuple(normal) || JSON.stringify(normal).includes('"$ref"') ? undefined : valid(normal),
      ]
      for (const value of valuesNear(schema, random, 12)) {
        const answer = admits(normal, value)
        const expected = given(value)
        if (expected === undefined) continue
        const decided = answer === 'unknown' ? expected : answer === 'yes'
        expect({ schema, value, fits: decided }).toEqual({ schema, value, fits: expected })
        if (same !== undefined) expect({ schema, value, fits: same(value) }).toEqual({ schema, value, fits: expected })
      }
    }
  })
})

describe('an inclusion', () => {
  it('is never denied of a schema in itself, or in alternatives of which it is one', () => {
    const random = new Random(seed)
    for (let index = 0; index < cases(100, 50_000); index++) {
      const [before, after] = pairOf(random)
      const [from, to] = [assertionsOf(normalSchema(before)), assertionsOf(normalSchema(after))]
      const answer = (outer: AnySchema): unknown =>
        new Inclusion({ lenient: false }).covers(outer, from, { closed: true })
      expect({ from, answer: answer(from) }).toEqual({ from, answer: 'yes' })
      expect({ from, to, answer: answer({ anyOf: [from, to] }) }).toEqual({ from, to, answer: 'yes' })
    }
  })
})
