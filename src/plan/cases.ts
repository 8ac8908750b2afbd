import { everyType, type Schema, type Type } from '../integration/json-schema.ts'
import { admits, itemSchema, otherProperties, propertySchema } from './admits.ts'
import { isObject, objectAt, type JsonObject } from '../integration/json.ts'
import { canonicalText } from './canonical.ts'
import {
  conjuncts,
  isMultiple,
  isPlain,
  lists,
  lowerBound,
  numberAt,
  requiredOf,
  schemaList,
  typesOf,
  upperBound,
  valuesOf,
} from './keywords.ts'

/** Some of the values that a schema allows: all of one type, without alternatives. */
export interface Case {
  type: Type
  /** All values there are, where `const`, `enum` or the type makes them few. */
  values?: readonly unknown[]
  /** The keywords that hold for the type, of all parts of an intersection together. */
  plain: JsonObject
  /** What else holds for the values and isn't taken apart. */
  atoms: readonly JsonObject[]
  /** Whether the writer's schemas below say all that there is: see {@link Cases}. */
  closed: boolean
}

/** Parts that are put together at the most to combine alternatives with what stands beside them, over a whole comparison. */
const maximumCombined = 5_000

/**
 * Takes schemas apart into cases, which together allow at least what the schema allows; none where it allows nothing.
 *
 * Of a schema that is `closed`, the writer sends only what it names: an object schema with `properties` that says nothing
 * of additional ones has none. That isn't assumed where something beside it may name more.
 */
export class Cases {
  readonly #open = new Map<number, readonly Case[]>()
  readonly #closed = new Map<number, readonly Case[]>()
  readonly #ids = new Map<JsonObject, number>()
  readonly #idsByText = new Map<string, number>()
  #combined = 0

  /** Whether so many alternatives are combined that some were left as they are. */
  get isExhausted(): boolean {
    return this.#combined > maximumCombined
  }

