import { isObject, type JsonObject } from './json.ts'
import type { Path } from './path.ts'

/** A JSON schema. */
export type Schema = boolean | JsonObject

/** A JSON schema's types; `integer` stands for whole numbers alone. */
export type Type = 'null' | 'boolean' | 'number' | 'integer' | 'string' | 'array' | 'object'

/** Every type but `integer`, which is part of `number`. */
export const everyType: readonly Type[] = ['null', 'boolean', 'number', 'string', 'array', 'object']
export const typeNames = new Set<unknown>([...everyType, 'integer'])

type Check = (value: unknown) => boolean

/** Whether a value can stand where a schema is expected. */
export function isSchema(value: unknown): value is Schema {
  return typeof value === 'boolean' || isObject(value)
}

const isCount: Check = (value) => Number.isInteger(value) && Number(value) >= 0
const isNumber: Check = (value) => typeof value === 'number'
const isString: Check = (value) => typeof value === 'string'
const isBoolean: Check = (value) => typeof value === 'boolean'
const isNames: Check = (value) => Array.isArray(value) && value.every(isString)
export const isSchemas = (value: unknown): value is readonly Schema[] =>
  Array.isArray(value) && value.length > 0 && value.every(isSchema)
const isSchemaMap: Check = (value) => isObject(value) && Object.values(value).every(isSchema)

const isTypes: Check = (value) =>
  Array.isArray(value) ? value.length > 0 && value.every((name) => typeNames.has(name)) : typeNames.has(value)
const isDependencies: Check = (value) =>
  isObject(value) && Object.values(value).every((each) => isSchema(each) || isNames(each))

/** What the value of each keyword may be, once older spellings are today's. */
const kinds: readonly (readonly [Check, readonly string[]])[] = [
  [isTypes, ['type']],
  [(value) => Array.isArray(value) && value.length > 0, ['enum']],
  [isNumber, ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum']],
  [(value) => typeof value === 'number' && value > 0, ['multipleOf']],
  [isCount, ['minLength', 'maxLength', 'minItems', 'maxItems', 'minContains', 'maxContains']],
  [isCount, ['minProperties', 'maxProperties']],
  [isString, ['$schema', '$ref', 'pattern', 'format', 'contentEncoding', 'contentMediaType']],
  [isBoolean, ['uniqueItems', 'nullable']],
  [isNames, ['required']],
  [isSchema, ['items', 'additionalItems', 'contains', 'additionalProperties', 'propertyNames', 'not', 'if', 'then']],
  [isSchema, ['else', 'unevaluatedProperties', 'unevaluatedItems']],
  [isSchemas, ['prefixItems', 'allOf', 'anyOf', 'oneOf']],
  [isSchemaMap, ['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions']],
  [(value) => isObject(value) && Object.values(value).every(isNames), ['dependentRequired']],
  [isDependencies, ['dependencies']],
]
const checks = new Map(kinds.flatMap(([check, keywords]) => keywords.map((keyword) => [keyword, check] as const)))

/** Whether the keyword's value is one that has a meaning; true of a keyword that isn't known. */
export function isWellFormed(keyword: string, value: unknown): boolean {
  return checks.get(keyword)?.(value) ?? true
}

const annotations = new Set(
  ['title', 'description', 'default', 'example', 'examples', 'deprecated', 'readOnly', 'writeOnly'].concat([
    '$id',
    '$comment',
    'discriminator',
  ]),
)

/** Whether a keyword only describes: no value becomes valid or invalid by it. */
export function isAnnotation(keyword: string): boolean {
  return annotations.has(keyword) || keyword.startsWith('x-')
}

/** Keywords that hold one schema. */
const single = new Set(
  ['items', 'additionalItems', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains', 'propertyNames'].concat(
    ['unevaluatedItems', 'unevaluatedProperties', 'contentSchema'],
  ),
)
/** Keywords that hold a list of schemas. */
const lists = new Set(['anyOf', 'oneOf', 'allOf', 'prefixItems', 'items'])
/** Keywords that hold schemas by name. */
const maps = new Set(['properties', 'patternProperties', 'dependentSchemas', 'dependencies', '$defs', 'definitions'])

/** A copy of the schema with every schema directly in it replaced; what stands in place of one stays. */
export function mapChildren(schema: JsonObject, replace: (child: Schema) => Schema): JsonObject {
  const each = (value: unknown): unknown => (isSchema(value) ? replace(value) : value)
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (maps.has(keyword) && isObject(value)) {
        return [keyword, Object.fromEntries(Object.entries(value).map(([name, child]) => [name, each(child)]))]
      }
      if (Array.isArray(value)) return [keyword, lists.has(keyword) ? value.map(each) : value]
      return [keyword, single.has(keyword) ? each(value) : value]
    }),
  )
}

/** Every schema directly in the schema, with the way to it. */
export function children(schema: JsonObject): [Path, Schema][] {
  const found: [Path, Schema][] = []
  const add = (path: Path, value: unknown): void => {
    if (isSchema(value)) found.push([path, value])
  }
  for (const [keyword, value] of Object.entries(schema)) {
    if (single.has(keyword)) add([keyword], value)
    if (lists.has(keyword) && Array.isArray(value)) value.forEach((child, index) => add([keyword, index], child))
    if (maps.has(keyword) && isObject(value)) {
      for (const [name, child] of Object.entries(value)) add([keyword, name], child)
    }
  }
  return found
}

/** Whether a test holds for the schema or one in it. */
export function someSchema(schema: Schema, test: (schema: JsonObject) => boolean): boolean {
  return isObject(schema) && (test(schema) || children(schema).some(([, child]) => someSchema(child, test)))
}

/** Where a schema has a keyword with a value that means nothing, such as `required: true`. */
export function malformedKeywords(schema: unknown): Path[] {
  if (!isObject(schema)) return typeof schema === 'boolean' ? [] : [[]]
  const malformed: Path[] = malformedIn(schema).length > 0 ? stillMalformed(schema) : []
  for (const [path, child] of children(schema)) {
    for (const inner of malformedKeywords(child)) malformed.push([...path, ...inner])
  }
  return malformed
}

function malformedIn(schema: JsonObject): string[] {
  return Object.keys(schema).filter((keyword) => !isWellFormed(keyword, schema[keyword]))
}

/** Those that have no meaning in an older spelling either. */
function stillMalformed(schema: JsonObject): Path[] {
  const spelled = { ...schema }
  modernize(spelled)
  return malformedIn(spelled).flatMap((keyword) => (keyword in schema ? [[keyword]] : []))
}

/** Older drafts' and OpenAPI's spellings into today's. */
export function modernize(schema: JsonObject): void {
  if (Array.isArray(schema['items']) && !('prefixItems' in schema)) {
    if (schema['items'].length > 0) schema['prefixItems'] = schema['items']
    delete schema['items']
    if (schema['additionalItems'] !== undefined) schema['items'] = schema['additionalItems']
    delete schema['additionalItems']
  } else if (!Array.isArray(schema['items']) && isSchema(schema['additionalItems'])) delete schema['additionalItems']
  for (const [bound, exclusive] of [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
  ] as const) {
    if (schema[exclusive] === true && bound in schema) {
      schema[exclusive] = schema[bound]
      delete schema[bound]
    } else if (schema[exclusive] === false) delete schema[exclusive]
  }
  if (schema['nullable'] === true && schema['type'] !== undefined) {
    schema['type'] = [schema['type'], 'null'].flat()
    delete schema['nullable']
  }
}
