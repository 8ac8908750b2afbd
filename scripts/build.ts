import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { minify } from 'terser'

/**
 * Builds `dist/` from `src/`: TypeScript to `build/`, then ncc on the JavaScript (ncc can't take TypeScript 7), then out
 * with what nothing uses and with comments. Names and layout stay, so that `dist/` can be reviewed.
 */
const require = createRequire(import.meta.url)

function start(pkg: string, bin: string, ...args: string[]): void {
  const script = join(dirname(require.resolve(`${pkg}/package.json`)), bin)
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' })
  if (status === 0) return
  process.stderr.write(stdout + stderr)
  process.exit(status ?? 1)
}

function bundle(entry: string, folder: string, ...options: string[]): void {
  start('@vercel/ncc', 'dist/ncc/cli.js', 'build', entry, '--out', folder, ...options)
}

rmSync('build', { recursive: true, force: true })
start('typescript', 'bin/tsc', '--project', 'tsconfig.build.json')
// Emptied first: ncc numbers its chunks and leaves old ones behind.
rmSync('dist', { recursive: true, force: true })
bundle('build/index.js', 'dist', '--license', 'licenses.txt')
// Runs in a process of its own and needs node alone, so it starts faster as a bundle of its own.
bundle('build/workspace/sdk/child/index.js', 'dist/child')

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
