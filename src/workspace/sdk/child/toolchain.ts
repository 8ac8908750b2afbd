import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { createRequire, Module } from 'node:module'
import { dirname, join } from 'node:path'
import { compileFunction } from 'node:vm'
import type { build } from 'esbuild'
import { foldersUp } from '../../package-manager.ts'
import { deferredBy, type Deferred } from './deferred.ts'
import { propertiesOf, type Properties } from './properties.ts'
import { ownPath, packageManager, type Project } from './project.ts'
import { DefinitionError } from './definition-error.ts'

/** The project's own SDK. */
export interface Sdk {
  /** As its package.json says, such as `5.4.3`. */
  version: string
  /** What the package exports. */
  exports: Properties
}

/** A package that was found and is not loaded yet. */
export interface Installed {
  /** The folder of its package.json, links followed. */
  folder: string
  version: string
}

/** Finds the package `@botpress/sdk` that the definition imports. Throws a {@link DefinitionError} where it isn't installed. */
export function findSdk(project: Project): Installed {
  const sdk = findPackage(project.file, '@botpress/sdk')
  if (sdk) return sdk
  throw new DefinitionError({
    severity: 'error',
    subject: '@botpress/sdk',
    message: `\`@botpress/sdk\` isn't installed, but \`${ownPath(project, project.file)}\` imports it.`,
    fix: usesPlugAndPlay(project)
      ? "Write `nodeLinker: node-modules` into `.yarnrc.yml` and install again: without a node_modules folder (Yarn's Plug'n'Play), the SDK isn't found."
      : `Run \`${packageManager(project).install}\` before this step.`,
    place: { file: ownPath(project, project.file) ?? project.file },
  })
}

/** Loads the SDK. Throws a {@link DefinitionError} where its package is incomplete. */
export function loadSdk(project: Project, { version }: Installed): Sdk {
  try {
    const require = createRequire(project.file)
    const deferred = deferredBy(require.resolve('@botpress/sdk'))
    if (deferred) putInPlace(require, deferred)
    return { version, exports: propertiesOf(require('@botpress/sdk')) }
  } catch (error) {
    throw new DefinitionError({
      severity: 'error',
      subject: '@botpress/sdk',
      message: `\`@botpress/sdk\` ${version} is installed, but can't be loaded:`,
      said: textOf(error),
      fix: `Run \`${packageManager(project).install}\` again; where the SDK is part of the same repository, build it before this step.`,
    })
  }
}

/** Puts the stand-in of a module into the cache of modules, until one of its exports is read. */
function putInPlace(require: NodeJS.Require, { file, text }: Deferred): void {
  const module = new Module(file)
  const load = (path: string): unknown => {
    if (require.cache[path] === module) delete require.cache[path]
    return require(path)
  }
  compileFunction(text, ['exports', 'require'])(module.exports, load)
  module.loaded = true
  require.cache[file] = module
}

/**
 * Loads the project's own esbuild: the one that the definition's folder sees, or else the CLI's or the SDK's, each looked
 * up from where the package really lies, so that pnpm's layout works too. Undefined where there is none; throws a
 * {@link DefinitionError} where it can't be loaded.
 */
export function loadEsbuild(project: Project, sdk: Installed): { build: typeof build; version: string } | undefined {
  const cli = findPackage(project.file, '@botpress/cli')
  const homes = [project.file, ...[cli, sdk].flatMap((found) => (found ? [join(found.folder, 'package.json')] : []))]
  for (const home of homes) {
    const found = findPackage(home, 'esbuild')
    if (!found) continue
    try {
      return { build: createRequire(home)('esbuild').build, version: found.version }
    } catch (error) {
      throw esbuildFails(project, found.version, error)
    }
  }
  return undefined
}

/** An esbuild that is there and doesn't work, for which nothing in the definition is to blame. */
export function esbuildFails(project: Project, version: string, error: unknown): DefinitionError {
  return new DefinitionError({
    severity: 'error',
    subject: 'esbuild',
    message: `\`esbuild\` ${version} is installed, but can't bundle the definition:`,
    said: textOf(error),
    fix: `Install the dependencies on the runner itself (\`${packageManager(project).install}\`), not on another system.`,
  })
}

/**
 * Loads the project's own TypeScript compiler. Undefined where there is none that transpiles in this process, as that
 * from version 7 on.
 */
export function loadTypescript(project: Project): unknown {
  if (!findPackage(project.file, 'typescript')) return undefined
  try {
    return createRequire(project.file)('typescript')
  } catch {
    return undefined
  }
}

function usesPlugAndPlay({ folder, root }: Project): boolean {
  return foldersUp(folder, root).some((place) => existsSync(join(place, '.pnp.cjs')))
}

// By folder instead of `require.resolve`: that asks for an entry file, which a package that is only half built lacks.
function findPackage(from: string, name: string): Installed | undefined {
  for (const modules of createRequire(from).resolve.paths(name) ?? []) {
    const manifest = join(modules, name, 'package.json')
    if (!existsSync(manifest)) continue
    const { version } = propertiesOf(JSON.parse(readFileSync(manifest, 'utf8')))
    return {
      folder: dirname(realpathSync(manifest)),
      version: typeof version === 'string' ? version : 'of unknown version',
    }
  }
  return undefined
}

/** As much of an error's text is told, in characters: many times what a secret takes in any spelling. */
const longestError = 1_000_000

/** What was thrown, in its own words. */
export function textOf(error: unknown): string {
  const text = String(error instanceof Error ? error.message : error)
  return text.length <= longestError ? text : `${text.slice(0, longestError)}…`
}
