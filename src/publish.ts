import { createHash } from 'node:crypto'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withoutErrorIds } from './botpress/errors.ts'
import type { GithubEvent } from './github/event.ts'
import { explainCommentFailure, isRestrictedFork } from './github/explain.ts'
import type { Inputs } from './inputs.ts'
import { defined } from './integration/json.ts'
import type { RunReport } from './integration/outcome.ts'
import { annotations } from './report/annotations.ts'
import { outputs, reportFile } from './report/outputs.ts'
import { renderComment, renderSummary } from './report/report.ts'
import { isIdle } from './report/verdict.ts'
import type { Redact } from './secrets/redactor.ts'
import type { World } from './world.ts'

/** Bytes in UTF-8; GitHub takes 65,536 characters in a comment and 1 MiB in a job summary. */
const budgets = { comment: 60_000, summary: 1_000_000 }

/**
 * Tells a run's report, which is redacted already, to those it concerns: annotations, report file, outputs, job summary,
 * and the pull request comment last, since GitHub may be slow and the run be cancelled meanwhile. None of this changes the
 * run's result: what can't be written is a warning.
 */
export async function publish(
  report: RunReport,
  { inputs, event, redact }: { inputs: Inputs | undefined; event: GithubEvent | undefined; redact: Redact },
  world: World,
): Promise<void> {
  const { core, env, signal } = world
  for (const { level, message, title, file, line, column } of annotations(report)) {
    core[level](message, {
      title,
      ...defined({ file, startLine: line, startColumn: column }),
    })
  }

  const warn = (what: string) => (error: unknown) => {
    core.warning(`${what} could not be written: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
  const setOutputs = (values: Record<string, string>): void => {
    try {
      for (const [name, value] of Object.entries(values)) core.setOutput(name, value)
    } catch (error) {
      warn('The outputs')(error)
    }
  }
  const file = await writeReport(report, env['RUNNER_TEMP'] || tmpdir()).catch(warn('The report file'))
  setOutputs({ ...outputs(report), report: file ?? '' })
  if (env['GITHUB_STEP_SUMMARY']) {
    await core.writeSummary(renderSummary(report, { budget: budgets.summary })).catch(warn('The job summary'))
  }
  const wanted = inputs !== undefined && event !== undefined && !signal.aborted
  const commentUrl = wanted ? await comment(report, inputs, event, redact, world) : undefined
  setOutputs({ 'comment-url': commentUrl ?? '' })
}

async function writeReport(report: RunReport, folder: string): Promise<string> {
  // In a folder of its own: nobody else can have put a link there.
  const file = join(await mkdtemp(join(folder, 'botpress-')), 'report.json')
  await writeFile(file, reportFile(report), { mode: 0o600 })
  return file
}

/** Keeps the pull request's comment current and gives its address; undefined where there is none to keep. */
async function comment(
  report: RunReport,
  inputs: Inputs,
  event: GithubEvent,
  redact: Redact,
  { core, clock, signal }: World,
): Promise<string | undefined> {
  const { pullRequest, repository, run } = event
  if (inputs.comment === 'never' || pullRequest === undefined || repository === undefined) return undefined
  // Its token can't write: the report's notice about the fork says so already.
  if (inputs.comment === 'auto' && isRestrictedFork(event)) return undefined
  try {
    const [{ openGithub }, { upsertComment }] = await Promise.all([
      import('./github/octokit.ts'),
      import('./github/comment.ts'),
    ])
    const octokit = await openGithub({ token: inputs['github-token'] ?? '', apiUrl: event.apiUrl, signal })
    const { url, action } = await upsertComment(
      {
        octokit,
        graphqlUrl: event.graphqlUrl,
        owner: repository.owner,
        repo: repository.name,
        number: pullRequest.number,
      },
      {
        // As a digest: it is short however long the list of paths is, and tells nothing that is to be kept secret.
        key: sha256(inputs['comment-key'] ?? inputs.path.join('\n')),
        run: run ?? { id: 0, attempt: 1 },
        digest: digestOf(report),
        updateOnly: isIdle(report),
        render: (marker) => renderComment(report, { marker, budget: budgets.comment }),
      },
      (milliseconds) => clock.wait(milliseconds, signal),
    )
    if (url === undefined) return undefined
    core.info(`Pull request comment ${action}: ${url}`)
    return redact(url)
  } catch (error) {
    const cancelled =
      'The run was cancelled before the pull request comment was written; the job summary has the report.'
    core.warning(signal.aborted ? cancelled : explainCommentFailure(error, event, redact), {
      title: 'Pull request comment',
    })
    return undefined
  }
}

/** What a comment shows, without what differs between two runs that found the same. */
function digestOf({ dryRun, offline, leftOut, diagnostics, outcomes, cancelled }: RunReport): string {
  const hash = createHash('sha256')
  const add = (part: object): void => void hash.update(withoutErrorIds(JSON.stringify(part)))
  add({ dryRun, offline, leftOut, diagnostics, cancelled })
  for (const { duration: _, record: __, ...rest } of outcomes) add(rest)
  return hash.digest('hex')
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
