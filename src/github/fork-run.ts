import * as z from 'zod/mini'
import { EnvironmentError } from '../integration/diagnostic.ts'
import { MalformedAnswer } from './diagnose.ts'
import type { Run } from './marker.ts'
import type { Octokit } from './octokit.ts'

/** A finished run of a workflow, as the event `workflow_run` tells of it: GitHub's word, not the fork's. */
export interface ForkRun {
  run: Run
  url: string
  headSha: string
  headBranch: string
  headOwner: string
  /** `owner/name`. */
  headRepository: string
  headRepositoryId: number
  repositoryId: number
}

const payloadSchema = z.object({
  repository: z.object({ id: z.number() }),
  workflow_run: z.object({
    id: z.number(),
    run_attempt: z.number(),
    html_url: z.string(),
    head_sha: z.string(),
    head_branch: z.string(),
    head_repository: z.object({ id: z.number(), full_name: z.string(), owner: z.object({ login: z.string() }) }),
  }),
})

/**
 * The run behind an event.
 *
 * @throws EnvironmentError where the event is another one, or doesn't say all of that
 */
export function readForkRun(name: string | undefined, payload: unknown): ForkRun {
  if (name !== 'workflow_run') {
    throw new EnvironmentError(
      'GITHUB_EVENT_NAME',
      `This action comments on what another run found, so it runs on \`workflow_run\`, not on \`${name ?? ''}\`.`,
      'Use it in a workflow of its own with `on: workflow_run`, as docs/forks.md shows.',
    )
  }
  const { data, error } = payloadSchema.safeParse(payload)
  if (data === undefined) {
    const missing = error.issues.map(({ path }) => `\`${path.join('.')}\``).join(', ')
    throw new EnvironmentError(
      'GITHUB_EVENT_PATH',
      `The event \`workflow_run\` lacks ${missing}.`,
      'If the fork is deleted, there is nothing to do; else run the workflow again.',
    )
  }
  const { repository, workflow_run: run } = data
  return {
    run: { id: run.id, attempt: run.run_attempt },
    url: run.html_url,
    headSha: run.head_sha,
    headBranch: run.head_branch,
    headOwner: run.head_repository.owner.login,
    headRepository: run.head_repository.full_name,
    headRepositoryId: run.head_repository.id,
    repositoryId: repository.id,
  }
}

const pullRequests = z.array(
  z.object({
    number: z.number(),
    head: z.object({ sha: z.string(), repo: z.nullish(z.object({ id: z.number() })) }),
    base: z.object({ repo: z.object({ id: z.number() }) }),
  }),
)

/**
 * The open pull request whose head a run checked: the event lists none of a fork's, so GitHub is asked. `stale` where the
 * branch has moved on since, undefined where there is none.
 *
 * @throws what octokit throws, or a MalformedAnswer
 */
export async function findPullRequest(
  octokit: Octokit,
  { owner, repo }: { owner: string; repo: string },
  fork: ForkRun,
): Promise<number | 'stale' | undefined> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls', {
    owner,
    repo,
    state: 'open',
    head: `${fork.headOwner}:${fork.headBranch}`,
    per_page: 100,
  })
  const parsed = pullRequests.safeParse(data)
  if (!parsed.success) throw new MalformedAnswer('GitHub sent an unexpected response')
  const own = parsed.data.filter(
    ({ head, base }) => head.repo?.id === fork.headRepositoryId && base.repo.id === fork.repositoryId,
  )
  const current = own.find(({ head }) => head.sha === fork.headSha)
  return current?.number ?? (own.length > 0 ? 'stale' : undefined)
}
