import { isObject, member, objectAt } from '../integration/json.ts'
import type { UpdateBody, Visibility } from '../integration/body.ts'
import type { LocalIntegration } from '../integration/definition.ts'
import type { Change, Plan, Sent } from '../integration/plan.ts'
import type { Problem } from '../integration/problem.ts'
import type { IntegrationRecord } from '../integration/record.ts'
import { compareStates } from './compare.ts'
import { describeDifference } from './difference.ts'
import { completion, creationRequest, updateRequest, wouldUnpublish } from './request.ts'
import type { Path } from '../integration/path.ts'
import { schemaDirection } from '../integration/shape.ts'
import { fieldRule } from './rules.ts'
import { copiesSecrets, planSecrets } from './secrets.ts'
import { applyBody, stateOf, visibilityOf, type State } from './state.ts'
import { adviseVersion } from './version.ts'

/** All that a plan is made of. */
export interface PlanQuestion {
  local: LocalIntegration
  /** This version's record, or that of the nearest lower version; undefined where there is none or it isn't known. */
  deployed?: IntegrationRecord
  /** Whether `deployed` is the version to be deployed. */
  sameVersion: boolean
  /** The version to update, as the workflow gave it. */
  integrationId?: string
  prune: boolean
  /** Interface ids by the interface's key in the definition. */
  interfaceIds: Record<string, string>
  /** What `iconUrl` and `readmeUrl` serve, where it was fetched. */
  deployedFiles?: { icon?: string; readme?: string }
  /** Without one, missing secret values are no errors. Default true. */
  hasToken?: boolean
}

/**
 * What deploying would do: the request, what changes by it and what that means for bots, and what a person should know.
 *
 * @throws {Error} if a version is to be created and the local integration has no name or version.
 */
export function makePlan(question: PlanQuestion): { plan: Plan; problems: Problem[] } {
  const { local, deployed, sameVersion, integrationId, interfaceIds, prune } = question
  const id = integrationId ?? (sameVersion ? deployed?.id : undefined)
  const creating = id === undefined
  const { secrets, problems: secretProblems } = planSecrets(secretsQuestion(question, creating))
  const supplies = { interfaceIds, secrets }
  const rest = completion(local)
  const request: Plan['request'] = creating
    ? { method: 'POST', body: creationRequest(local, supplies), ...(rest && { rest }) }
    : { method: 'PUT', id, body: updateRequest(local, deployed, supplies, prune) }
  const files = compareFiles(question)
  const isFirst = creating && deployed === undefined
  const states = creating || deployed !== undefined ? statesOf(question, request) : undefined
  const changes = states === undefined ? [] : [...compareStates(states.before, states.after), ...files.changes]
  const judged = changes.map((change) => (isFirst ? safeForAll(change) : placed(change, local)))
  const version = deployed === undefined ? {} : adviseVersion(deployed, local, judged)
  const visibility = visibilityAfter(request, deployed)
  return {
    plan: {
      action: creating ? 'create' : 'update',
      ...(deployed === undefined ? {} : { base: baseOf(deployed, sameVersion) }),
      ...(visibility === undefined ? {} : { visibility }),
      changes: judged,
      difference: states === undefined ? [] : describeDifference(...withFiles(states, files.changes)),
      sent: [...files.sent, ...sentValues(request, deployed)],
      notes: notesOf(question, request, judged),
      ...(version.advice === undefined ? {} : { advice: version.advice }),
      request,
    },
    problems: [
      ...secretProblems,
      ...(creating ? creationProblems(local) : []),
      ...(deployed !== undefined && !creating && wouldUnpublish(local, deployed)
        ? [unpublishProblem(local, deployed)]
        : []),
      ...(version.problem === undefined ? [] : [version.problem]),
    ],
  }
}

function baseOf(deployed: IntegrationRecord, sameVersion: boolean): NonNullable<Plan['base']> {
  return { id: deployed.id, version: deployed.version, visibility: visibilityOf(deployed), sameVersion }
}

