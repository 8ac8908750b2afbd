import { describe, expect, it } from 'vitest'
import type { Change } from '../../src/integration/plan.ts'
import { adviseVersion, nextVersion, publishedDiagnostic } from '../../src/plan/version.ts'
import { localWith, recordWith } from './given.ts'

const breaking: Change = { path: ['actions', 'a'], kind: 'removed', impact: 'breaking' }
const mayBreak: Change = { path: ['identifier', 'extractScript'], kind: 'changed', impact: 'may-break' }
const feature: Change = { path: ['actions', 'b'], kind: 'added', impact: 'safe' }
const fix: Change = { path: ['title'], kind: 'changed', impact: 'safe' }

const added = (path: string[], rule: string): Change => ({ path, kind: 'added', impact: 'safe', rule })
const widened = (path: string[]): Change => ({ path, kind: 'changed', impact: 'safe', rule: 'input-widened' })

describe('nextVersion', () => {
  it.each<[string, Change[], string, string]>([
    ['1.2.3', [breaking, feature, fix], '2.0.0', 'major'],
    ['1.2.3', [mayBreak], '1.3.0', 'minor'],
    ['1.2.3', [feature, fix], '1.3.0', 'minor'],
    ['1.2.3', [fix], '1.2.4', 'patch'],
    ['1.2.3', [], '1.2.3', 'none'],
    ['1.2.3', [added(['description'], 'description')], '1.2.4', 'patch'],
    ['1.2.3', [added(['attributes', 'category'], 'attribute')], '1.2.4', 'patch'],
    ['1.2.3', [added(['actions', 'a', 'attributes', 'x'], 'action-attribute')], '1.2.4', 'patch'],
    ['1.2.3', [added(['actions', 'a', 'title'], 'title')], '1.2.4', 'patch'],
    ['1.2.3', [added(['secrets', 'KEY'], 'secret')], '1.2.4', 'patch'],
    ['1.2.3', [added(['user', 'tags', 'id', 'title'], 'user-tag')], '1.2.4', 'patch'],
    ['1.2.3', [added(['user', 'tags', 'id'], 'user-tag')], '1.3.0', 'minor'],
    ['1.2.3', [widened(['actions', 'a', 'input', 'kind'])], '1.3.0', 'minor'],
    ['1.2.3', [widened(['states', 's', 'kind'])], '1.2.4', 'patch'],
    ['0.2.3', [breaking], '0.3.0', 'minor'],
    ['0.2.3', [feature], '0.2.4', 'patch'],
    ['0.2.3', [fix], '0.2.4', 'patch'],
    ['0.0.3', [breaking], '0.0.4', 'patch'],
    ['0.0.3', [fix], '0.0.4', 'patch'],
    ['2.0.0-rc.1', [breaking], '2.0.0-rc.2', 'patch'],
  ])('after %s', (base, changes, version, step) => {
    expect(nextVersion(base, changes)).toEqual({ version, step })
  })

  it('knows nothing after what is no semantic version', () => expect(nextVersion('latest', [fix])).toBeUndefined())
})

describe('adviseVersion', () => {
  it.each<[string, string, Change[], boolean]>([
    ['1.2.3', '2.0.0', [breaking], true],
    ['1.2.3', '3.1.0', [breaking], true],
    ['1.2.3', '1.3.0', [breaking], false],
    ['1.2.3', '1.3.0', [feature], true],
    ['1.2.3', '1.2.4', [feature], false],
    ['1.2.3', '1.2.4', [], true],
    ['0.2.3', '0.3.0', [breaking], true],
    ['0.2.3', '0.2.4', [breaking], false],
    ['0.0.3', '0.0.4', [breaking], true],
    ['1.2.3', '2.0.0-rc.1', [breaking], true],
    ['1.2.3', '1.3.0-rc.1', [breaking], false],
    ['2.0.0-rc.1', '2.0.0-rc.2', [breaking], true],
    ['2.0.0-rc.1', '2.0.0', [breaking], true],
  ])('%s to %s', (base, version, changes, enough) => {
    const { advice, diagnostic } = adviseVersion(recordWith({ version: base }), localWith({}, { version }), changes)
    expect(advice?.enough).toBe(enough)
    const warning = {
      severity: 'warning',
      place: { line: 3 },
      fix: `Write \`${advice?.wanted}\` as the definition's version.`,
    }
    expect([diagnostic]).toMatchObject([enough ? undefined : warning])
  })

  it('lets a private version take in place all but what breaks', () => {
    const local = localWith({}, { version: '1.0.0' })
    expect(adviseVersion(recordWith(), local, [feature, mayBreak])).toEqual({
      advice: { wanted: '1.0.0', enough: true, step: 'none' },
    })
    expect(adviseVersion(recordWith(), local, [breaking])).toMatchObject({
      advice: { wanted: '2.0.0', enough: false },
      diagnostic: { severity: 'warning' },
    })
  })

  it.each<[string, Change[]]>([
    ['with changes', [feature]],
    ['without any', []],
  ])('calls a step backwards what it is, %s', (_, changes) => {
    const { advice, diagnostic } = adviseVersion(
      recordWith({ version: '1.3.0' }),
      localWith({}, { version: '1.2.0' }),
      changes,
    )
    expect(advice).toMatchObject({ enough: false, lower: true })
    expect(diagnostic?.message).toBe("`1.2.0` is lower than `1.3.0`, which is deployed: a version can't go back.")
  })

  it('leaves a published version to its own error', () => {
    const { advice, diagnostic } = adviseVersion(recordWith({ visibility: 'public' }), localWith({}), [fix])
    expect(advice).toEqual({ wanted: '1.0.1', enough: false, step: 'patch' })
    expect(diagnostic).toBeUndefined()
  })
})

describe('publishedProblem', () => {
  it('names the next number and the line to write it on', () => {
    const diagnostic = publishedDiagnostic(localWith({}), recordWith({ visibility: 'unlisted' }), [breaking, fix])
    expect(diagnostic).toMatchObject({
      severity: 'error',
      subject: 'version',
      place: { file: 'integration.json', line: 3 },
    })
    expect(diagnostic.message).toBe(
      'Version `1.0.0` is already unlisted, so the API forbids changing it, but there are 2 changes.',
    )
    expect(diagnostic.fix).toBe("Write `2.0.0` as the definition's version.")
  })

  it('has a number also where nothing visible changed', () => {
    expect(publishedDiagnostic(localWith({}), recordWith({ visibility: 'public' }), []).fix).toContain('Write `1.0.1`')
  })
})
