import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod/mini'
import { readResponse } from '../../src/botpress/response.ts'
import type { GithubEvent } from '../../src/github/event.ts'
import { explainCommentFailure } from '../../src/github/explain.ts'
import { checkDefinition } from '../../src/integration/constraints.ts'
import { annotations } from '../../src/report/annotations.ts'
import { renderComment, renderSummary } from '../../src/report/report.ts'
import { closingLine, detailLines, outcomeLine } from '../../src/report/log.ts'
import { outputs, reportFile } from '../../src/report/outputs.ts'
import { redactReport } from '../../src/report/redact.ts'
import { createRedactor } from '../../src/secrets/redactor.ts'
import { checkIcon } from '../../src/workspace/icon.ts'
import { checkReadme } from '../../src/workspace/readme.ts'
import { cases, seed } from '../fuzz.ts'
import { cutSigns, hostileSecret, leak, spellings, unescapedSecret } from '../secrets.ts'
import { aReport, marker, situations } from './fixtures.ts'

const spelling = fc.constantFrom(...Object.keys(spellings))
const spell = (value: string, name: string): string => spellings[name]?.(value) ?? value

/** What stands before and after a value, some of it looking like half an escape. */
const noise = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\n',
    '"',
    "'",
    '`',
    '(',
    '[',
    '=',
    ':',
    '/',
    '\\',
    '%',
    '%2',
    '&',
    '&#',
    '\\u00',
    'C:\\',
    '*',
    '…',
  ),
  fc.constantFrom(
    '...',
    'key=',
    'Bearer ',
    '{"token":"',
    '<b>',
    'user:',
    'https://',
    'The value ',
    '\t\u200b',
    '%20',
    '\\n',
    '\\"',
  ),
)

/** How the whole of a text is written on top of that. */
const layer = fc.constantFrom('plain', 'plain', 'json', 'json twice', 'html', 'percent', 'form')

const run = <T extends unknown[]>(
  share: number,
  arbitraries: { [Index in keyof T]: fc.Arbitrary<T[Index]> },
  check: (...values: T) => void,
): void =>
  fc.assert(
    fc.property(fc.tuple<T>(...arbitraries), (values) => check(...values)),
    { numRuns: cases(share, 10_000), seed },
  )

