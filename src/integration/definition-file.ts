import * as z from 'zod/mini'
import { boolean, nullable, optional, record, strictObject, string } from 'zod/mini'
import { isObject } from './json.ts'
import { identity, implementedInterface, secretName, updateBody } from './body.ts'
import type { Definition, InterfaceReference, SecretDeclaration } from './definition.ts'
import { type Path, select } from './path.ts'
import { schemaPlaces } from './shape.ts'

const path = optional(string().check(z.minLength(1)))
const reference = z.extend(implementedInterface, {
  id: optional(implementedInterface.shape.id),
  name: optional(identity.name),
  version: optional(identity.version),
})
const declared = record(secretName, strictObject({ optional: optional(boolean()), description: optional(string()) }))

const withSecretRecord = z.extend(z.omit(updateBody, { code: true }), {
  name: optional(identity.name),
  version: optional(identity.version),
  interfaces: optional(record(string(), nullable(reference))),
  secrets: optional(declared),
  icon: path,
  readme: path,
})
const withSecretList = z.extend(withSecretRecord, { secrets: z.array(secretName) })

/** The schema that fits a definition's content: `secrets` is a record of declarations or a list of names. */
export function definitionSchema(content: unknown): typeof withSecretRecord | typeof withSecretList {
  return isObject(content) && Array.isArray(content['secrets']) ? withSecretList : withSecretRecord
}

/** What a definition's content supplies, sorted for the rest of the program. */
export type DefinitionParts = Pick<
  Definition,
  'name' | 'version' | 'body' | 'interfaces' | 'secrets' | 'ui' | 'icon' | 'readme'
>

/**
 * Reads the content of a definition: the request body's shape with `name` and `version`, interfaces by id or by name and
 * version, `secrets` that declare names, `icon` and `readme` as paths. Undocumented extras are left out. Undefined where
 * the content has another shape: `checkDefinition` says why.
 */
export function readDefinition(content: unknown): DefinitionParts | undefined {
  const documented = documentedOnly(content)
  const parsed = definitionSchema(documented).safeParse(documented)
  if (!parsed.success) return undefined
  const { name, version, icon, readme, secrets, interfaces, ...body } = parsed.data
  const references = interfaces && toReferences(interfaces)
  if (interfaces && !references) return undefined
  const ui = legacyLabels(content)
  return {
    body,
    ui: ui.length > 0 ? ui : undefined,
    name,
    version,
    icon,
    readme,
    interfaces: references,
    secrets: secrets && toDeclarations(secrets),
  }
}

/** What a content says it defines, though the rest of it may be no definition. */
export function readIdentity(content: unknown): Pick<Definition, 'name' | 'version'> {
  if (!isObject(content)) return {}
  return {
    name: identity.name.safeParse(content['name']).data,
    version: identity.version.safeParse(content['version']).data,
  }
}

type References = Record<string, InterfaceReference | null>

function toReferences(interfaces: Record<string, z.infer<typeof reference> | null>): References | undefined {
  const references: [string, InterfaceReference | null][] = []
  for (const [key, value] of Object.entries(interfaces)) {
    if (value === null) {
      references.push([key, null])
      continue
    }
    const { id, name, version, ...parts } = value
    if (id !== undefined) references.push([key, { ...parts, id }])
    else if (name !== undefined && version !== undefined) references.push([key, { ...parts, name, version }])
    else return undefined
  }
  return Object.fromEntries(references)
}

function toDeclarations(secrets: string[] | z.infer<typeof declared>): Record<string, SecretDeclaration> {
  const declarations: [string, Partial<z.infer<typeof declared>[string]>][] = Array.isArray(secrets)
    ? secrets.map((name) => [name, {}])
    : Object.entries(secrets)
  return Object.fromEntries(
    declarations.map(([name, { optional: isOptional, description }]) => [
      name,
      { optional: isOptional === true, description },
    ]),
  )
}

/** Where a content has titles and examples in the `ui` beside a schema, as definitions of the first SDKs do. */
function legacyLabels(content: unknown): Path[] {
  return schemaPlaces.flatMap(({ at }) =>
    ['title', 'examples'].flatMap((field) =>
      select(content, `${at.replace(/schema$/, 'ui')}.*.${field}`).flatMap((label) =>
        label.value ? [label.path] : [],
      ),
    ),
  )
}

/** Keys to leave out of an object, and where to go on: in the named values, or in each. */
export interface Extras {
  drop?: readonly string[]
  in?: Readonly<Record<string, Extras>>
  each?: Extras
}

const configured: Extras = { drop: ['ui'] }
const described: Extras = { drop: ['ui', 'examples', 'name'] }
const part: Extras = { each: { drop: ['id', 'schema'] } }

/**
 * What may stand beside the documented keys: what `bp read --json` prints (official CLI 7.1.2 and SDK 3 to 5), the
 * deprecated `ui` wherever a schema stands, and `$schema`.
 */
export const extras: Extras = {
  drop: ['$schema'],
  in: {
    configuration: configured,
    configurations: { each: configured },
    actions: { each: { ...described, in: { input: described, output: described } } },
    events: { each: described },
    channels: { each: { ...described, in: { messages: { each: described } } } },
    states: { each: described },
    entities: { each: described },
    interfaces: { each: { in: { entities: part, actions: part, events: part, channels: part } } },
  },
}

/**
 * A definition's content without the keys that aren't part of it: those that the official CLI prints in it and the API
 * doesn't document, such as an event's `ui` or an interface's empty `id`, and the `$schema` that editors read. Everything
 * else stays as it is, mistakes included.
 */
export function documentedOnly(content: unknown): unknown {
  const documented = without(content, extras)
  if (!isObject(documented) || !isObject(documented['interfaces'])) return documented
  const interfaces = Object.entries(documented['interfaces']).map(([key, value]) => {
    return [key, isObject(value) && value['id'] === '' ? without(value, { drop: ['id'] }) : value]
  })
  return { ...documented, interfaces: Object.fromEntries(interfaces) }
}

function without(value: unknown, { drop = [], in: named = {}, each }: Extras): unknown {
  if (!isObject(value)) return value
  const kept = Object.entries(value).filter(([name]) => !drop.includes(name))
  return Object.fromEntries(
    kept.map(([name, inner]) => {
      const next = Object.hasOwn(named, name) ? named[name] : each
      return [name, next ? without(inner, next) : inner]
    }),
  )
}
