import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { GithubOptions } from '../emulator/github.ts'
import { integration, words } from './checkout.ts'
import { linkPackages } from './packages.ts'
import type { Step } from './runner.ts'
import { pullRequest, redefined, setStage, type Stage } from './stage.ts'

/** What GitHub gives in the place of a secret that the run may not have. */
const withheld = { token: '' }

const fromFork = pullRequest({ head: 'eve/tracker' })

describe('a pull request from a fork', () => {
  it('is checked offline: the report is in the summary, one notice says why, and GitHub is left alone', async () => {
    const stage = await setStage(integration)
    const { exitCode, outputs, annotations, summary } = await stage.run({ event: fromFork, with: withheld })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ result: 'planned', name: 'tracker', 'comment-url': '' })
    expect(annotations).toMatchObject([
      {
        level: 'notice',
        title: 'Checked offline',
        message: expect.stringContaining('comes from the fork eve/tracker'),
      },
    ])
    expect(summary).toContain('### ☑️ tracker 1.2.0 · checked without Botpress')
    expect(summary).toContain('eve/tracker')
    expect(stage.github.requests).toEqual([])
    expect(stage.api.requests).toEqual([])
  })

  it('whose repository is gone is treated alike', async () => {
    const stage = await setStage(integration)
    const { exitCode, annotations } = await stage.run({ event: pullRequest({ head: null }), with: withheld })
    expect(exitCode).toBe(0)
    expect(annotations).toMatchObject([{ level: 'notice', message: expect.stringContaining('deleted or unknown') }])
    expect(stage.github.requests).toEqual([])
  })

  it('fails for what is wrong with the definition all the same', async () => {
    const stage = await setStage(redefined({ title: '' }))
    const { exitCode, annotations } = await stage.run({ event: fromFork, with: withheld })
    expect(exitCode).toBe(1)
    expect(annotations.filter(({ level }) => level === 'error')).toMatchObject([{ title: 'title', line: '4' }])
    expect(stage.github.requests).toEqual([])
  })

  it.each(['CLIENT_SECRET', 'CLIENT_SECRET=', 'tracker:CLIENT_SECRET'])(
    'has no values for the secrets of the step, which is no error (%s)',
    async (line) => {
      const stage = await setStage(redefined({ secrets: ['CLIENT_SECRET'] }))
      const step = { with: { ...withheld, secrets: line }, env: { CLIENT_SECRET: '' } }
      const { exitCode, annotations } = await stage.run({ event: fromFork, ...step })
      expect(exitCode).toBe(0)
      expect(annotations.map(({ level }) => level)).toEqual(['notice', 'notice'])
      expect(annotations[1]).toMatchObject({ title: 'secrets.CLIENT_SECRET', file: 'integration.definition.json' })
    },
  )

  it('of which a comment is demanded says in one warning why there is none', async () => {
    const stage = await setStage(integration, {
      github: { tokens: { ghs_workflow: { login: 'github-actions[bot]', access: 'read' } } },
    })
    const { exitCode, annotations } = await stage.run({ event: fromFork, with: { ...withheld, comment: 'always' } })
    expect(exitCode).toBe(0)
    expect(annotations.filter(({ level }) => level === 'warning')).toMatchObject([
      { message: expect.stringContaining('read-only token') },
    ])
  })
})

describe('a pull request of Dependabot', () => {
  const env = { GITHUB_ACTOR: 'dependabot[bot]' }
  const readOnly = { tokens: { ghs_workflow: { login: 'github-actions[bot]', access: 'read' as const } } }

  it('is checked offline, and told how to get its secrets and its permission', async () => {
    const stage = await setStage(integration, { github: readOnly })
    const { exitCode, annotations } = await stage.run({ env, with: withheld })
    expect(exitCode).toBe(0)
    expect(annotations).toMatchObject([
      {
        level: 'notice',
        title: 'Checked offline',
        message: expect.stringContaining('Secrets and variables › Dependabot'),
      },
      { level: 'warning', message: expect.stringMatching(/Dependabot started[^]*pull-requests: write/) },
    ])
  })

  it('with both is like any other', async () => {
    const stage = await setStage(integration)
    const { exitCode, annotations } = await stage.run({ env })
    expect(exitCode).toBe(0)
    expect(annotations).toEqual([])
    expect(stage.comments()).toHaveLength(1)
  })
})

