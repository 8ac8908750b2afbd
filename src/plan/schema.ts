import {
  isAnnotation,
  isSchema,
  isWellFormed,
  malformedKeywords,
  mapChildren,
  type Schema,
} from '../integration/json-schema.ts'
import { isObject, member, objectAt, type JsonObject } from '../integration/json.ts'
import { formatPath, valueAt, type Path } from '../integration/path.ts'
import type { Change, Impact } from '../integration/plan.ts'
import { otherProperties, type Answer } from './admits.ts'
import { canonicalText, isSame } from './canonical.ts'
import { branchesOf, Cases } from './cases.ts'
import { Inclusion } from './inclusion.ts'
import { conjuncts, isEntangled, isPlain, requiredOf, schemaList, typesOf, valuesOf } from './keywords.ts'
import { assertionsOf, differInDialect, normalSchema } from './normal-schema.ts'
import { reasonOf, schemaRules, type SchemaRule, type SchemaUse } from './rules.ts'

/** One difference, not judged yet. `from` and `to` are schemas whose values are compared, where that tells. */
interface Difference {
  path: Path
  kind: Change['kind']
  before?: unknown
  after?: unknown
  /** `part`: of an intersection. */
  about: 'documentation' | 'property' | 'requirement' | 'values' | 'alternative' | 'part'
  /** Of a property: whether it must be given. */
  required?: boolean
  from: Schema
  to: Schema
  /** Whether a writer sends only what the schemas name: see {@link Cases}. */
  closed: boolean
}

/** Two schemas that stand at the same place, with what differs in them. */
interface Place {
  from: Schema
  to: Schema
  closed: boolean
  /** Whether alternatives exclude each other there, so that one that takes more may take from another. */
  exclusive: boolean
  found: (Difference | Place)[]
}

/**
 * What differs between two JSON schemas, property by property, each judged by the rules for how the schema is used.
 * Paths start at the schema's root: a property's name, `[]` for an array's items, `anyOf`, 0 for an alternative.
 *
 * Where every difference is `safe`, every value that could go in still can and none comes out that couldn't before, as
 * {@link Inclusion} has it; what can't be decided is `may-break`.
 */
export function compareSchemas(before: unknown, after: unknown, use: Omit<SchemaUse, 'path'>): Change[] {
  if (isSame(before, after)) return []
  const [from, to] = [normalSchema(before), normalSchema(after)]
  const isDoubtful = differInDialect(before, after) || !isSame(malformed(before), malformed(after))
  const place = comparePlace(from, to, [], true)
  if (place === undefined) return isDoubtful ? [dialectChange(before, after, use)] : []
  const differences = differencesOf(place)
  const { input, output } = use
  const judgements = [
    ...(input === undefined ? [] : [judgeAll(place, inputDirection(), isDoubtful, input)]),
    ...(output === undefined ? [] : [judgeAll(place, outputDirection(), isDoubtful, output)]),
  ]
  return differences.map((one, index) => {
    const rules = judgements.map(
      (judged) => judged[index] ?? { rule: schemaRules.undecided, impact: 'may-break' as const },
    )
    const { rule, impact } = rules.reduce(worse)
    return {
      path: one.path,
      kind: one.kind,
      ...(one.before === undefined ? {} : { before: one.before }),
      ...(one.after === undefined ? {} : { after: one.after }),
      impact,
      rule: rule.id,
      reason: reasonOf(rule, use.words),
    }
  })
}

/** What means nothing in a schema, as one object: whatever it may have meant, a change of it is not decided. */
function malformed(schema: unknown): JsonObject {
  return Object.fromEntries(malformedKeywords(schema).map((path) => [formatPath(path), valueAt(schema, path)]))
}

interface Judgement {
  rule: SchemaRule
  impact: Impact
}

const rank: Record<Impact, number> = { safe: 0, 'may-break': 1, breaking: 2 }

function worse(a: Judgement, b: Judgement): Judgement {
  return rank[b.impact] > rank[a.impact] ? b : a
}

/** The same keywords in two drafts that read them in different ways. */
function dialectChange(before: unknown, after: unknown, { words }: Omit<SchemaUse, 'path'>): Change {
  const dialect = (schema: unknown): unknown => (isObject(schema) ? { $schema: schema['$schema'] } : schema)
  const { id, impact } = schemaRules.undecided
  const values = { before: dialect(before), after: dialect(after) }
  return { path: [], kind: 'changed', ...values, impact, rule: id, reason: reasonOf(schemaRules.undecided, words) }
}

