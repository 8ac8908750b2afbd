import type { CreateBody, UpdateBody } from '../integration/body.ts'
import type { LocalIntegration } from '../integration/definition.ts'
import { defined, type Defined, isObject, type JsonObject, objectAt, setMember } from '../integration/json.ts'
import { type Path, type Pattern, select, valueAt } from '../integration/path.ts'
import { isPublished, type IntegrationRecord } from '../integration/record.ts'
import { isEntry, parts, schemaDirection } from '../integration/shape.ts'

/** What is sent beside the definition's own values. */
export interface ResolvedValues {
  /** Interface ids by the interface's key in the definition; an interface without one is left out. */
  interfaceIds: Record<string, string>
  /** Values, and `null` for the names to remove. */
  secrets: Record<string, string | null>
}

type Deployed = IntegrationRecord

/**
 * The body of an update. With `prune`, what is deployed and no longer in a collection that the definition mentions is
 * `null`: an SDK definition mentions every collection, any other those that it has. Values from inputs alone mention
 * nothing. Private is never sent to a published version.
 */
export function updateRequest(
  local: LocalIntegration,
  deployed: Deployed | undefined,
  supplies: ResolvedValues,
  prune: boolean,
): UpdateBody {
  const body = { ...local.body, ...wireInterfaces(local, supplies) }
  const pruned =
    prune && deployed !== undefined && local.definition !== undefined ? pruneBody(body, local, deployed) : body
  const sent = { ...emptyAttributesAsNull(pruned), ...files(local), ...nonEmpty({ secrets: supplies.secrets }) }
  return deployed !== undefined && wouldUnpublish(local, deployed) ? withoutVisibility(sent) : sent
}

/**
 * The body of a creation: no `null` but among secrets, and without what {@link completion} sets afterwards.
 *
 * @throws {Error} without a name and a version, which no creation can do without.
 */
export function creationRequest(local: LocalIntegration, supplies: ResolvedValues): CreateBody {
  const { name, version } = local
  if (name === undefined || version === undefined)
    throw new Error('A new integration version needs a name and a version.')
  const { maxExecutionTime, ...rest } = local.body
  const body = maxExecutionTime === undefined ? rest : withoutVisibility(rest)
  const clean = withoutNulls(emptyAttributesAsNull({ ...body, ...wireInterfaces(local, supplies) }), [])
  return { name, version, ...clean, ...files(local), ...nonEmpty({ secrets: supplies.secrets }) }
}

/**
 * The update that completes a creation, undefined where none is needed: the API's contract has `maxExecutionTime` for
 * updates only. The visibility comes with it, since a published version takes no update.
 */
export function completion({ body }: LocalIntegration): UpdateBody | undefined {
  const { maxExecutionTime, visibility = body.public === true ? 'public' : undefined } = body
  return maxExecutionTime === undefined ? undefined : { maxExecutionTime, ...defined({ visibility }) }
}

/** Whether the body as gathered would make a published version private, which the API forbids. */
export function wouldUnpublish({ body }: LocalIntegration, deployed: Deployed): boolean {
  const isPrivate = body.visibility === undefined ? body.public === false : body.visibility === 'private'
  return isPrivate && isPublished(deployed)
}

function withoutVisibility(body: UpdateBody): UpdateBody {
  const { visibility: _visibility, public: _public, ...rest } = body
  return rest
}

function files({ code, readme, icon }: LocalIntegration): Pick<UpdateBody, 'code' | 'readme' | 'icon'> {
  return defined({
    code: code?.text,
    readme: readme && toBase64(readme.text),
    icon: icon && toBase64(icon.text),
  })
}

function toBase64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64')
}

/** The interfaces as the API wants them: by id. */
export function wireInterfaces(
  { interfaces }: LocalIntegration,
  { interfaceIds }: Pick<ResolvedValues, 'interfaceIds'>,
): Pick<UpdateBody, 'interfaces'> {
  if (interfaces === undefined) return {}
  const wire: NonNullable<UpdateBody['interfaces']> = {}
  for (const [key, reference] of Object.entries(interfaces)) {
    if (reference === null) {
      wire[key] = null
      continue
    }
    const id = Object.hasOwn(interfaceIds, key) ? interfaceIds[key] : 'id' in reference ? reference.id : undefined
    const { entities, actions, events, channels } = reference
    if (id !== undefined) wire[key] = { id, ...defined({ entities, actions, events, channels }) }
  }
  return { interfaces: wire }
}