it('without a token a deployment is an error, before any request', async () => {
  const stage = await setStage(integration)
  const { exitCode, annotations } = await stage.run({ event: { name: 'push', payload: {} }, with: withheld })
  expect(exitCode).toBe(1)
  expect(annotations).toMatchObject([{ level: 'error', title: 'input token' }])
  expect(stage.api.requests).toEqual([])
})

const target = (head: string | null): ReturnType<typeof pullRequest> =>
  pullRequest({ name: 'pull_request_target', head })

const ours = { id: 1, full_name: 'acme/tracker' }
const eves = { id: 2, full_name: 'eve/tracker' }
const commented = {
  name: 'issue_comment',
  payload: { repository: ours, issue: { number: 7, user: { login: 'ada' }, pull_request: {} } },
}
const finished = (run: object) => ({ name: 'workflow_run', payload: { repository: ours, workflow_run: run } })

/** A definition that leaves a file behind where it is executed. */
const marking = (file: string): string => `
import { writeFileSync } from 'node:fs'
import { IntegrationDefinition } from '@botpress/sdk'
writeFileSync(${JSON.stringify(file)}, 'executed')
export default new IntegrationDefinition({ name: 'tracker', version: '1.2.0' })
`

/** A stage whose definition is code. */
async function setCode(github?: GithubOptions): Promise<Stage & { isExecuted(): boolean }> {
  const stage = await setStage(
    { ...integration, 'integration.definition.json': undefined },
    { ...(github && { github }) },
  )
  await linkPackages(stage.folder)
  const mark = join(stage.folder, 'mark')
  await stage.write({ 'integration.definition.ts': marking(mark) })
  return { ...stage, isExecuted: () => existsSync(mark) }
}

const pulls = '/repos/acme/tracker/pulls/7'

