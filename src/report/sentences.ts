import { isDeepStrictEqual } from 'node:util'
import { isObject, type JsonObject, member, objectAt } from '../integration/json.ts'
import { formatPath, type Path } from '../integration/path.ts'
import type { Change, Impact, Sent } from '../integration/plan.ts'
import { isAnnotation, literal, propertyName, requiredNames, schemaType } from '../integration/schema-type.ts'
import { type Direction, type Part, partsThrough } from '../integration/shape.ts'
import { ruleUrl } from './links.ts'
import { code, link, prose, text } from './markdown.ts'
import { formatCount, plural } from '../integration/wording.ts'

/**
 * Words of our own with foreign ones among them, apart, so that each place where they are shown escapes them in its own
 * way. A `name` is what the sentence is about, `code` is a type or a value, `text` is a person's words.
 */
export type Phrase = readonly (string | { name: string } | { code: string } | { text: string })[]

/** What a change is to the people who read of it. */
export interface Sentence {
  impact: Impact
  kind: Change['kind']
  /** The part that it is about, by its noun; of what is no part, undefined. */
  part: Part | undefined
  /** `Action createIssue`. */
  subject: Phrase
  /** `now requires priority`. */
  predicate: Phrase
  /** What that means for bots, where it isn't obvious: a clause from the table of rules. */
  reason: string | undefined
  /** The rule that says so, by its id in docs/breaking-changes.md. */
  rule: string | undefined
}

/** A change as a sentence about the integration's own part. */
export function sentenceOf(change: Change): Sentence {
  const through = partsThrough(change.path)
  const innermost = through.at(-1)
  const schema = schemaOf(change, through)
  const owner = schema?.owner ?? innermost
  const subject = owner === undefined ? fieldSubject(change.path) : subjectOf(through, owner.path.length, change)
  const predicate =
    schema !== undefined ? schemaPredicate(change, schema) : fieldPredicate(change, owner?.path.length ?? 1)
  return {
    impact: change.impact,
    kind: change.kind,
    part: owner?.part,
    subject,
    predicate,
    reason: change.impact === 'safe' ? undefined : change.reason,
    rule: change.rule,
  }
}

/** Whether bots notice a change, or might: texts, links and what else people alone see is told in a line of its own. */
export function isVisible(change: Change): boolean {
  if (change.impact !== 'safe') return true
  const through = partsThrough(change.path)
  const innermost = through.at(-1)
  const schema = schemaOf(change, through)
  if (schema !== undefined) return !isDocumentation(change)
  if (innermost === undefined || !innermost.part.bots) return false
  return !['title', 'description'].includes(String(change.path[innermost.path.length]))
}

/** What bots don't notice of changes and of what is sent along, in a few words each: `description`, `website link removed`. */
export function unseenPhrases(changes: readonly Change[], sent: readonly Sent[]): Phrase[] {
  // Who sees a version is told with what is done to it.
  const hidden = changes.filter((change) => !isVisible(change) && change.path[0] !== 'visibility')
  const groups = Map.groupBy(hidden.map(unseen), ({ several }) => several)
  const told = [...groups].map(([several, [first, second, ...rest]]): Phrase => {
    return first !== undefined && second === undefined ? first.one : [`${formatCount(rest.length + 2)} ${several}`]
  })
  return [...told, ...sent.map(({ what }): Phrase => [{ text: what }])]
}

/** A phrase as a line of Markdown: names bold code, types and values code. */
export function markdownOf(phrase: Phrase): string {
  return phrase
    .map((part) => {
      if (typeof part === 'string') return part
      if ('text' in part) return text(part.text, 100)
      const inline = code('name' in part ? part.name : part.code)
      if (inline === '') return '""'
      return 'name' in part ? `**${inline}**` : inline
    })
    .join('')
}

/** A phrase as plain words, for the log and for annotations; names and values in backticks. */
export function plainOf(phrase: Phrase): string {
  return phrase
    .map((part) => {
      if (typeof part === 'string') return part
      if ('text' in part) return part.text
      if ('name' in part) return `\`${part.name}\``
      return `\`${part.code}\``
    })
    .join('')
}

/**
 * A whole sentence as Markdown, without its sign. `docsUrl`: where the rules are explained, for a link from the reason to
 * its rule.
 */
