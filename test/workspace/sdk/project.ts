import { cp, mkdir, symlink } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { expect, inject } from 'vitest'
import type { LoadedDefinition } from '../../../src/workspace/data-definition.ts'
import { createRedactor } from '../../../src/secrets/redactor.ts'
import { loadSdkDefinition } from '../../../src/workspace/sdk/load.ts'
import { type SharedLoaders, shareLoaders } from '../../../src/workspace/sdk/shared-loaders.ts'
import { openWorkspace } from '../../../src/workspace/workspace.ts'
import { makeFolder } from '../folder.ts'
import { type Loader, repository } from './packages.ts'

/** The definition's usual name. */
export const definitionFile = 'integration.definition.ts'

/**
 * Writes a workspace of its own, gone after all tests: `files` by workspace-relative path, `links` by path too, to
 * folders of this repository's node_modules, or absolute ones. Gives its root.
 */
export async function writeWorkspace(
  files: Record<string, string | Uint8Array>,
  links: Record<string, string> = { node_modules: '.' },
): Promise<string> {
  const root = await makeFolder(files)
  for (const [path, target] of Object.entries(links)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await symlink(resolve(repository, 'node_modules', target), join(root, path), 'junction')
  }
  return root
}

/** A node_modules folder with the SDK and what it needs, and the loader's package. */
export function packagesFor(loader: Loader): string {
  return join(inject('packages'), loader, 'node_modules')
}

/** {@link writeWorkspace} and {@link load} for projects of one kind. */
export interface Projects {
  writeWorkspace: typeof writeWorkspace
  /** Writes a workspace of this definition and what it imports, and loads it. */
  loadSource(source: string, files?: Record<string, string | Uint8Array>): Promise<LoadedDefinition>
  /** Copies one of `test/projects` to a workspace of its own, and gives its root. */
  copyProject(name: string): Promise<string>
}

/** Projects that one of the loaders reads, with the SDK or without. */
export function projectsWith(loader: Loader, { sdk = true }: { sdk?: boolean } = {}): Projects {
  const names = ['semver', ...(sdk ? ['@botpress/sdk'] : []), ...(loader === 'node' ? [] : [loader])]
  const links = Object.fromEntries(names.map((name) => [`node_modules/${name}`, join(packagesFor(loader), name)]))
  const write: typeof writeWorkspace = (files) => writeWorkspace(files, links)
  return {
    writeWorkspace: write,
    loadSource: async (source, files = {}) => load(await write({ ...files, [definitionFile]: source })),
    async copyProject(name) {
      const root = await makeFolder()
      await cp(join(repository, 'test/projects', name), join(root, 'test/projects', name), { recursive: true })
      await symlink(packagesFor(loader), join(root, 'node_modules'), 'junction')
      return root
    },
  }
}

/** Those of all tests: no definition may notice what was loaded before it. They end with this process. */
const shared = shareLoaders()

/** What {@link load} and {@link loadOnce} may be told beside the definition. */
export interface LoadOptions {
  seconds?: number
  secrets?: readonly string[]
  shared?: SharedLoaders
}

/** Loads the definition at `file` of the workspace `root` once: in a process of its own, unless `shared` can. */
export async function loadOnce(
  root: string,
  file = definitionFile,
  { secrets = [], ...options }: LoadOptions = {},
): Promise<LoadedDefinition> {
  return loadSdkDefinition(await openWorkspace(root, createRedactor(secrets)), file, options)
}

/** Loads it in a process of its own, and as one of many: both must come to the same. */
export async function load(root: string, file = definitionFile, options: LoadOptions = {}): Promise<LoadedDefinition> {
  const alone = await loadOnce(root, file, options)
  let isLeft = false
  const asOneOfMany = await loadOnce(root, file, {
    ...options,
    shared: {
      ...shared,
      async load(...given) {
        const answer = await shared.load(...given)
        isLeft = answer === undefined
        // It would be loaded alone now, which has been done.
        return answer ?? JSON.stringify({ content: {}, scripts: [], sources: [] })
      },
    },
  })
  if (isLeft) return alone
  expect(told(asOneOfMany)).toEqual(told(alone))
  return asOneOfMany
}

/** What can be compared: how a place is looked up is a function. */
function told({ definition, ...rest }: LoadedDefinition): object {
  return { ...rest, definition: definition && { ...definition, locate: definition.locate(['name']) } }
}

/** A definition's source: `IntegrationDefinition` with these properties beside name and version. */
export function definitionSource(properties = ''): string {
  return `import { IntegrationDefinition, z } from '@botpress/sdk'
export default new IntegrationDefinition({
  name: 'tracker',
  version: '1.0.0',
  ${properties}
})
`
}
