import { isDeepStrictEqual } from 'node:util'
import { isObject, member, objectAt, type JsonObject } from '../integration/json.ts'
import { admits } from './admits.ts'
import { conjuncts, lowerBound, schemaList, typesOf, upperBound, valuesOf, type Type } from './keywords.ts'
import { assertionsOf, type Schema } from './normal-schema.ts'

/** `unknown` where it isn't decided; never a guess. */
export type Answer = 'yes' | 'no' | 'unknown'

/** Steps after which a comparison of two schemas is given up as undecided; official integrations need under 3,000. */
const maximumSteps = 50_000

interface Terms {
  /** Who made the inner values wrote only properties that the schema names, unless it speaks of additional ones. */
  closed: boolean
  /** Who reads the values passes over properties it does not know. */
  lenient: boolean
  steps: { left: number }
}

/**
 * Whether every value that `inner` allows is allowed by `outer` too. Both in normal form.
 *
 * An object schema that names properties and says nothing of additional ones is taken as complete: a bot sends, and an
 * integration emits, what the schema names. With `lenient`, `outer` is a reader, to whom additional properties do not
 * matter even where it forbids them.
 */
export function covers(outer: Schema, inner: Schema, { lenient }: { lenient: boolean }): Answer {
  const [a, b] = [assertionsOf(outer), assertionsOf(inner)]
  if (isDeepStrictEqual(a, b)) return 'yes'
  if (hasReference(a) || hasReference(b)) return 'unknown'
  return contains(a, b, { closed: true, lenient, steps: { left: maximumSteps } })
}

function hasReference(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasReference)
  if (!isObject(value)) return false
  return Object.entries(value).some(([key, child]) => key === '$ref' || key === '$dynamicRef' || hasReference(child))
}

function contains(outer: Schema, inner: Schema, terms: Terms): Answer {
  terms.steps.left -= 1
  if (terms.steps.left < 0) return 'unknown'
  if (outer === true || inner === false || isDeepStrictEqual(outer, inner)) return 'yes'
  if (outer === false) return 'no'
  const demands = conjuncts(outer)
  if (demands.length !== 1 || 'allOf' in outer) return every(demands, (demand) => contains(demand, inner, terms))
  return containsEach(outer, inner === true ? {} : inner, terms)
}

/** `outer` is one conjunct; `inner` is taken apart into alternatives: unions first, then values, then types. */
function containsEach(outer: JsonObject, inner: JsonObject, terms: Terms): Answer {
  for (const keyword of ['anyOf', 'oneOf']) {
    const branches = schemaList(inner, keyword)
    if (branches !== undefined) return containsUnion(outer, without(inner, keyword), branches, terms)
  }
  const parts = conjuncts(inner)
  if (schemaList(inner, 'allOf') !== undefined) return containsIntersection(outer, parts, terms)
  const values = valuesOf(inner)
  if (values !== undefined) return containsValues(outer, values, inner)
  const types = typesOf(inner)
  if (types.length > 1) return every(types, (type) => containsEach(outer, { ...inner, type }, terms))
  return types[0] === undefined ? 'yes' : containsType(outer, inner, types[0], terms)
}

function containsUnion(outer: JsonObject, rest: JsonObject, branches: Schema[], terms: Terms): Answer {
  if (Object.keys(rest).length === 0) return every(branches, (branch) => contains(outer, branch, terms))
  const strict = { ...terms, closed: false }
  if (contains(outer, rest, strict) === 'yes') return 'yes'
  const answer = every(branches, (branch) => contains(outer, { allOf: [rest, branch] }, strict))
  return answer === 'yes' ? 'yes' : 'unknown'
}

/** Enough that one part is covered: the intersection is smaller still. No part, nor one alone, says what else there is. */
function containsIntersection(outer: JsonObject, parts: Schema[], terms: Terms): Answer {
  const open = { ...terms, closed: false }
  const only = parts.length === 1 ? parts[0] : undefined
  if (only !== undefined) return contains(outer, only, open)
  return parts.some((part) => contains(outer, part, open) === 'yes') ? 'yes' : 'unknown'
}

function containsValues(outer: JsonObject, values: readonly unknown[], inner: JsonObject): Answer {
  const answer = every(values, (value) => (admits(inner, value) === 'no' ? 'yes' : admits(outer, value)))
  if (answer !== 'no') return answer
  const certain = values.some((value) => admits(outer, value) === 'no' && admits(inner, value) === 'yes')
  return certain ? 'no' : 'unknown'
}

