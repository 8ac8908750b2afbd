import { BotpressError } from '../botpress/errors.ts'
import type { LocalIntegration } from '../integration/definition.ts'
import { findBlock, hasError, type Diagnostic } from '../integration/diagnostic.ts'
import type { Provenance } from '../integration/provenance.ts'
import { forbiddenBreaks } from '../integration/plan.ts'
import type { IntegrationRecord } from '../integration/record.ts'
import { review } from '../lint/review.ts'
import { compareSource, sourceDigest } from '../plan/provenance.ts'
import { makePlan } from '../plan/plan.ts'
import { lostSecrets } from '../plan/secrets.ts'
import { decide } from './decide.ts'
import { readBack } from './read-back.ts'
import {
  apiDiagnostic,
  type PartialOutcome,
  DeploymentError,
  type Deployment,
  type DeploymentContext,
} from './deployment.ts'
import { findTarget, refuseForeignName, unnamed } from './target.ts'
import { join, write } from './write.ts'

/**
 * Plans one integration against what is deployed, then asks the API about it (dry run) or applies the plan and reads
 * the record back. What goes wrong is part of the outcome, and nothing is written for an integration with errors.
 */
export async function deploy(local: LocalIntegration, context: DeploymentContext): Promise<PartialOutcome> {
  const diagnostics: Diagnostic[] = [...local.diagnostics, ...unnamed(local, context.inputs)]
  try {
    refuseIfBlocked(diagnostics, context)
    return await planAndApply(local, context, diagnostics)
  } catch (error) {
    if (error instanceof BotpressError) return { result: 'failed', diagnostics: [...diagnostics, apiDiagnostic(error)] }
    if (!(error instanceof DeploymentError)) throw error
    return { ...error.known, result: 'failed', diagnostics: [...diagnostics, ...error.diagnostics] }
  }
}

/** One integration from its target to the record read back; `diagnostics` grows on the way, `raced` is set on the second pass. */
async function planAndApply(
  local: LocalIntegration,
  context: DeploymentContext,
  diagnostics: Diagnostic[],
  raced = false,
): Promise<PartialOutcome> {
  const { inputs, dryRun } = context
  const [target, interfaces] = await Promise.all([findTarget(local, context), resolveInterfaces(local, context)])
  if (interfaces.diagnostics.length > 0) throw new DeploymentError(interfaces.diagnostics)
  const { ids: interfaceIds } = interfaces
  const { deployed, sameVersion } = target
  const current = sameVersion ? deployed : undefined
  const provenance = findProvenance(local, interfaceIds, context)
  // Files of the same source are the same, and the icon that is fetched may be another version's.
  const isKnown = compareSource(provenance, current)?.same === true
  const { plan, diagnostics: planned } = makePlan({
    local,
    deployed,
    sameVersion,
    prune: inputs.prune,
    interfaceIds,
    provenance,
    deployedFiles: dryRun && deployed && !isKnown ? await fetchFiles(local, deployed, context) : undefined,
    redact: context.redact,
  })
  const { request, ...shown } = plan
  const { diagnostics: linted, suggestions } = review(local, deployed, inputs)
  const made = { plan: shown, suggestions }
  const known: Partial<PartialOutcome> = { ...made, record: current, recordSource: current && 'admin' }
  diagnostics.push(...target.diagnostics, ...planned, ...linted)
  // Also of a published version, though nothing else of it is looked at.
  if (hasError(linted)) throw new DeploymentError([], known)

  const decision = decide({ local, plan, current, ifPublished: inputs['if-published'], dryRun })
  if (decision.to === 'leave') return { ...known, result: 'skipped', reason: decision.reason, diagnostics }
  if (decision.to === 'refuse') {
    diagnostics.unshift(decision.diagnostic)
    throw new DeploymentError([], known)
  }
  refuseIfBlocked(diagnostics, context, known)
  if (decision.to === 'skip') return { ...known, result: 'skipped', reason: decision.reason, diagnostics }

  const deployment: Deployment = { local, context, request, interfaceIds, provenance, before: current, known }
  if (dryRun) return { ...known, ...(await ask(deployment)), ...join(decision.reason), diagnostics }
  if (context.signal.aborted)
    throw new DeploymentError([], { ...known, reason: 'Cancelled before anything was written.' })
  const written = await write(deployment)
  if (written.result === 'raced') {
    if (raced) throw new DeploymentError([raceDiagnostic(local)], known)
    diagnostics.splice(0, diagnostics.length, ...local.diagnostics, raceNotice(local))
    return planAndApply(local, context, diagnostics, true)
  }
  const { warnings, ...read } = await readBack(deployment, written.record)
  const lost = written.result === 'created' ? findLostSecrets(local, written.record, read.record) : []
  return {
    ...made,
    result: lost.length > 0 ? 'failed' : written.result,
    ...join(decision.reason, written.reason),
    ...read,
    diagnostics: [...diagnostics, ...lost, ...warnings],
  }
}

