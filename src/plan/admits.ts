import { isDeepStrictEqual } from 'node:util'
import type { JsonObject } from '../integration/json.ts'
import type { Answer } from './inclusion.ts'
import { lowerBound, schemaList, typesOf, upperBound, valuesOf } from './keywords.ts'
import type { Schema } from './normal-schema.ts'

/** Whether the schema allows this one value; lists and objects are decided by `type`, `const` and `enum` alone. */
export function admits(schema: Schema, value: unknown): Answer {
  if (typeof schema === 'boolean') return schema ? 'yes' : 'no'
  return all([
    ofType(schema, value) ? 'yes' : 'no',
    valuesOf(schema)?.every((each) => !isDeepStrictEqual(each, value)) === true ? 'no' : 'yes',
    ...(schemaList(schema, 'allOf') ?? []).map((part) => admits(part, value)),
    unionAdmits(schema, value),
    plainAdmits(schema, value),
  ])
}

function ofType(schema: JsonObject, value: unknown): boolean {
  const types = typesOf(schema)
  if (value === null) return types.includes('null')
  if (Array.isArray(value)) return types.includes('array')
  if (typeof value === 'number')
    return types.includes('number') || (types.includes('integer') && Number.isInteger(value))
  return types.some((type) => type === typeof value)
}

function unionAdmits(schema: JsonObject, value: unknown): Answer {
  const any = schemaList(schema, 'anyOf')?.map((branch) => admits(branch, value))
  if (any !== undefined && !any.includes('yes')) return any.includes('unknown') ? 'unknown' : 'no'
  const one = schemaList(schema, 'oneOf')?.map((branch) => admits(branch, value))
  if (one?.includes('unknown')) return 'unknown'
  return one !== undefined && one.filter((answer) => answer === 'yes').length !== 1 ? 'no' : 'yes'
}

const special = ['not', 'if', 'format'] as const
const ofComposites = [
  'properties',
  'required',
  'additionalProperties',
  'patternProperties',
  'minProperties',
  'maxProperties',
].concat(
  ['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems', 'contains', 'minContains', 'maxContains'],
  ['propertyNames', 'dependentRequired', 'dependentSchemas', 'dependencies', '$defs', 'definitions'],
)
const ofScalars = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
]
const known = new Set([
  'type',
  'const',
  'enum',
  'allOf',
  'anyOf',
  'oneOf',
  'then',
  'else',
  ...special,
  ...ofComposites,
  ...ofScalars,
])

function plainAdmits(schema: JsonObject, value: unknown): Answer {
  if (Object.keys(schema).some((keyword) => !known.has(keyword)) || 'not' in schema || 'if' in schema) return 'unknown'
  if (typeof value === 'number') return numberAdmits(schema, value)
  if (typeof value === 'string') return stringAdmits(schema, value)
  const composite = typeof value === 'object' && value !== null
  return composite && ofComposites.some((keyword) => keyword in schema) ? 'unknown' : 'yes'
}

function numberAdmits(schema: JsonObject, value: number): Answer {
  const [low, high] = [lowerBound(schema, false), upperBound(schema, false)]
  if (value < low.value || (value === low.value && low.exclusive)) return 'no'
  if (value > high.value || (value === high.value && high.exclusive)) return 'no'
  const step = schema['multipleOf']
  if (typeof step !== 'number') return 'yes'
  if (!Number.isInteger(step) || !Number.isInteger(value)) return 'unknown'
  return value % step === 0 ? 'yes' : 'no'
}

function stringAdmits(schema: JsonObject, value: string): Answer {
  const length = [...value].length
  const { minLength, maxLength, pattern, format } = schema
  if (typeof minLength === 'number' && length < minLength) return 'no'
  if (typeof maxLength === 'number' && length > maxLength) return 'no'
  // A pattern is never run: it may be a stranger's, and one that takes for ever can't be stopped.
  return pattern === undefined && format === undefined ? 'yes' : 'unknown'
}

function all(answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no'
  return answers.includes('unknown') ? 'unknown' : 'yes'
}
