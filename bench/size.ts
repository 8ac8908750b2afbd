import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { line } from './measure.ts'

/** The bytes of `dist/`, and what each dependency brings along before what nothing uses is taken out. */
console.log('\nSize of dist/')
const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
  statSync(join('dist', file)).isFile(),
)
const total = files.reduce((sum, file) => sum + statSync(join('dist', file)).size, 0)
line('all files', `${(total / 1e6).toFixed(2)} MB`, `of 1.5 MB: ${(total / 1.5e6).toFixed(2)}`)

const folder = mkdtempSync(join(tmpdir(), 'stats-'))
const ncc = join(dirname(createRequire(import.meta.url).resolve('@vercel/ncc/package.json')), 'dist/ncc/cli.js')
const statsFile = join(folder, 'stats.json')
spawnSync(process.execPath, [ncc, 'build', 'build/index.js', '--out', folder, '--stats-out', statsFile])

interface Module {
  identifier: string
  size: number
  modules?: Module[] | undefined
}
const moduleSchema: z.ZodType<Module> = z.lazy(() =>
  z.object({ identifier: z.string(), size: z.number(), modules: z.array(moduleSchema).optional() }),
)
const { modules } = z.object({ modules: z.array(moduleSchema) }).parse(JSON.parse(readFileSync(statsFile, 'utf8')))
const sizes = new Map<string, number>()
function add({ identifier, size, modules: inner }: Module): void {
  if (inner !== undefined && inner.length > 0) return inner.forEach(add)
  const path = identifier.split('!').at(-1) ?? identifier
  const owner = /.*node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+)/.exec(path)?.[1] ?? 'src'
  sizes.set(owner, (sizes.get(owner) ?? 0) + size)
}
modules.forEach(add)
for (const [owner, size] of [...sizes].toSorted((one, other) => other[1] - one[1])) {
  if (size > 5000) line(`  ${owner}`, `${(size / 1000).toFixed(0)} KB`)
}
rmSync(folder, { recursive: true })
