import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  closingLine,
  debugLines,
  detailLines,
  openingLines,
  outcomeLine,
  retryLine,
  workspaceLine,
} from '../../src/report/log.ts'
import { redactReport } from '../../src/report/redact.ts'
import { aPlan, aReport, anOutcome, manyChanges, manyOutcomes, record, situations } from './fixtures.ts'
import { hostile } from './hostile.ts'

const plain = (line: string): string => line.replaceAll('\u00A0', ' ')

describe('openingLines', () => {
  const tools = { action: '1.2.3', node: '24.0.0', apiUrl: 'https://api.botpress.cloud' }

  it('say what the run does and why, and with what', () => {
    expect(openingLines(aReport([], { event: 'pull_request #12' }), tools)).toEqual([
      'Planning: pull_request #12',
      'deploy-botpress-integration 1.2.3, Node.js 24.0.0, API https://api.botpress.cloud',
    ])
    const deployment = aReport([], { dryRun: false, event: 'push of tag v1.3.0' })
    expect(openingLines(deployment, { ...tools, apiUrl: undefined })).toEqual([
      'Deploying: push of tag v1.3.0',
      'deploy-botpress-integration 1.2.3, Node.js 24.0.0',
    ])
  })

  it('name the workspace once it is known', () => {
    const workspace = { id: 'wkspace_1', name: 'Acme', handle: 'acme' }
    expect(workspaceLine(aReport([], { workspace }))).toEqual(['Workspace Acme (acme)'])
    expect(workspaceLine(aReport([]))).toEqual([])
  })
})

describe('outcomeLine', () => {
  it.each([
    ['plan', '✓ acme/tracker 1.4.2 → 2.0.0: new version, 1 change breaks bots (1.4 s)'],
    ['unchanged', '· acme/tracker 1.4.2: nothing changes for bots (1.4 s)'],
    ['errors', "✗ acme/tracker 1.4.2: can't be deployed, 2 errors, 1 warning (1.4 s)"],
    ['updated', '✓ acme/tracker 2.0.0: updated, safe for bots, 1 warning (1.4 s)'],
    ['created', '✓ acme/tracker 1.4.2 → 2.0.0: created, 1 change breaks bots (1.4 s)'],
    ['first', '✓ acme/tracker 0.1.0: new integration (1.4 s)'],
    [
      'skipped',
      "· acme/tracker 2.0.0: skipped (1.4 s) Version 2.0.0 is published and can't be changed (`if-published: skip`).",
    ],
    ['fork', '✓ acme/tracker 2.0.0: checked without Botpress, 1 warning (80 ms)'],
  ])('of %s', (name, expected) => {
    const report = situations[name] ?? aReport([])
    expect(plain(outcomeLine(report, report.outcomes[0] ?? anOutcome()))).toBe(expected)
  })

  it('counts where there are several', () => {
    const line = (of: number): string => outcomeLine(aReport([]), anOutcome(), { number: 12, of })
    expect(line(50)).toMatch(/^\[12\/50\] ✓ acme\/tracker /)
    expect(line(1)).toMatch(/^✓ /)
  })

  it('is one line that the runner takes for no command', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const outcome = anOutcome({ name: value, reason: value, result: 'skipped' })
        const report = redactReport(aReport([{ ...anOutcome(), path: value }]), (text) => value + text)
        const details = detailLines(report, report.outcomes[0] ?? outcome)
        for (const line of [outcomeLine(report, outcome), ...details, ...debugLines(anOutcome())]) {
          expect(line).not.toMatch(/[\r\n]|^\s*::|##\[/)
        }
      }),
    )
  })
})

