import { readFile } from 'node:fs/promises'
import pLimit from 'p-limit'
import type { Botpress } from './botpress/client.ts'
import type { TransportOptions } from './botpress/transport.ts'
import { checkOffline } from './deployment/offline.ts'
import type { Finding } from './deployment/refused.ts'
import { type GithubEvent, readEvent } from './github/event.ts'
import { explainMissingToken } from './github/explain.ts'
import { type Inputs, readInputs, secretTexts } from './inputs.ts'
import type { LocalIntegration } from './integration/definition.ts'
import type { Outcome, RunReport } from './integration/outcome.ts'
import { hasError, type Problem, sentence } from './integration/problem.ts'
import { publish } from './publish.ts'
import { closingLine, detailLines, outcomeLine, plain } from './report/log.ts'
import { redactOutcome, redactReport } from './report/redact.ts'
import { createRedactor, linesOf, type Redact } from './secrets/redactor.ts'
import { type Selected, selectIntegrations } from './selection.ts'
import { gather } from './workspace/gather.ts'
import { openWorkspace } from './workspace/workspace.ts'
import type { Core, World } from './world.ts'

/**
 * One run of the step: inputs → integrations → check → plan → apply → report. Gives whether all went well. What goes
 * wrong is part of the report; nothing is thrown.
 */
export async function run(outside: World): Promise<boolean> {
  const { env, clock, signal } = outside
  const started = clock.now()
  const raw = (name: string): string => outside.core.getInput(name, { trimWhitespace: false })
  const hidden = secretTexts(raw, env)
  for (const secret of hidden) mask(secret, outside.core)
  const redact = createRedactor(hidden)
  const world = { ...outside, core: redacted(outside.core, redact) }
  const { core } = world

  const goodbye = 'The run is cancelled: nothing more is sent, and what is under way gets 5 s to finish.'
  signal.addEventListener('abort', () => core.info(goodbye), { once: true })

  const { inputs, problems } = readInputs(raw, env)
  const report: RunReport = { dryRun: true, problems, outcomes: [], duration: 0, requests: 0 }
  let event: GithubEvent | undefined
  try {
    event = await readEvent(env, (path) => readFile(path, 'utf8'))
    describe(report, event)
    const asked = inputs?.['dry-run'] ?? 'auto'
    report.dryRun = asked === 'auto' ? event.dryRunByDefault : asked
    if (inputs !== undefined) await handle(inputs, event, report, world, redact)
  } catch (error) {
    report.problems.push(fault(error, core))
  }
  report.duration = clock.now() - started
  // Asked once: a signal that comes while the report is written no longer changes the result.
  const cancelled = signal.aborted
  if (cancelled) report.cancelled = cancellation(report)
  // Those of the integrations are redacted already, each when it was finished.
  const shown = { ...redactReport({ ...report, outcomes: [] }, redact), outcomes: report.outcomes }
  await publish(shown, { inputs, event, redact }, world)
  core.info(closingLine(shown))
  return !cancelled && !hasError(report.problems) && report.outcomes.every(({ result }) => result !== 'failed')
}

/** Finds the integrations, and plans or deploys each; `report` grows on the way. */
async function handle(
  inputs: Inputs,
  event: GithubEvent,
  report: RunReport,
  world: World,
  redact: Redact,
): Promise<void> {
  const { core, clock, signal } = world
  report.problems.push(...contradictions(inputs, event, report.dryRun))
  if (hasError(report.problems)) return
  if (inputs.token === undefined) report.offline = explainMissingToken(event)

  const workspace = await openWorkspace(event.workspace ?? world.cwd, redact)
  const { selected, leftOut, problems } = await selectIntegrations(workspace, inputs, event)
  report.problems.push(...problems)
  if (leftOut !== undefined) {
    report.leftOut = leftOut
    core.info(leftOut)
  }
  if (inputs.strict && problems.some(({ severity }) => severity === 'warning')) report.problems.push(strictness)
  if (hasError(report.problems)) return

  const api = await connect(inputs, world, redact)
  const settle = await settler(inputs, report.dryRun, api, world)
  const limit = pLimit(inputs.concurrency)
  let stopped: string | undefined
  const one = async (integration: Selected): Promise<Outcome> => {
    const started = clock.now()
    const { path, name, version } = integration
    const end = (finding: Finding): Outcome => ({
      path,
      ...named(name ?? finding.record?.name, version ?? finding.record?.version),
      ...finding,
      duration: clock.now() - started,
    })
    if (stopped !== undefined) return end({ result: 'skipped', reason: stopped, problems: [] })
    if (signal.aborted) return end({ result: 'failed', reason: 'Cancelled before it was started.', problems: [] })
    try {
      const local = await gather(workspace, { ...integration, overrides: inputs, files: inputs })
      return end(await settle({ ...local, problems: [...integration.problems, ...local.problems] }))
    } catch (error) {
      return end({ result: 'failed', problems: [...integration.problems, fault(error, core)] })
    }
  }
  report.outcomes = await Promise.all(
    // Taken out of the list, so that a definition is let go as soon as its integration is finished.
    selected.splice(0).map((integration) =>
      limit(async () => {
        const outcome = redactOutcome(await one(integration), redact)
        if (outcome.result === 'failed' && inputs['fail-fast']) {
          stopped ??= `Not started: ${outcome.name ?? outcome.path} failed before (\`fail-fast: true\`).`
        }
        log(outcome, report.dryRun, core)
        return outcome
      }),
    ),
  )
  report.requests = api?.requests ?? 0
  await api?.close()
}

