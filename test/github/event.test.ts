import { describe, expect, test } from 'vitest'
import { describeEvent, type GithubEvent, readEvent } from '../../src/github/event.ts'

const environment = {
  GITHUB_ACTOR: 'ada',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
  GITHUB_REPOSITORY: 'acme/integrations',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_RUN_ID: '17',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_SHA: 'merge0',
  GITHUB_WORKSPACE: '/home/runner/work/integrations',
  GITHUB_EVENT_PATH: '/event.json',
}

async function event(name: string, payload: unknown, more: Record<string, string> = {}): Promise<GithubEvent> {
  return readEvent({ ...environment, GITHUB_EVENT_NAME: name, ...more }, () => Promise.resolve(JSON.stringify(payload)))
}

/** As a workflow run's payload lists a pull request: repositories by their id. */
function listed(number: number, baseId: number): unknown {
  return {
    number,
    head: { sha: 'head0', repo: { id: 1 } },
    base: { sha: 'base0', repo: { id: baseId } },
  }
}

function missing(path: string): Promise<string> {
  return Promise.reject(new Error(`ENOENT: ${path}`))
}

function pullRequest(head: string | null): unknown {
  return {
    pull_request: {
      number: 7,
      user: { login: 'grace' },
      head: { sha: 'head0', repo: head === null ? null : { full_name: head } },
      base: { sha: 'base0', repo: { full_name: 'acme/integrations' } },
    },
  }
}

test('reads the run', async () => {
  expect(await event('push', { before: 'old0' }, { GITHUB_REF: 'refs/heads/main' })).toEqual({
    name: 'push',
    repository: { owner: 'acme', name: 'integrations' },
    previousSha: 'old0',
    commit: 'merge0',
    isPrivate: false,
    codeOrigin: { is: 'own' },
    dryRunByDefault: false,
    actor: 'ada',
    run: { id: 17, attempt: 2 },
    runUrl: 'https://github.com/acme/integrations/actions/runs/17/attempts/2',
    repositoryUrl: 'https://github.com/acme/integrations',
    apiUrl: 'https://api.github.com',
    graphqlUrl: 'https://api.github.com/graphql',
    workspace: '/home/runner/work/integrations',
  })
})

test.each([
  ['private', { repository: { private: true } }, true],
  ['public', { repository: { private: false } }, false],
  ['what is not told', { repository: {} }, false],
  ['what is no boolean', { repository: { private: 'true' } }, false],
  ['an event without a repository', {}, false],
])('a repository that is %s', async (_, payload, isPrivate) => {
  expect((await event('push', payload)).isPrivate).toBe(isPrivate)
})

test('outside of GitHub Actions there is nothing to know, and it is a dry run', async () => {
  expect(await readEvent({}, missing)).toEqual({
    isPrivate: false,
    codeOrigin: { is: 'own' },
    dryRunByDefault: true,
    apiUrl: 'https://api.github.com',
    graphqlUrl: 'https://api.github.com/graphql',
  })
})

