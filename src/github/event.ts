import * as z from 'zod/mini'
import { type CodeOrigin, isSameRepository, readCodeOrigin } from './code-origin.ts'
import { EnvironmentError } from '../integration/diagnostic.ts'
import type { Run } from './marker.ts'

/** The pull request that an event is about. */
export interface PullRequest {
  number: number
  /** `owner/name` of the repository that it comes from; undefined where that is gone or the event doesn't say. */
  headRepository?: string | undefined
  /**
   * Whether the head is anything but the base repository's own: a fork, a repository that is gone, or one that the
   * event doesn't tell (`issue_comment`).
   */
  fromFork: boolean
  headSha?: string | undefined
  baseSha?: string | undefined
}

/** What a workflow run says about why it runs and where. */
export interface GithubEvent {
  /** The event's name (`pull_request`, `push`, …); undefined outside of GitHub Actions. */
  name?: string | undefined
  /** The repository that the workflow runs in. */
  repository?: { owner: string; name: string } | undefined
  /** Whether the event says that the repository is private: what its runs show then stays among its members. */
  isPrivate: boolean
  pullRequest?: PullRequest | undefined
  /** Whose code is checked out, as far as the event tells. */
  codeOrigin: CodeOrigin
  /** The tag's name, without `refs/tags/`; a release counts as its tag. */
  tag?: string | undefined
  /** The commit that a push started from; undefined for a new branch or tag. */
  previousSha?: string | undefined
  /** The commit that is planned or deployed: the pull request's head, else the run's commit. */
  commit?: string | undefined
  /** Whether `dry-run: auto` means a dry run. */
  dryRunByDefault: boolean
  /** Who started the run. */
  actor?: string | undefined
  run?: Run | undefined
  runUrl?: string | undefined
  /** The folder `docs/` of this Action, in the version that runs. */
  docsUrl?: string | undefined
  repositoryUrl?: string | undefined
  apiUrl: string
  graphqlUrl: string
  /** Root folder of the checkout, as the runner gives it. */
  workspace?: string | undefined
}

/** What a run runs on, in a few words: `pull_request #12`, `push of tag v1.3.0`, `push to main`. */
export function describeEvent({ name, pullRequest, tag }: GithubEvent, refName: string | undefined): string {
  if (name === undefined) return 'outside of GitHub Actions'
  if (pullRequest !== undefined) return `${name} #${pullRequest.number}`
  if (tag !== undefined) return name === 'push' ? `push of tag ${tag}` : `${name} ${tag}`
  return refName === undefined ? name : `${name} ${name === 'push' ? 'to' : 'on'} ${refName}`
}

/** Events on which `dry-run: auto` deploys; on every other one it plans. */
const deployingEvents = new Set(['push', 'release', 'workflow_dispatch', 'repository_dispatch'])

/** What happens to a release without any version coming out: `on: release` runs for each. */
const quietRelease = z.object({ action: z.enum(['deleted', 'unpublished', 'edited']) })

const repository = z.nullish(z.object({ full_name: z.string() }))

const releasePayload = z.object({ release: z.object({ tag_name: z.string() }) })
const repositoryPayload = z.object({ repository: z.object({ private: z.literal(true) }) })
const pushPayload = z.object({ before: z.string() })

/**
 * Reads what GitHub tells a workflow run through its environment and the event's payload file
 * (docs.github.com: "Variables reference", "Webhook events and payloads").
 *
 * Variables that are missing, as on a developer's machine, leave their fields undefined. Throws an EnvironmentError where
 * GITHUB_EVENT_PATH names a file that can't be read or isn't a JSON object: without it nothing would tell a fork.
 */
export async function readEvent(
  env: Record<string, string | undefined>,
  readFile: (path: string) => Promise<string>,
): Promise<GithubEvent> {
  const variable = (name: string): string | undefined => env[name]?.trim() || undefined
  const url = (name: string, otherwise: string): string => (variable(name) ?? otherwise).replace(/\/+$/, '')

  const name = variable('GITHUB_EVENT_NAME')
  const payload = await readPayload(variable('GITHUB_EVENT_PATH'), readFile)
  const pullRequest = readPullRequest(name, payload)
  const tag = readTag(name, variable('GITHUB_REF'), payload)
  const previousSha = name === 'push' ? readPrevious(payload) : undefined
  const commit = (name?.startsWith('pull_request') ? pullRequest?.headSha : undefined) ?? variable('GITHUB_SHA')

  const server = url('GITHUB_SERVER_URL', 'https://github.com')
  // Empty where a workflow uses the Action from its own checkout.
  const action = variable('GITHUB_ACTION_REPOSITORY')
  const actionRef = variable('GITHUB_ACTION_REF')
  const fullName = variable('GITHUB_REPOSITORY')
  const [owner, repositoryName] = fullName?.split('/') ?? []
  const repositoryUrl = fullName === undefined ? undefined : `${server}/${fullName}`
  const run = readRun(variable('GITHUB_RUN_ID'), variable('GITHUB_RUN_ATTEMPT'))
  const actor = variable('GITHUB_ACTOR')
  const workspace = variable('GITHUB_WORKSPACE')
  const apiUrl = url('GITHUB_API_URL', 'https://api.github.com')

  return {
    name,
    repository: owner && repositoryName ? { owner, name: repositoryName } : undefined,
    isPrivate: repositoryPayload.safeParse(payload).success,
    pullRequest,
    codeOrigin: readCodeOrigin(name, payload),
    tag,
    previousSha,
    commit,
    docsUrl: action && actionRef && `${server}/${action}/blob/${actionRef}/docs`,
    dryRunByDefault:
      !deployingEvents.has(name ?? '') || (name === 'release' && quietRelease.safeParse(payload).success),
    actor,
    run,
    runUrl: run && repositoryUrl && `${repositoryUrl}/actions/runs/${run.id}/attempts/${run.attempt}`,
    repositoryUrl,
    apiUrl,
    graphqlUrl: url('GITHUB_GRAPHQL_URL', graphqlBeside(apiUrl)),
    workspace,
  }
}

