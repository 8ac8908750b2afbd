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
    [
      'skipped',
      "· acme/tracker 2.0.0: skipped (1.4 s) Version 2.0.0 is published and can't be changed (`if-published: skip`).",
    ],
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
  })

  it('tell the problems with their subjects, and a refusal once', () => {
    const lines = detailLines(situations['refused']?.outcomes[0] ?? anOutcome())
    expect(lines[1]).toMatch(
      /^error Botpress API: Botpress answered .* Give the changes a version number of their own\.$/,
    )
    expect(lines.filter((line) => line.includes('BreakingChanges'))).toHaveLength(1)
    expect(detailLines(situations['updated']?.outcomes[0] ?? anOutcome())).toContain(
      "warning hub.md doesn't end in `.md`. Name it `hub.md`.",
    )
  })

  it('claim of what was skipped neither that it is sent nor that it changes', () => {
    const lines = detailLines(situations['skipped']?.outcomes[0] ?? anOutcome()).map(plain)
    expect(lines).toContain('differs and is not sent:')
    expect(lines.join('\n')).not.toMatch(/sha256|compared|shared/)
  })
})

describe('closingLine', () => {
  it.each([
    [
      aReport(manyOutcomes(30, 3)),
      "Planned 30 integrations in 1.4 s (3 requests to Botpress): 21 without changes, 3 can't be deployed yet, 3 new versions, 3 new integrations",
    ],
    [situations['created'] ?? aReport([]), 'Handled 1 integration in 1.4 s (3 requests to Botpress): 1 created'],
    [
      situations['unchanged'] ?? aReport([]),
      'Planned 1 integration in 1.4 s (3 requests to Botpress): 1 without changes',
    ],
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