describe('detailLines', () => {
  it('tell folder, changes, verdict and record; digests are for debugging', () => {
    const report = aReport([anOutcome({ record, sdkVersion: '5.4.3' })])
    const outcome = report.outcomes[0] ?? anOutcome()
    expect(detailLines(report, outcome).map(plain)).toEqual([
      'folder integrations/tracker',
      'SDK 5.4.3',
      expect.stringMatching(
        /^🔴 Action `createIssue` changes `labels` from `string` to `\(string \/\* minLength: 1 \*\/\)\[\] /u,
      ),
      expect.stringMatching(/^🟡 Event `issueCreated` may now carry `author: null`: /u),
      expect.stringMatching(/^➕ Action `createIssue` takes `priority` \(`"low" \| .*`, optional\)$/u),
      '➕ Action `closeIssue(id)`: Close an issue',
      'not visible to bots: title, readme, code, readme, icon, 1 secret value',
      'Botpress validated this request',
      `record ${record.id}, updated 2026-08-01T09:30:12.412Z`,
    ])
    expect(debugLines(outcome)[0]).toMatch(/^code \.botpress\/dist\/index\.cjs, 1\.3 MB, sha256 9f86d08/)
  })

  it('tell the problems with their subjects, and a refusal once', () => {
    const refused = situations['refused'] ?? aReport([])
    const lines = detailLines(refused, refused.outcomes[0] ?? anOutcome())
    expect(lines[1]).toMatch(
      /^error Botpress API: Botpress answered .* Give the changes a version number of their own\.$/,
    )
    expect(lines.filter((line) => line.includes('BreakingChanges'))).toHaveLength(1)
    const updated = situations['updated'] ?? aReport([])
    expect(detailLines(updated, updated.outcomes[0] ?? anOutcome())).toContain(
      "warning hub.md doesn't end in `.md`. Name it `hub.md`.",
    )
  })

  it('claim of what was skipped neither that it is sent nor that it changes', () => {
    const skipped = situations['skipped'] ?? aReport([])
    const outcome = skipped.outcomes[0] ?? anOutcome()
    expect(detailLines(skipped, outcome).map(plain)).toContain('differs and is not sent:')
    expect(debugLines(outcome)).toEqual([])
  })

  it('end where a reader would stop reading', () => {
    const outcome = anOutcome({ plan: aPlan({ changes: manyChanges(5000) }) })
    const lines = detailLines(aReport([outcome]), outcome)
    expect(lines.length).toBeLessThan(120)
    expect(lines).toContain('4900 more changes are in the job summary')
  })
})

describe('retryLine', () => {
  const retry = { request: 'GET /v1/x', errorId: undefined, attempt: 1, tries: 5, wait: 1000 }
  it.each([
    [{ kind: 'api', status: 503 }, 'Botpress is unavailable (503), retrying in 1.0 s (2 of 5): GET /v1/x'],
    [
      { kind: 'api', status: 429, errorId: 'err_1' },
      'Botpress asks to slow down (429), retrying in 1.0 s (2 of 5): GET /v1/x, error id err_1',
    ],
    [
      { kind: 'timeout', status: undefined, attempt: 4, wait: 250 },
      "Botpress didn't answer in time, retrying in 250 ms (5 of 5): GET /v1/x",
    ],
    [
      { kind: 'connection', status: undefined },
      'The connection to Botpress failed, retrying in 1.0 s (2 of 5): GET /v1/x',
    ],
    [
      { kind: 'malformed', status: 200 },
      "Botpress gave an answer that can't be read (200), retrying in 1.0 s (2 of 5): GET /v1/x",
    ],
  ])('%j', (over, expected) => {
    expect(retryLine({ ...retry, ...over })).toBe(expected)
  })
})

describe('closingLine', () => {
  it.each([
    [
      aReport(manyOutcomes(30, 3)),
      "Planned 30 integrations in 1.4 s (3 requests to Botpress): 21 unchanged, 3 can't be deployed, 3 new versions, 3 new integrations",
    ],
    [situations['created'] ?? aReport([]), 'Handled 1 integration in 1.4 s (3 requests to Botpress): 1 created'],
    [situations['unchanged'] ?? aReport([]), 'Planned 1 integration in 1.4 s (3 requests to Botpress): 1 unchanged'],
    [situations['inputs'] ?? aReport([]), 'Stopped before deploying: 2 errors.'],
    [{ ...(situations['inputs'] ?? aReport([])), dryRun: true }, 'Stopped before planning: 2 errors.'],
    [aReport([], { leftOut: 'None changed.' }), 'Planned 0 integrations in 1.4 s (3 requests to Botpress)'],
    [
      situations['cancelled'] ?? aReport([]),
      'Cancelled: 2 integrations in 1.4 s (3 requests to Botpress): 1 created, 1 failed',
    ],
  ])('counts (%#)', (report, expected) => {
    expect(closingLine(report)).toBe(expected)
  })
})
