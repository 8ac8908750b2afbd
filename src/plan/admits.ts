import { isSchema, type Schema } from '../integration/json-schema.ts'
import { isObject, member, objectAt, type JsonObject } from '../integration/json.ts'
import { canonicalText } from './canonical.ts'
import {
  conjuncts,
  isEntangled,
  isMultiple,
  isPlain,
  lists,
  lowerBound,
  numberAt,
  requiredOf,
  schemaList,
  typeOf,
  typesOf,
  upperBound,
} from './keywords.ts'

/** `unknown` where it isn't decided; never a guess. */
export type Answer = 'yes' | 'no' | 'unknown'

/**
 * Stands for a text that can't be written down, since patterns are never run: one that fits the keywords of `fits` and
 * none of those in `fails`.
 */
export class SomeText {
  readonly fits: JsonObject
  readonly fails: JsonObject

  constructor(fits: JsonObject, fails: JsonObject = {}) {
    this.fits = fits
    this.fails = fails
  }
}

const formatSamples = new Map<unknown, readonly string[]>([
  ['email', ['a@b.co', `${'a'.repeat(60)}@example.com`]],
  ['uri', ['https://example.com', `https://example.com/${'a'.repeat(300)}`]],
  ['date-time', ['2020-01-01T00:00:00Z', '2020-01-01T00:00:00.123456Z']],
  ['date', ['2020-01-01']],
  ['time', ['00:00:00Z']],
  ['uuid', ['00000000-0000-4000-8000-000000000000']],
  ['ipv4', ['127.0.0.1']],
  ['ipv6', ['::1']],
])

/** Some texts that a format allows, where it is one of texts; a text of question marks alone fits none of these formats. */
export function samplesOfFormat(format: unknown): readonly string[] | undefined {
  return formatSamples.get(format)
}

const formatRanges = new Map<unknown, readonly [number, number]>([
  ['int32', [-(2 ** 31), 2 ** 31 - 1]],
  ['int64', [-(2 ** 63), 2 ** 63 - 1024]],
])

/** The whole numbers that a numeric format goes from and to, where it is one of whole numbers. */
export function rangeOfFormat(format: unknown): readonly [number, number] | undefined {
  return formatRanges.get(format)
}

/**
 * Whether the schema, in normal form, allows this one value. With `lenient` it is a reader's, to whom properties that it
 * doesn't know do not matter.
 */
export function admits(schema: Schema, value: unknown, lenient = false): Answer {
  if (typeof schema === 'boolean') return schema ? 'yes' : 'no'
  return all(conjuncts(schema), (part) => partAdmits(part, value, lenient))
}

function partAdmits(part: Schema, value: unknown, lenient: boolean): Answer {
  if (typeof part === 'boolean') return part ? 'yes' : 'no'
  if (isPlain(part)) return plainAdmits(part, value, lenient)
  if (isEntangled(part)) return 'unknown'
  const { anyOf, oneOf, not, if: condition, contains, propertyNames, patternProperties } = part
  const inner = (schema: unknown, each: unknown): Answer =>
    isSchema(schema) ? admits(schema, each, lenient) : 'unknown'
  if (Array.isArray(anyOf)) return anyAdmits(schemaList(part, 'anyOf'), value, lenient)
  if (Array.isArray(oneOf)) {
    return lenient ? anyAdmits(schemaList(part, 'oneOf'), value, lenient) : oneAdmits(schemaList(part, 'oneOf'), value)
  }
  if (isSchema(not)) return opposite(admits(not, value))
  if (isSchema(condition)) {
    const [yes, no] = [inner(part['then'] ?? true, value), inner(part['else'] ?? true, value)]
    if (yes === no) return yes
    const answer = admits(condition, value)
    return answer === 'yes' ? yes : answer === 'no' ? no : 'unknown'
  }
  if (isSchema(contains)) return Array.isArray(value) ? containsAdmits(part, contains, value) : 'yes'
  if (isSchema(propertyNames))
    return isJsonObject(value) ? all(Object.keys(value), (name) => inner(propertyNames, name)) : 'yes'
  // Patterns are never run: they may be a stranger's, and one that takes for ever can't be stopped.
  if (isObject(patternProperties)) {
    return isJsonObject(value) && Object.keys(value).length > 0 ? 'unknown' : 'yes'
  }
  return 'unknown'
}

function anyAdmits(branches: readonly Schema[] | undefined, value: unknown, lenient: boolean): Answer {
  if (branches === undefined) return 'unknown'
  let result: Answer = 'no'
  for (const branch of branches) {
    const answer = admits(branch, value, lenient)
    if (answer === 'yes') return 'yes'
    if (answer === 'unknown') result = 'unknown'
  }
  return result
}

function oneAdmits(branches: readonly Schema[] | undefined, value: unknown): Answer {
  const answers = branches?.map((branch) => admits(branch, value)) ?? ['unknown']
  const fitting = answers.filter((answer) => answer === 'yes').length
  if (fitting > 1) return 'no'
  return answers.includes('unknown') ? 'unknown' : fitting === 1 ? 'yes' : 'no'
}

function containsAdmits(part: JsonObject, contains: Schema, value: readonly unknown[]): Answer {
  const answers = value.map((item) => admits(contains, item))
  const sure = answers.filter((answer) => answer === 'yes').length
  const possible = answers.filter((answer) => answer !== 'no').length
  const [least, most] = [numberAt(part, 'minContains', 1), numberAt(part, 'maxContains', Infinity)]
  if (possible < least || sure > most) return 'no'
  return sure >= least && possible <= most ? 'yes' : 'unknown'
}

