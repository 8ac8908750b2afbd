import { propertiesOf, type Properties, hasProperties } from './properties.ts'
import { dereference } from './dereference.ts'
import { DefinitionError } from './definition-error.ts'
import type { Sdk } from './toolchain.ts'
import { defined } from '../../../integration/json.ts'

/** Makes a JSON schema of what a definition has: `{schema, ui?}`. Throws where the schema can't be one. */
export type ToSchema = (holder: unknown) => unknown

type Transform = (schema: unknown, options?: object) => unknown

/**
 * Picks the SDK's own conversion, as the CLI does: `toJSONSchema`, or `toJSONSchemaLegacy` where the definition asks for
 * it and where the SDK is older than that choice. Throws a {@link DefinitionError} where the SDK has neither.
 */
export function schemaConverter(sdk: Sdk, advanced: Properties): ToSchema {
  const convert = conversion(sdk, advanced)
  return (holder) => {
    const { schema, ui } = propertiesOf(holder)
    if (!hasProperties(schema)) throw new Error('there is none')
    return labelled(dereference(plain(convert(schema))), propertiesOf(ui))
  }
}

function conversion(sdk: Sdk, advanced: Properties): (schema: unknown) => unknown {
  const { exports } = sdk
  const z = propertiesOf(exports.z)
  // In the namespace `z` since SDK 6, beside it up to 5, called `zuiToJsonSchema` up to 4.8.
  const homes = [propertiesOf(z.transforms), propertiesOf(exports.transforms), z]
  const find = (...names: string[]): Transform | undefined => {
    const found = homes.flatMap((home) => names.map((name) => home[name])).find((value) => typeof value === 'function')
    return found as Transform | undefined
  }
  const modern = find('toJSONSchema')
  const legacy = find('toJSONSchemaLegacy', 'zuiToJsonSchema')
  const options = propertiesOf(advanced.toJSONSchemaOptions)
  if (modern && !advanced.useLegacyZuiTransformer && choosesTransformer(sdk.version))
    return (schema) => modern(schema, options)
  if (legacy) return (schema) => legacy(schema, { target: 'jsonSchema7', ...options })
  throw new DefinitionError({
    severity: 'error',
    subject: '@botpress/sdk',
    message: `\`@botpress/sdk\` ${sdk.version} isn't supported: it has no function that converts its schemas to JSON Schema.`,
    fix: 'Update to an SDK from 3 to 7, or give the definition in JSON or YAML (input `definition`).',
  })
}

// Up to 4.15.10 the CLI knew the legacy conversion only.
function choosesTransformer(version: string): boolean {
  const [major = 0, minor = 0, patch = 0] = version.split(/[.-]/).map(Number)
  return major !== 4 ? major > 4 || Number.isNaN(major) : minor > 15 || (minor === 15 && patch >= 11)
}

/** What JSON keeps of a value. Throws for what it can't express. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

/** Lays the deprecated `ui` of a definition, `{property: {title, examples}}`, over the properties of its schema. */
function labelled(schema: unknown, ui: Properties): unknown {
  const { type, properties } = propertiesOf(schema)
  if (type !== 'object' || !hasProperties(properties)) return schema
  const laid = Object.entries(properties).map(([name, property]) => {
    const { title, examples } = propertiesOf(Object.hasOwn(ui, name) ? ui[name] : undefined)
    const labels = defined({ title: title || undefined, examples: examples || undefined })
    return [name, hasProperties(property) ? { ...property, ...labels } : property]
  })
  return { ...propertiesOf(schema), properties: Object.fromEntries(laid) }
}
