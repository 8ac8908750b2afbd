import { describe, expect, test } from 'vitest'
import { proxy } from '../botpress/server.ts'
import { integration, makeWorld, words } from './checkout.ts'
import type { Step, StepResult } from './runner.ts'
import { integrationIn, pullRequest, redefined, setStage, type Stage } from './stage.ts'

/** What a step leaves behind that does not differ from run to run. */
function comparable({ exitCode, outputs, summary, annotations }: StepResult): object {
  const stable = (text: string): string =>
    text
      .replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, 'http://api')
      .replaceAll(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d\.\d+)?( UTC|Z)/g, 'TIME')
      .replaceAll(/Took [\d.]+ m?s/g, 'Took TIME')
  const { report: _, ...rest } = outputs
  return { exitCode, annotations, summary: stable(summary), outputs: JSON.parse(stable(JSON.stringify(rest))) }
}

/** The same step on two stages of their own: in process, and built as the runner starts it. */
async function both(files: Parameters<typeof setStage>[0], seed: (stage: Stage) => void, step: Partial<Step>) {
  const [source, built] = await Promise.all([setStage(files), setStage(files)])
  seed(source)
  seed(built)
  const [one, other] = await Promise.all([source.run(step), built.runBuilt(step)])
  expect(other.stderr).toBe('')
  expect(comparable(other)).toEqual(comparable(one))
  expect(built.calls()).toEqual(source.calls())
  expect(built.comments().map(({ body }) => body)).toEqual(source.comments().map(({ body }) => body))
  return other
}

const push = { name: 'push' }
const old = (stage: Stage): void => void stage.seed({ title: 'Old' })

describe('the built Action does what its source does', () => {
  test('a plan on a pull request, with its comment', async () => {
    const step = await both(integration, old, {})
    expect(step.outputs['result']).toBe('planned')
    expect(step.outputs['comment-url']).not.toBe('')
  })

  test('a creation', async () => {
    expect((await both(integration, () => {}, { event: push })).outputs['result']).toBe('created')
  })

  test('an update', async () => {
    expect((await both(integration, old, { event: push })).outputs['result']).toBe('updated')
  })

  test('a check without a token', async () => {
    const step = await both(integration, () => {}, { with: { token: '', 'workspace-id': '' } })
    expect(step.exitCode).toBe(0)
  })

  test('several integrations', async () => {
    const files = { ...integrationIn('one', { name: 'one' }), ...integrationIn('two', { name: 'two', title: '' }) }
    const step = await both(files, () => {}, { event: push, with: { path: 'one\ntwo', concurrency: '1' } })
    expect(step.exitCode).toBe(1)
  })

  test('a definition in YAML, with faults', async () => {
    const files = { ...integration, 'integration.definition.json': undefined }
    const yaml = 'name: tracker\nversion: 1.2\ntitle: Tracker\n'
    expect((await both({ ...files, 'integration.definition.yaml': yaml }, () => {}, {})).exitCode).toBe(1)
  })

  test('a bad input', async () => {
    expect((await both(integration, old, { with: { visibility: 'publik' } })).exitCode).toBe(1)
  })

  test('a refusal of the API', async () => {
    const seed = (stage: Stage): void => {
      old(stage)
      stage.api.fault({ operation: 'updateIntegration' }, { kind: 'error', type: 'InvalidJsonSchema' })
    }
    expect((await both(integration, seed, { event: push })).exitCode).toBe(1)
  })

  test('code that does not parse', async () => {
    const files = { ...redefined({}), '.botpress/dist/index.cjs': 'const = 1' }
    expect((await both(files, old, {})).exitCode).toBe(1)
  })

  test("a fork's pull request", async () => {
    const step = await both(integration, () => {}, {
      event: pullRequest({ head: 'stranger/tracker' }),
      with: { token: '', 'workspace-id': '' },
    })
    expect(step.outputs['result']).toBe('planned')
  })
})

test('the built Action masks the token before it says anything else', async () => {
  const { runBuilt, api } = await makeWorld()
  const { stdout } = await runBuilt()
  expect(stdout.startsWith(`::add-mask::${api.token}\n`)).toBe(true)
})

test('the built Action reaches Botpress and GitHub through a proxy', async () => {
  const { runBuilt, api, github, comments } = await setStage(integration)
  const { port, asked } = await proxy()
  const url = (address: string): string => address.replace('127.0.0.1', 'github.test')
  const step = await runBuilt({
    env: { HTTP_PROXY: `http://127.0.0.1:${port}` },
    github: { apiUrl: url(github.apiUrl), graphqlUrl: url(github.graphqlUrl) },
  })
  expect(words(step)).toBe('')
  expect(step.exitCode).toBe(0)
  expect(comments()).toHaveLength(1)
  expect(new Set(asked)).toEqual(new Set([new URL(api.url).host, new URL(url(github.apiUrl)).host]))
})

test('the built Action ends with 1 and words where the event is no JSON', async () => {
  const { runBuilt, folder } = await makeWorld({ ...integration, 'event.json': 'no JSON' })
  const step = await runBuilt({ env: { GITHUB_EVENT_PATH: `${folder}/event.json` } })
  expect(step.exitCode).toBe(1)
  expect(step.stderr).toBe('')
  expect(words(step)).toContain("The event's payload")
})