/** What is recorded with the deployment; undefined where the input is off. */
function findProvenance(
  local: LocalIntegration,
  interfaceIds: Record<string, string>,
  { inputs, commitOf }: DeploymentContext,
): Provenance | undefined {
  if (!inputs.provenance) return undefined
  return { digest: sourceDigest(local, interfaceIds), commit: commitOf(local.path) }
}

/** What was read back may lag behind: a secret that one of the two records shows is set. */
function findLostSecrets(
  { declaredSecrets, secrets, definition }: LocalIntegration,
  written: IntegrationRecord,
  read: IntegrationRecord = written,
): Diagnostic[] {
  const record = { ...written, secrets: [...written.secrets, ...read.secrets] }
  return lostSecrets(record, { declared: declaredSecrets, given: secrets, locate: definition?.locate })
}

/** Ends the way where there are errors, or what `fail-on` makes count. */
function refuseIfBlocked(
  diagnostics: readonly Diagnostic[],
  { inputs }: DeploymentContext,
  known: Partial<PartialOutcome> = {},
): void {
  const block = findBlock(diagnostics, inputs, known.plan && forbiddenBreaks(known.plan))
  if (block !== undefined) throw new DeploymentError([], { ...known, ...block })
}

/** Ids by the interface's key in the definition, and what the hub doesn't have, in the definition's order. */
interface ResolvedInterfaces {
  ids: Record<string, string>
  diagnostics: Diagnostic[]
}

/** The ids of the interfaces that a definition names by name and version; each is asked for once in a run. */
async function resolveInterfaces(local: LocalIntegration, { api }: DeploymentContext): Promise<ResolvedInterfaces> {
  const resolve = async ([key, reference]: [string, object | null]): Promise<ResolvedInterfaces> => {
    if (reference === null) return { ids: {}, diagnostics: [] }
    if ('id' in reference && typeof reference.id === 'string') return { ids: { [key]: reference.id }, diagnostics: [] }
    if (!('name' in reference && 'version' in reference)) return { ids: {}, diagnostics: [] }
    const [name, version] = [String(reference.name), String(reference.version)]
    const found = await api.getPublicInterface(name, version)
    if (found !== undefined) return { ids: { [key]: found.id }, diagnostics: [] }
    const missing: Diagnostic = {
      severity: 'error',
      subject: `interfaces.${key}`,
      message: `The hub has no interface \`${name}\` of version ${version}.`,
      fix: 'Correct its name or version, or publish the interface first.',
      place: local.definition?.locate(['interfaces', key]),
    }
    return { ids: {}, diagnostics: [missing] }
  }
  const resolved = await Promise.all(Object.entries(local.interfaces ?? {}).map(resolve))
  return {
    ids: Object.fromEntries(resolved.flatMap(({ ids }) => Object.entries(ids))),
    diagnostics: resolved.flatMap(({ diagnostics }) => diagnostics),
  }
}

/** What the deployed icon and readme say, where they can be fetched and are to be compared. */
async function fetchFiles(
  local: LocalIntegration,
  { iconUrl, readmeUrl }: IntegrationRecord,
  { fetchText }: DeploymentContext,
): Promise<{ icon: string | undefined; readme: string | undefined }> {
  const [icon, readme] = await Promise.all([
    local.icon && iconUrl ? fetchText(iconUrl) : undefined,
    local.readme && readmeUrl ? fetchText(readmeUrl) : undefined,
  ])
  return { icon, readme }
}

/** Lets the API validate the request. What it rejects fails, whatever the plan says. */
async function ask({
  local,
  context,
  request,
  known,
}: Deployment): Promise<Pick<PartialOutcome, 'result' | 'verdict'>> {
  const { api } = context
  try {
    await (request.method === 'PUT' ? api.validateUpdate(request.id, request.body) : api.validateCreation(request.body))
    return { result: 'planned', verdict: { accepted: true } }
  } catch (error) {
    if (!(error instanceof BotpressError)) throw error
    if (error.kind !== 'api') throw new DeploymentError([apiDiagnostic(error)], known, error)
    if (request.method === 'POST') await refuseForeignName(request.body.name, context)
    const { type, message } = error
    const verdict = { accepted: false, type, message }
    throw new DeploymentError([{ ...apiDiagnostic(error), ...placeOf(local) }], { ...known, verdict }, error)
  }
}

function placeOf({ definition }: LocalIntegration): Pick<Diagnostic, 'place'> {
  return definition === undefined ? {} : { place: { file: definition.file } }
}

function raceNotice({ name, version }: LocalIntegration): Diagnostic {
  return {
    severity: 'notice',
    subject: `${name ?? ''} ${version ?? ''}`,
    message: 'This version was not found at first, but it exists. The run continued with the existing version.',
  }
}

function raceDiagnostic({ name, version }: LocalIntegration): Diagnostic {
  return {
    severity: 'error',
    subject: `${name ?? ''} ${version ?? ''}`,
    message: 'Botpress says that this version exists, but does not return it. Nothing was changed.',
    fix: 'Run the step again later. If it happens again, check whether the name belongs to another workspace.',
  }
}
