import { isDeepStrictEqual } from 'node:util'
import type { Path } from '../integration/path.ts'
import { isObject, member, objectAt, type JsonObject } from '../integration/json.ts'
import type { Change, Impact } from '../integration/plan.ts'
import { covers, otherProperties, type Answer } from './inclusion.ts'
import { schemaList, typesOf, valuesOf } from './keywords.ts'
import { assertionsOf, isAnnotation, normalSchema, type Schema } from './normal-schema.ts'
import { schemaRules, type Rule, type SchemaUse } from './rules.ts'

/** One difference, not judged yet. `from` and `to` are schemas whose values are compared, where that tells. */
interface Difference {
  path: Path
  kind: Change['kind']
  before?: unknown
  after?: unknown
  about: 'documentation' | 'property' | 'requirement' | 'values'
  /** Of a property that is new: whether it must be given. */
  required?: boolean
  from: Schema
  to: Schema
}

/**
 * What differs between two JSON schemas, property by property, each judged by the rules for how the schema is used.
 * Paths start at the schema's root: a property's name, `[]` for an array's items, `anyOf`, 0 for an alternative.
 *
 * Where every difference is `safe`, every value that could go in still can and none comes out that couldn't before, as
 * {@link covers} has it; what can't be decided is `may-break`.
 */
export function compareSchemas(before: unknown, after: unknown, use: Omit<SchemaUse, 'path'>): Change[] {
  if (isDeepStrictEqual(before, after)) return []
  const [from, to] = [normalSchema(before), normalSchema(after)]
  const differences = [...compare(from, to, [])]
  const judgements = [
    ...(use.input === undefined
      ? []
      : [judge(differences, inputRule, covers(to, from, { lenient: false }), use.input)]),
    ...(use.output === undefined
      ? []
      : [judge(differences, outputRule, covers(from, to, { lenient: true }), use.output)]),
  ]
  return differences.map((one, index) => {
    const { id, impact, reason } = judgements.map((rules) => rules[index] ?? schemaRules.undecided).reduce(worse)
    return {
      path: one.path,
      kind: one.kind,
      ...(one.before === undefined ? {} : { before: one.before }),
      ...(one.after === undefined ? {} : { after: one.after }),
      impact,
      rule: id,
      reason,
    }
  })
}

const rank: Record<Impact, number> = { safe: 0, 'may-break': 1, breaking: 2 }

function worse(a: Rule, b: Rule): Rule {
  return rank[b.impact] > rank[a.impact] ? b : a
}

/** `whole` is the answer for the two schemas as wholes: it overrules what single places seem to say. */
function judge(differences: Difference[], ruleOf: (one: Difference) => Rule, whole: Answer, most: Impact): Rule[] {
  const rules = differences.map((one) => (whole === 'yes' ? relieve(one, ruleOf(one)) : ruleOf(one)))
  const missed = whole !== 'yes' && rules.every((rule) => rule.impact === 'safe')
  const suspects = rules.some((rule) => rule !== schemaRules.documented)
  const lift = (rule: Rule): boolean => missed && !(suspects && rule === schemaRules.documented)
  return rules.map((rule) => cap(lift(rule) ? schemaRules.undecided : rule, most))
}

function cap(rule: Rule, most: Impact): Rule {
  return rank[rule.impact] > rank[most] ? { ...rule, impact: most } : rule
}

/** The place alone looks narrower, the schema around it makes up for that. */
function relieve(one: Difference, rule: Rule): Rule {
  if (one.about !== 'values' || rule.impact === 'safe') return rule
  return rule.id.startsWith('input')
    ? schemaRules.inputWidened
    : rule.id.startsWith('output')
      ? schemaRules.outputNarrowed
      : rule
}

function inputRule(one: Difference): Rule {
  if (one.about === 'documentation') return schemaRules.documented
  if (one.about === 'requirement') return one.required === true ? schemaRules.inputRequired : valuesRule(one)
  if (one.about === 'values') return valuesRule(one)
  const answer = covers(one.to, one.from, { lenient: false })
  if (one.kind === 'removed') {
    return answer === 'yes'
      ? schemaRules.inputIgnored
      : answer === 'no'
        ? schemaRules.inputRefused
        : schemaRules.undecided
  }
  if (one.required === true) return schemaRules.inputRequired
  return answer === 'yes' ? schemaRules.inputAdded : schemaRules.inputClaimed
}

function valuesRule(one: Difference): Rule {
  const answer = covers(one.to, one.from, { lenient: false })
  return answer === 'yes'
    ? schemaRules.inputWidened
    : answer === 'no'
      ? schemaRules.inputNarrowed
      : schemaRules.undecided
}

