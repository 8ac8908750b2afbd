import * as fc from 'fast-check'

/**
 * Whether the long run was asked for (`npm run fuzz`). Generated checks that take minutes live in `*.fuzz.test.ts`: they
 * run a seeded share of their cases in `npm test` and all of them here.
 */
const isLong = process.env['MODE'] === 'fuzz'

/** The seed of the generated cases: fixed in `npm test`, so that a red run can be repeated; `FUZZ_SEED` or a new one in the long run. */
export const seed = isLong ? Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31)) : 1

/** How many cases to generate: `share` in `npm test`, `all` in the long run. */
export function cases(share: number, all: number): number {
  return isLong ? all : share
}

/** Of cases that are listed: one in so many in `npm test`, all in the long run. */
export function oneIn<T>(many: number, all: readonly T[]): T[] {
  return all.filter((_, index) => isLong || index % many === 0)
}

/** Any character of Unicode. Not fast-check's unit `binary`: that lists all of them first, which takes a second and 100 MB. */
export const character = fc
  .oneof(fc.nat(0xd7ff), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code))

/** An address on the web. Not fast-check's `webUrl`: that lists all characters of Unicode first, too. */
export const webAddress = fc
  .tuple(fc.domain(), fc.stringMatching(/^(?:\/(?:[\w.~-]|%[0-9A-F]{2}){0,8}){0,3}(?:\?\w{1,8}=[\w%&]{0,12})?$/))
  .map(([domain, rest]) => `https://${domain}${rest}`)

if (isLong) console.log(`FUZZ_SEED=${seed}`)
