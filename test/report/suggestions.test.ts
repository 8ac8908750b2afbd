import { expect, test } from 'vitest'
import { renderComment, renderSummary } from '../../src/report/report.ts'
import { redactReport } from '../../src/report/redact.ts'
import { aPlan, aReport, anOutcome, marker, suggestions } from './fixtures.ts'

const comment = (given: typeof suggestions, budget = 60_000): string =>
  renderComment(aReport([anOutcome({ suggestions: given })]), { marker, budget }).replaceAll('\u200B', '')

test('one folded section, grouped by part, with rules and links', () => {
  const url =
    'https://github.com/acme/integrations/blob/4be1c7e0f0a94d0c8f6a1f7f7a2f2c9a0c1d2e3f/integration.definition.ts'
  const [, section = ''] = /<summary>(💡[\s\S]*?)<\/details>/.exec(comment(suggestions)) ?? []
  expect(section.split('\n').filter((line) => line !== '')).toEqual([
    '💡 4 suggestions for the hub, and 40 that were there before</summary>',
    'Bot builders read these texts in the Studio, and reviewers of the hub ask for them. None of it is an error.',
    '**The integration**',
    '- has no icon (`integration-must-have-an-icon`)',
    '**The action `createIssue`**',
    '- `input.labels[].name` has no title (`action-inputparams-should-have-a-title`), ' +
      'has no description (`action-inputparams-must-have-a-description`), ' +
      `as in 3 other places with the same schema · [integration.definition.ts:31](${url}#L31)`,
    `- has no description (\`actions-must-have-a-description\`) · [integration.definition.ts:29](${url}#L29)`,
  ])
})

test('in the summary too, and for each of several integrations', () => {
  const one = anOutcome({ suggestions })
  const report = aReport([one, { ...one, name: 'acme/mailer', plan: aPlan({ changes: [] }) }])
  expect(renderSummary(report, { budget: 1_000_000 }).split('💡 4 suggestions')).toHaveLength(3)
})

test('nothing where nothing is new', () => {
  expect(comment({ listed: [], more: 0, before: 40 })).not.toContain('💡')
})

test.each([
  [{ before: 0 }, '💡 4 suggestions for the hub<'],
  [{ before: 1 }, '💡 4 suggestions for the hub, and 1 that was there before<'],
  [{ more: 1200 }, '1,200 more are not listed.'],
  [{ more: 1200 }, '💡 1,204 suggestions for the hub'],
])('%j: %s', (given, expected) => {
  expect(comment({ ...suggestions, ...given })).toContain(expected)
})

test('it goes first where room runs out', () => {
  const listed = suggestions.listed.flatMap((each) =>
    Array.from({ length: 250 }, (_, index) => ({ ...each, part: { noun: 'action', name: `action${index}` } })),
  )
  const short = comment({ ...suggestions, listed }, 6000)
  expect(Buffer.byteLength(short)).toBeLessThanOrEqual(6000)
  expect(short).toContain('🔴')
})

test('no secret in it is shown', () => {
  const report = redactReport(aReport([anOutcome({ suggestions })]), (text) => text.replaceAll('createIssue', '***'))
  expect(JSON.stringify(report.outcomes[0]?.suggestions)).not.toContain('createIssue')
})