async function readPayload(path: string | undefined, readFile: (path: string) => Promise<string>): Promise<unknown> {
  if (path === undefined) return undefined
  let text: string
  try {
    text = await readFile(path)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw unreadablePayload(`, can't be read: ${reason}`)
  }
  const payload = z.record(z.string(), z.unknown()).safeParse(parseJson(text.replace(/^\uFEFF/, '')))
  if (!payload.success) {
    throw unreadablePayload(` (${path}), is not a JSON object`)
  }
  return payload.data
}

/** `what` follows the file's description, comma included. */
function unreadablePayload(what: string): EnvironmentError {
  return new EnvironmentError(
    'GITHUB_EVENT_PATH',
    `The event's payload, the file that GITHUB_EVENT_PATH names${what}.`,
    'The runner writes this file; run the workflow again, and if a step before this one changes GITHUB_EVENT_PATH, take that out.',
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function readPullRequest(name: string | undefined, payload: unknown): PullRequest | undefined {
  if (name?.startsWith('pull_request')) return fromPullRequest(payload)
  if (name === 'issue_comment') return fromIssueComment(payload)
  if (name === 'workflow_run') return fromWorkflowRun(payload)
  return undefined
}

function fromPullRequest(payload: unknown): PullRequest | undefined {
  const schema = z.object({
    pull_request: z.object({
      number: z.number(),
      head: z.object({ sha: z.string(), repo: repository }),
      base: z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }) }),
    }),
  })
  const { data } = schema.safeParse(payload)
  if (data === undefined) return undefined
  const { number, head, base } = data.pull_request
  return {
    number,
    ...origin(base.repo.full_name, head.repo?.full_name),
    headSha: head.sha,
    baseSha: base.sha,
  }
}

/** A comment on a pull request comes as a comment on an issue: the number is all that is told of it. */
function fromIssueComment(payload: unknown): PullRequest | undefined {
  const schema = z.object({
    repository: z.object({ full_name: z.string() }),
    issue: z.object({
      number: z.number(),
      pull_request: z.nullish(z.object({})),
    }),
  })
  const { data } = schema.safeParse(payload)
  if (!data?.issue.pull_request) return undefined
  return { number: data.issue.number, ...origin(data.repository.full_name, undefined) }
}

/**
 * The first pull request of this repository that the finished run belongs to. GitHub lists those of other
 * repositories with the same head too, and none at all where the head is a fork's.
 */
function fromWorkflowRun(payload: unknown): PullRequest | undefined {
  const schema = z.object({
    repository: z.object({ id: z.number(), full_name: z.string() }),
    workflow_run: z.object({
      head_repository: repository,
      pull_requests: z.nullish(
        z.array(
          z.object({
            number: z.number(),
            head: z.object({ sha: z.string() }),
            base: z.object({ sha: z.string(), repo: z.object({ id: z.number() }) }),
          }),
        ),
      ),
    }),
  })
  const { data } = schema.safeParse(payload)
  const found = data?.workflow_run.pull_requests?.find(({ base }) => base.repo.id === data.repository.id)
  if (data === undefined || found === undefined) return undefined
  return {
    number: found.number,
    ...origin(data.repository.full_name, data.workflow_run.head_repository?.full_name),
    headSha: found.head.sha,
    baseSha: found.base.sha,
  }
}

function origin(
  baseRepository: string,
  headRepository: string | undefined,
): Pick<PullRequest, 'headRepository' | 'fromFork'> {
  return {
    headRepository,
    fromFork: headRepository === undefined || !isSameRepository(headRepository, baseRepository),
  }
}

function readTag(name: string | undefined, ref: string | undefined, payload: unknown): string | undefined {
  if (name === 'release') {
    const { data } = releasePayload.safeParse(payload)
    if (data !== undefined) return data.release.tag_name
  }
  return ref?.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : undefined
}

function readPrevious(payload: unknown): string | undefined {
  const before = pushPayload.safeParse(payload).data?.before
  return before === undefined || /^0*$/.test(before) ? undefined : before
}

function readRun(id: string | undefined, attempt: string | undefined): Run | undefined {
  const number = z.coerce.number().check(z.int(), z.positive())
  const parsed = z.object({ id: number, attempt: number }).safeParse({ id, attempt: attempt ?? '1' })
  return parsed.data
}

/** GraphQL's address beside REST's: `/api/graphql` on GitHub Enterprise Server, `/graphql` elsewhere. */
function graphqlBeside(apiUrl: string): string {
  return apiUrl.endsWith('/api/v3') ? apiUrl.replace(/\/v3$/, '/graphql') : `${apiUrl}/graphql`
}
