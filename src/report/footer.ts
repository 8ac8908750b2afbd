import type { RunReport } from '../integration/outcome.ts'
import { code, link, urlSegment } from './markdown.ts'
import { formatDuration, plural } from './units.ts'

/** The commit and the run, with links where their addresses are known, as small print. */
export function footer(report: RunReport, ...parts: string[]): string {
  return `<sub>${[...parts, commitLink(report), runLink(report)].filter((part) => part !== '').join(' · ')}</sub>`
}

/** `Took 1.4 s, 3 requests to Botpress`. */
export function effort({ duration, requests }: RunReport): string {
  const took = `Took ${formatDuration(duration)}`
  return requests === 0 ? took : `${took}, ${plural(requests, 'request')} to Botpress`
}

function commitLink({ commit, repositoryUrl }: RunReport): string {
  if (commit === undefined) return ''
  const label = `commit ${code(commit.slice(0, 7))}`
  return repositoryUrl === undefined ? label : link(label, `${repositoryUrl}/commit/${urlSegment(commit)}`)
}

function runLink({ runUrl }: RunReport): string {
  return runUrl === undefined ? '' : link('this run', runUrl)
}
