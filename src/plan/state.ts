import type { UpdateBody } from '../integration/body.ts'
import { defined, isObject, type JsonObject, mapValues, member, objectAt, setMember } from '../integration/json.ts'
import { matchesPath, type Path, type Pattern } from '../integration/path.ts'
import { isPublished, type IntegrationRecord } from '../integration/record.ts'
import { isEntry, parts, schemaDirection } from '../integration/shape.ts'

/**
 * What a deployed version comes to, in the shape of a request body and without what is a default: an empty text or
 * collection, `false`, a creation that is off. Equal states are equal integrations.
 */
export type State = JsonObject

/** Places whose value the API takes as a whole: nothing of the old value is kept. */
const replaced: readonly Pattern[] = ['interfaces.*.*', '**.creation']

/** The fields of a record that say what a request says; the others are Botpress' own. */
const comparable = new Set(
  parts
    .map(({ at }) => at.split('.', 1)[0] ?? at)
    .concat(['title', 'description', 'url', 'maxExecutionTime', 'sdkVersion']),
)

/** The comparable part of a record. Secrets are names with `true`; code, layers, icon and readme are not in it. */
export function stateOf(record: IntegrationRecord): State {
  return withoutDefaults({
    ...Object.fromEntries([...comparable].map((field) => [field, member(record, field)])),
    extraOperations: operations(record.extraOperations ?? {}),
    visibility: visibilityOf(record),
    secrets: Object.fromEntries(record.secrets.map((name) => [name, true])),
  })
}

/** `public`, `private` or `unlisted`, from the deprecated boolean where that is all there is. */
export function visibilityOf(record: IntegrationRecord): 'public' | 'private' | 'unlisted' {
  return record.visibility ?? (isPublished(record) ? 'public' : 'private')
}

/**
 * The state after a request: what the body omits is kept, `null` removes, schemas are replaced. On a creation the
 * `before` is what the API starts from.
 */
export function applyBody(before: State, body: UpdateBody): State {
  const {
    code: _code,
    icon: _icon,
    readme: _readme,
    layers: _layers,
    secrets,
    public: isPublic,
    extraOperations,
    ...rest
  } = body
  const visibility = rest.visibility ?? (isPublic === undefined ? undefined : isPublic ? 'public' : 'private')
  const changes: JsonObject = {
    ...rest,
    ...defined({
      visibility,
      extraOperations: extraOperations && operations(extraOperations),
      secrets: secrets && mapValues(secrets, (value) => (value === null ? null : true)),
    }),
  }
  return withoutDefaults(merge(before, forgetMovedInterfaces(before, changes), []))
}

/** `true` for what is on, null for what is off: the API has no third state. */
function operations(given: NonNullable<UpdateBody['extraOperations']>): JsonObject {
  return mapValues(given, (value) => (value?.enabled === true ? true : null))
}

/** An interface's name and version are the record's; of another id they aren't known. */
function forgetMovedInterfaces(before: State, changes: JsonObject): JsonObject {
  if (!isObject(changes['interfaces'])) return changes
  const deployed = objectAt(before, 'interfaces')
  const interfaces = Object.entries(changes['interfaces']).map(([key, value]) => {
    const moved = isObject(value) && value['id'] !== objectAt(deployed, key)['id']
    return [key, moved ? { name: null, version: null, ...value } : value]
  })
  return { ...changes, interfaces: Object.fromEntries(interfaces) }
}

function merge(before: unknown, after: unknown, path: Path): unknown {
  if (!isObject(after) || schemaDirection(path) !== undefined || replaced.some((pattern) => matchesPath(pattern, path)))
    return after
  const result: JsonObject = isObject(before) ? { ...before } : {}
  for (const [name, value] of Object.entries(after)) {
    const old = Object.hasOwn(result, name) ? result[name] : undefined
    if (value === null) delete result[name]
    else if (value !== undefined) setMember(result, name, merge(old, value, [...path, name]))
  }
  return result
}

function withoutDefaults(state: unknown): State {
  const clean = cleaned(state, [])
  return isObject(clean) ? clean : {}
}

/** The record has an empty schema where a configuration has none. */
function isNoConfiguration(schema: unknown, [root]: Path): boolean {
  const isConfiguration = root === 'configuration' || root === 'configurations'
  return isConfiguration && isObject(schema) && Object.keys(schema).length === 0
}

function cleaned(value: unknown, path: Path): unknown {
  if (value === '' || value === null || value === false) return undefined
  if (schemaDirection(path) !== undefined) return isNoConfiguration(value, path) ? undefined : value
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.toSorted()
  if (!isObject(value)) return value
  const kept: JsonObject = {}
  for (const [name, child] of Object.entries(value)) {
    const clean = cleaned(child, [...path, name])
    if (clean !== undefined) setMember(kept, name, clean)
  }
  return Object.keys(kept).length === 0 && !isEntry(path) ? undefined : kept
}
