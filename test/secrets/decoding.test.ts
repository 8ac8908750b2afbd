import { describe, expect, test } from 'vitest'
import { decode, type Layers } from '../../src/secrets/decoding.ts'

/** What is read of a text; a byte that is no UTF-8 as `<c3>`. */
function read(text: string, layers: Layers = 'all'): string {
  const { units, length } = decode(text, layers)
  return [...units.subarray(0, length)]
    .map((unit) => (unit < 0x110000 ? String.fromCharCode(unit) : `<${(unit - 0x110000).toString(16)}>`))
    .join('')
}

/** Each unit that is read, behind the stretch of the text that it was written as. */
function stretches(text: string): [string, string][] {
  const { units, starts, ends, length } = decode(text, 'all')
  return [...units.subarray(0, length)].map((unit, index) => [
    text.slice(starts[index], ends[index]),
    String.fromCharCode(unit),
  ])
}

describe('an entity', () => {
  test.each([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
    ['nbsp', '\u00a0'],
    ['hellip', '…'],
    ['sol', '/'],
    ['bsol', '\\'],
    ['colon', ':'],
    ['semi', ';'],
    ['equals', '='],
    ['plus', '+'],
    ['percnt', '%'],
    ['num', '#'],
    ['dollar', '$'],
    ['commat', '@'],
    ['lowbar', '_'],
    ['excl', '!'],
    ['quest', '?'],
    ['ast', '*'],
    ['lpar', '('],
    ['rpar', ')'],
    ['lsqb', '['],
    ['rsqb', ']'],
    ['lcub', '{'],
    ['rcub', '}'],
    ['verbar', '|'],
    ['grave', '`'],
    ['comma', ','],
    ['period', '.'],
    ['Hat', '^'],
    ['Tab', '\t'],
    ['NewLine', '\n'],
    ['#65', 'A'],
    ['#0000065', 'A'],
    ['#x41', 'A'],
    ['#X41', 'A'],
    ['#x000041', 'A'],
    ['#8230', '…'],
    ['#128512', '😀'],
    ['#x1F600', '😀'],
    ['#65535', '\uffff'],
    ['#65536', '\u{10000}'],
    ['#1114111', '\u{10ffff}'],
    ['#x10ffff', '\u{10ffff}'],
  ])('&%s; is %j', (name, char) => {
    expect(read(`a&${name};.`)).toBe(`a${char}.`)
  })

  test.each([
    'AMP',
    'constructor',
    'a',
    '',
    '#',
    '#x',
    '#6a',
    '#xg',
    'x#65',
    '#65x',
    '#1.5',
    '#1e3',
    'x#x41',
    '#x41x',
    '#00000065',
    '#x0000041',
    '#1114112',
    '#x110000',
    'longerThanAnyName',
  ])('there is none called &%s;', (name) => {
    expect(read(`a&${name};b`)).toBe(`a&${name};b`)
  })

  test('needs its semicolon', () => {
    expect(read('&amp &amp, &lt')).toBe('&amp &amp, &lt')
  })

  test('begins at the last ampersand', () => {
    expect(read('&gt&lt;')).toBe('&gt<')
    expect(read('&x&;lt;')).toBe('&x&;lt;')
  })

  test('does not reach before the text', () => {
    expect(read(';')).toBe(';')
    expect(read('t;')).toBe('t;')
  })
})

