import {
  isAnnotation,
  isSchemas,
  isWellFormed,
  everyType,
  typeNames,
  type Schema,
  type Type,
} from '../integration/json-schema.ts'
import { isObject, type JsonObject } from '../integration/json.ts'
import { canonicalText } from './canonical.ts'

const types = new WeakMap<JsonObject, readonly Type[]>()
const alone = new Map<unknown, readonly Type[]>([...everyType, 'integer' as const].map((type) => [type, [type]]))

/** The types that the keyword `type` lets through, all of them where it is absent. Other keywords are not looked at. */
export function typesOf(schema: Schema): readonly Type[] {
  if (schema === false) return []
  if (schema === true || schema['type'] === undefined) return everyType
  let found = alone.get(schema['type']) ?? types.get(schema)
  if (found === undefined) {
    found = [schema['type']].flat().filter((type): type is Type => typeNames.has(type))
    if (found.includes('number')) found = found.filter((type) => type !== 'integer')
    types.set(schema, found)
  }
  return found
}

/** The type of one JSON value. */
export function typeOf(value: unknown): Type {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  const type = typeof value
  return type === 'string' || type === 'number' || type === 'boolean' ? type : 'object'
}

const valueTexts = new WeakMap<object, ReadonlySet<string>>()

/** Whether `const` and `enum` let the value through. */
export function lists(schema: JsonObject, value: unknown): boolean {
  if ('const' in schema) {
    const only = schema['const']
    const isSame = typeof only === 'string' ? only === value : canonicalText(only) === canonicalText(value)
    if (!isSame) return false
  }
  const listed = schema['enum']
  if (!Array.isArray(listed)) return true
  let texts = valueTexts.get(listed)
  if (texts === undefined) valueTexts.set(listed, (texts = new Set(listed.map(canonicalText))))
  return texts.has(canonicalText(value))
}

/** The finite list that `const` and `enum` hold a value to; undefined where neither is there. */
export function valuesOf(schema: JsonObject): readonly unknown[] | undefined {
  if ('const' in schema) return lists(schema, schema['const']) ? [schema['const']] : []
  return Array.isArray(schema['enum']) ? schema['enum'] : undefined
}

/** A keyword's list of schemas; undefined where it isn't there or no such list. */
export function schemaList(schema: JsonObject, keyword: string): readonly Schema[] | undefined {
  const value = schema[keyword]
  return isSchemas(value) ? value : undefined
}

/** Keywords that assert something together with those beside them in a group, and nothing else. */
const groups = [['anyOf'], ['oneOf'], ['not'], ['if', 'then', 'else'], ['contains', 'minContains', 'maxContains']]

/** Keywords whose meaning hangs on whatever stands beside them, or on the document around them. */
const entangled = ['unevaluatedProperties', 'unevaluatedItems', '$ref', '$dynamicRef', '$recursiveRef']

/** Keywords that hold for one kind of value each and are understood together. */
const plain = new Set(
  ['type', 'const', 'enum', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'].concat(
    ['minLength', 'maxLength', 'pattern', 'format', 'contentEncoding', 'contentMediaType'],
    ['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems'],
    ['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties'],
  ),
)

/** Whether a keyword in the schema hangs on whatever stands beside it, so that they are not understood one by one. */
export function isEntangled(schema: JsonObject): boolean {
  return entangled.some((keyword) => keyword in schema)
}

const split = new WeakMap<JsonObject, readonly Schema[]>()

/**
 * Schemas without annotations and without `allOf` that together mean the same as this one: a value fits it where it
 * fits each of them. One holds the plain keywords; every other holds a group of keywords, or one that isn't understood.
 */
export function conjuncts(schema: JsonObject): readonly Schema[] {
  let parts = split.get(schema)
  if (parts === undefined) split.set(schema, (parts = takeApart(schema)))
  return parts
}

function takeApart(schema: JsonObject): readonly Schema[] {
  const rest = Object.fromEntries(Object.entries(schema).filter(([keyword]) => !isAnnotation(keyword)))
  if (isEntangled(rest)) return [rest]
  const parts: Schema[] = []
  const take = (keywords: readonly string[]): void => {
    parts.push(Object.fromEntries(keywords.map((keyword) => [keyword, rest[keyword]])))
    for (const keyword of keywords) delete rest[keyword]
  }
  if (isWellFormed('allOf', rest['allOf']) && rest['allOf'] !== undefined) {
    for (const part of schemaList(rest, 'allOf') ?? []) parts.push(...(isObject(part) ? conjuncts(part) : [part]))
    delete rest['allOf']
  }
  if ('patternProperties' in rest) {
    take(['properties', 'patternProperties', 'additionalProperties'].filter((keyword) => keyword in rest))
  }
  for (const group of groups) {
    const present = group.filter((keyword) => keyword in rest)
    if (present.length > 0) take(present)
  }
  for (const [keyword, value] of Object.entries(rest)) {
    if (!plain.has(keyword) || !isWellFormed(keyword, value)) take([keyword])
  }
  return Object.keys(rest).length === 0 ? parts : [rest, ...parts]
}

/** Whether the schema, one of {@link conjuncts}, consists of plain keywords alone. */
export function isPlain(part: JsonObject): boolean {
  return Object.keys(part).every((keyword) => plain.has(keyword) && isWellFormed(keyword, part[keyword]))
}

/** An end of a range of numbers. */
export interface Bound {
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

/** A keyword's number, or what counts where there is none. */
export function numberAt(schema: JsonObject, keyword: string, absent: number): number {
  const value = schema[keyword]
  return typeof value === 'number' ? value : absent
}

/** The names of properties that are required. */
export function requiredOf(schema: JsonObject): readonly string[] {
  const value = schema['required']
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

/** Whether one number is a multiple of another, as decimals and not as binary fractions; undefined where they are too far apart. */
export function isMultiple(value: number, step: number): boolean | undefined {
  const [digits, others] = [decimals(value), decimals(step)]
  if (digits === undefined || others === undefined) return undefined
  const scale = Math.max(digits.places, others.places)
  return scaled(digits, scale) % scaled(others, scale) === 0n
}

interface Decimal {
  digits: bigint
  places: number
}

function decimals(value: number): Decimal | undefined {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? []
  if (whole === '') return undefined
  const places = fraction.length - Number(exponent)
  return Math.abs(places) > 50 ? undefined : { digits: BigInt(sign + whole + fraction), places }
}

function scaled({ digits, places }: Decimal, scale: number): bigint {
  return digits * 10n ** BigInt(scale - places)
}