function secretsQuestion(
  { local, deployed, prune, hasToken = true }: PlanQuestion,
  creating: boolean,
): Parameters<typeof planSecrets>[0] {
  const copied = !creating || deployed === undefined || copiesSecrets(deployed.version, local.version)
  return {
    // An SDK definition without secrets declares that there are none.
    declared: local.declaredSecrets ?? (local.definition?.source === 'sdk' ? {} : undefined),
    given: local.secrets,
    known: copied ? (deployed?.secrets ?? []) : [],
    prune,
    creating,
    ...(copied ? {} : { leftBehind: deployed.version }),
    hasToken,
    locate: local.definition && ((path) => local.definition?.locate(path) ?? { file: local.path }),
  }
}

/** Where the definition says what breaks bots; no other change needs a place. */
function placed(change: Change, { definition }: LocalIntegration): Change {
  if (change.impact !== 'breaking' || definition === undefined) return change
  const { path, before, after } = change
  const isSchema = isObject(before) || isObject(after)
  return { ...change, place: definition.locate(isSchema ? pathInBody(path) : path) }
}

/** A change's path with the names that it leaves out inside a schema. */
function pathInBody(path: Path): Path {
  const start = path.findIndex((_, index) => schemaDirection([...path.slice(0, index), 'schema']) !== undefined)
  if (start < 0) return path
  const inner = path.slice(start).flatMap((part, index, all) => {
    if (part === '[]') return ['items']
    const isKeyword = typeof part === 'number' || typeof all[index + 1] === 'number'
    return isKeyword ? [part] : ['properties', part]
  })
  return [...path.slice(0, start), 'schema', ...inner]
}

/** What is deployed, and what the request makes of it. */
interface States {
  before: State
  after: State
}

/** The states with the texts of the files that differ. */
function withFiles({ before, after }: States, changes: readonly Change[]): [State, State] {
  const texts = (side: 'before' | 'after'): State =>
    Object.fromEntries(changes.map((change) => [String(change.path[0]), change[side]]))
  return [
    { ...before, ...texts('before') },
    { ...after, ...texts('after') },
  ]
}

/** A new version starts with nothing of the earlier one but what the API copies or chooses by itself. */
function statesOf(question: PlanQuestion, request: Plan['request']): States {
  const { local, deployed } = question
  const before = deployed === undefined ? {} : stateOf(deployed)
  const start = request.method === 'PUT' ? before : startOfNewVersion(question, before)
  const after = nameInterfaces(applyBody(start, bodyOf(request)), local)
  const { name: _name, version: _version, ...fields } = after
  return { before, after: deployed === undefined ? fields : withoutUnrecorded(deployed, fields) }
}

/** All that a request sets in the end. */
function bodyOf(request: Plan['request']): UpdateBody {
  return request.method === 'PUT' ? request.body : { ...request.body, ...request.rest }
}

function startOfNewVersion({ deployed, local }: PlanQuestion, before: State): State {
  const { maxExecutionTime, sdkVersion, extraOperations } = before
  const secrets = deployed && copiesSecrets(deployed.version, local.version) ? before['secrets'] : undefined
  // Without a title, the API takes the name for one.
  const title = deployed?.title === deployed?.name ? before['title'] : undefined
  const kept = Object.entries({ secrets, title, maxExecutionTime, sdkVersion, extraOperations })
  return { ...Object.fromEntries(kept.filter(([, value]) => value !== undefined)), visibility: 'private' }
}

/** Fields that a record may leave out altogether: whether they change can't be told. */
const optionalInRecord = ['sdkVersion', 'extraOperations'] as const

function withoutUnrecorded(deployed: IntegrationRecord, after: State): State {
  const hidden = new Set<string>(optionalInRecord.filter((field) => deployed[field] === undefined))
  return Object.fromEntries(Object.entries(after).filter(([field]) => !hidden.has(field)))
}

/** The definition's names for interfaces that the state knows by id only. */
function nameInterfaces(state: State, { interfaces }: LocalIntegration): State {
  const deployed = objectAt(state, 'interfaces')
  const named = Object.entries(deployed).map(([key, value]): [string, unknown] => {
    const reference = interfaces && Object.hasOwn(interfaces, key) ? interfaces[key] : undefined
    const isNameless = isObject(value) && member(value, 'name') === undefined
    if (!isNameless || !reference || !('name' in reference)) return [key, value]
    return [key, { ...value, name: reference.name, version: reference.version }]
  })
  return named.length === 0 ? state : { ...state, interfaces: Object.fromEntries(named) }
}