describe('no text shows a value', () => {
  test('in any form, wherever it stands, with any layer over all of it', () => {
    run(
      50,
      [hostileSecret, spelling, noise, noise, layer, fc.array(hostileSecret, { maxLength: 3 })],
      (value, name, before, after, over, others) => {
        // In another letter case, an escape of the value's own is none any more.
        fc.pre(name !== 'other letter case' || !/[%\\&]/.test(value))
        // The one is written as a part of the other then, and can't be told from it.
        fc.pre(!/(?:%[\da-f]?|&#?\w*)\\u[\da-f]{4}/i.test(value))
        const text = spell(before + spell(value, name) + after, over)
        expect(leak(createRedactor([...others, value])(text), value)).toBeUndefined()
      },
    )
  })

  test('nor the beginning of one, wherever it was cut off', () => {
    run(
      50,
      [
        unescapedSecret,
        spelling,
        noise,
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.constantFrom(...cutSigns),
        layer,
      ],
      (value, name, before, where, sign, over) => {
        const spelled = spell(value, name)
        const text = spell(`${before}${spelled.slice(0, Math.floor(where * spelled.length))}`, over) + sign
        expect(leak(createRedactor([value])(text), value, { cut: true })).toBeUndefined()
      },
    )
  })
})

describe('nothing that is quoted shows a value or the beginning of one', () => {
  const filler = fc.integer({ min: 0, max: 420 }).map((length) => ' \n'.repeat(length).slice(0, length))

  test('of an answer of the API', () => {
    const status = fc.constantFrom(200, 400, 404, 429, 502)
    const body = fc.constantFrom<((text: string) => string)[]>(
      (text) => text,
      (text) => `<p>\n${text}`,
      (text) => `{"a": "${text}`,
      (text) => JSON.stringify({ type: 'InvalidPayload', message: text, id: text }),
      (text) => JSON.stringify({ type: text, message: `m ${text}` }, undefined, 2),
      (text) => JSON.stringify({ [text]: [text] }, undefined, 8),
      (text) => JSON.stringify({ integration: { [text]: text } }),
    )
    const shape = z.object({ integration: z.record(z.string(), z.number()) })
    run(
      50,
      [unescapedSecret, spelling, filler, body, status, fc.integer({ min: 0, max: 120 })],
      (value, name, space, write, code, lost) => {
        const whole = write('x'.repeat(space.length % 97) + space + spell(value, name))
        const text = whole.slice(0, whole.length - (lost > 60 ? 0 : lost))
        const answer = { status: code, location: undefined, text }
        const redact = createRedactor([value])
        const read = readResponse(answer, shape, redact)
        const shown = 'diagnostic' in read ? redact(`${read.diagnostic.message} ${read.diagnostic.advice}`) : ''
        expect(leak(shown, value, { cut: true })).toBeUndefined()
      },
    )
  })

  test("of GitHub's errors", () => {
    const event: GithubEvent = {
      isPrivate: false,
      codeOrigin: { is: 'own' },
      dryRunByDefault: true,
      apiUrl: '',
      graphqlUrl: '',
    }
    run(50, [unescapedSecret, spelling, filler, fc.boolean()], (value, name, space, inDetails) => {
      const said = `${'x'.repeat(space.length % 305)} ${space}${spell(value, name)}`
      const data = inDetails ? { message: 'm', errors: [{ message: said }] } : { message: said }
      const error = { status: 418, message: 'teapot', response: { headers: {}, data } }
      const redact = createRedactor([value])
      expect(leak(redact(explainCommentFailure(error, event, redact)), value, { cut: true })).toBeUndefined()
    })
  })

  test("of the workspace's files", () => {
    const width = fc.integer({ min: 0, max: 110 })
    run(50, [unescapedSecret, spelling, width], (value, name, before) => {
      const redact = createRedactor([value])
      const text = 'x'.repeat(before) + spell(value, name)
      const attribute = text.replace(/[&<"\p{Cc}]/gu, (unit) => `&#x${unit.charCodeAt(0).toString(16)};`)
      const diagnostics = [
        ...checkReadme({ file: 'a.txt', text: `![a](${text})\n[b]: ${text}\n<img src="${text}">` }, redact),
        ...checkReadme({ file: 'a.md', text: `> List the known bugs ${text}` }, redact),
        ...checkIcon(`<svg xmlns="http://www.w3.org/2000/svg"><image href="${attribute}"/></svg>`, redact),
        ...checkIcon(`<svg xmlns="http://www.w3.org/2000/svg"><g style="fill:url(${attribute})"/></svg>`, redact),
        ...checkIcon(`<svg xmlns="http://www.w3.org/2000/svg"><style>/* ${attribute} */</style></svg>`, redact),
        ...checkDefinition({ title: text, name: text, version: text, [text]: 1, url: text, layers: [text] }),
        ...checkDefinition({ actions: { [text]: { title: text, [text]: 1 } } }),
      ]
      const shown = diagnostics.map(({ message, fix }) => redact(`${message} ${fix ?? ''}`)).join('\n')
      expect(leak(shown, value, { cut: true })).toBeUndefined()
    })
  })
})

/** Puts a text into every text below `object`, but for words of the report's own. */
function plant(object: object, spelled: readonly string[], done = new Set<object>()): void {
  if (done.has(object)) return
  done.add(object)
  for (const [key, each] of Object.entries(object)) {
    if (typeof each === 'object' && each !== null) plant(each, spelled, done)
    if (typeof each !== 'string' || /^[a-z]+(-[a-z]+)*([A-Z][a-z]+)*$/.test(each)) continue
    Reflect.set(object, key, `${each.slice(0, 3)} ${spelled[done.size % spelled.length] ?? ''} ${each.slice(3)}`)
  }
}

describe('no report shows a value', () => {
  test('in anything that is rendered, whatever is cut', () => {
    const situation = fc.constantFrom(...Object.keys(situations).filter((name) => name !== 'twoHundred'))
    const spelled = fc.array(spelling, { minLength: 1, maxLength: 3 })
    run(
      30,
      [hostileSecret, spelled, situation, fc.integer({ min: 300, max: 60_000 })],
      (value, names, name, budget) => {
        const placed = structuredClone(situations[name] ?? aReport([]))
        plant(
          placed,
          names.map((each) => spell(value, each)),
        )
        const report = redactReport(placed, createRedactor([value]))
        const shown = [
          renderComment(report, { marker, budget }),
          renderSummary(report, { budget: 1_000_000 }),
          ...annotations(report).map((annotation) => JSON.stringify(annotation)),
          ...Object.values(outputs(report)),
          ...reportFile(report),
          ...report.outcomes.flatMap((outcome) => [outcomeLine(report, outcome), ...detailLines(report, outcome)]),
          closingLine(report),
        ]
        expect(leak(shown.join('\n'), value)).toBeUndefined()
      },
    )
  })
})
