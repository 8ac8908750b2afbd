import { type Properties, propertiesOf, hasProperties } from './properties.ts'
import { ownPath, type Project } from './project.ts'
import { DefinitionError } from './definition-error.ts'
import type { Sdk } from './toolchain.ts'

const others = {
  BotDefinition: 'a bot',
  PluginDefinition: 'a plugin',
  InterfaceDefinition: 'an interface',
}

/** The integration that the module exports as default. Throws a {@link DefinitionError} that says what is exported instead. */
export function recognize(project: Project, sdk: Sdk, exported: Properties): Properties {
  const file = ownPath(project, project.file) ?? project.file
  const fail = (message: string, fix: string): DefinitionError =>
    new DefinitionError({ severity: 'error', subject: file, message: `\`${file}\` ${message}`, fix, place: { file } })
  const constructive = 'Write `export default new IntegrationDefinition({ … })`.'

  const { IntegrationDefinition } = sdk.exports
  if (typeof IntegrationDefinition !== 'function')
    throw fail(
      `needs a class \`IntegrationDefinition\`, which \`@botpress/sdk\` ${sdk.version} doesn't have. This version isn't supported.`,
      'Update to an SDK from 3 to 7, or give the definition in JSON or YAML (input `definition`).',
    )

  if (!('default' in exported)) {
    const names = Object.keys(exported)
    throw fail(
      `has no default export.${names.length > 0 ? ` It exports ${names.map((name) => `\`${name}\``).join(', ')}.` : ''}`,
      constructive,
    )
  }
  const definition = exported.default
  if (definition instanceof IntegrationDefinition) return propertiesOf(definition)

  for (const [name, kind] of Object.entries(others)) {
    const other = sdk.exports[name]
    if (typeof other === 'function' && definition instanceof other)
      throw fail(
        `exports ${kind} (\`${name}\`), not an integration.`,
        'Leave this folder out of the input `path`: this Action deploys integrations only.',
      )
  }
  throw fail(`exports ${describe(definition)} as default, not an integration.`, constructive)
}

function describe(value: unknown): string {
  if (value === undefined || value === null) return String(value)
  if (value instanceof Promise) return 'a promise'
  if (typeof value === 'function') return value.name ? `the function or class \`${value.name}\`` : 'a function'
  if (Array.isArray(value)) return 'an array'
  if (!hasProperties(value)) return `a ${typeof value}`
  const keys = Object.keys(value)
  const shown =
    keys
      .slice(0, 5)
      .map((key) => `\`${key}\``)
      .join(', ') + (keys.length > 5 ? ', …' : '')
  return keys.length > 0 ? `an object with ${shown}` : 'an empty object'
}
