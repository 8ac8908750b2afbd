import { afterEach, describe, expect, test } from 'vitest'
import type { CodeOrigin } from '../../src/github/code-origin.ts'
import type { GithubEvent } from '../../src/github/event.ts'
import { explainCommentFailure, explainMissingToken, explainRefusedCode } from '../../src/github/explain.ts'
import { openGithub } from '../../src/github/octokit.ts'
import { createRedactor } from '../../src/secrets/redactor.ts'
import { type GithubEmulator, type GithubFault, startGithub } from '../emulator/github.ts'

const own: GithubEvent = {
  name: 'pull_request',
  repository: { owner: 'acme', name: 'integrations' },
  pullRequest: {
    number: 7,
    headRepository: 'acme/integrations',
    fromFork: false,
  },
  isPrivate: false,
  codeOrigin: { is: 'own' },
  dryRunByDefault: true,
  actor: 'ada',
  apiUrl: 'https://api.github.com',
  graphqlUrl: 'https://api.github.com/graphql',
}
const fork: GithubEvent = {
  ...own,
  pullRequest: { number: 7, headRepository: 'eve/integrations', fromFork: true },
}
const gone: GithubEvent = { ...own, pullRequest: { number: 7, fromFork: true } }
const dependabot: GithubEvent = { ...own, actor: 'dependabot[bot]' }
const push: GithubEvent = {
  name: 'push',
  isPrivate: false,
  codeOrigin: { is: 'own' },
  dryRunByDefault: false,
  apiUrl: 'https://api.github.com',
  graphqlUrl: 'https://api.github.com/graphql',
}

describe('explainMissingToken', () => {
  test.each([
    ['a fork', fork, /comes from the fork eve\/integrations, and GitHub gives forks no secrets/],
    ['a fork that is gone', gone, /comes from a deleted or unknown repository, and GitHub gives forks no secrets/],
    ['a review of a fork', { ...fork, name: 'pull_request_review' }, /GitHub gives forks no secrets/],
    ['Dependabot', dependabot, /^Dependabot started this run.*Secrets and variables › Dependabot\.$/],
    ['Dependabot on push', { ...push, actor: 'dependabot[bot]' }, /^Dependabot started this run/],
    ['a pull request of the repository', own, /^The input `token` is empty\. A missing secret/],
    [
      'a fork on pull_request_target, which has secrets',
      { ...fork, name: 'pull_request_target' },
      /^The input `token` is empty\./,
    ],
    ['a comment, which has secrets', { ...gone, name: 'issue_comment' }, /^The input `token` is empty\./],
    ['a push', push, /^The input `token` is empty\./],
  ])('%s', (_, event, text) => {
    expect(explainMissingToken(event)).toMatch(text)
  })
})

describe('explainRefusedCode', () => {
  test.each<[string, CodeOrigin, RegExp, RegExp]>([
    [
      'pull_request_target',
      { is: 'foreign', repository: 'eve/integrations' },
      /on `pull_request_target` has `token`, while the pull request comes from the fork eve\/integrations\. It was not loaded/,
      /on `pull_request` with an empty `token`/,
    ],
    ['pull_request_target', { is: 'foreign' }, /the pull request comes from a deleted repository/, /./],
    [
      'workflow_run',
      { is: 'foreign', repository: 'eve/integrations' },
      /while the run behind it comes from the fork eve\/integrations/,
      /./,
    ],
    [
      'workflow_run',
      { is: 'unknown' },
      /which repository the code comes from is unknown: the event doesn't say\./,
      /./,
    ],
    [
      'issue_comment',
      { is: 'unknown', pullRequest: 7, reason: 'GitHub answered "Not Found" (HTTP 404)' },
      /pull request #7 comes from is unknown: the event doesn't say, and GitHub answered "Not Found" \(HTTP 404\)\./,
      /`permissions: pull-requests: read`/,
    ],
    ['issues', { is: 'unsupported' }, /on `issues` has `token`, but whose code is checked out/, /`push`, `release`/],
  ])('on %s of %j', (name, origin, message, fix) => {
    const refusal = explainRefusedCode({ name }, origin)
    expect(refusal?.message).toMatch(message)
    expect(refusal?.fix).toMatch(fix)
  })

  test("not for the repository's own", () => {
    expect(explainRefusedCode({ name: 'push' }, { is: 'own' })).toBeUndefined()
  })
})

