import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRedactor, linesOf } from '../../src/secrets/redactor.ts'

type Row = [title: string, secrets: string[], text: string, expected: string]

const base64 = (text: string): string => Buffer.from(text).toString('base64')

describe('a value is masked', () => {
  test.each<Row>([
    ['that is all of a text of four characters', ['abcd'], 'abcd', '***'],
    ['behind the line that it is not on', ['abcd\nefgh'], 'efgh', '***'],
    ['that begins a text', ['s3cr3t-value'], 's3cr3t-value', '***'],
    ['that follows half an escape', ['41-and-more'], 'a%41-and-more', 'a%***'],
    ['with white space that is escaped', ['two words\nmore'], String.raw`two words\nmore`, '***'],
    ['up to an escape behind it', ['token-value'], String.raw`token-value\n`, String.raw`***\n`],
    ['with a backslash in it, however often it is written', ['pa\\ss'], String.raw`pa\\ss pa\ss`, '*** ***'],
    ['with the backslash that ends it', ['token-value\\'], String.raw`token-value\\", "a"`, '***", "a"'],
    ['with other backslashes that end it', ['token-value\\'], String.raw`token-value\\\\", "a"`, '***", "a"'],
    ['before another in the order of the text', ['Abcdefgh', 'plainvalue'], '%41bcdefgh plainvalue', '*** ***'],
    ['once with what is inside of it', ['abcdefgh-ijkl', 'cdef'], 'abcdefgh-ijkl cdef', '*** ***'],
    ['once with what overlaps inside of it', ['abcdefgh', 'bcde', 'fghi'], 'abcdefghi.', '***.'],
  ])('%s', (_, secrets, text, expected) => {
    expect(createRedactor(secrets)(text)).toBe(expected)
  })
})

describe('a value that a neighbour takes a piece of', () => {
  test.each<Row>([
    ['with %7 at its end, before C', ['a-value?b&c=%7'], 'a-value?b&amp;c=%7C', '***%7C'],
    ['with % at its end, before 41', ['a-value?b&c=%'], 'a-value?b&amp;c=%41', '***%41'],
    [
      String.raw`with \u00 at its end, before 41`,
      ['a-value&b\\u00'],
      String.raw`a-value&amp;b\u0041`,
      String.raw`***\u0041`,
    ],
    ['with two backslashes in it', ['a-value&b\\\\u0'], String.raw`a-value&amp;b\\u0041`, String.raw`***\\u0041`],
    [String.raw`with \x4 at its end, before 1`, ['a-value&b\\x4'], String.raw`a-value&amp;b\x41`, String.raw`***\x41`],
    [
      'with a backslash at its end, before u0041',
      ['a-value&b\\'],
      String.raw`a-value&amp;b\u0041`,
      String.raw`***u0041`,
    ],
    ['with &#6 at its end, before 5;', ['a-value"b&#6'], 'a-value&quot;b&amp;#65;', '***&amp;#65;'],
    ['with & at its end, before lt;', ['a-value"b&'], 'a-value&quot;b&amp;lt;', '***&amp;lt;'],
    ['with &hel at its end, before lip;', ['a-value"b&hel'], 'a-value&quot;b&amp;hellip;', '***&amp;hellip;'],
    ['whose first digits end an escape before it', ['abcd&a-value"more'], '%abcd&amp;a-value&quot;more', '%***'],
    ['whose first digits do, behind others', ['ab&a-value"more1'], 'e%ab&amp;a-value&quot;more1', 'e%***'],
    ['whose first digits do, at the beginning of a text', ['ab&a-value"more1'], '%ab&amp;a-value&quot;more1', '%***'],
    ['with all of its digits', ['ab1&a-value"more'], String.raw`\u0ab1&amp;a-value&quot;more`, String.raw`\u***`],
    ['that has no digits there', ['abcd&a-value"more'], ' &amp;a-value"more', ' ***'],
    ['of which twelve characters are left', ['2025-zyxwvutsrqp'], 'zyx -zyxwvutsrqp', 'zyx ***'],
    ['of which fewer are left, and which may be a word', ['2025zyxwvutsrqp'], 'zyxwvutsrqp', 'zyxwvutsrqp'],
  ])('%s', (_, secrets, text, expected) => {
    expect(createRedactor(secrets)(text)).toBe(expected)
  })
})

