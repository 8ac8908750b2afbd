import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LocalIntegration } from '../../src/integration/definition.ts'
import { isObject } from '../../src/integration/json.ts'
import type { Change } from '../../src/integration/plan.ts'
import { provenanceOf } from '../../src/integration/provenance.ts'
import type { IntegrationRecord } from '../../src/integration/record.ts'
import {
  attributesToSend,
  compareSource,
  driftNotice,
  sourceDigest,
  withoutProvenance,
} from '../../src/plan/provenance.ts'
import { seed } from '../fuzz.ts'
import { artifact, localWith, object, recordWith } from './given.ts'
import { Random } from './random.ts'
import { anySchema, mutated } from './schemas.ts'

const schema = {
  ...object(
    {
      status: { type: ['string', 'null'], enum: ['open', 'closed', null], title: 'Status' },
      required: { type: 'array', items: { enum: [{ b: 1, a: 2 }, 'x'] }, default: ['b', 'a'] },
    },
    ['status', 'required'],
  ),
  'x-zui': { displayAs: ['id', { order: ['second', 'first'] }] },
}

const body: LocalIntegration['body'] = {
  title: 'Tracker',
  attributes: { category: 'Work', team: 'red' },
  actions: { close: { input: { schema }, output: { schema: {} } }, open: { input: { schema }, output: { schema } } },
  user: { tags: { id: {}, email: {} }, creation: { enabled: true, requiredTags: ['id', 'email'] } },
  layers: ['layer_1', 'layer_2'],
}

const whole: LocalIntegration = localWith(body, {
  interfaces: { hitl: { name: 'hitl', version: '1.0.0', actions: { start: { name: 'begin' } } } },
  code: { ...artifact('index.cjs', 'run()'), sha256: 'c'.repeat(64) },
  readme: artifact('hub.md', '# Tracker\n\nFollows issues.\n'),
  icon: artifact('icon.svg', '<svg>\n</svg>\n'),
  secrets: { API_KEY: 'value' },
})
const ids = { hitl: 'intver_hitl' }
const digest = (changes: Partial<LocalIntegration> = {}, interfaceIds = ids): string =>
  sourceDigest({ ...whole, ...changes }, interfaceIds)

/** The same JSON with the members of every object in another order, and the lists that are sets too. */
function shuffled(value: unknown, shuffle: <T>(list: readonly T[]) => T[], path: readonly string[] = []): unknown {
  const name = path.at(-1) ?? ''
  if (Array.isArray(value)) {
    const isSet = ['enum', 'type', 'requiredTags'].includes(name) || (name === 'required' && value.every(isText))
    return isSet && !path.includes('default') ? shuffle(value) : value
  }
  if (!isObject(value)) return value
  const members = Object.entries(value).map(([key, child]) => [key, shuffled(child, shuffle, [...path, key])] as const)
  return Object.fromEntries(shuffle(members))
}

const isText = (value: unknown): boolean => typeof value === 'string'
const shuffler =
  (random: Random) =>
  <T>(list: readonly T[]): T[] => {
    const left = [...list]
    return list.flatMap(() => left.splice(random.below(left.length), 1))
  }

