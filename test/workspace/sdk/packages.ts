import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** This repository's root. */
export const repository = fileURLToPath(new URL('../../..', import.meta.url))

/** What reads a definition: each is what its project has installed beside the SDK. */
export const loaders = ['esbuild', 'typescript', 'node'] as const

/** One of {@link loaders}; `node` is Node.js alone. */
export type Loader = (typeof loaders)[number]

/**
 * Installs in `home` the SDK, what it needs and what reads a definition. The SDK is a copy: linked, it would find this
 * repository's esbuild.
 */
export function installPackages(home: string): void {
  const [first, ...others] = loaders.map((loader) => join(home, loader, 'node_modules'))
  if (first === undefined) throw new Error('no loaders')
  install('@botpress/sdk', first)
  for (const other of others) linkPackages(first, other)
  symlinkSync(join(repository, 'node_modules/esbuild'), join(home, 'esbuild/node_modules/esbuild'), 'junction')
  installTypescript(join(home, 'typescript/node_modules/typescript'))
}

const manifest = z.object({
  dependencies: z.record(z.string(), z.string()).default({}),
  peerDependencies: z.record(z.string(), z.string()).default({}),
  peerDependenciesMeta: z.record(z.string(), z.object({ optional: z.boolean().optional() })).default({}),
})

/** Copies a package of this repository and what it needs, without what nothing loads. */
function install(name: string, modules: string): void {
  if (existsSync(join(modules, name))) return
  const from = join(repository, 'node_modules', name)
  const lean = (source: string): boolean => !/\.(?:map|d\.[cm]?ts)$/.test(source)
  cpSync(from, join(modules, name), { recursive: true, filter: lean })
  const { dependencies, peerDependencies, peerDependenciesMeta } = manifest.parse(
    JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')),
  )
  for (const needed of Object.keys({ ...dependencies, ...peerDependencies }))
    if (peerDependenciesMeta[needed]?.optional !== true) install(needed, modules)
}

/** TypeScript's compiler, of which all processes share what V8 compiles: that takes each 80 ms. */
function installTypescript(folder: string): void {
  const from = join(repository, 'node_modules/@typescript/old')
  const { main, ...rest } = z
    .looseObject({ main: z.string() })
    .parse(JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')))
  mkdirSync(dirname(join(folder, main)), { recursive: true })
  copyFileSync(join(from, main), join(folder, main))
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

/** Installs in `to` what is installed in `from`, beside it: the same files under another path, as pnpm's store gives them. */
export function linkPackages(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkPackages(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(realpathSync(source), target, 'junction')
    else linkSync(source, target)
  }
}
