import { describe, expect, it } from 'vitest'
import { type Checkout, checkoutOf } from '../../src/integration/checkout.ts'

const of = (folder: string): Checkout => ({ folder, isOwn: true })

describe('checkoutOf', () => {
  it.each<[string, string[], string | undefined, string | undefined]>([
    ['a/b.json', ['.'], '.', 'a/b.json'],
    ['repo/a/b.json', ['.', 'repo'], 'repo', 'a/b.json'],
    ['repo/a/b.json', ['repo', '.', 'repo/a', 'repo/a/b'], 'repo/a', 'b.json'],
    ['repository/a', ['repo', '.'], '.', 'repository/a'],
    ['repo', ['repo'], 'repo', '.'],
    ['x', ['x', '.'], 'x', '.'],
    ['other/a', ['repo'], undefined, undefined],
    ['../repo/a', ['repo'], undefined, undefined],
    ['a', [], undefined, undefined],
  ])('of %s among %j is %s', (path, folders, folder, inside) => {
    const found = checkoutOf(folders.map(of), path)
    expect(found?.checkout.folder).toBe(folder)
    expect(found?.path).toBe(inside)
  })
})
