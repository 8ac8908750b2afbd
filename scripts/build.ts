import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { minify } from 'terser'
import { type BundledPackage, bundledPackages, licenseText } from './licenses.ts'

/**
 * Builds `dist/` from `src/`: TypeScript to `build/`, then ncc on the JavaScript (ncc can't take TypeScript 7), then out
 * with what nothing uses and with comments. Names and layout stay, so that `dist/` can be reviewed. Licences and notices go
 * to `dist/licenses.txt`.
 */
const require = createRequire(import.meta.url)

function start(pkg: string, bin: string, ...args: string[]): void {
  const script = join(dirname(require.resolve(`${pkg}/package.json`)), bin)
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' })
  if (status === 0) return
  process.stderr.write(stdout + stderr)
  process.exit(status ?? 1)
}

/** Bundles a file into a folder, and gives the packages that are in it. */
function bundle(entry: string, folder: string): BundledPackage[] {
  const stats = `build/${folder.replaceAll('/', '-')}.stats.json`
  start('@vercel/ncc', 'dist/ncc/cli.js', 'build', entry, '--out', folder, '--stats-out', stats)
  const bundler = dirname(require.resolve('@vercel/ncc/package.json'))
  return bundledPackages(JSON.parse(readFileSync(stats, 'utf8')), bundler)
}

rmSync('build', { recursive: true, force: true })
start('typescript', 'bin/tsc', '--project', 'tsconfig.build.json')
// Emptied first: ncc numbers its chunks and leaves old ones behind.
rmSync('dist', { recursive: true, force: true })
const found = [
  ...bundle('build/index.js', 'dist'),
  // Runs in a process of its own and needs node alone, so it starts faster as a bundle of its own.
  ...bundle('build/workspace/sdk/child/index.js', 'dist/child'),
]
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
