import { setTimeout as delay } from 'node:timers/promises'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type CommentDraft, type CommentResult, upsertComment } from '../../src/github/comment.ts'
import { markerFor, readMarker } from '../../src/github/marker.ts'
import { openGithub } from '../../src/github/octokit.ts'
import type { CommentThread } from '../../src/github/thread.ts'
import { type GithubEmulator, type GithubOptions, startGithub } from '../emulator/github.ts'
import { takeTurns, type Turn } from './turns.ts'

const bot = 'github-actions[bot]'

let github: GithubEmulator
/** What a run asked to wait, in milliseconds; it doesn't wait here. */
let waits: number[]

beforeEach(() => {
  waits = []
})

afterEach(() => github.close())

async function start(options: GithubOptions = {}): Promise<void> {
  github = await startGithub(options)
  vi.stubEnv('GITHUB_API_URL', github.apiUrl)
}

async function thread(token = 'workflow', number = 1): Promise<CommentThread> {
  const octokit = await openGithub({ token, apiUrl: github.apiUrl })
  return { octokit, graphqlUrl: github.graphqlUrl, owner: 'acme', repo: 'integrations', number }
}

/** A run's draft; the body names the run, so that one sees whose it is. */
function draft(id: number, { attempt = 1, plan = `plan ${id}`, key = '.' } = {}): CommentDraft {
  const run = { id, attempt }
  return { key, run, digest: plan, render: (marker) => `${marker}\n\n${plan}, run ${id}.${attempt}` }
}

async function upsert(wanted: CommentDraft, token?: string): Promise<CommentResult> {
  return upsertComment(await thread(token), wanted, (milliseconds) => {
    waits.push(milliseconds)
    return Promise.resolve()
  })
}

function body(wanted: CommentDraft): string {
  return wanted.render(markerFor(wanted))
}

function bodies(pullRequest = 1): string[] {
  return github.comments(pullRequest).map((comment) => comment.body)
}

/** A run whose requests wait for their turns. */
function stepping(wanted: CommentDraft): (turn: Turn) => Promise<CommentResult> {
  return async (turn) => {
    const on = await thread()
    on.octokit.hook.before('request', turn)
    return upsertComment(on, wanted, () => Promise.resolve())
  }
}

function sent(method: string): string[] {
  return github.requests.filter((request) => request.method === method).map(({ path }) => path)
}

const commentsPath = /\/issues\/1\/comments/

