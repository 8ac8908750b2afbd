import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { type Properties, propertiesOf, hasProperties } from './properties.ts'

/** What of a tsconfig.json decides how its files are read. */
export interface TsConfig {
  /** `compilerOptions`, those of the files that it extends included. */
  options: Properties
  /** The entries of `paths`, the targets absolute. */
  paths: [pattern: string, targets: string[]][]
  /** Absolute. */
  baseUrl?: string | undefined
}

/** Reads the tsconfig.json of `folder`, or the nearest above it; an empty one where there is none. */
export function readTsConfig(folder: string): TsConfig {
  const file = join(folder, 'tsconfig.json')
  if (existsSync(file)) return read(file, [])
  return dirname(folder) === folder ? none : readTsConfig(dirname(folder))
}

const none: TsConfig = { options: {}, paths: [] }

// One that can't be read says nothing: the type check is where its author is told.
function read(file: string, open: string[]): TsConfig {
  if (open.includes(file)) return none
  let content: Properties
  try {
    content = propertiesOf(JSON.parse(withoutComments(readFileSync(file, 'utf8'))))
  } catch {
    return none
  }
  const folder = dirname(file)
  const bases = [content.extends]
    .flat()
    .filter((base) => typeof base === 'string')
    .map((base) => read(locate(base, file), [...open, file]))
  const own = propertiesOf(content.compilerOptions)
  const baseUrl = typeof own.baseUrl === 'string' ? resolve(folder, own.baseUrl) : bases.findLast(hasBaseUrl)?.baseUrl
  const paths = hasProperties(own.paths)
    ? Object.entries(own.paths).map(([pattern, targets]): [string, string[]] => [
        pattern,
        [targets]
          .flat()
          .filter((target) => typeof target === 'string')
          .map((target) => resolve(baseUrl ?? folder, target)),
      ])
    : (bases.findLast((base) => base.paths.length > 0)?.paths ?? [])
  return {
    options: Object.assign({}, ...bases.map(({ options }) => options), own),
    paths,
    baseUrl,
  }
}

function hasBaseUrl({ baseUrl }: TsConfig): boolean {
  return baseUrl !== undefined
}

/** A file that another extends: by its path, or from a package. */
function locate(base: string, from: string): string {
  if (/^\.{0,2}[/\\]/.test(base)) {
    const path = resolve(dirname(from), base)
    return existsSync(path) ? path : `${path}.json`
  }
  try {
    return createRequire(from).resolve(base)
  } catch {
    return base
  }
}

/** JSON of a text that has comments, and commas where nothing follows. */
function withoutComments(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/("(?:\\.|[^"\\])*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, '$1')
    .replace(/("(?:\\.|[^"\\])*")|,(?=\s*[}\]])/g, '$1')
}
