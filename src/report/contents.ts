import type { Change } from '../integration/plan.ts'
import { select } from '../integration/path.ts'
import type { IntegrationRecord } from '../integration/record.ts'
import { collections } from '../integration/shape.ts'
import { plural } from './units.ts'

/** `1 channel, 2 actions, 1 event` of a deployed version; empty where it has nothing of all that. */
export function recordContents(record: IntegrationRecord): string {
  return listed(({ at }) => select(record, at).length)
}

/** The same of the changes that make up a first version, `configuration` at the end where it has one. */
export function firstContents(changes: readonly Change[]): string {
  const entries = listed(({ field }) => {
    const own = changes.filter(({ path }) => path[0] === field)
    return new Set(own.map(({ path }) => path[1])).size
  })
  const configuration = changes.some(({ path }) => path[0] === 'configuration') ? 'configuration' : ''
  return [entries, configuration].filter((part) => part !== '').join(', ')
}

/** What bots see of an integration, counted by its collections in the order of the table. */
function listed(count: (collection: (typeof collections)[number]) => number): string {
  const counted = collections.filter(({ bots }) => bots).map((one) => ({ noun: one.noun, number: count(one) }))
  return counted.flatMap(({ noun, number }) => (number === 0 ? [] : plural(number, ...noun))).join(', ')
}