describe('one comment', () => {
  test('is created, with the marker, and its address given', async () => {
    await start()
    const { action, url } = await upsert(draft(5))
    expect(action).toBe('created')
    expect(bodies()).toEqual([body(draft(5))])
    expect(url).toBe(`https://github.example/acme/integrations/pull/1#issuecomment-${github.comments(1)[0]?.id}`)
  })

  test('is updated by a newer run with another plan', async () => {
    await start()
    const first = await upsert(draft(5))
    expect(await upsert(draft(6))).toEqual({ action: 'updated', url: first.url })
    expect(bodies()).toEqual([body(draft(6))])
  })

  test('is updated by a further attempt of the same run', async () => {
    await start()
    await upsert(draft(5, { plan: 'a' }))
    expect((await upsert(draft(5, { plan: 'b', attempt: 2 }))).action).toBe('updated')
    expect(bodies()).toEqual([body(draft(5, { plan: 'b', attempt: 2 }))])
  })

  test('is updated by the same run with another plan', async () => {
    await start()
    await upsert(draft(5, { plan: 'a' }))
    expect((await upsert(draft(5, { plan: 'b' }))).action).toBe('updated')
  })

  test('is found among 250, on the last page', async () => {
    await start()
    for (let index = 0; index < 249; index += 1) {
      github.addComment({ pullRequest: 1, author: index % 2 ? 'ada' : bot, body: `LGTM ${index}` })
    }
    github.addComment({ pullRequest: 1, author: bot, body: body(draft(5)) })
    expect((await upsert(draft(6))).action).toBe('updated')
    expect(sent('GET')).toHaveLength(3)
    expect(sent('POST')).toEqual(['/graphql'])
    expect(github.comments(1)).toHaveLength(250)
    expect(bodies().at(-1)).toBe(body(draft(6)))
  })

  test('is found behind a page that is shorter than asked for', async () => {
    await start()
    const url = `${github.apiUrl}/repos/acme/integrations/issues/1/comments?per_page=100&page=2`
    const mine = github.addComment({ pullRequest: 1, author: bot, body: body(draft(5)) })
    github.fault({ path: /page=1$/ }, { status: 200, body: [], headers: { link: `<${url}>; rel="next"` } })
    github.fault(
      { path: /page=2$/ },
      { status: 200, body: [{ id: mine.id, html_url: 'x', body: mine.body, user: { login: bot } }] },
    )
    expect((await upsert(draft(6))).action).toBe('updated')
  })

  test('of another pull request is left alone', async () => {
    await start({ pullRequests: [1, 2] })
    await upsert(draft(5))
    await upsertComment(await thread('workflow', 2), draft(6))
    expect([bodies(1), bodies(2)]).toEqual([[body(draft(5))], [body(draft(6))]])
  })

  test('is created anew where it was deleted', async () => {
    await start()
    await upsert(draft(5))
    for (const { id } of github.comments(1)) github.deleteComment(id)
    expect((await upsert(draft(6))).action).toBe('created')
  })

  test('is created anew where it is deleted between look and update', async () => {
    await start()
    await upsert(draft(5))
    const gate = github.hold({ method: 'PATCH' })
    const pending = upsert(draft(6))
    await gate.reached
    for (const { id } of github.comments(1)) github.deleteComment(id)
    gate.release()
    expect((await pending).action).toBe('created')
    expect(bodies()).toEqual([body(draft(6))])
  })

  test('is kept on GitHub Enterprise Server, under its paths', async () => {
    await start({ basePath: '/api/v3', tokens: { workflow: { login: 'acme-bot', access: 'write' } } })
    await upsert(draft(5))
    expect((await upsert(draft(6))).action).toBe('updated')
    expect(github.comments(1)).toMatchObject([{ author: 'acme-bot', body: body(draft(6)) }])
  })
})

