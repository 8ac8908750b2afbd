import { isSame } from './canonical.ts'
import { isObject, type JsonObject, member, objectAt } from '../integration/json.ts'
import type { Path } from '../integration/path.ts'
import { isAnnotation, literal, propertyName, requiredNames, schemaType } from '../integration/schema-type.ts'
import { collections, isEntry, schemaDirection } from '../integration/shape.ts'
import { diffLines } from './line-diff.ts'
import type { State } from './state.ts'

/** Lines of a difference that are kept: what a person would scroll through at the very most. */
const maxLines = 2000

/** Characters of one line that are kept. */
const maxLine = 300

/** Characters up to which a new or removed schema stays on one line. */
const inlineWidth = 80

/**
 * The exact difference of two states as the lines of a tree, one property a line, JSON schemas as TypeScript-like types:
 *
 * ```diff
 *   actions
 *     createIssue
 *       input
 * -       priority?: "low" | "high"
 * +       priority: "high"
 * ```
 *
 * Each begins with its sign (`-`, `+` or a space). What is the same on both sides is left out, but for the names that lead
 * to a difference. At most {@link maxLines}; a last line says how many more there are. Secrets are names. `redact` hides
 * what stands in a text of several lines, before it is taken apart.
 */
export function describeDifference(
  before: State,
  after: State,
  redact: (text: string) => string = (text) => text,
): string[] {
  const lines: string[] = []
  let more = 0
  for (const line of diffAll(nodesOf(before, [], redact), nodesOf(after, [], redact), 0)) {
    if (lines.length < maxLines) lines.push(clip(line))
    else more++
  }
  return more === 0 ? lines : [...lines, `  … ${more} more lines`]
}

/** A value in the tree. */
interface Node {
  /** Its name among its siblings. */
  name: string
  /** What stands for it on the line above its children. */
  label: string
  /** All of it on one line. */
  whole: string
  /** None for a value that stays on one line. */
  children: readonly Node[]
  /** Whether it may be written on one line although it has children. */
  inline: boolean
  /** Whether it only holds others, so that an empty one and none are the same. */
  holder?: true
  /** Text of several lines. */
  text?: string
  value: unknown
}

const order = new Map(collections.map(({ field }, index) => [field, index]))

function nodesOf(object: JsonObject, path: Path, redact: (text: string) => string): Node[] {
  const names = Object.keys(object)
  return names.map((name) => nodeOf(name, member(object, name), [...path, name], redact))
}

function nodeOf(name: string, value: unknown, path: Path, redact: (text: string) => string): Node {
  const label = propertyName(name)
  if (schemaDirection(path) !== undefined) return schemaNode(name, label, value)
  if (isObject(value)) {
    const [only, second] = Object.keys(value)
    if (only === 'schema' && second === undefined && schemaDirection([...path, only]) !== undefined) {
      return { ...schemaNode(name, label, value['schema']), value }
    }
    const node: Node = { name, label, whole: label, children: nodesOf(value, path, redact), inline: false, value }
    return isEntry(path) ? node : { ...node, holder: true }
  }
  const whole = path[0] === 'secrets' ? label : `${label}: ${literal(value)}`
  const leaf: Node = { name, label, whole, children: [], inline: true, value }
  return typeof value === 'string' && /[\r\n]/.test(value) ? { ...leaf, text: redact(value) } : leaf
}

/** A schema: with a child for each property where it is a plain object or a list of these, else as one type. */
function schemaNode(name: string, label: string, schema: unknown, separator = ' '): Node {
  const type = schemaType(schema)
  const whole = `${label}${separator}${type}`
  const isList = isObject(schema) && schema['type'] === 'array' && isPlain(schema, 'items')
  const object = isList ? schema['items'] : schema
  if (!isObject(object) || !isPlain(object, 'properties', 'required', 'additionalProperties')) {
    return { name, label, whole, children: [], inline: true, value: schema }
  }
  const required = requiredNames(object)
  const children = Object.entries(objectAt(object, 'properties')).map(([property, inner]) => {
    const own = `${propertyName(property)}${required.includes(property) ? '' : '?'}`
    return schemaNode(property, own, inner, ': ')
  })
  return { name, label: isList ? `${label}[]` : label, whole, children, inline: true, value: schema }
}

