import { BotpressError } from '../botpress/errors.ts'
import type { LocalIntegration } from '../integration/definition.ts'
import { findBlock, hasError, type Problem } from '../integration/problem.ts'
import { type IntegrationRecord, isPublished } from '../integration/record.ts'
import { review } from '../lint/review.ts'
import { makePlan } from '../plan/plan.ts'
import { lostSecrets } from '../plan/secrets.ts'
import { publishedProblem } from '../plan/version.ts'
import { readBack } from './read-back.ts'
import { apiProblem, type Finding, Refused } from './refused.ts'
import { findTarget, refuseForeignName, unnamed } from './target.ts'
import type { Step, Terms } from './terms.ts'
import { write } from './write.ts'

/**
 * Plans one integration against what is deployed, then asks the API about it (dry run) or applies the plan and reads
 * the record back. What goes wrong is part of the finding, and nothing is written for an integration with errors.
 */
export async function deploy(local: LocalIntegration, terms: Terms): Promise<Finding> {
  const findings: Problem[] = [...local.problems, ...unnamed(local, terms.inputs)]
  try {
    refuseIfBlocked(findings, terms)
    return await settle(local, terms, findings)
  } catch (error) {
    if (error instanceof BotpressError) return { result: 'failed', problems: [...findings, apiProblem(error)] }
    if (!(error instanceof Refused)) throw error
    return { ...error.seen, result: 'failed', problems: [...findings, ...error.problems] }
  }
}

/** The story of one integration; `findings` grows on the way, and `raced` is set the second time around. */
async function settle(local: LocalIntegration, terms: Terms, findings: Problem[], raced = false): Promise<Finding> {
  const { inputs, dryRun } = terms
  const [target, interfaces] = await Promise.all([findTarget(local, terms), resolveInterfaces(local, terms)])
  if (interfaces.problems.length > 0) throw new Refused(interfaces.problems)
  const { ids: interfaceIds } = interfaces
  const { deployed, sameVersion } = target
  const { plan, problems } = makePlan({
    local,
    ...(deployed && { deployed }),
    sameVersion,
    prune: inputs.prune,
    interfaceIds,
    ...(dryRun && deployed && { deployedFiles: await fetchFiles(local, deployed, terms) }),
  })
  const { request, ...shown } = plan
  const current = sameVersion ? deployed : undefined
  const { problems: linted, suggestions } = review(local, deployed, inputs)
  const found = { plan: shown, ...(suggestions && { suggestions }) }
  const seen: Partial<Finding> = { ...found, ...(current && { record: current, recordSource: 'admin' }) }
  findings.push(...target.problems, ...problems, ...linted)
  // Also of a published version, though nothing else of it is looked at.
  if (hasError(linted)) throw new Refused([], seen)

  if (current !== undefined && isPublished(current)) {
    const kept = { ...seen, result: 'skipped', problems: findings } as const
    const { version } = current
    if (plan.changes.length === 0) {
      const reason = `Version ${version} is published as it is. If the code changed, raise the version.`
      return { ...kept, reason }
    }
    if (inputs['if-published'] === 'skip') {
      return { ...kept, reason: `Version ${version} is published and can't be changed (\`if-published: skip\`).` }
    }
    if (inputs['if-published'] === 'fail') findings.unshift(publishedProblem(local, current, plan.changes))
  }
  refuseIfBlocked(findings, terms, seen)

  const step: Step = { local, terms, request, interfaceIds, before: current, seen }
  if (dryRun) return { ...seen, ...(await ask(step)), problems: findings }
  if (terms.signal.aborted) throw new Refused([], { ...seen, reason: 'Cancelled before anything was written.' })
  const written = await write(step)
  if (written.result === 'raced') {
    if (raced) throw new Refused([raceProblem(local)], seen)
    findings.splice(0, findings.length, ...local.problems, raceNotice(local))
    return settle(local, terms, findings, true)
  }
  const { doubts, ...read } = await readBack(step, written.record)
  const lost = written.result === 'created' ? findLostSecrets(local, written.record, read.record) : []
  const { reason } = written
  return {
    ...found,
    result: lost.length > 0 ? 'failed' : written.result,
    ...(reason !== undefined && { reason }),
    ...read,
    problems: [...findings, ...lost, ...doubts],
  }
}

