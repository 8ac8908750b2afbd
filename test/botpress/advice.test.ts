import { describe, expect, test } from 'vitest'
import { adviceByCode, adviceByStatus, adviceByType, proxyLogin } from '../../src/botpress/advice.ts'

const statuses = [200, 302, 400, 401, 403, 404, 407, 413, 418, 429, 500, 502, 503]
const codes = [undefined, 'ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'CERT_HAS_EXPIRED']

describe('advice', () => {
  test.each([
    ...new Set([
      ...statuses.map(adviceByStatus),
      ...codes.map(adviceByCode),
      ...Object.values(adviceByType),
      proxyLogin,
    ]),
  ])('is whole sentences: %s', (advice) => {
    expect(advice).toMatch(/^[A-Z].*\.$/)
    expect(advice).not.toMatch(/\.\.|undefined|\b(?:is|does|can) ?not\b/)
  })

  test('for 403 names the rights before a proxy', () => {
    expect(adviceByStatus(403)).toMatch(/^Check that the token belongs .*\. If a proxy, .* answers instead: /)
  })

  test('for a server in trouble says so', () => {
    expect(adviceByStatus(503)).toBe('Botpress is unavailable. Run the step again later.')
  })
})
