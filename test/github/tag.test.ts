import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkTag, parseTag, selectByTag } from '../../src/github/tag.ts'

describe('parseTag', () => {
  test.each([
    ['v1.2.3', undefined, '1.2.3'],
    ['1.2.3', undefined, '1.2.3'],
    ['V1.2.3', undefined, '1.2.3'],
    ['0.0.0', undefined, '0.0.0'],
    ['v1.2.3-rc.1', undefined, '1.2.3-rc.1'],
    ['v1.2.3-rc-1.2', undefined, '1.2.3-rc-1.2'],
    ['v1.2.3+build.5', undefined, '1.2.3+build.5'],
    ['tracker@1.2.3', 'tracker', '1.2.3'],
    ['tracker@v1.2.3', 'tracker', '1.2.3'],
    ['tracker-v1.2.3', 'tracker', '1.2.3'],
    ['tracker-1.2.3', 'tracker', '1.2.3'],
    ['tracker/v1.2.3', 'tracker', '1.2.3'],
    ['tracker/1.2.3', 'tracker', '1.2.3'],
    ['my-tracker-v1.2.3-rc.1', 'my-tracker', '1.2.3-rc.1'],
    ['tracker-1.2.3-4.5.6', 'tracker', '1.2.3-4.5.6'],
    ['s3-v1.0.0', 's3', '1.0.0'],
    ['v-v1.0.0', 'v', '1.0.0'],
    ['dev-v1.0.0', 'dev', '1.0.0'],
    ['acme/tracker@1.0.0', 'acme/tracker', '1.0.0'],
    ['@acme/tracker@1.0.0-beta.2+5', '@acme/tracker', '1.0.0-beta.2+5'],
    ['integrations/tracker/v1.2.3', 'integrations/tracker', '1.2.3'],
  ])('%s', (tag, name, version) => {
    expect(parseTag(tag)).toEqual(name === undefined ? { version } : { name, version })
  })

  test.each([
    ['v1'],
    ['v1.2'],
    ['latest'],
    ['nightly-2026-08-01'],
    ['v2026.08.01'],
    ['v1.2.3.4'],
    ['tracker'],
    ['tracker1.2.3'],
    ['@1.2.3'],
    ['v1.2.3-'],
    ['v1.2.3-01'],
    ['v1.2.3\n'],
    [''],
  ])('%j carries no version', (tag) => {
    expect(parseTag(tag)).toBeUndefined()
  })

  test('reads every variant of every name and version back', () => {
    const issueMessage = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/)
    const plain = fc.array(issueMessage, { minLength: 1, maxLength: 3 }).map((words) => words.join('-'))
    const name = fc.oneof(
      plain,
      fc.tuple(plain, plain).map((parts) => parts.join('/')),
      plain.map((it) => `@acme/${it}`),
    )
    const core = fc.tuple(fc.nat(), fc.nat(), fc.nat()).map((numbers) => numbers.join('.'))
    const pre = fc.oneof(
      fc.constant(''),
      fc.tuple(issueMessage, fc.nat()).map((parts) => `-${parts.join('.')}`),
      fc.constant('-x-1'),
    )
    const build = fc.oneof(fc.constant(''), fc.stringMatching(/^\+[0-9a-z]{1,5}$/))
    const version = fc.tuple(core, pre, build).map((parts) => parts.join(''))
    const separator = fc.constantFrom('@', '@v', '-', '-v', '/', '/v')
    fc.assert(
      fc.property(name, separator, version, (named, between, numbered) => {
        expect(parseTag(named + between + numbered)).toEqual({ name: named, version: numbered })
        expect(parseTag(numbered)).toEqual({ version: numbered })
        expect(parseTag(`v${numbered}`)).toEqual({ version: numbered })
      }),
    )
  })
})

