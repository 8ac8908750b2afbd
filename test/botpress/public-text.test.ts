import { describe, expect, it } from 'vitest'
import { fetchPublicText, isPublicAddress } from '../../src/botpress/public-text.ts'

describe('isPublicAddress', () => {
  it.each(['1.1.1.1', '140.82.112.3', '172.32.0.1', '2606:4700::1111', '2a00:1450:4001::200e'])(
    'takes %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true)
    },
  )

  it.each([
    '127.0.0.1',
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '169.254.169.254',
    '168.63.129.16',
    '172.16.0.1',
    '192.168.1.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::7f00:1',
    '2001::1',
    '2002:7f00:1::',
    'fc00::1',
    'fe80::1',
    'fec0::1',
    'ff02::1',
    'localhost',
    '',
  ])('refuses %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})

describe('fetchPublicText', () => {
  it.each([
    'http://example.com/icon.svg',
    'file:///etc/passwd',
    'https://127.0.0.1/icon.svg',
    'https://[::1]/icon.svg',
    'https://[::ffff:127.0.0.1]/icon.svg',
    'https://2130706433/icon.svg',
    'https://localhost/icon.svg',
    'not an address',
  ])('gives nothing for %s', async (address) => {
    expect(await fetchPublicText(address)).toBeUndefined()
  })
})
