import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { line } from './measure.ts'

/** The bytes of `dist/`, and what each package brings along, as `npm run build` left it in `build/`. */
console.log('\nSize of dist/')
const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
  statSync(join('dist', file)).isFile(),
)
const total = files.reduce((sum, file) => sum + statSync(join('dist', file)).size, 0)
line('all files', `${(total / 1e6).toFixed(2)} MB`, `of 1.5 MB: ${(total / 1.5e6).toFixed(2)}`)

// What esbuild joined, and what ncc took beside that.
const inputsOfOutputs = z.object({
  outputs: z.record(z.string(), z.object({ inputs: z.record(z.string(), z.object({ bytesInOutput: z.number() })) })),
})
interface Module {
  identifier: string
  size: number
  modules?: Module[] | undefined
}
const moduleSchema: z.ZodType<Module> = z.lazy(() =>
  z.object({ identifier: z.string(), size: z.number(), modules: z.array(moduleSchema).optional() }),
)
const sizes = new Map<string, number>()
function count(path: string, size: number): void {
  const owner = /.*node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+)/.exec(path)?.[1] ?? 'src'
  sizes.set(owner, (sizes.get(owner) ?? 0) + size)
}
function add({ identifier, size, modules: inner }: Module): void {
  if (inner !== undefined && inner.length > 0) return inner.forEach(add)
  const path = identifier.split('!').at(-1) ?? identifier
  if (path.includes('node_modules')) count(path, size)
}
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
for (const { inputs } of Object.values(inputsOfOutputs.parse(read('build/dist.meta.json')).outputs)) {
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) count(path, bytesInOutput)
}
z.object({ modules: z.array(moduleSchema) })
  .parse(read('build/dist.stats.json'))
  .modules.forEach(add)
for (const [owner, size] of [...sizes].toSorted((one, other) => other[1] - one[1])) {
  if (size > 5000) line(`  ${owner}`, `${(size / 1000).toFixed(0)} KB`)
}