describe('a definition that is code, beside a token', () => {
  it.each<[string, NonNullable<Step['event']>, RegExp]>([
    [
      'pull_request_target of a fork',
      target('eve/tracker'),
      /comes from the fork eve\/tracker\..* on pull_request with an empty/,
    ],
    ['pull_request_target of a repository that is gone', target(null), /comes from a deleted repository/],
    ['pull_request of a fork that is given secrets', fromFork, /comes from the fork eve\/tracker/],
    [
      'workflow_run of a fork',
      finished({ event: 'pull_request', head_repository: eves }),
      /behind it comes from the fork/,
    ],
    ['workflow_run without what caused it', finished({ head_repository: eves }), /behind it comes from the fork/],
    ['workflow_run without a repository', finished({ event: 'pull_request' }), /is unknown: the event doesn't say/],
    ['a payload that is empty', { name: 'pull_request_target', payload: {} }, /is unknown: the event doesn't say/],
    ['an event of which nothing is known', { name: 'issues', payload: {} }, /on issues has token, but whose code/],
  ])('is refused on %s', async (_, event, message) => {
    const stage = await setCode()
    const step = await stage.run({ event, with: { 'dry-run': 'true' } })
    expect(step.exitCode).toBe(1)
    expect(stage.isExecuted()).toBe(false)
    expect(step.annotations.filter(({ level }) => level === 'error')).toMatchObject([
      { title: 'definition', file: 'integration.definition.ts' },
    ])
    expect(words(step)).toMatch(message)
    expect(stage.api.requests.filter(({ method }) => method !== 'GET')).toEqual([])
    expect(stage.github.requests.filter(({ path }) => path === pulls)).toEqual([])
  })

  it.each<[string, NonNullable<Step['event']>]>([
    ['pull_request_target of the repository', target('acme/tracker')],
    ['pull_request of the repository', pullRequest()],
    ['workflow_run of the repository', finished({ head_repository: ours, pull_requests: [] })],
    ['a comment on an issue', { name: 'issue_comment', payload: { repository: ours, issue: { number: 3 } } }],
    ['push', { name: 'push', payload: {} }],
    ['merge_group', { name: 'merge_group', payload: {} }],
  ])('is loaded on %s', async (_, event) => {
    const stage = await setCode()
    expect((await stage.run({ event, with: { 'dry-run': 'true' } })).exitCode).toBe(0)
    expect(stage.isExecuted()).toBe(true)
    expect(stage.github.requests.filter(({ path }) => path === pulls)).toEqual([])
  })

  it.each<[string, GithubOptions, boolean, RegExp]>([
    ['the repository itself', {}, true, /^$/],
    ['a fork', { heads: { 7: 'eve/tracker' } }, false, /comes from the fork eve\/tracker/],
    ['a deleted repository', { heads: { 7: null } }, false, /comes from a deleted repository/],
    [
      'where GitHub does not say',
      { tokens: { ghs_workflow: { login: 'x', access: 'none' } } },
      false,
      /#7 comes from is unknown: .* "Not Found" \(HTTP 404\)\..*pull-requests: read/,
    ],
  ])('on a comment in a pull request from %s, asks GitHub once', async (_, github, loaded, message) => {
    const stage = await setCode(github)
    const more = { 'other/integration.definition.ts': marking(join(stage.folder, 'mark')).replace('tracker', 'other') }
    await stage.write({ ...more, 'other/.botpress/dist/index.cjs': 'exports.handler = () => {}' })
    const step = await stage.run({ event: commented, with: { path: '.\nother', comment: 'never' } })
    expect(step.exitCode).toBe(loaded ? 0 : 1)
    expect(stage.isExecuted()).toBe(loaded)
    expect(words(step)).toMatch(message)
    expect(stage.github.requests.map(({ path }) => path)).toEqual([pulls])
  })

  it('is refused where GitHub must be asked and there is no github-token', async () => {
    const stage = await setCode()
    const step = await stage.run({ event: commented, with: { 'github-token': '', comment: 'never' } })
    expect(step.exitCode).toBe(1)
    expect(stage.isExecuted()).toBe(false)
    expect(words(step)).toMatch(/GitHub can't be asked without github-token/)
  })

  it('is loaded without a token, on whatever event', async () => {
    for (const event of [target('eve/tracker'), commented, finished({}), { name: 'issues', payload: {} }]) {
      const stage = await setCode({ heads: { 7: 'eve/tracker' } })
      const step = await stage.run({ event, with: { ...withheld, comment: 'never' } })
      expect(step.exitCode).toBe(0)
      expect(stage.isExecuted()).toBe(true)
      expect(stage.github.requests).toEqual([])
    }
  })

  it('counts a token that Botpress does not know as one', async () => {
    const stage = await setCode()
    const step = await stage.run({ event: target('eve/tracker'), with: { token: 'bp_pat_unknown' } })
    expect(step.exitCode).toBe(1)
    expect(stage.isExecuted()).toBe(false)
  })
})

describe('pull_request_target', () => {
  it('of a fork with a definition that is code says in the comment that it was not loaded', async () => {
    const stage = await setCode()
    await stage.run({ event: target('eve/tracker') })
    expect(stage.comments()[0]?.body).toContain('It was not loaded')
  })

  it('of a fork with a definition that is data is planned and commented on', async () => {
    const stage = await setStage(integration)
    const { exitCode, outputs } = await stage.run({ event: target('eve/tracker') })
    expect(exitCode).toBe(0)
    expect(outputs['result']).toBe('planned')
    expect(stage.comments()[0]?.body).toContain('### ✅ tracker 1.2.0 · new integration')
  })
})
