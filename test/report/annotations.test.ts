import { describe, expect, it } from 'vitest'
import type { Diagnostic, Severity } from '../../src/integration/diagnostic.ts'
import { annotations } from '../../src/report/annotations.ts'
import type { Outcome } from '../../src/integration/outcome.ts'
import { aPlan, aReport, anOutcome as anyOutcome, manyChanges, situations } from './fixtures.ts'
import { mockups } from './mockups.ts'

/** One whose changes break nothing. */
const anOutcome = (over: Partial<Outcome> = {}): Outcome => anyOutcome({ plan: aPlan({ changes: [] }), ...over })

const diagnostic = (subject: string, severity: Severity = 'error'): Diagnostic => ({
  severity,
  subject,
  message: 'is wrong.',
})
const diagnostics = (count: number, prefix: string): Diagnostic[] =>
  Array.from({ length: count }, (_, index) => diagnostic(`${prefix}${index}`))

describe('annotations', () => {
  it('carry message, fix and place, errors first', () => {
    const found = annotations(situations['errors'] ?? aReport([]))
    expect(found.map(({ level }) => level)).toEqual(['error', 'error', 'warning', 'warning', 'notice'])
    expect(found[0]).toEqual({
      level: 'error',
      title: 'version',
      message:
        "Version 1.4.2 is already public, so the API forbids changing it, and there are 6 changes. Write 2.0.0 as the definition's version.",
      file: 'integration.definition.ts',
      line: 12,
      column: 3,
    })
  })

  it.each([
    ['input token', 'is missing.', 'Add it.', 'input token: is missing. Add it.'],
    ['title', '`title` has 71 characters.', undefined, '`title` has 71 characters.'],
    ['version', 'Version 1.0.0 is public.', undefined, 'Version 1.0.0 is public.'],
    ['', 'It failed.', undefined, 'acme/tracker: It failed.'],
  ])('name in the message what they are about, once: %j %j', (subject, message, fix, expected) => {
    const found = annotations(
      aReport([anOutcome({ diagnostics: [{ ...diagnostic(subject), message, ...(fix && { fix }) }] })]),
    )
    expect(found[0]?.message).toBe(expected)
  })

  it('name the integration too where there are several, unless the subject does', () => {
    const outcomes = [
      anOutcome({ name: 'a', diagnostics: [diagnostic('x'), diagnostic('a 1.0.0')] }),
      anOutcome({ name: 'b' }),
    ]
    expect(annotations(aReport(outcomes)).map(({ message }) => message)).toEqual([
      'a: x: is wrong.',
      'a 1.0.0: is wrong.',
    ])
  })

  it('show ten of a level as they are', () => {
    const found = annotations(aReport([anOutcome({ diagnostics: diagnostics(10, 'p') })]))
    expect(found.map(({ title }) => title)).toEqual(diagnostics(10, 'p').map(({ subject }) => subject))
  })

  it('say in the tenth how many more there are', () => {
    const found = annotations(
      aReport([anOutcome({ diagnostics: [...diagnostics(11, 'p'), diagnostic('w', 'warning')] })]),
    )
    expect(found).toHaveLength(11)
    expect(found[9]).toEqual({
      level: 'error',
      title: 'More errors',
      message: '2 more are in the job summary, which lists all 11.',
    })
    expect(found[10]?.level).toBe('warning')
  })

  it('begin with the run, then give every integration its turn', () => {
    const outcomes = ['a', 'b'].map((name) =>
      anOutcome({ name, diagnostics: [diagnostic('hint', 'warning'), ...diagnostics(2, 'p')] }),
    )
    const found = annotations(aReport(outcomes, { diagnostics: [diagnostic('input path')] })).filter(
      ({ level }) => level === 'error',
    )
    expect(found.map(({ title }) => title)).toEqual(['input path', 'a: p0', 'b: p0', 'a: p1', 'b: p1'])
  })

  it('tell why an integration failed that has no error of its own', () => {
    const [found] = annotations(aReport([anOutcome({ result: 'failed', reason: 'Botpress refused it.' })]))
    expect(found).toEqual({ level: 'error', title: 'acme/tracker', message: 'acme/tracker: Botpress refused it.' })
  })

  it('tell of a fork once, and of a cancelled run', () => {
    expect(
      annotations(situations['fork'] ?? aReport([])).filter(({ title }) => title === 'Checked offline'),
    ).toHaveLength(1)
    expect(annotations(situations['cancelled'] ?? aReport([]))[0]).toMatchObject({ level: 'error', title: 'Cancelled' })
  })

  it('are empty where all is well', () => {
    expect(annotations(aReport([anOutcome()]))).toEqual([])
  })

  it('are cut at a length that GitHub shows and free of hidden characters', () => {
    const [found] = annotations(
      aReport([anOutcome({ diagnostics: [{ ...diagnostic('a\u202Eb'), message: 'x'.repeat(5000) }] })]),
    )
    expect(found?.title).toBe('a[U+202E]b')
    expect(found?.message).toHaveLength(1000)
  })
})

describe('breaking changes', () => {
  it('are warnings at the lines of the definition, in the words of the comment', () => {
    const found = annotations(mockups['breaking'] ?? aReport([]))
    expect(found.map(({ level, title, line }) => [level, title, line])).toEqual([
      ['warning', 'version', 3],
      ['warning', 'Action createIssue', 9],
      ['warning', 'Action createIssue', 9],
      ['warning', 'Event issueCreated', 30],
    ])
    expect(found[2]).toMatchObject({
      message: expect.stringMatching(/^Action `createIssue` no longer accepts `priority: "low"`: .*\.$/),
      file: 'integration.definition.json',
    })
  })

  it('are named by their integration where there are several', () => {
    expect(annotations(mockups['many'] ?? aReport([])).map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^acme\/notion: Event `issueCreated` is removed: /),
    )
  })

  it('come after the warnings, and ten at the most are shown', () => {
    const outcome = anyOutcome({
      plan: aPlan({ changes: manyChanges(300) }),
      diagnostics: [diagnostic('input x', 'warning')],
    })
    const found = annotations(aReport([outcome])).filter(({ level }) => level === 'warning')
    expect(found).toHaveLength(10)
    expect(found[0]?.title).toBe('input x')
    expect(found[9]?.message).toMatch(/^\d+ more are in the job summary/)
  })

  it('are not told of a deployment, nor of what is skipped', () => {
    const { breaking } = mockups
    expect(annotations({ ...(breaking ?? aReport([])), dryRun: false }).filter(({ line }) => line !== 3)).toEqual([])
    const skipped = (breaking?.outcomes ?? []).map((one) => ({ ...one, result: 'skipped' as const, diagnostics: [] }))
    expect(annotations(aReport(skipped))).toEqual([])
  })
})
