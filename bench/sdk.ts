import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dataDefinition, installPackages, large, sdkDefinition, writeIntegration } from './definitions.ts'
import { bareNode, cost, line, ms } from './measure.ts'

/**
 * Loading and converting a large SDK definition, above an offline dry run of the same as JSON, and beside a bare node.
 * Where `BP_CLI` names the official CLI's script, its `read --json` of the same project too.
 */
console.log('\nSDK definition of the largest official size, offline dry run')
const inputs = { 'dry-run': 'true', comment: 'never' }
const workspace = mkdtempSync(join(tmpdir(), 'checkout-'))
installPackages(workspace)
const json = join(workspace, 'json')
const sdk = join(workspace, 'sdk')
writeIntegration(json, 'integration.definition.json', JSON.stringify(dataDefinition('bench', '1.0.0', large)))
writeIntegration(sdk, 'integration.definition.ts', sdkDefinition('bench', '1.0.0', large))
writeFileSync(join(sdk, 'package.json'), '{"name":"bench"}')

const node = await bareNode(15)
const asJson = await cost({ workspace, with: { ...inputs, path: 'json' } }, 7)
const asSdk = await cost({ workspace, with: { ...inputs, path: 'sdk' } }, 7)
for (const { result } of [asJson, asSdk]) if (result.exitCode !== 0) throw new Error(result.stdout)
const above = asSdk.milliseconds - asJson.milliseconds
line('bare node', ms(node), '1.0')
line('JSON definition', ms(asJson.milliseconds), `${(asJson.milliseconds / node).toFixed(1)} × node`)
line('SDK definition', ms(asSdk.milliseconds), `${(asSdk.milliseconds / node).toFixed(1)} × node`)
line('  above the JSON definition', ms(above), `of 400 ms: ${(above / 400).toFixed(2)}`)

const cli = process.env['BP_CLI']
if (cli !== undefined && existsSync(cli)) {
  const started = performance.now()
  spawnSync(process.execPath, [cli, 'read', '--json', '--work-dir', sdk], { maxBuffer: 1e8 })
  line(
    'official CLI, read --json',
    ms(performance.now() - started),
    `${((performance.now() - started) / asSdk.milliseconds).toFixed(1)} × this`,
  )
}
rmSync(workspace, { recursive: true })