/** One way in which values go, with what it takes to judge a difference. */
interface Direction {
  /** Whether everything that fitted still does. */
  holds: (from: Schema, to: Schema, closed: boolean) => Answer
  ruleOf: (one: Difference) => SchemaRule
  /** What a difference is where the schemas around it make up for it, and where they do not. */
  fine: SchemaRule
  broken: SchemaRule
  isExhausted: () => boolean
}

function inputDirection(): Direction {
  const inclusion = new Inclusion({ lenient: false })
  const holds: Direction['holds'] = (from, to, closed) =>
    inclusion.covers(assertionsOf(to), assertionsOf(from), { closed })
  return {
    holds,
    ruleOf: (one) => inputRule(one, holds),
    fine: schemaRules.inputWidened,
    broken: schemaRules.inputNarrowed,
    isExhausted: () => inclusion.isExhausted,
  }
}

function outputDirection(): Direction {
  const inclusion = new Inclusion({ lenient: true })
  const holds: Direction['holds'] = (from, to, closed) =>
    inclusion.covers(assertionsOf(from), assertionsOf(to), { closed })
  return {
    holds,
    ruleOf: (one) => outputRule(one, holds),
    fine: schemaRules.outputNarrowed,
    broken: schemaRules.outputWidened,
    isExhausted: () => inclusion.isExhausted,
  }
}

function judgeAll(place: Place, direction: Direction, isDoubtful: boolean, most: Impact): Judgement[] {
  const rules = judge(place, direction)
  const final = (rule: SchemaRule): SchemaRule => {
    if (isDoubtful && rule.impact === 'safe') return schemaRules.undecided
    return rule === schemaRules.undecided && direction.isExhausted() ? schemaRules.tooComplex : rule
  }
  return rules.map(final).map((rule) => ({ rule, impact: rank[rule.impact] > rank[most] ? most : rule.impact }))
}

/** The answer for a place as a whole overrules what single differences in it seem to say. */
function judge(place: Place, direction: Direction): SchemaRule[] {
  const rules = place.found.flatMap((one) => ('found' in one ? judge(one, direction) : [direction.ruleOf(one)]))
  const whole = direction.holds(place.from, place.to, place.closed)
  if (whole === 'yes') {
    const isSameBack = direction.holds(place.to, place.from, place.closed) === 'yes'
    const fine = isSameBack ? schemaRules.sameMeaning : direction.fine
    return rules.map((rule) => (rule === direction.fine || !isPolicy(rule) ? fine : rule))
  }
  const verdict = whole === 'no' ? direction.broken : schemaRules.undecided
  const isMissed = rules.every((rule) => rule.impact === 'safe')
  if (isMissed || place.exclusive) {
    const suspects = rules.some((rule) => rule !== schemaRules.documented)
    const missed = isMissed ? verdict : schemaRules.undecided
    return rules.map((rule) =>
      rule.impact !== 'safe' || (suspects && rule === schemaRules.documented) ? rule : missed,
    )
  }
  const isOpen = rules.every((rule) => rule.impact === 'safe' || rule === schemaRules.undecided)
  return isOpen ? rules.map((rule) => (rule === schemaRules.undecided ? verdict : rule)) : rules
}

/** Rules that do not follow from which values are allowed, and so are not overruled by that. */
function isPolicy(rule: SchemaRule): boolean {
  return rule.impact === 'safe' || rule === schemaRules.inputIgnored || rule === schemaRules.outputRemoved
}

function inputRule(one: Difference, holds: Direction['holds']): SchemaRule {
  const answer = (): SchemaRule =>
    ruleFor(holds(one.from, one.to, one.closed), schemaRules.inputWidened, schemaRules.inputNarrowed)
  switch (one.about) {
    case 'documentation':
      return schemaRules.documented
    case 'requirement':
      return one.required === true ? schemaRules.inputRequired : schemaRules.inputWidened
    case 'alternative':
      return one.kind === 'added' ? schemaRules.inputWidened : answer()
    case 'part':
      return one.kind === 'removed' ? schemaRules.inputWidened : answer()
    case 'values':
      return answer()
    case 'property':
      if (one.kind === 'removed') {
        return ruleFor(holds(one.from, one.to, one.closed), schemaRules.inputIgnored, schemaRules.inputRefused)
      }
      if (one.required === true) return schemaRules.inputRequired
      return holds(one.from, one.to, one.closed) === 'yes' ? schemaRules.inputAdded : schemaRules.inputClaimed
  }
}