function plainAdmits(schema: JsonObject, value: unknown, lenient: boolean): Answer {
  const types = typesOf(schema)
  if (value instanceof SomeText) return types.includes('string') ? someTextAdmits(schema, value) : 'no'
  const type = typeOf(value)
  const fits = types.includes(type) || (types.includes('integer') && Number.isInteger(value))
  if (!fits || !lists(schema, value)) return 'no'
  if (typeof value === 'number') return numberAdmits(schema, value)
  if (typeof value === 'string') return textAdmits(schema, value)
  if (Array.isArray(value)) return arrayAdmits(schema, value, lenient)
  return isJsonObject(value) ? objectAdmits(schema, value, lenient) : 'yes'
}

function numberAdmits(schema: JsonObject, value: number): Answer {
  const [low, high] = [lowerBound(schema, false), upperBound(schema, false)]
  if (value < low.value || (value === low.value && low.exclusive)) return 'no'
  if (value > high.value || (value === high.value && high.exclusive)) return 'no'
  const { multipleOf: step, format } = schema
  const fits = typeof step === 'number' ? isMultiple(value, step) : true
  if (fits === false) return 'no'
  return fits === undefined ? 'unknown' : numericFormat(format, value)
}

function numericFormat(format: unknown, value: number): Answer {
  if (format === undefined || format === 'double' || samplesOfFormat(format) !== undefined) return 'yes'
  const range = rangeOfFormat(format)
  if (range === undefined) return 'unknown'
  return Number.isInteger(value) && value >= range[0] && value <= range[1] ? 'yes' : 'no'
}

function textAdmits(schema: JsonObject, value: string): Answer {
  const length = [...value].length
  if (length < numberAt(schema, 'minLength', 0) || length > numberAt(schema, 'maxLength', Infinity)) return 'no'
  const fits = formatAdmits(schema['format'], value)
  return fits === 'yes' && schema['pattern'] !== undefined ? 'unknown' : fits
}

function formatAdmits(format: unknown, value: string): Answer {
  if (format === undefined || format === 'double' || rangeOfFormat(format) !== undefined) return 'yes'
  const samples = samplesOfFormat(format)
  if (samples === undefined) return 'unknown'
  return samples.includes(value) ? 'yes' : /^\?+$/.test(value) ? 'no' : 'unknown'
}

function someTextAdmits(schema: JsonObject, { fits, fails }: SomeText): Answer {
  if ('const' in schema || 'enum' in schema) return 'unknown'
  const [least, most] = [numberAt(schema, 'minLength', 0), numberAt(schema, 'maxLength', Infinity)]
  const [shortest, longest] = [numberAt(fits, 'minLength', 0), numberAt(fits, 'maxLength', Infinity)]
  if (longest < least || shortest > most) return 'no'
  const own = ['pattern', 'format'].filter((keyword) => schema[keyword] !== undefined)
  if (own.some((keyword) => fails[keyword] === schema[keyword])) return 'no'
  return shortest >= least && longest <= most && own.every((keyword) => fits[keyword] === schema[keyword])
    ? 'yes'
    : 'unknown'
}

function arrayAdmits(schema: JsonObject, value: readonly unknown[], lenient: boolean): Answer {
  if (value.length < numberAt(schema, 'minItems', 0) || value.length > numberAt(schema, 'maxItems', Infinity))
    return 'no'
  if (schema['uniqueItems'] === true && new Set(value.map(canonicalText)).size < value.length) return 'no'
  return all(value.entries(), ([index, item]) => admits(itemSchema(schema, index), item, lenient))
}

function objectAdmits(schema: JsonObject, value: JsonObject, lenient: boolean): Answer {
  const names = Object.keys(value)
  if (requiredOf(schema).some((name) => !Object.hasOwn(value, name))) return 'no'
  if (
    names.length < numberAt(schema, 'minProperties', 0) ||
    names.length > numberAt(schema, 'maxProperties', Infinity)
  ) {
    return 'no'
  }
  return all(names, (name) => admits(propertySchema(schema, name, lenient), value[name], lenient))
}

/** What the item at a place of an array may be. */
export function itemSchema(schema: JsonObject, index: number): Schema {
  const { items } = schema
  return schemaList(schema, 'prefixItems')?.[index] ?? (isSchema(items) ? items : true)
}

/** What the property of that name may be, by `properties` and `additionalProperties`. */
export function propertySchema(schema: JsonObject, name: string, lenient = false): Schema {
  const named = member(objectAt(schema, 'properties'), name)
  return isSchema(named) ? named : otherProperties(schema, lenient)
}

/** What a property may be that isn't among `properties`. */
export function otherProperties({ additionalProperties: others }: JsonObject, lenient = false): Schema {
  return isSchema(others) && !(others === false && lenient) ? others : true
}

function isJsonObject(value: unknown): value is JsonObject {
  return isObject(value) && !(value instanceof SomeText)
}

function opposite(answer: Answer): Answer {
  return answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'unknown'
}

function all<Item>(items: Iterable<Item>, answer: (item: Item) => Answer): Answer {
  let result: Answer = 'yes'
  for (const item of items) {
    const each = answer(item)
    if (each === 'no') return 'no'
    if (each === 'unknown') result = 'unknown'
  }
  return result
}