function outputRule(one: Difference): Rule {
  if (one.about === 'documentation') return schemaRules.documented
  if (one.about === 'requirement' && one.required === false) return schemaRules.outputOptional
  if (one.about === 'property' && one.kind === 'removed') return schemaRules.outputRemoved
  // A reader passes over a property that the old schema does not know.
  const from = one.about === 'property' && one.from === false ? true : one.from
  const answer = covers(from, one.to, { lenient: true })
  if (answer === 'yes') return one.about === 'property' ? schemaRules.outputAdded : schemaRules.outputNarrowed
  return answer === 'no' ? schemaRules.outputWidened : schemaRules.undecided
}

/** Keywords whose schemas are compared one by one. */
const nested = new Set(['properties', 'required', 'items', 'prefixItems', 'anyOf', 'oneOf', 'allOf'])
const alternatives = ['anyOf', 'oneOf', 'allOf'] as const

function* compare(before: Schema, after: Schema, path: Path): Generator<Difference> {
  if (isDeepStrictEqual(before, after)) return
  if (typeof before === 'boolean' || typeof after === 'boolean') {
    yield { path, kind: 'changed', before, after, about: 'values', from: before, to: after }
    return
  }
  const [inner, other] = [unwrapNullable(before), unwrapNullable(after)]
  if (inner.nullable !== other.nullable && isAlike(inner.schema, other.schema)) {
    const to: Schema = other.nullable ? { anyOf: [inner.schema, { type: 'null' }] } : inner.schema
    const values = { before: { nullable: inner.nullable }, after: { nullable: other.nullable } }
    yield { path, kind: 'changed', ...values, about: 'values', from: before, to }
    yield* compareAlike(inner.schema, other.schema, path)
    return
  }
  if (isAlike(before, after)) yield* compareAlike(before, after, path)
  else yield { path, kind: 'changed', before, after, about: 'values', from: before, to: after }
}

/** Whether two schemas are built alike, so that they are best told apart keyword by keyword. */
function isAlike(before: JsonObject, after: JsonObject): boolean {
  if ([...alternatives, 'items', 'prefixItems', '$ref'].some((keyword) => keyword in before !== keyword in after))
    return false
  const types = typesOf(after)
  return typesOf(before).some((type) => types.includes(type)) || !('properties' in before || 'properties' in after)
}

function unwrapNullable(schema: JsonObject): { schema: JsonObject; nullable: boolean } {
  const branches = schemaList(schema, 'anyOf')
  const { anyOf: _, ...wrapper } = schema
  if (branches?.length !== 2 || !Object.keys(wrapper).every(isAnnotation)) return { schema, nullable: false }
  const rest = branches.filter((branch) => !isDeepStrictEqual(branch, { type: 'null' }))
  const only = rest[0]
  return rest.length === 1 && isObject(only)
    ? { schema: { ...only, ...wrapper }, nullable: true }
    : { schema, nullable: false }
}

function* compareAlike(before: JsonObject, after: JsonObject, path: Path): Generator<Difference> {
  yield* compareOwn(before, after, path)
  yield* compareProperties(before, after, path)
  if ('items' in before && 'items' in after)
    yield* compare(asSchema(before['items']), asSchema(after['items']), [...path, '[]'])
  yield* compareTuples(before, after, path)
  for (const keyword of alternatives) yield* compareAlternatives(before, after, keyword, path)
}

function* compareOwn(before: JsonObject, after: JsonObject, path: Path): Generator<Difference> {
  const keywords = new Set([...Object.keys(before), ...Object.keys(after)])
  const differing = [...keywords].filter(
    (keyword) => !nested.has(keyword) && !isDeepStrictEqual(own(before, keyword), own(after, keyword)),
  )
  if (differing.length === 0) return
  const pick = (schema: JsonObject): JsonObject =>
    Object.fromEntries(differing.flatMap((keyword) => (keyword in schema ? [[keyword, schema[keyword]]] : [])))
  const about = differing.every(isAnnotation) ? 'documentation' : 'values'
  yield {
    path,
    kind: 'changed',
    before: pick(before),
    after: pick(after),
    about,
    from: withoutNested(before),
    to: withoutNested(after),
  }
}

function withoutNested(schema: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !nested.has(keyword)))
}

/** A keyword's value, with the value that stands for its absence. */
function own(schema: JsonObject, keyword: string): unknown {
  return keyword === 'additionalProperties' && schema[keyword] === true ? undefined : schema[keyword]
}

