import { readFile } from 'node:fs/promises'
import pLimit from 'p-limit'
import type { Botpress } from './botpress/client.ts'
import { BotpressError } from './botpress/errors.ts'
import type { TransportOptions } from './botpress/transport.ts'
import { checkFiles, checkOffline } from './deployment/offline.ts'
import { apiDiagnostic, type PartialOutcome } from './deployment/deployment.ts'
import { lookUpWorkspace } from './deployment/workspace.ts'
import { checkDrift } from './drift.ts'
import { describeEvent, type GithubEvent, readEvent } from './github/event.ts'
import { explainMissingToken, isWithoutSecrets } from './github/explain.ts'
import { type Inputs, readInputs, secretTexts } from './inputs.ts'
import { checkoutOf } from './integration/checkout.ts'
import type { LocalIntegration } from './integration/definition.ts'
import type { Outcome, RunReport } from './integration/outcome.ts'
import { EnvironmentError, findBlock, hasError, type Diagnostic, sentence } from './integration/diagnostic.ts'
import { asCommit } from './integration/provenance.ts'
import { publish } from './publish.ts'
import { botsPlain } from './report/bots.ts'
import {
  closingLine,
  debugLines,
  detailLines,
  openingLines,
  outcomeLine,
  plain,
  retryLine,
  workspaceLine,
} from './report/log.ts'
import { redactOutcome, redactReport } from './report/redact.ts'
import { createRedactor, linesOf, type Redact } from './secrets/redactor.ts'
import { type Selected, selectIntegrations } from './selection.ts'
import { checkCodeAhead, type CodeChecks } from './workspace/artifacts.ts'
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

  const goodbye = 'The run is cancelled: nothing more is sent, and requests in flight have 5 s to finish.'
  signal.addEventListener('abort', () => core.info(goodbye), { once: true })

  const { inputs, hasToken, diagnostics } = readInputs(raw, env)
  const report: RunReport = { dryRun: true, diagnostics: [...diagnostics], outcomes: [], duration: 0, requests: 0 }
  let event: GithubEvent | undefined
  try {
    event = await readEvent(env, (path) => readFile(path, 'utf8'))
    describe(report, event, inputs)
    report.event = describeEvent(event, env['GITHUB_REF_NAME'])
    const context = inputs['dry-run']
    report.dryRun = context === 'auto' ? event.dryRunByDefault : context
    const apiUrl = hasToken ? inputs['api-url'] : undefined
    const tools = { action: outside.actionVersion, node: process.version.slice(1), apiUrl }
    for (const line of openingLines(report, tools)) core.info(line)
    await handle({ inputs, hasToken, event }, report, world, redact)
  } catch (error) {
    if (!isCancellation(error, signal)) report.diagnostics.push(explain(error, core))
  }
  report.duration = clock.now() - started
  // Asked once: a signal that comes while the report is written no longer changes the result.
  const cancelled = signal.aborted
  if (cancelled) report.cancelled = cancellation(report)
  // Those of the integrations are redacted already, each when it was finished.
  const shown = { ...redactReport({ ...report, outcomes: [] }, redact), outcomes: report.outcomes }
  const isMute = diagnostics.some(({ severity, subject }) => severity === 'error' && commentSubjects.has(subject))
  await publish(shown, { inputs: isMute ? undefined : inputs, event, redact }, world)
  core.info(closingLine(shown))
  return !cancelled && !hasError(report.diagnostics) && report.outcomes.every(({ result }) => result !== 'failed')
}

/** The inputs that say whether to comment, and as whom. Where to is told by any text, which can't be faulty. */
const commentSubjects = new Set(['input comment', 'input github-token'])

/** What the step was asked for, and where it runs. */
interface RunContext {
  /** Faulty ones count as unset. */
  inputs: Inputs
  /** Whether there is a token, valid or not. */
  hasToken: boolean
  event: GithubEvent
}

