import { describe, expect, test } from 'vitest'
import { definition, integration, makeWorld, words, type Files } from './checkout.ts'
import { commit, git } from './git.ts'
import type { Step, StepResult } from './runner.ts'
import { pullRequest, redefined, setStage, type Stage } from './stage.ts'

const first = 'c0ffee0'.padEnd(40, '0')
const second = 'deadbee'.padEnd(40, '1')
const on = { provenance: 'true' }
const code = '.botpress/dist/index.cjs'

type Run = (step?: Partial<Step>) => Promise<StepResult>

interface Deployed {
  stage: Stage
  /** A push of this commit. */
  push: Run
  /** A plan on a pull request with this head. */
  plan: Run
  /** The attributes of the version, and the names of the requests since it was deployed. */
  attributes: () => Record<string, string | null> | undefined
  since: () => string[]
  /** The bodies of the writes and validations since. */
  sent: () => unknown[]
}

/** Deploys a first version with provenance from the commit `c0ffee0`; what runs afterwards is `deadbee`. */
async function deployed(files: Files = integration, inputs: Record<string, string> = {}): Promise<Deployed> {
  const stage = await setStage(files)
  const at =
    (event: NonNullable<Step['event']>): Run =>
    (step = {}) =>
      stage.run({ event, ...step, with: { ...on, ...step.with }, env: { GITHUB_SHA: second, ...step.env } })
  const push = at({ name: 'push' })
  const created = await push({ env: { GITHUB_SHA: first }, with: inputs })
  expect(words(created)).toBe('')
  expect(created.outputs['result']).toBe('created')
  const before = stage.requests().length
  return {
    stage,
    push,
    plan: at(pullRequest({ headSha: second })),
    attributes: () => stage.api.integrations()[0]?.body.attributes,
    since: () => stage.calls().slice(before),
    sent: () =>
      stage
        .requests()
        .slice(before)
        .flatMap(({ method, body }) => (method === 'GET' ? [] : [body])),
  }
}

const digest = expect.stringMatching(/^sha256:[0-9a-f]{64}$/)

describe('a creation', () => {
  test.each([
    ['', integration, []],
    ['that is completed by an update', redefined({ maxExecutionTime: 90 }), [{ maxExecutionTime: 90 }]],
  ])('carries digest and commit from the start %s', async (_, files, rest) => {
    const { stage, attributes } = await deployed(files)
    const creation = stage.requests().find(({ operation }) => operation === 'createIntegration')
    expect(creation?.body).toMatchObject({ attributes: { sourceDigest: digest, sourceCommit: first } })
    expect(attributes()).toEqual({ sourceDigest: digest, sourceCommit: first })
    const updates = stage.requests().filter(({ operation }) => operation === 'updateIntegration')
    expect(updates.map(({ body }) => body)).toEqual(rest)
  })

  test('keeps the attributes of the definition', async () => {
    const { attributes } = await deployed(redefined({ attributes: { team: 'red' } }))
    expect(attributes()).toEqual({ team: 'red', sourceDigest: digest, sourceCommit: first })
  })

  test('without a known commit has the digest alone', async () => {
    const { api, run } = await makeWorld()
    const step = await run({ with: on, env: { GITHUB_SHA: 'main' } })
    expect(words(step)).toBe('')
    expect(api.integrations()[0]?.body.attributes).toEqual({ sourceDigest: digest })
    const again = await run({ with: on })
    expect(again.outputs['result']).toBe('skipped')
    expect(again.summary).toContain('Already deployed.')
  })
})

test('the run’s commit is not recorded for a checkout of another repository', async () => {
  const { api, folder, run } = await makeWorld()
  await commit(folder)
  await git(folder, 'remote', 'add', 'origin', 'https://github.com/acme/other.git')
  const step = await run({ with: on, env: { GITHUB_SHA: first } })
  expect(words(step)).toBe('')
  expect(api.integrations()[0]?.body.attributes).toEqual({ sourceDigest: digest })
})

