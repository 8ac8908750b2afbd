import { state } from '@botpress/api'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { adviceByCode, adviceByStatus, adviceByType } from '../../src/botpress/advice.ts'
import { readResponse } from '../../src/botpress/response.ts'
import type { BotpressDiagnostic } from '../../src/botpress/errors.ts'
import { createRedactor } from '../../src/secrets/redactor.ts'

const shape = z.object({ integration: z.object({ id: z.string() }) })

function fail(status: number, text: string, location?: string, secrets: string[] = []): BotpressDiagnostic {
  const result = readResponse({ status, text, location }, shape, createRedactor(secrets))
  if ('value' in result) throw new Error('was read')
  return result.diagnostic
}

describe('JSON that is too much', () => {
  test.each([
    ['brackets alone, of the largest answer', '['.repeat(8_000_000), 'nested more than 250 levels deep'],
    ['values alone', `[${'{},'.repeat(300_000)}{}]`, 'of more than 200,000 values'],
    ['keys', `{"a":${'{"a":'.repeat(250)}1${'}'.repeat(251)}`, 'nested more than 250 levels deep'],
  ])('is a malformed answer that names the limit: %s', (_, text, limit) => {
    for (const status of [200, 400, 502])
      expect(fail(status, text)).toMatchObject({
        kind: 'malformed',
        message: expect.stringContaining(`answered ${status} with JSON ${limit}`),
        again: false,
      })
  })

  test('is none within the limits, whatever texts hold', () => {
    const brackets = '["[{'.repeat(1000)
    const deep = JSON.parse(`${'['.repeat(247)}${JSON.stringify([brackets, '\\', '\\"'])}${']'.repeat(247)}`)
    const answer = { integration: { id: 'a', deep, long: '\\"[,'.repeat(100_000), many: Array(190_000).fill(0) } }
    expect(
      readResponse({ status: 200, location: undefined, text: JSON.stringify(answer) }, shape, (said) => said),
    ).toEqual({
      value: { integration: { id: 'a' } },
    })
  })

  test('is not looked for in a page, which is asked for again', () => {
    const page = `<html><script>${'{'.repeat(1000)}</script></html>`
    expect(fail(502, page)).toMatchObject({ again: true, message: expect.stringContaining('an HTML page') })
  })
})

describe('advice', () => {
  const types = (state.errors ?? []).map(({ type, status }) => [type, status] as const)

  test('the contract has its error types', () => {
    expect(types).toHaveLength(26)
  })

  test.each(types)('%s has some', (type, status) => {
    const diagnostic = fail(status, JSON.stringify({ id: 'err_1', code: status, type, message: 'No.' }))
    expect(diagnostic).toMatchObject({ kind: 'api', type, id: 'err_1', status, advice: adviceByType[type] })
    expect(diagnostic.advice).toMatch(/^[A-Z].+\.$/)
    expect(diagnostic.message).toBe(`Botpress answered ${status} ${type}: No. (error id err_1)`)
  })

  test('no type but the official ones', () => {
    expect(new Set(Object.keys(adviceByType))).toEqual(new Set(types.map(([type]) => type)))
  })

  test.each([
    [401, /token/],
    [403, /workspace-id/],
    [404, /api-url/],
    [407, /HTTPS_PROXY/],
    [413, /smaller/],
    [418, /api-url/],
    [429, /concurrency/],
    [500, /later/],
    [502, /later/],
  ])('a new type with status %d has some too', (status, words) => {
    expect(fail(status, '{"type":"Novel","message":"New."}').advice).toMatch(words)
    expect(adviceByStatus(status)).toMatch(words)
  })

  test('a type that is the name of an object method has that of its status', () => {
    expect(fail(401, '{"type":"constructor","message":"x"}').advice).toBe(adviceByStatus(401))
  })

  test.each([
    ['SELF_SIGNED_CERT_IN_CHAIN', /NODE_EXTRA_CA_CERTS/],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /NODE_EXTRA_CA_CERTS/],
    ['ERR_TLS_CERT_ALTNAME_INVALID', /NODE_EXTRA_CA_CERTS/],
    ['ENOTFOUND', /DNS/],
    ['ECONNREFUSED', /firewalls/],
    [undefined, /firewalls/],
  ])('code %s', (code, words) => {
    expect(adviceByCode(code)).toMatch(words)
  })
})

