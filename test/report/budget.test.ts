import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, assemble, deferred, lazyMap } from '../../src/report/budget.ts'
import { fence, fold, list, paragraph, table, text } from '../../src/report/markdown.ts'
import { harms } from './github-reader.ts'
import { hostile } from './hostile.ts'

const closing = '✂️ cut: [the rest](https://github.com/acme/integrations/actions/runs/42)'
const bytes = (value: string): number => Buffer.byteLength(value)

const leaf = fc.oneof(
  fc.tuple(fc.nat(3), hostile).map(([priority, value]) => paragraph(priority, `p ${text(value)}`)),
  fc.tuple(fc.nat(3), fc.array(hostile, { minLength: 1, maxLength: 5 })).map(([priority, values]) =>
    list(
      priority,
      values.map((value) => `i ${text(value)}`),
    ),
  ),
  fc.tuple(fc.nat(3), fc.array(fc.tuple(hostile, hostile), { maxLength: 5 })).map(([priority, rows]) =>
    table(
      priority,
      ['a', 'b'],
      rows.map(([a, b]) => [text(a), text(b)]),
    ),
  ),
  fc
    .tuple(fc.nat(3), fc.array(hostile, { minLength: 1, maxLength: 5 }))
    .map(([priority, lines]) => fence(priority, 'diff', lines)),
)
const block: fc.Arbitrary<Block> = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc
      .tuple(fc.nat(3), fc.array(tie('block'), { minLength: 1, maxLength: 4 }))
      .map(([priority, blocks]) => fold(priority, 'more', blocks)),
  ),
})).block
const document = fc.array(block, { maxLength: 8 })

describe('assemble', () => {
  it('never exceeds the budget, never cuts inside a line, never leaves anything open', () => {
    fc.assert(
      fc.property(document, fc.nat(2500), (blocks, budget) => {
        const whole = assemble(blocks, { bytes: Number.MAX_SAFE_INTEGER, closing })
        const cut = assemble(blocks, { bytes: budget, closing })
        expect(bytes(cut)).toBeLessThanOrEqual(budget)
        expect(Buffer.from(cut).toString()).toBe(cut)
        const lines = new Set(['', ...whole.split('\n')])
        expect(cut.split('\n').filter((line) => !lines.has(line) && line !== closing)).toEqual([])
        expect(harms(cut)).toEqual([])
        expect(cut === whole || cut === '' || cut.endsWith(`\n\n${closing}`)).toBe(true)
      }),
    )
  })

  it('leaves whole what fits to the byte, and cuts one byte below', () => {
    fc.assert(
      fc.property(document, (blocks) => {
        const whole = assemble(blocks, { bytes: Number.MAX_SAFE_INTEGER, closing })
        fc.pre(whole !== '')
        expect(assemble(blocks, { bytes: bytes(whole), closing })).toBe(whole)
        expect(assemble(blocks, { bytes: bytes(whole) - 1, closing })).not.toBe(whole)
      }),
    )
  })

  it('drops lower priorities first, wherever they stand', () => {
    const blocks = [paragraph(2, 'details'.repeat(20)), paragraph(0, 'headline'), paragraph(1, 'table')]
    const room = bytes(`headline\n\ntable\n\n${closing}`)
    expect(assemble(blocks, { bytes: room, closing })).toBe(`headline\n\ntable\n\n${closing}`)
    expect(assemble(blocks, { bytes: room - 1, closing })).toBe(`headline\n\n${closing}`)
  })

  it('cuts a table between rows and keeps its header with at least one', () => {
    const rows = Array.from({ length: 50 }, (_, index) => [`row ${index}`])
    const cut = assemble([table(0, ['h'], rows)], { bytes: bytes(closing) + 40, closing })
    expect(cut).toBe(`| h |\n| :-- |\n| row 0 |\n| row 1 |\n\n${closing}`)
    expect(assemble([table(0, ['h'], rows)], { bytes: bytes(closing) + 20, closing })).toBe('')
  })

  it('makes no more than it has room for, and nothing twice', () => {
    const made: string[] = []
    const make = (name: string): string => {
      made.push(name)
      return name.padEnd(100, '.')
    }
    const names = (name: string, count: number): string[] =>
      Array.from({ length: count }, (_, index) => `${name} ${index}`)
    const rows = lazyMap(names('row', 1000), (name) => [make(name)])
    const folds = names('fold', 100).map((name) =>
      deferred(1, () => fold(0, 'more', [list(0, [make(name), ...names('item', 200)])])),
    )
    assemble([table(0, ['h'], rows), ...folds], { bytes: 10_000, closing })
    expect(new Set(made).size).toBe(made.length)
    expect(made.length).toBeLessThan(110)
    made.length = 0
    assemble(folds, { bytes: 10_000, closing })
    expect(made.length).toBeGreaterThan(2)
    expect(made.length).toBeLessThan(12)
    expect(made).not.toContain('fold 0') // made before
  })

  it('gives every fold of a level its share, so that none starves the others', () => {
    const folds = Array.from({ length: 10 }, (_, index) =>
      fold(0, `fold ${index}`, [
        list(
          0,
          Array.from({ length: 200 }, () => `item of ${index}`),
        ),
      ]),
    )
    const cut = assemble(folds, { bytes: 16_000, closing })
    expect(cut.match(/<summary>/g)).toHaveLength(10)
    expect(bytes(cut)).toBeGreaterThan(15_000)
  })
})
