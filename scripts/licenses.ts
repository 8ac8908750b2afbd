import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Metafile } from 'esbuild'
import * as z from 'zod'

/** An npm package of which something is in the bundle. */
export interface BundledPackage {
  /** `zod 4.6.7` */
  name: string
  /** Where it is installed. */
  folder: string
}

interface Module {
  /** The file; absent of what is no file, such as the bundler's own code. */
  nameForCondition?: string | null | undefined
  identifier: string
  /** Those that were joined into this one. */
  modules?: Module[] | undefined
}

const modules: z.ZodType<Module[]> = z.lazy(() =>
  z.array(
    z.object({
      nameForCondition: z.string().nullish(),
      identifier: z.string(),
      modules: modules.optional(),
    }),
  ),
)
/** What webpack tells of a build, as `ncc --stats-out` writes it. */
const statistics = z.object({ modules })

/**
 * The packages of all modules that the bundler took in, each once, in order of their names. Of the bundler, whose own
 * code loads the modules, too: `bundler` is where it is installed.
 */
export function bundledPackages(stats: unknown, bundler: string): BundledPackage[] {
  const files: string[] = []
  let hasRuntime = false
  const visit = (module: Module): void => {
    files.push(module.nameForCondition ?? '')
    hasRuntime ||= module.identifier.startsWith('webpack/runtime/')
    module.modules?.forEach(visit)
  }
  statistics.parse(stats).modules.forEach(visit)
  return packagesWith(hasRuntime ? [...files, join(bundler, 'package.json')] : files)
}

/** The packages of which esbuild put something into its output, each once, in order of their names. */
export function packagesOf({ outputs }: Pick<Metafile, 'outputs'>): BundledPackage[] {
  return packagesWith(
    Object.values(outputs).flatMap(({ inputs }) =>
      Object.entries(inputs)
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .map(([file]) => resolve(file)),
    ),
  )
}

function packagesWith(files: readonly string[]): BundledPackage[] {
  const folders = files
    .map((file) => packageFolder(file.replaceAll('\\', '/')))
    .filter((folder) => folder !== undefined)
  return [...new Set(folders)]
    .map((folder) => {
      const { name, version } = manifestOf(folder)
      return { name: `${name} ${version}`, folder }
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** The innermost package that a file is installed with. */
function packageFolder(file: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0]
}

const manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  author: z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]).optional(),
})

/** Throws where a package doesn't say under which licence it stands: it must not be bundled then. */
function manifestOf(folder: string): z.output<typeof manifest> {
  const { data, error } = manifest.safeParse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
  if (data === undefined) throw new Error(`${folder}/package.json: ${z.prettifyError(error)}`)
  return data
}

/** The licences and notices of all these packages under their names; a text that several share is there once. */
export function licenseText(packages: readonly BundledPackage[]): string {
  const sections = packages.map(({ name, folder }) => {
    const { license, author } = manifestOf(folder)
    const files = readdirSync(folder)
      .filter((file) => /^(?:licen[cs]e|copying|notice)(?:$|[.-])/i.test(file))
      .toSorted()
    const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim())
    const by = author === undefined ? '' : `By ${author}. `
    const text = [license, '', ...(texts.length > 0 ? texts : [`${by}The package holds no licence text.`])].join('\n')
    return { name, text }
  })
  const groups = [...Map.groupBy(sections, ({ text }) => text)]
  const shown = groups.map(([text, members]) => [...members.map(({ name }) => heading(name)), text].join('\n'))
  return `${shown.join('\n\n')}\n`
}

/** Those of the packages that a text made by {@link licenseText} doesn't list. */
export function unlisted(text: string, packages: readonly BundledPackage[]): BundledPackage[] {
  const lines = new Set(text.split(/\r?\n/))
  return packages.filter(({ name }) => !lines.has(heading(name)))
}

function heading(name: string): string {
  return `=== ${name}`
}
