import { describe, expect, it } from 'vitest'
import { policies } from '../../scripts/policies.ts'
import { fieldRules, firstVersion, schemaRules, undecidedField } from '../../src/plan/rules.ts'
import { compareSchemas } from '../../src/plan/schema.ts'

describe('what the docs say is assumed', () => {
  it.each(policies.map((policy) => [policy.id, policy] as const))('%s', (_, { before, after, as, impact }) => {
    const impacts = compareSchemas(before, after, { [as]: 'breaking' }).map((change) => change.impact)
    expect(impacts).toEqual([impact])
  })
})

describe('rules', () => {
  it('have an id each, and one only', () => {
    const ids = [...fieldRules, ...Object.values(schemaRules), undecidedField, firstVersion].map(({ id }) => id)
    const all = [...ids, ...policies.map(({ id }) => id)]
    expect(new Set(all).size).toBe(all.length)
    expect(all.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([])
  })
})