/**
 * Finds the integrations, and plans or deploys each; `report` grows on the way. Where the step itself has errors, each is
 * read and checked alone, so that all that is wrong is told at once, and nothing is sent.
 */
async function handle(context: RunContext, report: RunReport, world: World, redact: Redact): Promise<void> {
  const { inputs, event } = context
  const told = new Set(report.diagnostics.map(({ subject }) => subject))
  // Nothing is said of an input that is faulty already, nor of what a faulty one would decide.
  const contradictory = contradictions(inputs, event, report.dryRun || told.has('input dry-run'))
  report.diagnostics.push(...contradictory.filter(({ subject }) => !told.has(subject)))
  if (inputs.token === undefined && !hasError(report.diagnostics)) report.offline = explainMissingToken(event)

  let api: Botpress | undefined
  try {
    if (!hasError(report.diagnostics)) api = await connect(inputs, world, redact)
  } catch (error) {
    report.diagnostics.push(explain(error, world.core))
  }
  try {
    await handleAll(context, api, report, world, redact)
  } finally {
    report.requests = api?.requests ?? 0
    await api?.close()
  }
}

/** {@link handle} while the connection to the API is there; undefined where nothing is to be sent. */
async function handleAll(
  { inputs: given, hasToken, event }: RunContext,
  api: Botpress | undefined,
  report: RunReport,
  world: World,
  redact: Redact,
): Promise<void> {
  const { core, clock, signal, saveMemory } = world
  // Sent at once: it opens the connection while the definitions are loading.
  const lookUp = api && lookUpWorkspace(api)
  // Where the definitions end the run, nobody waits for it.
  lookUp?.catch(() => {})
  const workspace = await openWorkspace(event.workspace ?? world.cwd, redact)
  const checks: CodeChecks = new Map()
  // What fails here is tried again in its turn, and reported there.
  const meanwhile = (path: string): void => {
    if (api) import('./deployment/deploy.ts').catch(() => {})
    checkCodeAhead(workspace, path, given, checks, signal).catch(() => {})
  }
  const { selected, inputs, leftOut, checkouts, diagnostics } = await selectIntegrations(
    workspace,
    { inputs: given, hasToken, event, meanwhile, saveMemory },
    signal,
  )
  report.checkouts = checkouts
  report.diagnostics.push(...diagnostics)
  if (leftOut !== undefined) {
    report.leftOut = leftOut
    core.info(leftOut)
  }
  const block = findBlock(report.diagnostics, inputs)
  if (block?.reason !== undefined) {
    report.diagnostics.push({ severity: 'error', subject: 'input fail-on', message: block.reason })
  }
  const found = hasError(report.diagnostics) ? undefined : await lookUp
  if (found?.workspace !== undefined) report.workspace = found.workspace
  for (const line of workspaceLine(report)) core.info(line)
  if (found?.diagnostic !== undefined) report.diagnostics.push(found.diagnostic)

  const errors = [...report.diagnostics]
  const handleIntegration = hasError(errors)
    ? async (local: LocalIntegration) => checkFiles(local, inputs, errors)
    : await handlerFor(inputs, report, api, world, redact)
  const limit = pLimit(inputs.concurrency)
  const count = selected.length
  let ended = 0
  if (count > 1) core.info(`${count} integrations, ${Math.min(inputs.concurrency, count)} at a time`)
  let stopped: string | undefined
  const one = async (integration: Selected): Promise<Outcome> => {
    const started = clock.now()
    const { path, name, version } = integration
    let sdkVersion: string | undefined
    const end = (outcome: PartialOutcome): Outcome => ({
      path,
      name: name ?? outcome.record?.name,
      version: version ?? outcome.record?.version,
      ...outcome,
      sdkVersion,
      duration: clock.now() - started,
    })
    if (stopped !== undefined) return end({ result: 'skipped', reason: stopped, diagnostics: [] })
    if (signal.aborted) return end({ result: 'failed', reason: 'Cancelled before it was started.', diagnostics: [] })
    try {
      const local = await gather(workspace, { ...integration, overrides: inputs, files: inputs, checks }, signal)
      sdkVersion = local.body.sdkVersion
      const handled = await handleIntegration({
        ...local,
        diagnostics: [...integration.diagnostics, ...local.diagnostics],
      })
      const isChecked = report.dryRun && inputs['fail-on'].includes('changes')
      return end(isChecked ? await checkDrift(handled, local, workspace, { checkouts, signal }) : handled)
    } catch (error) {
      const { diagnostics: known } = integration
      if (isCancellation(error, signal)) {
        return end({ result: 'failed', reason: 'Cancelled before anything was sent.', diagnostics: known })
      }
      return end({ result: 'failed', diagnostics: [...known, explain(error, core)] })
    }
  }
  report.outcomes = await Promise.all(
    // Taken out of the list, so that a definition is let go as soon as its integration is finished.
    selected.splice(0).map((integration) =>
      limit(async () => {
        const outcome = redactOutcome(await one(integration), redact)
        if (outcome.result === 'failed' && inputs['fail-fast'] && !hasError(errors)) {
          stopped ??= `Not started: ${outcome.name ?? outcome.path} failed before (\`fail-fast: true\`).`
        }
        log(report, outcome, { number: ++ended, of: count }, core)
        return outcome
      }),
    ),
  )
  if (api !== undefined && inputs.bots === 'auto') await addBots(report, api, event, world, redact)
}