describe('letter case and punctuation', () => {
  test.each<Row>([
    ['count in seven characters', ['ab-cd-e'], 'AB-CD-E ab-cd-e', 'AB-CD-E ***'],
    ['do not count in eight', ['ab-cd-ef'], 'AB-CD-EF', '***'],
    ['of few letters do not count in more', ['a-b-c-d-e'], 'A-B-C-D-E', '***'],
    ['of the letters at both ends do not count', ['AAZZ-zzaa'], 'aazz-ZZAA', '***'],
    ['do not count from the first letter on', ['aaaa-value'], 'AAAA-VALUE', '***'],
    ['do not count to the last letter', ['zzzz-value'], 'ZZZZ-VALUE', '***'],
    ['are left out of eight letters and digits', ['ab-cd-ef-gh'], 'abCdEfGh', '***'],
    ['are not left out of seven', ['ab-cd-ef-g'], 'abCdEfG', 'abCdEfG'],
    ['are left out between digits', ['key-0-9-value'], 'key09Value', '***'],
    ['are left out between other letters', ['mäin-schlüssel'], 'mäinSchlüssel', '***'],
    ['are left out before the last letter', ['laz-y-zebra'], 'lazyZebra', '***'],
    ['are put in', ['mySecretValue'], 'my-secret-value', '***'],
    ['may be others', ['my-secret-value'], 'my.secret/value', '***'],
    ['may be any others', ['my-secret-value'], 'my:secret@value', '***'],
    ['may be underscores', ['my-secret-value'], 'MY_SECRET_VALUE', '***'],
  ])('%s', (_, secrets, text, expected) => {
    expect(createRedactor(secrets)(text)).toBe(expected)
  })
})

describe('white space and what is not seen', () => {
  test.each<Row>([
    ['may be more in a short value', ['ab cd'], 'ab \t cd', '***'],
    ['may be less in a short value', ['ab  cd'], 'ab cd', '***'],
    ['has to be in a short value', ['ab cd'], 'abcd', 'abcd'],
    ['may be in a short value', ['Pass1'], 'Pa\u200bss1', '***'],
    ['may be a control in a short value', ['Pass1'], 'Pa\u007fss1', '***'],
    ['may be a control in a value', ['s3cr3t-value!'], 's3\u007fcr3t-va\u0000lue!', '***'],
    ['may be a tag, which has two units', ['s3cr3t-value!'], 's3cr3t\u{e0041}-value!', '***'],
    ['is a plus in a form', ['a b c d e f'], 'a+b+c+d+e+f', '***'],
    ['may begin a short value as a plus', ['+Pass1'], 'a +Pass1', 'a +***'],
    ['may be most of a value', ['a+++b'], 'a+++b a+++b', '*** ***'],
    ['may be most of a value with more of it around', [' a+++b\n'], 'xa+++b.', 'x***.'],
    ['may be most of a line', ['a+++b \n c+++d'], 'a+++bc+++d.', '******.'],
    ['has to be there where it is most of a value', ['a+++b'], 'ab a b', 'ab a b'],
  ])('%s', (_, secrets, text, expected) => {
    expect(createRedactor(secrets)(text)).toBe(expected)
  })
})

describe('a character that UTF-8 does not have', () => {
  test.each([
    ['the first half of a pair', 'bad\ud800value', 'bad\ufffdvalue'],
    ['the last first half', 'bad\udbffvalue', 'bad\ufffdvalue'],
    ['the second half of a pair', 'bad\udc00value', 'bad\ufffdvalue'],
    ['the last second half', 'bad\udfffvalue', 'bad\ufffdvalue'],
    ['the first half at the end', 'badvalue\ud800', 'badvalue\ufffd'],
    ['the second half at the beginning', '\udc00badvalue', '\ufffdbadvalue'],
    ['both halves in the wrong order', 'bad\udc00\ud800value', 'bad\ufffd\ufffdvalue'],
    ['the first half twice', 'bad\ud800\ud800value', 'bad\ufffd\ufffdvalue'],
    ['the second half twice', 'bad\udc00\udc00value', 'bad\ufffd\ufffdvalue'],
    ['the first half before a character behind all pairs', 'bad\ud800\uff21value', 'bad\ufffd\uff21value'],
    ['the second half behind such a character', 'bad\uff21\udc00value', 'bad\uff21\ufffdvalue'],
    ['a byte that is part of none', 'bad\ufffdvalue', 'bad%80value'],
  ])('is found as U+FFFD: %s', (_, secret, text) => {
    expect(createRedactor([secret])(`x${text}x`)).toBe('x***x')
  })

  test.each(['\u{10000}', '😀', '\u{10ffff}', '\ud7ff', '\ue000', '\uffff'])('is none of %j', (char) => {
    const redact = createRedactor([`bad${char}value`])
    expect(redact(`bad${char}value`)).toBe('***')
    const other = `bad${'\ufffd'.repeat(char.length)}value`
    expect(redact(other)).toBe(other)
  })
})

