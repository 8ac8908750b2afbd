import { maximumValues, tooManyValues } from '../integration/plain-json.ts'
import { DocumentError, DocumentLimitError, maximumDepth, tooDeep, type Document, type Position } from './document.ts'

/**
 * Reads JSON as RFC 8259 has it, and stricter where a definition would be taken for what its author didn't mean: a key
 * that stands twice in one object and the key `__proto__` are faults. Throws a {@link DocumentError}, nothing else.
 *
 * `JSON.parse` gives no place in some of its errors, none of what it accepts, and keeps one of two equal keys silently.
 */
export function readJson(text: string): Document {
  const position = new Scanner(text).document()
  return { value: JSON.parse(text), position }
}

const blank = /[ \t\r\n]*/y
// oxlint-disable-next-line no-control-regex -- JSON forbids exactly these in a text
const plainText = /[^"\\\u0000-\u001f]*/y
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y

/** One pass over a text: checks the grammar and notes where values stand. Its methods throw a {@link DocumentError}. */
class Scanner {
  readonly #text: string
  #at = 0
  #values = 0

  constructor(text: string) {
    this.#text = text
  }

  document(): Position {
    const position = this.#value(0)
    this.#match(blank)
    if (this.#at < this.#text.length) this.#fail('unexpected text after the JSON value')
    return position
  }

  #value(depth: number): Position {
    this.#match(blank)
    if (depth > maximumDepth) throw new DocumentLimitError(tooDeep, this.#at)
    const offset = this.#at
    this.#values++
    if (this.#values > maximumValues) throw new DocumentLimitError(tooManyValues, offset)
    const first = this.#text[offset]
    if (first === '{') return { offset, children: this.#members(depth + 1) }
    if (first === '[') return { offset, children: this.#items(depth + 1) }
    if (first === '"') this.#string()
    else if (!this.#match(scalar))
      this.#fail('expected a value: `"text"`, a number, `true`, `false`, `null`, `{` or `[`')
    return { offset }
  }

  #members(depth: number): Map<string, Position> {
    const members = new Map<string, Position>()
    this.#at += 1
    if (this.#take('}')) return members
    do {
      this.#match(blank)
      const offset = this.#at
      if (this.#text[offset] !== '"') this.#fail('expected a key in double quotes')
      const key = this.#string()
      if (key === '__proto__') this.#fail("the key `__proto__` isn't allowed", offset)
      if (members.has(key)) this.#fail(`the key \`${key}\` appears twice in one object`, offset)
      if (!this.#take(':')) this.#fail('expected a colon after the key')
      members.set(key, { ...this.#value(depth), offset })
    } while (this.#take(','))
    if (!this.#take('}')) this.#fail('expected a comma or a closing brace')
    return members
  }

  #items(depth: number): Map<number, Position> {
    const items = new Map<number, Position>()
    this.#at += 1
    if (this.#take(']')) return items
    do items.set(items.size, this.#value(depth))
    while (this.#take(','))
    if (!this.#take(']')) this.#fail('expected a comma or a closing bracket')
    return items
  }

  #string(): string {
    const start = this.#at
    this.#at += 1
    let escaped = false
    this.#match(plainText)
    while (this.#match(escape)) {
      escaped = true
      this.#match(plainText)
    }
    const end = this.#text[this.#at]
    if (end === '\\') this.#fail('a backslash in a text is written as `\\\\`, unless it begins an escape such as `\\n`')
    if (end !== '"') this.#fail('unterminated string: expected a double quote on the same line')
    this.#at += 1
    const literal = this.#text.slice(start, this.#at)
    return escaped ? String(JSON.parse(literal)) : literal.slice(1, -1)
  }

  #take(character: string): boolean {
    this.#match(blank)
    if (this.#text[this.#at] !== character) return false
    this.#at += 1
    return true
  }

  /** Whether `pattern` took at least one character. */
  #match(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at
    if (!pattern.test(this.#text) || pattern.lastIndex === this.#at) return false
    this.#at = pattern.lastIndex
    return true
  }

  #fail(message: string, offset = this.#at): never {
    const rest = this.#text.slice(offset, offset + 2)
    if (rest === '') throw new DocumentError('unexpected end of JSON', offset)
    if (rest === '//' || rest === '/*') throw new DocumentError("JSON doesn't allow comments", offset)
    if (/^[}\]]/.test(rest) && /,\s*$/.test(this.#text.slice(0, offset))) {
      throw new DocumentError("JSON doesn't allow trailing commas", offset)
    }
    throw new DocumentError(message, offset)
  }
}
