import type { Environment } from '../world.ts'
import { BotpressError } from './errors.ts'

/**
 * The proxy that the environment names for `url`: `https_proxy` or `http_proxy` by the URL's scheme, unless `no_proxy`
 * covers its host; each in lower case first, then in upper case, as the runner itself and curl read them. An entry of
 * `no_proxy` is a host (with its subdomains), a host with a port, or `*`.
 *
 * @throws BotpressError (kind `connection`) where the proxy is no http or https URL
 */
export function proxyFor(url: URL, env: Environment): URL | undefined {
  const read = (name: string): string => (env[name.toLowerCase()] || env[name] || '').trim()
  const variable = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY'
  const proxy = read(variable)
  if (proxy === '') return undefined
  const exceptions = read('NO_PROXY')
    .toLowerCase()
    .split(/[\s,]+/)
  if (exceptions.some((entry) => covers(entry, url))) return undefined

  const address = URL.parse(proxy.includes('://') ? proxy : `http://${proxy}`)
  if (address === null || !['http:', 'https:'].includes(address.protocol) || !isLogin(address)) {
    // The value stays out of the text: it may hold a password.
    throw new BotpressError(`The environment variable ${variable} is not the URL of an HTTP proxy`, {
      kind: 'connection',
      advice: `Set ${variable} to an address such as http://proxy.example.com:3128, or list ${url.hostname} in NO_PROXY.`,
    })
  }
  return address
}

/** Whether user name and password can be told from their percent-encoding, as they have to be for the proxy. */
function isLogin({ username, password }: URL): boolean {
  try {
    for (const part of [username, password]) decodeURIComponent(part)
    return true
  } catch {
    return false
  }
}

function covers(entry: string, url: URL): boolean {
  if (entry === '*') return true
  // An IPv6 address without brackets has no port and is no match here.
  const [, host = entry, port] = /^([^:]+|\[.+\])(?::(\d+))?$/.exec(entry) ?? []
  if (port !== undefined && port !== (url.port || (url.protocol === 'https:' ? '443' : '80'))) return false
  const bare = host.replace(/^\[|\]$/g, '').replace(/^\*?\./, '')
  const hostname = url.hostname.replace(/^\[|\]$/g, '')
  return bare !== '' && (hostname === bare || hostname.endsWith(`.${bare}`))
}
