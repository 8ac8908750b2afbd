import { major, valid } from 'semver'
import { requestSchema } from './contract.ts'
import { merge } from './merge.ts'
import { Refusal } from './refusal.ts'
import { previousVersion, type Draft, type IntegrationBody, type Registry, type StoredIntegration } from './registry.ts'
import { integrationDiagnostic, isIntegration, jsonSchemaDiagnostic } from './validation.ts'

type JsonObject = Record<string, unknown>

/**
 * What a creation would write, or a refusal. `request` fits the contract. Secrets are those of the previous version of
 * the same major with the given ones over them; the icon is that of the other versions unless one is given.
 */
export function draftCreation(registry: Registry, workspaceId: string, request: JsonObject): Draft {
  const { name, version } = completeBody({}, request)
  checkName(registry, workspaceId, name)
  if (valid(version) === null) throw new Refusal('InvalidPayload', `Version "${version}" is not a semantic version`)
  const versions = registry.versions(workspaceId, name)
  if (versions.some((one) => one.body.version === version)) {
    throw new Refusal('AlreadyExists', `Integration "${name}" with version "${version}" already exists`)
  }
  const icon = versions[0]?.body.icon
  const sameMajor = versions.filter((one) => major(one.body.version) === major(version))
  const secrets = previousVersion(sameMajor, version)?.body.secrets ?? {}
  const body = completeBody({ secrets, ...(icon === undefined ? {} : { icon }) }, request)
  checkBody(registry, body)
  return {
    workspaceId,
    verificationStatus: 'unapproved',
    lifecycleStatus: 'published',
    installs: 0,
    views: 0,
    body,
  }
}

/**
 * What an update would write, or a refusal. `request` fits the contract. With `refuseBreaking` an action, event or
 * channel can't be removed.
 */
export function draftUpdate(
  registry: Registry,
  deployed: StoredIntegration,
  request: JsonObject,
  refuseBreaking: boolean,
): Draft {
  const { name, version, visibility } = deployed.body
  if (visibility !== 'private') {
    throw new Refusal(
      'Forbidden',
      `Integration "${name}" with version "${version}" is ${visibility} and can't be updated`,
    )
  }
  const body = completeBody(deployed.body, request)
  checkBody(registry, body)
  if (refuseBreaking) checkBreaking(deployed.body, body)
  return { ...deployed, body }
}

function completeBody(deployed: object, request: JsonObject): IntegrationBody {
  const schema = requestSchema('updateIntegration') ?? {}
  const merged = merge(schema, { ...deployed }, withVisibility(request))
  if (!isIntegration(merged)) {
    throw new Refusal('InvalidPayload', integrationDiagnostic(merged) ?? 'The body is not an integration')
  }
  const secrets = Object.entries(merged.secrets ?? {}).flatMap(([key, value]) => (value === null ? [] : [[key, value]]))
  return { ...merged, visibility: merged.visibility ?? 'private', secrets: Object.fromEntries(secrets) }
}

/** The deprecated `public` said as `visibility`. */
function withVisibility({ public: isPublic, ...request }: JsonObject): JsonObject {
  if (isPublic === undefined) return request
  const visibility = request['visibility'] ?? (isPublic === true ? 'public' : 'private')
  if ((visibility === 'public') !== isPublic) throw new Refusal('InvalidPayload', `"public" and "visibility" disagree`)
  return { ...request, visibility }
}

function checkName(registry: Registry, workspaceId: string, name: string): void {
  const [last = '', handle, ...more] = name.split('/').toReversed()
  if (more.length > 0 || !/^[a-z0-9][a-z0-9_-]*$/i.test(last)) {
    throw new Refusal('InvalidPayload', `Integration name "${name}" is not valid`)
  }
  if (handle !== undefined && handle !== registry.workspace(workspaceId)?.handle) {
    throw new Refusal('Forbidden', `Integration name "${name}" must start with the handle of the workspace`)
  }
  if (registry.integrations().some((one) => one.body.name === name && one.workspaceId !== workspaceId)) {
    throw new Refusal('AlreadyExists', `Integration name "${name}" is already reserved by another workspace`)
  }
}

/** What the contract says in words only, or not at all. */
function checkBody(registry: Registry, body: IntegrationBody): void {
  for (const name of Object.keys(body.secrets)) {
    if (!/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(name)) {
      throw new Refusal('InvalidPayload', `Secret name "${name}" is not in SCREAMING_SNAKE_CASE`)
    }
  }
  if (body.icon !== undefined && !fromBase64(body.icon)?.includes('<svg')) {
    throw new Refusal('InvalidPayload', 'The icon is not a base64 encoded SVG')
  }
  if (body.readme !== undefined && fromBase64(body.readme) === undefined) {
    throw new Refusal('InvalidPayload', 'The readme is not base64 encoded')
  }
  for (const [key, { id }] of Object.entries(body.interfaces ?? {})) {
    if (registry.interface(id) === undefined) {
      throw new Refusal('ReferenceNotFound', `Interface "${id}" of "${key}" doesn't exist`)
    }
  }
  for (const [place, schema] of jsonSchemas(body)) {
    const diagnostic = schema === undefined ? undefined : jsonSchemaDiagnostic(schema)
    if (diagnostic !== undefined) throw new Refusal('InvalidJsonSchema', `${place}: ${diagnostic}`)
  }
}

function checkBreaking(before: IntegrationBody, after: IntegrationBody): void {
  for (const collection of ['actions', 'events', 'channels'] as const) {
    const gone = Object.keys(before[collection] ?? {}).filter((key) => !Object.hasOwn(after[collection] ?? {}, key))
    if (gone.length > 0)
      throw new Refusal('BreakingChanges', `Breaking changes: ${collection} removed: ${gone.join(', ')}`)
  }
}

function* jsonSchemas(body: IntegrationBody): Generator<[place: string, schema: object | undefined]> {
  yield ['configuration', body.configuration?.schema]
  for (const [key, one] of Object.entries(body.actions ?? {})) {
    yield [`actions.${key}.input`, one.input.schema]
    yield [`actions.${key}.output`, one.output.schema]
  }
  for (const [key, channel] of Object.entries(body.channels ?? {})) {
    for (const [message, one] of Object.entries(channel.messages))
      yield [`channels.${key}.messages.${message}`, one.schema]
  }
  for (const collection of ['configurations', 'events', 'states', 'entities'] as const) {
    for (const [key, one] of Object.entries(body[collection] ?? {})) yield [`${collection}.${key}`, one.schema]
  }
}

function fromBase64(text: string): string | undefined {
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes.toString('utf8') : undefined
}
