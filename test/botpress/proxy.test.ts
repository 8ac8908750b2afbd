import { describe, expect, test } from 'vitest'
import { BotpressError } from '../../src/botpress/errors.ts'
import { proxyFor } from '../../src/botpress/proxy.ts'

const api = new URL('https://api.botpress.cloud')
const proxy = 'http://proxy.corp:3128'

describe('proxyFor', () => {
  test.each([
    ['none', {}, undefined],
    ['upper case', { HTTPS_PROXY: proxy }, 'http://proxy.corp:3128/'],
    ['lower case first', { https_proxy: 'http://lower:1', HTTPS_PROXY: proxy }, 'http://lower:1/'],
    ['an empty lower case does not hide the upper', { https_proxy: '', HTTPS_PROXY: proxy }, 'http://proxy.corp:3128/'],
    ['no scheme', { HTTPS_PROXY: 'proxy.corp:3128' }, 'http://proxy.corp:3128/'],
    ['a stray newline', { HTTPS_PROXY: `${proxy}\n` }, 'http://proxy.corp:3128/'],
    ['the other scheme only', { HTTP_PROXY: proxy }, undefined],
    ['excepted', { HTTPS_PROXY: proxy, NO_PROXY: 'localhost, api.botpress.cloud' }, undefined],
    ['excepted in lower case', { HTTPS_PROXY: proxy, no_proxy: 'API.botpress.cloud' }, undefined],
  ])('%s', (_name, env, expected) => {
    expect(proxyFor(api, env)?.href).toBe(expected)
  })

  test.each([
    ['*', true],
    ['botpress.cloud', true],
    ['.botpress.cloud', true],
    ['*.botpress.cloud', true],
    ['localhost api.botpress.cloud', true],
    ['api.botpress.cloud:443', true],
    ['api.botpress.cloud:8443', false],
    ['press.cloud', false],
    ['api.botpress.cloud.evil.com', false],
    ['.', false],
    [' , ', false],
  ])('NO_PROXY=%s excepts the API: %j', (list, excepted) => {
    expect(proxyFor(api, { HTTPS_PROXY: proxy, NO_PROXY: list }) === undefined).toBe(excepted)
  })

  test.each([
    ['http://[::1]:8080', '[::1]', true],
    ['http://[::1]:8080', '::1', true],
    ['http://[::1]:8080', '[::1]:8080', true],
    ['http://[::1]:8080', '[::1]:80', false],
    ['http://127.0.0.1', '127.0.0.1:80', true],
  ])('%s is excepted by %s: %j', (url, list, excepted) => {
    expect(proxyFor(new URL(url), { HTTP_PROXY: proxy, NO_PROXY: list }) === undefined).toBe(excepted)
  })

  test.each(['socks5://proxy.corp:1080', 'http://', 'http://:secret@', 'a b'])(
    '%s is refused without showing it',
    (value) => {
      const read = (): unknown => proxyFor(api, { HTTPS_PROXY: value })
      expect(read).toThrow(BotpressError)
      expect(read).toThrow(/^The environment variable HTTPS_PROXY is not the URL of an HTTP proxy$/)
    },
  )
})
