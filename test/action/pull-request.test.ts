import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { definition, integration } from './checkout.ts'
import { pullRequest, redefined, setStage } from './stage.ts'

const closing = (required: string[]): typeof definition.actions => ({
  close: {
    title: 'Close',
    input: { schema: { type: 'object', properties: { id: { type: 'string' } }, required } },
    output: { schema: {} },
  },
})

const empty = { input: { schema: {} }, output: { schema: {} } }

const changes = z.array(z.looseObject({ path: z.string(), kind: z.string(), impact: z.string() }))

describe('a plan', () => {
  it('of a new version: the comment, the summary and the outputs say the same, and nothing is written', async () => {
    const stage = await setStage(integration)
    stage.seed({ version: '1.1.0', visibility: 'public', actions: { drop: { title: 'Drop', ...empty } } })

    const { exitCode, outputs, summary, stdout } = await stage.run()

    expect(exitCode).toBe(0)
    const [comment, ...others] = stage.comments()
    expect(others).toEqual([])
    const headline = '### 🔴 tracker 1.1.0 → 1.2.0 · 1 change breaks bots'
    expect(comment?.body.split('\n')[2]).toBe(headline)
    expect(summary.split('\n')[0]).toBe(headline)
    expect(comment?.body).toContain('- 🔴 Action **`drop`** is removed: ')
    expect(comment?.body).toContain(
      '**1.2.0 is too small a step: make it `2.0.0`** in [integration.definition.json:3](',
    )
    expect(comment?.body).toContain('[run](https://github.com/acme/tracker/actions/runs/1/attempts/1)')
    expect(comment?.body).toContain(`plan of [\`aaaaaaa\`](https://github.com/acme/tracker/commit/${'a'.repeat(40)})`)
    expect(outputs).toMatchObject({ result: 'planned', breaking: 'true', name: 'tracker', version: '1.2.0' })
    expect(outputs['comment-url']).toBe(`https://github.example/acme/tracker/pull/7#issuecomment-${comment?.id}`)
    expect(changes.parse(JSON.parse(outputs['changes'] ?? ''))).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ path: 'actions.drop', kind: 'removed', impact: 'breaking' }),
        expect.objectContaining({ path: 'actions.close', kind: 'added', impact: 'safe' }),
      ]),
    )
    expect(stdout).toContain(`Pull request comment created: ${outputs['comment-url']}`)
    const log = stdout.split('\n').filter((line) => !line.startsWith('::'))
    expect(log.slice(0, 3)).toEqual([
      'Planning: pull_request #7',
      expect.stringMatching(/^deploy-botpress-integration 0\.0\.0, Node\.js [\d.]+, API http:/),
      expect.stringMatching(/^Workspace .+ \(.+\)$/),
    ])
    expect(stage.api.integrations()).toHaveLength(1)
  })

  it('of a version that is there already: property by property', async () => {
    const stage = await setStage(redefined({ title: 'Renamed', actions: closing(['id']) }))
    stage.seed({ actions: closing([]) })
    const { exitCode, outputs } = await stage.run()
    expect(exitCode).toBe(0)
    const paths = changes.parse(JSON.parse(outputs['changes'] ?? '')).map(({ path, impact }) => [path, impact])
    expect(paths).toEqual([
      ['actions.close.input.id', 'breaking'],
      ['title', 'safe'],
    ])
    expect(stage.comments()[0]?.body).toContain('### 🔴 tracker 1.2.0 · 1 change breaks bots')
    expect(stage.comments()[0]?.body).toContain('Deploying updates 1.2.0 in place')
  })

  it('of a first version', async () => {
    const stage = await setStage(integration)
    const { exitCode, outputs } = await stage.run()
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ result: 'planned', breaking: 'false' })
    expect(stage.comments()[0]?.body).toContain('### ✅ tracker 1.2.0 · new integration')
    expect(stage.api.integrations()).toEqual([])
  })

  it('without changes says so in one line', async () => {
    const stage = await setStage(integration)
    stage.seed()
    const { exitCode, outputs } = await stage.run()
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ result: 'planned', changes: '[]', breaking: 'false' })
    const shown = stage
      .comments()[0]
      ?.body.replace(/<details>[^]*?<\/details>/g, '')
      .split('\n')
      .filter(Boolean)
    expect(shown?.slice(1, -1)).toEqual([
      '### ✅ tracker 1.2.0 · nothing changes for bots',
      "Deploying sends the code, readme and icon again: Botpress doesn't show the deployed code, so whether it changed is unknown.",
    ])
  })
})

