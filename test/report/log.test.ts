import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closingLine, detailLines, outcomeLine } from '../../src/report/log.ts'
import { aReport, anOutcome, manyOutcomes, record, situations } from './fixtures.ts'
import { hostile } from './hostile.ts'

const plain = (line: string): string => line.replaceAll('\u00A0', ' ')

describe('outcomeLine', () => {
  it.each([
    ['plan', '✓ acme/tracker 1.4.2 → 2.0.0: new version, 2 added, 4 changed, 1 breaking (1.4 s)'],
    ['unchanged', '· acme/tracker 1.4.2: no changes (1.4 s)'],
    [
      'errors',
      "✗ acme/tracker 1.4.2: can't be deployed yet, 2 added, 4 changed, 1 breaking, 2 errors, 1 warning (1.4 s)",
    ],
    ['updated', '✓ acme/tracker 2.0.0: updated, 1 changed, 1 warning (1.4 s)'],
    ['skipped', '· acme/tracker 2.0.0: skipped (1.4 s) Version 2.0.0 is published as it is.'],
    ['fork', '✓ acme/tracker 2.0.0: checked offline, 1 warning (80 ms)'],
  ])('of %s', (name, expected) => {
    const report = situations[name] ?? aReport([])
    expect(plain(outcomeLine(report.outcomes[0] ?? anOutcome(), report.dryRun))).toBe(expected)
  })

  it('is one line that the runner takes for no command', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const outcome = anOutcome({ name: value, reason: value, result: 'skipped' })
        for (const line of [outcomeLine(outcome, true), ...detailLines({ ...outcome, path: value })]) {
          expect(line).not.toMatch(/[\r\n]|^\s*::|##\[/)
        }
      }),
    )
  })
})

describe('detailLines', () => {
  it('tell files, changes, verdict and record', () => {
    expect(detailLines(anOutcome({ record })).map(plain)).toEqual(
      expect.arrayContaining([
        'folder integrations/tracker',
        expect.stringMatching(/^code \.botpress\/dist\/index\.cjs, 1\.3 MB, sha256 9f86d08/),
        '~ actions.createIssue.input.labels (breaking)',
        'Botpress accepts it',
        `record ${record.id}, updated 2026-08-01T09:30:12.412Z`,
      ]),
    )
    expect(detailLines(anOutcome({ verdict: { accepted: false, type: 'BreakingChanges', message: 'no' } }))).toContain(
      'Botpress would refuse it: BreakingChanges: no',
    )
  })
})

describe('closingLine', () => {
  it.each([
    [
      aReport(manyOutcomes(30, 3)),
      "Planned 30 integrations in 1.4 s (3 requests to Botpress): 21 no changes, 3 can't be deployed yet, 3 new version, 3 new integration",
    ],
    [situations['created'] ?? aReport([]), 'Handled 1 integration in 1.4 s (3 requests to Botpress): 1 created'],
    [situations['inputs'] ?? aReport([]), 'Handled 0 integrations in 1.4 s (0 requests to Botpress)'],
    [
      situations['cancelled'] ?? aReport([]),
      'Cancelled: 2 integrations in 1.4 s (3 requests to Botpress): 1 created, 1 failed',
    ],
  ])('counts (%#)', (report, expected) => {
    expect(closingLine(report)).toBe(expected)
  })
})
