import { describe, expect, it } from 'vitest'
import type { Path } from '../../src/integration/path.ts'
import { integrationRecord } from '../../src/integration/record.ts'
import { copiesSecrets, lostSecrets, planSecrets, type SecretsInput } from '../../src/plan/secrets.ts'

const usual: SecretsInput = {
  declared: undefined,
  given: {},
  known: [],
  prune: true,
  creating: false,
  hasToken: true,
}
const required = { optional: false }
const optional = { optional: true }

function plan(question: Partial<SecretsInput>): [Record<string, string | null>, string[]] {
  const { secrets, diagnostics } = planSecrets({ ...usual, ...question })
  return [secrets, diagnostics.map(({ severity, subject }) => `${severity} ${subject}`)]
}

function locate(path: Path): { file: string; line: number } {
  return { file: 'a.json', line: path.join('.') === 'secrets.KEY' ? 7 : 1 }
}

describe('planSecrets', () => {
  it.each<[string, Partial<SecretsInput>, Record<string, string | null>, string[]]>([
    ['sends what is given', { declared: { KEY: required }, given: { KEY: 'v' } }, { KEY: 'v' }, []],
    ['keeps what is set', { declared: { KEY: required }, known: ['KEY'] }, {}, []],
    [
      'keeps what is set on the version before',
      { declared: { KEY: required }, known: ['KEY'], creating: true },
      {},
      [],
    ],
    ['demands what is set nowhere', { declared: { KEY: required } }, {}, ['error secrets.KEY']],
    ['warns of an optional one', { declared: { KEY: optional } }, {}, ['warning secrets.KEY']],
    [
      'only tells without a token',
      { declared: { KEY: required, OTHER: optional }, hasToken: false },
      {},
      ['notice secrets.KEY', 'notice secrets.OTHER'],
    ],
    [
      'refuses what is not declared',
      { declared: { KEY: required }, given: { KEY: 'v', OTHER: 'w' } },
      { KEY: 'v' },
      ['error input secrets'],
    ],
    ['takes any where none is declared', { given: { OTHER: 'w' } }, { OTHER: 'w' }, []],
    ['takes any where the declared ones are none', { declared: {}, given: { OTHER: 'w' } }, { OTHER: 'w' }, []],
    ['removes what is no longer declared', { declared: { KEY: required }, known: ['KEY', 'OLD'] }, { OLD: null }, []],
    ['removes all when none is declared any more', { declared: {}, known: ['OLD'] }, { OLD: null }, []],
    ['removes for a new version too', { declared: {}, known: ['OLD'], creating: true }, { OLD: null }, []],
    ['removes nothing without prune', { declared: {}, known: ['OLD'], prune: false }, {}, []],
    ['removes nothing where secrets are not mentioned', { known: ['OLD'] }, {}, []],
  ])('%s', (_, question, secrets, diagnostics) => {
    expect(plan(question)).toEqual([secrets, diagnostics])
  })

  it('suggests the nearest name and never shows a value', () => {
    const { diagnostics } = planSecrets({
      ...usual,
      declared: { API_KEY: required },
      given: { API_KEYS: 'hunter2' },
      known: ['API_KEY'],
    })
    expect(diagnostics).toMatchObject([{ fix: 'Did you mean `API_KEY`?' }])
    expect(JSON.stringify(diagnostics)).not.toContain('hunter2')
  })

  it.each<[string, Partial<SecretsInput>, string, string | undefined]>([
    [
      'of a new version',
      { declared: { KEY: required }, creating: true },
      'No value for the secret `KEY`, neither in this run nor on an earlier version.',
      "Add the line `KEY` to the input `secrets` and its value to the step's `env`.",
    ],
    [
      'of a new major version',
      { declared: { KEY: required }, creating: true, leftBehind: '1.9.0' },
      'No value for the secret `KEY` in this run, and a new major version does not get those of 1.9.0.',
      "Add the line `KEY` to the input `secrets` and its value to the step's `env`.",
    ],
    [
      'of an optional one',
      { declared: { KEY: optional } },
      'No value for the optional secret `KEY`, neither in this run nor on the deployed version.',
      "Add the line `KEY` to the input `secrets` and its value to the step's `env`.",
    ],
    [
      'without a token',
      { declared: { KEY: required }, hasToken: false },
      "No value for the secret `KEY` in this run. Without a token it can't be told whether one is set already.",
      undefined,
    ],
    [
      'of one that is not declared',
      { declared: { KEY: required }, known: ['KEY'], given: { OTHER: 'w' } },
      "`OTHER` isn't a secret of this integration; its definition declares `KEY`.",
      'Declare `OTHER` in the definition, or leave it out.',
    ],
    [
      'of one that is none of several',
      { declared: { KEY: required, TOKEN: required }, known: ['KEY', 'TOKEN'], given: { OTHER: 'w' } },
      "`OTHER` isn't a secret of this integration; its definition declares `KEY`, `TOKEN`.",
      'Declare `OTHER` in the definition, or leave it out.',
    ],
  ])('says what to do about the value %s', (_, question, message, fix) => {
    expect(
      planSecrets({ ...usual, ...question }).diagnostics.map((diagnostic) => [diagnostic.message, diagnostic.fix]),
    ).toEqual([[message, fix]])
  })

  it('points at the declaration', () => {
    expect(planSecrets({ ...usual, declared: { KEY: required }, locate }).diagnostics).toMatchObject([
      { place: { file: 'a.json', line: 7 } },
    ])
  })
})