function containsType(outer: JsonObject, inner: JsonObject, type: Type, terms: Terms): Answer {
  if (type === 'null') return containsValues(outer, [null], inner)
  if (type === 'boolean') return containsValues(outer, [true, false], inner)
  const branches = schemaList(outer, 'anyOf')
  if (branches !== undefined) return containedInSome(branches, inner, type, terms)
  const exclusive = schemaList(outer, 'oneOf')
  if (exclusive !== undefined) return containedInOne(exclusive, inner, type, terms)
  const excluded = outer['not']
  if (excluded !== undefined) return areDisjoint(inner, asSchema(excluded)) ? 'yes' : 'unknown'
  const special = Object.keys(outer).filter((keyword) => !plainKeywords.has(keyword))
  if (special.some((keyword) => !independent.has(keyword) || !isDeepStrictEqual(outer[keyword], inner[keyword]))) {
    return 'unknown'
  }
  const allowed = typesOf(outer)
  const whole = type === 'integer' || (type === 'number' && Number.isInteger(inner['multipleOf']))
  if (!allowed.includes(type) && !(whole && (allowed.includes('number') || allowed.includes('integer')))) return 'no'
  if (valuesOf(outer) !== undefined) return type === 'string' || type === 'number' ? 'no' : 'unknown'
  if (type === 'string') return containsStrings(outer, inner)
  if (type === 'array') return containsArrays(outer, inner, terms)
  if (type === 'object') return containsObjects(outer, inner, terms)
  return containsNumbers(outer, inner, whole)
}

/** Keywords that {@link containsType} decides by itself. */
const plainKeywords = new Set(
  ['type', 'const', 'enum', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'].concat(
    ['minLength', 'maxLength', 'pattern', 'format', 'items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems'],
    ['properties', 'required', 'additionalProperties', 'patternProperties', 'minProperties', 'maxProperties'],
    ['$defs', 'definitions'],
  ),
)

/** Keywords whose meaning hangs on nothing but their value: equal values mean the same. */
const independent = new Set(['propertyNames', 'dependentRequired', 'dependentSchemas', 'dependencies'])

function containedInSome(branches: Schema[], inner: JsonObject, type: Type, terms: Terms): Answer {
  const answers = new Set(branches.map((branch) => contains(branch, inner, terms)))
  if (answers.has('yes')) return 'yes'
  if (answers.has('unknown')) return 'unknown'
  const near = branches.filter((branch) => typesOf(branch).some((other) => overlap(other, type)))
  return near.length <= 1 ? 'no' : 'unknown'
}

function containedInOne(branches: Schema[], inner: JsonObject, type: Type, terms: Terms): Answer {
  const answers = branches.map((branch) => contains(branch, inner, terms))
  const fits = answers.indexOf('yes')
  if (fits >= 0) {
    const apart = branches.every((branch, index) => index === fits || areDisjoint(branch, inner))
    return apart ? 'yes' : 'unknown'
  }
  return containedInSome(branches, inner, type, terms)
}

function containsStrings(outer: JsonObject, inner: JsonObject): Answer {
  if (!sameOrNone(outer, inner, 'pattern') || !sameOrNone(outer, inner, 'format')) return 'unknown'
  const fits =
    number(outer, 'minLength', 0) <= number(inner, 'minLength', 0) &&
    number(outer, 'maxLength', Infinity) >= number(inner, 'maxLength', Infinity)
  if (fits) return 'yes'
  return 'pattern' in inner || 'format' in inner ? 'unknown' : 'no'
}

function sameOrNone(outer: JsonObject, inner: JsonObject, keyword: string): boolean {
  return outer[keyword] === undefined || outer[keyword] === inner[keyword]
}

function containsNumbers(outer: JsonObject, inner: JsonObject, whole: boolean): Answer {
  const [low, innerLow] = [lowerBound(outer, whole), lowerBound(inner, whole)]
  const [high, innerHigh] = [upperBound(outer, whole), upperBound(inner, whole)]
  const above = innerLow.value > low.value || (innerLow.value === low.value && (innerLow.exclusive || !low.exclusive))
  const below =
    innerHigh.value < high.value || (innerHigh.value === high.value && (innerHigh.exclusive || !high.exclusive))
  if (!above || !below) return 'no'
  const step = outer['multipleOf']
  if (step === undefined) return 'yes'
  const innerStep = inner['multipleOf'] ?? (whole ? 1 : undefined)
  if (typeof step !== 'number') return 'unknown'
  if (typeof innerStep !== 'number') return 'no'
  if (innerStep === step) return 'yes'
  if (!Number.isInteger(step) || !Number.isInteger(innerStep)) return 'unknown'
  return innerStep % step === 0 ? 'yes' : 'no'
}

