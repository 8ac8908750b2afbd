import * as z from 'zod/mini'
import { catch as orElse } from 'zod/mini'
import { type GithubDiagnostic, MalformedAnswer, diagnose } from './diagnose.ts'
import { openGithub } from './octokit.ts'

/** Whose code a run has checked out, as far as that is known. */
export type CodeOrigin =
  | { is: 'own' }
  /** Another repository's; `repository` is `owner/name`, undefined where that repository is gone. */
  | { is: 'foreign'; repository?: string | undefined }
  /** It isn't told. GitHub can be asked where the pull request is known; `reason` is why that gave no answer. */
  | { is: 'unknown'; pullRequest?: number | undefined; reason?: string | undefined }
  /** The event isn't one of those for which it is known what they have checked out. */
  | { is: 'unsupported' }

const own: CodeOrigin = { is: 'own' }

/** How the events' payloads tell whose code it is. What isn't listed is unsupported. */
const readers = new Map<string, (payload: unknown) => CodeOrigin>([
  ...[
    'push',
    'release',
    'workflow_dispatch',
    'repository_dispatch',
    'schedule',
    'merge_group',
    'create',
    'deployment',
  ].map((name) => [name, () => own] as const),
  ...['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'].map(
    (name) => [name, ofPullRequest] as const,
  ),
  ['issue_comment', ofIssueComment],
  ['workflow_run', ofWorkflowRun],
])

/** Whose code a run on this event has checked out. No event at all is a developer's own machine. */
export function readCodeOrigin(event: string | undefined, payload: unknown): CodeOrigin {
  if (event === undefined) return own
  return readers.get(event)?.(payload) ?? { is: 'unsupported' }
}

/** What is missing or malformed is undefined, and so unknown. */
function lenient<T>(schema: z.ZodMiniType<T>): z.ZodMiniType<T | undefined> {
  return orElse(z.optional(schema), undefined)
}

const fullName = z.string().check(z.regex(/^[^/]+\/[^/]+$/))
const repository = lenient(z.object({ full_name: fullName, id: lenient(z.number()) }))
/** null: the repository was deleted. */
const head = lenient(z.nullable(z.object({ full_name: fullName })))
const positive = lenient(z.int().check(z.positive()))

const description = lenient(
  z.object({
    number: positive,
    head: lenient(z.object({ repo: head })),
    base: lenient(z.object({ repo: repository })),
  }),
)

function ofPullRequest(payload: unknown): CodeOrigin {
  return originOf(lenient(z.object({ pull_request: description })).parse(payload)?.pull_request)
}

function originOf(described: z.output<typeof description>): CodeOrigin {
  return compare(described?.head?.repo, described?.base?.repo, described?.number)
}

const issueComment = lenient(
  z.object({ issue: lenient(z.object({ number: positive, pull_request: z.optional(z.unknown()) })) }),
)

/** A comment on an issue runs on the default branch. One on a pull request does too, but is there to check out its head. */
function ofIssueComment(payload: unknown): CodeOrigin {
  const issue = issueComment.parse(payload)?.issue
  if (issue === undefined) return { is: 'unknown' }
  if (issue.pull_request !== undefined) return unknown(issue.number)
  return issue.number === undefined ? { is: 'unknown' } : own
}

const repositoryId = lenient(z.object({ id: z.number() }))
const workflowRun = lenient(
  z.object({
    repository,
    workflow_run: lenient(
      z.object({
        head_repository: head,
        pull_requests: lenient(
          z.array(lenient(z.object({ number: positive, base: lenient(z.object({ repo: repositoryId })) }))),
        ),
      }),
    ),
  }),
)

function ofWorkflowRun(payload: unknown): CodeOrigin {
  const event = workflowRun.parse(payload)
  const into = event?.repository
  const run = event?.workflow_run
  // GitHub lists pull requests of other repositories with the same head too. Among several of this one it isn't told
  // which one the code belongs to.
  const [only, ...others] = (run?.pull_requests ?? []).filter(
    (listed) => into?.id !== undefined && listed?.base?.repo?.id === into.id,
  )
  return compare(run?.head_repository, into, others.length === 0 ? only?.number : undefined)
}

function compare(
  from: { full_name: string } | null | undefined,
  into: { full_name: string } | undefined,
  number: number | undefined,
): CodeOrigin {
  if (from === null) return { is: 'foreign' }
  if (from === undefined || into === undefined) return unknown(number)
  return isSameRepository(from.full_name, into.full_name) ? own : { is: 'foreign', repository: from.full_name }
}

function unknown(pullRequest: number | undefined): CodeOrigin {
  return { is: 'unknown', pullRequest }
}

/**
 * Asks GitHub whose code the head of pull request `number` is. Where it doesn't say, because the token may not ask, it
 * doesn't answer in 5 seconds, or says something else, the origin stays unknown.
 */
export async function askCodeOrigin(
  { repository: into, apiUrl }: { repository?: { owner: string; name: string } | undefined; apiUrl: string },
  number: number,
  githubToken: string | undefined,
): Promise<CodeOrigin> {
  const unanswered = (reason: string): CodeOrigin => ({ is: 'unknown', pullRequest: number, reason })
  if (into === undefined || githubToken === undefined) {
    return unanswered("GitHub can't be asked without `github-token`")
  }
  try {
    const octokit = await openGithub({ token: githubToken, apiUrl, timeoutSeconds: 5 })
    const answer = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      owner: into.owner,
      repo: into.name,
      pull_number: number,
    })
    const described = description.parse(answer.data)
    const origin = originOf(described)
    if (described?.number !== number || origin.is === 'unknown') throw new MalformedAnswer()
    return origin
  } catch (error) {
    return unanswered(whyUnanswered(diagnose(error)))
  }
}

function whyUnanswered(diagnostic: GithubDiagnostic): string {
  switch (diagnostic.kind) {
    case 'connection':
      return `GitHub gave no answer (${diagnostic.message})`
    case 'rate-limit':
      return `GitHub's rate limit is reached (HTTP ${diagnostic.status})`
    case 'refused':
      return `GitHub answered ${diagnostic.message === '' ? '' : `"${diagnostic.message}" `}(HTTP ${diagnostic.status})`
    case 'malformed':
      return 'GitHub sent an unexpected response'
    case 'other':
      return diagnostic.message
  }
}

/** Whether two `owner/name` are the same repository; GitHub takes no notice of case in them. */
export function isSameRepository(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