  of(schema: Schema, closed: boolean): readonly Case[] {
    const known = closed ? this.#closed : this.#open
    const id = this.idOf(schema)
    let cases = known.get(id)
    if (cases === undefined) known.set(id, (cases = this.#takeApart(schema, closed)))
    return cases
  }

  /** One number for schemas that are equal. */
  idOf(schema: Schema): number {
    if (typeof schema === 'boolean') return schema ? 1 : 0
    let id = this.#ids.get(schema)
    if (id === undefined) {
      const text = canonicalText(schema)
      id = this.#idsByText.get(text) ?? this.#idsByText.size + 2
      this.#idsByText.set(text, id)
      this.#ids.set(schema, id)
    }
    return id
  }

  isEmpty(schema: Schema): boolean {
    return this.of(schema, true).length === 0
  }

  /** Whether it is sure that no value fits both. */
  areDisjoint(schema: Schema, { type, values, plain, atoms }: Case): boolean {
    if (schema === true) return false
    const types = typesOf(schema)
    if (!types.some((other) => other === type || (isNumeric(other) && isNumeric(type)))) return true
    if (isObject(schema) && type === 'object' && haveOtherConstants(schema, plain)) return true
    const own = { type, ...plain, ...(values && { enum: values }) }
    return this.of({ allOf: [schema, own, ...atoms] }, false).length === 0
  }

  #takeApart(schema: Schema, closed: boolean): readonly Case[] {
    if (schema === false) return []
    const parts: readonly Schema[] = schema === true ? [] : conjuncts(schema)
    if (parts.includes(false)) return []
    const objects = parts.filter(isObject)
    const union = objects.find((part) => branchesOf(part).length > 0)
    if (union === undefined) return this.#intersect(objects, closed)
    const branches = branchesOf(union)
    const exclusive = 'oneOf' in union ? [union] : []
    if (objects.length === 1) {
      return branches.flatMap((branch) => this.of(branch, closed)).map((one) => withAtoms(one, exclusive))
    }
    this.#combined += branches.length * objects.length
    if (this.isExhausted) return this.#intersect(objects, false)
    const others = objects.filter((part) => part !== union)
    return branches
      .flatMap((branch) => this.#takeApart({ allOf: [branch, ...others] }, false))
      .map((one) => withAtoms(one, [union]))
  }

  #intersect(parts: readonly JsonObject[], closed: boolean): readonly Case[] {
    const plains = parts.filter(isPlain)
    const atoms = parts.filter((part) => !isPlain(part))
    const types = plains.map(typesOf).reduce(meet, everyType)
    const values = plains.map(valuesOf).find((list) => list !== undefined)
    return types.flatMap((type) => this.#caseOf(type, plains, atoms, values, closed && atoms.length === 0))
  }

  #caseOf(
    type: Type,
    plains: readonly JsonObject[],
    atoms: readonly JsonObject[],
    values: readonly unknown[] | undefined,
    closed: boolean,
  ): Case[] {
    const possible = values ?? (type === 'null' ? [null] : type === 'boolean' ? [true, false] : undefined)
    if (possible !== undefined) {
      const typed: JsonObject = { type }
      const fitting = possible.filter(
        (value) =>
          [typed, ...plains].every((part) => admits(part, value) !== 'no') &&
          atoms.every((atom) => admits(atom, value) !== 'no'),
      )
      if (fitting.length === 0) return []
      return [{ type, values: fitting, plain: {}, atoms: [...plains.filter(isUndecided), ...atoms], closed }]
    }
    const plain: JsonObject = {}
    const rest: JsonObject[] = []
    for (const part of plains) mergeInto(plain, part, type, rest)
    if (type === 'object' && closed) close(plain)
    return this.#allowsNothing(type, plain) ? [] : [{ type, plain, atoms: [...rest, ...atoms], closed }]
  }

  #allowsNothing(type: Type, plain: JsonObject): boolean {
    if (isNumeric(type)) {
      const [low, high] = [lowerBound(plain, type === 'integer'), upperBound(plain, type === 'integer')]
      return low.value > high.value || (low.value === high.value && (low.exclusive || high.exclusive))
    }
    if (type === 'string') return numberAt(plain, 'minLength', 0) > numberAt(plain, 'maxLength', Infinity)
    if (type === 'array') {
      const least = numberAt(plain, 'minItems', 0)
      const told = schemaList(plain, 'prefixItems')?.length ?? 0
      const places = Array.from({ length: Math.min(least, told + 1) }, (_, index) => itemSchema(plain, index))
      return least > numberAt(plain, 'maxItems', Infinity) || places.some((place) => this.isEmpty(place))
    }
    if (type !== 'object') return false
    const required = requiredOf(plain)
    const most = numberAt(plain, 'maxProperties', Infinity)
    if (required.length > most || numberAt(plain, 'minProperties', 0) > most) return true
    return required.some((name) => this.isEmpty(propertySchema(plain, name)))
  }
}

/** A part of a schema whose answer for a listed value may be unknown has to be kept beside the list. */
function isUndecided(part: JsonObject): boolean {
  return !Object.keys(part).every((keyword) => keyword === 'type' || keyword === 'const' || keyword === 'enum')
}

/** The alternatives of `anyOf` or `oneOf`, where a part of a schema is one. */
export function branchesOf(part: JsonObject): readonly Schema[] {
  if ('patternProperties' in part || Object.keys(part).length !== 1) return []
  return schemaList(part, 'anyOf') ?? schemaList(part, 'oneOf') ?? []
}

function withAtoms(one: Case, atoms: readonly JsonObject[]): Case {
  return atoms.length === 0 ? one : { ...one, atoms: [...one.atoms, ...atoms] }
}

function isNumeric(type: Type): boolean {
  return type === 'number' || type === 'integer'
}

function meet(types: readonly Type[], others: readonly Type[]): readonly Type[] {
  return types.flatMap((type): readonly Type[] => {
    if (others.includes(type)) return [type]
    if (type === 'integer') return others.includes('number') ? [type] : []
    return type === 'number' && others.includes('integer') ? ['integer'] : []
  })
}

/** Whether a property that both require is another constant in each: a look that spares taking them apart. */
function haveOtherConstants(schema: JsonObject, plain: JsonObject): boolean {
  const [named, others] = [objectAt(schema, 'properties'), objectAt(plain, 'properties')]
  const required = requiredOf(plain)
  return requiredOf(schema).some((name) => {
    const [one, other] = [Object.hasOwn(named, name) && named[name], Object.hasOwn(others, name) && others[name]]
    if (!isObject(one) || !isObject(other) || !('const' in one) || !('const' in other)) return false
    return required.includes(name) && !lists(one, other['const'])
  })
}

