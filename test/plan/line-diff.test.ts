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
})
