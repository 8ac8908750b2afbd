import { Ajv2019 } from 'ajv/dist/2019.js'
import { isObject, type JsonObject } from '../../src/integration/json.ts'
import type { AnySchema } from './schemas.ts'

/** Undefined where the validator itself fails, as ajv 8.20 does at some unevaluated properties. */
export type Test = (value: unknown) => boolean | undefined

const number = (fits: (value: number) => boolean) => ({ type: 'number' as const, validate: fits })
const options = {
  strict: false,
  ownProperties: true,
  meta: false,
  validateSchema: false,
  multipleOfPrecision: 9,
  // Each schema is asked about a few dozen values: compiling it takes longer than that.
  code: { optimize: false },
  messages: false,
  formats: {
    email: /.@./,
    uri: /^[a-z]+:/,
    'date-time': /^\d{4}-\d\d-\d\dT/,
    phone: /^\d+$/,
    int32: number((value) => Number.isInteger(value) && Math.abs(value) < 2 ** 31),
    int64: number((value) => Number.isInteger(value) && Math.abs(value) < 2 ** 63),
    double: number(() => true),
  },
}
// Without `allErrors`, ajv 8.20 passes over the keywords after a tuple that is longer than the list; with it, it fails at
// most unevaluated properties. Schemas with both aren't judged.
const validators = {
  thorough: (): Ajv2019 => new Ajv2019({ ...options, allErrors: true, unevaluated: false }),
  hasty: (): Ajv2019 => new Ajv2019({ ...options, allErrors: false }),
}

/** A validator keeps a part of whatever it compiled, so that it is made anew after so many schemas. */
const lifetime = 500
const inUse = new Map<keyof typeof validators, { ajv: Ajv2019; left: number }>()

function compile(name: keyof typeof validators, schema: JsonObject): (value: unknown) => unknown {
  let current = inUse.get(name)
  if (current === undefined || current.left === 0)
    inUse.set(name, (current = { ajv: validators[name](), left: lifetime }))
  current.left -= 1
  return current.ajv.compile(schema)
}

/** Whether the validator can be trusted with the schema. */
export function isJudged(schema: AnySchema): boolean {
  const text = JSON.stringify(schema)
  return !(text.includes('"unevaluated') && text.includes('"items":['))
}

/** Whether a value is valid, as an independent validator has it. */
export function valid(schema: AnySchema): Test {
  if (typeof schema === 'boolean') return () => schema
  const text = JSON.stringify(schema)
  let test = recent.get(text)
  if (test === undefined) {
    const validate = compile(text.includes('"unevaluated') ? 'hasty' : 'thorough', schema)
    if (recent.size > 20) recent.clear()
    test = (value) => {
      try {
        return validate(value) === true
      } catch {
        return undefined
      }
    }
    recent.set(text, test)
  }
  return test
}

/** Compiling takes longer than all else, and the same few schemas are asked for one after the other. */
const recent = new Map<string, Test>()

/** Whether somebody who goes by the schema writes the value: one that is valid and has only what the schema names. */
export function written(schema: AnySchema): Test {
  const names = namesOf([inlined(schema)])
  const [isValid, isNamed] = [valid(schema), names === true ? () => true : valid(withDefinitions(names, schema))]
  return (value) => (isValid(value) === true ? isNamed(value) : false)
}

/** Whether the value is what a reader of the schema expects who passes over unknown properties. */
export function read(schema: AnySchema): Test {
  return valid(withDefinitions(relaxed(inlined(schema)), schema))
}

function withDefinitions(schema: AnySchema, root: AnySchema): AnySchema {
  if (typeof schema === 'boolean' || typeof root === 'boolean') return schema
  const { definitions } = root
  return definitions === undefined ? schema : { ...schema, definitions }
}

/** The schema with what references lead to in their place, but for those that lead back. */
function inlined(schema: AnySchema): AnySchema {
  const definitions = isObject(schema) && isObject(schema['definitions']) ? schema['definitions'] : {}
  const inline = (value: unknown, above: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((each) => inline(each, above))
    if (!isObject(value)) return value
    const name = typeof value['$ref'] === 'string' ? value['$ref'].replace('#/definitions/', '') : undefined
    if (name !== undefined && Object.keys(value).length === 1 && !above.includes(name)) {
      return inline(definitions[name], [...above, name])
    }
    const entries = Object.entries(value).filter(([keyword]) => keyword !== 'definitions')
    return Object.fromEntries(
      entries.map(([keyword, child]) => [
        keyword,
        keyword === 'const' || keyword === 'enum' ? child : inline(child, above),
      ]),
    )
  }
  const result = inline(schema, [])
  return typeof result === 'boolean' || isObject(result) ? result : true
}

const describing = new Set(['title', 'description', 'x-zui', '$schema', 'default', 'discriminator', 'examples'])
const understood = new Set(
  [
    'type',
    'const',
    'enum',
    'minimum',
    'maximum',
    'exclusiveMinimum',
    'exclusiveMaximum',
    'multipleOf',
    'nullable',
  ].concat(
    [
      'minLength',
      'maxLength',
      'pattern',
      'format',
      'contentEncoding',
      'items',
      'additionalItems',
      'minItems',
      'maxItems',
    ],
    ['uniqueItems', 'properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties'],
  ),
)