export function sentenceMarkdown({ subject, predicate, reason, rule }: Sentence, docsUrl?: string): string {
  const explained = docsUrl === undefined || rule === undefined ? undefined : ruleUrl(docsUrl, rule)
  const clause = reason === undefined ? '' : `: ${link(prose(reason, 300), explained)}`
  return `${markdownOf(subject)}${glue(predicate)}${markdownOf(predicate)}${clause}`
}

/** A whole sentence as plain words, without its sign. */
export function sentencePlain({ subject, predicate, reason }: Sentence): string {
  return `${plainOf(subject)}${glue(predicate)}${plainOf(predicate)}${reason === undefined ? '' : `: ${reason}`}`
}

/** What begins with a colon stands right at the subject. */
function glue([first]: Phrase): string {
  return typeof first === 'string' && first.startsWith(':') ? '' : ' '
}

type Through = ReturnType<typeof partsThrough>

/** The JSON schema that a change is in. */
interface InSchema {
  owner: Through[number]
  direction: Direction
  /** Which of its part's schemas: `input`, `output`, or nothing where there is one alone. */
  which: string
  /** From the schema's root. */
  inner: Path
}

/** Undefined where a change is in no schema. Values of schemas are objects, those of plain fields are not. */
function schemaOf({ path, kind, before, after }: Change, through: Through): InSchema | undefined {
  if ([before, after].some((value) => typeof value === 'string' || typeof value === 'number')) return undefined
  for (const owner of through) {
    const rest = path.slice(owner.path.length)
    for (const [inside, direction] of Object.entries(owner.part.schemas ?? {})) {
      const which = inside.split('.').slice(0, -1)
      if (which.some((name, index) => rest[index] !== name)) continue
      const inner = rest.slice(which.length)
      // The entry as a whole, or a plain field of it.
      const isWhole = which.length === 0 && inner.length === 0 && kind !== 'changed'
      const isField = inner[0] === 'identifier' && inner.length === 2 && !isObject(before) && !isObject(after)
      if (!isWhole && !isField) return { owner, direction, which: which.join('.'), inner }
    }
  }
  return undefined
}

function subjectOf(through: Through, length: number, { path: whole, kind, after }: Change): Phrase {
  const isNewAction = kind === 'added' && whole[0] === 'actions' && whole.length === 2 && isObject(after)
  const owners = through.filter(({ path }) => path.length <= length).toReversed()
  const named = owners.flatMap(({ part, path }, index): Phrase => {
    const isNamed = part.at.endsWith('*')
    if (index > 0 && !isNamed) return []
    const noun = index === 0 ? capital(part.noun[0]) : ` of ${part.noun[0]}`
    const parameters = isNewAction ? signature(after) : ''
    return isNamed ? [`${noun} `, { name: String(path.at(-1)) + parameters }] : [noun]
  })
  return named
}

/** What the plain fields of a body are called. */
const fieldNouns: Readonly<Record<string, string>> = {
  title: 'title',
  description: 'description',
  url: 'website link',
  visibility: 'visibility',
  maxExecutionTime: 'time limit of a call',
  sdkVersion: 'SDK version',
  icon: 'icon',
  readme: 'readme',
  code: 'code',
}

function fieldSubject([field = '']: Path): Phrase {
  const noun = Object.hasOwn(fieldNouns, field) ? fieldNouns[field] : undefined
  return noun === undefined ? ['Field ', { name: String(field) }] : [capital(noun)]
}

function fieldPredicate({ path, kind, before, after }: Change, start: number): Phrase {
  const inner = path.slice(start)
  const where = inner.join('.')
  if (inner.length === 0) {
    if (kind === 'removed') return ['is removed']
    if (kind === 'added')
      return path[0] === 'actions' && path.length === 2 && isObject(after) ? introduction(after) : added(after)
    return isScalar(before) && isScalar(after)
      ? [`is now `, valueOf(after), ' (was ', valueOf(before), ')']
      : ['is changed']
  }
  if (/(^|\.)creation\.enabled$/.test(where)) {
    const what = path[0] === 'user' ? 'users' : 'conversations'
    return [after === true ? `lets bots create ${what}` : `no longer lets bots create ${what}`]
  }
  if (/(^|\.)creation\.requiredTags$/.test(where)) return tagPredicate(before, after)
  if (where === 'identifier.required') return [after === true ? 'must be linked' : 'need not be linked']
  if (where === 'billable') return [after === true ? 'is now billable' : 'is no longer billable']
  if (where === 'cacheable') return [after === true ? 'may now be answered from a cache' : 'is no longer cached']
  const name: Phrase[number] = { name: formatPath(inner) }
  if (kind === 'added') return ['now has ', name, ...(isScalar(after) ? [': ', valueOf(after)] : [])]
  if (kind === 'removed') return ['no longer has ', name]
  return isScalar(before) && isScalar(after)
    ? ['has ', name, ' ', valueOf(after), ' (was ', valueOf(before), ')']
    : ['changes ', name]
}

