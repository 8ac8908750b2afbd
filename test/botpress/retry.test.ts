import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maxTries, maxWait, nextDelay, parseRetryAfter } from '../../src/botpress/retry.ts'

const now = Date.parse('2026-01-01T00:00:00Z')

describe('parseRetryAfter', () => {
  test.each([
    ['7', 7000],
    [' 120 ', 120_000],
    ['Thu, 01 Jan 2026 00:00:05 GMT', 5000],
    ['Thu, 01 Jan 2026 00:00:05 +0000', 5000],
    ['2026-01-01T00:00:05Z', 5000],
    ['0', undefined],
    ['Thu, 01 Jan 2026 00:00:00 GMT', undefined],
    ['Wed, 31 Dec 2025 23:59:00 GMT', undefined],
    ['soon', undefined],
    ['', undefined],
    ['-5', undefined],
    [undefined, undefined],
  ])('%j is %j ms', (header, ms) => {
    expect(parseRetryAfter(header, now)).toBe(ms)
  })
})

describe('nextDelay', () => {
  test('backs off exponentially', () => {
    expect([1, 2, 3, 4].map((tries) => nextDelay(tries, 0, undefined, 1))).toEqual([1000, 2000, 4000, 8000])
  })

  test('has full jitter', () => {
    expect(nextDelay(3, 0, undefined, 0)).toBe(0)
    expect(nextDelay(3, 0, undefined, 0.25)).toBe(1000)
  })

  test('does what the server asks', () => {
    expect(nextDelay(1, 0, 12_000, 0.5)).toBe(12_000)
  })

  test.each([
    [1, 0, 27_000],
    [2, 0, 28_000],
    [4, 0, 30_000],
    [4, 12_000, 18_000],
    [4, 40_000, 0],
  ])('after %j tries and %j ms of waiting, what the server asks is cut to %j ms', (tries, waited, ms) => {
    expect(nextDelay(tries, waited, 1e6, 1)).toBe(ms)
  })

  test('never waits longer than the limit in total and keeps a distance between the tries', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(1e6), { nil: undefined }), { minLength: 4, maxLength: 4 }), (asked) => {
        let waited = 0
        for (let tries = 1; tries < maxTries; tries++) {
          const retryAfter = asked[tries - 1]
          const delay = nextDelay(tries, waited, retryAfter, 1)
          expect(delay).toBeGreaterThanOrEqual(Math.min(retryAfter ?? 1000, 1000))
          waited += delay
        }
        expect(waited).toBeLessThanOrEqual(maxWait)
      }),
    )
  })

  test('there are at least 4 tries', () => {
    expect(maxTries).toBeGreaterThanOrEqual(4)
  })
})
