import { isObject, member, objectAt } from '../integration/json.ts'
import type { UpdateBody, Visibility } from '../integration/body.ts'
import type { LocalIntegration } from '../integration/definition.ts'
import type { Change, Plan, Sent } from '../integration/plan.ts'
import type { Diagnostic } from '../integration/diagnostic.ts'
import { digestAttribute, type Provenance, type SourceComparison } from '../integration/provenance.ts'
import { type IntegrationRecord, isPublished } from '../integration/record.ts'
import { plainText } from './canonical.ts'
import { compareStates } from './compare.ts'
import { describeDifference } from './difference.ts'
import { attributesToSend, compareSource, driftNotice, withoutProvenance } from './provenance.ts'
import { completion, creationRequest, updateRequest, wouldUnpublish } from './request.ts'
import type { Path } from '../integration/path.ts'
import { schemaStart } from '../integration/shape.ts'
import { fieldRule, firstVersion } from './rules.ts'
import { copiesSecrets, planSecrets } from './secrets.ts'
import { applyBody, stateOf, visibilityOf, type State } from './state.ts'
import { adviseVersion } from './version.ts'

/** All that a plan is made of. */
export interface PlanInput {
  local: LocalIntegration
  /** This version's record, or that of the nearest lower version; undefined where there is none. */
  deployed?: IntegrationRecord | undefined
  /** Whether `deployed` is the version to be deployed. */
  sameVersion: boolean
  prune: boolean
  /** Interface ids by the interface's key in the definition. */
  interfaceIds: Record<string, string>
  /** What this deployment is, where that is to be recorded with it. */
  provenance?: Provenance | undefined
  /** What `iconUrl` and `readmeUrl` serve, where it was fetched. */
  deployedFiles?: { icon?: string | undefined; readme?: string | undefined } | undefined
  /** Hides secrets in what is taken apart for the report; what is sent stays as it is. */
  redact?: ((text: string) => string) | undefined
}

/**
 * What deploying would do: the request, what changes by it and what that means for bots, and what a person should know.
 *
 * @throws {Error} if a version is to be created and the local integration has no name or version.
 */
export function makePlan(question: PlanInput): { plan: Plan; diagnostics: Diagnostic[] } {
  const { local, deployed, sameVersion, interfaceIds, prune, provenance } = question
  const current = sameVersion ? deployed : undefined
  const id = current?.id
  const creating = id === undefined
  const { secrets, diagnostics: secretDiagnostics } = planSecrets(secretsInput(question, creating))
  const supplies = { interfaceIds, secrets }
  const rest = completion(local)
  const laid = withAttributes(local, attributesToSend(provenance, current))
  const whole: Plan['request'] = creating
    ? { method: 'POST', body: creationRequest(laid, supplies), rest }
    : { method: 'PUT', id, body: updateRequest(laid, deployed, supplies, prune) }
  const source = compareSource(provenance, current)
  const files = compareFiles(question, source)
  const isFirst = creating && deployed === undefined
  const states = statesOf(question, whole)
  const changes = [...compareStates(states.before, states.after), ...files.changes]
  // The values of secrets alone may differ where all else is what is deployed.
  const isDeployed = !creating && source?.same === true && changes.length === 0
  const request: Plan['request'] = isDeployed ? { method: 'PUT', id, body: secretsAlone(whole.body) } : whole
  const judged = changes.map((change) => (isFirst ? safeForAll(change) : placed(change, local)))
  const version = deployed === undefined ? {} : adviseVersion(deployed, local, judged)
  const visibility = visibilityAfter(request, deployed)
  return {
    plan: {
      action: creating ? 'create' : 'update',
      base: deployed && baseOf(deployed, sameVersion),
      visibility,
      changes: judged,
      difference: describeDifference(...withFiles(states, files.changes), question.redact),
      source,
      sent: [...(isDeployed ? [] : files.sent), ...sentValues(request, deployed)],
      notes: notesOf(request, judged),
      advice: version.advice,
      request,
    },
    diagnostics: [
      ...secretDiagnostics,
      ...withoutCode(local, current),
      ...(deployed !== undefined && !creating && wouldUnpublish(local, deployed)
        ? [unpublishDiagnostic(local, deployed)]
        : []),
      ...(current !== undefined && source !== undefined ? driftNotice(current, source, changes) : []),
      ...(version.diagnostic === undefined ? [] : [version.diagnostic]),
    ],
  }
}

/** Attributes that go before the author's own. */
function withAttributes(local: LocalIntegration, attributes: UpdateBody['attributes']): LocalIntegration {
  if (attributes === undefined) return local
  return { ...local, body: { ...local.body, attributes: { ...local.body.attributes, ...attributes } } }
}

function secretsAlone({ secrets }: UpdateBody): UpdateBody {
  return secrets === undefined ? {} : { secrets }
}

function baseOf(deployed: IntegrationRecord, sameVersion: boolean): NonNullable<Plan['base']> {
  return { id: deployed.id, version: deployed.version, visibility: visibilityOf(deployed), sameVersion }
}