/** `null` for everything of the table of parts that is deployed and that the definition mentions, but no longer has. */
function pruneBody(body: UpdateBody, local: LocalIntegration, deployed: Deployed): UpdateBody {
  const { definition } = local
  const mentions = { ...definition?.body, interfaces: definition?.interfaces }
  const all = definition?.source === 'sdk'
  const draft = draftOf(body)
  for (const { at, removedWith } of parts.filter(({ pruned }) => pruned)) {
    const { holder, name } = splitLast(at)
    for (const { path, value: was } of select(deployed, holder)) {
      if (!isObject(was) || !(all || valueAt(mentions, ownerOf(path)) !== undefined)) continue
      // What is part of a removed entry goes with it.
      if (
        path.some((_, depth) => isEntry(path.slice(0, depth)) && !isObject(valueAt(draft.body, path.slice(0, depth))))
      )
        continue
      const now = path[0] === 'interfaces' ? local.interfaces : valueAt(draft.body, path)
      const has = (one: string): boolean =>
        isObject(now) && Object.hasOwn(now, one) && (name === '*' || Boolean(now[one]))
      const gone = (name === '*' ? Object.keys(was) : was[name] ? [name] : []).filter((one) => !has(one))
      if (gone.length === 0) continue
      const target = draft.at(path)
      for (const [beside, value] of Object.entries(removedWith ?? {}))
        if (!Object.hasOwn(target, beside)) setMember(target, beside, value)
      for (const one of gone) setMember(target, one, null)
    }
  }
  return draft.body
}

/** What has to be mentioned so that something at a path may be removed: a script goes by what it belongs to. */
function ownerOf(path: Path): Path {
  return path.length > 1 && path.at(-1) === 'identifier' ? path.slice(0, -1) : path
}

/** The holder of a part and the part's name in it, `*` for any. */
function splitLast(at: Pattern): { holder: Pattern; name: string } {
  const dot = at.lastIndexOf('.')
  return { holder: at.slice(0, dot), name: at.slice(dot + 1) }
}

/** An empty attribute is none: the API keeps it from being stored only where it is `null`. */
function emptyAttributesAsNull(body: UpdateBody): UpdateBody {
  const draft = draftOf(body)
  const attributes = parts.flatMap(({ at }) => (at.endsWith('attributes.*') ? select(body, at) : []))
  for (const { path, value } of attributes) {
    if (value === '') setMember(draft.at(path.slice(0, -1)), String(path.at(-1)), null)
  }
  return draft.body
}

/** A copy of a body that can be written to: `at` gives the object at a path, made where there is none. The original stays. */
function draftOf(body: UpdateBody): { body: UpdateBody; at: (path: Path) => JsonObject } {
  const root: UpdateBody & JsonObject = { ...body }
  const copied = new Set<unknown>([root])
  const at = (path: Path): JsonObject =>
    path.reduce<JsonObject>((object, part) => {
      const name = String(part)
      const child = objectAt(object, name)
      if (copied.has(child)) return child
      const copy = { ...child }
      copied.add(copy)
      setMember(object, name, copy)
      return copy
    }, root)
  return { body: root, at }
}

/** A copy without the keys that are `null`; JSON schemas keep theirs. */
function withoutNulls<Value>(value: Value, path: Path): Value {
  if (!isObject(value) || schemaDirection(path) !== undefined) return value
  const kept = Object.entries(value).filter(([, child]) => child !== null)
  const result: unknown = Object.fromEntries(kept.map(([name, child]) => [name, withoutNulls(child, [...path, name])]))
  return result as Value // Every key that may be null may also be absent.
}

/** Like {@link defined}, and without empty collections. */
function nonEmpty<Values extends object>(values: Values): Defined<Values> {
  const full = Object.entries(values).filter(([, value]) => isObject(value) && Object.keys(value).length > 0)
  return Object.fromEntries(full) as Defined<Values>
}
