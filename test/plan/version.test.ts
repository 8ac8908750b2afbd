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
    ['1.2.3', [added(['user', 'tags', 'id', 'description'], 'user-tag')], '1.2.4', 'patch'],
    ['1.2.3', [added(['url'], 'url')], '1.2.4', 'patch'],
    ['1.2.3', [added(['title'], 'else')], '1.2.4', 'patch'],
    ['1.2.3', [widened(['actions', 'a', 'input', 'kind'])], '1.3.0', 'minor'],
    ['1.2.3', [widened(['states', 's', 'kind'])], '1.2.4', 'patch'],
    ['0.2.3', [breaking], '0.3.0', 'minor'],
    ['0.2.3', [feature], '0.2.4', 'patch'],
    ['0.2.3', [fix], '0.2.4', 'patch'],
    ['0.0.3', [breaking], '0.0.4', 'patch'],
    ['0.0.3', [fix], '0.0.4', 'patch'],
    ['2.0.0-rc.1', [breaking], '2.0.0-rc.2', 'patch'],
  ])('after %s and %j comes %s', (base, changes, version, step) => {
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
  ])('%s to %s with %j', (base, version, changes, enough) => {
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

  it.each<[string, string, Change[], string]>([
    ['1.0.0', '1.0.1', [breaking], 'The step from `1.0.0` to `1.0.1` is too small for 1 change that breaks bots.'],
    [
      '1.0.0',
      '1.1.0',
      [breaking, breaking, fix],
      'The step from `1.0.0` to `1.1.0` is too small for 2 changes that break bots.',
    ],
    ['1.0.0', '1.0.1', [feature], 'The step from `1.0.0` to `1.0.1` is too small for new features.'],
    [
      '1.0.0',
      '1.0.0',
      [breaking],
      'Version `1.0.0` would be changed in place with 1 change that breaks bots, so bots that have it installed get them at once.',
    ],
    ['1.1.0', '1.0.0', [breaking], "`1.0.0` is lower than `1.1.0`, which is deployed: a version can't go back."],
  ])('says of %s to %s with %j why that is not enough', (base, version, changes, message) => {
    const { diagnostic } = adviseVersion(recordWith({ version: base }), localWith({}, { version }), changes)
    expect(diagnostic).toMatchObject({ severity: 'warning', subject: 'version', message })
  })

  it('asks for no step where nothing changes', () => {
    expect(adviseVersion(recordWith(), localWith({}, { version: '1.5.0' }), [])).toEqual({
      advice: { wanted: '1.0.0', enough: true, step: 'none' },
    })
  })

  it.each([
    ['2.0.0-rc.2', '2.0.0-rc.1', false],
    ['2.0.0-rc.1', '2.0.1-rc.1', true],
    ['2.0.0-rc.1', '2.0.0-rc.1', false],
  ])('takes any later number after the pre-release %s: %s', (base, version, enough) => {
    const deployed = recordWith({ version: base, visibility: 'public' })
    expect(adviseVersion(deployed, localWith({}, { version }), [breaking]).advice?.enough).toBe(enough)
  })

  it.each([
    ['latest', '1.0.0'],
    ['1.0.0', 'latest'],
    ['latest', 'latest'],
  ])('says nothing of what is no semantic version: %s to %s', (base, version) => {
    expect(adviseVersion({ ...recordWith(), version: base }, localWith({}, { version }), [fix])).toEqual({})
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

  it.each<[string, Change[], string, string]>([
    [
      '1.0.0',
      [],
      'Version `1.0.0` is already public, so the API forbids changing it.',
      "Write `1.0.1` as the definition's version if the code changed.",
    ],
    [
      '1.0.0-rc.1',
      [],
      'Version `1.0.0-rc.1` is already public, so the API forbids changing it.',
      "Write `1.0.0-rc.2` as the definition's version if the code changed.",
    ],
    [
      '1.0.0',
      [fix],
      'Version `1.0.0` is already public, so the API forbids changing it, but there is 1 change.',
      "Write `1.0.1` as the definition's version.",
    ],
    [
      'latest',
      [fix],
      'Version `latest` is already public, so the API forbids changing it, but there is 1 change.',
      "Write a new number as the definition's version.",
    ],
  ])('of %s with %j', (version, changes, message, fixes) => {
    const deployed = { ...recordWith({ visibility: 'public' }), version }
    expect(publishedDiagnostic(localWith({}), deployed, changes)).toMatchObject({ message, fix: fixes })
  })

  const [from, to] = ['a'.repeat(40), 'b'.repeat(40)]

  it.each<[string, string | undefined, string | undefined, string, string]>([
    ['another commit', from, to, 'was deployed from `aaaaaaa`; its', ''],
    ['an unknown commit', undefined, to, 'was deployed; its', ''],
    ['unknown commits', undefined, undefined, 'was deployed; its', ''],
    [
      'the same commit',
      from,
      from,
      'was deployed from `aaaaaaa`; its',
      ' The commit is the same, so if nothing else differs, the build gives another bundle each time: make it reproducible.',
    ],
  ])('tells of other code from %s', (_, one, other, deployed, more) => {
    const source = { same: false, from: one, to: other }
    expect(publishedDiagnostic(localWith({}), recordWith({ visibility: 'public' }), [], source)).toEqual({
      severity: 'error',
      subject: 'version',
      message: `\`1.0.0\` is public and ${deployed} code has changed since: raise the version.`,
      fix: `Write \`1.0.1\` as the definition's version.${more}`,
      place: { file: 'integration.json', line: 3 },
    })
  })

  it('tells nothing of the code where it is the same', () => {
    const deployed = recordWith({ visibility: 'public' })
    const told = publishedDiagnostic(localWith({}), deployed, [], { same: true, from, to })
    expect(told).toEqual(publishedDiagnostic(localWith({}), deployed, []))
  })

  it('has no place without a definition', () => {
    const { definition: _, ...local } = localWith({})
    expect(publishedDiagnostic(local, recordWith({ visibility: 'public' }), [])).not.toHaveProperty('place')
  })

  it('has a number also where nothing visible changed', () => {
    expect(publishedDiagnostic(localWith({}), recordWith({ visibility: 'public' }), []).fix).toContain('Write `1.0.1`')
  })
})
