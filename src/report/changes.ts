import { formatPath } from '../integration/path.ts'
import { type Change, type Impact, tally } from '../integration/plan.ts'
import { type Block, deferred, lazyMap, type Lines } from './budget.ts'
import { diffValues } from './diff.ts'
import { code, fence, fold, paragraph, prose, table } from './markdown.ts'
import { formatCount, plural, unbroken } from './units.ts'
import { isShort, shortChange } from './value.ts'

/** Rows that are shown without unfolding anything: about one screen. */
const rowsAtOnce = 20

const severity: Record<Impact, number> = { breaking: 0, 'may-break': 1, safe: 2 }
const signs: Record<Change['kind'], string> = { added: '+', changed: '~', removed: '−' }

/** `3 added, 2 changed, 1 removed`, or `no changes`. */
export function countChanges(changes: readonly Change[]): string {
  const { added, changed, removed } = tally(changes)
  const counts = { added, changed, removed }
  const parts = Object.entries(counts).flatMap(([kind, count]) =>
    count === 0 ? [] : `${formatCount(count)}${unbroken}${kind}`,
  )
  return parts.length === 0 ? 'no changes' : parts.join(', ')
}

/** `🔴 1 breaking · 🟡 2 may break`; empty where every change is safe. */
export function countImpacts(changes: readonly Change[]): string {
  const { breaking, mayBreak } = tally(changes)
  const parts = [
    breaking === 0 ? [] : `🔴${unbroken}${formatCount(breaking)}${unbroken}breaking`,
    mayBreak === 0 ? [] : `🟡${unbroken}${formatCount(mayBreak)}${unbroken}may${unbroken}break`,
  ]
  return parts.flat().join(' · ')
}

/** What the two words mean, for a reader who meets them first. */
export const legend =
  '<sub>🔴 **Breaking**: a bot that has this integration installed can stop working when it takes these changes, until someone adapts it. ' +
  '🟡 **May break**: depends on how the bot uses it.</sub>'

/**
 * The changes, breaking ones first: a table of the first ones, with a legend where it is asked for and needed, the
 * others folded, then what doesn't fit a table's cell as folded diffs. Takes three priorities from `priority` on.
 */
export function changeBlocks(
  changes: readonly Change[],
  priority: number,
  { withLegend }: { withLegend: boolean },
): Block[] {
  if (changes.length === 0) return []
  const sorted = changes.toSorted((a, b) => severity[a.impact] - severity[b.impact])
  const rest = sorted.slice(rowsAtOnce)
  return [
    changeTable(sorted.slice(0, rowsAtOnce), priority),
    ...(withLegend && sorted.some((change) => change.impact !== 'safe') ? [paragraph(priority, legend)] : []),
    ...(rest.length === 0 ? [] : [fold(priority + 1, plural(rest.length, 'more change'), [changeTable(rest, 0)])]),
    ...detailFold(sorted, priority + 2),
  ]
}

/** What a first version consists of, as a table: it has no effect on any bot. */
export function firstTable(changes: readonly Change[], priority: number): Block {
  const rows = lazyMap(changes, ({ path, before, after }) => [code(formatPath(path), 120), shortChange(before, after)])
  return table(priority, ['What', 'Value'], rows)
}

function changeTable(changes: readonly Change[], priority: number): Block {
  const rows = lazyMap(changes, (change) => [
    `${signs[change.kind]}${unbroken}${change.kind}`,
    code(formatPath(change.path), 120),
    shortChange(change.before, change.after),
    effect(change),
  ])
  return table(priority, ['', 'What', 'Value', 'Effect on bots'], rows)
}

function effect({ impact, reason }: Change): string {
  if (impact === 'safe') return 'safe'
  const label = impact === 'breaking' ? '🔴 **breaking**' : '🟡 may break'
  return reason === undefined ? label : `${label}: ${prose(reason, 300)}`
}

/** Everything that the table could only hint at, one diff for each action, event, channel and so on. */
function detailFold(changes: readonly Change[], priority: number): Block[] {
  const isLong = (change: Change): boolean => !isShort(change.before) || !isShort(change.after)
  if (!changes.some(isLong)) return []
  return [
    deferred(priority, () => {
      const groups = Map.groupBy(changes.filter(isLong), ({ path }) => formatPath(path.slice(0, 2)))
      const diffs = [...groups.values()].map((members) => deferred(0, () => diff(members)))
      return fold(priority, 'The changes in full', diffs)
    }),
  ]
}

function diff(changes: readonly Change[]): Lines {
  const lines = changes.flatMap((change) => [
    `@@ ${formatPath(change.path)} @@`,
    ...diffValues(change.before, change.after),
  ])
  return fence(0, 'diff', lines)
}
