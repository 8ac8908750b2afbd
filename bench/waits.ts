import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer as createTcpServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createServer } from 'node:tls'
import { build } from 'esbuild'
import { runBuilt, type Step, type StepResult } from '../test/action/runner.ts'
import { selfSigned } from '../test/botpress/certificate.ts'
import { type BotpressEmulator, startBotpress } from '../test/emulator/botpress.ts'
import { installPackages, sdkDefinition } from './definitions.ts'
import { buildBase, cost, line, median, ms } from './measure.ts'

/** Entries that make a definition of 60 KB. */
const entries = 42

/**
 * What a step waits for, with integrations of real size: 60 KB of definition, 0.8 MB of minified code. Where `BASE` names a
 * commit, that is built too, and both run by turns, so that the ratio is of one time.
 */
console.log('\nSDK integrations of real size')
const workspace = mkdtempSync(join(tmpdir(), 'checkout-'))
installPackages(workspace)
const { outputFiles } = await build({
  stdin: { contents: "export * from '@botpress/sdk'", resolveDir: resolve('.') },
  bundle: true,
  minify: true,
  format: 'cjs',
  platform: 'node',
  write: false,
  logLevel: 'error',
})
const code = outputFiles.map(({ text }) => text).join('')
for (let index = 0; index < 82; index++) {
  const group = index < 1 ? 'one' : index < 10 ? 'ten' : 'all'
  const folder = join(workspace, 'integrations', `${group}-${index}`)
  mkdirSync(join(folder, '.botpress', 'dist'), { recursive: true })
  writeFileSync(join(folder, 'integration.definition.ts'), sdkDefinition(`bench-${index}`, '1.0.0', entries))
  writeFileSync(join(folder, '.botpress', 'dist', 'index.cjs'), `${code}\n//${index}\n`)
}
const base = buildBase()

const peaks: number[] = []
for (const [count, path, times] of [
  [1, 'integrations/one-*', 9],
  [10, 'integrations/{one,ten}-*', 5],
  [82, 'integrations/*', 3],
] as const) {
  const durations: { base: number[]; this: number[] } = { base: [], this: [] }
  for (let turn = 0; turn < times; turn++) {
    if (base !== undefined) durations.base.push((await planned(path, base)).duration)
    durations.this.push((await planned(path)).duration)
  }
  const [before, now] = [median(durations.base), median(durations.this)]
  line(
    `${count} in one offline dry run`,
    ms(now),
    base === undefined ? '' : `${(now / before).toFixed(2)} × ${process.env['BASE']}`,
  )
  peaks.push((await cost({ workspace, with: { path, 'dry-run': 'true', comment: 'never' } }, 0)).megabytes)
}
const [, ten = 0, all = 0] = peaks
line('  peak memory of 82', `${all.toFixed(0)} MB`, `${(all / ten).toFixed(2)} × that of 10, of 1.3`)

// What more latency adds is what is waited for; with so much, the definition has been loaded before the first answer.
const [near, far] = [500, 1000]
const trips = ((await updated(far)) - (await updated(near))) / (far - near)
line('round trips of an update over TLS', trips.toFixed(1), 'of 5: the handshake, the workspace and 3')
line('  where each takes 50 ms', ms(await updated(50)))
if (base !== undefined) rmSync(base, { recursive: true })
rmSync(workspace, { recursive: true })

async function planned(path: string, home?: string): Promise<StepResult> {
  return checked({ workspace, with: { path, 'dry-run': 'true', comment: 'never' } }, home)
}

async function checked(step: Step, home?: string): Promise<StepResult> {
  const result = await runBuilt(step, home)
  if (result.exitCode !== 0) throw new Error(result.stdout.slice(-3000))
  return result
}

/** Milliseconds of an update of one integration, median of five, where a round trip to the API takes `wait` milliseconds. */
async function updated(wait: number): Promise<number> {
  const botpress = await startBotpress()
  botpress.seedIntegration({ name: 'bench-0', version: '1.0.0', code: 'exports.f = 0' })
  const front = await encrypted(botpress, wait)
  const durations: number[] = []
  for (let turn = 0; turn < 5; turn++) {
    const result = await checked({
      workspace,
      with: {
        path: 'integrations/one-0',
        token: botpress.token,
        'workspace-id': botpress.workspaceId,
        'api-url': front.url,
        bots: 'never',
        comment: 'never',
      },
      env: { NODE_EXTRA_CA_CERTS: front.certificate },
    })
    if (result.outputs['result'] !== 'updated') throw new Error(result.stdout)
    durations.push(result.duration)
  }
  front.close()
  await botpress.close()
  return median(durations)
}

/** The emulator behind TLS, where a round trip takes `wait` milliseconds, and the file that holds its certificate. */
async function encrypted(
  { url }: BotpressEmulator,
  wait: number,
): Promise<{ url: string; certificate: string; close(): void }> {
  const { cert, key } = selfSigned()
  const certificate = join(workspace, 'certificate.pem')
  writeFileSync(certificate, cert)
  const server = createServer({ cert, key }, (socket) =>
    relay(socket, connect(Number(new URL(url).port), '127.0.0.1'), 0),
  )
  const serverPort = await portOf(server)
  const relayed = createTcpServer((socket) => relay(socket, connect(serverPort, '127.0.0.1'), wait / 2))
  const port = await portOf(relayed)
  return {
    url: `https://127.0.0.1:${port}`,
    certificate,
    close: () => [server, relayed].forEach((each) => each.close()),
  }
}

/** Gives each end what the other sends, `delay` milliseconds later. */
function relay(one: Socket, other: Socket, delay: number): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    from.on('data', (chunk) => setTimeout(() => to.write(chunk), delay))
    from.on('error', () => {}).on('close', () => setTimeout(() => to.destroy(), delay))
  }
}

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return (server.address() as AddressInfo).port
}
