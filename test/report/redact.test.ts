import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotations } from '../../src/report/annotations.ts'
import { renderComment, renderSummary } from '../../src/report/report.ts'
import { closingLine, debugLines, detailLines, outcomeLine } from '../../src/report/log.ts'
import { outputs, reportFile } from '../../src/report/outputs.ts'
import { redactReport } from '../../src/report/redact.ts'
import { createRedactor } from '../../src/secrets/redactor.ts'
import { aReport, anOutcome, marker, record, situations } from './fixtures.ts'

describe('createRedactor', () => {
  it.each([
    ['the value', ['s3cr3t-value'], 'token s3cr3t-value!', 'token ***!'],
    ['every occurrence', ['s3cr3t'], 's3cr3ts3cr3t s3cr3t', '****** ***'],
    ['no value below four characters', ['q7', 'abc', ' abc\n'], 'q7 abc', 'q7 abc'],
    ['what a pattern would read otherwise', ['a.c+$(x)[y]'], 'a.c+$(x)[y] abc', '*** abc'],
    ['a replacement pattern', ['$&$1'], 'x $&$1 x', 'x *** x'],
    [
      'each line of a multi-line value',
      ['first line\nsecond line\r\nend'],
      'second line and first line',
      '*** and ***',
    ],
    ['no line below four characters', ['-----BEGIN\nabc\n-----END'], 'abc -----BEGIN', 'abc ***'],
    ['base64', ['s3cr3t-value!'], `Basic ${Buffer.from('s3cr3t-value!').toString('base64')}`, 'Basic ***'],
    [
      'base64 without padding',
      ['s3cr3t-value!'],
      Buffer.from('s3cr3t-value!').toString('base64').replace(/=+$/, '') + '.',
      '***.',
    ],
    ['the URL-encoded form', ['a b/c&d'], '?key=a%20b%2Fc%26d', '?key=***'],
    ['the form-encoded one', ['a b/c&d'], 'key=a+b%2Fc%26d', 'key=***'],
    ['the JSON-escaped form', ['say "hi"\\'], String.raw`{"k":"say \"hi\"\\"}`, '{"k":"***"}'],
    ['the longer one first', ['secret', 'secret-and-more'], 'secret-and-more secret', '*** ***'],
    ['a value with spaces around it', ['  padded-value\n'], 'got padded-value', 'got ***'],
    ['an indented line without its indentation', ['{\n  "key": "abcd"\n}'], 'got "key": "abcd"', 'got ***'],
    ['a value whose white space was folded', ['two  words\n\tmore'], 'got two words more', 'got ***'],
    ['the HTML-escaped form', [`a<b>&"c"'d`], 'got a&lt;b&gt;&amp;&quot;c&quot;&#39;d', 'got ***'],
    ['lower-case URL encoding', ['a b/c&d'], 'a%20b%2fc%26d', '***'],
    ['URL encoding that leaves the separators', ['a b/c&d'], 'a%20b/c&d', '***'],
    ['JSON as other languages escape it', ['a<b>&c'], String.raw`a\u003cb\u003e\u0026c`, '***'],
    ['hexadecimal', ['s3cr3t-value!'], `x${Buffer.from('s3cr3t-value!').toString('hex')}`, 'x***'],
    ['the beginning of a value that was cut off', ['s3cr3t-value!'], 'is "s3cr3t-va…" and so…', 'is "***…" and so…'],
    ['a beginning that starts twice', ['aaab-and-so-on'], 'aaaaaab-a…', 'aaa***…'],
    ['any letter case', ['hooks.Example.com/T0'], 'HOOKS.EXAMPLE.COM/t0', '***'],
    ['no other letter case of a short value', ['Pass-1'], 'pass-1 Pass-1', 'pass-1 ***'],
    ['JSON that escapes other characters', ["grün's 1/2"], String.raw`gr\u00FCn\u0027s 1\/2`, '***'],
    ['JSON inside JSON', ['say "hi" ü'], String.raw`say \\\"hi\\\" \\u00fc`, '***'],
    ['numeric entities', ['a"b=c;d'], 'a&#34;b&#x3D;c&#x3b;d', '***'],
    ['percent-encoding twice', ['a b/c&d'], 'a%2520b%252Fc%2526d', '***'],
    ['wrapped base64', ['s3cr3t-value!'], 'czNjcjN0\r\n  LXZhbHVl\r\nIQ==', '***'],
    ['invisible characters inside', ['s3cr3t-value!'], 's3c\u200br3t\u00ad-val\u2060ue!', '***'],
    ['a beginning cut with dots', ['s3cr3t-value!'], '"s3cr..." and s3cr3t-va ...', '"***..." and *** ...'],
    [
      'a beginning cut inside an escape',
      ['abcd"efgh'],
      String.raw`abcd\… abcd\u00… abcd%2… abcd&quo…`,
      String.raw`***\… ***… ***… ***…`,
    ],
    ['overlapping values as one', ['abcdefgh', 'efghijkl'], 'abcdefghijkl', '***'],
    ['a value behind a backslash', ['tokenvalue'], String.raw`C:\tokenvalue`, String.raw`C:\***`],
    ['a value that others make a name of', ['my-secret-value'], 'mySecretValue MY_SECRET_VALUE', '*** ***'],
    ['a value of many thousand characters', ['密'.repeat(20_000)], `x${'密'.repeat(20_000)}y`, 'x***y'],
    ['its URL-encoded form', ['密'.repeat(20_000)], encodeURIComponent('密'.repeat(20_000)), '***'],
  ])('masks %s', (_, secrets, text, expected) => {
    expect(createRedactor(secrets)(text)).toBe(expected)
  })

  it.each([[[]], [['']], [['', ' ', '\n']]])('leaves text alone with the values %j', (secrets) => {
    expect(createRedactor(secrets)('a b\nc')).toBe('a b\nc')
  })

  it.each(['', 'u', 'us', 'user:'])('masks base64 in the middle of a longer text: %j before it', (before) => {
    const secret = 's3cr3t-value-that-is-long'
    const masked = createRedactor([secret])(Buffer.from(`${before}${secret}:after`).toString('base64'))
    expect(masked).toMatch(/^[\w+/]{0,8}\*\*\*[\w+/]{0,12}=*$/)
  })

  it('takes many values and a long text in little time', () => {
    const values = Array.from({ length: 100 }, (_, index) => `value-number-${index}-of-many`)
    expect(createRedactor(values)('value-number-7-of-many '.repeat(2000))).toBe('*** '.repeat(2000))
  })

  it('takes half a surrogate pair', () => {
    expect(createRedactor(['bad\uD800value'])('x bad\uD800value')).toBe('x ***')
  })
})