describe('the digest of a source', () => {
  test('is this one, for good: every deployed record holds one', () => {
    expect(digest()).toBe('sha256:f7e31aace056119979c662d122b6df3778217d774fb117885120156db0946940')
  })

  test('is the same in whatever order members and sets are written', () => {
    fc.assert(
      fc.property(fc.integer(), (start) => {
        const other = shuffled(body, shuffler(new Random(start))) as LocalIntegration['body']
        expect(digest({ body: other })).toBe(digest())
      }),
      { seed },
    )
  })

  test('is the same with other line endings and byte order marks in readme and icon', () => {
    const text = fc
      .array(fc.constantFrom('a', ' ', '\n', '#', '\uFEFF'), { maxLength: 20 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (content, ending, mark) => {
        const written = (mark ? '\uFEFF' : '') + content.replace(/^\uFEFF+/, '').replaceAll('\n', ending)
        for (const file of ['readme', 'icon'] as const) {
          expect(digest({ [file]: artifact('file', written) })).toBe(
            digest({ [file]: artifact('file', content.replace(/^\uFEFF+/, '')) }),
          )
        }
      }),
      { seed },
    )
  })

  test.each<[string, Partial<LocalIntegration>]>([
    ['secret values', { secrets: { API_KEY: 'another' } }],
    ['the visibility', { body: { ...body, visibility: 'public' } }],
    [
      'its own attributes',
      { body: { ...body, attributes: { ...body.attributes, sourceDigest: 'x', sourceCommit: 'y' } } },
    ],
    ['name and version', { name: 'other', version: '9.0.0' }],
    ['where it lies', { path: 'elsewhere', readme: artifact('docs/README.md', '# Tracker\n\nFollows issues.\n') }],
  ])('is the same with other %s', (_, changes) => {
    expect(digest(changes)).toBe(digest())
  })

  const withSchema = (changed: object): Partial<LocalIntegration> => ({
    body: { ...body, events: { changed: { schema: { ...schema, ...changed } } } },
  })

  test.each<[string, Partial<LocalIntegration>, Partial<LocalIntegration>?]>([
    ['a title', { body: { ...body, title: 'Other' } }],
    ['an attribute', { body: { ...body, attributes: { category: 'Play', team: 'red' } } }],
    ['an empty collection that was not mentioned', { body: { ...body, events: {} } }],
    ['a null that the author wrote', { body: { ...body, url: null } }],
    ['the order of layers', { body: { ...body, layers: ['layer_2', 'layer_1'] } }],
    ['a byte of the code', { code: { ...artifact('index.cjs', 'run()'), sha256: 'd'.repeat(64) } }],
    ['a space in the readme', { readme: artifact('hub.md', '# Tracker\n\nFollows issues. \n') }],
    ["an interface's names", { interfaces: { hitl: { name: 'hitl', version: '1.0.0', actions: {} } } }],
    ['an annotation', withSchema({ title: 'A' }), withSchema({ title: 'B' })],
    ['the order of a default', withSchema({ default: ['a', 'b'] }), withSchema({ default: ['b', 'a'] })],
    [
      'the order of a constant',
      withSchema({ const: { enum: ['a', 'b'] } }),
      withSchema({ const: { enum: ['b', 'a'] } }),
    ],
    ['the order of alternatives', withSchema({ anyOf: [{}, true] }), withSchema({ anyOf: [true, {}] })],
    ['the order of a tuple', withSchema({ prefixItems: [{}, true] }), withSchema({ prefixItems: [true, {}] })],
    // In draft 4, `const` is no keyword.
    ['an enum of one for a constant', withSchema({ enum: ['a'] }), withSchema({ const: 'a', enum: undefined })],
    ['a number for a text', withSchema({ enum: [1] }), withSchema({ enum: ['1'] })],
  ])('differs by %s', (_, changes, from = {}) => {
    expect(digest(changes)).not.toBe(digest(from))
  })

  test('differs by a file that is missing, empty, or in the place of another', () => {
    const { code: _code, ...codeless } = whole
    const { readme, ...readmeless } = whole
    const all = [
      whole,
      codeless,
      readmeless,
      { ...whole, readme: artifact('hub.md', '') },
      { ...readmeless, icon: readme ?? artifact('hub.md', '') },
    ].map((local) => sourceDigest(local, ids))
    expect(new Set(all).size).toBe(all.length)
  })

  test('differs by the id of an interface', () => {
    expect(digest({}, { hitl: 'intver_newer' })).not.toBe(digest())
  })

  test('differs by every edit of a schema that means something', () => {
    for (let start = 0; start < 300; start++) {
      const random = new Random(seed + start)
      const before = anySchema(random)
      const after = mutated(random, before)
      const isSame = sorted(before) === sorted(after)
      expect({
        before,
        after,
        same: digest(withSchema({ not: before })) === digest(withSchema({ not: after })),
      }).toEqual({
        before,
        after,
        same: isSame,
      })
    }
  })
})

/** A schema's text with every list sorted and rid of repetitions: of two that differ only in the order of sets it is one. */
function sorted(value: unknown): string {
  if (Array.isArray(value)) {
    const texts = [...new Set(value.map(sorted))].toSorted()
    return `[${texts.join()}]`
  }
  if (!isObject(value)) return JSON.stringify(value) ?? ''
  return `{${Object.entries(value)
    .filter(([, child]) => child !== undefined)
    .map(([key, child]) => `${JSON.stringify(key)}:${sorted(child)}`)
    .toSorted()
    .join()}}`
}