describe('marker and author', () => {
  test("a stranger's comment with our marker is not ours", async () => {
    await start()
    github.addComment({ pullRequest: 1, author: 'eve', body: body(draft(99)) })
    expect((await upsert(draft(5))).action).toBe('created')
    expect(bodies()).toEqual([body(draft(99)), body(draft(5))])
    expect((await upsert(draft(6))).action).toBe('updated')
    expect(bodies()).toEqual([body(draft(99)), body(draft(6))])
  })

  test('a comment whose author is gone is not ours', async () => {
    await start()
    const ghost = { id: 1, html_url: 'x', body: body(draft(99)), user: null }
    github.fault({ path: commentsPath, times: 1 }, { status: 200, body: [ghost] })
    expect((await upsert(draft(5))).action).toBe('created')
  })

  test('our own comment that only quotes the marker is not it', async () => {
    await start()
    const quoting = `The plan's marker:\n${markerFor(draft(99))}`
    github.addComment({ pullRequest: 1, author: bot, body: quoting })
    await upsert(draft(5))
    expect(bodies()).toEqual([quoting, body(draft(5))])
  })

  test('the text below the marker can hold a marker of another key', async () => {
    await start()
    const nested = { ...draft(5, { key: 'a' }), render: (marker: string) => `${marker}\n${markerFor(draft(99))}\n-->` }
    await upsert(nested)
    expect((await upsert(draft(6))).action).toBe('created')
    expect(bodies()).toEqual([body(nested), body(draft(6))])
  })

  test('the author is who the token belongs to', async () => {
    await start({
      tokens: { workflow: { login: bot, access: 'write' }, personal: { login: 'ada', access: 'write' } },
    })
    await upsert(draft(5))
    expect((await upsert(draft(6), 'personal')).action).toBe('created')
    expect((await upsert(draft(7), 'personal')).action).toBe('updated')
    expect(github.comments(1).map(({ author }) => author)).toEqual([bot, 'ada'])
  })

  test('keys are told apart, also where one begins another or looks like it', async () => {
    await start()
    const keys = ['a', 'ab', 'A', 'a ', '', '.', 'a-->', 'a","run":9', '<!--', 'á', 'a\u0301', '@acme/team']
    for (const key of keys) expect((await upsert(draft(5, { key }))).action).toBe('created')
    for (const key of keys.toReversed()) expect((await upsert(draft(6, { key }))).action).toBe('updated')
    expect(bodies()).toEqual(keys.map((key) => body(draft(6, { key }))))
  })

  test('a body without its marker is never posted', async () => {
    await start()
    await expect(upsert({ ...draft(5), render: () => 'text' })).rejects.toThrow('does not begin with its marker')
    expect(bodies()).toEqual([])
  })

  describe('where GraphQL does not tell the login', () => {
    test.each([
      ['not there', { status: 404, body: { message: 'Not Found' } }],
      ['forbidden', { status: 403, body: { message: 'Resource not accessible by integration' } }],
      ['an error', { status: 200, body: { errors: [{ message: 'Something went wrong' }] } }],
      ['a page', { status: 200, text: '<html>' }],
      ['down', { status: 502, text: '<html>' }],
      ['cut off', 'reset'],
    ] as const)('%s: the default token is assumed', async (_, fault) => {
      await start()
      await upsert(draft(5))
      github.fault({ path: /^\/graphql/, times: Infinity }, fault)
      expect((await upsert(draft(6))).action).toBe('updated')
      expect(bodies()).toEqual([body(draft(6))])
      expect(sent('POST').filter((path) => commentsPath.test(path))).toHaveLength(1)
    })

    test('and assuming is wrong, the comment that the creation reveals is kept, not a second one', async () => {
      await start({ tokens: { workflow: { login: 'ada', access: 'write' } } })
      const first = await upsert(draft(5))
      github.fault({ path: /^\/graphql/ }, { status: 404, body: { message: 'Not Found' } })
      expect(await upsert(draft(6))).toEqual({ action: 'updated', url: first.url })
      expect(bodies()).toEqual([body(draft(6))])
    })
  })
})

describe('not written when nothing changed', () => {
  test('the same run and body', async () => {
    await start()
    const { url } = await upsert(draft(5))
    expect(await upsert(draft(5))).toEqual({ action: 'unchanged', url })
    expect(sent('PATCH')).toEqual([])
  })

  test('the same run and body, as GitHub gives it back with other line ends', async () => {
    await start()
    github.addComment({ pullRequest: 1, author: bot, body: `${body(draft(5)).replaceAll('\n', '\r\n')}\r\n` })
    expect((await upsert(draft(5))).action).toBe('unchanged')
    expect(sent('PATCH')).toEqual([])
  })

  test('the same plan of a newer run: only the marker is brought up to date', async () => {
    await start()
    await upsert(draft(5, { plan: 'same' }))
    expect((await upsert(draft(6, { plan: 'same' }))).action).toBe('unchanged')
    expect(bodies()).toEqual([`${markerFor(draft(6, { plan: 'same' }))}\n\nsame, run 5.1`])
  })

  test('… so that a run between the two that finishes last does not overwrite it', async () => {
    await start()
    await upsert(draft(5, { plan: 'same' }))
    await upsert(draft(7, { plan: 'same' }))
    expect((await upsert(draft(6, { plan: 'other' }))).action).toBe('superseded')
    expect(bodies()[0]).toContain('same, run 5.1')
  })
})

