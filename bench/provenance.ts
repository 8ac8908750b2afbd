import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBotpress } from '../test/emulator/botpress.ts'
import { dataDefinition, usual, writeIntegration } from './definitions.ts'
import { cost, line, ms } from './measure.ts'

/** As many as the official repository has. */
const count = 82

/** What a step over all of them costs where one has other code, with and without `provenance`. */
const workspace = mkdtempSync(join(tmpdir(), 'checkout-'))
const folders = Array.from({ length: count }, (_, index) => join(workspace, 'integrations', `tracker-${index}`))
for (const [index, folder] of folders.entries()) {
  const definition = JSON.stringify(dataDefinition(`tracker-${index}`, '1.0.0', usual))
  writeIntegration(folder, 'integration.definition.json', definition)
}

async function costOf(inputs: Record<string, string>): Promise<{ requests: number; writes: number; time: number }> {
  const botpress = await startBotpress({ latency: 50 })
  const access = { token: botpress.token, 'workspace-id': botpress.workspaceId, 'api-url': botpress.url }
  const step = { workspace, with: { path: 'integrations/*', ...access, ...inputs } }
  const first = await cost(step, 0)
  if (first.result.exitCode !== 0) throw new Error(first.result.stdout.slice(-3000))
  writeFileSync(join(folders[0] ?? '', '.botpress', 'dist', 'index.cjs'), `exports.f = ${JSON.stringify(inputs)}\n`)
  const before = botpress.requests.length
  const { milliseconds: time, result } = await cost(step, 0)
  if (result.exitCode !== 0) throw new Error(result.stdout.slice(-3000))
  const requests = botpress.requests.slice(before).filter(({ operation }) => operation !== 'getWorkspace')
  await botpress.close()
  return { requests: requests.length, writes: requests.filter(({ method }) => method !== 'GET').length, time }
}

console.log(`\n${count} integrations, one of them with other code, 50 ms of latency`)
const [without, known] = [await costOf({}), await costOf({ provenance: 'true' })]
const tell = (what: string, { requests, writes, time }: typeof known): void =>
  line(
    what,
    `${requests} requests`,
    `${requests - writes} reads, ${writes} ${writes === 1 ? 'write' : 'writes'}, ${ms(time)}`,
  )
tell('without provenance', without)
tell('with provenance', known)
line(
  '  against 82 reads, one write, and its reading back',
  `${(known.requests / (count + 2)).toFixed(2)} ×`,
  `${(known.requests / without.requests).toFixed(2)} × the requests without`,
)
rmSync(workspace, { recursive: true })