describe('copiesSecrets', () => {
  it.each([
    ['1.2.0', '1.3.0', true],
    ['1.2.0', '2.0.0', false],
    ['1.2.0', '2.0.0-rc.1', false],
    ['2.0.0-rc.1', '2.0.0', true],
    ['0.9.0', '0.10.0', true],
    ['0.9.0', '1.0.0', false],
    ['one', '1.0.0', false],
    ['1.0.0', undefined, false],
  ])('%s → %s: %j', (previous, version, copied) => {
    expect(copiesSecrets(previous, version)).toBe(copied)
  })
})

describe('lostSecrets', () => {
  const created = integrationRecord.parse({ id: 'intver_1', name: 'tracker', version: '2.0.0', secrets: ['SET'] })
  const subjects = (question: Parameters<typeof lostSecrets>[1]): string[] =>
    lostSecrets(created, question).map(({ severity, subject }) => `${severity} ${subject}`)

  it.each<[string, Parameters<typeof lostSecrets>[1], string[]]>([
    ['none declared', { declared: undefined, given: {} }, []],
    ['all set', { declared: { SET: required }, given: {} }, []],
    ['a required one', { declared: { SET: required, KEY: required }, given: {} }, ['error secrets.KEY']],
    ['an optional one without a value', { declared: { KEY: optional }, given: {} }, []],
    ['an optional one that was given', { declared: { KEY: optional }, given: { KEY: 'v' } }, ['error secrets.KEY']],
  ])('%s', (_, question, expected) => {
    expect(subjects(question)).toEqual(expected)
  })

  it('says which value to give', () => {
    expect(lostSecrets(created, { declared: { KEY: required }, given: {}, locate })).toEqual([
      {
        severity: 'error',
        subject: 'secrets.KEY',
        message: 'tracker 2.0.0 is created, but its secret `KEY` is not set.',
        fix: "Add the line `KEY` to the input `secrets` and its value to the step's `env`. Then run the step again.",
        place: { file: 'a.json', line: 7 },
      },
    ])
  })
  it('asks for a new version where the one that lacks it is published', () => {
    const [diagnostic] = lostSecrets({ ...created, visibility: 'public' }, { declared: { KEY: required }, given: {} })
    expect(diagnostic?.fix).toBe(
      "Add the line `KEY` to the input `secrets` and its value to the step's `env`. Give the definition a new version too: this one is published and can no longer be changed.",
    )
  })
})