describe('an escape of percent-encoding', () => {
  test.each([
    ['%41', 'A'],
    ['%7e', '~'],
    ['%7F', '\u007f'],
    ['%c2%80', '\u0080'],
    ['%C3%A4', 'ä'],
    ['%c0%af', '/'],
    ['%df%bf', '\u07ff'],
    ['%e0%a0%80', '\u0800'],
    ['%e2%82%ac', '€'],
    ['%ef%bf%bf', '\uffff'],
    ['%f0%90%80%80', '\u{10000}'],
    ['%f0%9f%98%80', '😀'],
    ['%f4%8f%bf%bf', '\u{10ffff}'],
  ])('%j is %j', (text, char) => {
    expect(read(`x${text}y`)).toBe(`x${char}y`)
  })

  test.each([
    ['%80', '<80>'],
    ['%bf%bf', '<bf><bf>'],
    ['%c3', '<c3>'],
    ['%c3(', '<c3>('],
    ['%c3%28', '<c3>('],
    ['%c3%c3%a4', '<c3>ä'],
    ['%c3%a4%a4', 'ä<a4>'],
    ['%e2%82', '<e2><82>'],
    ['%e2%82x%ac', '<e2><82>x<ac>'],
    ['%e2x%ac', '<e2>x<ac>'],
    ['%f0%9f%98', '<f0><9f><98>'],
    ['%82%82%82%82', '<82><82><82><82>'],
    ['%e9t', '<e9>t'],
    ['é%a9', 'é<a9>'],
    ['Ã%a9', 'Ã<a9>'],
  ])('%j is no UTF-8: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each(['%', '%4', '%g1', '%4g', '%/1', '%:1', '%@1', '%G1', '%`1', '%1/', '%1:', '%\u01411', '41'])(
    '%j is none',
    (text) => {
      expect(read(text)).toBe(text)
    },
  )

  test.each([
    ['0', '9'],
    ['a', 'f'],
    ['A', 'F'],
  ])('has the digits from %s to %s', (from, to) => {
    for (let unit = from.charCodeAt(0); unit <= to.charCodeAt(0); unit++) {
      const digit = String.fromCharCode(unit)
      expect(read(`%4${digit}`)).toBe(Buffer.from(`4${digit}`, 'hex').toString())
      expect(read(`\\u${digit}041`)).toBe(String.fromCharCode(Number.parseInt(`${digit}041`, 16)))
    }
  })
})

describe('an escape of JSON or JavaScript', () => {
  test.each([
    [String.raw`\x41`, 'A'],
    [String.raw`\x7f`, '\u007f'],
    [String.raw`\u0041`, 'A'],
    [String.raw`\u00E4`, 'ä'],
    [String.raw`\u20ac`, '€'],
    [String.raw`\ud83d\ude00`, '😀'],
    [String.raw`\\u0041`, 'A'],
    [String.raw`\\\\x41`, 'A'],
    [String.raw`\n`, ' '],
    [String.raw`\r`, ' '],
    [String.raw`\t`, ' '],
    [String.raw`\b`, ' '],
    [String.raw`\f`, ' '],
    [String.raw`\v`, ' '],
    [String.raw`\\\n`, ' '],
  ])('%s is %j', (text, char) => {
    expect(read(`.${text}.`)).toBe(`.${char}.`)
  })

  test.each([
    String.raw`\a`,
    String.raw`\x4`,
    String.raw`\x4g`,
    String.raw`\xg4`,
    String.raw`\u004`,
    String.raw`\u004g`,
    String.raw`\ug041`,
    String.raw`\y41`,
    String.raw`\y0041`,
    'x41',
    '&x41',
    '%u0041',
    'u0041',
    'n',
  ])('%s is none', (text) => {
    expect(read(`.${text}.`)).toBe(`.${text}.`)
  })

  test('that stands for white space is none where none is to be read: C:\\new', () => {
    expect(read(String.raw`C:\new\x41`, 'no-white-space')).toBe(String.raw`C:\newA`)
  })

  test('leaves a backslash that was decoded itself', () => {
    expect(stretches(String.raw`%5c\u0041`)).toEqual([
      ['%5c', '\\'],
      [String.raw`\u0041`, 'A'],
    ])
    expect(stretches('%5cu0041')).toEqual([['%5cu0041', 'A']])
  })
})

describe('layers', () => {
  test.each([
    ['%2541', 'A'],
    ['%25252541', 'A'],
    ['%%341', 'A'],
    ['%4%31', 'A'],
    ['&amp;amp;amp;', '&'],
    ['&amp;#65;', 'A'],
    ['&#38;#38;lt;', '<'],
    ['&am%70;', '&'],
    ['%26lt%3b', '<'],
    ['&percnt;41', 'A'],
    ['&bsol;u0041', 'A'],
    [String.raw`\u0025\u0034\u0031`, 'A'],
    [String.raw`\u005cu0041`, 'A'],
    [String.raw`\u0026lt;`, '<'],
    ['%5Cn', ' '],
    ['%25c3%25a4', 'ä'],
    [String.raw`\u1%41`, String.raw`\u1A`],
    ['%&#99;3%a&#52;', 'ä'],
    ['&#x2&#x35;;', '%'],
    ['%26%2365%3B', 'A'],
  ])('come off %j in any order: %j', (text, expected) => {
    expect(read(`x${text}y`)).toBe(`x${expected}y`)
  })

  test('stay where none are to be taken off', () => {
    const text = String.raw`%41&amp;\n\u0041%c3%a4`
    expect(read(text, 'none')).toBe(text)
  })

  test('leave each unit with the stretch that it was written as', () => {
    expect(stretches('a%41&amp;%2541ä')).toEqual([
      ['a', 'a'],
      ['%41', 'A'],
      ['&amp;', '&'],
      ['%2541', 'A'],
      ['ä', 'ä'],
    ])
  })

  test('give both halves of a surrogate pair the whole stretch', () => {
    expect(stretches('%f0%9f%98%80!')).toEqual([
      ['%f0%9f%98%80', '\ud83d'],
      ['%f0%9f%98%80', '\ude00'],
      ['!', '!'],
    ])
  })
})
