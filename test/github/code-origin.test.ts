import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { askCodeOrigin, type CodeOrigin, readCodeOrigin } from '../../src/github/code-origin.ts'
import { type GithubFault, type GithubOptions, startGithub } from '../emulator/github.ts'

const ours = { id: 1, full_name: 'acme/integrations' }
const fork = { id: 2, full_name: 'eve/integrations' }
const own: CodeOrigin = { is: 'own' }
const unknown: CodeOrigin = { is: 'unknown' }
const ofEve: CodeOrigin = { is: 'foreign', repository: 'eve/integrations' }

function pull(headRepo: unknown, baseRepo: unknown = ours): Record<string, unknown> {
  return { number: 7, head: { sha: 'a', repo: headRepo }, base: { sha: 'b', repo: baseRepo } }
}

describe('events', () => {
  test.each([
    'push',
    'release',
    'workflow_dispatch',
    'schedule',
    'repository_dispatch',
    'merge_group',
    'create',
    'deployment',
    undefined,
  ])('%s has the repository its own code, whatever its payload looks like', (name) => {
    for (const payload of [undefined, {}, { pull_request: pull(fork) }]) {
      expect(readCodeOrigin(name, payload)).toEqual(own)
    }
  })

  test.each([
    'delete',
    'deployment_status',
    'check_run',
    'issues',
    'discussion_comment',
    'Push',
    '',
    'constructor',
    'an_event_to_come',
  ])('%s is not supported', (name) => {
    expect(readCodeOrigin(name, { pull_request: pull(ours) })).toEqual({ is: 'unsupported' })
  })
})

describe.each(['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'])(
  '%s',
  (name) => {
    test.each<[string, unknown, CodeOrigin]>([
      ['its own', pull(ours), own],
      ['its own in other letters', pull({ full_name: 'Acme/Integrations' }), own],
      ['a fork', pull(fork), ofEve],
      [
        'a fork of the same owner',
        pull({ full_name: 'acme/integrations-2' }),
        { is: 'foreign', repository: 'acme/integrations-2' },
      ],
      ['a fork that is gone', pull(null), { is: 'foreign' }],
      ['no repository told', pull(undefined), { is: 'unknown', pullRequest: 7 }],
      ['a repository without a name', pull({ id: 1 }), { is: 'unknown', pullRequest: 7 }],
      ['two empty names', pull({ full_name: '' }, { full_name: '' }), { is: 'unknown', pullRequest: 7 }],
      ['a base that is not told', pull(ours, null), { is: 'unknown', pullRequest: 7 }],
      ['no head', { number: 7, base: { repo: ours } }, { is: 'unknown', pullRequest: 7 }],
      ['a number that is none', { ...pull(undefined), number: '7' }, unknown],
      ['nothing', undefined, unknown],
      ['a text', 'pull', unknown],
    ])('%s', (_, described, origin) => {
      expect(readCodeOrigin(name, { repository: ours, pull_request: described })).toEqual(origin)
    })

    test('without a payload', () => {
      expect(readCodeOrigin(name, undefined)).toEqual(unknown)
    })
  },
)

describe('issue_comment', () => {
  test.each<[string, unknown, CodeOrigin]>([
    ['an issue', { issue: { number: 7 } }, own],
    ['a pull request', { issue: { number: 7, pull_request: {} } }, { is: 'unknown', pullRequest: 7 }],
    ['a pull request, oddly', { issue: { number: 7, pull_request: null } }, { is: 'unknown', pullRequest: 7 }],
    ['a pull request without number', { issue: { pull_request: {} } }, unknown],
    ['no number', { issue: {} }, unknown],
    ['no issue', {}, unknown],
    ['an issue that is a text', { issue: 'x' }, unknown],
    ['no payload', undefined, unknown],
  ])('on %s', (_, payload, origin) => {
    expect(readCodeOrigin('issue_comment', payload)).toEqual(origin)
  })
})

describe('workflow_run', () => {
  const listed = (number: number, id: number): unknown => ({ number, head: { sha: 'a' }, base: { repo: { id } } })

  test.each<[string, unknown, CodeOrigin]>([
    ['its own', { event: 'pull_request', head_repository: ours, pull_requests: [] }, own],
    ['its own push', { event: 'push', head_repository: ours }, own],
    ['a fork', { event: 'pull_request', head_repository: fork, pull_requests: [] }, ofEve],
    ["a fork, without the event's name", { head_repository: fork }, ofEve],
    ["a fork's push", { event: 'push', head_repository: fork }, ofEve],
    ['a fork that is gone', { event: 'pull_request', head_repository: null }, { is: 'foreign' }],
    ['no repository told', { event: 'pull_request', pull_requests: [] }, unknown],
    ['one pull request', { pull_requests: [listed(3, 2), listed(7, 1)] }, { is: 'unknown', pullRequest: 7 }],
    ['two pull requests', { pull_requests: [listed(7, 1), listed(8, 1)] }, unknown],
    ["another repository's pull request", { pull_requests: [listed(7, 2)] }, unknown],
    ['a list of nothing known', { pull_requests: [null, 7, {}] }, unknown],
    ['nothing', undefined, unknown],
  ])('of %s', (_, run, origin) => {
    expect(readCodeOrigin('workflow_run', { repository: ours, workflow_run: run })).toEqual(origin)
  })

  test.each([[undefined], [{}], [{ workflow_run: { head_repository: ours } }], [[]]])(
    'with the payload %j',
    (payload) => {
      expect(readCodeOrigin('workflow_run', payload)).toEqual(unknown)
    },
  )
})

