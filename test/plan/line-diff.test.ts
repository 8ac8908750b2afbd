import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffLines } from '../../src/plan/line-diff.ts'

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

  it('keeps as many lines as it can', () => {
    const common = ([one, ...before]: readonly string[], [other, ...after]: readonly string[]): number => {
      if (one === undefined || other === undefined) return 0
      if (one === other) return 1 + common(before, after)
      return Math.max(common([one, ...before], after), common(before, [other, ...after]))
    }
    const lines = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 5 })
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        // Lines that differ at both ends, so that none between them is left out.
        const diff = diffLines(['first', ...before, 'last'], ['1st', ...after, 'end'])
        fc.pre(!diff.includes(' …'))
        expect(diff.filter((line) => line.startsWith(' '))).toHaveLength(common(before, after))
        expect(diff.filter((line) => !line.startsWith('+')).map((line) => line.slice(1))).toEqual([
          'first',
          ...before,
          'last',
        ])
        expect(diff.filter((line) => !line.startsWith('-')).map((line) => line.slice(1))).toEqual([
          '1st',
          ...after,
          'end',
        ])
      }),
    )
  })

  it('shows all of long texts that differ everywhere as replaced', () => {
    const lines = (name: string, count: number): string[] =>
      Array.from({ length: count }, (_, index) => `${name}${index}`)
    const [before, after] = [
      [...lines('a', 1000), 'same'],
      ['same', ...lines('b', 1000)],
    ]
    expect(diffLines(before, after)).toEqual([...before.map((line) => `-${line}`), ...after.map((line) => `+${line}`)])
  })
})