function outputRule(one: Difference, holds: Direction['holds']): SchemaRule {
  const answer = (): SchemaRule =>
    ruleFor(holds(one.from, one.to, one.closed), schemaRules.outputNarrowed, schemaRules.outputWidened)
  switch (one.about) {
    case 'documentation':
      return schemaRules.documented
    case 'requirement':
      return one.required === true ? schemaRules.outputNarrowed : schemaRules.outputOptional
    case 'alternative':
      return one.kind === 'removed' ? schemaRules.outputNarrowed : answer()
    case 'part':
      return one.kind === 'added' ? schemaRules.outputNarrowed : answer()
    case 'values':
      return answer()
    case 'property': {
      if (one.kind === 'removed') return schemaRules.outputRemoved
      // A reader passes over a property that the old schema does not know.
      const from = one.from === false ? true : one.from
      return ruleFor(holds(from, one.to, one.closed), schemaRules.outputAdded, schemaRules.outputWidened)
    }
  }
}

function ruleFor(answer: Answer, fine: SchemaRule, broken: SchemaRule): SchemaRule {
  return answer === 'yes' ? fine : answer === 'no' ? broken : schemaRules.undecided
}

function differencesOf(place: Place): Difference[] {
  return place.found.flatMap((one) => ('found' in one ? differencesOf(one) : [one]))
}

/** Undefined where nothing differs. */
function comparePlace(before: Schema, after: Schema, path: Path, closed: boolean): Place | undefined {
  if (isSame(before, after)) return undefined
  const [from, to] = [before, after]
  const exclusive = [before, after].some((schema) => isObject(schema) && 'oneOf' in schema)
  const found = isObject(before) && isObject(after) ? [...compareObjects(before, after, path, closed)] : []
  if (found.length === 0 && isSame(meaningOf(before), meaningOf(after))) return undefined
  if (found.length > 0) return { from, to, closed, exclusive, found }
  // Never silent: what isn't told apart any further differs as a whole.
  const about = isSame(assertionsOf(before), assertionsOf(after)) ? 'documentation' : 'values'
  const whole: Difference = { path, kind: 'changed', before, after, about, from, to, closed }
  return { from, to, closed, exclusive, found: [whole] }
}

/** The schema without what makes no difference to it: the order of alternatives, and that anything else is allowed. */
function meaningOf(schema: Schema): Schema {
  if (typeof schema === 'boolean') return schema
  const meaning = mapChildren(schema, meaningOf)
  for (const keyword of alternatives) {
    const list = schemaList(meaning, keyword)
    if (list !== undefined) meaning[keyword] = list.toSorted((a, b) => (canonicalText(a) < canonicalText(b) ? -1 : 1))
  }
  if (!isEntangled(meaning) && meaning['additionalProperties'] === true) delete meaning['additionalProperties']
  return meaning
}

function* comparePlaces(before: unknown, after: unknown, path: Path, closed: boolean): Generator<Place> {
  const place = isSchema(before) && isSchema(after) ? comparePlace(before, after, path, closed) : undefined
  if (place !== undefined) yield place
}

/** Keywords whose schemas are compared one by one. */
const nested = new Set(['properties', 'required', 'items', 'prefixItems', 'anyOf', 'oneOf', 'allOf'])
const alternatives = ['anyOf', 'oneOf', 'allOf'] as const

/** Nothing where the two are best shown as wholes. */
function* compareObjects(
  before: JsonObject,
  after: JsonObject,
  path: Path,
  closed: boolean,
): Generator<Difference | Place> {
  const [inner, other] = [unwrapNullable(before), unwrapNullable(after)]
  if (inner.nullable !== other.nullable && isAlike(inner.schema, other.schema)) {
    const to: Schema = other.nullable ? { anyOf: [inner.schema, { type: 'null' }] } : inner.schema
    const values = { before: { nullable: inner.nullable }, after: { nullable: other.nullable } }
    yield { path, kind: 'changed', ...values, about: 'values', from: before, to, closed }
    yield* compareAlike(inner.schema, other.schema, path, closed)
    return
  }
  const [merged, otherMerged] = 'allOf' in before || 'allOf' in after ? [mergedObject(before), mergedObject(after)] : []
  if (merged !== undefined && otherMerged !== undefined) yield* compareAlike(merged, otherMerged, path, closed)
  else if (isAlike(before, after)) yield* compareAlike(before, after, path, closed)
}

/** The one object schema that means the same as an intersection of some. */
function mergedObject(schema: JsonObject): JsonObject | undefined {
  const [only, ...others] = new Cases().of(schema, false)
  if (only?.type !== 'object' || others.length > 0 || only.atoms.length > 0 || only.values !== undefined)
    return undefined
  const notes = Object.entries(schema).filter(([keyword]) => isAnnotation(keyword))
  return { type: 'object', ...only.plain, ...Object.fromEntries(notes) }
}