describe('pull request', () => {
  const ours = {
    number: 7,
    headRepository: 'acme/integrations',
    fromFork: false,
    headSha: 'head0',
    baseSha: 'base0',
  }

  test.each(['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'])(
    'of %s, whose head is the commit',
    async (name) => {
      const read = await event(name, pullRequest('acme/integrations'), { GITHUB_REF: 'refs/pull/7/merge' })
      expect(read.pullRequest).toEqual(ours)
      expect(read.commit).toBe('head0')
      expect(read.codeOrigin).toEqual({ is: 'own' })
      expect(read.tag).toBeUndefined()
    },
  )

  test.each([
    ['a fork', 'grace/integrations', true],
    ['a deleted repository', null, true],
    ['the same repository in other letters', 'Acme/Integrations', false],
    ['a fork within the same organization', 'acme/integrations-2', true],
  ])('from %s', async (_, head, fromFork) => {
    const read = await event('pull_request', pullRequest(head))
    expect(read.pullRequest?.fromFork).toBe(fromFork)
    expect(read.pullRequest?.headRepository).toBe(head ?? undefined)
  })

  test('by an account that is gone', async () => {
    const read = await event('pull_request', {
      pull_request: {
        number: 7,
        user: null,
        head: { sha: 'a', repo: null },
        base: { sha: 'b', repo: { full_name: 'a/b' } },
      },
    })
    expect(read.pullRequest).toEqual({ number: 7, fromFork: true, headSha: 'a', baseSha: 'b' })
  })

  test('of a comment on it: nothing vouches for its head', async () => {
    const read = await event('issue_comment', {
      repository: { full_name: 'acme/integrations' },
      issue: { number: 7, user: { login: 'grace' }, pull_request: { url: 'https://api.github.com/…' } },
    })
    expect(read.pullRequest).toEqual({
      number: 7,
      fromFork: true,
    })
    expect(read.commit).toBe('merge0')
  })

  test('none of a comment on an issue', async () => {
    const read = await event('issue_comment', {
      repository: { full_name: 'acme/integrations' },
      issue: { number: 7, user: { login: 'grace' } },
    })
    expect(read.pullRequest).toBeUndefined()
  })

  test('of a finished workflow run: of this repository, not of another with the same head', async () => {
    const read = await event('workflow_run', {
      repository: { id: 1, full_name: 'acme/integrations' },
      workflow_run: {
        head_repository: { full_name: 'acme/integrations' },
        pull_requests: [listed(3, 2), listed(7, 1)],
      },
    })
    expect(read.pullRequest).toEqual({
      number: 7,
      headRepository: 'acme/integrations',
      fromFork: false,
      headSha: 'head0',
      baseSha: 'base0',
    })
    expect(read.commit).toBe('merge0')
  })

  test.each([
    ['workflow_run of a fork, which lists none', 'workflow_run', [] as unknown],
    ['workflow_run without a list', 'workflow_run', null],
  ])('none of %s', async (_, name, pulls) => {
    const read = await event(name, {
      repository: { id: 1, full_name: 'acme/integrations' },
      workflow_run: { head_repository: { full_name: 'grace/integrations' }, pull_requests: pulls },
    })
    expect(read.pullRequest).toBeUndefined()
  })

  test.each([['merge_group'], ['push'], ['deployment_status'], ['release']])(
    'none of %s, whatever its payload looks like',
    async (name) => {
      const payload = {
        ...Object(pullRequest('acme/integrations')),
        repository: { id: 1, full_name: 'acme/integrations' },
        workflow_run: { pull_requests: [listed(7, 1)] },
        issue: { number: 7, pull_request: {} },
      }
      expect((await event(name, payload)).pullRequest).toBeUndefined()
    },
  )

  test('none where the payload lacks it', async () => {
    const read = await event('pull_request', {})
    expect(read.pullRequest).toBeUndefined()
    expect(read.commit).toBe('merge0')
  })
})

describe('tag', () => {
  test.each([
    ['push', 'refs/tags/v1.2.3', {}, 'v1.2.3'],
    ['push', 'refs/tags/tracker/v1.2.3', {}, 'tracker/v1.2.3'],
    ['push', 'refs/heads/v1.2.3', {}, undefined],
    ['workflow_dispatch', 'refs/tags/v1.2.3', {}, 'v1.2.3'],
    ['release', 'refs/tags/other', { release: { tag_name: 'v1.2.3' } }, 'v1.2.3'],
    ['release', 'refs/tags/v1.2.3', {}, 'v1.2.3'],
    ['push', 'refs/heads/main', { release: { tag_name: 'v1.2.3' } }, undefined],
    ['pull_request', 'refs/pull/7/merge', {}, undefined],
  ])('on %s of %s', async (name, ref, payload, tag) => {
    expect((await event(name, payload, { GITHUB_REF: ref })).tag).toBe(tag)
  })
})

describe('what a run runs on', () => {
  const eventWith = (over: Partial<GithubEvent>): GithubEvent => ({
    codeOrigin: { is: 'own' },
    dryRunByDefault: true,
    apiUrl: '',
    graphqlUrl: '',
    isPrivate: false,
    ...over,
  })
  const twelfth = { number: 12, fromFork: false }
  test.each<[Partial<GithubEvent>, string | undefined, string]>([
    [{ name: 'pull_request', pullRequest: twelfth }, '12/merge', 'pull_request #12'],
    [{ name: 'push', tag: 'v1.3.0' }, 'v1.3.0', 'push of tag v1.3.0'],
    [{ name: 'push' }, 'main', 'push to main'],
    [{ name: 'release', tag: 'v1.3.0' }, 'v1.3.0', 'release v1.3.0'],
    [{ name: 'schedule' }, 'main', 'schedule on main'],
    [{ name: 'workflow_dispatch' }, undefined, 'workflow_dispatch'],
    [{}, 'main', 'outside of GitHub Actions'],
  ])('%j on %s: %s', (over, refName, expected) => {
    expect(describeEvent(eventWith(over), refName)).toBe(expected)
  })
})

