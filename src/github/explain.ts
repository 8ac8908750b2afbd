import type { CodeOrigin } from './code-origin.ts'
import type { Redact } from '../secrets/redactor.ts'
import type { GithubEvent } from './event.ts'
import { diagnose } from './diagnose.ts'

/**
 * Why the input `token` is empty, and what to do: the sentence for a fork, for Dependabot, or for a secret that isn't
 * there.
 */
export function explainMissingToken(event: GithubEvent): string {
  if (isRestrictedFork(event)) {
    return (
      `This pull request comes from ${forkOf(event)}, and GitHub gives forks no secrets. ` +
      'For the full plan, a maintainer reviews the commits and pushes them to a branch of this repository.'
    )
  }
  if (isRestrictedDependabot(event)) {
    return (
      'Dependabot started this run, and GitHub gives it Dependabot secrets only, so the input `token` is empty. To have it ' +
      'plan against the API, add the same secret in the repository under Settings › Secrets and variables › Dependabot.'
    )
  }
  return (
    'The input `token` is empty. A missing secret is an empty string: check its name in the workflow, and that ' +
    'the repository, organization or environment that the job uses has it.'
  )
}

/**
 * Why a definition that is code isn't loaded in a run that has `token`, and the way out; undefined where the code is
 * the repository's own. Loading executes it: whoever wrote it could steal the token.
 */
export function explainRefusedCode(
  { name }: Pick<GithubEvent, 'name'>,
  origin: CodeOrigin,
): { message: string; fix: string } | undefined {
  const run = `This definition is code, and this run on \`${name ?? ''}\` has \`token\``
  switch (origin.is) {
    case 'own':
      return undefined
    case 'foreign': {
      const head = origin.repository === undefined ? 'a deleted repository' : `the fork ${origin.repository}`
      const what = name === 'workflow_run' ? 'the run behind it' : 'the pull request'
      return {
        message: `${run}, while ${what} comes from ${head}. It was not loaded, because its code could steal the token.`,
        fix: 'Plan pull requests from forks on `pull_request` with an empty `token`: they are then checked offline.',
      }
    }
    case 'unknown': {
      const which = origin.pullRequest === undefined ? 'the code' : `pull request #${origin.pullRequest}`
      const unanswered = origin.reason === undefined ? '' : `, and ${origin.reason}`
      return {
        message: `${run}, but which repository ${which} comes from is unknown: the event doesn't say${unanswered}. It was not loaded, because a fork's code could steal the token.`,
        fix: unanswered
          ? 'Give the job `permissions: pull-requests: read` and leave `github-token` as it is, or run the step on `pull_request`.'
          : 'Run the step on `pull_request`.',
      }
    }
    case 'unsupported':
      return {
        message: `${run}, but whose code is checked out on this event is unknown. It was not loaded, because a fork's code could steal the token.`,
        fix: 'Run the step on `push`, `release`, `workflow_dispatch`, `schedule` or `pull_request`, or with an empty `token`.',
      }
  }
}

/**
 * Why the pull request comment could not be written, as one warning: what happened and the way out, which may be lines
 * of YAML at the end. What GitHub said is redacted, then quoted in one line of at most 300 characters.
 */
export function explainCommentFailure(error: unknown, event: GithubEvent, redact: Redact): string {
  const quote = (said: string): string => {
    const line = redact(said).replace(/\s+/g, ' ').trim()
    return line.length > 300 ? `${line.slice(0, 299)}…` : line
  }
  return `The pull request comment wasn't written; the job summary has the report. ${reason(error, event, quote)}`
}

const permission = 'permissions:\n  contents: read\n  pull-requests: write'

function reason(error: unknown, event: GithubEvent, quote: (said: string) => string): string {
  const diagnostic = diagnose(error)
  switch (diagnostic.kind) {
    case 'connection':
      return (
        `No answer from ${event.apiUrl}, after several tries (${quote(diagnostic.message)}). Run the job again; on a self-hosted ` +
        'runner, check that it reaches this address, through `HTTPS_PROXY` if need be.'
      )
    case 'malformed':
      return (
        `${event.apiUrl} sent an unexpected response, after several tries. Run the job again; if this ` +
        'stays, check whether a proxy stands in between.'
      )
    case 'rate-limit': {
      const asked = diagnostic.retryAfter === undefined ? '' : `, and it asks to wait ${diagnostic.retryAfter} seconds`
      return `GitHub's rate limit is reached (HTTP ${diagnostic.status})${asked}. Run the job again later.`
    }
    case 'refused':
      return refusal(diagnostic.status, quote(diagnostic.message), event)
    case 'other':
      return sentence(quote(diagnostic.message))
  }
}

function refusal(status: number, message: string, event: GithubEvent): string {
  const said = `GitHub answered ${message === '' ? `with HTTP ${status}` : `"${message}" (HTTP ${status})`}`
  if (/\blocked\b/i.test(message)) {
    return `The conversation is locked (HTTP ${status}). Unlock it to get the report there.`
  }
  if (/too long/i.test(message)) return `${said}. This is a bug in this Action: please open an issue.`
  if (status === 401) {
    return `${said}: the input \`github-token\` isn't valid or has expired. Leave it out to use the workflow run's own.`
  }
  if (status === 403 && isRestrictedFork(event)) {
    return (
      `The pull request comes from ${forkOf(event)}, and GitHub gives workflows that run on pull requests from forks a ` +
      'read-only token. docs/forks.md shows the safe way to comment on them.'
    )
  }
  if (status === 403) {
    const why = isRestrictedDependabot(event)
      ? 'the token of a run that Dependabot started is read-only unless the job asks for more'
      : 'the token may not write to pull requests'
    return `${said}: ${why}. Add this to the job:\n\n${permission}`
  }
  if (status === 404) {
    return (
      `${said}: the token can't read pull request #${event.pullRequest?.number ?? '?'}. Give a \`github-token\` of your own ` +
      `access to the repository; for the workflow run's own, add this to the job:\n\n${permission}`
    )
  }
  if (status === 422) {
    return `${said}. GitHub treats the comment as spam, or the account comments too often. Run the job again later.`
  }
  if (status >= 500) return `${said}, after several tries. Run the job again; see githubstatus.com for outages.`
  return `${said}.`
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

/** Events that GitHub runs without secrets and with a read-only token where the pull request is a fork's. */
export function isRestrictedFork({ name, pullRequest }: GithubEvent): boolean {
  return (
    pullRequest?.fromFork === true &&
    (name === 'pull_request' || name === 'pull_request_review' || name === 'pull_request_review_comment')
  )
}

/** Whether GitHub withholds the repository's secrets from this run, as it should. */
export function isWithoutSecrets(event: GithubEvent): boolean {
  return isRestrictedFork(event) || isRestrictedDependabot(event)
}

/** Dependabot's runs have restricted secrets and token (docs.github.com: "Troubleshooting Dependabot on GitHub Actions"). */
function isRestrictedDependabot({ actor }: GithubEvent): boolean {
  return actor === 'dependabot[bot]'
}

function forkOf({ pullRequest }: GithubEvent): string {
  const head = pullRequest?.headRepository
  return head === undefined ? 'a deleted or unknown repository' : `the fork ${head}`
}
