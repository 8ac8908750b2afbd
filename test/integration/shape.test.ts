import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { updateBody } from '../../src/integration/body.ts'
import { integrationRecord } from '../../src/integration/record.ts'
import { collections, isEntry, partAt, parts, schemaDirection, schemaPlaces } from '../../src/integration/shape.ts'

/** Everything below a schema's `optional`, `nullable`, default and transformation. */
function bare(schema: unknown): unknown {
  if (schema instanceof z.ZodMiniPipe) return bare(schema.def.in)
  if (schema instanceof z.ZodMiniLazy) return bare(schema.def.getter())
  const wrapped =
    schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniNullable || schema instanceof z.ZodMiniDefault
  return wrapped ? bare(schema.def.innerType) : schema
}

/** Every place that a schema describes; `*` stands for the names in a record. */
function places(schema: unknown, at: string[] = []): { at: string; isSchema: boolean }[] {
  const inner = bare(schema)
  const here = { at: at.join('.'), isSchema: false }
  if (inner instanceof z.ZodMiniRecord) {
    const value = bare(inner.def.valueType)
    if (value instanceof z.ZodMiniUnknown) return [{ ...here, isSchema: true }]
    return [here, ...places(value, [...at, '*'])]
  }
  if (!(inner instanceof z.ZodMiniObject)) return [here]
  return [here, ...Object.entries(inner.shape).flatMap(([name, field]) => places(field, [...at, name]))]
}

const inBody = places(updateBody)
const inRecord = places(integrationRecord)

describe('the table of parts', () => {
  it('has every collection of a request body, and nothing that a body lacks', () => {
    // An interface's own names for its parts are no collections: they are replaced as a whole.
    const entries = inBody.map(({ at }) => at).filter((at) => at.endsWith('*') && !at.startsWith('interfaces.*.'))
    expect(parts.flatMap(({ at }) => (at.endsWith('*') ? at : [])).toSorted()).toEqual(entries.toSorted())
    expect(parts.map(({ at }) => at).filter((at) => !inBody.some((place) => place.at === at))).toEqual([])
  })

  it('has every JSON schema of a request body', () => {
    const schemas = inBody.flatMap(({ at, isSchema }) => (isSchema ? at : []))
    expect(schemaPlaces.map(({ at }) => at).toSorted()).toEqual(schemas.toSorted())
  })

  it('has the plain fields of every entry, as a request body and a record do', () => {
    const described = (at: string): boolean => [inBody, inRecord].every((all) => all.some((place) => place.at === at))
    const fields = parts.flatMap((part) => (part.fields ?? []).map((field) => `${part.at}.${field}`))
    expect(fields.filter((at) => !described(at))).toEqual([])
  })

  it('is what a record has as well', () => {
    // Of secrets, a record has the names.
    const missing = parts.filter(({ at }) => at !== 'secrets.*' && !inRecord.some((place) => place.at === at))
    expect(missing.map(({ at }) => at)).toEqual([])
  })

  it.each([
    [['actions', 'x', 'input', 'schema'], 'actions.*', 'input'],
    [['channels', 'x', 'messages', 'y', 'schema'], 'channels.*.messages.*', 'message'],
    [['configuration', 'schema'], 'configuration', 'input'],
    [['events', 'x', 'attributes', 'y'], 'events.*.attributes.*', undefined],
    [['title'], undefined, undefined],
  ])('tells what stands at %j', (path, at, direction) => {
    expect(partAt(path)?.at).toBe(at)
    expect(schemaDirection(path)).toBe(direction)
  })

  it('knows entries from what is in them', () => {
    expect(isEntry(['actions', 'x'])).toBe(true)
    expect(isEntry(['actions', 'x', 'title'])).toBe(false)
    expect(isEntry(['configuration'])).toBe(false)
    expect(collections.map(({ field }) => field)).toContain('extraOperations')
  })
})