describe('base64', () => {
  test('is masked from the first to the last character that is the value alone', () => {
    const word = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
      fc.string({ unit: fc.constantFrom(...'abcXYZ019<>?~ÿ'), minLength, maxLength })
    fc.assert(
      fc.property(word(0, 5), word(9, 20), word(1, 5), fc.boolean(), (before, secret, after, forAddresses) => {
        const text = base64(`${before}|${secret}|${after}`)
        const first = Math.ceil((Buffer.byteLength(`${before}|`) * 8) / 6)
        const end = Math.floor((Buffer.byteLength(`${before}|${secret}`) * 8) / 6)
        const written = forAddresses ? text.replaceAll('+', '-').replaceAll('/', '_') : text
        const redacted = createRedactor([secret])(written)
        // `+` is nothing that is looked for: at either end it stays.
        expect(redacted.replaceAll('+', '')).toBe(
          `${written.slice(0, first)}***${written.slice(end)}`.replaceAll('+', ''),
        )
      }),
    )
  })

  test.each<Row>([
    ['of four characters is found as a whole', ['pass'], 'cGFzcw== cGFzcw.', '*** ***.'],
    ['of four characters is not found in a longer one', ['pass'], base64('passx'), base64('passx')],
    ['of five characters is found in a longer one', ['abcde'], base64('abcdeX'), '***VY'],
    ['of few characters has their letter case', ['pass'], 'CGFZCW==', 'CGFZCW=='],
    ['of eight characters may be in another', ['abcdef'], 'ywjjzgvm', '***'],
    [
      'takes its padding with it, escaped or not',
      ['3cr3t-value'],
      'M2NyM3QtdmFsdWU%3D. M2NyM3QtdmFsdWU=.',
      '***. ***.',
    ],
    ['in the alphabet for addresses', ['>>>???>>>???'], 'Pj4-Pz8_Pj4-Pz8_', '***'],
    ['in the common alphabet', ['>>>???>>>???'], 'Pj4+Pz8/Pj4+Pz8/', '***'],
  ])('%s', (_, secrets, text, expected) => {
    expect(createRedactor(secrets)(text)).toBe(expected)
  })
})

describe('a beginning that was cut off', () => {
  test.each<Row>([
    ['has four characters', ['s3cr3t-value!'], 'got s3cr… s3c…', 'got ***… s3c…'],
    ['has five of base64', ['s3cr3t-value!'], 'got czNjc… czNj…', 'got ***… czNj…'],
    ['has eight digits of hexadecimal', ['s3cr3t-value!'], 'got 73336372… 7333637…', 'got ***… 7333637…'],
    ['has a quote before the sign', ['s3cr3t-value!'], `s3cr3t-va"… s3cr3t-va')…`, '***… ***…'],
    ['has a bare sign of percent-encoding', ['abcd"efgh'], 'abcd%…', '***…'],
    ['has half an escape of JavaScript', ['abcd"efgh'], String.raw`abcd\x… abcd\x2…`, '***… ***…'],
    ['has half an escape and quotes of twelve characters', ['s3cr3t-value!'], `s3cr3t-va&#12345678"'…`, '***…'],
    ['has half a character', ['s3cr3t-ä-value'], 's3cr3t-%c3… s3cr3t-\ufffd…', '***… ***…'],
    ['goes on behind dots of its own', ['wait...for-it-now'], 'wait...for-it…', '***…'],
    ['goes on behind early dots of its own', ['a...b-and-more'], 'a...b-and…', '***…'],
    ['is the value up to there', ['s3cr3t-value!'], 's3cr3t-vb…', 's3cr3t-vb…'],
    ['has all of the four', ['`abcdefgh'], 'abc… `abc…', 'abc… ***…'],
    ['needs its sign', ['s3cr3t-value!'], 's3cr3t-va', 's3cr3t-va'],
    ['needs its sign right behind it', ['s3cr3t-value!'], 's3cr3t-va and more…', 's3cr3t-va and more…'],
    ['is found behind other cuts', ['s3cr3t-value!'], 'a… b… s3cr3t-va… c…', 'a… b… ***… c…'],
    ['is not one without its punctuation', ['s3-cr-3t-va-lue'], 's3cr3tva…', 's3cr3tva…'],
  ])('%s', (_, secrets, text, expected) => {
    expect(createRedactor(secrets)(text)).toBe(expected)
  })

  test.each(['…', '...', '&hellip;', '&#8230;', '&#x2026;', '&#X2026;', String.raw`\u2026`, '%e2%80%a6', '%E2%80%A6'])(
    'may have the sign %s',
    (sign) => {
      expect(createRedactor(['s3cr3t-value!'])(`s3cr3t-va${sign}`)).toBe(`***${sign}`)
    },
  )
})

describe('nothing is masked', () => {
  test.each<Row>([
    ['that differs in the middle', ['abcd-middle-long-12345678'], 'abcd-muddle-lung-12345678', ''],
    ['that differs at the end', ['s3cr3t-value'], 's3cr3t-valuf', ''],
    ['of three characters, white space aside', [' abc\n'], 'x abc\n.', ''],
    ['that has the hash of a value, which is shorter', ['a+++b'], 'ab`\u0c00', ''],
    ['that only begins like a value', ['s3cr3t-value'], 's3cr3t', ''],
    ['that is behind the end of what is read', ['secretA4'], 'secret%41', ''],
  ])('%s', (_, secrets, text) => {
    expect(createRedactor(secrets)(text)).toBe(text)
  })
})

describe('the lines of a value', () => {
  test('are those of four characters or more, with their indentation', () => {
    expect(linesOf('  ab  \nabcd\r\n  abcde\rx\u2028efgh\u2029\n')).toEqual(['abcd', '  abcde', 'efgh'])
  })

  test('are one where it has one', () => {
    expect(linesOf('abcd')).toEqual(['abcd'])
  })
})
