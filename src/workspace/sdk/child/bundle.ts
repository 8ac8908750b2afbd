import { createRequire, SourceMap } from 'node:module'
import { basename, resolve } from 'node:path'
import { compileFunction, type Context } from 'node:vm'
import type { build, Message, Metafile } from 'esbuild'
import type { Place } from '../../../integration/diagnostic.ts'
import { propertiesOf } from './properties.ts'
import type { Program } from './program.ts'
import { ownPath, type Project } from './project.ts'
import { DefinitionError, type ChildDiagnostic } from './definition-error.ts'
import { esbuildFails } from './toolchain.ts'
import { unresolved } from './unresolved.ts'

/** The definition and what it imports, but the SDK, as one CommonJS script. */
export interface Bundle {
  code: string
  /** The source map, JSON; its sources are relative to the definition's folder. */
  map: string
  /** The workspace's own modules, workspace-relative, the definition first. */
  sources: string[]
}

/**
 * Bundles the definition and what it imports, but the SDK. Throws a {@link DefinitionError} that has each error with its
 * file, line and column.
 */
export async function bundle(project: Project, esbuild: { build: typeof build; version: string }): Promise<Bundle> {
  try {
    const { outputFiles, metafile } = await esbuild.build({
      absWorkingDir: project.folder,
      entryPoints: [basename(project.file)],
      outfile: `${basename(project.file)}.cjs`,
      bundle: true,
      external: ['@botpress/sdk'],
      format: 'cjs',
      keepNames: true,
      logLevel: 'silent',
      metafile: true,
      platform: 'node',
      sourcemap: 'external',
      sourcesContent: false,
      target: 'node20',
      write: false,
    })
    const output = (end: string): string => outputFiles.find((file) => file.path.endsWith(end))?.text ?? ''
    return { code: output('.cjs'), map: output('.map'), sources: ownSources(project, metafile) }
  } catch (error) {
    const { errors } = propertiesOf(error)
    if (!Array.isArray(errors) || errors.length === 0) throw esbuildFails(project, esbuild.version, error)
    throw new DefinitionError(...errors.map((message: Message) => describe(project, message)))
  }
}

/** Where a bundle runs: in a realm other than this one, what it sees comes from there too. */
export interface Surroundings {
  require(specifier: string): unknown
  module: { exports: unknown }
  parsingContext?: Context
}

/** A bundle as a program that runs here, or in other surroundings. */
export function runBundle(
  project: Project,
  { code, map, sources }: Bundle,
  { require, module, parsingContext }: Surroundings = {
    require: createRequire(project.file),
    module: { exports: {} },
  },
): Program {
  // No such file exists; the name is only seen in stacks.
  const filename = `${project.file}.cjs`
  return {
    sources,
    run() {
      const run = compileFunction(code, ['module', 'exports', 'require', '__filename', '__dirname'], {
        filename,
        ...(parsingContext && { parsingContext }),
      })
      run(module, module.exports, require, project.file, project.folder)
      return propertiesOf(module.exports)
    },
    origin(file, line, column) {
      if (file !== filename) return undefined
      const entry = new SourceMap(JSON.parse(map)).findEntry(line - 1, column - 1)
      if (!('originalSource' in entry)) return undefined
      const own = ownPath(project, resolve(project.folder, entry.originalSource))
      return own === undefined
        ? undefined
        : { file: own, line: entry.originalLine + 1, column: entry.originalColumn + 1 }
    },
  }
}

function ownSources(project: Project, { inputs }: Metafile): string[] {
  const all = Object.keys(inputs).map((input) => ownPath(project, resolve(project.folder, input)))
  const definition = ownPath(project, project.file)
  const own = all.filter((path) => path !== undefined && path !== definition && !path.includes('(disabled):'))
  return [definition, ...own].filter((path) => path !== undefined)
}

function describe(project: Project, { text, location }: Message): ChildDiagnostic {
  const place = placeOf(project, location)
  const subject = place?.file ?? location?.file ?? basename(project.file)
  const missing = /^Could not resolve "(.+)"$/.exec(text)?.[1]
  return {
    severity: 'error',
    subject,
    ...(missing === undefined
      ? { message: `\`${subject}\` can't be bundled:`, said: text }
      : unresolved(project, subject, missing)),
    place,
  }
}

function placeOf(project: Project, location: Message['location']): Place | undefined {
  const file = location && ownPath(project, resolve(project.folder, location.file))
  if (!file) return undefined
  // esbuild counts columns in bytes.
  const before = Buffer.from(location.lineText).subarray(0, location.column).toString()
  return { file, line: location.line, column: before.length + 1 }
}
