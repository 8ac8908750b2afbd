import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** Gives a checkout the packages of this repository, `@botpress/sdk` and esbuild among them. */
export async function linkPackages(folder: string): Promise<void> {
  await symlink(resolve(import.meta.dirname, '../../node_modules'), join(folder, 'node_modules'), 'junction')
}

/** Gives a checkout an SDK that loads at once and knows no schemas, for definitions that have none. */
export async function writeStandInSdk(folder: string): Promise<void> {
  const home = join(folder, 'node_modules/@botpress/sdk')
  await mkdir(home, { recursive: true })
  await writeFile(join(home, 'package.json'), '{"name":"@botpress/sdk","version":"5.4.3","main":"index.js"}')
  await writeFile(
    join(home, 'index.js'),
    `exports.IntegrationDefinition = class {
  constructor(properties) {
    Object.assign(this, properties)
  }
}
exports.transforms = { toJSONSchema() {}, toJSONSchemaLegacy() {} }
`,
  )
}