/** No bot has a first version installed. */
function safeForAll(change: Change): Change {
  return { ...change, impact: 'safe', reason: 'no bot has it installed yet' }
}

/** Undefined where an update leaves the visibility as it is and what is deployed isn't known. */
function visibilityAfter(request: Plan['request'], deployed: IntegrationRecord | undefined): Visibility | undefined {
  const { visibility, public: isPublic } = bodyOf(request)
  if (visibility !== undefined) return visibility
  if (isPublic !== undefined) return isPublic ? 'public' : 'private'
  return request.method === 'POST' ? 'private' : deployed && visibilityOf(deployed)
}

/** The readme and icon are compared where the deployed text is known; what isn't compared is listed as sent. */
function compareFiles(question: PlanQuestion): { changes: Change[]; sent: Sent[] } {
  const { local, deployedFiles } = question
  const changes: Change[] = []
  const sent: Sent[] = []
  for (const what of ['code', 'readme', 'icon'] as const) {
    if (local[what] === undefined) continue
    const { text, ...file } = local[what]
    const before = what === 'code' ? undefined : deployedFiles?.[what]
    if (before === undefined) sent.push({ what, remark: fileRemark(what, question), file })
    else if (plainText(before) !== plainText(text)) {
      const { id, impact, reason } = fieldRule([what], 'changed', before, text)
      changes.push({ path: [what], kind: 'changed', before, after: text, impact, rule: id, reason })
    }
  }
  return { changes, sent }
}

function fileRemark(what: 'code' | 'readme' | 'icon', { deployed, deployedFiles }: PlanQuestion): string {
  if (deployed === undefined) return ''
  if (what === 'code') return incomparable
  if (what === 'icon') return 'shared by all versions'
  if (!deployed.readmeUrl) return 'adds it: none is deployed'
  return deployedFiles === undefined ? 'the deployed one is fetched for a plan only' : 'could not be fetched to compare'
}

/** What has no file and isn't in the record. */
function sentValues(request: Plan['request'], deployed: IntegrationRecord | undefined): Sent[] {
  const body = bodyOf(request)
  const values = Object.values(body.secrets ?? {}).filter((value) => value !== null).length
  const hidden = optionalInRecord.filter((field) => deployed?.[field] === undefined && body[field] !== undefined)
  const remark = deployed === undefined ? '' : incomparable
  return [
    ...(values === 0 ? [] : [{ what: values === 1 ? '1 secret value' : `${values} secret values`, remark }]),
    ...(body.layers === undefined ? [] : [{ what: 'layers', remark }]),
    ...(deployed === undefined ? [] : hidden.map((what) => ({ what, remark }))),
  ]
}

const incomparable = "can't be compared"

/** A text without what differs between checkouts: byte order mark and line endings. */
function plainText(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
}

function notesOf({ deployed }: PlanQuestion, request: Plan['request'], changes: Change[]): string[] {
  if (request.method === 'PUT' && deployed === undefined) {
    return ['What is deployed is not known, so there is nothing to compare with.']
  }
  return changes.some(({ path }) => path[0] === 'icon')
    ? ['The icon belongs to all versions of the integration, published ones too: this changes it everywhere.']
    : []
}

/** The API would take it, but nobody means to publish a version that does nothing. */
function creationProblems({ code, buildAdvice }: LocalIntegration): Problem[] {
  if (code !== undefined) return []
  return [
    {
      severity: 'error',
      subject: 'input code',
      message: 'There is no code. A version without it would do nothing, so none is created.',
      fix: buildAdvice ?? 'Build the integration before this step, or name the bundle with the input `code`.',
    },
  ]
}

function unpublishProblem({ definition }: LocalIntegration, deployed: IntegrationRecord): Problem {
  return {
    severity: 'warning',
    subject: 'visibility',
    message: `It is private here, but version ${deployed.version} is ${visibilityOf(deployed)} and a published version never becomes private again; the visibility is not sent.`,
    fix: `Write ${visibilityOf(deployed)}, or leave the visibility out.`,
    ...(definition === undefined ? {} : { place: definition.locate(['visibility']) }),
  }
}
