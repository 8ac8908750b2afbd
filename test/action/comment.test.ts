import { describe, expect, it } from 'vitest'
import type { GithubFault } from '../emulator/github.ts'
import { integration } from './checkout.ts'
import type { StepResult } from './runner.ts'
import { integrationIn, number, pullRequest, redefined, setStage, type Stage } from './stage.ts'

const warnings = ({ annotations }: StepResult) => annotations.filter(({ level }) => level === 'warning')

describe('keeping the comment current', () => {
  it('writes the same plan once', async () => {
    const stage = await setStage(integration)
    const first = await stage.run({ run: { id: 5, attempt: 1 } })
    const again = await stage.run({ run: { id: 5, attempt: 1 } })
    expect(stage.written()).toEqual(['POST'])
    expect(again.outputs['comment-url']).toBe(first.outputs['comment-url'])
    expect(again.stdout).toContain('Pull request comment unchanged')
  })

  it('changes nothing but the marker where a later commit has the same plan', async () => {
    const stage = await setStage(integration)
    await stage.run({ run: { id: 5, attempt: 1 } })
    const before = stage.comments()[0]?.body.split('\n')
    await stage.run({ run: { id: 6, attempt: 1 }, event: pullRequest({ headSha: 'c'.repeat(40) }) })
    const after = stage.comments()[0]?.body.split('\n')
    expect(stage.written()).toEqual(['POST', 'PATCH'])
    expect(after?.slice(1)).toEqual(before?.slice(1))
    expect(after?.[0]).not.toBe(before?.[0])
  })

  it('takes the same refusal of the API for the same, though each has an id of its own', async () => {
    const stage = await setStage(redefined({ actions: {} }), { breakingChanges: true })
    stage.seed()
    const ids: (string | undefined)[] = []
    for (const run of [
      { id: 5, attempt: 1 },
      { id: 5, attempt: 1 },
    ]) {
      const { report } = await stage.run({ run })
      ids.push(/error id (\w+)/.exec(report)?.[1])
    }
    expect(ids[0]).toMatch(/^err/)
    expect(ids[1]).not.toBe(ids[0])
    expect(stage.written()).toEqual(['POST'])
  })

  it.each<[string, (stage: Stage) => Promise<unknown>, string]>([
    ['another definition', (stage) => stage.write(redefined({ title: 'Renamed' })), 'Renamed'],
    ['other code', (stage) => stage.write({ '.botpress/dist/index.cjs': 'exports.handler = () => 1' }), '"run":6,'],
    ['another deployed version', async ({ seed }) => seed({ version: '1.1.0' }), '1.1.0 → 1.2.0'],
    ['a file with a mistake', (stage) => stage.write({ 'icon.svg': 'no icon' }), "can't be deployed"],
  ])('is written anew for %s', async (_, change, expected) => {
    const stage = await setStage(integration)
    await stage.run({ run: { id: 5, attempt: 1 } })
    expect(stage.comments()[0]?.body).not.toContain(expected)
    await change(stage)
    await stage.run({ run: { id: 6, attempt: 1 } })
    expect(stage.written()).toEqual(['POST', 'PATCH'])
    expect(stage.comments()).toHaveLength(1)
    expect(stage.comments()[0]?.body).toContain(expected)
  })

  it('keeps what a newer run wrote', async () => {
    const stage = await setStage(integration)
    await stage.run({ run: { id: 9, attempt: 2 } })
    const [newest] = stage.comments()
    await stage.write(redefined({ title: 'As it was before' }))
    for (const run of [
      { id: 8, attempt: 3 },
      { id: 9, attempt: 1 },
    ]) {
      const { exitCode, outputs, stdout } = await stage.run({ run })
      expect(exitCode).toBe(0)
      expect(outputs['comment-url']).toContain(`issuecomment-${newest?.id}`)
      expect(stdout).toContain('Pull request comment superseded')
    }
    expect(stage.written()).toEqual(['POST'])
    expect(stage.comments()).toEqual([newest])
  })

  it("keeps the jobs of a matrix apart, and a stranger's comment alone", async () => {
    const stage = await setStage({
      ...integrationIn('one', { name: 'one' }),
      ...integrationIn('two', { name: 'two' }),
    })
    await stage.run({ with: { path: 'one' } })
    const body = stage.comments()[0]?.body ?? ''
    const stranger = stage.github.addComment({ pullRequest: number, author: 'eve', body: body.replace('one', 'two') })
    await stage.run({ with: { path: 'two' } })
    await stage.run({ with: { path: 'two', 'comment-key': 'staging' } })
    await stage.run({ with: { path: 'one' } })
    expect(stage.written()).toEqual(['POST', 'POST', 'POST'])
    const [one, eve, two, staging] = stage.comments()
    expect(one?.body).toContain('### ✅ one 1.2.0')
    expect(eve).toEqual(stranger)
    for (const comment of [two, staging]) expect(comment?.body).toContain('### ✅ two 1.2.0')
  })

  it('finds its comment behind pages of others', async () => {
    const stage = await setStage(integration)
    for (let count = 0; count < 120; count++)
      stage.github.addComment({ pullRequest: number, author: 'ada', body: 'Nice' })
    await stage.run({ run: { id: 1, attempt: 1 } })
    await stage.run({ run: { id: 1, attempt: 1 } })
    expect(stage.written()).toEqual(['POST'])
  })
})

