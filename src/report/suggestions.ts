import type { Outcome, RunReport } from '../integration/outcome.ts'
import type { Suggestion, Suggestions } from '../integration/suggestion.ts'
import { type Block, deferred, lazyMap, type Lines } from './budget.ts'
import { code, fold, paragraph, prose, text } from './markdown.ts'
import { placeLink } from './problems.ts'
import { formatCount, plural } from '../integration/wording.ts'

/** What the linter suggests for one integration, folded and grouped by what it is about; nothing where it is nothing new. */
export function suggestionBlocks(report: RunReport, { suggestions }: Outcome, priority: number): Block[] {
  if (suggestions === undefined || suggestions.listed.length === 0) return []
  return [deferred(priority, () => fold(priority, `💡 ${suggestionCount(suggestions)}`, sections(report, suggestions)))]
}

/** `12 suggestions for the hub, and 40 that were there before`. */
export function suggestionCount({ listed, more, before }: Suggestions): string {
  const counted = `${plural(listed.length + more, 'suggestion')} for the hub`
  return before === 0
    ? counted
    : `${counted}, and ${formatCount(before)} that ${before === 1 ? 'was' : 'were'} there before`
}

function sections(report: RunReport, { listed, more }: Suggestions): Block[] {
  const parts = Map.groupBy(listed, ({ part: { noun, name } }) => `${noun} ${name}`)
  return [
    paragraph(
      0,
      'Bot builders read these texts in the Studio, and reviewers of the hub ask for them. None of it is an error.',
    ),
    ...[...parts.values()].map((members) => deferred(1, () => section(report, members))),
    ...(more === 0 ? [] : [paragraph(0, `${formatCount(more)} more are not listed.`)]),
  ]
}

/** One part: a line for each place in it, with all that is suggested there. */
function section(report: RunReport, members: readonly Suggestion[]): Lines {
  const name = code(members[0]?.part.name ?? '')
  const noun = text(members[0]?.part.noun ?? '')
  const places = Map.groupBy(members, ({ at, place }) => JSON.stringify([at, place]))
  return {
    priority: 1,
    head: [`**The ${noun}${name === '' ? '' : ` ${name}`}**`, ''],
    lines: lazyMap(places.values(), (found) => `- ${placeLine(report, found)}`),
    tail: [],
  }
}

function placeLine(report: RunReport, [first, ...others]: readonly Suggestion[]): string {
  if (first === undefined) return ''
  const says = [first, ...others].map(({ message, rule }) => `${prose(message)} (${code(rule)})`)
  const also = first.also === 0 ? '' : `, as in ${plural(first.also, 'other place')} with the same schema`
  const place = first.place === undefined ? '' : ` · ${placeLink(report, first.place)}`
  return `${code(first.at)} ${says.join(', ')}${also}${place}`.trim()
}
