import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GithubOptions } from '../emulator/github.ts'
import { harms } from '../report/github-reader.ts'
import { hostile } from '../report/hostile.ts'
import { integration } from './checkout.ts'
import { runBuilt, runStep, type Step, type StepResult } from './runner.ts'
import { number, pullRequest, redefined, setStage, type Stage } from './stage.ts'

const sha = 'a'.repeat(40)

/** What GitHub says once the run of a fork's pull request is finished. */
function finished(over: object = {}): NonNullable<Step['event']> {
  return {
    name: 'workflow_run',
    payload: {
      repository: { id: 1, full_name: 'acme/tracker' },
      workflow_run: {
        id: 77,
        run_attempt: 1,
        html_url: 'https://github.com/acme/tracker/actions/runs/77',
        head_sha: sha,
        head_branch: 'feature',
        head_repository: { id: 2, full_name: 'eve/tracker', owner: { login: 'eve' } },
        pull_requests: [],
        ...over,
      },
    },
  }
}

async function fork(github: GithubOptions = {}): Promise<Stage> {
  return setStage(integration, { github: { heads: { [number]: 'eve/tracker' }, ...github } })
}

/** Writes a report file, and comments on it. */
async function commentOn(stage: Stage, report: string, step: Partial<Step> = {}): Promise<StepResult> {
  await stage.write({ 'in/report.json': report })
  return comment(stage, { with: { report: 'in/report.json' }, ...step })
}

function comment(stage: Stage, { with: inputs, ...step }: Partial<Step>): Promise<StepResult> {
  const { apiUrl, graphqlUrl } = stage.github
  return runStep({
    action: 'comment',
    workspace: stage.folder,
    event: finished(),
    githubToken: 'ghs_workflow',
    github: { apiUrl, graphqlUrl },
    ...step,
    with: { ...inputs },
  })
}

const empty = JSON.stringify({ diagnostics: [], outcomes: [] })
const one = (over: object = {}): string =>
  JSON.stringify({
    diagnostics: [],
    outcomes: [{ path: '.', name: 'tracker', version: '1.2.0', result: 'planned', diagnostics: [], ...over }],
  })

describe("the report of a fork's own run", () => {
  it.each(['source', 'dist'])('becomes a comment on its pull request, as what it is (%s)', async (built) => {
    const stage = await fork()
    const checked = await stage.run({ event: pullRequest({ head: 'eve/tracker' }), with: { token: '' } })
    expect(checked.exitCode).toBe(0)
    await stage.write({ 'in/report.json': checked.report })
    const step: Step = {
      action: 'comment',
      workspace: stage.folder,
      event: finished(),
      githubToken: 'ghs_workflow',
      github: stage.github,
      with: { report: 'in/report.json' },
    }
    const { exitCode, outputs, stdout } = await (built === 'dist' ? runBuilt(step) : runStep(step))
    expect(stdout).toContain('Pull request comment created')
    expect(exitCode).toBe(0)
    const [written, ...others] = stage.comments()
    expect(others).toEqual([])
    expect(outputs['comment-url']).toContain(`issuecomment-${written?.id}`)
    expect(written?.body.split('\n')[2]).toBe(
      "### ☑️ tracker 1.2.0 · checked without Botpress · reported by the fork's own run, unverified",
    )
    expect(written?.body).toContain('comes from the fork eve/tracker')
    expect(written?.body).toContain('[run](https://github.com/acme/tracker/actions/runs/77)')
    expect(harms(written?.body ?? '')).toEqual([])
  })

  it('tells what is wrong, with a link to the line of the commit', async () => {
    const stage = await setStage(redefined({ title: '' }), { github: { heads: { [number]: 'eve/tracker' } } })
    const checked = await stage.run({ event: pullRequest({ head: 'eve/tracker' }), with: { token: '' } })
    await commentOn(stage, checked.report)
    expect(stage.comments()[0]?.body).toMatch(/^### ❌ tracker 1\.2\.0 · can't be deployed · .*unverified$/m)
    expect(stage.comments()[0]?.body).toContain(`/blob/${sha}/integration.definition.json#L4`)
  })

  it('is kept in one comment, which a newer run updates and an older one leaves', async () => {
    const stage = await fork()
    await commentOn(stage, one())
    await commentOn(stage, one({ version: '1.3.0' }), { event: finished({ id: 78 }) })
    await commentOn(stage, one({ version: '1.1.0' }))
    expect(stage.comments()).toHaveLength(1)
    expect(stage.comments()[0]?.body).toContain('tracker 1.3.0')
    await commentOn(stage, one(), { with: { report: 'in/report.json', 'comment-key': 'other' } })
    expect(stage.comments()).toHaveLength(2)
  })

  it('is not commented on where the pull request has moved on, or is gone', async () => {
    const moved = await fork({ headShas: { [number]: 'c'.repeat(40) } })
    const stale = await commentOn(moved, one())
    expect(stale.exitCode).toBe(0)
    expect(stale.stdout).toContain('Its pull request has newer commits')
    expect(moved.comments()).toEqual([])
    const gone = await commentOn(await fork({ pullRequests: [] }), one())
    expect(gone.exitCode).toBe(0)
    expect(gone.stdout).toContain('No open pull request has this head')
    expect(gone.outputs['comment-url']).toBe('')
  })

  it("never takes a pull request of another repository with the fork's branch name", async () => {
    const stage = await fork()
    await commentOn(stage, one(), {
      event: finished({ head_repository: { id: 3, full_name: 'eve/other', owner: { login: 'eve' } } }),
    })
    expect(stage.comments()).toEqual([])
  })

  it("is not commented on where the run is the repository's own", async () => {
    const stage = await fork()
    const own = { id: 1, full_name: 'acme/tracker', owner: { login: 'acme' } }
    const { exitCode, stdout } = await commentOn(stage, one(), { event: finished({ head_repository: own }) })
    expect(exitCode).toBe(0)
    expect(stdout).toContain('its own step comments')
    expect(stage.github.requests).toEqual([])
  })

  it('can claim nothing but what a check without Botpress finds', async () => {
    const stage = await fork()
    const claims = {
      result: 'created',
      plan: { changes: [] },
      record: { id: 'x' },
      verdict: { accepted: true },
      offline: 'Approved.',
    }
    const report = JSON.stringify({
      offline: 'Approved by the maintainers.',
      runUrl: 'https://evil.example',
      commit: 'd'.repeat(40),
      pullRequest: 8,
      workspace: { id: 'w', name: 'Evil' },
      ...JSON.parse(one(claims)),
    })
    await commentOn(stage, report)
    const body = stage.comments()[0]?.body ?? ''
    expect(body).toContain('### ☑️ tracker 1.2.0 · checked without Botpress · reported by')
    expect(body).not.toMatch(/Approved|evil|Evil|ddddddd|deployed ·|validated/)
  })

  it.each(['../../../../evil/tools/releases', './../../../../evil/tools', 'src/../../../../../evil/tools'])(
    'has no link out of the repository where it names the file %s',
    async (file) => {
      const stage = await fork()
      const diagnostics = [{ severity: 'error', subject: 'name', message: 'It is empty.', place: { file, line: 3 } }]
      await commentOn(stage, one({ result: 'failed', diagnostics }))
      const body = stage.comments()[0]?.body ?? ''
      expect(body).toContain(`(${file}:3)`)
      expect(body).not.toMatch(/https:\/\/[^)]*evil/)
    },
  )

  it('does no harm, whatever stands in it', async () => {
    const stage = await fork()
    await fc.assert(
      fc.asyncProperty(hostile, hostile, fc.nat(10_000), async (name, message, id) => {
        const diagnostics = [
          { severity: 'error', subject: name, message, fix: name, place: { file: message, line: 3 } },
        ]
        const report = one({ name, reason: message, result: 'failed', diagnostics, path: name })
        await commentOn(stage, report, { event: finished({ id: 100 + id }) })
        for (const { body } of stage.comments()) expect(harms(body)).toEqual([])
      }),
      { numRuns: 15 },
    )
  })
})

