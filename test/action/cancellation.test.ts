import { once } from 'node:events'
import { createServer } from 'node:http'
import { describe, expect, onTestFinished as atEnd, test } from 'vitest'
import type { Gate, Matcher } from '../emulator/botpress/faults.ts'
import { integration, makeWorld, words, type World } from './checkout.ts'
import { linkPackages } from './packages.ts'
import type { StepResult } from './runner.ts'
import { setStage } from './stage.ts'

const code = integration['.botpress/dist/index.cjs']

/** Runs the step, sends it a signal as soon as a request waits at a gate, and goes on when it has taken that in. */
async function cancelAt(
  { runBuilt: run }: World,
  gate: Gate,
  signal: NodeJS.Signals,
  inputs: Record<string, string> = {},
): Promise<{ step: Promise<StepResult> }> {
  let kill = (): boolean => false
  let notice = (): void => {}
  const noticed = new Promise<void>((resolve) => (notice = resolve))
  const step = run({
    with: inputs,
    started: (child) => (kill = () => child.kill(signal)),
    heard: (stdout) => stdout.includes('The run is cancelled') && notice(),
  })
  await gate.arrived
  kill()
  await noticed
  return { step }
}

/** What every cancelled run leaves behind. */
function expectCancelled(step: StepResult): void {
  expect(step.exitCode).toBe(1)
  expect(step.annotations[0]).toMatchObject({ level: 'error', title: 'Cancelled' })
  expect(step.summary).toContain('**Cancelled.** The run was cancelled.')
  expect(step.outputs['result']).not.toBe(undefined)
  expect(step.stdout).toContain('Cancelled: 1 integration')
}

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  test.each([
    ['the look for the version', { operation: 'getIntegrationByName' }, 1],
    ['the look for an earlier version', { operation: 'getIntegrationByName', nth: 2 }, 2],
    ['the look for the name on the hub', { operation: 'getPublicIntegration' }, 3],
  ] as [string, Matcher, number][])('at %s ends before anything is written', async (_, matcher, requests) => {
    const world = await makeWorld()
    const { step } = await cancelAt(world, world.api.hold(matcher), signal)
    const result = await step
    expectCancelled(result)
    expect(world.calls()).toHaveLength(requests)
    expect(world.api.integrations()).toEqual([])
    expect(result.outputs['result']).toBe('failed')
    expect(result.summary).toContain('Nothing was deployed')
  })

  test('during a creation lets it finish, and says that it is done', async () => {
    const world = await makeWorld()
    const gate = world.api.hold({ operation: 'createIntegration' })
    const { step } = await cancelAt(world, gate, signal)
    gate.release()
    const result = await step
    expectCancelled(result)
    expect(world.api.integrations().map(({ body }) => body.code)).toEqual([code])
    expect(result.outputs).toMatchObject({ result: 'created', version: '1.2.0' })
    expect(result.summary).toContain('Deployed by then: tracker 1.2.0')
  })

  test('during an update lets it finish, and says that it is done', async () => {
    const world = await makeWorld()
    world.seed()
    const gate = world.api.hold({ operation: 'updateIntegration' })
    const { step } = await cancelAt(world, gate, signal)
    gate.release()
    const result = await step
    expectCancelled(result)
    expect(world.api.integrations().map(({ body }) => body.code)).toEqual([code])
    expect(result.outputs).toMatchObject({ result: 'updated' })
    expect(result.summary).toContain('Deployed by then: tracker 1.2.0')
  })

  test('while the record is read back leaves the write done', async () => {
    const world = await makeWorld()
    world.seed()
    const gate = world.api.hold({ operation: 'getIntegration' })
    const { step } = await cancelAt(world, gate, signal)
    const result = await step
    expectCancelled(result)
    expect(result.outputs).toMatchObject({ result: 'updated' })
    expect(words(result)).toContain('could not be read back')
    expect(words(result)).toContain('The write succeeded; its response is shown here.')
  })
})

// They take the five seconds that a write in flight gets, so they go at the same time.
describe.concurrent('a write that does not end is left after five seconds', () => {
  test('an update', async ({ onTestFinished }) => {
    const world = await makeWorld(integration, { atEnd: onTestFinished })
    world.seed()
    const gate = world.api.hold({ operation: 'updateIntegration' }, 'after')
    const { step } = await cancelAt(world, gate, 'SIGINT')
    const result = await step
    expectCancelled(result)
    expect(world.calls()).toEqual(['getIntegrationByName', 'updateIntegration'])
    expect(result.outputs['result']).toBe('failed')
    expect(words(result)).toContain('It is unknown whether tracker 1.2.0 was updated.')
    expect(result.duration).toBeLessThan(9000)
  })

  test('a creation', async ({ onTestFinished }) => {
    const world = await makeWorld(integration, { atEnd: onTestFinished })
    const gate = world.api.hold({ operation: 'createIntegration' }, 'after')
    const { step } = await cancelAt(world, gate, 'SIGTERM')
    const result = await step
    expectCancelled(result)
    expect(world.calls().at(-1)).toBe('createIntegration')
    expect(words(result)).toContain('It is unknown whether tracker 1.2.0 was created. Run the step again')
  })

  test('and a second signal changes nothing', async ({ onTestFinished }) => {
    const world = await makeWorld(integration, { atEnd: onTestFinished })
    world.seed()
    let kill = (_: NodeJS.Signals): boolean => false
    const gate = world.api.hold({ operation: 'updateIntegration' })
    const running = world.runBuilt({ started: (child) => (kill = (name) => child.kill(name)) })
    await gate.arrived
    kill('SIGINT')
    kill('SIGTERM')
    expectCancelled(await running)
  })
})

