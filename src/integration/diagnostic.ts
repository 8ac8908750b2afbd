import type { Path } from './path.ts'
import { formatCount } from './wording.ts'

/** Where in the workspace something stands: `file` is relative to the workspace root with forward slashes; line and column count from 1. */
export interface Place {
  file: string
  line?: number | undefined
  column?: number | undefined
}

/** `error` stops the integration before anything is sent; `warning` fails a run with `fail-on: warnings`; `notice` only informs. */
export type Severity = 'error' | 'warning' | 'notice'

/**
 * One thing that is wrong or worth knowing, in words for the person who gets it.
 *
 * `subject` names the input, file or field (`input visibility`, `actions.createIssue.title`), `message` says what is
 * wrong with the actual value (never a secret's) and the limit, `fix` the way out.
 */
export interface Diagnostic {
  severity: Severity
  subject: string
  message: string
  fix?: string | undefined
  place?: Place | undefined
}

/** Thrown where what the runner supplies is missing or broken: an error of the run, in words. */
export class EnvironmentError extends Error {
  readonly diagnostic: Diagnostic

  /** @param variable the environment variable of the runner that names it */
  constructor(variable: string, message: string, fix: string) {
    super(message)
    this.diagnostic = { severity: 'error', subject: variable, message, fix }
  }
}

/** Whether any of the diagnostics is an error. */
export function hasError(diagnostics: readonly { severity: Severity }[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error')
}

/**
 * What keeps an integration from being written, as the one place that decides it: nothing is sent for it, and the run
 * fails, where there is an error, or what `fail-on` names of what was found before the first write: warnings, or
 * `forbidden` breaking changes (see `forbiddenBreaks`). `reason` says why where the diagnostics don't say it themselves.
 * Undefined where nothing is blocked.
 */
export function findBlock(
  diagnostics: readonly { severity: Severity }[],
  { 'fail-on': failOn }: { 'fail-on': readonly string[] },
  forbidden = 0,
): { reason?: string | undefined } | undefined {
  if (hasError(diagnostics)) return {}
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length
  if (failOn.includes('breaking') && forbidden > 0) {
    const changes = forbidden === 1 ? 'A change breaks bots' : `${formatCount(forbidden)} changes break bots`
    return {
      reason: `${changes}, and the step of the version doesn't allow that (\`fail-on: breaking\`), so nothing was written. Increase the version as the changes require, or revert them.`,
    }
  }
  if (!failOn.includes('warnings') || warnings === 0) return undefined
  const count = warnings === 1 ? 'A warning counts as an error' : `${warnings} warnings count as errors`
  return {
    reason: `${count} (\`fail-on: warnings\`), so nothing was written. Fix the warnings below, or remove \`warnings\` from \`fail-on\`.`,
  }
}

/** A text that ends with one full stop. */
export function sentence(text: string): string {
  return text.replace(/[.\s]*$/, '.')
}

/**
 * One about a request body or a definition's content: like a `Diagnostic`, but placed by the path of the offending
 * value. The path of what is missing or unknown ends with its name.
 */
export interface BodyDiagnostic {
  severity: 'error' | 'warning'
  path: Path
  message: string
  fix?: string | undefined
}

/** As many diagnostics are shown of one thing: far more than anyone reads, and few enough to be handled at once. */
export const maximumDiagnostics = 1000

/** What stands last where there are `more` than are shown. */
export function moreDiagnostics(more: number): { message: string; fix: string } {
  const count = more === 1 ? '1 more problem' : `${formatCount(more)} more problems`
  return { message: `${count} not shown.`, fix: 'Fix the ones above first.' }
}
