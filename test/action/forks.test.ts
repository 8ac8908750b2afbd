import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { integration } from './checkout.ts'
import { linkPackages } from './packages.ts'
import { pullRequest, redefined, setStage } from './stage.ts'

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
    expect(summary).toContain('### Botpress plan: **tracker** 1.2.0, checked offline')
    expect(summary).toContain('eve/tracker')
    expect(stage.github.requests).toEqual([])
    expect(stage.api.requests).toEqual([])
  })

  it('whose repository is gone is treated alike', async () => {
    const stage = await setStage(integration)
    const { exitCode, annotations } = await stage.run({ event: pullRequest({ head: null }), with: withheld })
    expect(exitCode).toBe(0)
    expect(annotations).toMatchObject([{ level: 'notice', message: expect.stringContaining('gone or unknown') }])
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

/** A definition that leaves a file behind where it is executed. */
const marking = (file: string): string => `
import { writeFileSync } from 'node:fs'
import { IntegrationDefinition } from '@botpress/sdk'
writeFileSync(${JSON.stringify(file)}, 'executed')
export default new IntegrationDefinition({ name: 'tracker', version: '1.2.0' })
`

describe('pull_request_target', () => {
  it.each([
    ['a fork', 'eve/tracker', 1],
    ['a repository that is gone', null, 1],
    ['the repository itself', 'acme/tracker', 0],
  ])('from %s: a definition that is code is executed only where it is our own', async (_, head, exitCode) => {
    const stage = await setStage({ ...integration, 'integration.definition.json': undefined })
    await linkPackages(stage.folder)
    const mark = join(stage.folder, 'mark')
    await stage.write({ 'integration.definition.ts': marking(mark) })
    const step = await stage.run({ event: target(head) })
    expect(step.exitCode).toBe(exitCode)
    expect(existsSync(mark)).toBe(exitCode === 0)
    if (exitCode === 0) return
    expect(step.annotations).toMatchObject([
      {
        level: 'error',
        file: 'integration.definition.ts',
        message: expect.stringMatching(/executed here\. .* from forks on `?pull_request`?,/),
      },
    ])
    expect(stage.calls()).toEqual([])
    expect(stage.comments()[0]?.body).toContain('executed here')
  })

  it('of a fork with a definition that is data is planned and commented on', async () => {
    const stage = await setStage(integration)
    const { exitCode, outputs } = await stage.run({ event: target('eve/tracker') })
    expect(exitCode).toBe(0)
    expect(outputs['result']).toBe('planned')
    expect(stage.comments()[0]?.body).toContain('**tracker** 1.2.0, new integration')
  })
})