/** Adds to each integration which bots have it. It comes after all writes, and its failure is a line in the log. */
async function addBots(
  report: RunReport,
  api: Botpress,
  { isPrivate }: GithubEvent,
  { core, clock, signal }: World,
  redact: Redact,
): Promise<void> {
  const { lookUpBots } = await import('./deployment/bots.ts')
  const context = { api, clock, signal, withNames: isPrivate }
  const { outcomes, trouble } = await lookUpBots(report.outcomes, report.dryRun, context)
  report.outcomes = outcomes.map((outcome) => (outcome.bots === undefined ? outcome : redactOutcome(outcome, redact)))
  if (trouble !== undefined) core.info(`The bots of the workspace could not be looked up: ${trouble}`)
  for (const outcome of report.outcomes) {
    const said = botsPlain(outcome, report.dryRun)
    if (said !== '') core.info(`${outcome.name ?? outcome.path}: ${said}`)
  }
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
    onRetry: (retry) => {
      core.info(retryLine(retry))
      core.debug(retry.reason)
    },
  }
  return createBotpress(options, clock)
}

/** What is done with a gathered integration: compared and deployed over the API, or without one checked alone. */
async function handlerFor(
  inputs: Inputs,
  { dryRun, workspace, commit, checkouts = [] }: RunReport,
  api: Botpress | undefined,
  { clock, signal, fetchText }: World,
  redact: Redact,
): Promise<(local: LocalIntegration) => Promise<PartialOutcome>> {
  if (api === undefined) return async (local) => checkOffline(local, inputs)
  const { deploy } = await import('./deployment/deploy.ts')
  const wait = (milliseconds: number): Promise<void> => clock.wait(milliseconds, signal).catch(() => {})
  // The run's commit says nothing of a checkout of another repository.
  const commitOf = (path: string): string | undefined =>
    checkoutOf(checkouts, path)?.checkout.isOwn === false ? undefined : asCommit(commit)
  return (local) => deploy(local, { inputs, dryRun, commitOf, api, workspace, signal, wait, fetchText, redact })
}

