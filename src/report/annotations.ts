import type { RunReport } from '../integration/outcome.ts'
import type { Place, Diagnostic, Severity } from '../integration/diagnostic.ts'
import { worstFirst } from './changes.ts'
import { clip, visible } from './markdown.ts'
import { plainDiagnostic, diagnosticsOf, repositoryPath } from './problems.ts'
import { plainOf, sentenceOf, sentencePlain } from './sentences.ts'
import { displayName } from './verdict.ts'

/**
 * One annotation as the runner takes it: plain text, a place where there is one. `file` is relative to the repository's
 * top level, by which GitHub finds it in a pull request's changes; in another repository's checkout, to the workspace.
 */
export interface Annotation {
  level: Severity
  title: string
  message: string
  file?: string | undefined
  line?: number | undefined
  column?: number | undefined
}

/** What GitHub shows of one kind in one step; more vanish silently (docs.github.com, "Workflow commands": limits). */
const shownPerLevel = 10

/**
 * The run's diagnostics as annotations, at most ten of a level: the run's own first, then the first one of each
 * integration, then the second ones and so on; of a plan, what breaks bots follows as warnings. Where there are more, the
 * tenth says how many.
 */
export function annotations(report: RunReport): Annotation[] {
  const all = [...rounds(report), ...(report.dryRun ? breakingChanges(report) : [])]
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const found = all.filter((annotation) => annotation.level === level)
    if (found.length <= shownPerLevel) return found
    const more = found.length - shownPerLevel + 1
    const message = `${more} more are in the job summary, which lists all ${found.length}.`
    return [...found.slice(0, shownPerLevel - 1), { level, title: `More ${level}s`, message }]
  })
}

function rounds(report: RunReport): Annotation[] {
  const several = report.outcomes.length > 1
  const lists = report.outcomes.map((outcome) => {
    const name = displayName(report, outcome)
    const isNameless = ({ subject }: Diagnostic): boolean => subject === '' || (several && !subject.startsWith(name))
    return diagnosticsOf(outcome)
      .toSorted((a, b) => order[a.severity] - order[b.severity])
      .map((diagnostic) => toAnnotation(report, diagnostic, isNameless(diagnostic) ? name : ''))
  })
  const longest = lists.reduce((length, list) => Math.max(length, list.length), 0)
  const interleaved = Array.from({ length: longest }, (_, round) => lists.flatMap((list) => list[round] ?? [])).flat()
  return [
    ...circumstances(report),
    ...report.diagnostics.map((diagnostic) => toAnnotation(report, diagnostic, '')),
    ...interleaved,
  ]
}

/** What breaks bots, in the words of the comment, at the definition's lines. They are no diagnostics: nothing counts them. */
function breakingChanges(report: RunReport): Annotation[] {
  const several = report.outcomes.length > 1
  return report.outcomes.flatMap((outcome) => {
    if (outcome.result === 'skipped') return []
    const owner = several ? `${displayName(report, outcome)}: ` : ''
    return worstFirst(outcome.plan?.changes ?? [])
      .filter(({ impact }) => impact === 'breaking')
      .map((change): Annotation => {
        const sentence = sentenceOf(change)
        return {
          level: 'warning',
          title: plain(`${owner}${plainOf(sentence.subject)}`.replaceAll('`', ''), 200),
          message: plain(`${owner}${sentencePlain(sentence)}.`),
          ...placed(report, change.place),
        }
      })
  })
}

const order: Record<Severity, number> = { error: 0, warning: 1, notice: 2 }

function circumstances({ cancelled, offline }: RunReport): Annotation[] {
  return [
    ...(cancelled === undefined ? [] : [{ level: 'error' as const, title: 'Cancelled', message: plain(cancelled) }]),
    ...(offline === undefined ? [] : [{ level: 'notice' as const, title: 'Checked offline', message: plain(offline) }]),
  ]
}

/** The runner's log shows the message alone, so that it says what the title says. */
function toAnnotation(report: RunReport, diagnostic: Diagnostic, owner: string): Annotation {
  const { severity, subject, place } = diagnostic
  return {
    level: severity,
    title: plain([owner, subject].filter((part) => part !== '').join(': '), 200),
    message: plain(plainDiagnostic(diagnostic, owner)),
    ...placed(report, place),
  }
}

function placed(report: RunReport, place: Place | undefined): Partial<Place> {
  return place === undefined ? {} : { ...place, file: repositoryPath(report, place) ?? place.file }
}

/** Under the 4 KB at which GitHub cuts an annotation's message. */
function plain(value: string, limit = 1000): string {
  return clip(visible(value).trim(), limit)
}
