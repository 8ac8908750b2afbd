import { type Loader } from './packages.ts'
import { type Projects, projectsWith } from './project.ts'

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
export function projectsWithStandIn(loader: Loader): Pick<Projects, 'writeWorkspace' | 'loadSource'> {
  const { writeWorkspace, loadSource } = projectsWith(loader, { sdk: false })
  return {
    writeWorkspace: (files) => writeWorkspace({ ...standInSdk, ...files }),
    loadSource: (source, files) => loadSource(source, { ...standInSdk, ...files }),
  }
}