describe('explainCommentFailure', () => {
  let github: GithubEmulator

  afterEach(() => github.close())

  /** What octokit throws for the fault, and so what the warning has to make sense of. */
  async function failure(fault: GithubFault): Promise<unknown> {
    github = await startGithub()
    github.fault({}, fault)
    const octokit = await openGithub({ token: 'workflow', apiUrl: github.apiUrl })
    return octokit
      .request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        owner: 'acme',
        repo: 'integrations',
        issue_number: 7,
        body: 'x',
      })
      .catch((error: unknown) => error)
  }

  const start = "The pull request comment wasn't written; the job summary has the report. "
  const permissions = '\n\npermissions:\n  contents: read\n  pull-requests: write'
  const notAccessible = { status: 403, body: { message: 'Resource not accessible by integration' } }

  test.each([
    [
      '403',
      own,
      notAccessible,
      `GitHub answered "Resource not accessible by integration" (HTTP 403): the token may not write to pull requests. Add this to the job:${permissions}`,
    ],
    [
      '403 of a fork',
      fork,
      notAccessible,
      'The pull request comes from the fork eve/integrations, and GitHub gives workflows that run on pull requests from forks a read-only token. docs/forks.md shows the safe way to comment on them.',
    ],
    [
      '403 of a fork on pull_request_target, whose token could write',
      { ...fork, name: 'pull_request_target' },
      notAccessible,
      `GitHub answered "Resource not accessible by integration" (HTTP 403): the token may not write to pull requests. Add this to the job:${permissions}`,
    ],
    [
      '403 of Dependabot',
      dependabot,
      notAccessible,
      `GitHub answered "Resource not accessible by integration" (HTTP 403): the token of a run that Dependabot started is read-only unless the job asks for more. Add this to the job:${permissions}`,
    ],
    [
      '403, locked',
      own,
      { status: 403, body: { message: 'Unable to create comment because issue is locked.' } },
      'The conversation is locked (HTTP 403). Unlock it to get the report there.',
    ],
    [
      '403, rate limit',
      own,
      { status: 403, headers: { 'retry-after': '60' }, body: { message: 'Slow down' } },
      "GitHub's rate limit is reached (HTTP 403), and it asks to wait 60 seconds. Run the job again later.",
    ],
    [
      '403, rate limit used up',
      own,
      { status: 403, headers: { 'x-ratelimit-remaining': '0' }, body: { message: 'Forbidden' } },
      "GitHub's rate limit is reached (HTTP 403). Run the job again later.",
    ],
    [
      '403, rate limit told in words alone',
      own,
      { status: 403, body: { message: 'You have exceeded a secondary rate limit.' } },
      "GitHub's rate limit is reached (HTTP 403). Run the job again later.",
    ],
    [
      '401',
      own,
      { status: 401, body: { message: 'Bad credentials' } },
      'GitHub answered "Bad credentials" (HTTP 401): the input `github-token` isn\'t valid or has expired. Leave it out to use the workflow run\'s own.',
    ],
    [
      '404',
      own,
      { status: 404, body: { message: 'Not Found' } },
      `GitHub answered "Not Found" (HTTP 404): the token can't read pull request #7. Give a \`github-token\` of your own access to the repository; for the workflow run's own, add this to the job:${permissions}`,
    ],
    [
      '422, too long',
      own,
      {
        status: 422,
        body: { message: 'Validation Failed', errors: [{ message: 'Body is too long (maximum is 65536 characters)' }] },
      },
      'GitHub answered "Validation Failed: Body is too long (maximum is 65536 characters)" (HTTP 422). This is a bug in this Action: please open an issue.',
    ],
    [
      '422, spam',
      own,
      { status: 422, body: { message: 'Validation failed, or the endpoint has been spammed.' } },
      'GitHub answered "Validation failed, or the endpoint has been spammed." (HTTP 422). GitHub treats the comment as spam, or the account comments too often. Run the job again later.',
    ],
    [
      '502, a page',
      own,
      { status: 502, text: '<html><body>Bad Gateway</body></html>' },
      'GitHub answered with HTTP 502, after several tries. Run the job again; see githubstatus.com for outages.',
    ],
    ['another status', own, { status: 410, body: { message: 'Gone' } }, 'GitHub answered "Gone" (HTTP 410).'],
    [
      'words without end or line',
      own,
      { status: 410, body: { message: `a\n\n${'b'.repeat(400)}` } },
      `GitHub answered "a ${'b'.repeat(297)}…" (HTTP 410).`,
    ],
  ] as [string, GithubEvent, GithubFault, string][])('%s', async (_, event, fault, text) => {
    expect(explainCommentFailure(await failure(fault), event, createRedactor([]))).toBe(start + text)
  })

  test('connection lost', async () => {
    expect(explainCommentFailure(await failure('reset'), own, createRedactor([]))).toMatch(
      /No answer from https:\/\/api\.github\.com, after several tries \([^)]+\)\. Run the job again; .* `HTTPS_PROXY`/,
    )
  })

  test('anything else, in its own words', async () => {
    github = await startGithub()
    const empty = await openGithub({ token: '', apiUrl: github.apiUrl }).catch((error: unknown) => error)
    expect(explainCommentFailure(empty, own, createRedactor([]))).toBe(
      `${start}The input \`github-token\` is empty; leave it out to use the token of the workflow run.`,
    )
    expect(explainCommentFailure('odd', own, createRedactor([]))).toBe(`${start}odd.`)
  })
})
