import { isDeepStrictEqual } from 'node:util'
import { isObject, type JsonObject } from '../integration/json.ts'
import type { Schema } from './normal-schema.ts'

/** A JSON schema's types; `integer` stands for whole numbers alone. */
export type Type = 'null' | 'boolean' | 'number' | 'integer' | 'string' | 'array' | 'object'

const everyType: readonly Type[] = ['null', 'boolean', 'number', 'string', 'array', 'object']
const names = new Set<unknown>([...everyType, 'integer'])

/** The types that the keyword `type` lets through, all of them where it is absent. Other keywords are not looked at. */
export function typesOf(schema: Schema): readonly Type[] {
  if (schema === false) return []
  if (schema === true || schema['type'] === undefined) return everyType
  const types = [schema['type']].flat().filter((type): type is Type => names.has(type))
  return types.includes('number') ? types.filter((type) => type !== 'integer') : types
}

/** The finite list that `const` and `enum` hold a value to; undefined where neither is there. */
export function valuesOf(schema: JsonObject): readonly unknown[] | undefined {
  const listed = Array.isArray(schema['enum']) ? schema['enum'] : undefined
  if (!('const' in schema)) return listed
  const only = schema['const']
  return listed === undefined || listed.some((value) => isDeepStrictEqual(value, only)) ? [only] : []
}

/** A keyword's list of schemas; undefined where it isn't there. */
export function schemaList(schema: JsonObject, keyword: string): Schema[] | undefined {
  const value = schema[keyword]
  if (!Array.isArray(value)) return undefined
  return value.map((each) => (typeof each === 'boolean' || isObject(each) ? each : { malformed: each }))
}

/** Keywords that assert something of their own, or together with those beside them in a group. */
const groups = [['anyOf'], ['oneOf'], ['not'], ['if', 'then', 'else'], ['contains', 'minContains', 'maxContains']]

/** Schemas that together mean the same as this one: a value fits it where it fits each of them. */
export function conjuncts(schema: JsonObject): Schema[] {
  const rest = { ...schema }
  const parts: Schema[] = []
  for (const part of schemaList(rest, 'allOf') ?? []) parts.push(part)
  delete rest['allOf']
  for (const group of groups) {
    const present = group.filter((keyword) => keyword in rest)
    if (present.length > 0) parts.push(Object.fromEntries(present.map((keyword) => [keyword, rest[keyword]])))
    for (const keyword of present) delete rest[keyword]
  }
  return Object.keys(rest).length === 0 ? parts : [rest, ...parts]
}

interface Bound {
  value: number
  exclusive: boolean
}

/** The smallest number allowed; of whole numbers the first that is. */
export function lowerBound(schema: JsonObject, whole: boolean): Bound {
  const inclusive = typeof schema['minimum'] === 'number' ? schema['minimum'] : -Infinity
  const exclusive = typeof schema['exclusiveMinimum'] === 'number' ? schema['exclusiveMinimum'] : -Infinity
  if (whole) return { value: Math.max(Math.ceil(inclusive), Math.floor(exclusive) + 1), exclusive: false }
  return exclusive >= inclusive && exclusive !== -Infinity
    ? { value: exclusive, exclusive: true }
    : { value: inclusive, exclusive: false }
}

/** The largest number allowed; of whole numbers the last that is. */
export function upperBound(schema: JsonObject, whole: boolean): Bound {
  const { value, exclusive } = lowerBound(mirrored(schema), whole)
  return { value: -value, exclusive }
}

function mirrored(schema: JsonObject): JsonObject {
  return { minimum: negative(schema['maximum']), exclusiveMinimum: negative(schema['exclusiveMaximum']) }
}

function negative(value: unknown): unknown {
  return typeof value === 'number' ? -value : undefined
}
