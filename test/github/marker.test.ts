import * as fc from 'fast-check'
import { marked } from 'marked'
import { describe, expect, test } from 'vitest'
import { compareRuns, markerFor, readMarker, replaceMarker } from '../../src/github/marker.ts'
import { character } from '../fuzz.ts'

const marker = { key: 'integrations/tracker', run: { id: 17, attempt: 2 }, digest: 'abc' }

const anyMarker = fc.record({
  key: fc.oneof(fc.string({ unit: character }), fc.constantFrom('-->', '--!>', '<!--', '@acme', '\n', '"', '\\', '💥')),
  run: fc.record({ id: fc.maxSafeNat(), attempt: fc.integer({ min: 1, max: 100 }) }),
  digest: fc.string(),
})

describe('markerFor', () => {
  test('writes one hidden line', () => {
    expect(markerFor(marker)).toBe(
      '<!-- deploy-botpress-integration {"key":"integrations/tracker","run":17,"attempt":2,"digest":"abc"} -->',
    )
  })

  test('is read back, whatever the key, with any text after it', () => {
    fc.assert(
      fc.property(anyMarker, fc.string(), (any, text) => {
        expect(readMarker(`${markerFor(any)}\n\n${text}`)).toEqual(any)
        expect(readMarker(`${markerFor(any)}\r\n\r\n${text}`)).toEqual(any)
      }),
    )
  })

  test('no key ends the HTML comment, shows anything or mentions anyone', () => {
    fc.assert(
      fc.property(anyMarker, (any) => {
        const line = markerFor(any)
        expect(line).toMatch(/^[\x20-\x7e]+$/)
        expect(line.slice('<!-- deploy-botpress-integration '.length, -' -->'.length)).not.toMatch(/[<>@&-]/)
        expect(marked.parse(`${line}\n\nshown`, { async: false }).trim()).toBe(`${line}<p>shown</p>`)
      }),
    )
  })
})

describe('readMarker', () => {
  test.each([
    ['an empty body', ''],
    ['a body without a marker', 'Looks good to me'],
    ['a marker that is not on the first line', `Quote:\n${markerFor(marker)}`],
    ['a quoted marker', `> ${markerFor(marker)}`],
    ['text before the marker', `x${markerFor(marker)}`],
    ['text after the marker', `${markerFor(marker)} x`],
    ['a marker with another end', markerFor(marker).replace(' -->', ' ==>')],
    ["another tool's marker", '<!-- deploy-other {"key":"a","run":1,"attempt":1,"digest":""} -->'],
    ['half a JSON', '<!-- deploy-botpress-integration {"key":"a" -->'],
    ['a field missing', '<!-- deploy-botpress-integration {"key":"a","run":1,"digest":""} -->'],
    ['a field too many', '<!-- deploy-botpress-integration {"key":"a","run":1,"attempt":1,"digest":"","x":1} -->'],
    ['a run that is no number', '<!-- deploy-botpress-integration {"key":"a","run":"9","attempt":1,"digest":""} -->'],
  ])('finds none in %s', (_, body) => {
    expect(readMarker(body)).toBeUndefined()
  })
})

test('replaceMarker leaves the rest as it is, line ends included', () => {
  const other = markerFor({ ...marker, run: { id: 18, attempt: 1 } })
  expect(replaceMarker(`${markerFor(marker)}\r\n\r\nreport`, other)).toBe(`${other}\r\n\r\nreport`)
  expect(replaceMarker(markerFor(marker), other)).toBe(other)
})

test.each([
  [{ id: 9, attempt: 1 }, { id: 10, attempt: 1 }, -1],
  [{ id: 10, attempt: 1 }, { id: 9, attempt: 9 }, 1],
  [{ id: 10, attempt: 9 }, { id: 10, attempt: 10 }, -1],
  [{ id: 10, attempt: 2 }, { id: 10, attempt: 2 }, 0],
])('compareRuns %j %j', (a, b, sign) => {
  expect(Math.sign(compareRuns(a, b))).toBe(sign)
})