/** `(id, note?)`: the parameters of an action. */
function signature(action: JsonObject): string {
  const schema = objectAt(objectAt(action, 'input'), 'schema')
  const required = requiredNames(schema)
  const names = Object.keys(objectAt(schema, 'properties'))
  const shown = names.slice(0, 6).map((name) => `${propertyName(name)}${required.includes(name) ? '' : '?'}`)
  return `(${[...shown, ...(names.length > shown.length ? ['…'] : [])].join(', ')})`
}

/** `: Close an issue` of an action that is new. */
function introduction(action: JsonObject): Phrase {
  const about = member(action, 'title') ?? member(action, 'description')
  return typeof about === 'string' ? [': ', { text: about }] : ['is added']
}

function added(after: unknown): Phrase {
  const isTelling = typeof after === 'string' ? !/[\r\n]/.test(after) && after.length <= 60 : typeof after === 'number'
  return isTelling ? ['is added: ', valueOf(after)] : ['is added']
}

function tagPredicate(before: unknown, after: unknown): Phrase {
  const [old, now] = [before, after].map((tags) => (Array.isArray(tags) ? tags.map(String) : []))
  const more = (now ?? []).filter((tag) => !old?.includes(tag))
  const less = (old ?? []).filter((tag) => !now?.includes(tag))
  return joined([
    ...(more.length === 0 ? [] : [['now requires the tag ', ...nameList(more), ' of whoever creates one']]),
    ...(less.length === 0 ? [] : [['no longer requires the tag ', ...nameList(less)]]),
  ])
}

/** The verbs of a schema. */
interface Verbs {
  added: string
  required: string
  removed: string
  optional: string
  accepts: string
  rejects: string
}

const taking: Verbs = {
  added: 'takes',
  required: 'now requires',
  removed: 'no longer takes',
  optional: 'no longer requires',
  accepts: 'now accepts',
  rejects: 'no longer accepts',
}

function giving(third: string, base: string): Verbs {
  return {
    added: `now ${third}`,
    required: `always ${third}`,
    removed: `no longer ${third}`,
    optional: `may no longer ${base}`,
    accepts: `may now ${base}`,
    rejects: `no longer ${third}`,
  }
}

function verbsOf({ owner, direction }: InSchema): Verbs {
  if (direction === 'stored') return { ...taking, added: 'now stores', removed: 'no longer stores' }
  if (direction !== 'output') return taking
  if (owner.part.at.startsWith('events')) return giving('carries', 'carry')
  return owner.part.at.startsWith('actions') ? giving('returns', 'return') : giving('has', 'have')
}

function schemaPredicate(change: Change, place: InSchema): Phrase {
  const { kind, before, after, rule } = change
  const verbs = verbsOf(place)
  const isInput = place.direction !== 'output'
  const name = { name: nameOf(place) }
  const branch = /\b(anyOf|oneOf|allOf)\[\d+\]$/.exec(formatPath(place.inner))
  if (branch !== null && kind !== 'changed') {
    const owner = { ...place, inner: place.inner.slice(0, -2) }
    const one = typed(owner, schemaType(kind === 'added' ? after : before))
    if (branch[1] === 'allOf') return [kind === 'added' ? 'now demands ' : 'no longer demands ', one]
    return [kind === 'added' ? `${verbs.accepts} ` : `${verbs.rejects} `, one]
  }
  if (isObject(before) && isObject(after) && 'required' in after && typeof after['required'] === 'boolean') {
    return [`${after['required'] ? verbs.required : verbs.optional} `, name]
  }
  if (kind === 'removed') return [`${verbs.removed} `, name]
  if (kind === 'added') {
    const isRequired = isInput && rule === 'input-required'
    const type: Phrase = [' (', { code: schemaType(after) }, isInput && !isRequired ? ', optional)' : ')']
    return [`${isRequired ? verbs.required : verbs.added} `, name, ...type]
  }
  return changedSchema(before, after, place, verbs)
}

