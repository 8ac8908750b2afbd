import { expect, test } from 'vitest'
import { nearest } from '../../src/integration/nearest.ts'

const known = ['title', 'description', 'actions', 'entities', 'configuration', 'url', 'icon']

test.each([
  ['title', 'title'],
  ['tilte', 'title'],
  ['titel', 'title'],
  ['tite', 'title'],
  ['tittle', 'title'],
  ['TITLE', 'title'],
  ['action', 'actions'],
  ['entity', 'entities'],
  ['desc', 'description'],
  ['config', 'configuration'],
  ['ulr', 'url'],
  ['ico', 'icon'],
])('%s is %s', (typed, meant) => {
  expect(nearest(typed, known)).toBe(meant)
})

test.each(['', 'x', 'id', 'de', 'secret', 'layers', 'constructor', '__proto__', 'title'.repeat(100)])(
  '"%s" is none of them',
  (typed) => {
    expect(nearest(typed, known)).toBeUndefined()
  },
)

test('the fewest slips win, then the order', () => {
  expect(nearest('cat', ['cart', 'cat'])).toBe('cat')
  expect(nearest('cab', ['car', 'can'])).toBe('car')
  expect(nearest('anything', [])).toBeUndefined()
})