/** Whether two schemas are built alike, so that they are best told apart keyword by keyword. */
function isAlike(before: JsonObject, after: JsonObject): boolean {
  if (isEntangled(before) || isEntangled(after)) return false
  if ([...alternatives, 'items', 'prefixItems'].some((keyword) => keyword in before !== keyword in after)) return false
  const types = typesOf(after)
  return typesOf(before).some((type) => types.includes(type)) || !('properties' in before || 'properties' in after)
}

function unwrapNullable(schema: JsonObject): { schema: JsonObject; nullable: boolean } {
  const branches = schemaList(schema, 'anyOf')
  const { anyOf: _, ...wrapper } = schema
  if (branches?.length !== 2 || !Object.keys(wrapper).every(isAnnotation)) return { schema, nullable: false }
  const rest = branches.filter(
    (branch) => !isObject(assertionsOf(branch)) || canonicalText(assertionsOf(branch)) !== nullText,
  )
  const only = rest[0]
  return rest.length === 1 && isObject(only)
    ? { schema: { ...only, ...wrapper }, nullable: true }
    : { schema, nullable: false }
}

const nullText = canonicalText({ type: 'null' })

function* compareAlike(
  before: JsonObject,
  after: JsonObject,
  path: Path,
  closed: boolean,
): Generator<Difference | Place> {
  // Beside an intersection or alternatives, what a schema names isn't all that there is.
  const inside = closed && namesAll(before) && namesAll(after)
  yield* compareOwn(before, after, path, inside)
  yield* compareProperties(before, after, path, inside)
  if ('items' in before && 'items' in after)
    yield* comparePlaces(before['items'], after['items'], [...path, '[]'], inside)
  yield* compareTuples(before, after, path, inside)
  for (const keyword of alternatives) yield* compareAlternatives(before, after, keyword, path, inside)
}

function namesAll(schema: JsonObject): boolean {
  const [part, ...others] = conjuncts(schema)
  return others.length === 0 && (!isObject(part) || isPlain(part) || branchesOf(part).length > 0)
}

function* compareOwn(before: JsonObject, after: JsonObject, path: Path, closed: boolean): Generator<Difference> {
  const keywords = new Set([...Object.keys(before), ...Object.keys(after)])
  const isNested = (keyword: string): boolean =>
    nested.has(keyword) &&
    [before, after].every((schema) => !(keyword in schema) || isWellFormed(keyword, schema[keyword]))
  const differing = [...keywords].filter(
    (keyword) => !isNested(keyword) && !isSame(own(before, keyword), own(after, keyword)),
  )
  if (differing.length === 0) return
  const pick = (schema: JsonObject): JsonObject =>
    Object.fromEntries(differing.flatMap((keyword) => (keyword in schema ? [[keyword, schema[keyword]]] : [])))
  const about = differing.every(isAnnotation) ? 'documentation' : 'values'
  const names = [...Object.keys(objectAt(before, 'properties')), ...Object.keys(objectAt(after, 'properties'))]
  const [from, to] = [bare(before, names), bare(after, names)]
  yield { path, kind: 'changed', before: pick(before), after: pick(after), about, from, to, closed }
}

/** The schema without what is compared by itself; the names of properties stay, whatever these may be. */
function bare(schema: JsonObject, names: readonly string[]): JsonObject {
  const rest = Object.entries(schema).filter(
    ([keyword, value]) => !(nested.has(keyword) && isWellFormed(keyword, value)),
  )
  const properties = names.length === 0 ? {} : { properties: Object.fromEntries(names.map((name) => [name, true])) }
  return { ...properties, ...Object.fromEntries(rest) }
}

/** A keyword's value, with the value that stands for its absence. */
function own(schema: JsonObject, keyword: string): unknown {
  return keyword === 'additionalProperties' && schema[keyword] === true ? undefined : schema[keyword]
}