/** What is said of a schema whose own keywords differ: of values and limits where that tells, else of its type. */
function changedSchema(before: unknown, after: unknown, place: InSchema, verbs: Verbs): Phrase {
  const [old, now] = [isObject(before) ? before : {}, isObject(after) ? after : {}]
  const name = { name: nameOf(place) }
  if (isRetyped(old, now) || typeof before === 'boolean' || typeof after === 'boolean') {
    return ['changes ', name, ' from ', { code: schemaType(before) }, ' to ', { code: schemaType(after) }]
  }
  const clauses: Phrase[] = []
  if (old['nullable'] !== now['nullable']) {
    clauses.push([`${now['nullable'] === true ? verbs.accepts : verbs.rejects} `, typed(place, 'null')])
  }
  const [values, newValues] = [listOf(old), listOf(now)]
  if (values !== undefined && newValues !== undefined) {
    const isIn = (list: readonly unknown[], one: unknown): boolean => list.some((each) => isDeepStrictEqual(each, one))
    const gone = values.filter((one) => !isIn(newValues, one))
    const more = newValues.filter((one) => !isIn(values, one))
    if (gone.length > 0) clauses.push([`${verbs.rejects} `, ...valueList(place, gone)])
    if (more.length > 0) clauses.push([`${verbs.accepts} `, ...valueList(place, more)])
  } else if (newValues !== undefined) {
    clauses.push(['now limits ', name, ' to ', { code: schemaType({ enum: newValues }) }])
  } else if (values !== undefined) {
    clauses.push(['no longer limits ', name, ' to ', { code: schemaType({ enum: values }) }])
  }
  for (const keyword of new Set([...Object.keys(now), ...Object.keys(old)])) {
    const clause = limitClause(keyword, old[keyword], now[keyword], name)
    if (clause !== undefined) clauses.push(clause)
  }
  if (clauses.length > 0) return joined(clauses)
  return isAnnotationOnly(old, now) ? ['describes ', name, ' in other words'] : ['changes what ', name, ' may be']
}

/** Whether a value is of another type, beyond `null` and a list of values. */
function isRetyped(old: JsonObject, now: JsonObject): boolean {
  const keywords = ['type', 'items', 'properties', 'anyOf', 'oneOf', 'allOf', '$ref', 'prefixItems']
  const typeOf = (schema: JsonObject): string =>
    schemaType(Object.fromEntries(keywords.flatMap((key) => (key in schema ? [[key, schema[key]]] : []))))
  return typeOf(old) !== typeOf(now)
}

/** The values that a schema lists; a constant is a list of one. */
function listOf(schema: JsonObject): readonly unknown[] | undefined {
  if ('const' in schema) return [schema['const']]
  return Array.isArray(schema['enum']) ? schema['enum'] : undefined
}

const limits: Readonly<Record<string, (limit: number) => string>> = {
  minLength: (limit) => `at least ${plural(limit, 'character')}`,
  maxLength: (limit) => `at most ${plural(limit, 'character')}`,
  minimum: (limit) => `at least ${limit}`,
  maximum: (limit) => `at most ${limit}`,
  exclusiveMinimum: (limit) => `more than ${limit}`,
  exclusiveMaximum: (limit) => `less than ${limit}`,
  minItems: (limit) => `at least ${plural(limit, 'item')}`,
  maxItems: (limit) => `at most ${plural(limit, 'item')}`,
  minProperties: (limit) => `at least ${plural(limit, 'property', 'properties')}`,
  maxProperties: (limit) => `at most ${plural(limit, 'property', 'properties')}`,
  multipleOf: (limit) => `multiples of ${limit}`,
}