test('a payload with anything taken out of it or replaced is never taken for our own where it was not', () => {
  const payloads: [string, unknown][] = [
    ['pull_request', { repository: ours, pull_request: pull(fork) }],
    ['pull_request_target', { repository: ours, pull_request: pull(null) }],
    ['issue_comment', { repository: ours, issue: { number: 7, pull_request: { url: 'x' } } }],
    ['workflow_run', { repository: ours, workflow_run: { event: 'pull_request', head_repository: fork } }],
  ]
  const junk = fc.oneof(fc.constant(undefined), fc.constant(null), fc.string(), fc.integer(), fc.constant({}))
  fc.assert(
    fc.property(fc.constantFrom(...payloads), fc.nat(40), junk, ([name, payload], place, value) => {
      // Whether a comment is on a pull request is told by that key alone: without it, it is one on an issue.
      fc.pre(!(name === 'issue_comment' && value === undefined))
      let count = 0
      const changed: unknown = JSON.parse(JSON.stringify(payload), (_key, part: unknown) =>
        count++ === place ? value : part,
      )
      expect(readCodeOrigin(name, changed)).not.toEqual(own)
    }),
  )
})

describe('asking GitHub', () => {
  const event = { repository: { owner: 'acme', name: 'integrations' } }
  const told = pull(ours)
  const deep: unknown = JSON.parse('['.repeat(300) + ']'.repeat(300))

  async function ask(
    options: GithubOptions,
    fault?: GithubFault,
    token: string | undefined = 'workflow',
  ): Promise<CodeOrigin> {
    const github = await startGithub({ pullRequests: [7], ...options })
    onTestFinished(() => github.close())
    if (fault !== undefined) github.fault({}, fault)
    return askCodeOrigin({ ...event, apiUrl: github.apiUrl }, 7, token)
  }

  test.each<[string, string | null, CodeOrigin]>([
    ['its own', 'acme/integrations', own],
    ['a fork', 'eve/integrations', ofEve],
    ['one that is gone', null, { is: 'foreign' }],
  ])('of %s', async (_, head, origin) => {
    expect(await ask({ heads: { 7: head } })).toEqual(origin)
    expect(await ask({ heads: { 7: head }, basePath: '/api/v3' })).toEqual(origin)
  })

  test.each<[string, GithubOptions, GithubFault | undefined, RegExp]>([
    ['that has no such pull request', { pullRequests: [] }, undefined, /^GitHub answered "Not Found" \(HTTP 404\)$/],
    ['that may not be asked', {}, { status: 403, body: { message: 'Resource not accessible' } }, /\(HTTP 403\)$/],
    ['that is overrun', {}, { status: 429 }, /rate limit is reached \(HTTP 429\)$/],
    ['that is down', {}, { status: 502, text: '<html>' }, /^GitHub answered \(HTTP 502\)$/],
    ['that hangs up', {}, 'reset', /^GitHub gave no answer/],
    ['that hangs up half way', {}, 'half', /^GitHub gave no answer/],
    ['that sends a page', {}, { status: 200, text: '<html>' }, /unexpected response/],
    ['that tells no head', {}, { status: 200, body: { number: 7, base: { repo: ours } } }, /unexpected response/],
    ['that tells of another one', {}, { status: 200, body: { ...pull(ours), number: 8 } }, /unexpected response/],
    ['that sends 32 MB', {}, { status: 200, body: { ...told, more: 'x'.repeat(2 ** 25) } }, /unexpected response/],
    ['that goes deep', {}, { status: 200, body: { ...told, deep } }, /unexpected response/],
    ['that knows another token', {}, { status: 401, body: { message: 'Bad credentials' } }, /Bad credentials/],
  ])('%s', async (_, options, fault, reason) => {
    expect(await ask(options, fault)).toEqual({
      is: 'unknown',
      pullRequest: 7,
      reason: expect.stringMatching(reason),
    })
  })

  test('needs a token and a repository', async () => {
    const nothing = { is: 'unknown', pullRequest: 7, reason: "GitHub can't be asked without `github-token`" }
    expect(await askCodeOrigin({ ...event, apiUrl: 'http://127.0.0.1:9' }, 7, undefined)).toEqual(nothing)
    expect(await askCodeOrigin({ apiUrl: 'http://127.0.0.1:9' }, 7, 'workflow')).toEqual(nothing)
  })
})
