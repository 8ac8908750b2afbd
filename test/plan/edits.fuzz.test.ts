import { describe, expect, it } from 'vitest'
import type { Impact } from '../../src/integration/plan.ts'
import { compareSchemas } from '../../src/plan/schema.ts'
import { cases, seed } from '../fuzz.ts'
import { corpusSchemas } from './corpus.ts'
import { edits, everywhere } from './edits.ts'
import { read, valid, written } from './judge.ts'
import { Random } from './random.ts'
import { valuesNear, type AnySchema } from './schemas.ts'
import { isObject } from '../../src/integration/json.ts'

/** Of how many edits one is made: all of them take minutes. */
const oneIn = cases(25, 1)

function worst(before: unknown, after: unknown, use: Parameters<typeof compareSchemas>[2]): Impact {
  const impacts = new Set(compareSchemas(before, after, use).map((change) => change.impact))
  return impacts.has('breaking') ? 'breaking' : impacts.has('may-break') ? 'may-break' : 'safe'
}

function asSchema(schema: unknown): AnySchema {
  if (!isObject(schema)) return true
  const { $schema: _, ...rest } = schema
  return rest
}

/** A value that was fine and no longer is, for which the independent validator vouches. */
function counterexample(before: unknown, after: unknown, direction: 'input' | 'output'): unknown {
  const [old, now] = [asSchema(before), asSchema(after)]
  const [from, to] = direction === 'input' ? [old, now] : [now, old]
  const [accepts, takes] = [written(from), direction === 'input' ? valid(to) : read(to)]
  const random = new Random(seed)
  return [...valuesNear(from, random, 60), ...valuesNear(to, random, 20)].find(
    (value) => accepts(value) === true && takes(value) === false,
  )
}

describe('typical edits of official integrations', () => {
  it('are decided: nothing unsound, no false alarm, at most 1 in 100 undecided', () => {
    expect(edits).toHaveLength(26)
    const seen = { judged: 0, undecided: 0, alarms: [] as string[], unsound: [] as string[] }
    let index = 0
    for (const { name, make, ...expected } of edits) {
      for (const { where, schema, use } of corpusSchemas) {
        for (const after of everywhere(schema, make)) {
          index += 1
          if (index % oneIn !== 0) continue
          for (const direction of ['input', 'output'] as const) {
            if (use[direction] === undefined) continue
            const got = worst(schema, after, { [direction]: 'breaking' })
            seen.judged += 1
            if (got === 'may-break') seen.undecided += 1
            if (got === 'breaking' && expected[direction] === 'safe')
              seen.alarms.push(`${name} as an ${direction}: ${where}`)
            // Where what is around it makes up for the edit, no value may tell that it does not.
            const isDoubtful = got === 'safe' && expected[direction] === 'breaking'
            if (isDoubtful && counterexample(schema, after, direction) !== undefined) {
              seen.unsound.push(`${name} as an ${direction}: ${where}`)
            }
          }
        }
      }
    }
    expect(seen).toMatchObject({ alarms: [], unsound: [] })
    if (oneIn === 1) expect(seen).toMatchObject({ judged: 29_310, undecided: 14 })
    expect(seen.judged).toBeGreaterThan(1_000)
    expect(seen.undecided / seen.judged).toBeLessThanOrEqual(0.01)
  })
})