describe('what a record says of its source', () => {
  const known = `sha256:${'0123456789abcdef'.repeat(4)}`
  const commit = 'c0ffee0'.padEnd(40, '0')

  test.each([
    ['both', { sourceDigest: known, sourceCommit: commit }, { digest: known, commit }],
    ['no commit', { sourceDigest: known }, { digest: known }],
    ['half a commit', { sourceDigest: known, sourceCommit: 'c0ffee0' }, { digest: known }],
    ['no digest', { sourceCommit: commit }, undefined],
    ['a digest that is too short', { sourceDigest: known.slice(0, -1), sourceCommit: commit }, undefined],
    ['a digest that is too long', { sourceDigest: `${known}0` }, undefined],
    ['a digest with a line break', { sourceDigest: `${known}\n` }, undefined],
    ['a digest in capitals', { sourceDigest: known.toUpperCase() }, undefined],
    ['a digest without its algorithm', { sourceDigest: known.slice(7) }, undefined],
    ['an empty digest', { sourceDigest: '' }, undefined],
    ['nothing', {}, undefined],
  ])('with %s', (_, attributes, expected) => {
    expect(provenanceOf(recordWith({ attributes }))).toEqual(expected)
  })
})

describe('what a request carries of its source', () => {
  const known = `sha256:${'d'.repeat(64)}`
  const [commit, other] = ['a'.repeat(40), 'b'.repeat(40)]
  const deployedWith = (attributes: Record<string, string>): IntegrationRecord => recordWith({ attributes })

  test('is the digest and the commit, null where that is not known', () => {
    expect(attributesToSend({ digest: known, commit }, undefined)).toEqual({
      sourceDigest: known,
      sourceCommit: commit,
    })
    expect(attributesToSend({ digest: known }, deployedWith({}))).toEqual({ sourceDigest: known, sourceCommit: null })
  })

  test.each<[Record<string, string>]>([
    [{ sourceDigest: known }],
    [{ sourceCommit: commit }],
    [{ sourceDigest: known, sourceCommit: commit }],
  ])('takes away %j where it is off', (attributes) => {
    expect(attributesToSend(undefined, deployedWith(attributes))).toEqual({ sourceDigest: null, sourceCommit: null })
  })

  test('is nothing where it is off and nothing is deployed of it', () => {
    expect(attributesToSend(undefined, undefined)).toBeUndefined()
    expect(attributesToSend(undefined, deployedWith({ category: 'Work' }))).toBeUndefined()
  })

  test('is no part of the state', () => {
    const own = { sourceDigest: known, sourceCommit: commit }
    expect(withoutProvenance({ title: 'a', attributes: { ...own, category: 'Work' } })).toEqual({
      title: 'a',
      attributes: { category: 'Work' },
    })
    expect(withoutProvenance({ title: 'a', attributes: own })).toEqual({ title: 'a' })
    expect(withoutProvenance({ title: 'a' })).toEqual({ title: 'a' })
  })

  test('is compared with what is deployed where both are known', () => {
    const deployed = deployedWith({ sourceDigest: known, sourceCommit: commit })
    expect(compareSource({ digest: known, commit: other }, deployed)).toEqual({ same: true, from: commit, to: other })
    expect(compareSource({ digest: `sha256:${'e'.repeat(64)}` }, deployed)).toEqual({
      same: false,
      from: commit,
      to: undefined,
    })
    expect(compareSource(undefined, deployed)).toBeUndefined()
    expect(compareSource({ digest: known }, undefined)).toBeUndefined()
    expect(compareSource({ digest: known }, deployedWith({ sourceDigest: 'md5:1' }))).toBeUndefined()
  })

  test('tells of drift where the same source is deployed and something differs', () => {
    const change = (field: string): Change => ({ path: [field], kind: 'changed', impact: 'safe' })
    const [deployed, same] = [recordWith(), { same: true, from: commit }]
    expect(driftNotice(deployed, same, [change('title'), change('visibility')])).toEqual([
      {
        severity: 'notice',
        subject: 'tracker 1.0.0',
        message:
          'Drift: this source is already deployed from `aaaaaaa`, but 1 field of the deployed version has changed since, by other means.',
      },
    ])
    expect(driftNotice(deployed, { same: true }, [change('title'), change('url')])[0]?.message).toBe(
      'Drift: this source is already deployed, but 2 fields of the deployed version have changed since, by other means.',
    )
    expect(driftNotice(deployed, { ...same, same: false }, [change('title')])).toEqual([])
    expect(driftNotice(deployed, same, [change('visibility')])).toEqual([])
    expect(driftNotice(deployed, same, [])).toEqual([])
  })
})
