import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBotpress } from '../test/emulator/botpress.ts'
import { cost, line, ms } from './measure.ts'

/** Requests, bytes and memory of one update, with the code of a usual (1 MB) and of a big (20 MB) integration. */
console.log('\nOne update by id')
for (const megabytes of [1, 20]) {
  const workspace = mkdtempSync(join(tmpdir(), 'checkout-'))
  const folder = join(workspace, '.botpress', 'dist')
  mkdirSync(folder, { recursive: true })
  const statement = 'exports.f = function (input) { return { id: String(input.id), at: Date.now() } };\n'
  writeFileSync(join(folder, 'index.cjs'), statement.repeat((megabytes * 1_000_000) / statement.length))
  writeFileSync(
    join(workspace, 'integration.definition.json'),
    '{"name":"tracker","version":"1.0.0","title":"Tracker"}',
  )
  const botpress = await startBotpress()
  const id = botpress.seedIntegration({ name: 'tracker', version: '1.0.0', code: 'exports.f = 0' })
  const inputs = {
    token: botpress.token,
    'workspace-id': botpress.workspaceId,
    'api-url': botpress.url,
    'integration-id': id,
  }
  const { milliseconds, megabytes: peak, result } = await cost({ workspace, with: inputs }, 3)
  if (result.outputs['result'] !== 'updated') throw new Error(result.stdout)
  const bytes = botpress.requests.findLast(({ method }) => method === 'PUT')?.bytes ?? 0
  line(
    `${megabytes} MB of code`,
    ms(milliseconds),
    `${botpress.requests.length / 4} requests, ${bytes.toLocaleString('en')} bytes in the update`,
  )
  line('  peak memory', `${peak.toFixed(0)} MB`, `of 250 MB: ${(peak / 250).toFixed(2)}`)
  await botpress.close()
  rmSync(workspace, { recursive: true })
}
