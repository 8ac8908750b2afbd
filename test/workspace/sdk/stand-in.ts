import { join } from 'node:path'
import type { LoadedDefinition } from '../../../src/workspace/data-definition.ts'
import { definitionFile, load, packagesFor, writeWorkspace, type Loader } from './project.ts'

/** An SDK that loads at once and knows no schemas: for tests of what comes before those. */
export const standInSdk = {
  'node_modules/@botpress/sdk/package.json': '{"name":"@botpress/sdk","version":"5.4.3","main":"index.js"}',
  'node_modules/@botpress/sdk/index.js': `exports.IntegrationDefinition = class {
  constructor(properties) {
    Object.assign(this, properties)
  }
}
exports.z = {}
exports.transforms = { toJSONSchema() {}, toJSONSchemaLegacy() {} }
`,
}

/** Projects that one of the loaders reads, with {@link standInSdk}. */
export function projectsWithStandIn(loader: Loader): {
  writeWorkspace(files: Record<string, string | Uint8Array>): Promise<string>
  loadSource(source: string, files?: Record<string, string | Uint8Array>): Promise<LoadedDefinition>
} {
  const names = ['semver', ...(loader === 'node' ? [] : [loader])]
  const links = Object.fromEntries(names.map((name) => [`node_modules/${name}`, join(packagesFor(loader), name)]))
  const write = (files: Record<string, string | Uint8Array>): Promise<string> =>
    writeWorkspace({ ...standInSdk, ...files }, links)
  return {
    writeWorkspace: write,
    loadSource: async (source, files = {}) => load(await write({ ...files, [definitionFile]: source })),
  }
}