/** Which types each plain keyword is about. */
const concerns: Readonly<Record<string, readonly Type[]>> = {
  minimum: ['number', 'integer'],
  maximum: ['number', 'integer'],
  exclusiveMinimum: ['number', 'integer'],
  exclusiveMaximum: ['number', 'integer'],
  multipleOf: ['number', 'integer'],
  minLength: ['string'],
  maxLength: ['string'],
  pattern: ['string'],
  format: ['string', 'number', 'integer'],
  contentEncoding: ['string'],
  contentMediaType: ['string'],
  items: ['array'],
  prefixItems: ['array'],
  minItems: ['array'],
  maxItems: ['array'],
  uniqueItems: ['array'],
  properties: ['object'],
  required: ['object'],
  additionalProperties: ['object'],
  minProperties: ['object'],
  maxProperties: ['object'],
}
const greatest = new Set(['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'])
const least = new Set(['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'])

/** Makes `plain` the intersection with `part`; what one set of keywords can't say goes to `rest`. */
function mergeInto(plain: JsonObject, part: JsonObject, type: Type, rest: JsonObject[]): void {
  if (type === 'object') mergeProperties(plain, part)
  if (type === 'array') mergeItems(plain, part)
  for (const [keyword, value] of Object.entries(part)) {
    const old = plain[keyword]
    if (!concerns[keyword]?.includes(type) || structural.has(keyword)) continue
    if (old === undefined || old === value || keyword === 'uniqueItems') plain[keyword] = old === true ? old : value
    else if (greatest.has(keyword)) plain[keyword] = Math.max(Number(old), Number(value))
    else if (least.has(keyword)) plain[keyword] = Math.min(Number(old), Number(value))
    else if (keyword === 'multipleOf' && isMultiple(Number(value), Number(old)) === true) plain[keyword] = value
    else if (keyword !== 'multipleOf' || isMultiple(Number(old), Number(value)) !== true)
      rest.push({ [keyword]: value })
  }
}

const structural = new Set(['properties', 'additionalProperties', 'required', 'items', 'prefixItems'])

function mergeProperties(plain: JsonObject, part: JsonObject): void {
  const required = [...new Set([...requiredOf(plain), ...requiredOf(part)])].toSorted()
  const [own, others] = [objectAt(plain, 'properties'), objectAt(part, 'properties')]
  const names = new Set([...Object.keys(own), ...Object.keys(others)])
  const properties = [...names].map((name) => [name, both(propertySchema(plain, name), propertySchema(part, name))])
  const isTold = 'additionalProperties' in plain || 'additionalProperties' in part
  const rest = both(otherProperties(plain), otherProperties(part))
  if ('properties' in plain || 'properties' in part) plain['properties'] = Object.fromEntries(properties)
  if (isTold) plain['additionalProperties'] = rest
  if (required.length > 0) plain['required'] = required
}

function mergeItems(plain: JsonObject, part: JsonObject): void {
  const length = Math.max(schemaList(plain, 'prefixItems')?.length ?? 0, schemaList(part, 'prefixItems')?.length ?? 0)
  const at = (index: number): Schema => both(itemSchema(plain, index), itemSchema(part, index))
  const places = Array.from({ length }, (_, index) => at(index))
  const rest = at(length)
  if (length > 0) plain['prefixItems'] = places
  if (rest !== true) plain['items'] = rest
}

function both(one: Schema, other: Schema): Schema {
  if (one === true || one === other) return other
  if (other === true) return one
  if (one === false || other === false) return false
  return canonicalText(one) === canonicalText(other) ? one : { allOf: [one, other] }
}

/** Writes out that a writer sends only what an object schema names; what is required but not described may be anything. */
function close(plain: JsonObject): void {
  if (!('properties' in plain) || 'additionalProperties' in plain) return
  const named = objectAt(plain, 'properties')
  const others = requiredOf(plain).filter((name) => !Object.hasOwn(named, name))
  plain['properties'] = { ...named, ...Object.fromEntries(others.map((name) => [name, true])) }
  plain['additionalProperties'] = false
}
