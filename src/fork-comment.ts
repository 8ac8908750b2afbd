import { createHash } from 'node:crypto'
import { lstat, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type GithubEvent, readEvent } from './github/event.ts'
import { explainCommentFailure } from './github/explain.ts'
import { findPullRequest, type ForkRun, readForkRun } from './github/fork-run.ts'
import type { RunReport } from './integration/outcome.ts'
import { EnvironmentError } from './integration/diagnostic.ts'
import { largestReport, readForeignReport } from './report/foreign-report.ts'
import { plain } from './report/log.ts'
import { renderComment } from './report/report.ts'
import { createRedactor } from './secrets/redactor.ts'
import type { World } from './world.ts'

/** Bytes in UTF-8; GitHub takes 65,536 characters. */
const budget = 60_000

/**
 * One run of the action `comment`: what a fork's own run reported becomes a comment on its pull request. Whose pull
 * request that is comes from the event and from GitHub, never from the report. Gives whether all went well.
 */
export async function commentOnFork(world: World): Promise<boolean> {
  const { core, env } = world
  try {
    const event = await readEvent(env, (path) => readFile(path, 'utf8'))
    const payload: unknown = JSON.parse(await readFile(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'))
    const fork = readForkRun(event.name, payload)
    const report = await read(core.getInput('report'), env['GITHUB_WORKSPACE'] ?? world.cwd)
    core.setOutput('comment-url', (await comment(report, fork, event, world)) ?? '')
    return true
  } catch (error) {
    core.error(plain(explain(error)), { title: "Comment on a fork's plan" })
    return false
  }
}

/** @throws EnvironmentError where there is no file, or one that is no report. */
async function read(path: string, root: string): Promise<RunReport> {
  const fault = (what: string, fix: string): EnvironmentError => new EnvironmentError('input report', what, fix)
  if (path.trim() === '') {
    throw fault('`report` is empty.', 'Write the path of the file that the download step put there.')
  }
  const file = resolve(root, path.trim())
  const found = await lstat(file).catch(() => undefined)
  if (found === undefined) {
    throw fault(
      `There is no file \`${path}\`.`,
      "Download the other run's artifact before this step; a run that ended early has none.",
    )
  }
  // A link would lead to whatever the fork chose.
  if (!found.isFile()) throw fault(`\`${path}\` is no plain file.`, 'Write the path of the report file itself.')
  if (found.size > largestReport) {
    throw fault(`\`${path}\` has ${found.size} bytes; at most ${largestReport} are read.`, 'Upload the report alone.')
  }
  try {
    return readForeignReport(await readFile(file, 'utf8'))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw fault(`\`${path}\` can't be used: ${reason}.`, 'Upload the file that the output `report` names, as it is.')
  }
}

async function comment(
  report: RunReport,
  fork: ForkRun,
  event: GithubEvent,
  { core, clock, signal }: World,
): Promise<string | undefined> {
  const { repository } = event
  if (repository === undefined) throw new EnvironmentError('GITHUB_REPOSITORY', 'It is not set.', 'The runner sets it.')
  if (fork.headRepositoryId === fork.repositoryId) {
    core.info('That run belongs to this repository: its own step comments on the pull request.')
    return undefined
  }
  const [{ openGithub }, { upsertComment }] = await Promise.all([
    import('./github/octokit.ts'),
    import('./github/comment.ts'),
  ])
  const { owner, name: repo } = repository
  try {
    const octokit = await openGithub({ token: core.getInput('github-token'), apiUrl: event.apiUrl, signal })
    const number = await findPullRequest(octokit, { owner, repo }, fork)
    if (typeof number !== 'number') {
      const why = number === 'stale' ? 'Its pull request has newer commits' : 'No open pull request has this head'
      core.info(`${why}: commit ${plain(fork.headSha)} is not commented on.`)
      return undefined
    }
    const shown: RunReport = {
      ...report,
      offline: `This pull request comes from the fork ${fork.headRepository}, and GitHub gives forks no secrets. For the full plan, a maintainer reviews the commits and pushes them to a branch of this repository.`,
      commit: fork.headSha,
      runUrl: fork.url,
      repositoryUrl: event.repositoryUrl,
    }
    const { url, action } = await upsertComment(
      { octokit, graphqlUrl: event.graphqlUrl, owner, repo, number },
      {
        key: sha256(`fork ${core.getInput('comment-key')}`),
        run: fork.run,
        digest: sha256(JSON.stringify(shown)),
        render: (marker) => renderComment(shown, { marker, budget }),
      },
      (milliseconds) => clock.wait(milliseconds, signal),
    )
    if (url !== undefined) core.info(`Pull request comment ${action}: ${url}`)
    return url
  } catch (error) {
    const redact = createRedactor([core.getInput('github-token')])
    throw new Error(explainCommentFailure(error, event, redact), { cause: error })
  }
}

function explain(error: unknown): string {
  if (error instanceof EnvironmentError) {
    const { subject, message, fix } = error.diagnostic
    return [`${subject}: ${message}`, fix].filter(Boolean).join(' ')
  }
  return error instanceof Error ? error.message : String(error)
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