function containsArrays(outer: JsonObject, inner: JsonObject, terms: Terms): Answer {
  const [outerTuple, innerTuple] = [schemaList(outer, 'prefixItems') ?? [], schemaList(inner, 'prefixItems') ?? []]
  const rest = inner['items'] === false ? innerTuple.length : Infinity
  const most = Math.min(number(inner, 'maxItems', Infinity), rest)
  if (number(outer, 'minItems', 0) > number(inner, 'minItems', 0)) return 'no'
  if (number(outer, 'maxItems', Infinity) < most) return 'no'
  if (outer['uniqueItems'] === true && inner['uniqueItems'] !== true && most > 1) return 'no'
  const compared = Math.min(most, Math.max(outerTuple.length, innerTuple.length) + 1)
  return every(Array.from({ length: compared }).keys(), (index) =>
    contains(outerTuple[index] ?? otherItems(outer), innerTuple[index] ?? otherItems(inner), terms),
  )
}

/** What a list's items may be after those that a tuple names. */
function otherItems(schema: JsonObject): Schema {
  return asSchema(schema['items'] ?? true)
}

function containsObjects(outer: JsonObject, inner: JsonObject, terms: Terms): Answer {
  if ('patternProperties' in outer || 'patternProperties' in inner) return 'unknown'
  const required = stringList(inner['required'])
  if (stringList(outer['required']).some((name) => !required.includes(name))) return 'no'
  if (number(outer, 'minProperties', 0) > Math.max(number(inner, 'minProperties', 0), required.length)) return 'no'
  const [outerNamed, innerNamed] = [objectAt(outer, 'properties'), objectAt(inner, 'properties')]
  const most = number(inner, 'maxProperties', Infinity)
  if (number(outer, 'maxProperties', Infinity) < most && !fewEnough(outer, inner, terms)) return 'no'
  const outerRest = otherProperties(outer, { closed: false })
  const innerRest = otherProperties(inner, terms)
  const read = outerRest === false && terms.lenient ? true : outerRest
  const names = new Set([...Object.keys(outerNamed), ...Object.keys(innerNamed)])
  const named = every(names, (name) => {
    const written = asSchema(
      member(innerNamed, name) ?? (innerRest === false && required.includes(name) ? true : innerRest),
    )
    return contains(asSchema(member(outerNamed, name) ?? read), written, terms)
  })
  const loose = required.filter((name) => !names.has(name)).length > 0 && innerRest === false
  const others = contains(read, loose ? true : innerRest, terms)
  return every([named, others], (answer) => answer)
}

function fewEnough(outer: JsonObject, inner: JsonObject, terms: Terms): boolean {
  const names = Object.keys(objectAt(inner, 'properties')).length
  return otherProperties(inner, terms) === false && names <= number(outer, 'maxProperties', Infinity)
}

/** What a property that an object schema does not name may be. */
export function otherProperties(schema: JsonObject, { closed }: { closed: boolean }): Schema {
  const given = schema['additionalProperties']
  if (given !== undefined) return asSchema(given)
  const complete =
    closed && isObject(schema['properties']) && Object.keys(schema).every((keyword) => plainKeywords.has(keyword))
  return !(complete && !('patternProperties' in schema))
}

function areDisjoint(a: Schema, b: Schema): boolean {
  if (a === false || b === false) return true
  if (a === true || b === true) return false
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const branches = schemaList(one, 'anyOf') ?? schemaList(one, 'oneOf')
    if (branches?.every((branch) => areDisjoint(branch, other))) return true
    if (schemaList(one, 'allOf')?.some((part) => areDisjoint(part, other))) return true
    const values = valuesOf(one)
    if (values?.every((value) => admits(other, value) === 'no')) return true
  }
  const [types, others] = [typesOf(a), typesOf(b)]
  if (!types.some((type) => others.some((other) => overlap(type, other)))) return true
  if ([...types, ...others].some((type) => type !== 'object')) return false
  const [named, otherNamed] = [objectAt(a, 'properties'), objectAt(b, 'properties')]
  return [...stringList(a['required']), ...stringList(b['required'])].some((name) => {
    const [one, other] = [member(named, name), member(otherNamed, name)]
    return one !== undefined && other !== undefined && areDisjoint(asSchema(one), asSchema(other))
  })
}

function isNumeric(type: Type): boolean {
  return type === 'number' || type === 'integer'
}

function overlap(a: Type, b: Type): boolean {
  return a === b || (isNumeric(a) && isNumeric(b))
}

function every<T>(items: Iterable<T>, answer: (item: T) => Answer): Answer {
  let result: Answer = 'yes'
  for (const item of items) {
    const each = answer(item)
    if (each === 'no') return 'no'
    if (each === 'unknown') result = 'unknown'
  }
  return result
}

function asSchema(value: unknown): Schema {
  return typeof value === 'boolean' || isObject(value) ? value : { malformed: value }
}

function without(schema: JsonObject, keyword: string): JsonObject {
  const { [keyword]: _, ...rest } = schema
  return rest
}

function number(schema: JsonObject, keyword: string, absent: number): number {
  const value = schema[keyword]
  return typeof value === 'number' ? value : absent
}

function stringList(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}