/** Whether nothing but the given keywords says which values fit. */
function isPlain(schema: JsonObject, ...keywords: string[]): boolean {
  const others = schema['additionalProperties']
  if (others !== undefined && others !== false) return false
  return Object.keys(schema).every(
    (keyword) => keyword === 'type' || keywords.includes(keyword) || isAnnotation(keyword),
  )
}

function* diffAll(before: readonly Node[], after: readonly Node[], depth: number): Generator<string> {
  const old = new Map(before.map((node) => [node.name, node]))
  const now = new Map(after.map((node) => [node.name, node]))
  const names = [...new Set([...now.keys(), ...old.keys()])]
  const place = (name: string): number => order.get(name) ?? order.size
  for (const name of depth === 0 ? names.toSorted((a, b) => place(a) - place(b)) : names)
    yield* diff(old.get(name), now.get(name), depth)
}

function* diff(old: Node | undefined, now: Node | undefined, depth: number): Generator<string> {
  if (old === undefined || now === undefined) {
    const only = now ?? old
    if (only?.holder && only.children.length > 0) {
      yield at(' ', depth, only.label)
      yield* diffAll(old?.children ?? [], now?.children ?? [], depth + 1)
      return
    }
    if (now !== undefined) yield* written(now, '+', depth)
    if (old !== undefined) yield* written(old, '-', depth)
    return
  }
  if (old.label === now.label && old.whole === now.whole && isSame(old.value, now.value)) return
  if (old.text !== undefined && now.text !== undefined) {
    yield at(' ', depth, now.label)
    const lines = diffLines(old.text.split(/\r\n|\r|\n/), now.text.split(/\r\n|\r|\n/))
    for (const line of lines) yield at(line.slice(0, 1), depth + 1, line.slice(1))
    return
  }
  if (old.children.length > 0 && now.children.length > 0) {
    const inner = [...diffAll(old.children, now.children, depth + 1)]
    if (inner.length > 0 || old.label !== now.label) {
      if (old.label !== now.label) yield at('-', depth, old.label)
      yield at(old.label === now.label ? ' ' : '+', depth, now.label)
      yield* inner
      return
    }
  }
  // What no type shows, such as a description, stands beside it.
  const isTold = old.whole !== now.whole
  yield at('-', depth, isTold ? old.whole : old.whole + remainder(old.value, now.value))
  yield at('+', depth, isTold ? now.whole : now.whole + remainder(now.value, old.value))
}

/** The keywords of a value that the other one has not, or not alike, as a comment. */
function remainder(value: unknown, other: unknown): string {
  if (!isObject(value) || !isObject(other)) return ` /* ${literal(value)} */`
  const [inner, otherInner] = [value['schema'], other['schema']]
  if (isObject(inner) && isObject(otherInner)) return remainder(inner, otherInner)
  const keywords = Object.keys(value).filter((keyword) => !isSame(value[keyword], other[keyword]))
  const words = keywords.map((keyword) => `${keyword}: ${literal(value[keyword])}`).join(', ')
  return words === '' ? '' : ` /* ${words.replaceAll('*/', '*\\/')} */`
}

function* written(node: Node, sign: '+' | '-', depth: number): Generator<string> {
  if (node.text !== undefined) {
    yield at(sign, depth, node.label)
    for (const line of node.text.split(/\r\n|\r|\n/)) yield at(sign, depth + 1, line)
  } else if (node.children.length === 0 || (node.inline && node.whole.length + 2 * depth <= inlineWidth)) {
    yield at(sign, depth, node.whole)
  } else {
    yield at(sign, depth, node.label)
    for (const child of node.children) yield* written(child, sign, depth + 1)
  }
}

function at(sign: string, depth: number, text: string): string {
  return `${sign} ${'  '.repeat(depth)}${text}`
}

function clip(line: string): string {
  return line.length <= maxLine
    ? line
    : `${Array.from(line.slice(0, maxLine * 2))
        .slice(0, maxLine - 1)
        .join('')}…`
}
