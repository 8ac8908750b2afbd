import { readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { propertiesOf } from './properties.ts'
import { readTsConfig, type TsConfig } from './tsconfig.ts'

/** The endings that an import may leave out, in the order in which esbuild tries them. */
const endings = ['.tsx', '.ts', '.jsx', '.js', '.json']

/** What an import in TypeScript may be called after its output. */
const written: Record<string, string[]> = {
  '.js': ['.ts', '.tsx'],
  '.jsx': ['.ts', '.tsx'],
  '.mjs': ['.mts'],
  '.cjs': ['.cts'],
}

/**
 * The file that an import by path, or by `paths` or `baseUrl` of tsconfig.json, leads to: absolute, links followed.
 * Undefined for what isn't there, and for what only node_modules can hold.
 */
export function resolveFile(specifier: string, importer: string): string | undefined {
  const folder = dirname(importer)
  const found = /^\.{1,2}(?:\/|$)/.test(specifier)
    ? fileAt(resolve(folder, specifier))
    : isAbsolute(specifier)
      ? fileAt(specifier)
      : byTsConfig(specifier, readTsConfig(folder))
  return found === undefined ? undefined : realpathSync(found)
}

/** The pattern without a star goes first, then the one with the longest text before it. */
function byTsConfig(specifier: string, { paths, baseUrl }: TsConfig): string | undefined {
  const [match] = paths
    .flatMap(([pattern, targets]) => {
      const [before = '', after] = pattern.split('*', 2)
      if (after === undefined) return pattern === specifier ? [{ rank: Infinity, targets, star: '' }] : []
      if (specifier.length < pattern.length - 1 || !specifier.startsWith(before) || !specifier.endsWith(after))
        return []
      return [{ rank: before.length, targets, star: specifier.slice(before.length, specifier.length - after.length) }]
    })
    .toSorted((a, b) => b.rank - a.rank)
  for (const target of match?.targets ?? []) {
    const found = fileAt(target.replace('*', () => match?.star ?? ''))
    if (found !== undefined) return found
  }
  return baseUrl === undefined ? undefined : fileAt(join(baseUrl, specifier))
}

function fileAt(path: string): string | undefined {
  return asFile(path) ?? asFolder(path)
}

function asFile(path: string): string | undefined {
  const ending = /\.[mc]?jsx?$/.exec(path)?.[0]
  const typed =
    ending === undefined ? [] : (written[ending] ?? []).map((other) => path.slice(0, -ending.length) + other)
  return [path, ...endings.map((other) => path + other), ...typed].find(isFile)
}

function asFolder(path: string): string | undefined {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return undefined
  const manifest = join(path, 'package.json')
  const { main } = isFile(manifest) ? propertiesOf(JSON.parse(readFileSync(manifest, 'utf8'))) : {}
  const named = typeof main === 'string' ? resolve(path, main) : undefined
  return (named && (asFile(named) ?? asFile(join(named, 'index')))) ?? asFile(join(path, 'index'))
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}