/** Of characters that none of our own words is made of. */
const secret = fc
  .string({ unit: fc.constantFrom(...'ΨΩЖЯ漢字😀`|<>&"\\@#*_$%'), minLength: 6, maxLength: 24 })
  .filter((value) => (value.match(/[ΨΩЖЯ漢字😀]/gu) ?? []).length > 3)

/** Puts a value into the middle of every text below `object`, but for words of the report's own. */
function plant(object: object, value: string, done = new Set<object>()): void {
  if (done.has(object)) return
  done.add(object)
  for (const [key, each] of Object.entries(object)) {
    if (typeof each === 'object' && each !== null) plant(each, value, done)
    if (typeof each !== 'string' || /^[a-z]+(-[a-z]+)*([A-Z][a-z]+)*$/.test(each)) continue
    Reflect.set(object, key, each.slice(0, 3) + value + each.slice(3))
  }
}

describe('redactReport', () => {
  it('leaves no value in anything that is rendered, wherever it stood, whatever is cut', () => {
    fc.assert(
      fc.property(
        secret,
        fc.constantFrom(...Object.keys(situations).filter((name) => name !== 'twoHundred')),
        fc.integer({ min: 300, max: 9000 }),
        (value, name, budget) => {
          const placed = structuredClone(situations[name] ?? aReport([]))
          plant(placed, value)
          const report = redactReport(placed, createRedactor([value]))
          const written = [
            renderComment(report, { marker, budget: 60_000 }),
            renderComment(report, { marker, budget }),
            renderSummary(report, { budget: 1_000_000 }),
            JSON.stringify(annotations(report)),
            JSON.stringify(outputs(report)),
            ...reportFile(report),
            ...report.outcomes.flatMap((outcome) => [
              outcomeLine(report, outcome),
              ...detailLines(report, outcome),
              ...debugLines(outcome),
            ]),
            closingLine(report),
          ].join('\n')
          const letters = [...value].filter((char) => /[ΨΩЖЯ漢字😀]/u.test(char))
          expect(letters.filter((char) => written.includes(char))).toEqual([])
        },
      ),
      { numRuns: 30 },
    )
  })

  it('finds values in keys, names and numbers of JSON', () => {
    const change = {
      path: ['actions', 'hush-hush'],
      kind: 'added',
      after: { 'hush-hush': [{ pin: 123456 }] },
      impact: 'safe',
    } as const
    const report = aReport([
      anOutcome({ plan: { action: 'update', changes: [change], difference: [], sent: [], notes: [] } }),
    ])
    const text = [...reportFile(redactReport(report, createRedactor(['hush-hush', '123456'])))].join('')
    expect(text).not.toContain('hush')
    expect(text).not.toContain('123456')
    expect(text).toContain('***')
  })

  it('redacts fields that it does not know, keys included, wherever they are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.stringMatching(/^[a-z]{3,8}New$/), (value, field) => {
        const added = { [field]: ['hush-hush', { 'hush-hush': value, n: 123456 }] }
        const change = { path: ['title'], kind: 'changed', impact: 'safe', ...added } as const
        const advice = { wanted: '1.0.0', enough: true, step: 'none', ...added } as const
        const sent = [{ what: 'code', remark: '', file: { file: 'a', bytes: 1, sha256: '', ...added }, ...added }]
        const plan = { action: 'update', changes: [change], notes: [], advice, sent, ...added } as const
        const place = { file: 'a', ...added }
        const diagnostic = { severity: 'error', subject: 's', message: 'm', place, ...added } as const
        const outcome = {
          ...anOutcome({ diagnostics: [diagnostic] }),
          plan: structuredClone(plan),
          verdict: { accepted: true, ...added },
          ...added,
        }
        const report = { ...aReport([]), outcomes: [outcome], diagnostics: [diagnostic], ...added }
        // What the type does not know is there all the same.
        const text = JSON.stringify(
          redactReport(JSON.parse(JSON.stringify(report)), createRedactor(['hush-hush', '123456'])),
        )
        expect(text).toContain(field)
        expect(text).not.toContain('hush-hush')
        expect(text).not.toContain('123456')
      }),
    )
  })

  it('keeps the words of the report', () => {
    const report = aReport([anOutcome({ result: 'created', record })])
    const words = ['created', 'breaking', 'changed', 'create', 'public', 'error', 'major', 'code']
    const redacted = redactReport(report, createRedactor(words))
    expect(redacted.outcomes[0]?.result).toBe('created')
    expect(redacted.outcomes[0]?.plan?.action).toBe('create')
    expect(redacted.outcomes[0]?.plan?.changes.map(({ kind, impact }) => [kind, impact])).toEqual(
      report.outcomes[0]?.plan?.changes.map(({ kind, impact }) => [kind, impact]),
    )
    expect(redacted.outcomes[0]?.record?.visibility).toBe('public')
  })

  it('hits all but its own words and numbers, truths and the names of its own fields', () => {
    const place = { file: 'a.json', line: 7, column: 8 }
    const diagnostic = { severity: 'error', subject: 'title', message: 'is long', place } as const
    const suggestion = { rule: 'no-title', severity: 'hint', part: { noun: 'action', name: 'a' }, at: 'b' } as const
    const outcome = anOutcome({
      path: 'a',
      result: 'updated',
      reason: 'because',
      duration: 11,
      recordSource: 'hub',
      diagnostics: [diagnostic],
      suggestions: { listed: [{ ...suggestion, message: 'm', also: 3, place }], more: 4, before: 5 },
      verdict: { accepted: true, type: 'Type', message: 'm' },
      plan: {
        action: 'update',
        visibility: 'unlisted',
        base: { id: 'i', version: '1.0.0', visibility: 'public', sameVersion: true },
        source: { same: false, from: 'f', to: 't' },
        changes: [{ path: ['title', 1], kind: 'changed', before: null, after: { key: 12 }, impact: 'safe' }],
        difference: [],
        sent: [{ what: 'code', remark: 'r', file: { file: 'f', bytes: 13, sha256: '0' } }],
        notes: ['note'],
        advice: { wanted: '1.0.1', enough: true, step: 'patch' },
      },
      bots: {
        bots: [{ id: 'b', name: 'n', version: '1.0.0', isDev: false, isActive: true }],
        lookedAt: 14,
        isPartial: true,
        hubInstalls: 15,
      },
      drift: 'ahead',
    })
    const whole = {
      dryRun: true,
      outcomes: [outcome],
      diagnostics: [diagnostic],
      duration: 16,
      requests: 17,
      commit: 'c',
    }
    const hit = '***'
    const hitPlace = { file: hit, line: 7, column: 8 }
    const hitDiagnostic = { severity: 'error', subject: hit, message: hit, place: hitPlace }
    const { sdkVersion: _, name: __, version: ___, ...redacted } = redactReport(whole, () => hit).outcomes[0] ?? outcome
    expect(redactReport({ ...whole, outcomes: [] }, () => hit)).toEqual({
      dryRun: true,
      outcomes: [],
      diagnostics: [hitDiagnostic],
      duration: 16,
      requests: 17,
      commit: hit,
    })
    expect(redacted).toEqual({
      path: hit,
      result: 'updated',
      reason: hit,
      duration: 11,
      recordSource: 'hub',
      diagnostics: [hitDiagnostic],
      suggestions: {
        listed: [
          {
            rule: 'no-title',
            severity: 'hint',
            part: { noun: 'action', name: hit },
            at: hit,
            message: hit,
            also: 3,
            place: hitPlace,
          },
        ],
        more: 4,
        before: 5,
      },
      verdict: { accepted: true, type: hit, message: hit },
      plan: {
        action: 'update',
        visibility: 'unlisted',
        base: { id: hit, version: hit, visibility: 'public', sameVersion: true },
        source: { same: false, from: hit, to: hit },
        changes: [{ path: [hit, hit], kind: 'changed', before: null, after: { [hit]: hit }, impact: 'safe' }],
        difference: [],
        sent: [{ what: hit, remark: hit, file: { file: hit, bytes: 13, sha256: hit } }],
        notes: [hit],
        advice: { wanted: hit, enough: true, step: 'patch' },
      },
      bots: {
        bots: [{ id: hit, name: hit, version: hit, isDev: false, isActive: true }],
        lookedAt: 14,
        isPartial: true,
        hubInstalls: 15,
      },
      drift: 'ahead',
      record: undefined,
    })
  })

  it("keeps a record's own numbers, and all that is not hit", () => {
    const deployed = { ...record, maxExecutionTime: 60, meta: { installs: 12, views: 34 } }
    const redact = (text: string): string => (/^\d+$/.test(text) ? '***' : text)
    expect(redactReport(aReport([anOutcome({ record: deployed })]), redact).outcomes[0]?.record).toEqual(deployed)
  })

  it('keeps numbers that are not hit as numbers', () => {
    const change = { path: ['a'], kind: 'changed', impact: 'safe', before: 1, after: [2, true] } as const
    const report = aReport([
      anOutcome({ plan: { action: 'update', changes: [change], difference: [], sent: [], notes: [] } }),
    ])
    expect(redactReport(report, (text) => text).outcomes[0]?.plan?.changes).toEqual([change])
  })

  it('keeps the identity of a record whose own field names are hit', () => {
    const redacted = redactReport(aReport([anOutcome({ record })]), createRedactor(['schema', 'i']))
    expect(redacted.outcomes[0]?.record).toMatchObject({ id: record.id, version: '2.0.0', actions: {} })
  })

  it('changes nothing where there is no secret', () => {
    for (const report of Object.values(situations)) expect(redactReport(report, createRedactor([]))).toEqual(report)
  })
})
