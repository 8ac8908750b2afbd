import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { minify } from 'terser'
import { type BundledPackage, bundledPackages, licenseText, packagesOf } from './licenses.ts'

/**
 * Builds `dist/` from `src/`: esbuild joins `src/` with the packages of which little is used and leaves out the rest of
 * them, ncc packs that with all others, and then goes what nothing uses, and comments. Names and layout stay, so that
 * `dist/` can be reviewed. Licences and notices go to `dist/licenses.txt`.
 */
const require = createRequire(import.meta.url)
const bundler = dirname(require.resolve('@vercel/ncc/package.json'))

/** What is started, by the folder of `dist/` that it goes to. */
const entries = {
  dist: 'src/index.ts',
  // Runs in a process of its own and needs node alone, so it starts faster as a bundle of its own.
  'dist/child': 'src/workspace/sdk/child/index.ts',
}

/** ES modules of which esbuild leaves out what isn't used; ncc would take them whole. */
const shaken = /^(?:zod|@actions\/core)(?:\/|$)/

/** Leaves every other package to ncc, and forgets those that nothing is used of: to load one does nothing by itself. */
const leaveToNcc: Plugin = {
  name: 'leave to ncc',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[^.]/ }, ({ kind, path }) =>
      kind === 'entry-point' || shaken.test(path) ? undefined : { path, external: true, sideEffects: false },
    ),
}

/** Bundles a source into a folder, and gives the packages that are in it. */
async function bundle(folder: string, entry: string): Promise<BundledPackage[]> {
  const prepared = join('build', folder)
  const { metafile } = await build({
    entryPoints: { index: entry },
    outdir: prepared,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    legalComments: 'none',
    metafile: true,
    plugins: [leaveToNcc],
  })
  const stats = `${prepared}.stats.json`
  const ncc = join(bundler, 'dist/ncc/cli.js')
  const packed = spawnSync(
    process.execPath,
    [ncc, 'build', join(prepared, 'index.js'), '--out', folder, '--stats-out', stats],
    { encoding: 'utf8' },
  )
  if (packed.status !== 0) throw new Error(packed.stdout + packed.stderr)
  return [...packagesOf(metafile), ...bundledPackages(JSON.parse(readFileSync(stats, 'utf8')), bundler)]
}

rmSync('build', { recursive: true, force: true })
// Emptied first: ncc numbers its chunks and leaves old ones behind.
rmSync('dist', { recursive: true, force: true })
const found: BundledPackage[] = []
for (const [folder, entry] of Object.entries(entries)) found.push(...(await bundle(folder, entry)))
/** The packages that are in `dist/`, in order of their names. */
export const packages = [...new Map(found.map((each) => [each.name, each])).values()].toSorted((a, b) =>
  a.name < b.name ? -1 : 1,
)
// The action `comment` is the same bundle, which knows it by the name of this file.
writeFileSync('dist/comment.js', "import './index.js'\n")
writeFileSync('dist/licenses.txt', licenseText(packages))

for (const file of globSync('dist/**/*.js')) {
  const { code = '' } = await minify(readFileSync(file, 'utf8'), {
    module: true,
    ecma: 2020,
    mangle: false,
    compress: { defaults: false, dead_code: true, side_effects: true, toplevel: true, unused: true, passes: 2 },
    format: { beautify: true, indent_level: 2, comments: false },
  })
  writeFileSync(file, `${code}\n`)
}