describe('the same source', () => {
  test('is skipped after one read', async () => {
    const { push, since, attributes } = await deployed()
    const step = await push()
    expect(words(step)).toBe('')
    expect(step.exitCode).toBe(0)
    expect(since()).toEqual(['getIntegrationByName'])
    expect(step.outputs).toMatchObject({ result: 'skipped', version: '1.2.0', changes: '[]' })
    expect(step.summary).toContain('Already deployed from `c0ffee0`.')
    expect(step.summary).not.toContain('Not compared')
    expect(attributes()).toMatchObject({ sourceCommit: first })
  })

  test('has no changes on a pull request, and is left out of the matrix', async () => {
    const { stage, plan, since } = await deployed()
    const step = await plan()
    expect(words(step)).toBe('')
    expect(since()).toEqual(['getIntegrationByName'])
    expect(step.outputs).toMatchObject({ result: 'skipped', matrix: '{"include":[]}' })
    const body = stage.comments()[0]?.body
    expect(body).toContain('### ✅ tracker 1.2.0 · no changes')
    expect(body).toContain('Already deployed from `c0ffee0`.')
  })

  test('is the same with other line endings, byte order marks and order of members', async () => {
    const { stage, push } = await deployed(
      redefined({ entities: { a: { schema: { type: ['string', 'null'], enum: ['x', null] } } } }),
    )
    const { name, version, ...fields } = definition
    await stage.write({
      'integration.definition.json': {
        entities: { a: { schema: { enum: [null, 'x'], type: ['null', 'string'] } } },
        ...fields,
        version,
        name,
      },
      'hub.md': `\uFEFF${integration['hub.md'].replaceAll('\n', '\r\n')}`,
      'icon.svg': integration['icon.svg'].replaceAll('\n', '\r\n'),
    })
    const step = await push()
    expect(words(step)).toBe('')
    expect(step.outputs['result']).toBe('skipped')
  })

  test('is not fetched for a plan: the icon there may be another version’s', async () => {
    const { plan } = await deployed()
    const fetched: string[] = []
    const step = await plan({ fetchText: async (url) => void fetched.push(url) })
    expect(step.outputs['result']).toBe('skipped')
    expect(fetched).toEqual([])
  })

  test('that is to be published is, and that is no drift', async () => {
    const { stage, push, since } = await deployed()
    const step = await push({ with: { visibility: 'public' } })
    expect(words(step)).toBe('')
    expect(since()).toContain('updateIntegration')
    expect(stage.api.integrations()[0]?.body.visibility).toBe('public')
    const plan = await push({ with: { 'dry-run': 'true' } })
    expect(words(plan)).toBe('')
    expect(plan.outputs['result']).toBe('skipped')
  })

  test('with an error among the secrets fails all the same', async () => {
    const { push, since } = await deployed(redefined({ secrets: { API_KEY: {} } }), { secrets: 'API_KEY=value' })
    const step = await push({ with: { secrets: 'API_KEE=value' } })
    expect(step.exitCode).toBe(1)
    expect(since()).not.toContain('updateIntegration')
  })
})

