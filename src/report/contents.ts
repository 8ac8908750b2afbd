import type { Change } from '../integration/plan.ts'
import type { IntegrationRecord } from '../integration/record.ts'
import { plural } from './units.ts'

/** Collections as a reader counts them, in this order. */
const collections = [
  ['channels', 'channel'],
  ['actions', 'action'],
  ['events', 'event'],
  ['states', 'state'],
  ['entities', 'entity', 'entities'],
  ['configurations', 'additional configuration'],
  ['interfaces', 'interface'],
] as const

/** `1 channel, 2 actions, 1 event` of a deployed version; empty where it has nothing of all that. */
export function recordContents(record: IntegrationRecord): string {
  return listed((collection) => Object.keys(record[collection]).length)
}

/** The same of the changes that make up a first version, `configuration` at the end where it has one. */
export function firstContents(changes: readonly Change[]): string {
  const entries = listed((collection) => {
    const own = changes.filter(({ path }) => path[0] === collection)
    return new Set(own.map(({ path }) => path[1])).size
  })
  const configuration = changes.some(({ path }) => path[0] === 'configuration') ? 'configuration' : ''
  return [entries, configuration].filter((part) => part !== '').join(', ')
}

function listed(count: (collection: (typeof collections)[number][0]) => number): string {
  const parts = collections.flatMap(([collection, one, many]) => {
    const number = count(collection)
    return number === 0 ? [] : plural(number, one, many)
  })
  return parts.join(', ')
}
