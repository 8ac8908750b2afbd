import { compileFunction } from 'node:vm'
import { describe, expect, it, test } from 'vitest'
import { createRedactor } from '../../src/secrets/redactor.ts'
import { checkCode } from '../../src/workspace/code.ts'
import { readText, type FileDiagnostic } from '../../src/workspace/text.ts'
import { makeFile } from './folder.ts'

async function check(content: string): Promise<FileDiagnostic[]> {
  const found = await makeFile('index.cjs', content)
  const code = await readText(found, Infinity)
  if ('severity' in code) throw new Error(code.message)
  return checkCode(code, found.absolute, { redact: createRedactor([]) })
}

const commonJsNames = ['exports', 'require', 'module', '__filename', '__dirname']

/** A bundle of more than 5 MB, most of it one text, that ends in `tail`. */
const large = (tail: string): string => `f("${'x'.repeat(5_000_000)}");${tail}`

const faults: [code: string, message: string, line: number, column: number | undefined][] = [
  ['const a = ;', "Unexpected token ';'", 1, 11],
  ['const a = 1\r\n  const a = 2', "Identifier 'a' has already been declared", 2, 9],
  ['#!/usr/bin/env node\na b', 'Unexpected identifier', 2, 3],
  ['}) (function () {', "Unexpected token '}'", 1, 1],
  ['a\nb(', 'Unexpected end of input', 2, undefined],
  [`#!/x\n${'f();'.repeat(500)}var = 3`, "Unexpected token '='", 2, 2005],
  ['import a from "b"\nexport const c = ;', "Unexpected token ';'", 2, 18],
  ['import a from "b"\nreturn a', 'Illegal return statement', 2, 1],
  ['<html></html>', "Unexpected token '<'", 1, 1],
  ['{"message": "Not found"}', "Unexpected token ':'", 1, 11],
  [`${'f();'.repeat(1000)}var = 3;`, "Unexpected token '='", 1, 4005],
]

describe('checkCode', () => {
  it.each([
    ['CommonJS', 'module.exports = { a: require("b") }'],
    ['a return at the top', 'if (a) return\nb()'],
    ['a hashbang', '#!/usr/bin/env node\nreturn'],
    ['a byte order mark', '\uFEFFmodule.exports = {}'],
    ['sloppy mode', 'with (a) { b }'],
    ['CRLF', 'const a = 1\r\nmodule.exports = a\r\n'],
    ['an import', 'import a from "b"\nexport default a'],
    ['an export alone', 'export const a = 1'],
    ['import.meta', 'const a = import.meta.url'],
    ['await at the top of a module', 'await a\nexport {}'],
    ['names that CommonJS reserves', 'const require = a(import.meta.url), module = 1\nexport { require, module }'],
    ['new syntax', 'using a = b; class C { static { this.#d } static #d }'],
    ['a dynamic import in CommonJS', 'module.exports = () => import("a")'],
    ['much of it', large('module.exports = f')],
    ['a large module', large('export default f')],
    ['other letters', 'const ñ = "→ 😀"'],
  ])('takes %s', async (_, code) => {
    expect(await check(code)).toEqual([])
  })

  it.each(faults.map((given) => [given[0].slice(0, 40), ...given] as const))(
    'places what is wrong with %j',
    async (_, code, message, line, column) => {
      const [diagnostic, ...more] = await check(code)
      expect(more).toEqual([])
      expect(diagnostic).toMatchObject({
        severity: 'error',
        message: expect.stringContaining(`doesn't parse: ${message}`),
      })
      expect([diagnostic?.line, diagnostic?.column]).toEqual([line, column])
    },
  )

  it.each([
    'if (a)',
    'if (a); else',
    'while (a)',
    'for (;;)',
    'do',
    'a:',
    'a =',
    'a.',
    'a?.',
    'a ? b :',
    '() =>',
    'new',
    'class A extends',
    "'a\\",
    '`a',
    '/*',
    '{',
    'switch (a) { case 1:',
    // Each parses alone, but not in the function that Node.js wraps around CommonJS, nor in a module.
    ...commonJsNames.map((name) => `const { a: ${name} } = b; with (c) d()`),
    'class require {}\nwith (a) b()',
  ])('refuses %j, which nothing that follows completes', async (code) => {
    expect(() => compileFunction(code, commonJsNames)).toThrow(SyntaxError)
    expect(await check(code)).toMatchObject([{ severity: 'error' }])
  })

  it('places what is wrong with a large bundle of one line', async () => {
    const code = large('var = 3')
    expect(await check(code)).toMatchObject([{ severity: 'error', line: 1, column: code.length - 2 }])
    expect(await check(large('\nexport const a = ;'))).toMatchObject([{ severity: 'error', line: 2, column: 18 }])
  })

  it.each([3_000_000, 6_000_000])('refuses what is nested too deeply to be parsed (%d)', async (depth) => {
    expect(await check('('.repeat(depth))).toEqual([
      { severity: 'error', message: "doesn't parse: it is nested too deeply", fix: 'Build the bundle again.' },
    ])
  })

  it.each(['', ' \n\t', '\uFEFF'])('refuses emptiness (%j)', async (code) => {
    expect(await check(code)).toMatchObject([{ severity: 'error', message: 'is empty' }])
  })

  it('runs nothing', async () => {
    const mark = `mark${process.hrtime.bigint()}`
    expect(await check(`globalThis.${mark} = 1; process.exit(3)`)).toEqual([])
    expect(Object.hasOwn(globalThis, mark)).toBe(false)
  })

  it('warns above 50 MB', async () => {
    const found = await makeFile('index.cjs', 'a()')
    expect(await checkCode({ text: 'a()', bytes: 50_000_000 }, found.absolute, { redact: createRedactor([]) })).toEqual(
      [],
    )
    expect(
      await checkCode({ text: 'a()', bytes: 52_400_000 }, found.absolute, { redact: createRedactor([]) }),
    ).toMatchObject([{ severity: 'warning', message: 'is 52.4 MB; Botpress allows 50 MB' }])
  })
})

test('what parses in a process of its own ends with a cancellation', async () => {
  const found = await makeFile('index.cjs', large(''))
  const code = await readText(found, Infinity)
  if ('severity' in code) throw new Error(code.message)
  const cancel = new AbortController()
  const checked = checkCode(code, found.absolute, { redact: createRedactor([]), signal: cancel.signal })
  cancel.abort()
  await expect(checked).rejects.toMatchObject({ name: 'AbortError' })
  await expect(readText(found, Infinity, cancel.signal)).rejects.toMatchObject({ name: 'AbortError' })
})
