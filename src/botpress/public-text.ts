import { lookup as resolve, type LookupAddress } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { Agent, request } from 'undici'

/** Milliseconds for one fetch, from the look-up of the name to the last byte. */
const timeout = 5000

/** Bytes of one text at the most. */
const maxBytes = 1_000_000

/** Addresses that are nobody's on the internet: this machine, private networks, link-local ones (cloud metadata). */
const inner = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  inner.addSubnet(network, prefix, 'ipv4')
}
for (const [network, prefix] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  inner.addSubnet(network, prefix, 'ipv6')
}

/** Whether an IP address is one of the internet, rather than of this machine or a private network. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  return family !== 0 && !inner.check(address, family === 4 ? 'ipv4' : 'ipv6')
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
 * https alone, no private network, no redirect, no token, 5 s, 1 MB. Anything that goes wrong gives undefined.
 */
export async function fetchPublicText(address: string): Promise<string | undefined> {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url?.protocol !== 'https:') return undefined
  const literal = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(literal) !== 0 && !isPublicAddress(literal)) return undefined
  const dispatcher = new Agent({ connect: { lookup: publicLookup }, maxResponseSize: maxBytes })
  try {
    const { statusCode, body } = await request(url, { dispatcher, signal: AbortSignal.timeout(timeout) })
    if (statusCode === 200) return await body.text()
    body.destroy()
    return undefined
  } catch {
    return undefined
  } finally {
    void dispatcher.destroy()
  }
}
