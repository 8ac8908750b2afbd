/**
 * A text without its escapes, a UTF-16 unit at a time, each with the stretch of the text that it was written as. JSON and
 * JavaScript escapes, HTML entities and percent-encoding are taken off in any order and however often they were laid
 * over one another.
 */
export interface Decoded {
  /** UTF-16 units; a byte of percent-encoding that is no UTF-8 is {@link strayByte} and more. */
  units: Int32Array
  /** Where in the text each unit begins, and where it ends. */
  starts: Int32Array
  ends: Int32Array
  length: number
}

/** What is taken off a text: nothing, escapes, or all escapes but those of white space (`C:\new` has none). */
export type Layers = 'none' | 'all' | 'no-white-space'

/** Values from here on stand for bytes, which are their last eight bits. */
const strayByte = 0x110000

const [percent, ampersand, backslash, semicolon] = [0x25, 0x26, 0x5c, 0x3b]
const [x, u] = [0x78, 0x75]

/** The letters of `\n`, `\r`, `\t`, `\b`, `\f` and `\v`. */
const whiteSpaceLetters: ReadonlySet<number> = new Set([...'nrtbfv'].map((letter) => letter.charCodeAt(0)))

const namedEntities: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    hellip: '…',
    sol: '/',
    bsol: '\\',
    colon: ':',
    semi: ';',
    equals: '=',
    plus: '+',
    percnt: '%',
    num: '#',
    dollar: '$',
    commat: '@',
    lowbar: '_',
    excl: '!',
    quest: '?',
    ast: '*',
    lpar: '(',
    rpar: ')',
    lsqb: '[',
    rsqb: ']',
    lcub: '{',
    rcub: '}',
    verbar: '|',
    grave: '`',
    comma: ',',
    period: '.',
    Hat: '^',
    Tab: '\t',
    NewLine: '\n',
  }),
)

/** Units that an escape has at the most: `&#1114111;`, `&#x10ffff;`. */
const longestEscape = 10

/** Takes the given layers off. What was decoded may be part of another escape (`%2541` is `%41` is `A`): one pass does. */
export function decode(text: string, layers: Layers): Decoded {
  const units = new Int32Array(text.length)
  const starts = new Int32Array(text.length)
  const ends = new Int32Array(text.length)
  let length = 0
  // What can't be in an escape, which is most of a text, isn't looked at twice.
  let opened = -longestEscape

  /** Adds a unit, then replaces what ends with it and is an escape, until nothing is. */
  const push = (added: number, from: number, end: number): void => {
    let unit = added
    let start = from
    for (;;) {
      units[length] = unit
      starts[length] = start
      ends[length] = end
      if (unit === percent || unit === ampersand || unit === backslash) opened = length
      length++
      const size = length - opened > longestEscape || layers === 'none' ? 0 : escapeEnding(unit)
      if (size === 0) return
      const value = valueOf(size)
      length -= size
      // The escape that this one completes may have begun as far back.
      opened = length
      start = starts[length] ?? from
      if (value > 0xffff && value < strayByte) {
        units[length] = 0xd800 + ((value - 0x10000) >> 10)
        starts[length] = start
        ends[length] = end
        length++
        unit = 0xdc00 + (value & 0x3ff)
      } else unit = value
    }
  }

  const at = (back: number): number => units[length - back] ?? -1
  const digits = (count: number): boolean => {
    for (let back = 1; back <= count; back++) if (hexDigit(at(back)) < 0) return false
    return true
  }

  /** How many of the last units are an escape, 0 where they are none; `last` is the last one. */
  function escapeEnding(last: number): number {
    if (last >= strayByte) {
      return continuation(last) ? bytesUp() : 0
    }
    if (at(3) === percent && digits(2)) return 3
    if (at(4) === backslash && at(3) === x && digits(2)) return withBackslashes(3)
    if (at(6) === backslash && at(5) === u && digits(4)) return withBackslashes(5)
    if (last === semicolon) {
      for (let back = 3; back <= longestEscape; back++) {
        if (at(back) === ampersand) return entity(back) === undefined ? 0 : back
      }
    }
    if (layers === 'all' && whiteSpaceLetters.has(last) && at(2) === backslash) return withBackslashes(1)
    return 0
  }

  /** With all backslashes that are written before the last `size` units: each layer of JSON doubles them. */
  function withBackslashes(size: number): number {
    let all = size
    while (at(all + 1) === backslash && (ends[length - all - 1] ?? 0) - (starts[length - all - 1] ?? 0) === 1) all++
    if (all === size) all++
    return all
  }

  /** The code point, or byte, that the escape of the last `size` units stands for. */
  function valueOf(size: number): number {
    const last = at(1)
    if (last >= strayByte) {
      let point = at(size) & (size === 2 ? 0x1f : 0x0f)
      for (let back = size - 1; back > 0; back--) point = (point << 6) | (at(back) & 0x3f)
      return point
    }
    if (last === semicolon) return entity(size) ?? last
    if (at(2) === backslash) return 0x20
    let value = 0
    const isUnicode = size >= 6 && at(5) === u
    for (let back = isUnicode ? 4 : 2; back > 0; back--) value = (value << 4) | hexDigit(at(back))
    return size === 3 && value > 0x7f ? strayByte + value : value
  }

  function continuation(byte: number): boolean {
    return (byte & 0xc0) === 0x80
  }

  /** How many of the last bytes are one character in UTF-8; 0 where they are none, or not yet. */
  function bytesUp(): number {
    for (let back = 2; back <= 4; back++) {
      const byte = at(back) - strayByte
      if (byte < 0xc0) {
        if (byte < 0x80) return 0
        continue
      }
      const wanted = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return wanted === back ? back : 0
    }
    return 0
  }

  /** What the entity of the last `size` units stands for. */
  function entity(size: number): number | undefined {
    const name = String.fromCharCode(...units.subarray(length - size + 1, length - 1))
    if (!/^#(?:\d+|[xX][\da-fA-F]+)$/.test(name)) return namedEntities.get(name)?.charCodeAt(0)
    const point = Number(`0${name.slice(1)}`)
    return point <= 0x10ffff ? point : undefined
  }

  for (let index = 0; index < text.length; index++) push(text.charCodeAt(index), index, index + 1)
  return { units, starts, ends, length }
}

/** The value of a hexadecimal digit, less than 0 of anything else. */
function hexDigit(unit: number): number {
  if (unit <= 0x39) return unit - 0x30
  const letter = unit | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1
}