/** What inputs and event say against one another. */
function contradictions(inputs: Inputs, event: GithubEvent, dryRun: boolean): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  if (inputs['fail-on'].includes('changes')) diagnostics.push(...againstDriftCheck(inputs, event, dryRun))
  if (!dryRun && inputs.token === undefined) {
    diagnostics.push({
      severity: 'error',
      subject: 'input token',
      message: `\`token\` is empty, and a deployment needs it. Does the secret exist under this name, in the repository, organization or environment that the job uses?`,
      fix: 'Add `token: ${{ secrets.BOTPRESS_TOKEN }}` to the step, or set `dry-run: true` for a check only.',
    })
  }
  if (inputs.comment === 'always' && event.pullRequest === undefined) {
    diagnostics.push({
      severity: 'error',
      subject: 'input comment',
      message: `\`always\` asks for a comment, but the event ${event.name ?? ''} has no pull request.`,
      fix: 'Write `comment: auto`, or run the step on `pull_request`.',
    })
  }
  return diagnostics
}

/** What stands against a drift check, which compares and never writes. */
function againstDriftCheck({ token }: Inputs, event: GithubEvent, dryRun: boolean): Diagnostic[] {
  const subject = 'input fail-on'
  if (!dryRun) {
    return [
      {
        severity: 'error',
        subject,
        message: `\`changes\` is for a dry run, but this run${event.name === undefined ? '' : ` on \`${event.name}\``} deploys: what it changes is meant.`,
        fix: 'Take `changes` out of `fail-on`, or set `dry-run: true`.',
      },
    ]
  }
  if (token !== undefined) return []
  const message = '`changes` compares with what is deployed, and without a token nothing is.'
  return isWithoutSecrets(event)
    ? [{ severity: 'notice', subject, message }]
    : [
        {
          severity: 'error',
          subject,
          message,
          fix: 'Set `token` and `workspace-id`, or take `changes` out of `fail-on`.',
        },
      ]
}

/** Where people look at integrations of the default API. Another one has no such place that is known. */
const dashboard = { apiUrl: 'https://api.botpress.cloud', origin: 'https://app.botpress.cloud' }

function describe(report: RunReport, { commit, runUrl, repositoryUrl, docsUrl }: GithubEvent, inputs: Inputs): void {
  const { 'workspace-id': workspaceId, 'api-url': apiUrl } = inputs
  if (workspaceId !== undefined && apiUrl === dashboard.apiUrl) report.app = { origin: dashboard.origin, workspaceId }
  Object.assign(report, { commit, runUrl, docsUrl, repositoryUrl })
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

function log(report: RunReport, outcome: Outcome, position: { number: number; of: number }, core: Core): void {
  core.startGroup(outcomeLine(report, outcome, position))
  for (const line of detailLines(report, outcome)) core.info(line)
  for (const line of debugLines(outcome)) core.debug(line)
  core.endGroup()
}

function cancellation({ outcomes, dryRun }: RunReport): string {
  if (dryRun) return 'The run was cancelled. It was a dry run: nothing was changed.'
  const written = outcomes.filter(({ result }) => result === 'created' || result === 'updated')
  const names = written.map(({ name, version, path }) => `${name ?? path} ${version ?? ''}`.trim())
  const done = names.length === 0 ? 'Nothing was deployed' : `Deployed by then: ${names.join(', ')}`
  return `The run was cancelled. ${done}; everything else is unchanged, unless its report says that the outcome is unknown.`
}

/** Whether this ended what was under way since the run is cancelled; the report says that once for all. */
function isCancellation(error: unknown, signal: AbortSignal): boolean {
  return signal.aborted && error instanceof Error && error.name === 'AbortError'
}

/** An error that ends the run: one with words of its own, or one that nobody foresaw, whose stack is for a debug run. */
function explain(error: unknown, core: Core): Diagnostic {
  if (error instanceof BotpressError) return apiDiagnostic(error)
  if (error instanceof EnvironmentError) return error.diagnostic
  core.debug(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return {
    severity: 'error',
    subject: 'Unexpected error',
    message: sentence(error instanceof Error ? error.message : String(error)),
    fix: 'Run the job again. If it happens again, open an issue, with the log of a run with debug logging.',
  }
}
