import { describe, expect, test } from 'vitest'
import { canonicalText, isSame, plainText } from '../../src/plan/canonical.ts'

describe('the text of a file', () => {
  test.each([
    ['\uFEFFa', 'a'],
    ['a\uFEFFb', 'a\uFEFFb'],
    ['a\r\nb\rc\nd\r\r\n', 'a\nb\nc\nd\n\n'],
  ])('%j is %j on every system', (text, plain) => {
    expect(plainText(text)).toBe(plain)
  })
})

const long = 'x'.repeat(100)

describe('the one text for equal values', () => {
  test.each<[unknown, string]>([
    [null, 'null'],
    [undefined, 'null'],
    [-0, '0'],
    ['a"b', String.raw`"a\"b"`],
    [true, 'true'],
    [[], '[]'],
    [[2, [1], undefined], '[2,[1],null]'],
    [{}, '{}'],
    [{ b: 1, a: [{ d: 2, c: undefined }] }, '{"a":[{"d":2}],"b":1}'],
    [{ c: 1, a: 2, b: 3 }, '{"a":2,"b":3,"c":1}'],
    [{ '"': 1 }, String.raw`{"\"":1}`],
    [{ b: long, a: long }, `{"a":"${long}","b":"${long}"}`],
  ])('of %j is %s', (value, text) => {
    expect(canonicalText(value)).toBe(text)
    expect(canonicalText(value)).toBe(text)
  })

  test('is kept where it is long alone', () => {
    const [short, kept] = [{ a: 1 }, { a: long }]
    expect([canonicalText(short), canonicalText(kept)]).toEqual(['{"a":1}', `{"a":"${long}"}`])
    Object.assign(short, { a: 2 })
    Object.assign(kept, { a: 2 })
    expect([canonicalText(short), canonicalText(kept)]).toEqual(['{"a":2}', `{"a":"${long}"}`])
  })
})

describe('values', () => {
  test.each<[unknown, unknown]>([
    [1, 1],
    ['a', 'a'],
    [null, null],
    [[], []],
    [
      [1, [2]],
      [1, [2]],
    ],
    [{}, {}],
    [
      { a: 1, b: [2] },
      { b: [2], a: 1 },
    ],
    [{ a: 1, b: undefined }, { a: 1 }],
    [{ a: 1 }, { a: 1, b: undefined }],
    [
      { a: 1, b: undefined },
      { a: 1, c: undefined },
    ],
  ])('%j and %j are the same (%#)', (one, other) => {
    expect(isSame(one, other)).toBe(true)
    expect(isSame(other, one)).toBe(true)
  })

  test.each<[unknown, unknown]>([
    [1, 2],
    [1, '1'],
    [null, {}],
    [[], {}],
    [[], 'a'],
    [[1], [2]],
    [[1], [1, 2]],
    [
      [1, 2],
      [1, 3],
    ],
    [{ length: 0 }, []],
    [{ a: 1 }, 1],
    [{ a: 1 }, {}],
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    [
      { a: 1, b: 2 },
      { a: 1, b: 3 },
    ],
    [{ a: 1 }, { a: 1, b: 2 }],
    [
      { a: 1, b: undefined },
      { a: 1, b: 2 },
    ],
    [{ toString: Object.prototype.toString }, { a: 1 }],
  ])('%j and %j are not (%#)', (one, other) => {
    expect(isSame(one, other)).toBe(false)
    expect(isSame(other, one)).toBe(false)
  })
})
