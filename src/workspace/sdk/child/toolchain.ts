import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { build } from 'esbuild'
import { bag, type Bag } from './bag.ts'
import { ownPath, type Project } from './project.ts'
import { Refusal } from './refusal.ts'

/** The project's own SDK. */
export interface Sdk {
  /** As its package.json says, such as `5.4.3`. */
  version: string
  /** What the package exports. */
  exports: Bag
}

/** A package that was found and is not loaded yet. */
export interface Installed {
  /** The folder of its package.json, links followed. */
  folder: string
  version: string
}

/** Finds the package `@botpress/sdk` that the definition imports. Throws a {@link Refusal} where it isn't installed. */
export function findSdk(project: Project): Installed {
  const sdk = findPackage(project.file, '@botpress/sdk')
  if (sdk) return sdk
  throw new Refusal({
    severity: 'error',
    subject: '@botpress/sdk',
    message: `\`@botpress/sdk\` isn't installed, but \`${ownPath(project, project.file)}\` imports it.`,
    fix: "Run `npm ci` (or your package manager's install) before this step.",
    place: { file: ownPath(project, project.file) ?? project.file },
  })
}

/** Loads the SDK. Throws a {@link Refusal} where its package is incomplete. */
export function loadSdk(project: Project, { version }: Installed): Sdk {
  try {
    return { version, exports: bag(createRequire(project.file)('@botpress/sdk')) }
  } catch (error) {
    throw new Refusal({
      severity: 'error',
      subject: '@botpress/sdk',
      message: `\`@botpress/sdk\` ${version} is installed, but can't be loaded:`,
      said: textOf(error),
      fix: 'Run `npm ci` again; where the SDK is part of the same repository, build it before this step.',
    })
  }
}

/**
 * Loads the project's own esbuild: the one that the definition's folder sees, or else the CLI's or the SDK's, each looked
 * up from where the package really lies, so that pnpm's layout works too. Throws a {@link Refusal} where there is none.
 */
export function loadEsbuild(project: Project, sdk: Installed): { build: typeof build; version: string } {
  const cli = findPackage(project.file, '@botpress/cli')
  const homes = [project.file, ...[cli, sdk].flatMap((found) => (found ? [join(found.folder, 'package.json')] : []))]
  for (const home of homes) {
    const found = findPackage(home, 'esbuild')
    if (!found) continue
    try {
      return { build: createRequire(home)('esbuild').build, version: found.version }
    } catch (error) {
      throw esbuildFails(found.version, error)
    }
  }
  throw new Refusal({
    severity: 'error',
    subject: 'esbuild',
    message: `\`esbuild\` isn't installed, but \`${ownPath(project, project.file)}\` can't be read without it. Neither the project nor \`@botpress/cli\` or \`@botpress/sdk\` brings one.`,
    fix: "Run `npm ci` (or your package manager's install) before this step, or add it with `npm install --save-dev esbuild`. A definition in JSON or YAML (input `definition`) needs none.",
    place: { file: ownPath(project, project.file) ?? project.file },
  })
}

/** An esbuild that is there and doesn't work, for which nothing in the definition is to blame. */
export function esbuildFails(version: string, error: unknown): Refusal {
  return new Refusal({
    severity: 'error',
    subject: 'esbuild',
    message: `\`esbuild\` ${version} is installed, but can't bundle the definition:`,
    said: textOf(error),
    fix: 'Install the dependencies on the runner itself (`npm ci`), not on another system.',
  })
}

// By folder instead of `require.resolve`: that asks for an entry file, which a package that is only half built lacks.
function findPackage(from: string, name: string): Installed | undefined {
  for (const modules of createRequire(from).resolve.paths(name) ?? []) {
    const manifest = join(modules, name, 'package.json')
    if (!existsSync(manifest)) continue
    const { version } = bag(JSON.parse(readFileSync(manifest, 'utf8')))
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