describe('previous commit', () => {
  test.each([
    ['push', 'abc123', 'abc123'],
    ['push', '0'.repeat(40), undefined],
    ['push', '0'.repeat(64), undefined],
    ['push', '', undefined],
    ['pull_request', 'abc123', undefined],
  ])('on %s with before %j', async (name, before, previous) => {
    expect((await event(name, { before })).previousSha).toBe(previous)
  })
})

describe('dry run by default', () => {
  test.each(['push', 'release', 'workflow_dispatch', 'repository_dispatch'])('not on %s', async (name) => {
    expect((await event(name, {})).dryRunByDefault).toBe(false)
  })

  test.each([
    'pull_request',
    'pull_request_target',
    'merge_group',
    'schedule',
    'workflow_run',
    'issue_comment',
    'create',
    'deployment',
    'an_event_to_come',
  ])('on %s', async (name) => {
    expect((await event(name, {})).dryRunByDefault).toBe(true)
  })
})

describe('addresses', () => {
  test('of GitHub Enterprise Server', async () => {
    const read = await event(
      'push',
      {},
      {
        GITHUB_SERVER_URL: 'https://git.acme.example/',
        GITHUB_API_URL: 'https://git.acme.example/api/v3/',
        GITHUB_GRAPHQL_URL: 'https://git.acme.example/api/graphql',
      },
    )
    expect(read.apiUrl).toBe('https://git.acme.example/api/v3')
    expect(read.graphqlUrl).toBe('https://git.acme.example/api/graphql')
    expect(read.repositoryUrl).toBe('https://git.acme.example/acme/integrations')
    expect(read.runUrl).toBe('https://git.acme.example/acme/integrations/actions/runs/17/attempts/2')
  })

  test("where the Action's own pages are, in the version that runs", async () => {
    const own = { GITHUB_ACTION_REPOSITORY: 'acme/deploy', GITHUB_ACTION_REF: 'v1' }
    expect((await event('push', {}, own)).docsUrl).toBe('https://github.com/acme/deploy/blob/v1/docs')
    expect((await event('push', {}, { ...own, GITHUB_ACTION_REPOSITORY: '' })).docsUrl).toBeUndefined()
  })

  test.each([
    ['https://git.acme.example/api/v3', 'https://git.acme.example/api/graphql'],
    ['https://api.acme.ghe.com', 'https://api.acme.ghe.com/graphql'],
  ])('GraphQL beside %s', async (api, graphql) => {
    expect((await event('push', {}, { GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: '' })).graphqlUrl).toBe(graphql)
  })
})

test.each([
  ['', '1', undefined],
  ['17', '', { id: 17, attempt: 1 }],
  ['seventeen', '1', undefined],
  ['17', '0', undefined],
])('run %j, attempt %j', async (id, attempt, run) => {
  const read = await event('push', {}, { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt })
  expect(read.run).toEqual(run)
  expect(read.runUrl === undefined).toBe(run === undefined)
})

describe('payload', () => {
  const variables = { ...environment, GITHUB_EVENT_NAME: 'pull_request_target' }

  test('with a byte order mark and CRLF', async () => {
    const text = `\uFEFF${JSON.stringify(pullRequest('acme/integrations'), undefined, 2).replaceAll('\n', '\r\n')}`
    const read = await readEvent(variables, () => Promise.resolve(text))
    expect(read.pullRequest?.number).toBe(7)
  })

  test.each([
    ['not JSON', '{"pull_request":'],
    ['empty', ''],
    ['a list', '[]'],
    ['null', 'null'],
  ])('that is %s is an error that names the file', async (_, text) => {
    await expect(readEvent(variables, () => Promise.resolve(text))).rejects.toThrow(
      /^The event's payload, the file that GITHUB_EVENT_PATH names \(\/event\.json\), is not a JSON object\./,
    )
  })

  test('that is not there is an error', async () => {
    await expect(readEvent(variables, missing)).rejects.toThrow(
      "The event's payload, the file that GITHUB_EVENT_PATH names, can't be read: ENOENT: /event.json",
    )
  })
})