describe('what is no report', () => {
  it.each<[string, string | undefined, RegExp]>([
    ['nothing', undefined, /There is no file `in\/report\.json`.*a run that ended early has none/],
    ['no JSON', 'hello', /it is no JSON/],
    ['another JSON', '[]', /it is not a report of this Action/],
    ['a wrong field', one({ result: 'approved' }), /not a report of this Action \(at outcomes\.0\.result\)/],
    ['a text too long', one({ name: 'x'.repeat(30_000) }), /at outcomes\.0\.name/],
    ['too much', `${empty}${' '.repeat(5_000_001)}`, /has 50000\d\d bytes; at most 5000000 are read/],
  ])('%s is one clear error, and no comment', async (_, report, expected) => {
    const stage = await fork()
    if (report !== undefined) await stage.write({ 'in/report.json': report })
    const { exitCode, annotations } = await comment(stage, { with: { report: 'in/report.json' } })
    expect(exitCode).toBe(1)
    expect(annotations).toEqual([
      { level: 'error', title: "Comment on a fork's plan", message: expect.stringMatching(expected) },
    ])
    expect(stage.comments()).toEqual([])
  })

  it('a link is not followed', async () => {
    const stage = await fork()
    await stage.write({ 'in/secret.json': one() })
    await symlink(join(stage.folder, 'in/secret.json'), join(stage.folder, 'in/report.json'))
    const { exitCode, annotations } = await comment(stage, { with: { report: 'in/report.json' } })
    expect(exitCode).toBe(1)
    expect(annotations[0]?.message).toContain('is no plain file')
  })

  it('another event is refused by name', async () => {
    const stage = await fork()
    const { exitCode, annotations } = await commentOn(stage, one(), { event: pullRequest() })
    expect(exitCode).toBe(1)
    expect(annotations[0]?.message).toContain('it runs on `workflow_run`, not on `pull_request`')
  })

  it.each([
    ['head_repository', { head_repository: null }],
    ['head_branch', { head_branch: null }],
  ])('an event that does not say the %s is refused, with what is missing', async (name, missing) => {
    const stage = await fork()
    const { exitCode, annotations } = await commentOn(stage, one(), { event: finished(missing) })
    expect(exitCode).toBe(1)
    expect(annotations[0]?.message).toContain(`The event \`workflow_run\` lacks \`workflow_run.${name}\`.`)
    expect(annotations[0]?.message).not.toContain('not on')
  })

  it('a token that may not write is told', async () => {
    const stage = await fork({ tokens: { ghs_workflow: { login: 'github-actions[bot]', access: 'read' } } })
    const { exitCode, annotations } = await commentOn(stage, one())
    expect(exitCode).toBe(1)
    expect(annotations[0]?.message).toContain('pull-requests: write')
  })
})
