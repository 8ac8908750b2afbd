import * as fc from 'fast-check'
import { stringify } from 'yaml'
import { describe, expect, it } from 'vitest'
import { maximumValues } from '../../src/integration/plain-json.ts'
import { DocumentError, offsetOf, placesIn } from '../../src/workspace/document.ts'
import { readYaml } from '../../src/workspace/yaml.ts'

function faultOf(text: string): { message: string; line: number; column: number } {
  try {
    readYaml(text)
  } catch (error) {
    if (error instanceof DocumentError) return { message: error.message, ...placesIn(text)(error.offset) }
    throw error
  }
  throw new Error(`${text} is fine`)
}

const faults: [text: string, message: string, line: number, column: unknown][] = [
  ['a: 1\nb: 2\na: 3', 'the key `a` appears twice in one map', 3, 1],
  ['1: x\n"1": y', 'the key `1` appears twice in one map', 2, 1],
  ['a: [1\nb: 2', 'flow sequence', 2, 1],
  ['a:\n\t- 3', 'tabs are not allowed', 2, 1],
  ['a: "x', 'missing closing', 1, 6],
  ['a: 1\n---\na: 2', 'several documents', 2, 1],
  ['a: !secret x', 'unresolved tag: !secret', 1, 4],
  ['a: !!binary aGVsbG8=', "the tag `tag:yaml.org,2002:binary` isn't allowed", 1, 13],
  ['a: !!set {x}', "the tag `tag:yaml.org,2002:set` isn't allowed", 1, 10],
  ['a:\n  b: .nan', "the number `NaN` can't be sent", 2, 6],
  ['a: -.inf', "the number `-Infinity` can't be sent", 1, 4],
  ['__proto__: 1', '__proto__', 1, 1],
  ['? [1, 2]\n: 3', 'plain text', 1, 3],
  ['~: 1', 'plain text', 1, 1],
  ['a: *nope', 'the alias `*nope` has no anchor `&nope` before it', 1, 4],
  ['a: &x [*x]', 'contain themselves', 1, 8],
  [`a: ${'['.repeat(300)}${']'.repeat(300)}`, '200 levels', 1, 204],
  ['['.repeat(40_000), '200 levels', 1, expect.any(Number)],
]

describe('readYaml', () => {
  it('reads back what can be written', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value))
        fc.pre(!JSON.stringify(plain).includes('"__proto__"'))
        expect(readYaml(stringify(plain)).value).toEqual(plain)
      }),
    )
  })

  it.each([
    ['a: yes\nb: 012\nc: 2020-01-01\nd: ~\ne: 0x10', { a: 'yes', b: 12, c: '2020-01-01', d: null, e: 16 }],
    ['a: &x {b: 1}\nc: *x', { a: { b: 1 }, c: { b: 1 } }],
    ['<<: {a: 1}', { '<<': { a: 1 } }],
    ['404: a\ntrue: b\n1.0: c', { 404: 'a', true: 'b', '1.0': 'c' }],
    ['a: !!str 3', { a: '3' }],
    ['a:\r\n  - 1\r\n  -\r\n', { a: [1, null] }],
    ['a: |\n  x\n  y\n', { a: 'x\ny\n' }],
    ['{"a": [1, 2]}', { a: [1, 2] }],
    ['# nothing', null],
    ['constructor: 1', { constructor: 1 }],
  ])('reads %j', (text, value) => {
    expect(readYaml(text).value).toEqual(value)
  })

  it.each(faults.map((given) => [given[0].slice(0, 30), ...given] as const))(
    'says what is wrong with %j',
    (_, text, message, line, column) => {
      expect(faultOf(text)).toEqual({ message: expect.stringContaining(message), line, column })
    },
  )

  it('stops aliases that multiply, values and text alike', () => {
    const names = [...'bcdefghij']
    const bomb = names.map(
      (name, index) =>
        `${name}: &${name} [${Array(9)
          .fill(`*${index === 0 ? 'a' : names[index - 1]}`)
          .join(', ')}]`,
    )
    expect(faultOf(['a: &a [x, x, x]', ...bomb].join('\n')).message).toContain('50,000 values')
    const fat = `a: &a ${'x'.repeat(100_000)}\nb: [${Array(200).fill('*a').join(', ')}]`
    expect(faultOf(fat).message).toContain('10 MB')
  })

  it('takes as many values as a definition may have, and says so of one more', () => {
    const list = (items: number): string => '- a\n'.repeat(items)
    expect(readYaml(list(maximumValues - 1)).value).toHaveLength(maximumValues - 1)
    expect(faultOf(list(maximumValues))).toMatchObject({ message: expect.stringContaining('50,000 values') })
    const maps = Array.from({ length: maximumValues / 2 - 1 }, () => '- {a: []}\n').join('')
    expect(readYaml(maps).value).toHaveLength(maximumValues / 2 - 1)
  })

  it.each([
    ['entries', '- a\n'],
    ['pairs', '? a\n: b\n'],
    ['lists in lists', '- []\n'],
  ])('says where there are many times too many %s, without parsing all', (_, entry) => {
    const { message, line } = faultOf(entry.repeat(500_000))
    expect(message).toContain('50,000 values')
    // Given up where the signs are too many, and not at the value that is.
    expect(line).toBeGreaterThan(maximumValues)
    expect(line).toBeLessThan(4 * maximumValues)
  })

  it('takes an alias for the last anchor of its name before it, keys and what aliases hold included', () => {
    const text = '&k key: &x [&y 1, *y]\nb: &y 2\nc: *x\nd: *y\ne: *k\nf: &y 3'
    expect(readYaml(text).value).toEqual({ key: [1, 1], b: 2, c: [1, 1], d: 2, e: 'key', f: 3 })
  })

  it('reads many keys and aliases in no time', () => {
    const { value } = readYaml(`a: &a x\n${Array.from({ length: 30_000 }, (_, index) => `k${index}: *a\n`).join('')}`)
    expect(value).toMatchObject({ k0: 'x', k29999: 'x' })
  })

  it('places values at their keys, through aliases as well', () => {
    const text = 'a: &x\n  b:\n    - 1\n    - c: 2\nd: *x\n'
    const { position } = readYaml(text)
    const place = (...path: (string | number)[]): string => {
      const { line, column } = placesIn(text)(offsetOf(position, path))
      return `${line}:${column}`
    }
    expect([place(), place('a'), place('a', 'b'), place('a', 'b', 0)]).toEqual(['1:1', '1:1', '2:3', '3:7'])
    expect([place('a', 'b', 1, 'c'), place('d'), place('d', 'b'), place('d', 'x')]).toEqual([
      '4:7',
      '5:1',
      '2:3',
      '5:1',
    ])
  })
})
