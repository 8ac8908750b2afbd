import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBotpress } from '../test/emulator/botpress.ts'
import { dataDefinition, installPackages, sdkDefinition, usual, writeIntegration } from './definitions.ts'
import { bareNode, type Cost, cost, line, ms } from './measure.ts'

const latency = 50
const concurrency = 8

/** Deploys so many new integrations of each kind in one step. */
async function deploy(kinds: { sdk: number; json: number }, wait: number): Promise<Cost & { requests: number }> {
  const workspace = mkdtempSync(join(tmpdir(), 'checkout-'))
  installPackages(workspace)
  for (let index = 0; index < kinds.json; index++) {
    const definition = JSON.stringify(dataDefinition(`json-${index}`, '1.0.0', usual))
    writeIntegration(join(workspace, 'integrations', `json-${index}`), 'integration.definition.json', definition)
  }
  for (let index = 0; index < kinds.sdk; index++) {
    const definition = sdkDefinition(`sdk-${index}`, '1.0.0', usual)
    writeIntegration(join(workspace, 'integrations', `sdk-${index}`), 'integration.definition.ts', definition)
  }
  const botpress = await startBotpress({ latency: wait })
  const inputs = {
    path: 'integrations/*',
    token: botpress.token,
    'workspace-id': botpress.workspaceId,
    'api-url': botpress.url,
    concurrency: String(concurrency),
  }
  const measured = await cost({ workspace, with: inputs }, 0)
  const requests = botpress.requests.length
  await botpress.close()
  rmSync(workspace, { recursive: true })
  if (measured.result.exitCode !== 0) throw new Error(measured.result.stdout.slice(-3000))
  return { ...measured, requests }
}

console.log(`\nMany integrations, all new, ${latency} ms of latency, concurrency ${concurrency}`)
const node = await bareNode(5)
const [twenty, twoHundred, unhindered] = [
  await deploy({ sdk: 10, json: 10 }, latency),
  await deploy({ sdk: 100, json: 100 }, latency),
  // The same work without waiting tells what the processors need for it.
  await deploy({ sdk: 100, json: 100 }, 0),
]
const waiting = (twoHundred.requests * latency) / concurrency
const floor = waiting + unhindered.milliseconds
line('200 (100 SDK, 100 JSON)', ms(twoHundred.milliseconds), `${twoHundred.requests} requests`)
line('  waiting alone: requests × latency ÷ concurrency', ms(waiting))
line(`  without latency, ${availableParallelism()} processors`, ms(unhindered.milliseconds))
line('  against the floor, the sum of both', `${(twoHundred.milliseconds / floor).toFixed(2)} ×`, 'of 1.5')
line(
  '  peak memory',
  `${twoHundred.megabytes.toFixed(0)} MB`,
  `${(twoHundred.megabytes / twenty.megabytes).toFixed(2)} × that of 20, of 1.3`,
)

const ten = await deploy({ sdk: 10, json: 0 }, 0)
line(
  '10 SDK projects, all new',
  ms(ten.milliseconds),
  `${(ten.milliseconds / node).toFixed(0)} × node; the official loop: 34.8 s, ${(34_800 / ten.milliseconds).toFixed(0)} × this`,
)