function named(name: string | undefined, version: string | undefined): Pick<Outcome, 'name' | 'version'> {
  return { ...(name !== undefined && { name }), ...(version !== undefined && { version }) }
}

const strictness: Problem = {
  severity: 'error',
  subject: 'input strict',
  message: 'Warnings count as errors (`strict: true`), so nothing was sent.',
  fix: 'Fix what they say, or remove `strict`.',
}

/** The client of the API, undefined without a token. Loaded only when needed. */
async function connect(
  inputs: Inputs,
  { core, env, clock, signal }: World,
  redact: Redact,
): Promise<Botpress | undefined> {
  const { token, 'workspace-id': workspaceId } = inputs
  if (token === undefined || workspaceId === undefined) return undefined
  const { createBotpress } = await import('./botpress/client.ts')
  const options: TransportOptions = {
    apiUrl: inputs['api-url'],
    token,
    workspaceId,
    timeoutSeconds: inputs.timeout,
    concurrency: inputs.concurrency,
    env,
    signal,
    redact,
    onRetry: ({ request, reason, wait }) =>
      core.info(`${request}: ${reason}. Next try in ${(wait / 1000).toFixed(1)} s.`),
  }
  return createBotpress(options, clock)
}

/** What is done with a gathered integration: compared and deployed over the API, or without one checked alone. */
async function settler(
  inputs: Inputs,
  dryRun: boolean,
  api: Botpress | undefined,
  { clock, signal, fetchText }: World,
): Promise<(local: LocalIntegration) => Promise<Finding>> {
  if (api === undefined) return async (local) => checkOffline(local, inputs)
  const { deploy } = await import('./deployment/deploy.ts')
  const wait = (milliseconds: number): Promise<void> => clock.wait(milliseconds, signal).catch(() => {})
  return (local) => deploy(local, { inputs, dryRun, api, signal, wait, fetchText })
}

/** What inputs and event say against one another. */
function contradictions(inputs: Inputs, event: GithubEvent, dryRun: boolean): Problem[] {
  const problems: Problem[] = []
  if (!dryRun && inputs.token === undefined) {
    problems.push({
      severity: 'error',
      subject: 'input token',
      message: `\`token\` is empty, and a deployment needs it. Does the secret exist under this name, in the repository, organization or environment that the job uses?`,
      fix: 'Add `token: ${{ secrets.BOTPRESS_TOKEN }}` to the step, or set `dry-run: true` for a check only.',
    })
  }
  if (inputs.comment === 'always' && event.pullRequest === undefined) {
    problems.push({
      severity: 'error',
      subject: 'input comment',
      message: `\`always\` asks for a comment, but the event ${event.name ?? ''} has no pull request.`,
      fix: 'Write `comment: auto`, or run the step on `pull_request`.',
    })
  }
  return problems
}

function describe(report: RunReport, { commit, runUrl, repositoryUrl }: GithubEvent): void {
  if (commit !== undefined) report.commit = commit
  if (runUrl !== undefined) report.runUrl = runUrl
  if (repositoryUrl !== undefined) report.repositoryUrl = repositoryUrl
}

/** Masks a value, and each line of one that has several: as it stands and as it is shown without its indentation. */
function mask(secret: string, core: Core): void {
  const parts = linesOf(secret).flatMap((line) => [line, line.trim()])
  for (const part of new Set([secret, ...parts])) core.setSecret(part)
}

/** The log without any secret, whoever writes to it: what the runner masks is what looks exactly like the value. */
function redacted(core: Core, redact: Redact): Core {
  return {
    ...core,
    info: (text) => core.info(plain(redact(text))),
    debug: (text) => core.debug(redact(text)),
    startGroup: (name) => core.startGroup(redact(name)),
    error: (text, properties) => core.error(redact(String(text)), properties),
    warning: (text, properties) => core.warning(redact(String(text)), properties),
    notice: (text, properties) => core.notice(redact(String(text)), properties),
  }
}

function log(outcome: Outcome, dryRun: boolean, core: Core): void {
  core.startGroup(outcomeLine(outcome, dryRun))
  for (const line of detailLines(outcome)) core.info(line)
  core.endGroup()
}

function cancellation({ outcomes, dryRun }: RunReport): string {
  if (dryRun) return 'The run was cancelled. It was a dry run: nothing was changed.'
  const written = outcomes.filter(({ result }) => result === 'created' || result === 'updated')
  const names = written.map(({ name, version, path }) => `${name ?? path} ${version ?? ''}`.trim())
  const done = names.length === 0 ? 'Nothing was deployed' : `Deployed by then: ${names.join(', ')}`
  return `The run was cancelled. ${done}; what is not listed as created or updated was left as it was, unless its report says otherwise.`
}

/** An error that this program did not foresee. The stack is for a debug run. */
function fault(error: unknown, core: Core): Problem {
  core.debug(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return {
    severity: 'error',
    subject: 'Unexpected error',
    message: sentence(error instanceof Error ? error.message : String(error)),
    fix: 'Run the job again with debug logging, and report what it says if it looks like a fault of this action.',
  }
}