describe('readAnswer', () => {
  test('gives the value, whatever else is there', () => {
    const text = '{"integration":{"id":"a","novel":1},"meta":{}}'
    expect(readResponse({ status: 201, text, location: undefined }, shape, createRedactor([]))).toEqual({
      value: { integration: { id: 'a' } },
    })
  })

  const html = '<!DOCTYPE html>\n<html>\u0007<title>Sign in</title>'
  test.each([
    [
      200,
      html,
      'Botpress answered 200 with an HTML page instead of JSON: “<!DOCTYPE html> <html> <title>Sign in</title>”',
    ],
    [200, '', 'Botpress answered 200 with an empty body instead of JSON'],
    [204, '\n', 'Botpress answered 204 with an empty body instead of JSON'],
    [200, '{"integration":{"id', 'Botpress answered 200 with incomplete or invalid JSON: “{"integration":{"id”'],
    [502, 'Bad gateway', 'Botpress answered 502 with text instead of JSON: “Bad gateway”'],
    [401, 'no', 'Botpress answered 401 with text instead of JSON: “no”'],
    [404, '{"error":"x"}', 'Botpress answered 404 with JSON that is not a Botpress error: “{"error":"x"}”'],
    [500, 'null', 'Botpress answered 500 with JSON that is not a Botpress error: “null”'],
    [
      200,
      '{"integration":{}}',
      'Botpress answered 200 with unexpected JSON (integration.id: Invalid input: expected string, received undefined): “{"integration":{}}”',
    ],
    [
      200,
      '[]',
      'Botpress answered 200 with unexpected JSON (the whole: Invalid input: expected object, received array): “[]”',
    ],
  ])('%d %j', (status, text, message) => {
    expect(fail(status, text)).toMatchObject({ kind: 'malformed', status, message })
  })

  test('quotes no more than 100 characters and no half character', () => {
    expect(fail(200, '😀'.repeat(300)).message).toMatch(/“(😀){100}…”$/u)
  })

  test('an error message is one line without control or direction characters', () => {
    const { message } = fail(
      400,
      JSON.stringify({ type: 'Inv\u001B[1malid', message: '\u202Ea\r\n::error::b', id: 'e\n1' }),
    )
    expect(message).toBe('Botpress answered 400 Inv [1malid: a ::error::b (error id e 1)')
  })

  test.each([
    ['https://login.example.com/sso?ticket=t1', / to login\.example\.com, which/],
    ['/elsewhere', /redirect, which/],
    [undefined, /redirect, which/],
  ])('a redirect to %s', (location, words) => {
    const diagnostic = fail(302, '', location)
    expect(diagnostic).toMatchObject({ kind: 'malformed', again: false, maybeHandled: true })
    expect(diagnostic.message).toMatch(words)
    expect(diagnostic.message).not.toContain('t1')
    expect(diagnostic.advice).toContain('api-url')
  })

  const error = '{"id":"err_1","code":400,"type":"T","message":"m"}'
  test.each([
    [200, '<html>', true, true],
    [200, '{"integration":{}}', true, false],
    [500, error, true, true],
    [503, '<html>', true, true],
    [429, error, false, true],
    [429, '<html>', true, true],
    [400, error, false, false],
    [400, '{"type":"T","message":"m"}', true, false],
    [400, '{"id":"err_1"}', true, false],
    [302, '', true, false],
    [404, '<html>', true, false],
    [408, '<html>', true, false],
    [404, '{"type":"Resour', true, true],
    [409, error, false, false],
  ])('%d %s: maybe handled %j, again %j', (status, text, maybeHandled, again) => {
    expect(fail(status, text)).toMatchObject({ maybeHandled, again })
  })
})