function secretsInput({ local, deployed, prune }: PlanInput, creating: boolean): Parameters<typeof planSecrets>[0] {
  const copied = !creating || deployed === undefined || copiesSecrets(deployed.version, local.version)
  return {
    // An SDK definition without secrets declares that there are none.
    declared: local.declaredSecrets ?? (local.definition?.source === 'sdk' ? {} : undefined),
    given: local.secrets,
    known: copied ? (deployed?.secrets ?? []) : [],
    prune,
    creating,
    leftBehind: copied ? undefined : deployed.version,
    hasToken: true,
    locate: local.definition?.locate,
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
  const start = schemaStart(path)
  if (start < 0) return path
  const inner = path.slice(start).flatMap((part, index, all) => {
    if (part === '[]') return ['items']
    if (typeof part === 'number') return isAlternatives(all[index - 1]) ? [part] : ['prefixItems', part]
    return isAlternatives(part) && typeof all[index + 1] === 'number' ? [part] : ['properties', part]
  })
  return [...path.slice(0, start), 'schema', ...inner]
}

function isAlternatives(part: Path[number] | undefined): boolean {
  return part === 'allOf' || part === 'anyOf' || part === 'oneOf'
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
function statesOf(question: PlanInput, request: Plan['request']): States {
  const { local, deployed } = question
  const before = deployed === undefined ? {} : stateOf(deployed)
  const start = request.method === 'PUT' ? before : startOfNewVersion(question, before)
  const after = nameInterfaces(applyBody(start, bodyOf(request)), local)
  const { name: _name, version: _version, ...fields } = after
  const recorded = deployed === undefined ? fields : withoutUnrecorded(deployed, fields)
  return { before: withoutProvenance(before), after: withoutProvenance(recorded) }
}

/** All that a request sets in the end. */
function bodyOf(request: Plan['request']): UpdateBody {
  return request.method === 'PUT' ? request.body : { ...request.body, ...request.rest }
}

function startOfNewVersion({ deployed, local }: PlanInput, before: State): State {
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
  const { id, impact, reason } = firstVersion
  return { ...change, impact, rule: id, reason }
}

/** Undefined where an update leaves the visibility as it is and what is deployed isn't known. */
function visibilityAfter(request: Plan['request'], deployed: IntegrationRecord | undefined): Visibility | undefined {
  const { visibility, public: isPublic } = bodyOf(request)
  if (visibility !== undefined) return visibility
  if (isPublic !== undefined) return isPublic ? 'public' : 'private'
  return request.method === 'POST' ? 'private' : deployed && visibilityOf(deployed)
}

/** The readme and icon are compared where the deployed text is known; what isn't compared is listed as sent. */
function compareFiles(question: PlanInput, source: SourceComparison | undefined): { changes: Change[]; sent: Sent[] } {
  const { local, deployedFiles } = question
  const changes: Change[] = []
  const sent: Sent[] = []
  for (const what of ['code', 'readme', 'icon'] as const) {
    if (local[what] === undefined) continue
    const { text, ...file } = local[what]
    const before = what === 'code' ? undefined : deployedFiles?.[what]
    if (source?.same) sent.push({ what, remark: 'as it is deployed', file })
    else if (before === undefined) sent.push({ what, remark: fileRemark(what, question), file })
    else if (plainText(before) !== plainText(text)) {
      const { id, impact, reason } = fieldRule([what], 'changed', before, text)
      changes.push({ path: [what], kind: 'changed', before, after: text, impact, rule: id, reason })
    }
  }
  return { changes, sent }
}

function fileRemark(what: 'code' | 'readme' | 'icon', { deployed, deployedFiles }: PlanInput): string {
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

function notesOf(request: Plan['request'], changes: readonly Change[]): string[] {
  const stale = bodyOf(request).attributes?.[digestAttribute] === null
  return [
    ...(changes.some(({ path }) => path[0] === 'icon')
      ? ['The icon belongs to all versions of the integration, published ones too: this changes it everywhere.']
      : []),
    ...(stale ? ['The digest of what was deployed is removed from the attributes, since `provenance` is off.'] : []),
  ]
}

/**
 * The API would take it, but nobody means to publish a version that does nothing, or to change a definition without its
 * code. Inputs alone are meant to leave the code as it is.
 */
function withoutCode(
  { code, definition, buildAdvice }: LocalIntegration,
  current: IntegrationRecord | undefined,
): Diagnostic[] {
  if (code !== undefined || (current !== undefined && (definition === undefined || isPublished(current)))) return []
  const fix = buildAdvice ?? 'Build the integration before this step, or name the bundle with the input `code`.'
  const rest =
    current === undefined
      ? 'A version without it would do nothing, so none is created.'
      : 'The deployed code stays as it is, whatever the definition adds.'
  const severity = current === undefined ? 'error' : 'warning'
  return [{ severity, subject: 'input code', message: `There is no code. ${rest}`, fix }]
}

function unpublishDiagnostic({ definition }: LocalIntegration, deployed: IntegrationRecord): Diagnostic {
  return {
    severity: 'warning',
    subject: 'visibility',
    message: `It is private here, but version ${deployed.version} is ${visibilityOf(deployed)} and a published version never becomes private again; the visibility is not sent.`,
    fix: `Write ${visibilityOf(deployed)}, or leave the visibility out.`,
    place: definition?.locate(['visibility']),
  }
}