/**
 * A schema that only says which properties there are by what all these name together: objects that say nothing of other
 * properties have none. Of several alternatives any will do; beside them, and beside what isn't understood, there may be
 * anything.
 */
function namesOf(schemas: readonly AnySchema[]): AnySchema {
  const all = schemas.flatMap(flat).filter(isObject).map(bare)
  const [only] = all
  if (only === undefined) return true
  for (const union of ['anyOf', 'oneOf']) {
    const branches = only[union]
    if (!Array.isArray(branches)) continue
    return all.length === 1 && Object.keys(only).length === 1
      ? { anyOf: branches.map((branch: AnySchema) => ({ allOf: [branch, namesOf([branch])] })) }
      : true
  }
  if (all.some((one) => Object.keys(one).some((keyword) => !understood.has(keyword)))) return true
  return { ...propertyNames(all), ...itemNames(all) }
}

function flat(schema: AnySchema): AnySchema[] {
  if (!isObject(schema) || !Array.isArray(schema['allOf'])) return [schema]
  const { allOf, ...rest } = schema
  return [...(Object.keys(bare(rest)).length === 0 ? [] : [rest]), ...allOf.flatMap(flat)]
}

function bare(schema: JsonObject): JsonObject {
  const isEmpty = (keyword: string, value: unknown): boolean =>
    keyword === 'required' && Array.isArray(value) && value.length === 0
  const told = Object.entries(schema).filter(([keyword, value]) => !describing.has(keyword) && !isEmpty(keyword, value))
  return Object.fromEntries(told)
}

function propertyNames(all: readonly JsonObject[]): JsonObject {
  const propertiesOf = (one: JsonObject): JsonObject => (isObject(one['properties']) ? one['properties'] : {})
  const others = all.flatMap((one) => ('additionalProperties' in one ? [asSchema(one['additionalProperties'])] : []))
  const names = new Set(all.flatMap((one) => Object.keys(propertiesOf(one))))
  const properties = [...names].map((name) => {
    const told = all.map((one) => {
      const named = propertiesOf(one)
      return Object.hasOwn(named, name) ? named[name] : (one['additionalProperties'] ?? true)
    })
    return [name, namesOf(told.map(asSchema))]
  })
  const isComplete = others.length === 0 && all.some((one) => 'properties' in one)
  const required = all.flatMap((one) => (Array.isArray(one['required']) ? one['required'] : []))
  const undescribed = required.filter((name) => !names.has(name)).map((name) => [name, true])
  if (names.size === 0 && others.length === 0 && !isComplete) return {}
  return {
    properties: Object.fromEntries(isComplete ? [...properties, ...undescribed] : properties),
    additionalProperties: isComplete ? false : namesOf(others),
  }
}

function itemNames(all: readonly JsonObject[]): JsonObject {
  const told = all.filter((one) => 'items' in one)
  if (told.some((one) => Array.isArray(one['items']))) {
    const [only, ...more] = told
    if (only === undefined || more.length > 0 || !Array.isArray(only['items'])) return {}
    const items = only['items'].map((item) => namesOf([asSchema(item)]))
    return { items, additionalItems: namesOf([asSchema(only['additionalItems'] ?? true)]) }
  }
  return told.length === 0 ? {} : { items: namesOf(told.map((one) => asSchema(one['items']))) }
}

function asSchema(value: unknown): AnySchema {
  return typeof value === 'boolean' || isObject(value) ? value : true
}

/** What a reader takes who passes over unknown properties and so can't tell which of some alternatives is meant. */
function relaxed(schema: AnySchema): AnySchema {
  if (typeof schema === 'boolean') return schema
  // What is evaluated hangs on everything in the schema: it stays as strict as it is.
  if ('unevaluatedProperties' in schema || 'unevaluatedItems' in schema) return schema
  const { oneOf, ...rest } = schema
  const inner: JsonObject = Object.fromEntries(
    Object.entries(rest).map(([keyword, value]) => {
      if (keyword === 'properties' && isObject(value)) {
        return [
          keyword,
          Object.fromEntries(Object.entries(value).map(([name, child]) => [name, relaxed(asSchema(child))])),
        ]
      }
      if (['anyOf', 'allOf', 'items'].includes(keyword) && Array.isArray(value))
        return [keyword, value.map((child) => relaxed(asSchema(child)))]
      if (['items', 'additionalItems', 'additionalProperties', 'then', 'else'].includes(keyword))
        return [keyword, relaxed(asSchema(value))]
      return [keyword, value]
    }),
  )
  const entangled = 'patternProperties' in schema
  const open = isNever(inner['additionalProperties']) && !entangled ? { ...inner, additionalProperties: true } : inner
  return Array.isArray(oneOf) ? { allOf: [open, { anyOf: oneOf.map((branch) => relaxed(asSchema(branch))) }] } : open
}

function isNever(schema: unknown): boolean {
  return schema === false || (isObject(schema) && (schema['not'] === true || JSON.stringify(schema['not']) === '{}'))
}
