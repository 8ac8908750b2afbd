import { lookup as resolve, type LookupAddress } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { Agent, request } from 'undici'

/** Milliseconds for one fetch, from the look-up of the name to the last byte. */
const timeout = 5000

/** Bytes of one text at the most. */
const maxBytes = 1_000_000

/** IPv4 networks that are not the internet's: this machine, private ones, link-local ones, a cloud's own services. */
const inner = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  inner.addSubnet(network, prefix, 'ipv4')
}

/** The part of IPv6 that is given out, and what of it only wraps other addresses (Teredo, 6to4). */
const outer = new BlockList()
outer.addSubnet('2000::', 3, 'ipv6')
const wrapped = new BlockList()
wrapped.addSubnet('2001::', 23, 'ipv6')
wrapped.addSubnet('2002::', 16, 'ipv6')

/** Whether an IP address is one of the internet, rather than of this machine or a private network. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !inner.check(address, 'ipv4')
  return isIP(address) === 6 && outer.check(address, 'ipv6') && !wrapped.check(address, 'ipv6')
}

/** Looks a name up as ever, but gives no address that isn't public: checked where it is used, not before. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    const usable = (error === null ? addresses : []).filter(({ address }) => isPublicAddress(address))
    const [first] = usable
    if (first === undefined) callback(error ?? new Error(`${hostname} has no public address`), '', 0)
    else if (options.all) callback(null, usable)
    else callback(null, first.address, first.family)
  })
}

/**
 * The text behind an address that an API record names (icon, readme), for comparison only. The address is not trusted:
 * https alone, no private network, no redirect, no token, 5 s, 1 MB. Anything that goes wrong, an aborted `signal` too,
 * gives undefined.
 */
export async function fetchPublicText(address: string, signal?: AbortSignal): Promise<string | undefined> {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url?.protocol !== 'https:') return undefined
  const literal = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(literal) !== 0 && !isPublicAddress(literal)) return undefined
  const dispatcher = new Agent({ connect: { lookup: publicLookup, timeout }, maxResponseSize: maxBytes })
  const late = AbortSignal.timeout(timeout)
  const stop = signal === undefined ? late : AbortSignal.any([late, signal])
  try {
    const { statusCode, body } = await request(url, { dispatcher, signal: stop })
    if (statusCode === 200) return await body.text()
    // Ending it early is an error to the body, which nobody else would listen for.
    body.on('error', () => {}).destroy()
    return undefined
  } catch {
    return undefined
  } finally {
    void dispatcher.destroy()
  }
}