function* compareProperties(before: JsonObject, after: JsonObject, path: Path): Generator<Difference> {
  const [named, others] = [objectAt(before, 'properties'), objectAt(after, 'properties')]
  const [required, nowRequired] = [stringList(before['required']), stringList(after['required'])]
  const names = new Set([...Object.keys(named), ...Object.keys(others), ...required, ...nowRequired])
  for (const name of names) {
    const at = [...path, name]
    const [was, is] = [required.includes(name), nowRequired.includes(name)]
    const [old, now] = [property(named, name, was), property(others, name, is)]
    if (old === undefined && now !== undefined) {
      const from = otherProperties(before, { closed: true })
      yield { path: at, kind: 'added', after: now, about: 'property', required: is, from, to: now }
    } else if (old !== undefined && now === undefined) {
      yield {
        path: at,
        kind: 'removed',
        before: old,
        about: 'property',
        from: old,
        to: otherProperties(after, { closed: false }),
      }
    } else if (old !== undefined && now !== undefined) {
      if (was !== is) {
        const values = { before: { required: was }, after: { required: is } }
        yield { path: at, kind: 'changed', ...values, about: 'requirement', required: is, from: true, to: true }
      }
      yield* compare(old, now, at)
    }
  }
}

function property(named: JsonObject, name: string, required: boolean): Schema | undefined {
  const value = member(named, name)
  return value === undefined ? (required ? true : undefined) : asSchema(value)
}

function* compareTuples(before: JsonObject, after: JsonObject, path: Path): Generator<Difference> {
  const [old, now] = [schemaList(before, 'prefixItems') ?? [], schemaList(after, 'prefixItems') ?? []]
  const [rest, newRest] = [asSchema(before['items'] ?? true), asSchema(after['items'] ?? true)]
  for (let index = 0; index < Math.max(old.length, now.length); index++) {
    const [from, to] = [old[index], now[index]]
    const at = [...path, index]
    if (from !== undefined && to !== undefined) yield* compare(from, to, at)
    else if (to !== undefined) yield { path: at, kind: 'added', after: to, about: 'values', from: rest, to }
    else if (from !== undefined) yield { path: at, kind: 'removed', before: from, about: 'values', from, to: newRest }
  }
}

function* compareAlternatives(
  before: JsonObject,
  after: JsonObject,
  keyword: string,
  path: Path,
): Generator<Difference> {
  const [old, now] = [schemaList(before, keyword), schemaList(after, keyword)]
  if (old === undefined || now === undefined) return
  const from = { [keyword]: old }
  const to = { [keyword]: now }
  const partners = pair(old, now)
  for (const [index, schema] of old.entries()) {
    const partner = partners.get(index)
    const counterpart = partner === undefined ? undefined : now[partner]
    if (partner !== undefined && counterpart !== undefined)
      yield* compare(schema, counterpart, [...path, keyword, partner])
    else yield { path: [...path, keyword, index], kind: 'removed', before: schema, about: 'values', from, to }
  }
  const taken = new Set(partners.values())
  for (const [index, schema] of now.entries()) {
    if (!taken.has(index))
      yield { path: [...path, keyword, index], kind: 'added', after: schema, about: 'values', from, to }
  }
}

/** Which alternative became which: equal ones first, then those of a kind, then by their order. */
function pair(old: readonly Schema[], now: readonly Schema[]): Map<number, number> {
  const partners = new Map<number, number>()
  const taken = new Set<number>()
  const match = (fits: (from: Schema, to: Schema) => boolean): void => {
    for (const [index, from] of old.entries()) {
      if (partners.has(index)) continue
      const partner = now.findIndex((to, position) => !taken.has(position) && fits(from, to))
      if (partner < 0) continue
      partners.set(index, partner)
      taken.add(partner)
    }
  }
  const keys = new Map([...old, ...now].map((schema) => [schema, kindOf(schema)]))
  match((from, to) => isDeepStrictEqual(assertionsOf(from), assertionsOf(to)))
  match((from, to) => keys.get(from) !== '' && keys.get(from) === keys.get(to))
  return partners
}

/** What tells an alternative from its neighbours: its type and the constants that its properties hold. */
function kindOf(schema: Schema): string {
  if (typeof schema === 'boolean') return ''
  const values = valuesOf(schema)
  if (values !== undefined) return JSON.stringify(values)
  const constants = Object.entries(objectAt(schema, 'properties')).flatMap(([name, child]) => {
    const fixed = isObject(child) && 'const' in child ? JSON.stringify(child['const']) : undefined
    return fixed === undefined ? [] : [`${name}=${fixed}`]
  })
  return JSON.stringify([schema['type'] ?? '', ...constants])
}

function asSchema(value: unknown): Schema {
  return typeof value === 'boolean' || isObject(value) ? value : { malformed: value }
}

function stringList(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}
