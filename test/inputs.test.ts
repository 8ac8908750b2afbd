import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { inputNames, readInputs, secretTexts } from '../src/inputs.ts'

const contract = z
  .object({ inputs: z.record(z.string(), z.object({ default: z.string().optional() })) })
  .parse(parse(readFileSync('action.yml', 'utf8')))

const raw =
  (given: Record<string, string>) =>
  (name: string): string =>
    given[name] ?? ''

const read = (given: Record<string, string>, env: Record<string, string> = {}) => readInputs(raw(given), env)

describe('the contract', () => {
  it('names the inputs of action.yml, all of them and in their order', () => {
    expect(inputNames).toEqual(Object.keys(contract.inputs))
  })

  it('has the defaults of action.yml', () => {
    const defaults = Object.fromEntries(
      Object.entries(contract.inputs).map(([name, input]) => [
        name,
        name === 'github-token' ? '' : (input.default ?? ''),
      ]),
    )
    expect(read(defaults).inputs).toEqual(read({}).inputs)
  })
})

describe('good inputs', () => {
  it.each<[string, string, unknown]>([
    ['path', ' integrations/*\n\n!integrations/old \r\n', ['integrations/*', '!integrations/old']],
    ['token', 'bp_pat_123', 'bp_pat_123'],
    ['integration-id', 'a'.repeat(28), 'a'.repeat(28)],
    ['integration-id', 'a'.repeat(36), 'a'.repeat(36)],
    ['visibility', 'unlisted', 'unlisted'],
    ['url', 'null', null],
    ['max-execution-time', '60', 60],
    ['attributes', 'category=Other\ngone=\nformula=a=b', { category: 'Other', gone: null, formula: 'a=b' }],
    ['layers', 'one\n two', ['one', 'two']],
    ['extra-operations', 'ping=true\npong=False', { ping: { enabled: true }, pong: { enabled: false } }],
    ['dry-run', 'auto', 'auto'],
    ['dry-run', 'TRUE', true],
    ['prune', 'false', false],
    ['workspace-id', 'wkspace_01JABCDEFGHJKMNPQRSTVWXYZ0', 'wkspace_01JABCDEFGHJKMNPQRSTVWXYZ0'],
    ['workspace-id', '7f3c2b1a-0d4e-4c55-9a6b-1e2f3a4b5c6d', '7f3c2b1a-0d4e-4c55-9a6b-1e2f3a4b5c6d'],
    ['api-url', 'https://botpress.example/api/', 'https://botpress.example/api'],
    ['api-url', 'http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['concurrency', '100', 100],
    ['timeout', '3600', 3600],
    ['lint', 'warn', 'warn'],
    ['lint', '', 'suggest'],
    [
      'lint-ignore',
      ' actions-should-have-a-title\n\nsecrets-must-have-a-description',
      ['actions-should-have-a-title', 'secrets-must-have-a-description'],
    ],
  ])('%s: %j', (name, text, value) => {
    const { inputs, diagnostics } = read({ 'workspace-id': 'wkspace_1', [name]: text })
    expect(diagnostics).toEqual([])
    expect(inputs).toHaveProperty([name], value)
  })

  it('takes a secret from its line, from the environment, or for one integration of several', () => {
    const secrets = 'ONE=first=part\nTWO\ntracker:TWO\nacme/tracker:THREE=3'
    expect(read({ secrets }, { TWO: 'second\nline' }).inputs?.secrets).toEqual([
      { name: 'ONE', value: 'first=part', line: 1 },
      { name: 'TWO', value: 'second\nline', line: 2 },
      { integration: 'tracker', name: 'TWO', value: 'second\nline', line: 3 },
      { integration: 'acme/tracker', name: 'THREE', value: '3', line: 4 },
    ])
  })
})

describe('bad inputs', () => {
  it.each<[string, string, RegExp]>([
    ['token', 'bp_pat_123\n', /line break/],
    ['token', ' bp_pat_123', /white space/],
    ['token', 'bp_pät', /characters that a token can't have/],
    ['workspace-id', 'wk space', /`wk space` is not a workspace ID/],
    ['integration-id', 'a'.repeat(27), /27 characters.*28 to 36/],
    ['integration-id', 'a'.repeat(37), /37 characters.*28 to 36/],
    ['integration-id', '../'.repeat(10), /characters that an ID can't have/],
    ['visibility', 'secret', /`secret` isn't a valid value/],
    ['max-execution-time', 'soon', /`soon` is not a whole number/],
    ['max-execution-time', '0', /`0` is not a whole number of at least 1/],
    ['max-execution-time', '1.5', /whole number/],
    ['attributes', 'category', /Line 1, `category`, doesn't have the form `key=value`/],
    ['attributes', 'a=1\na=2', /Line 2 gives `a` twice/],
    ['attributes', '=1', /Line 1/],
    ['extra-operations', 'ping=yes', /Line 1: `yes` is not a boolean/],
    ['dry-run', 'maybe', /`maybe` is not a boolean/],
    ['fail-on', 'warning', /`warning` isn't a valid value/],
    ['fail-on', 'breaking\nanything', /`anything` isn't a valid value/],
    ['bots', 'always', /`always` isn't a valid value/],
    ['if-missing', 'update', /`update` isn't a valid value/],
    ['if-published', 'create', /`create`/],
    ['comment', 'true', /`true`/],
    ['api-url', 'botpress', /not a URL/],
    ['api-url', 'ftp://botpress.example', /not a URL/],
    ['api-url', 'http://botpress.example', /unencrypted/],
    ['api-url', 'https://me:pw@botpress.example', /user name or password/],
    ['api-url', 'https://botpress.example/?token=pw', /query or fragment/],
    ['concurrency', '101', /from 1 to 100/],
    ['timeout', '3601', /from 1 to 3600/],
    ['lint', 'hint', /`hint` isn't a valid value/],
    ['lint-ignore', 'actions-should-have-a-title\nno-such-rule', /`no-such-rule` is not a rule/],
    ['secrets', 'client-secret=1', /Line 1 is neither/],
    ['secrets', ':NAME=1', /Line 1 is neither/],
    ['secrets', '\n\nA=1234\n\nNAME=', /Line 3 has no value after `=`/],
    ['secrets', 'QWERTYUIOP==', /Line 1 has no value after `=`/],
    ['secrets', 'MISSING\nMISSING', /Line 2 gives a name twice/],
    ['secrets', `NAME=${'x'.repeat(20_001)}`, /20001 characters.*20,000/],
    ['secrets', 'NAME=1\nNAME=2', /Line 2 gives `NAME` twice/],
  ])('%s: %j', (name, text, message) => {
    const given = { token: 'bp_t', 'workspace-id': 'wkspace_1', [name]: text }
    const { inputs, diagnostics } = read(given, { EMPTY: '' })
    // It counts as unset for what is still read, but for what would then find fault with the tag, and secrets without a value.
    const unset = { ...given, [name]: name === 'verify-tag' ? 'false' : '' }
    const secrets = inputs.secrets.filter(({ value }) => value !== undefined)
    expect({ ...inputs, secrets }).toEqual(read(unset).inputs)
    expect(diagnostics).toEqual([
      { severity: 'error', subject: `input ${name}`, message: expect.stringMatching(message), fix: expect.any(String) },
    ])
  })

  it('come all at once, with the workspace that is missing beside the token', () => {
    const { diagnostics } = read({ token: 'bp_t', visibility: 'x', 'max-execution-time': 'soon' })
    expect(diagnostics.map(({ subject }) => subject)).toEqual([
      'input visibility',
      'input max-execution-time',
      'input workspace-id',
    ])
  })

  it('name the rule that was probably meant', () => {
    const { diagnostics } = read({ 'lint-ignore': 'action-should-have-a-titel' })
    expect(diagnostics[0]?.fix).toBe('Did you mean `actions-should-have-a-title`?')
  })

  it('suggest the value that was probably meant', () => {
    expect(read({ visibility: 'publik' }).diagnostics[0]?.fix).toBe(
      'Write `public`, `private` or `unlisted`. Did you mean `public`?',
    )
  })

  it('do without values of secrets where there is no token either: a fork has neither', () => {
    const { inputs, diagnostics } = read({ secrets: 'MISSING\nEMPTY\nNAME=\nKNOWN' }, { EMPTY: '', KNOWN: 'value' })
    expect(diagnostics).toEqual([])
    expect(inputs?.secrets).toEqual([{ name: 'KNOWN', value: 'value', line: 4 }])
  })

  it('leave a name without a value to whoever knows which names are declared', () => {
    const { inputs, diagnostics } = read(
      { token: 'bp_t', 'workspace-id': 'w', secrets: 'x:MISSING\nEMPTY' },
      { EMPTY: '' },
    )
    expect(diagnostics).toEqual([])
    expect(inputs?.secrets).toEqual([
      { integration: 'x', name: 'MISSING', line: 1 },
      { name: 'EMPTY', line: 2 },
    ])
  })

  it('warn once of values that are too short to be looked for, by their names', () => {
    const { inputs, diagnostics } = read({ token: 'bp_t', 'workspace-id': 'w', secrets: 'PIN=q7!\nLONG=q7!x\nKEY=ab ' })
    expect(inputs?.secrets).toHaveLength(3)
    expect(diagnostics).toEqual([
      {
        severity: 'warning',
        subject: 'input secrets',
        message: expect.stringMatching(/^The values of `PIN`, `KEY` have fewer than 4 characters/),
        fix: expect.any(String),
      },
    ])
    expect(JSON.stringify(diagnostics)).not.toContain('q7')
  })

  it.each([
    'https://user:hunter2@',
    'htp://u:hunter2@host',
    'user:hunter2@host',
    'https://user:hunter2',
    'https://user:hunter2%40host/',
    'https://u:hunter2@botpress.example/x',
    'https://botpress.example/?key=hunter2',
    'https://botpress.example/#hunter2',
    'botpress.example?hunter2',
    'http://botpress.example/hunter2',
    'data:text/plain,hunter2',
  ])('never repeat what may be a credential in an address: %s', (address) => {
    const { diagnostics } = read({ 'api-url': address })
    expect(diagnostics).toHaveLength(1)
    expect(JSON.stringify(diagnostics)).not.toContain('hunter2')
  })

  it('give at their limits what is one past them refused', () => {
    const at = read({ secrets: `NAME=${'x'.repeat(20_000)}` })
    expect(at.diagnostics).toEqual([])
  })
})

describe('secrets in messages', () => {
  it('never appear, whatever the line looks like', () => {
    const secret = fc.stringMatching(/^[a-z0-9+/]{16,40}={0,2}$/)
    const prefix = fc.constantFrom('name=', 'a b ', '', ':', 'x:y:', 'NAME:', '=')
    fc.assert(
      fc.property(secret, prefix, (value, before) => {
        const { diagnostics } = read({ secrets: before + value, token: `${value}\n`, 'workspace-id': 'w' })
        expect(diagnostics).toHaveLength(2)
        expect(JSON.stringify(diagnostics)).not.toContain(value)
      }),
    )
  })

  it('are found for masking in good and in bad lines', () => {
    const given = {
      token: 'tok en\n',
      'github-token': 'ghs',
      secrets: 'A=first\nB\n not a line, a secret\nx:C=third\n?',
    }
    expect(secretTexts(raw(given), { B: 'second' })).toEqual([
      'tok en\n',
      'tok en',
      'ghs',
      'first',
      'second',
      ' not a line, a secret',
      'not a line, a secret',
      'third',
    ])
  })
})
