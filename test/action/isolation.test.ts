import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { testClock } from '../clock.ts'
import { words, type Files } from './checkout.ts'
import { linkPackages } from './packages.ts'
import { integrationIn, setStage, type Stage } from './stage.ts'

const push = { name: 'push', payload: {} }
const several = { path: 'integrations/*' }

const results = z.array(z.looseObject({ path: z.string(), result: z.string(), name: z.string(), version: z.string() }))

/** One way in which an integration can fail, and what its error says. */
interface Way {
  files?: (folder: string, name: string) => Files
  before?: (stage: Stage, name: string) => void
  expected: RegExp
}

const broken = (changes: object) => (folder: string, name: string) => integrationIn(folder, { name, ...changes })
const replaced = (files: Files) => (folder: string, name: string) => ({
  ...integrationIn(folder, { name }),
  ...Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content])),
})

const ways: Record<string, Way> = {
  'a title that is too long': { files: broken({ title: 'x'.repeat(65) }), expected: /has 65 characters/ },
  'half a definition': {
    files: replaced({ 'integration.definition.json': '{ "name": "half", "ver' }),
    expected: /isn't valid JSON/,
  },
  'code that is no JavaScript': {
    files: replaced({ '.botpress/dist/index.cjs': 'exports.handler = (' }),
    expected: /index\.cjs/,
  },
  'no code': { files: replaced({ '.botpress/dist/index.cjs': undefined }), expected: /There is no code/ },
  'an icon that is none': { files: replaced({ 'icon.svg': '<html>' }), expected: /icon/ },
  'a definition that throws': {
    files: (folder, name) => ({
      ...integrationIn(folder, { name }),
      [`${folder}/integration.definition.json`]: undefined,
      [`${folder}/integration.definition.ts`]: 'throw new Error("on purpose")\n',
    }),
    expected: /on purpose/,
  },
  'an interface that is not there': {
    files: broken({ interfaces: { gone: { name: 'gone', version: '1.0.0' } } }),
    expected: /no interface `?gone/,
  },
  'a version that is published': {
    files: broken({ title: 'Renamed' }),
    before: ({ seed }, name) => void seed({ name, visibility: 'public' }),
    expected: /is already public/,
  },
  'a name that belongs to another workspace': {
    before: ({ api, seed }, name) => {
      const workspaceId = api.seedWorkspace({ handle: 'other', member: false })
      seed({ name, version: '1.0.0', visibility: 'public', workspaceId })
    },
    expected: /belongs to the workspace other/,
  },
  'a refusal of the API': {
    files: broken({
      actions: { close: { title: 'Close', input: { schema: { type: 'no-type' } }, output: { schema: {} } } },
    }),
    expected: /InvalidJsonSchema/,
  },
}

describe('forty integrations, half of which fail in ten different ways', () => {
  it('the other half is deployed, and the report is right about each', async () => {
    const plain = Array.from({ length: 20 }, (_, index) => `good-${index}`)
    const failing = Object.values(ways).flatMap((way, index) =>
      ['a', 'b'].map((letter) => ({ name: `bad-${index}-${letter}`, way })),
    )
    const stage = await setStage({})
    await linkPackages(stage.folder)
    for (const name of plain) await stage.write(integrationIn(`integrations/${name}`, { name }))
    for (const { name, way } of failing) {
      await stage.write((way.files ?? broken({}))(`integrations/${name}`, name))
      way.before?.(stage, name)
    }
    const before = stage.api.integrations().length

    const step = await stage.run({ event: push, with: several })

    expect(step.exitCode).toBe(1)
    expect(step.outputs['result']).toBe('failed')
    expect(
      stage.api
        .integrations()
        .slice(before)
        .map(({ body }) => body.name)
        .toSorted(),
    ).toEqual(plain.toSorted())

    const reported = results.parse(JSON.parse(step.outputs['results'] ?? ''))
    expect(Object.fromEntries(reported.map(({ path, result }) => [path, result]))).toEqual(
      Object.fromEntries([
        ...plain.map((name) => [`integrations/${name}`, 'created']),
        ...failing.map(({ name }) => [`integrations/${name}`, 'failed']),
      ]),
    )
    const report = z
      .object({
        outcomes: z.array(
          z.looseObject({
            path: z.string(),
            diagnostics: z.array(z.looseObject({ severity: z.string(), subject: z.string(), message: z.string() })),
          }),
        ),
      })
      .parse(JSON.parse(step.report))
    const errors = Object.fromEntries(
      report.outcomes.map(({ path, diagnostics }) => [
        path.replace('integrations/', ''),
        diagnostics
          .filter(({ severity }) => severity === 'error')
          .map(({ subject, message }) => `${subject}: ${message}`),
      ]),
    )
    expect(errors).toEqual(
      Object.fromEntries([
        ...plain.map((name) => [name, []]),
        ...failing.map(({ name, way }) => [name, [expect.stringMatching(way.expected)]]),
      ]),
    )
    expect(step.summary).toContain('### ❌ 20 of 40 integrations failed')
    expect(step.summary.match(/^\| ✅ \| \*\*good\\?-\d+\*\* 1\.2\.0 \| created/gm)).toHaveLength(20)
    expect(step.summary.match(/^\| ❌ \| .* \| failed \| 1 error(?:, \d warnings?)? \|$/gm)).toHaveLength(20)
    expect(step.stdout).toMatch(/^Handled 40 integrations in .*: 20 failed, 20 created$|: 20 created, 20 failed$/m)
  })
})

describe('fail-fast', () => {
  const files = {
    ...integrationIn('integrations/a', { name: 'a', title: '' }),
    ...integrationIn('integrations/b', { name: 'b' }),
    ...integrationIn('integrations/c', { name: 'c' }),
  }

  it('true: the first failure stops those that have not started', async () => {
    const stage = await setStage(files)
    const inputs = { ...several, 'fail-fast': 'true', concurrency: '1' }
    const step = await stage.run({ event: push, with: inputs })
    expect(step.exitCode).toBe(1)
    expect(results.parse(JSON.parse(step.outputs['results'] ?? '')).map(({ result }) => result)).toEqual([
      'failed',
      'skipped',
      'skipped',
    ])
    expect(step.summary).toContain('Not started: a failed before')
    expect(stage.calls()).toEqual([])
  })

  it('false: it stops none', async () => {
    const stage = await setStage(files)
    const step = await stage.run({ event: push, with: { ...several, concurrency: '1' } })
    expect(step.exitCode).toBe(1)
    expect(stage.api.integrations()).toHaveLength(2)
  })
})

describe('what a run shares', () => {
  const names = Array.from({ length: 12 }, (_, index) => `one-${index}`)
  const files: Files = Object.assign(
    {},
    ...names.map((name) =>
      integrationIn(`integrations/${name}`, { name, interfaces: { hitl: { name: 'hitl', version: '1.0.0' } } }),
    ),
  )

  it('asks for an interface once, and keeps to its concurrency', async () => {
    const stage = await setStage(files, { latency: 5 })
    const id = stage.api.seedInterface({ name: 'hitl', version: '1.0.0' })
    const { exitCode } = await stage.run({ event: push, with: { ...several, concurrency: '3' } })
    expect(exitCode).toBe(0)
    expect(stage.calls().filter((call) => call === 'getPublicInterface')).toHaveLength(1)
    expect(stage.api.maxInFlight).toBe(3)
    expect(stage.api.integrations().map(({ body }) => body.interfaces?.['hitl']?.id)).toEqual(names.map(() => id))
  })

  it('slows down as a whole after a 429', async () => {
    const stage = await setStage(files)
    stage.api.seedInterface({ name: 'hitl', version: '1.0.0' })
    stage.api.fault({ operation: 'createIntegration' }, { kind: 'error', type: 'RateLimited', retryAfter: 7 })
    const clock = testClock()
    const { exitCode } = await stage.run({ event: push, clock, with: { ...several, concurrency: '4' } })
    expect(exitCode).toBe(0)
    // Once for all of them: the rate limiter's own wait, not one for each request.
    expect(clock.waits.map((ms) => Math.round(ms))).toEqual([7000])
    expect(stage.api.integrations()).toHaveLength(names.length)
  })
})

it('a failure that is not foreseen is its own alone too', async () => {
  const stage = await setStage({
    ...integrationIn('integrations/a', { name: 'a' }),
    ...integrationIn('integrations/b', { name: 'b' }),
  })
  stage.api.fault({ path: /\/integrations\/a\//, times: Infinity }, { kind: 'html', status: 200 })
  const step = await stage.run({ event: push, with: several })
  expect(step.exitCode).toBe(1)
  expect(words(step)).toMatch(/^error a: Botpress API: Botpress answered 200 with an HTML page/)
  expect(stage.api.integrations().map(({ body }) => body.name)).toEqual(['b'])
})