describe('checkTag', () => {
  test.each([
    ['v1.2.3', { name: 'tracker', version: '1.2.3' }],
    ['tracker@1.2.3', { name: 'acme/tracker', version: '1.2.3' }],
    ['acme/tracker@1.2.3', { name: 'tracker', version: '1.2.3' }],
    ['@acme/tracker@1.2.3', { name: 'acme/tracker', version: '1.2.3' }],
    ['v1.2.3-rc.1', { name: 'tracker', version: '1.2.3-rc.1' }],
    ['v1.2.3+5', { name: 'tracker', version: '1.2.3' }],
    ['nightly', { name: 'tracker', version: '1.2.3' }],
    ['v1', { name: 'tracker', version: '2.0.0' }],
    ['v1.2.3', {}],
    ['tracker@1.2.3', { version: '1.2.3' }],
  ])('%s fits %j', (tag, integration) => {
    expect(checkTag(tag, integration)).toBe('fits')
  })

  test.each([
    ['slack@1.2.3', { name: 'tracker', version: '1.2.3' }],
    ['my-tracker-v1.2.3', { name: 'tracker', version: '1.2.3' }],
    ['track@1.2.3', { name: 'tracker', version: '1.2.3' }],
    ['Tracker@1.2.3', { name: 'tracker', version: '1.2.3' }],
  ])('%s is of another integration than %j', (tag, integration) => {
    expect(checkTag(tag, integration)).toBe('other-integration')
  })

  test.each([
    ['v1.2.4', '1.2.3', '1.2.4'],
    ['tracker@1.2.3-rc.1', '1.2.3', '1.2.3-rc.1'],
    ['tracker/v1.2.3', '1.2.3-rc.1', '1.2.3'],
    ['v10.0.0', '1.0.0', '10.0.0'],
  ])('%s does not fit version %s', (tag, version, tagged) => {
    expect(checkTag(tag, { name: 'tracker', version })).toEqual({
      severity: 'error',
      subject: `tag ${tag}`,
      message: `The tag \`${tag}\` says version \`${tagged}\`, but the definition of \`tracker\` says \`${version}\`.`,
      fix: `Set the definition's version to \`${tagged}\`, or delete the tag and push one for \`${version}\`. With \`verify-tag: false\`, tags aren't checked.`,
    })
  })
})

describe('selectByTag', () => {
  const slack = { name: 'slack', version: '5.1.1' }
  const tracker = { name: 'acme/tracker', version: '1.2.3' }

  test('a name selects that integration alone', () => {
    expect(selectByTag('tracker@1.2.3', [slack, tracker])).toEqual({ selected: [tracker], diagnostics: [] })
    expect(selectByTag('slack-v5.1.1', [slack, tracker])).toEqual({ selected: [slack], diagnostics: [] })
  })

  test('a name with another version is a problem of that integration alone', () => {
    const { selected, diagnostics } = selectByTag('slack@5.1.2', [slack, tracker])
    expect(selected).toEqual([slack])
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'The tag `slack@5.1.2` says version `5.1.2`, but the definition of `slack` says `5.1.1`.',
    ])
  })

  test('a name that none has is a problem', () => {
    const { selected, diagnostics } = selectByTag('jira@1.0.0', [slack, tracker])
    expect(selected).toEqual([])
    expect(diagnostics).toEqual([
      {
        severity: 'error',
        subject: 'tag jira@1.0.0',
        message:
          "The tag `jira@1.0.0` names the integration `jira`, which isn't among those of this step: `slack`, `acme/tracker`.",
        fix: "Push a tag such as `slack@1.0.0`, or add the integration's folder to the input `path`. With `verify-tag: false`, tags aren't checked.",
      },
    ])
  })

  test('many names are shortened', () => {
    const many = Array.from({ length: 82 }, (_, index) => ({ name: `n${index}`, version: '1.0.0' }))
    expect(selectByTag('jira@1.0.0', many).diagnostics[0]?.message).toMatch(/: `n0`, .*`n9`, 72 more\.$/)
  })

  test('a bare version must fit all', () => {
    const other = { name: 'other', version: '5.1.1' }
    expect(selectByTag('v5.1.1', [slack, other])).toEqual({ selected: [slack, other], diagnostics: [] })
    const { selected, diagnostics } = selectByTag('v5.1.1', [slack, tracker])
    expect(selected).toEqual([slack, tracker])
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'The tag `v5.1.1` says version `5.1.1`, but the definition of `acme/tracker` says `1.2.3`.',
    ])
  })

  test('a bare version that does not fit all: a tag with a name would', () => {
    const [bare] = selectByTag('v5.1.1', [slack, tracker]).diagnostics
    expect(bare?.fix).toBe(
      "Push a tag that names the integration, such as `tracker@1.2.3`: a bare version must match all of them. With `verify-tag: false`, tags aren't checked.",
    )
    const [named] = selectByTag('tracker@1.2.4', [slack, tracker]).diagnostics
    expect(named?.fix).toMatch(/^Set the definition's version to `1\.2\.4`/)
    const [alone] = selectByTag('v5.1.1', [tracker]).diagnostics
    expect(alone?.fix).toMatch(/^Set the definition's version to `5\.1\.1`/)
  })

  test('a tag without a version selects all', () => {
    expect(selectByTag('nightly', [slack, tracker])).toEqual({ selected: [slack, tracker], diagnostics: [] })
  })

  test('no integrations, no problem', () => {
    expect(selectByTag('slack@1.0.0', [])).toEqual({ selected: [], diagnostics: [] })
  })
})