/** A clause on one keyword that limits values; undefined of any other. */
function limitClause(keyword: string, old: unknown, now: unknown, name: Phrase[number]): Phrase | undefined {
  if (old === now) return undefined
  if (Object.hasOwn(limits, keyword)) {
    const words = limits[keyword]
    const limited = (limit: unknown): string => (typeof limit === 'number' ? (words?.(limit) ?? '') : 'another limit')
    if (now === undefined) return ['no longer limits ', name, ` to ${limited(old)}`]
    const was = typeof old === 'number' ? ` (was ${old})` : ''
    return ['now limits ', name, ` to ${limited(now)}${was}`]
  }
  if (keyword === 'pattern' || keyword === 'format') {
    if (now === undefined) return ['no longer limits ', name, ` to the ${keyword} `, { code: String(old) }]
    const was: Phrase = old === undefined ? [] : [' (was ', { code: String(old) }, ')']
    return ['now limits ', name, ` to the ${keyword} `, { code: String(now) }, ...was]
  }
  if (keyword === 'uniqueItems') return [now === true ? 'now limits ' : 'no longer limits ', name, ' to unique items']
  if (keyword === 'additionalProperties') {
    if (now === false) return ['no longer takes other properties in ', name]
    if (isObject(now)) return ['takes other properties in ', name, ' as ', { code: schemaType(now) }]
    return ['takes other properties in ', name]
  }
  if (keyword === 'default') {
    const is: Phrase =
      now === undefined ? ['has no default for ', name] : ['has ', valueOf(now), ' as default for ', name]
    return [...is, ...(old === undefined ? [] : [' (was ', valueOf(old), ')'])]
  }
  return undefined
}

function isDocumentation({ before, after, kind }: Change): boolean {
  return kind === 'changed' && isObject(before) && isObject(after) && isAnnotationOnly(before, after)
}

/** Whether nothing but words for people differs; a default is more than that. */
function isAnnotationOnly(before: JsonObject, after: JsonObject): boolean {
  return [...Object.keys(before), ...Object.keys(after)].every((key) => key !== 'default' && isAnnotation(key))
}

/** A place in a schema as a person names it: `labels[]`, `author.name`; of the whole, which schema it is. */
function nameOf({ inner, which }: InSchema): string {
  if (inner.length > 0) return formatPath(inner)
  return which === '' ? 'value' : which
}

/** `priority: "low"`; of a schema as a whole, the value alone. */
function typed({ inner }: InSchema, type: string): { name: string } {
  return { name: inner.length === 0 ? type : `${formatPath(inner)}: ${type}` }
}

/** The values that came or went, at most five by themselves. */
function valueList(place: InSchema, values: readonly unknown[]): Phrase {
  const shown = values.slice(0, 5)
  const more = values.length - shown.length
  const list = typed(place, shown.map(literal).join(' | '))
  return more === 0 ? [list] : [list, ` and ${more} more`]
}

/** What bots don't see of a change, and what several of its kind are called. */
function unseen(change: Change): { one: Phrase; several: string } {
  const through = partsThrough(change.path)
  const innermost = through.at(-1)
  const ending = change.kind === 'changed' ? '' : ` ${change.kind}`
  if (innermost === undefined) {
    const [field = ''] = change.path
    const noun = Object.hasOwn(fieldNouns, field) ? (fieldNouns[field] ?? '') : String(field)
    return { one: [{ text: noun }, ending], several: noun }
  }
  const schema = schemaOf(change, through)
  const { part, path } = innermost
  if (schema === undefined && change.path.length === path.length) {
    const [one, several] = part.noun
    return { one: [`${one} `, { code: String(path.at(-1)) }, ending], several: `${several}${ending}` }
  }
  const what = schema === undefined ? String(change.path[path.length]) : 'description'
  const known = ['title', 'description'].includes(what) ? what : 'setting'
  return { one: [`${known} of ${part.noun[0]} `, { code: String(path.at(-1)) }, ending], several: `${known}s` }
}

function joined(clauses: readonly Phrase[]): Phrase {
  return clauses.flatMap((clause, index) => {
    if (index === 0) return clause
    return [index === clauses.length - 1 ? ' and ' : ', ', ...clause]
  })
}

function nameList(all: readonly string[]): Phrase {
  return all.slice(0, 5).flatMap((name, index) => [...(index === 0 ? [] : [', ']), { name }])
}

function valueOf(json: unknown): { code: string } {
  return { code: literal(json) }
}

function isScalar(json: unknown): boolean {
  return (
    ['string', 'number', 'boolean'].includes(typeof json) && !/[\r\n]/.test(String(json)) && String(json).length <= 60
  )
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