describe('the input comment', () => {
  it('never: GitHub is not even asked', async () => {
    const stage = await setStage(integration)
    const { exitCode, outputs, summary } = await stage.run({ with: { comment: 'never' } })
    expect(exitCode).toBe(0)
    expect(stage.github.requests).toEqual([])
    expect(outputs['comment-url']).toBe('')
    expect(summary).toContain('### ✅ tracker 1.2.0')
  })

  it('auto: nothing where the event has no pull request', async () => {
    const stage = await setStage(integration)
    const { exitCode } = await stage.run({ event: { name: 'push', payload: {} }, with: { 'dry-run': 'true' } })
    expect(exitCode).toBe(0)
    expect(stage.github.requests).toEqual([])
  })

  it('always: an error where the event has no pull request, before anything is sent', async () => {
    const stage = await setStage(integration)
    const { exitCode, annotations, outputs } = await stage.run({ event: { name: 'push' }, with: { comment: 'always' } })
    expect(exitCode).toBe(1)
    expect(annotations).toMatchObject([
      {
        level: 'error',
        title: 'input comment',
        message: expect.stringContaining('no pull request'),
      },
    ])
    expect(outputs['result']).toBe('failed')
    expect(stage.api.requests).toEqual([])
  })

  it('always: on a comment in a pull request as well', async () => {
    const stage = await setStage(integration)
    const payload = {
      repository: { id: 1, full_name: 'acme/tracker' },
      issue: { number, user: { login: 'ada' }, pull_request: {} },
    }
    const { exitCode } = await stage.run({ event: { name: 'issue_comment', payload }, with: { comment: 'always' } })
    expect(exitCode).toBe(0)
    expect(stage.comments()).toHaveLength(1)
  })
})

describe('a comment that cannot be written', () => {
  const permission = 'permissions:\n  contents: read\n  pull-requests: write'

  // At the same time, since two of them try again for seconds.
  it.concurrent.for<[string, GithubFault, RegExp]>([
    [
      '403',
      { status: 403, body: { message: 'Resource not accessible by integration' } },
      new RegExp(`not accessible[^]*${permission}`),
    ],
    ['404', { status: 404, body: { message: 'Not Found' } }, new RegExp(`pull request #7[^]*${permission}`)],
    ['422', { status: 422, body: { message: 'Validation Failed' } }, /Validation Failed.*later/i],
    ['5xx', { status: 502, text: '<html>Bad Gateway</html>' }, /HTTP 502.*githubstatus\.com/],
    ['a lost connection', 'reset', /http:\/\/127\.0\.0\.1:\d+.*HTTPS_PROXY/],
  ])('for %s is one warning, and the result is the same', async ([, fault, expected], context) => {
    const stage = await setStage(integration, { atEnd: context.onTestFinished })
    stage.github.fault({ path: /\/comments/, times: Infinity }, fault)
    const result = await stage.run()
    expect(result.exitCode).toBe(0)
    expect(result.annotations).toMatchObject([
      { level: 'warning', title: 'Pull request comment', message: expect.stringMatching(expected) },
    ])
    expect(result.outputs).toMatchObject({ result: 'planned', 'comment-url': '' })
    expect(result.summary).toContain('### ✅ tracker 1.2.0')
  })

  it('does not turn a failure into a success either', async () => {
    const stage = await setStage(redefined({ title: '' }))
    stage.github.lock(number)
    const result = await stage.run()
    expect(result.exitCode).toBe(1)
    expect(warnings(result)).toMatchObject([{ message: expect.stringContaining('locked') }])
  })

  it('names the token where there is none', async () => {
    const stage = await setStage(integration)
    const result = await stage.run({ githubToken: '' })
    expect(result.exitCode).toBe(0)
    expect(warnings(result)).toMatchObject([{ message: expect.stringMatching(/github-token`? is empty/) }])
    expect(stage.github.requests).toEqual([])
  })
})

it('works on GitHub Enterprise Server, with its addresses', async () => {
  const stage = await setStage(redefined({ title: '' }), {
    github: { basePath: '/api/v3', repository: 'acme/tracker' },
  })
  const { apiUrl, graphqlUrl } = stage.github
  expect([apiUrl, graphqlUrl].map((url) => new URL(url).pathname)).toEqual(['/api/v3', '/api/graphql'])
  await stage.run({ github: { apiUrl, graphqlUrl, serverUrl: 'https://github.acme.example' } })
  const [comment] = stage.comments()
  const repository = 'https://github.acme.example/acme/tracker'
  expect(comment?.body).toContain(`](${repository}/actions/runs/1/attempts/1)`)
  expect(comment?.body).toContain(`](${repository}/blob/${'a'.repeat(40)}/integration.definition.json#L4)`)
  expect(comment?.body).not.toContain('github.com')
  expect(stage.github.requests[0]?.path).toBe('/graphql')
})
