import { describe, expect, it } from 'vitest'
import type { Outcome, Result } from '../../src/integration/outcome.ts'
import { outputs, reportFile } from '../../src/report/outputs.ts'
import { aPlan, aReport, anOutcome, changes, manyOutcomes, record, situations } from './fixtures.ts'

const results = (...each: Result[]): Outcome[] => each.map((result) => anOutcome({ result }))

const size = (given: Record<string, string>): number => Object.values(given).join('').length

describe('outputs', () => {
  it.each<[Result, Result[]]>([
    ['failed', ['created', 'failed', 'skipped']],
    ['created', ['skipped', 'updated', 'created']],
    ['updated', ['planned', 'updated']],
    ['planned', ['skipped', 'planned']],
    ['skipped', ['skipped']],
    ['skipped', []],
  ])('says %s of a run with %j', (expected, each) => {
    expect(outputs(aReport(results(...each)))['result']).toBe(expected)
  })

  it('says failed where an error stopped the run', () => {
    expect(outputs(situations['inputs'] ?? aReport([]))['result']).toBe('failed')
  })

  it('gives everything about exactly one integration', () => {
    const given = outputs(aReport([anOutcome({ result: 'created', record })], { dryRun: false }))
    expect(given).toMatchObject({
      result: 'created',
      'integration-id': record.id,
      name: 'acme/tracker',
      version: '2.0.0',
      visibility: 'public',
      'verification-status': 'pending',
      'updated-at': '2026-08-01T09:30:12.412Z',
      'icon-url': record.iconUrl,
      'readme-url': record.readmeUrl,
      breaking: 'true',
    })
    expect(JSON.parse(given['integration'] ?? '')).toMatchObject({ id: record.id, actions: { createIssue: {} } })
    expect(JSON.parse(given['changes'] ?? '')).toHaveLength(changes.length)
    expect(JSON.parse(given['changes'] ?? '')[0]).toEqual({
      path: 'title',
      kind: 'changed',
      before: 'Tracker',
      after: 'Issue Tracker',
      impact: 'safe',
    })
    expect(given['matrix']).toBe('{"include":[]}')
  })

  it('gives of several only what can be said of all', () => {
    const given = outputs(
      aReport([
        anOutcome({ record }),
        anOutcome({ path: 'integrations/mailer', name: 'mailer', plan: aPlan({ changes: [] }) }),
      ]),
    )
    for (const name of ['integration-id', 'name', 'version', 'visibility', 'updated-at', 'integration', 'changes'])
      expect(given[name]).toBe('')
    expect(given['breaking']).toBe('true')
    expect(JSON.parse(given['results'] ?? '')).toEqual([
      expect.objectContaining({
        path: 'integrations/tracker',
        result: 'planned',
        'integration-id': record.id,
        breaking: true,
        changes: { added: 2, changed: 4, removed: 0, breaking: 1, mayBreak: 1 },
      }),
      expect.objectContaining({ path: 'integrations/mailer', name: 'mailer', breaking: false }),
    ])
    expect(given['results']).not.toContain('schema')
  })

  it('puts into the matrix what has something to deploy', () => {
    const outcomes = [
      anOutcome({ path: 'a' }),
      anOutcome({ path: 'b', result: 'skipped' }),
      anOutcome({ path: 'c', result: 'failed' }),
      anOutcome({ path: 'd', plan: aPlan({ action: 'update', changes: [], sent: [] }) }),
      anOutcome({ path: 'e', plan: aPlan({ action: 'update', changes: [] }) }),
    ]
    expect(JSON.parse(outputs(aReport(outcomes))['matrix'] ?? '')).toEqual({
      include: [
        { path: 'a', name: 'acme/tracker', version: '2.0.0' },
        { path: 'e', name: 'acme/tracker', version: '2.0.0' },
      ],
    })
  })

  it('holds at most 256 in the matrix', () => {
    const outcomes = Array.from({ length: 300 }, (_, index) => anOutcome({ path: String(index) }))
    expect(JSON.parse(outputs(aReport(outcomes))['matrix'] ?? '').include).toHaveLength(256)
  })

  it('leaves empty what does not fit, the record first, and the small ones never', () => {
    const report = aReport([anOutcome({ record })])
    const all = outputs(report)
    expect(size(all)).toBeLessThan(250_000)
    expect(outputs(report, size(all))).toEqual(all)
    const without = outputs(report, size(all) - 1)
    expect(without).toEqual({ ...all, integration: '' })
    expect(outputs(report, 1)).toEqual({ ...all, integration: '', changes: '', results: '', matrix: '' })
    expect([...reportFile(report)].join('')).toContain('"createIssue"')
  })

  it("stays within half of a job's 1 MB for 200 integrations", () => {
    const given = outputs(aReport(manyOutcomes(200, 100)))
    expect(Buffer.byteLength(Object.values(given).join(''), 'utf16le')).toBeLessThan(500_000)
    expect(JSON.parse(given['results'] ?? '')).toHaveLength(200)
    expect(JSON.parse(given['matrix'] ?? '').include).toHaveLength(180)
  })
})

describe('the output url', () => {
  const app = { origin: 'https://app.botpress.cloud', workspaceId: 'wkspace/1' }
  const page = `https://app.botpress.cloud/workspaces/wkspace%2F1/integrations/${record.id}`

  it('is the page of the version, on a plan of the one that it is compared with', () => {
    expect(outputs(aReport([anOutcome({ record })], { app }))['url']).toBe(page)
    expect(outputs(aReport([anOutcome()], { app }))['url']).toBe(page)
    expect(outputs(aReport([anOutcome({ plan: undefined })], { app }))['url']).toBe('')
  })

  it('is empty where the API is another one, and of several integrations', () => {
    expect(outputs(aReport([anOutcome({ record })]))['url']).toBe('')
    const several = outputs(aReport([anOutcome({ record }), anOutcome({ record })], { app }))
    expect(several['url']).toBe('')
    expect(several['results']).toContain(page)
  })
})

describe('reportFile', () => {
  it('is the whole report as JSON', () => {
    const report = situations['created'] ?? aReport([])
    expect(JSON.parse([...reportFile(report)].join(''))).toEqual(
      JSON.parse(JSON.stringify({ result: 'created', ...report })),
    )
  })
})
