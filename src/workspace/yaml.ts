import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  parseDocument,
  visit,
  type Alias,
  type Document as YamlDocument,
  type ErrorCode,
  type Node,
} from 'yaml'
import { maximumValues, tooManyValues } from '../integration/plain-json.ts'
import { DocumentError, DocumentLimitError, maximumDepth, tooDeep, type Document, type Position } from './document.ts'

/** Characters that all texts of a document may have together once its aliases are followed: what is read of JSON. */
const maximumText = 10_000_000

/**
 * Signs by kind: a value has one of each kind at the most, so that a document with more of one than it may hold values
 * holds too many for certain. Seen before it is parsed, which takes 1 KB of memory for each value.
 */
const signs = new Map([
  ['-', 'entry'],
  [':', 'entry'],
  [',', 'item'],
  ['[', 'collection'],
  ['{', 'collection'],
])

const plainTags = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
)

const messages: Partial<Record<ErrorCode, string>> = {
  MULTIPLE_DOCS: 'the file has several documents, but only one is allowed',
}

/**
 * Reads one YAML 1.2 document as what JSON can hold: other tags, keys that aren't plain, numbers that aren't finite,
 * a key that stands twice, several documents and aliases without end are faults. Throws a {@link DocumentError}, nothing else.
 */
export function readYaml(text: string): Document {
  refuseTooManySigns(text)
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    // It is looked for below: the parser compares every key with every other.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  })
  const diagnostic = document.errors[0] ?? document.warnings[0]
  if (diagnostic?.code === 'RESOURCE_EXHAUSTION') throw new DocumentLimitError(tooDeep, diagnostic.pos[0])
  if (diagnostic)
    throw new DocumentError(messages[diagnostic.code] ?? lowerFirst(diagnostic.message), diagnostic.pos[0])
  if (!document.contents) return { value: null, position: { offset: 0 } }
  return new Converter(document).convert(document.contents, 0)
}

/** What the lexer gives beside the source's own text, where a document, a scalar or the rest of a broken flow begins. */
const marks = new Set(['\u0002', '\u0018', '\u001f'])

function refuseTooManySigns(text: string): void {
  const counts = new Map<string, number>()
  let offset = 0
  for (const token of new Lexer().lex(text)) {
    const kind = signs.get(token)
    if (kind !== undefined) {
      const count = (counts.get(kind) ?? 0) + 1
      if (count > maximumValues) throw new DocumentLimitError(tooManyValues, offset)
      counts.set(kind, count)
    }
    if (!marks.has(token)) offset += token.length
  }
}

class Converter {
  readonly #targets: ReadonlyMap<Alias, Node>
  #values = 0
  #text = 0

  constructor(document: YamlDocument) {
    this.#targets = targetsOf(document)
  }

  convert(node: Node, depth: number, offset = node.range?.[0] ?? 0): Document {
    if (!isAlias(node)) this.#values++
    if (this.#values > maximumValues) throw new DocumentLimitError(this.#expanded(tooManyValues), offset)
    this.#text += isScalar(node) ? String(node.value).length : 0
    if (this.#text > maximumText) throw new DocumentLimitError(this.#expanded('has more than 10 MB of strings'), offset)
    if (depth > maximumDepth) {
      throw new DocumentLimitError(`${tooDeep} or that contain themselves`, offset)
    }
    if (isAlias(node)) {
      const target = this.#targets.get(node)
      if (!target)
        throw new DocumentError(`the alias \`*${node.source}\` has no anchor \`&${node.source}\` before it`, offset)
      return this.convert(target, depth + 1, offset)
    }
    if (node.tag && !plainTags.has(node.tag)) throw new DocumentError(`the tag \`${node.tag}\` isn't allowed`, offset)
    if (isMap<Node | null, Node | null>(node)) return this.#map(node.items, depth, offset)
    if (isSeq<Node>(node)) return this.#sequence(node.items, depth, offset)
    return { value: isScalar(node) ? plainValue(node.value, offset) : null, position: { offset } }
  }

  #expanded(limit: string): string {
    return this.#targets.size === 0 ? limit : `${limit} (aliases expanded)`
  }

  #map(items: readonly { key: Node | null; value: Node | null }[], depth: number, offset: number): Document {
    const value: Record<string, unknown> = {}
    const children = new Map<string | number, Position>()
    for (const item of items) {
      const keyOffset = item.key?.range?.[0] ?? offset
      const key = keyOf(item.key, keyOffset)
      if (children.has(key)) throw new DocumentError(`the key \`${key}\` appears twice in one map`, keyOffset)
      const member = item.value ? this.convert(item.value, depth + 1) : { value: null, position: { offset: keyOffset } }
      value[key] = member.value
      children.set(key, { ...member.position, offset: keyOffset })
    }
    return { value, position: { offset, children } }
  }

  #sequence(nodes: readonly Node[], depth: number, offset: number): Document {
    const items = nodes.map((node) => this.convert(node, depth + 1))
    return {
      value: items.map((item) => item.value),
      position: { offset, children: new Map(items.map((item, index) => [index, item.position])) },
    }
  }
}

/** What the aliases stand for: each the last node before it that has its anchor. `Alias.resolve` walks the document for each. */
function targetsOf(document: YamlDocument): Map<Alias, Node> {
  const anchors = new Map<string, Node>()
  const targets = new Map<Alias, Node>()
  visit(document, {
    Alias(_, alias) {
      const target = anchors.get(alias.source)
      if (target) targets.set(alias, target)
    },
    Value(_, node) {
      if (node.anchor !== undefined) anchors.set(node.anchor, node)
    },
  })
  return targets
}

function keyOf(key: Node | null, offset: number): string {
  if (!isScalar(key) || key.value === null) throw new DocumentError('a key has to be a plain text', offset)
  // A key such as 404 or true is a text in JSON: what the author wrote.
  const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
  if (name === '__proto__') throw new DocumentError("the key `__proto__` isn't allowed", offset)
  return name
}

function plainValue(value: unknown, offset: number): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new DocumentError(`the number \`${value}\` can't be sent as JSON`, offset)
  }
  return value
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