test('a signal during the wait for another try ends the wait', async () => {
  const world = await makeWorld()
  world.seed()
  world.api.fault({ operation: 'getIntegrationByName' }, { kind: 'error', type: 'RateLimited', retryAfter: 25 })
  let kill = (): boolean => false
  let sent = false
  const step = await world.runBuilt({
    started: (child) => (kill = () => child.kill('SIGINT')),
    heard: (stdout) => {
      if (!sent && stdout.includes('retrying in')) sent = kill()
    },
  })
  expectCancelled(step)
  expect(step.duration).toBeLessThan(9000)
  expect(world.calls()).toEqual(['getIntegrationByName'])
})

/** A server that answers nothing: what asks it goes on until it is killed. */
async function openTrap(): Promise<{ url: string; entered: Promise<void>; left: Promise<void> }> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  atEnd(() => {
    server.closeAllConnections()
    server.close()
  })
  const request = once(server, 'request')
  const left = request.then(async ([{ socket }]) => void (await once(socket, 'close')))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the trap has no port')
  return { url: `http://127.0.0.1:${address.port}`, entered: request.then(() => {}), left }
}

test('while a definition is evaluated kills it at once, with what it started', async () => {
  const trap = await openTrap()
  const definition = `import { spawn } from 'node:child_process'
import { IntegrationDefinition } from '@botpress/sdk'
spawn(process.execPath, ['-e', "fetch('${trap.url}')"])
for (;;);
export default new IntegrationDefinition({ name: 'tracker', version: '1.2.0' })
`
  const world = await makeWorld({ ...integration, 'integration.definition.ts': definition })
  await linkPackages(world.folder)
  let kill = (): boolean => false
  const running = world.run({ started: (child) => (kill = () => child.kill('SIGINT')) })
  await trap.entered
  kill()
  const step = await running
  await trap.left
  expect(step.exitCode).toBe(1)
  expect(step.annotations).toEqual([expect.objectContaining({ level: 'error', title: 'Cancelled' })])
  expect(step.outputs).toMatchObject({ result: 'failed', breaking: '', 'comment-url': '' })
  expect(step.summary).toContain('**Cancelled.** The run was cancelled.')
  expect(step.report).not.toBe('')
  expect(world.calls()).toEqual([])
})

test.each([
  ['asks whose token it is', { path: /graphql/ }],
  ['lists the comments', { method: 'GET' }],
  ['writes the comment', { method: 'POST', path: /issues/ }],
])('while GitHub is silent when the run %s loses neither outputs nor summary', async (_, matcher) => {
  const stage = await setStage(integration)
  const gate = stage.github.hold({ ...matcher, times: Infinity })
  let kill = (): boolean => false
  const running = stage.run({ started: (child) => (kill = () => child.kill('SIGINT')) })
  await gate.reached
  kill()
  const step = await running
  expect(step.exitCode).toBe(0)
  expect(step.outputs).toMatchObject({ result: 'planned', name: 'tracker', breaking: 'false', 'comment-url': '' })
  expect(step.report).not.toBe('')
  expect(step.summary).toContain('### ✅ tracker 1.2.0')
  expect(words(step)).toContain('warning The run was cancelled before the pull request comment was written')
})

test('a dry run that is cancelled says that nothing was changed', async () => {
  const world = await makeWorld()
  world.seed()
  const gate = world.api.hold({ operation: 'validateIntegrationUpdate' })
  const { step } = await cancelAt(world, gate, 'SIGINT', { 'dry-run': 'true' })
  const result = await step
  expectCancelled(result)
  expect(result.summary).toContain('It was a dry run: nothing was changed.')
})

test('a creation with maxExecutionTime that is cancelled before that says what is missing', async () => {
  const world = await makeWorld()
  const gate = world.api.hold({ operation: 'createIntegration' }, 'after')
  const { step } = await cancelAt(world, gate, 'SIGINT', { 'max-execution-time': '90' })
  gate.release()
  const result = await step
  expectCancelled(result)
  expect(world.calls()).not.toContain('updateIntegration')
  expect(words(result)).toContain(
    'tracker 1.2.0 is created, but its maxExecutionTime could not be set. Run the step again.',
  )
})
