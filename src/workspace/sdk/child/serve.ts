import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { bundle, runBundle } from './bundle.ts'
import { say } from './channel.ts'
import { contentOf } from './content.ts'
import { deferredBy } from './deferred.ts'
import type { Project } from './project.ts'
import { propertiesOf } from './properties.ts'
import { createRealm } from './realm.ts'
import { findSdk, loadEsbuild } from './toolchain.ts'

/**
 * Loads the definitions that lines on the standard input name, each as JSON, `[workspace root, definition]`, both absolute.
 * Each is answered with its content, or with `null` where it can't be told here: a definition that has a fault, that
 * needs more than its own modules and the SDK, or that no esbuild bundles, is for a process of its own.
 */
export async function serve(): Promise<void> {
  const { createInterface } = await import('node:readline')
  // A promise that a definition left behind says nothing about another.
  process.on('unhandledRejection', () => {})
  for await (const line of createInterface({ input: process.stdin })) {
    const [root, file]: [string, string] = JSON.parse(line)
    say((await tryToLoad({ root, file, folder: dirname(file) }).catch(() => undefined)) ?? 'null')
    // From now on collected often: a realm is garbage as soon as its definition is told.
    setFlagsFromString('--heap-growing-percent=50')
  }
}

/** The content as JSON. Undefined, or an error whatever it is, where it can't be told here. */
async function tryToLoad(project: Project): Promise<string | undefined> {
  const sdk = findSdk(project)
  const esbuild = loadEsbuild(project, sdk)
  if (!esbuild) return undefined
  const bundling = bundle(project, esbuild)
  bundling.catch(() => undefined)
  const realm = createRealm()
  const entry = createRequire(project.file).resolve('@botpress/sdk')
  const exports = propertiesOf(realm.load(entry, deferredBy(entry)))
  const surroundings = realm.close({ '@botpress/sdk': exports })
  const program = runBundle(project, await bundling, surroundings)
  // Written out before it is judged: that may still run functions of the definition.
  const json = JSON.stringify(await contentOf(project, { version: sdk.version, exports }, program))
  return realm.wasLeft() ? undefined : json
}