describe('an older run never overwrites a newer one', () => {
  test.each([
    ['an earlier run', draft(5), draft(6)],
    ['an earlier run with a longer number', draft(9), draft(10)],
    ['an earlier attempt', draft(5, { plan: 'a' }), draft(5, { plan: 'b', attempt: 2 })],
    ['a later attempt of an earlier run', draft(5, { attempt: 3 }), draft(6)],
    ['an earlier run with the same plan', draft(5, { plan: 'a' }), draft(6, { plan: 'a' })],
  ])('%s', async (_, older, newer) => {
    await start()
    const { url } = await upsert(newer)
    expect(await upsert(older)).toEqual({ action: 'superseded', url })
    expect(bodies()).toEqual([body(newer)])
    expect(sent('PATCH')).toEqual([])
  })
})

describe('races', () => {
  const tokens = {
    a: { login: bot, access: 'write' },
    b: { login: bot, access: 'write' },
    workflow: { login: bot, access: 'write' },
  } as const

  test.each([
    ['the older run creates first', 'a', 'b'],
    ['the newer run creates first', 'b', 'a'],
  ])('on creation, where %s: the oldest comment stays and shows the newer run', async (_, first, second) => {
    await start({ tokens })
    const gates = {
      a: github.hold({ method: 'POST', path: commentsPath, token: 'a' }),
      b: github.hold({ method: 'POST', path: commentsPath, token: 'b' }),
    }
    const runs = { a: upsert(draft(5), 'a'), b: upsert(draft(6), 'b') }
    await Promise.all([gates.a.reached, gates.b.reached])
    const look = github.hold({ method: 'GET', token: first })
    gates[first === 'a' ? 'a' : 'b'].release()
    await look.reached
    const oldest = github.comments(1)[0]?.id
    gates[second === 'a' ? 'a' : 'b'].release()
    await runs[second === 'a' ? 'a' : 'b']
    look.release()
    const { a, b } = { a: await runs.a, b: await runs.b }
    expect(github.comments(1)).toMatchObject([{ id: oldest, body: body(draft(6)) }])
    expect(a.url).toBe(b.url)
    expect([a.action, b.action]).toEqual(first === 'a' ? ['created', 'updated'] : ['superseded', 'created'])
  })

  test('on creation, in whatever order the requests of two runs go, one comment stays and shows the newer', async () => {
    await start({ pullRequests: [1], tokens })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(1), { maxLength: 12 }), async (choices) => {
        for (const { id } of github.comments(1)) github.deleteComment(id)
        await takeTurns([stepping(draft(5)), stepping(draft(6))], choices)
        expect(bodies()).toEqual([body(draft(6))])
      }),
      { numRuns: 60 },
    )
  })

  test('of three runs, with a fault or none, end in one comment', async () => {
    const fault = fc.constantFrom('reset', 'lost', 'half', undefined)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(2), { maxLength: 20 }),
        fault,
        fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE'),
        async (choices, broken, method) => {
          await start()
          if (broken) github.fault({ method, path: /comments/ }, broken)
          await takeTurns([stepping(draft(5)), stepping(draft(6)), stepping(draft(7))], choices)
          expect(bodies()).toHaveLength(1)
          await github.close()
        },
      ),
      { numRuns: 40 },
    )
  })

  test('a duplicate that an aborted run left is deleted by the next', async () => {
    await start()
    const kept = github.addComment({ pullRequest: 1, author: bot, body: body(draft(3)) })
    github.addComment({ pullRequest: 1, author: bot, body: body(draft(4)) })
    github.addComment({ pullRequest: 1, author: 'eve', body: body(draft(4)) })
    expect((await upsert(draft(5))).action).toBe('updated')
    expect(github.comments(1)).toMatchObject([{ id: kept.id, body: body(draft(5)) }, { author: 'eve' }])
  })

  test('a duplicate of a newer run, which that run has still to move, is left to it', async () => {
    await start()
    github.addComment({ pullRequest: 1, author: bot, body: body(draft(3)) })
    github.addComment({ pullRequest: 1, author: bot, body: body(draft(9)) })
    await upsert(draft(5))
    expect(bodies()).toEqual([body(draft(5)), body(draft(9))])
  })

  test('of a matrix, each with its key, give a comment each', async () => {
    await start()
    const keys = ['integrations/slack', 'integrations/slack-2', 'integrations/tracker', '.']
    const results = await Promise.all(keys.map((key) => upsert(draft(5, { key }))))
    expect(results.map(({ action }) => action)).toEqual(keys.map(() => 'created'))
    expect(
      github
        .comments(1)
        .map((comment) => readMarker(comment.body)?.key)
        .toSorted(),
    ).toEqual(keys.toSorted())
    await Promise.all(keys.map((key) => upsert(draft(6, { key }))))
    expect(github.comments(1).every((comment) => comment.edits === 1)).toBe(true)
  })
})