describe('secret values for the same source', () => {
  const files = redefined({ secrets: { API_KEY: {} } })
  const given = { secrets: 'API_KEY=rotated' }

  test('are sent alone', async () => {
    const { stage, push, sent, attributes } = await deployed(files, { secrets: 'API_KEY=first' })
    const step = await push({ with: given })
    expect(words(step)).toBe('')
    expect(sent()).toEqual([{ secrets: { API_KEY: 'rotated' } }])
    expect(step.outputs['result']).toBe('updated')
    expect(step.summary).toContain('Already deployed from `c0ffee0`; only secrets were sent.')
    expect(stage.api.integrations()[0]?.body.secrets).toEqual({ API_KEY: 'rotated' })
    expect(attributes()).toMatchObject({ sourceCommit: first })
  })

  test('are planned alone, and stay in the matrix', async () => {
    const { plan, sent } = await deployed(files, { secrets: 'API_KEY=first' })
    const step = await plan({ with: given })
    expect(words(step)).toBe('')
    expect(sent()).toEqual([{ secrets: { API_KEY: 'rotated' } }])
    expect(step.outputs['result']).toBe('planned')
    expect(step.summary).toContain('### ✅ tracker 1.2.0 · no changes')
    expect(step.summary).toContain('Already deployed from `c0ffee0`; only secrets would be sent.')
    expect(step.outputs['matrix']).toContain('tracker')
  })

  test("can't be sent to a published version, and the report says so", async () => {
    const { push, since } = await deployed(files, { secrets: 'API_KEY=first', visibility: 'public' })
    const step = await push({ with: given })
    expect(step.exitCode).toBe(0)
    expect(since()).toEqual(['getIntegrationByName'])
    expect(step.outputs['result']).toBe('skipped')
    expect(step.summary).toContain("The given secrets can't be sent: 1.2.0 is public.")
  })

  test('arrive although the answer is lost', async () => {
    const { stage, push } = await deployed(files, { secrets: 'API_KEY=first' })
    stage.api.fault({ operation: 'updateIntegration', times: 99 }, { kind: 'reset', when: 'after' })
    const step = await push({ with: given })
    expect(words(step)).toBe('')
    expect(step.outputs['result']).toBe('updated')
    expect(stage.api.integrations()[0]?.body.secrets).toEqual({ API_KEY: 'rotated' })
  })
})

describe('other code', () => {
  const other = { [code]: 'exports.handler = () => 2\n' }

  test('of a private version is sent, and the plan says which commits to compare', async () => {
    const { stage, push, plan, attributes } = await deployed()
    const before = attributes()?.['sourceDigest']
    await stage.write(other)
    const planned = await plan()
    expect(words(planned)).toBe('')
    expect(planned.outputs['result']).toBe('planned')
    const body = stage.comments()[0]?.body
    expect(body).toContain('### ✅ tracker 1.2.0 · safe for bots')
    expect(body).toContain('The code has changed: `c0ffee0` is deployed, this is `deadbee`.')
    expect(body).toContain(`/acme/tracker/compare/${first}...${second})`)
    const step = await push()
    expect(words(step)).toBe('')
    expect(step.outputs['result']).toBe('updated')
    expect(attributes()).toEqual({ sourceDigest: digest, sourceCommit: second })
    expect(attributes()?.['sourceDigest']).not.toBe(before)
    const again = await push()
    expect(again.summary).toContain('Already deployed from `deadbee`.')
  })

  test.each(['push', 'plan'] as const)(
    'of a published version is an error with the number to write: %s',
    async (how) => {
      const world = await deployed(integration, { visibility: 'public' })
      await world.stage.write(other)
      const step = await world[how]()
      expect(step.exitCode).toBe(1)
      expect(world.since()).toEqual(['getIntegrationByName'])
      expect(words(step)).toContain(
        "error version: 1.2.0 is public and was deployed from c0ffee0; its code has changed since: raise the version. Write 1.2.1 as the definition's version.",
      )
      expect(step.annotations[0]).toMatchObject({ file: 'integration.definition.json', line: '3' })
    },
  )

  test('of the same commit is told as what another build gives', async () => {
    const { stage, push } = await deployed(integration, { visibility: 'public' })
    await stage.write(other)
    const step = await push({ env: { GITHUB_SHA: first } })
    expect(step.exitCode).toBe(1)
    expect(words(step)).toContain('make it reproducible')
  })

  test('of a published version is left alone with if-published: skip', async () => {
    const { stage, push, since } = await deployed(integration, { visibility: 'public' })
    await stage.write(other)
    const step = await push({ with: { 'if-published': 'skip' } })
    expect(step.exitCode).toBe(0)
    expect(since()).toEqual(['getIntegrationByName'])
    expect(step.outputs['result']).toBe('skipped')
  })

  test('of a published version is left to the API with if-published: update', async () => {
    const { stage, push, since } = await deployed(integration, { visibility: 'public' })
    await stage.write(other)
    const step = await push({ with: { 'if-published': 'update' } })
    expect(step.exitCode).toBe(1)
    expect(since()).toContain('updateIntegration')
  })

  test('under a new number is a new version', async () => {
    const { stage, push, since } = await deployed(integration, { visibility: 'public' })
    await stage.write({ ...redefined({ version: '1.2.1' }), ...other })
    const step = await push({ with: { visibility: 'public' } })
    expect(words(step)).toBe('')
    expect(step.outputs['result']).toBe('created')
    expect(since()).toContain('createIntegration')
  })

  test('from an unknown commit leaves no stale commit behind', async () => {
    const { stage, push, attributes } = await deployed()
    await stage.write(other)
    const step = await push({ env: { GITHUB_SHA: '' } })
    expect(words(step)).toBe('')
    expect(attributes()).toEqual({ sourceDigest: digest })
  })

  test('is seen where the answer to the update is lost', async () => {
    const { stage, push, attributes } = await deployed()
    await stage.write(other)
    stage.api.fault({ operation: 'updateIntegration', times: 99 }, { kind: 'reset', when: 'after' })
    const step = await push()
    expect(words(step)).toBe('')
    expect(step.outputs['result']).toBe('updated')
    expect(attributes()).toMatchObject({ sourceCommit: second })
  })

  test('of somebody else is not taken for the update whose answer was lost', async () => {
    const { stage, push } = await deployed()
    await stage.write(other)
    const own = { operation: 'updateIntegration', path: /^[^?]*$/, times: 99 } as const
    stage.api.fault(own, { kind: 'reset', when: 'before' })
    const look = stage.api.hold({ operation: 'getIntegration' })
    const running = push()
    await look.arrived
    // Nothing but the digest tells that it isn't the code of this run.
    await changeByHand(stage, { code: 'exports.handler = 3', attributes: { sourceDigest: `sha256:${'0'.repeat(64)}` } })
    look.release()
    const step = await running
    expect(step.exitCode).toBe(1)
    expect(words(step)).toContain('had changed, but not to what this run sent')
  })
})