/** What was read back may lag behind: a secret that one of the two records shows is set. */
function findLostSecrets(
  { declaredSecrets, secrets, definition }: LocalIntegration,
  written: IntegrationRecord,
  read: IntegrationRecord = written,
): Problem[] {
  const record = { ...written, secrets: [...written.secrets, ...read.secrets] }
  return lostSecrets(record, { declared: declaredSecrets, given: secrets, locate: definition?.locate })
}

/** Ends the way where there are errors, or warnings that `strict` makes count. */
function refuseIfBlocked(findings: readonly Problem[], { inputs }: Terms, seen: Partial<Finding> = {}): void {
  const block = findBlock(findings, inputs)
  if (block !== undefined) throw new Refused([], { ...seen, ...block })
}

/** Ids by the interface's key in the definition, and what the hub doesn't have, in the definition's order. */
interface ResolvedInterfaces {
  ids: Record<string, string>
  problems: Problem[]
}

/** The ids of the interfaces that a definition names by name and version; each is asked for once in a run. */
async function resolveInterfaces(local: LocalIntegration, { api }: Terms): Promise<ResolvedInterfaces> {
  const resolve = async ([key, reference]: [string, object | null]): Promise<ResolvedInterfaces> => {
    if (reference === null) return { ids: {}, problems: [] }
    if ('id' in reference && typeof reference.id === 'string') return { ids: { [key]: reference.id }, problems: [] }
    if (!('name' in reference && 'version' in reference)) return { ids: {}, problems: [] }
    const [name, version] = [String(reference.name), String(reference.version)]
    const found = await api.getPublicInterface(name, version)
    if (found !== undefined) return { ids: { [key]: found.id }, problems: [] }
    const missing: Problem = {
      severity: 'error',
      subject: `interfaces.${key}`,
      message: `The hub has no interface \`${name}\` of version ${version}.`,
      fix: 'Correct its name or version, or publish the interface first.',
      ...(local.definition && { place: local.definition.locate(['interfaces', key]) }),
    }
    return { ids: {}, problems: [missing] }
  }
  const resolved = await Promise.all(Object.entries(local.interfaces ?? {}).map(resolve))
  return {
    ids: Object.fromEntries(resolved.flatMap(({ ids }) => Object.entries(ids))),
    problems: resolved.flatMap(({ problems }) => problems),
  }
}

/** What the deployed icon and readme say, where they can be fetched and are to be compared. */
async function fetchFiles(
  local: LocalIntegration,
  { iconUrl, readmeUrl }: IntegrationRecord,
  { fetchText }: Terms,
): Promise<{ icon?: string; readme?: string }> {
  const [icon, readme] = await Promise.all([
    local.icon && iconUrl ? fetchText(iconUrl) : undefined,
    local.readme && readmeUrl ? fetchText(readmeUrl) : undefined,
  ])
  return { ...(icon !== undefined && { icon }), ...(readme !== undefined && { readme }) }
}

/** Lets the API validate the request. Its refusal is the plan's, whatever our own list says. */
async function ask({ local, terms, request, seen }: Step): Promise<Pick<Finding, 'result' | 'verdict'>> {
  const { api } = terms
  try {
    await (request.method === 'PUT' ? api.validateUpdate(request.id, request.body) : api.validateCreation(request.body))
    return { result: 'planned', verdict: { accepted: true } }
  } catch (error) {
    if (!(error instanceof BotpressError)) throw error
    if (error.kind !== 'api') throw new Refused([apiProblem(error)], seen, error)
    if (request.method === 'POST') await refuseForeignName(request.body.name, terms)
    const { type, message } = error
    const verdict = { accepted: false, ...(type !== undefined && { type }), message }
    throw new Refused([{ ...apiProblem(error), ...placeOf(local) }], { ...seen, verdict }, error)
  }
}

function placeOf({ definition }: LocalIntegration): Pick<Problem, 'place'> {
  return definition === undefined ? {} : { place: { file: definition.file } }
}

function raceNotice({ name, version }: LocalIntegration): Problem {
  return {
    severity: 'notice',
    subject: `${name ?? ''} ${version ?? ''}`,
    message: 'This version was not found at first, but it exists. The run continued with the existing version.',
  }
}

function raceProblem({ name, version }: LocalIntegration): Problem {
  return {
    severity: 'error',
    subject: `${name ?? ''} ${version ?? ''}`,
    message: 'Botpress says that this version exists, but does not return it. Nothing was changed.',
    fix: 'Run the step again later. If it stays, check whether the name belongs to another workspace.',
  }
}
