import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assemble, type Block } from '../../src/report/budget.ts'
import {
  clip,
  code,
  fence,
  fold,
  html,
  image,
  link,
  list,
  paragraph,
  prose,
  safeUrl,
  table,
  text,
  visible,
} from '../../src/report/markdown.ts'
import { cells, firstFence, harms, kinds, shown } from './github-reader.ts'
import { hostile } from './hostile.ts'

const render = (...blocks: Block[]): string => assemble(blocks, { bytes: 1_000_000, closing: 'cut' })
const oneLine = (value: string): string => visible(value).replace(/\s+/g, ' ').trim()

describe('visible', () => {
  it.each([
    ['a\u202Eb', 'a[U+202E]b'],
    ['\u0000', '[U+0000]'],
    ['\u001B[31m', '[U+001B][31m'],
    ['\uD800x', '[U+D800]x'],
    ['x\u{E0041}', 'x[U+E0041]'],
    ['\uFEFFx\u200B', '[U+FEFF]x[U+200B]'],
    ['a\r\nb\rc\u2028d\u2029e\u0085f', 'a\nb\nc\nd\ne\nf'],
    ['tab\tstays', 'tab\tstays'],
    ['👩‍👩‍👧 ä 漢', '👩‍👩‍👧 ä 漢'],
  ])('shows %j as %j', (value, expected) => {
    expect(visible(value)).toBe(expected)
  })
})

describe('clip', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['😀😀😀', 3, '😀😀😀'],
    ['😀😀😀😀', 3, '😀😀…'],
  ])('cuts %j at %i to %j', (value, limit, expected) => {
    expect(clip(value, limit)).toBe(expected)
  })
})

describe('text', () => {
  it('shows exactly what it was given, as nothing but text', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const markdown = text(value)
        expect(shown(markdown)).toBe(oneLine(value))
        expect(harms(`Before ${markdown} after`)).toEqual([])
        expect(
          kinds(`Before ${markdown} after`).filter((kind) => !['paragraph', 'text', 'escape'].includes(kind)),
        ).toEqual([])
      }),
    )
  })

  it('starts no block at the beginning of a line', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        expect(kinds(text(value)).filter((kind) => !['paragraph', 'text', 'escape'].includes(kind))).toEqual([])
      }),
    )
  })

  it.each(['#1', 'a#12', 'GH-7', 'gh-7', '@octocat', 'https://x.example', 'www.x.example', ':tada:'])(
    'breaks %s',
    (value) => {
      expect(text(value)).not.toContain(value)
      expect(html(value)).not.toContain(value)
      expect(text(value)).toContain('\u200B')
    },
  )

  it('leaves ordinary words alone', () => {
    expect(text('The title has 71 characters, 64 are allowed: shorten it.')).toBe(
      'The title has 71 characters, 64 are allowed: shorten it.',
    )
  })

  it.each([
    ['<b>', '&lt;b&gt;'],
    ['a|b', 'a&#124;b'],
    ['&lt;', '&amp;lt;'],
    ['1. one', '1\\. one'],
    ['1.2.0', '1.2.0'],
    ['- one', '\\- one'],
    ['snake_case', 'snake\\_case'],
  ])('escapes %j as %j', (value, expected) => {
    expect(text(value)).toBe(expected)
  })

  it('is cut at its limit', () => {
    expect(text('x'.repeat(3000))).toHaveLength(2000)
    expect(text('abcdef', 3)).toBe('ab…')
  })
})