describe('the verdict of the API', () => {
  it('wins over our own list, and stands beside it', async () => {
    const stage = await setStage(redefined({ actions: {} }), { breakingChanges: true })
    stage.seed()
    const { exitCode, outputs, annotations, summary } = await stage.run()
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ result: 'failed', breaking: 'true' })
    for (const report of [stage.comments()[0]?.body, summary]) {
      expect(report).toContain("### ❌ tracker 1.2.0 · can't be deployed")
      expect(report).toContain('**Botpress would refuse this** (`BreakingChanges`)')
      expect(report).toContain('- 🔴 Action **`close`** is removed: ')
    }
    expect(annotations.filter(({ level }) => level === 'error')).toMatchObject([
      { file: 'integration.definition.json', message: expect.stringContaining('actions removed: close') },
    ])
    expect(stage.api.integrations()[0]?.body.actions).toHaveProperty('close')
  })

  it('is not asked for where something is wrong already', async () => {
    const stage = await setStage(redefined({ title: 'x'.repeat(65) }))
    const { exitCode, annotations } = await stage.run()
    expect(exitCode).toBe(1)
    expect(annotations).toMatchObject([
      { level: 'error', title: 'title', file: 'integration.definition.json', line: '4' },
    ])
    expect(stage.calls()).toEqual([])
    expect(stage.comments()[0]?.body).toContain("### ❌ tracker 1.2.0 · can't be deployed\n\n> [!CAUTION]\n> ")
  })
})

describe('a published version', () => {
  it('with changes is an error on the line of its version, with the next number', async () => {
    const stage = await setStage(redefined({ title: 'Renamed' }))
    stage.seed({ visibility: 'public' })
    const { exitCode, annotations, outputs } = await stage.run()
    expect(exitCode).toBe(1)
    expect(outputs['result']).toBe('failed')
    expect(annotations.filter(({ level }) => level === 'error')).toMatchObject([
      {
        title: 'version',
        file: 'integration.definition.json',
        line: '3',
        message: expect.stringMatching(/1\.2\.0`? is already public.*1\.2\.1/),
      },
    ])
    expect(stage.comments()[0]?.body).toContain('1.2.1')
  })

  it('without changes is one calm line', async () => {
    const stage = await setStage(integration)
    stage.seed({ visibility: 'public' })
    const { exitCode, annotations, outputs } = await stage.run()
    expect(exitCode).toBe(0)
    expect(outputs['result']).toBe('skipped')
    expect(annotations).toEqual([])
    const body = stage.comments()[0]?.body
    expect(body).toContain('### ✅ tracker 1.2.0 · nothing changes for bots')
    expect(body).toContain('is published and has no changes')
  })
})

describe('the requests of a dry run', () => {
  const interfaces = { one: { name: 'one', version: '1.0.0' }, two: { name: 'two', version: '1.0.0' } }

  it.each([
    ['a version that exists', '1.2.0', 2],
    ['a new version of what exists', '1.1.0', 3],
    ['something new', undefined, 3],
  ])('for %s', async (_, version, expected) => {
    const stage = await setStage(redefined({ interfaces }))
    for (const name of ['one', 'two']) stage.api.seedInterface({ name, version: '1.0.0' })
    if (version !== undefined) stage.seed({ version })
    const { exitCode, summary } = await stage.run({ with: { bots: 'never' } })
    expect(exitCode).toBe(0)
    expect(stage.requests()).toHaveLength(expected + 2)
    expect(stage.api.requests.filter(({ operation }) => operation === 'getPublicInterface')).toHaveLength(2)
    // The workspace look-up is one more.
    expect(summary).toContain(`${expected + 3} requests to Botpress`)
  })
})

describe('dry-run: auto', () => {
  const about = pullRequest().payload
  const release = { release: { tag_name: 'v1.2.0' } }

  it.each([
    ['pull_request', about, true],
    ['pull_request_target', about, true],
    ['pull_request_review', about, true],
    ['merge_group', {}, true],
    ['issue_comment', {}, true],
    ['workflow_run', {}, true],
    ['an_event_of_next_year', {}, true],
    ['push', {}, false],
    ['release', release, false],
    ['workflow_dispatch', {}, false],
    ['schedule', {}, true],
    ['repository_dispatch', {}, false],
  ])('on %s', async (name, payload, dryRun) => {
    const stage = await setStage(integration)
    const { exitCode, outputs } = await stage.run({ event: { name, payload } })
    expect(exitCode).toBe(0)
    expect(outputs['result']).toBe(dryRun ? 'planned' : 'created')
    expect(stage.api.integrations()).toHaveLength(dryRun ? 0 : 1)
  })

  it.each([
    ['created', false],
    ['published', false],
    ['prereleased', false],
    ['released', false],
    ['edited', true],
    ['unpublished', true],
    ['deleted', true],
  ])('on a release that is %s', async (action, dryRun) => {
    const stage = await setStage(integration)
    const { outputs } = await stage.run({ event: { name: 'release', payload: { action, ...release } } })
    expect(outputs['result']).toBe(dryRun ? 'planned' : 'created')
  })

  it.each([
    ['true', 'push', 'planned'],
    ['false', 'pull_request', 'created'],
  ])('%s on %s is taken at its word', async (dryRun, name, result) => {
    const stage = await setStage(integration)
    const { outputs } = await stage.run({ event: { name, payload: about }, with: { 'dry-run': dryRun } })
    expect(outputs['result']).toBe(result)
  })
})
