import { basename, resolve } from 'node:path'
import type { build, Message, Metafile } from 'esbuild'
import type { Place, Problem } from '../../../integration/problem.ts'
import { bag } from './bag.ts'
import { ownPath, type Project } from './project.ts'
import { Refusal, type Unplaced } from './refusal.ts'
import { esbuildFails } from './toolchain.ts'

/** The definition and what it imports, but the SDK, as one CommonJS script. */
export interface Bundle {
  code: string
  /** The source map, JSON; its sources are relative to the definition's folder. */
  map: string
  /** The bundled modules that are the workspace's own, workspace-relative, the definition first. */
  sources: string[]
}

/** Bundles the definition. Throws a {@link Refusal} that has each error with its file, line and column. */
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
    const { errors } = bag(error)
    if (!Array.isArray(errors) || errors.length === 0) throw esbuildFails(esbuild.version, error)
    throw new Refusal(...errors.map((message: Message) => describe(project, message)))
  }
}

function ownSources(project: Project, { inputs }: Metafile): string[] {
  const all = Object.keys(inputs).map((input) => ownPath(project, resolve(project.folder, input)))
  const definition = ownPath(project, project.file)
  const own = all.filter((path) => path !== undefined && path !== definition && !path.includes('(disabled):'))
  return [definition, ...own].filter((path) => path !== undefined)
}

function describe(project: Project, { text, location }: Message): Unplaced {
  const place = placeOf(project, location)
  const subject = place?.file ?? location?.file ?? basename(project.file)
  const missing = /^Could not resolve "(.+)"$/.exec(text)?.[1]
  return {
    severity: 'error',
    subject,
    ...(missing === undefined
      ? { message: `\`${subject}\` can't be bundled:`, said: text }
      : unresolved(subject, missing)),
    ...(place && { place }),
  }
}

function unresolved(file: string, specifier: string): Pick<Problem, 'message' | 'fix'> {
  const message = `\`${file}\` imports \`${specifier}\`, which can't be found.`
  const has = (folder: string): boolean => specifier.split('/').includes(folder)
  if (has('bp_modules'))
    return {
      message,
      fix: "Run `bp add -y` (or the project's build, where it does that) before this step: it writes `bp_modules`.",
    }
  if (has('.botpress')) return { message, fix: 'Run `bp build` (or `bp gen`) before this step: it writes `.botpress`.' }
  if (specifier.startsWith('.') || specifier.startsWith('/'))
    return { message, fix: 'Check the path (capital letters count), or run what generates the file before this step.' }
  return {
    message,
    fix: "Run `npm ci` (or your package manager's install) before this step, and check that package.json names this package, or that `paths` in tsconfig.json does.",
  }
}

function placeOf(project: Project, location: Message['location']): Place | undefined {
  const file = location && ownPath(project, resolve(project.folder, location.file))
  if (!file) return undefined
  // esbuild counts columns in bytes.
  const before = Buffer.from(location.lineText).subarray(0, location.column).toString()
  return { file, line: location.line, column: before.length + 1 }
}