function* compareProperties(
  before: JsonObject,
  after: JsonObject,
  path: Path,
  closed: boolean,
): Generator<Difference | Place> {
  const [named, others] = [objectAt(before, 'properties'), objectAt(after, 'properties')]
  const [required, nowRequired] = [requiredOf(before), requiredOf(after)]
  const names = new Set([...Object.keys(named), ...Object.keys(others), ...required, ...nowRequired])
  for (const name of names) {
    const at = [...path, name]
    const [was, is] = [required.includes(name), nowRequired.includes(name)]
    const [old, now] = [member(named, name), member(others, name)]
    if (isSchema(now) && !isSchema(old)) {
      const from = was ? true : unnamed(before, closed)
      yield { path: at, kind: 'added', after: now, about: 'property', required: is && !was, from, to: now, closed }
    } else if (isSchema(old) && !isSchema(now)) {
      const to = is ? true : unnamed(after, false)
      yield { path: at, kind: 'removed', before: old, about: 'property', from: old, to, closed }
    } else if (was !== is) {
      const kind = isSchema(old) ? 'changed' : is ? 'added' : 'removed'
      const values = { before: { required: was }, after: { required: is } }
      yield { path: at, kind, ...values, about: 'requirement', required: is, from: true, to: true, closed }
    }
    yield* comparePlaces(old, now, at, closed)
  }
}

/** What a property may be that the schema does not name. */
function unnamed(schema: JsonObject, closed: boolean): Schema {
  const isComplete = closed && 'properties' in schema && !('additionalProperties' in schema)
  return isComplete ? false : otherProperties(schema)
}

function* compareTuples(
  before: JsonObject,
  after: JsonObject,
  path: Path,
  closed: boolean,
): Generator<Difference | Place> {
  const [old, now] = [schemaList(before, 'prefixItems') ?? [], schemaList(after, 'prefixItems') ?? []]
  const rest = (schema: JsonObject): Schema => (isSchema(schema['items']) ? schema['items'] : true)
  for (let index = 0; index < Math.max(old.length, now.length); index++) {
    const [from, to] = [old[index], now[index]]
    const at = [...path, index]
    if (from === undefined && to !== undefined)
      yield { path: at, kind: 'added', after: to, about: 'values', from: rest(before), to, closed }
    else if (from !== undefined && to === undefined)
      yield { path: at, kind: 'removed', before: from, about: 'values', from, to: rest(after), closed }
    else yield* comparePlaces(from, to, at, closed)
  }
}

function* compareAlternatives(
  before: JsonObject,
  after: JsonObject,
  keyword: 'anyOf' | 'oneOf' | 'allOf',
  path: Path,
  closed: boolean,
): Generator<Difference | Place> {
  const [old, now] = [schemaList(before, keyword), schemaList(after, keyword)]
  if (old === undefined || now === undefined) return
  const about = keyword === 'allOf' ? 'part' : 'alternative'
  const all =
    keyword === 'allOf' ? { from: { allOf: old }, to: { allOf: now } } : { from: { anyOf: old }, to: { anyOf: now } }
  const inside = closed && keyword !== 'allOf'
  const partners = pair(old, now)
  for (const [index, schema] of old.entries()) {
    const partner = partners.get(index)
    const at = [...path, keyword, partner ?? index]
    if (partner !== undefined) yield* comparePlaces(schema, now[partner], at, inside)
    else yield { path: at, kind: 'removed', before: schema, about, from: schema, to: all.to, closed: inside }
  }
  const taken = new Set(partners.values())
  for (const [index, schema] of now.entries()) {
    const at = [...path, keyword, index]
    if (!taken.has(index))
      yield { path: at, kind: 'added', after: schema, about, from: all.from, to: schema, closed: inside }
  }
}

/** Which alternative became which: equal ones first, then those of a kind. */
function pair(old: readonly Schema[], now: readonly Schema[]): Map<number, number> {
  const partners = new Map<number, number>()
  const taken = new Set<number>()
  const match = (keyOf: (schema: Schema) => string): void => {
    const free = Map.groupBy(
      [...now.keys()].filter((index) => !taken.has(index)),
      (index) => keyOf(now[index] ?? true),
    )
    for (const [index, schema] of old.entries()) {
      const partner = partners.has(index) ? undefined : free.get(keyOf(schema))?.shift()
      if (partner === undefined) continue
      partners.set(index, partner)
      taken.add(partner)
    }
  }
  match((schema) => canonicalText(assertionsOf(schema)))
  match(kindOf)
  return partners
}

/** What tells an alternative from its neighbours: its type and the constants that its properties hold. */
function kindOf(schema: Schema): string {
  if (typeof schema === 'boolean') return canonicalText(schema)
  const values = valuesOf(schema)
  if (values !== undefined) return canonicalText(values)
  const constants = Object.entries(objectAt(schema, 'properties')).flatMap(([name, child]) =>
    isObject(child) && 'const' in child ? [`${name}=${canonicalText(child['const'])}`] : [],
  )
  return canonicalText([schema['type'] ?? '', ...constants])
}
