import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished } from 'vitest'
import { z } from 'zod'
import type { LoadedDefinition } from '../../../src/workspace/data-definition.ts'
import { createRedactor } from '../../../src/secrets/redactor.ts'
import { loadSdkDefinition } from '../../../src/workspace/sdk/load.ts'
import { shareLoaders } from '../../../src/workspace/sdk/shared-loaders.ts'
import { openWorkspace } from '../../../src/workspace/workspace.ts'

/** This repository's root. */
export const repository = fileURLToPath(new URL('../../..', import.meta.url))

/** The definition's usual name. */
export const definitionFile = 'integration.definition.ts'

/**
 * Writes a workspace of its own, for the running test: `files` by workspace-relative path, `links` by path too, to
 * folders of this repository's node_modules, or absolute ones. Gives its root.
 */
export async function writeWorkspace(
  files: Record<string, string | Uint8Array>,
  links: Record<string, string> = { node_modules: '.' },
): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'sdk-project-')))
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
  for (const [path, target] of Object.entries(links)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await symlink(resolve(repository, 'node_modules', target), join(root, path), 'junction')
  }
  return root
}

/** What reads a definition: each is what its project has installed beside the SDK. */
export const loaders = ['esbuild', 'typescript', 'node'] as const

/** One of {@link loaders}; `node` is Node.js alone. */
export type Loader = (typeof loaders)[number]

const manifest = z.object({
  dependencies: z.record(z.string(), z.string()).default({}),
  peerDependencies: z.record(z.string(), z.string()).default({}),
  peerDependenciesMeta: z.record(z.string(), z.object({ optional: z.boolean().optional() })).default({}),
})

const made = new Map<Loader, string>()

/** Folders that several tests use. */
const atExit = new Set<string>()
process.once('exit', () => {
  for (const folder of atExit) rmSync(folder, { recursive: true, force: true })
})

/**
 * A node_modules folder with the SDK and what it needs, and the loader's package. The SDK is a copy: linked, it would
 * find this repository's esbuild.
 */
export function packagesFor(loader: Loader): string {
  const known = made.get(loader)
  if (known !== undefined) return known
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'sdk-packages-')))
  atExit.add(home)
  const modules = join(home, 'node_modules')
  const install = (name: string): void => {
    if (existsSync(join(modules, name))) return
    const from = join(repository, 'node_modules', name)
    const lean = (source: string): boolean => !/\.(?:map|d\.[cm]?ts)$/.test(source)
    cpSync(from, join(modules, name), { recursive: true, filter: lean })
    const { dependencies, peerDependencies, peerDependenciesMeta } = manifest.parse(
      JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')),
    )
    for (const needed of Object.keys({ ...dependencies, ...peerDependencies }))
      if (peerDependenciesMeta[needed]?.optional !== true) install(needed)
  }
  install('@botpress/sdk')
  if (loader === 'typescript') installTypescript(join(modules, 'typescript'))
  if (loader === 'esbuild') symlinkSync(join(repository, 'node_modules/esbuild'), join(modules, 'esbuild'), 'junction')
  made.set(loader, modules)
  return modules
}

/** TypeScript's compiler, of which all processes of this worker's tests share what V8 compiles: that takes each 80 ms. */
function installTypescript(folder: string): void {
  const from = join(repository, 'node_modules/@typescript/old')
  const { main, ...rest } = z
    .looseObject({ main: z.string() })
    .parse(JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')))
  mkdirSync(dirname(join(folder, main)), { recursive: true })
  cpSync(join(from, main), join(folder, main))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...rest, main: 'cached.cjs' }))
  writeFileSync(
    join(folder, 'cached.cjs'),
    `const { enableCompileCache, flushCompileCache } = require('node:module')
enableCompileCache(${JSON.stringify(join(folder, 'compiled'))})
module.exports = require(${JSON.stringify(join(folder, main))})
flushCompileCache()
`,
  )
}

/** {@link writeWorkspace} and {@link loadSource} for projects of one kind. */
export interface Projects {
  writeWorkspace: typeof writeWorkspace
  loadSource: typeof loadSource
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
      const root = await realpath(await mkdtemp(join(tmpdir(), 'sdk-project-')))
      atExit.add(root)
      await cp(join(repository, 'test/projects', name), join(root, 'test/projects', name), { recursive: true })
      await symlink(packagesFor(loader), join(root, 'node_modules'), 'junction')
      return root
    },
  }
}

/** Those of all tests: no definition may notice what was loaded before it. They end with this process. */
const shared = shareLoaders()

/**
 * Loads the definition at `file` of the workspace `root`: in a process of its own, and as one of many. Both must come to
 * the same.
 */
export async function load(
  root: string,
  file = definitionFile,
  { secrets = [], ...options }: { seconds?: number; secrets?: readonly string[] } = {},
): Promise<LoadedDefinition> {
  const workspace = await openWorkspace(root, createRedactor(secrets))
  const alone = await loadSdkDefinition(workspace, file, options)
  let isLeft = false
  const asOneOfMany = await loadSdkDefinition(workspace, file, {
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

/** Writes a workspace of this definition and what it imports, and loads it. */
export async function loadSource(
  source: string,
  files: Record<string, string | Uint8Array> = {},
): Promise<LoadedDefinition> {
  return load(await writeWorkspace({ ...files, [definitionFile]: source }))
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
