import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { readText } from '../../src/workspace/text.ts'
import { makeFile } from './folder.ts'

it('reads UTF-8, and leaves a byte order mark out of the text alone', async () => {
  const content = Buffer.from('\uFEFFgrüße 😀\r\n')
  expect(await readText(await makeFile('a.md', content), 100)).toEqual({
    file: 'a.md',
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    text: 'grüße 😀\r\n',
  })
})

it('reads up to the limit', async () => {
  expect(await readText(await makeFile('a', 'x'.repeat(10)), 10)).toMatchObject({ bytes: 10 })
  expect(await readText(await makeFile('a', 'x'.repeat(2_500_000)), 1_000_000)).toMatchObject({
    severity: 'error',
    message: 'is 2.5 MB; the limit is 1 MB',
  })
})

it.each([
  [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'is a PNG image, not text'],
  [Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'is a JPEG image, not text'],
  [Buffer.from('\uFEFFab', 'utf16le'), "isn't UTF-8 text, but UTF-16 text"],
  [Buffer.from('café', 'latin1'), "isn't UTF-8 text"],
  [Buffer.from([0xed, 0xa0, 0x80]), "isn't UTF-8 text"],
])('refuses other encodings (%#)', async (content, message) => {
  const diagnostic = { severity: 'error', message }
  expect(await readText(await makeFile('a', content), 100)).toMatchObject(diagnostic)
})

it('says that a file vanished', async () => {
  const found = await makeFile('a', 'x')
  await rm(found.absolute)
  expect(await readText(found, 100)).toMatchObject({ severity: 'error', message: "can't be read (ENOENT)" })
})
