import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maximumValues } from '../../src/integration/plain-json.ts'
import { DocumentError, maximumDepth, offsetOf, placesIn } from '../../src/workspace/document.ts'
import { readJson } from '../../src/workspace/json.ts'

function faultOf(text: string): { message: string; line: number; column: number } {
  try {
    readJson(text)
  } catch (error) {
    if (error instanceof DocumentError) return { message: error.message, ...placesIn(text)(error.offset) }
    throw error
  }
  throw new Error(`${text} is fine`)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)

describe('readJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(undefined, 2, '\t'), (text, indent) => {
        const value: unknown = JSON.parse(text)
        const spaced = JSON.stringify(value, null, indent)
        fc.pre(!spaced.includes('"__proto__"'))
        expect(readJson(spaced).value).toEqual(value)
      }),
    )
  })

  it('refuses what JSON.parse refuses, and nothing else but equal keys and __proto__', () => {
    const broken = fc
      .tuple(
        fc.json({ maxDepth: 3 }),
        fc.nat(),
        fc.constantFrom('', ',', '"', '{', ']', '\\', '0', '.', '-', 'e', ' ', '\n', '\u007f', 'é'),
      )
      .map(
        ([text, at, piece]) => text.slice(0, at % (text.length + 1)) + piece + text.slice((at % (text.length + 1)) + 1),
      )
    fc.assert(
      fc.property(fc.oneof(broken, fc.string()), (text) => {
        let accepted = true
        try {
          readJson(text)
        } catch (error) {
          if (!(error instanceof DocumentError)) throw error
          if (/twice|__proto__/.test(error.message)) return
          accepted = false
        }
        expect(accepted).toBe(isJson(text))
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['{"a": 1', 'unexpected end of JSON', 1, 8],
    ['{"a": "b', 'unexpected end of JSON', 1, 9],
    ['{\n  "a": 1,\n}', "JSON doesn't allow trailing commas", 3, 1],
    ['[1,]', "JSON doesn't allow trailing commas", 1, 4],
    ['{\r\n  // note\r\n}', "JSON doesn't allow comments", 2, 3],
    ['{"a": 1 /* note */}', "JSON doesn't allow comments", 1, 9],
    ['{"a": 1, "b": {"c": 1, "c": 2}}', 'the key `c` appears twice in one object', 1, 24],
    ['{"a": 1, "\\u0061": 2}', 'the key `a` appears twice in one object', 1, 10],
    ['{"__proto__": {}}', "the key `__proto__` isn't allowed", 1, 2],
    ['{"a": 1} {"a": 2}', 'unexpected text after the JSON value', 1, 10],
    ["{'a': 1}", 'expected a key in double quotes', 1, 2],
    ['{"a" 1}', 'expected a colon after the key', 1, 6],
    ['{"a": 1 "b": 2}', 'expected a comma or a closing brace', 1, 9],
    ['[1 2]', 'expected a comma or a closing bracket', 1, 4],
    ['{"a": 01}', 'expected a value', 1, 7],
    ['{"a": NaN}', 'expected a value', 1, 7],
    ['{"a": "C:\\path"}', 'a backslash in a text is written as `\\\\`', 1, 10],
    ['{"a": "one\ntwo"}', 'unterminated string: expected a double quote on the same line', 1, 11],
  ])('says what is wrong with %j', (text, message, line, column) => {
    expect(faultOf(text)).toEqual({ message: expect.stringContaining(message), line, column })
  })

  it('reads to its greatest depth and not beyond', () => {
    expect(readJson(nested(maximumDepth + 1)).value).toHaveLength(1)
    expect(faultOf(nested(maximumDepth + 2)).message).toContain('200 levels')
    expect(faultOf('['.repeat(1_000_000)).message).toContain('200 levels')
  })

  it('takes as many values as a definition may have, and says so of one more', () => {
    const list = (items: number): string => `[${Array(items).fill('1').join()}]`
    expect(readJson(list(maximumValues - 1)).value).toHaveLength(maximumValues - 1)
    expect(faultOf(list(maximumValues)).message).toContain('more than 50,000 values')
  })

  it('keeps keys that objects inherit', () => {
    const { value, position } = readJson('{"constructor": {"toString": 1}, "a": 2}')
    expect(Object.keys(Object(value))).toEqual(['constructor', 'a'])
    expect(offsetOf(position, ['constructor', 'toString'])).toBe(17)
    expect(offsetOf(position, ['a', 'valueOf'])).toBe(33)
  })

  it('places every value at its key, and what is absent at what is above it', () => {
    const text = '{\n  "a": {\n    "b": [1, {"c": 2}]\n  }\n}'
    const { position } = readJson(text)
    const place = (...path: (string | number)[]): string => {
      const { line, column } = placesIn(text)(offsetOf(position, path))
      return `${line}:${column}`
    }
    expect([place(), place('a'), place('a', 'b'), place('a', 'b', 0)]).toEqual(['1:1', '2:3', '3:5', '3:11'])
    expect([place('a', 'b', 1, 'c'), place('a', 'x', 'y'), place('a', 'b', 7)]).toEqual(['3:15', '2:3', '3:5'])
  })

  it('reads long texts', () => {
    const long = JSON.stringify({ a: 'x'.repeat(3_000_000), b: '\n'.repeat(300_000) })
    expect(readJson(long).value).toEqual(JSON.parse(long))
  })
})
