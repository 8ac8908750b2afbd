import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffLines, diffValues } from '../../src/report/diff.ts'
import { formatBytes, formatDuration, formatTime, plural } from '../../src/report/units.ts'
import { isShort, shortChange } from '../../src/report/value.ts'

const object = (...names: string[]): object => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, {}])),
})

describe('shortChange', () => {
  it.each<[string, unknown, unknown, string]>([
    ['a scalar', 64, 128, '`64` → `128`'],
    ['text', 'a', 'b`c', '`"a"` → ``"b`c"``'],
    ['an empty text', '', null, '`""` → `null`'],
    ['something new', undefined, true, '`true`'],
    ['something gone', ['a', 'b'], undefined, '`["a","b"]`'],
    ['a type', { type: 'string' }, { type: 'array', items: { type: 'number' } }, '`string` → `array` of `number`'],
    ['an object schema', object('a'), object('a', 'b'), '`object` of 1 property → `object` of 2 properties'],
    [
      'an enumeration',
      { type: 'string', enum: ['a'] },
      { type: 'string', enum: ['a', 'b'] },
      'one of 1 value → one of 2 values',
    ],
    [
      'a schema that looks the same',
      { type: 'string' },
      { type: 'string', nullable: true },
      '`string`, `nullable`: none → `true`',
    ],
    ['a part of a schema', { required: false }, { required: true }, '`required`: `false` → `true`'],
    ['parts with other keys', { minLength: 1 }, { maxLength: 3 }, 'changed in `minLength`, `maxLength`'],
    ['a part that is long', { a: { b: { c: 1 } } }, { a: { b: { c: 2 } } }, 'changed in `a`'],
    ['an object', undefined, { title: 1, input: 2, output: 3, more: 4 }, '`title`, `input`, `output` and 1 more'],
    ['a long text', 'a\nb\nc', 'a\nx\nc\nd', '2 lines added, 1 removed'],
    ['a new long text', undefined, 'a\nb\nc', '3 lines'],
    ['a long list', [{}, {}], [{}, {}, {}], '2 entries → 3 entries'],
    ['nothing', undefined, undefined, ''],
  ])('shows %s', (_, before, after, expected) => {
    expect(shortChange(before, after)).toBe(expected)
  })

  it('stays short', () => {
    fc.assert(
      fc.property(
        fc.option(fc.jsonValue(), { nil: undefined }),
        fc.option(fc.jsonValue(), { nil: undefined }),
        (before, after) => {
          expect([...shortChange(before, after)].length).toBeLessThan(400)
        },
      ),
    )
    expect(shortChange('x'.repeat(9999), undefined)).toHaveLength(50)
  })
})

describe('isShort', () => {
  it.each<[unknown, boolean]>([
    [undefined, true],
    ['a', true],
    [{}, true],
    [['a', 1], true],
    ['a\nb', false],
    [{ type: 'string' }, false],
    [[{}], false],
    ['x'.repeat(60), false],
  ])('of %j is %s', (value, expected) => {
    expect(isShort(value)).toBe(expected)
  })
})

describe('diffLines', () => {
  it.each([
    ['nothing', [], [], []],
    ['equal texts', ['a', 'b'], ['a', 'b'], [' …']],
    ['a line in the middle', ['a', 'b', 'c'], ['a', 'x', 'c'], [' a', '-b', '+x', ' c']],
    ['a line at the end', ['a'], ['a', 'b'], [' a', '+b']],
    ['repeated lines', ['a', 'a'], ['a', 'a', 'a'], [' a', ' a', '+a']],
    [
      'far apart',
      ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
      ['x', '2', '3', '4', '5', '6', '7', '8', 'y'],
      ['-1', '+x', ' 2', ' 3', ' 4', ' …', ' 6', ' 7', ' 8', '-9', '+y'],
    ],
  ])('of %s', (_, before, after, expected) => {
    expect(diffLines(before, after)).toEqual(expected)
  })

  it('removes and adds exactly what differs', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const diff = diffLines(before, after)
        const side = (sign: string): string =>
          diff
            .filter((line) => !line.startsWith(sign))
            .join('\n')
            .replace(/^./gm, '')
        const gap = diff.includes(' …')
        expect(gap || side('+') === before.join('\n')).toBe(true)
        expect(gap || side('-') === after.join('\n')).toBe(true)
        const count = (sign: string): number => diff.filter((line) => line.startsWith(sign)).length
        expect(count('+') - count('-')).toBe(after.length - before.length)
      }),
    )
  })

  it('takes long texts without effort', () => {
    const before = Array.from({ length: 20_000 }, (_, index) => `before ${index}`)
    const after = Array.from({ length: 20_000 }, (_, index) => `after ${index}`)
    expect(diffLines(before, after)).toHaveLength(40_000)
  })
})

describe('diffValues', () => {
  it('lays JSON out with short parts on one line', () => {
    const schema = {
      type: 'object',
      properties: { name: { type: 'string', description: 'x'.repeat(60) }, id: { type: 'number' } },
    }
    expect(diffValues(undefined, schema)).toEqual([
      '+{',
      '+  "type": "object",',
      '+  "properties": {',
      `+    "name": {`,
      '+      "type": "string",',
      `+      "description": "${'x'.repeat(60)}"`,
      '+    },',
      '+    "id": {"type":"number"}',
      '+  }',
      '+}',
    ])
  })

  it('is JSON still', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        fc.pre(typeof value !== 'string')
        const text = diffValues(undefined, value)
          .map((line) => line.slice(1))
          .join('\n')
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})

describe('units', () => {
  it.each([
    [formatBytes(0), '0 B'],
    [formatBytes(999), '999 B'],
    [formatBytes(1000), '1.0 kB'],
    [formatBytes(999_499), '999 kB'],
    [formatBytes(999_600), '1.0 MB'],
    [formatBytes(14_200_000), '14 MB'],
    [formatDuration(820.4), '820 ms'],
    [formatDuration(1420), '1.4 s'],
    [formatDuration(59_960), '1 min 0 s'],
    [formatDuration(125_000), '2 min 5 s'],
    [formatTime('2026-08-01T09:30:12.412Z'), '2026-08-01 09:30 UTC'],
    [formatTime('yesterday'), 'yesterday'],
    [plural(1, 'entry', 'entries'), '1 entry'],
    [plural(1234, 'entry', 'entries'), '1,234 entries'],
  ])('%s', (given, expected) => {
    expect(given).toBe(expected)
  })
})