/** Updates the version as somebody else would; the query tells the request apart. */
async function changeByHand({ api }: Stage, body: object): Promise<void> {
  const response = await fetch(`${api.url}/v1/admin/integrations/${api.integrations()[0]?.id}?by=hand`, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${api.token}`,
      'x-workspace-id': api.workspaceId,
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
  })
  expect(response.status).toBe(200)
}

describe('drift', () => {
  test('is told as such and sent over', async () => {
    const { stage, push, plan } = await deployed()
    await changeByHand(stage, { title: 'By hand' })
    const planned = await plan()
    expect(words(planned)).toContain(
      'notice tracker 1.2.0: Drift: this source is already deployed from c0ffee0, but 1 field of the deployed version has changed since, by other means.',
    )
    expect(planned.outputs['result']).toBe('planned')
    const step = await push({ with: { 'fail-on': 'warnings' } })
    expect(step.exitCode).toBe(0)
    expect(step.outputs['result']).toBe('updated')
    expect(stage.api.integrations()[0]?.body.title).toBe('Tracker')
    expect((await push()).outputs['result']).toBe('skipped')
  })

  test('that took the digest away is an update as ever', async () => {
    const { stage, push, attributes } = await deployed()
    await changeByHand(stage, { attributes: { sourceDigest: null, sourceCommit: null } })
    const step = await push()
    expect(words(step)).toBe('')
    expect(step.outputs['result']).toBe('updated')
    expect(attributes()).toMatchObject({ sourceCommit: second })
  })
})

describe('a malformed digest', () => {
  test.each([
    ['private', 'updated'],
    ['public', 'skipped'],
  ] as const)('counts as none, on a %s version', async (visibility, result) => {
    const { api, seed, run } = await makeWorld()
    seed({ visibility, attributes: { sourceDigest: 'sha256:beef', sourceCommit: first } })
    const step = await run({ with: on })
    expect(words(step)).toBe('')
    expect(step.outputs['result']).toBe(result)
    expect(step.summary).not.toContain('c0ffee0')
    if (result === 'updated') expect(api.integrations()[0]?.body.attributes).toMatchObject({ sourceDigest: digest })
  })
})

describe('with the input off', () => {
  const off = { provenance: 'false' }

  test('nothing differs in the requests where the record carries none', async () => {
    const bodies = await Promise.all(
      [{}, off].map(async (inputs) => {
        const { seed, run, requests } = await makeWorld(redefined({ attributes: { team: 'red' } }))
        seed({ title: 'Old' })
        expect((await run({ with: inputs })).exitCode).toBe(0)
        return requests().map(({ operation, body }) => [operation, body])
      }),
    )
    expect(bodies[0]).toEqual(bodies[1])
    expect(JSON.stringify(bodies)).not.toContain('source')
  })

  test.each([
    ['', {}],
    ['and without prune', { prune: 'false' }],
  ])('a deployment removes what the record carries %s', async (_, inputs) => {
    const { push, plan, sent, attributes } = await deployed()
    const planned = await plan({ with: { ...off, ...inputs } })
    expect(planned.summary).toContain('removed from the attributes, since `provenance` is off')
    const step = await push({ with: { ...off, ...inputs } })
    expect(words(step)).toBe('')
    expect(step.outputs).toMatchObject({ result: 'updated', changes: '[]' })
    const removal = { attributes: { sourceDigest: null, sourceCommit: null } }
    expect(sent()).toMatchObject([removal, removal])
    expect(attributes() ?? {}).toEqual({})
  })

  test('a published version that carries them is as unchanged as ever', async () => {
    const { push, since } = await deployed(integration, { visibility: 'public' })
    const step = await push({ with: off })
    expect(words(step)).toBe('')
    expect(step.outputs['result']).toBe('skipped')
    expect(since()).toEqual(['getIntegrationByName'])
  })
})

describe('an attribute of the author under one of these names', () => {
  test.each([
    ['in the definition', redefined({ attributes: { sourceDigest: 'mine' } }), {}, 'attributes.sourceDigest'],
    ['in the input', integration, { attributes: 'sourceCommit=mine' }, 'input attributes'],
    ['with the input off', redefined({ attributes: { sourceCommit: 'mine' } }), { provenance: 'false' }, 'attributes'],
    ['without a token', redefined({ attributes: { sourceCommit: 'mine' } }), { token: '', 'dry-run': 'true' }, 'attr'],
  ])('is an error: %s', async (_, files, inputs, subject) => {
    const { run, calls } = await makeWorld(files)
    const step = await run({ with: { ...on, ...inputs } })
    expect(step.exitCode).toBe(1)
    expect(words(step)).toContain(`error ${subject}`)
    expect(words(step)).toMatch(/is written by the input provenance.*Remove it/)
    expect(calls()).toEqual([])
  })
})

describe('a dry run', () => {
  test('without a token checks the files alone', async () => {
    const { stage, plan, since } = await deployed()
    const step = await plan({ with: { token: '' } })
    expect(step.exitCode).toBe(0)
    expect(since()).toEqual([])
    expect(step.outputs['result']).toBe('planned')
    expect(stage.comments()[0]?.body).not.toContain('c0ffee0')
  })

  test('of a first version validates the request that would be sent', async () => {
    const { run, requests } = await makeWorld()
    const step = await run({
      with: { ...on, 'dry-run': 'true', comment: 'never' },
      event: pullRequest({ headSha: second }),
    })
    expect(words(step)).toBe('')
    expect(requests().at(-1)).toMatchObject({
      operation: 'validateIntegrationCreation',
      body: { attributes: { sourceDigest: digest, sourceCommit: second } },
    })
    expect(step.outputs['changes']).not.toContain('source')
  })
})