describe('faults', () => {
  const html = { status: 502, text: '<html>Bad Gateway</html>' }

  describe.each([
    ['reading', { method: 'GET' }],
    ['creating', { method: 'POST', path: commentsPath }],
  ])('while %s', (_, matcher) => {
    test.each([
      ['reset', 'reset'],
      ['lost', 'lost'],
      ['half', 'half'],
      ['502', html],
      ['500', { status: 500, body: { message: 'Server Error' } }],
      ['a page', { status: 200, text: '<html>Sign in</html>' }],
      ['another JSON', { status: 200, body: { hello: 'world' } }],
    ] as const)('%s: tries again, and there is one comment', async (_name, fault) => {
      await start()
      github.fault(matcher, fault)
      expect((await upsert(draft(5))).action).toBe('created')
      expect(bodies()).toEqual([body(draft(5))])
      expect(waits).toEqual([1000])
    })
  })

  test('a creation whose answer is lost is found, not repeated', async () => {
    await start()
    github.fault({ method: 'POST', path: commentsPath }, 'lost')
    expect((await upsert(draft(5))).action).toBe('created')
    expect(sent('POST').filter((path) => commentsPath.test(path))).toHaveLength(1)
  })

  test.each(['reset', 'lost', 'half'] as const)('an update with fault %s: tries again', async (fault) => {
    await start()
    await upsert(draft(5))
    github.fault({ method: 'PATCH' }, fault)
    expect((await upsert(draft(6))).action).toBe('updated')
    expect(bodies()).toEqual([body(draft(6))])
    expect(sent('PATCH')).toHaveLength(fault === 'reset' ? 2 : 1)
  })

  test('an update that a page answers: tries again', async () => {
    await start()
    await upsert(draft(5))
    github.fault({ method: 'PATCH' }, { status: 200, text: '<html>Sign in</html>' })
    expect((await upsert(draft(6))).action).toBe('updated')
    expect(bodies()).toEqual([body(draft(6))])
  })

  test.each(['PATCH', 'DELETE'])('%s refused is not tried again', async (method) => {
    await start()
    github.addComment({ pullRequest: 1, author: bot, body: body(draft(3)) })
    github.addComment({ pullRequest: 1, author: bot, body: body(draft(4)) })
    github.fault({ method, times: Infinity }, { status: 403, body: { message: 'Resource not accessible' } })
    await expect(upsert(draft(5))).rejects.toMatchObject({ status: 403 })
    expect(waits).toEqual([])
  })

  test('an update that is tried again looks first, and leaves that of a newer run', async () => {
    await start()
    await upsert(draft(5))
    github.fault({ method: 'PATCH' }, html)
    const on = await thread()
    const result = await upsertComment(on, draft(6), () => upsert(draft(7)))
    expect(result.action).toBe('superseded')
    expect(bodies()).toEqual([body(draft(7))])
  })

  test('deleting a duplicate that another run has deleted is no failure', async () => {
    await start()
    github.addComment({ pullRequest: 1, author: bot, body: body(draft(3)) })
    github.addComment({ pullRequest: 1, author: bot, body: body(draft(4)) })
    github.fault({ method: 'DELETE' }, 'lost')
    expect((await upsert(draft(5))).action).toBe('updated')
    expect(bodies()).toEqual([body(draft(5))])
  })

  test('that last: gives up after four tries', async () => {
    await start()
    github.fault({ method: 'GET', times: Infinity }, html)
    await expect(upsert(draft(5))).rejects.toMatchObject({ status: 502 })
    expect(sent('GET')).toHaveLength(4)
    expect(waits).toEqual([1000, 2000, 4000])
  })

  test('no answer in time', async () => {
    await start()
    const gate = github.hold({ method: 'GET' })
    const octokit = await openGithub({ token: 'workflow', apiUrl: github.apiUrl, timeoutSeconds: 0.05 })
    const slow = { ...(await thread()), octokit }
    expect((await upsertComment(slow, draft(5), () => Promise.resolve())).action).toBe('created')
    gate.release()
    expect(bodies()).toEqual([body(draft(5))])
  })

  test.each([
    [401, 'Bad credentials'],
    [403, 'Resource not accessible by integration'],
    [404, 'Not Found'],
    [410, 'Issues are disabled for this repo'],
    [422, 'Validation Failed'],
  ])('%d is not tried again', async (status, message) => {
    await start()
    github.fault({ method: 'POST', path: commentsPath, times: Infinity }, { status, body: { message } })
    await expect(upsert(draft(5))).rejects.toMatchObject({ status })
    expect(waits).toEqual([])
    expect(bodies()).toEqual([])
  })

  test('a locked conversation is not tried again', async () => {
    await start()
    github.lock(1)
    await expect(upsert(draft(5))).rejects.toMatchObject({ status: 403 })
    expect(waits).toEqual([])
  })

  test.each([
    ['429 with a short wait', 429, { 'retry-after': '7' }, [7000]],
    ['403 with a short wait', 403, { 'retry-after': '30' }, [30_000]],
    ['a wait of nothing', 429, { 'retry-after': '0' }, [1000]],
  ])('rate limit, %s: waits as asked', async (_, status, headers, expected) => {
    await start()
    github.fault({ method: 'GET' }, { status, headers, body: { message: 'You have exceeded a secondary rate limit' } })
    expect((await upsert(draft(5))).action).toBe('created')
    expect(waits).toEqual(expected)
  })

  test.each([
    ['a long wait', 403, { 'retry-after': '31' }],
    ['the limit of an hour', 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1900000000' }],
    ['no word of how long', 429, {}],
  ])('rate limit, %s: gives up', async (_, status, headers) => {
    await start()
    github.fault({ method: 'GET' }, { status, headers, body: { message: 'API rate limit exceeded' } })
    await expect(upsert(draft(5))).rejects.toMatchObject({ status })
    expect(waits).toEqual([])
  })
})

describe('a cancellation', () => {
  test('ends the request that is under way, and nothing is tried again', async () => {
    await start()
    const cancel = new AbortController()
    const octokit = await openGithub({ token: 'workflow', apiUrl: github.apiUrl, signal: cancel.signal })
    const gate = github.hold({ path: commentsPath, times: Infinity })
    const on = { octokit, graphqlUrl: github.graphqlUrl, owner: 'acme', repo: 'integrations', number: 1 }
    const wait = (milliseconds: number): Promise<void> => delay(milliseconds, undefined, { signal: cancel.signal })
    void gate.reached.then(() => cancel.abort())
    await expect(upsertComment(on, draft(5), wait)).rejects.toMatchObject({ name: 'AbortError' })
    expect(sent('GET')).toHaveLength(1)
  })

  test('ends the wait for another try', async () => {
    await start()
    github.fault({ path: commentsPath, times: Infinity }, { status: 502 })
    const cancelled = new Error('cancelled')
    await expect(upsertComment(await thread(), draft(5), () => Promise.reject(cancelled))).rejects.toBe(cancelled)
    expect(sent('GET')).toHaveLength(1)
  })
})

test('openGithub refuses an empty token', async () => {
  await start()
  await expect(openGithub({ token: '', apiUrl: github.apiUrl })).rejects.toThrow(/^The input `github-token` is empty/)
})