describe('prose', () => {
  it.each([
    ['Set `dry-run: true`.', 'Set `dry-run: true`.'],
    ['`a` and `b`', '`a` and `b`'],
    ['`<b>|@acme` is *no* <b>', '`<b>|@\u200Bacme` is \\*no\\* &lt;b&gt;'],
    ['one ` alone', 'one \\` alone'],
    ['`a` and `b', '`a` and \\`b'],
    ['`` `', '\\`\\` \\`'],
    ['`a``b`', '\\`a\\`\\`b\\`'],
    ['` `', '\\` \\`'],
  ])('writes %j as %j', (value, expected) => {
    expect(prose(value)).toBe(expected)
  })

  it('shows what it was given, as text and code alone, also in a cell of a table', () => {
    const sentence = fc.array(
      fc.oneof(
        hostile,
        hostile.map((value) => `\`${value}\``),
      ),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(sentence, (parts) => {
        const value = parts.join(' ')
        const markdown = prose(value)
        const ownKinds = new Set(['paragraph', 'text', 'escape', 'codespan'])
        expect(kinds(markdown).filter((kind) => !ownKinds.has(kind))).toEqual([])
        const document = render(table(0, ['a', 'b'], [[markdown, 'end']]))
        expect(cells(document)[0]?.[1]).toBe('end')
        expect(harms(document)).toEqual([])
        const letters = (given: string): string => given.replaceAll(/[`\s\u200B]/g, '')
        expect(letters(cells(document)[0]?.[0] ?? '')).toBe(letters(oneLine(value)))
      }),
      { numRuns: 300 },
    )
  })

  it('takes its time neither for many backticks nor for few', () => {
    for (const part of ['`', '` ', '`a', ' ']) prose('`' + part.repeat(100_000), 200_000)
  })
})

describe('code', () => {
  it('is one code span that shows the value, also in a cell of a table', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const markdown = code(value)
        const expected = visible(value).replaceAll('\n', '↵').replaceAll('\t', ' ')
        fc.pre(expected.trim() !== '')
        expect(kinds(`x ${markdown} x`)).toEqual(['codespan', 'paragraph', 'text'])
        expect(shown(markdown)).toBe(expected)
        const document = render(table(0, ['a', 'b'], [[markdown, text(value)]]))
        expect(cells(document)).toEqual([[expected, oneLine(value)]])
        expect(harms(document)).toEqual([])
      }),
    )
  })
})

describe('code of blank text', () => {
  it.each([
    ['', ''],
    [' \t', ''],
    ['\n', '`↵`'],
    ['`', '`` ` ``'],
    [' a ', '`  a  `'],
  ])('%j is %j', (value, expected) => {
    expect(code(value)).toBe(expected)
  })
})

describe('fence', () => {
  it('holds every line, whatever backticks are in it', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 5 }), fc.constantFrom('+', ' '), (values, sign) => {
        const lines = values.flatMap((value) => visible(value).split('\n')).map((line) => sign + line)
        const markdown = render(paragraph(0, 'before'), fence(0, 'diff', lines), paragraph(0, 'after'))
        expect(firstFence(markdown)?.replaceAll('\u200B', '')).toBe(lines.join('\n'))
        expect(harms(markdown)).toEqual([])
      }),
    )
  })
})

describe('fold', () => {
  it('has a summary that stays text', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        expect(harms(render(fold(0, `<b>${html(value)}</b>`, [list(0, [text(value)])])))).toEqual([])
      }),
    )
  })
})

describe('safeUrl', () => {
  it.each([
    ['http://files.example/icon.svg'],
    ['javascript:alert(1)'],
    ['data:image/svg+xml,<svg/>'],
    ['https://user:pass@files.example/'],
    ['https://user@files.example/'],
    ['//files.example'],
    ['not an address'],
    [''],
    [undefined],
  ])('refuses %s', (url) => {
    expect(safeUrl(url)).toBeUndefined()
    expect(link('label', url)).toBe('label')
    expect(image(url, 'icon', 32)).toBe('')
  })

  it.each([
    ['https://files.example/a b.svg', 'https://files.example/a%20b.svg'],
    ['https://files.example/a(1)|"\'<>`.svg', 'https://files.example/a%281%29%7C%22%27%3C%3E%60.svg'],
    ['https://files.example/?a=1&copy;=2', 'https://files.example/?a=1&amp;copy;=2'],
    ['https://files.example/@acme', 'https://files.example/%40acme'],
  ])('encodes %s', (url, expected) => {
    expect(safeUrl(url)).toBe(expected)
  })

  it('leaves nothing that ends a link or an attribute', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const url = `https://files.example/${value}`
        expect(harms(`${link('label', url)}\n\n${image(url, value, 32)}`)).toEqual([])
      }),
    )
  })
})
