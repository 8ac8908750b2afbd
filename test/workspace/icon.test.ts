import { describe, expect, it } from 'vitest'
import { createRedactor } from '../../src/secrets/redactor.ts'
import { checkIcon as check } from '../../src/workspace/icon.ts'
import type { FileDiagnostic } from '../../src/workspace/text.ts'

const checkIcon = (text: string, secrets: string[] = []): FileDiagnostic[] => check(text, createRedactor(secrets))

const svg = (inside: string, before = ''): string =>
  `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">\n${inside}\n</svg>\n`

const standardDoctype =
  '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n'

describe('checkIcon', () => {
  it.each([
    ['a drawing', svg('<path d="M0 0h1v1z" fill="#fff"/>')],
    ['an XML declaration', svg('', '<?xml version="1.0" encoding="utf-8"?>\n')],
    ["the standard's document type", svg('', standardDoctype)],
    ['a prefix', '<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:g/></s:svg>'],
    ['references inside', svg('<use href="#a"/><use xlink:href="#a"/><g fill="url(#a)" style="mask: url(\'#b\')"/>')],
    ['embedded data', svg('<image href="data:image/png;base64,AAAA"/>')],
    ['a style sheet', svg('<style>.a { fill: url(#b) } /* import */</style>')],
    ['a link to a page', svg('<a href="https://example.com"><g/></a>')],
    [
      "a drawing program's entities",
      '<!DOCTYPE svg [\n<!ENTITY ns "http://www.w3.org/2000/svg">\n<!ENTITY x \'1\'>\n]>\n<svg xmlns="&ns;" width="&x;"/>',
    ].map((text) => text.replace("'1'", '"1"')),
    ['CRLF', svg('<g/>').replaceAll('\n', '\r\n')],
    ['comments and CDATA', svg('<!-- <script> --><style><![CDATA[.a > .b {}]]></style>')],
  ])('takes %s', (_, text = '') => {
    expect(checkIcon(text)).toEqual([])
  })

  it.each([
    ['', 'is empty', 1, 1],
    [' \n', 'is empty', 1, 1],
    ['<!DOCTYPE html>\n<html><body/></html>', 'is an HTML page', 1, 1],
    ['<html xmlns="http://www.w3.org/1999/xhtml"/>', 'is an HTML page', 1, 1],
    ['{"message": "Not found"}', "isn't well-formed XML", 1, expect.any(Number)],
    ['M0 0h1v1z', "isn't well-formed XML: text data outside of root node", 1, expect.any(Number)],
    ['<path/>', "isn't an SVG image: its root element is `<path>`", 1, 7],
    ['<svg xmlns="urn:other"/>', "isn't an SVG image: the namespace of its root element is `urn:other`", 1, 24],
    [svg('<g></h>'), "isn't well-formed XML: unexpected close tag", 2, 7],
    [svg('<g a=1/>'), "isn't well-formed XML: unquoted attribute value", 2, 6],
    [svg('<g a="1" a="2"/>'), "isn't well-formed XML: duplicate attribute", 2, expect.any(Number)],
    [svg('&nbsp;'), "isn't well-formed XML: undefined entity", 2, 6],
    [svg('<x:g/>'), "isn't well-formed XML: unbound namespace prefix", 2, 6],
    ['<svg xmlns="http://www.w3.org/2000/svg"><g>', "isn't well-formed XML: unclosed tag", 1, expect.any(Number)],
    [`${svg('')}<svg/>`, "isn't well-formed XML: documents may contain only one root", 4, expect.any(Number)],
    [
      ` <?xml version="1.0"?>${svg('')}`,
      "isn't well-formed XML: an XML declaration must be at the start",
      1,
      expect.any(Number),
    ],
  ])('refuses %j', (text, message, line, column) => {
    const [diagnostic, ...more] = checkIcon(text)
    expect(more).toEqual([])
    expect(diagnostic).toMatchObject({ severity: 'error', line, column })
    expect(diagnostic?.message).toContain(message)
  })

  it.each([
    ['<script>alert(1)</script>', 'contains a script'],
    ['<g onclick="a()" onload="b()"/>', 'has the event handler `onclick`'],
    ['<a href=" javascript:a()"/>', 'has a link with a script'],
    ['<foreignObject/>', 'contains a `foreignObject`'],
    ['<image href="logo.png"/>', 'refers to another file, `logo.png`'],
    ['<use xlink:href="https://example.com/a.svg#b"/>', 'refers to another file, `https://example.com/a.svg#b`'],
    ['<g fill="url(https://example.com/a)"/>', 'refers to another file, `https://example.com/a`'],
    ['<g style="fill: url( &quot;a.svg#b&quot; )"/>', 'refers to another file, `a.svg#b`'],
    ['<style>@import "a.css";</style>', 'refers to another file, `a.css`'],
    ['<style>@import url(a.css);</style>', 'refers to another file, `a.css`'],
    ['<style><![CDATA[@font-face { src: url(a.woff) }]]></style>', 'refers to another file, `a.woff`'],
  ])('warns of %s', (inside, message) => {
    expect(checkIcon(svg(`<g/>\n${inside}`))).toMatchObject([{ severity: 'warning', message, line: 3 }])
  })

  it.each([
    ['<svg/>', "has no namespace, so browsers don't render it as an image"],
    [
      svg('', '<!DOCTYPE svg SYSTEM "https://example.com/a.dtd">'),
      'refers to another file, `https://example.com/a.dtd`',
    ],
    [svg('', '<?xml-stylesheet href="a.css"?>'), 'refers to another file, `a.css`'],
    [
      svg('', '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>'),
      'declares the entity `a` in an unsupported way',
    ],
    [
      svg('é', '<?xml version="1.0" encoding="ISO-8859-1"?>'),
      'says that its encoding is `ISO-8859-1`, but it is UTF-8',
    ],
  ])('warns of %j', (text, message) => {
    expect(checkIcon(text)).toMatchObject([{ severity: 'warning', message, line: 1 }])
  })

  it('makes one warning of many of a kind', () => {
    expect(checkIcon(svg('<script/>\n'.repeat(100)))).toMatchObject([{ message: 'contains a script', line: 2 }])
  })

  it('never expands an entity within another', () => {
    const bomb = [...'bcdefghij'].map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index]};`.repeat(10)}">`)
    const text = svg('<text>&j;</text>', `<!DOCTYPE svg [<!ENTITY a "x">${bomb.join('')}]>`)
    expect(checkIcon(text)).toMatchObject([{ severity: 'error', message: expect.stringContaining('undefined entity') }])
  })

  it('reads elements to a depth of 256', () => {
    const nested = (depth: number): string => svg('<g>'.repeat(depth - 1) + '</g>'.repeat(depth - 1))
    expect(checkIcon(nested(256))).toEqual([])
    for (const text of [nested(257), '<svg>'.repeat(1_000_000)]) {
      expect(checkIcon(text)).toMatchObject([
        { severity: 'error', message: expect.stringContaining('nested more than 256 levels deep') },
      ])
    }
  })

  it('follows an entity of up to 1,000 characters', () => {
    const entity = (length: number): string => `<!DOCTYPE svg [<!ENTITY a "${'x'.repeat(length)}">]>`
    expect(checkIcon(svg('<text>&a;</text>', entity(1000)))).toEqual([])
    expect(checkIcon(svg('', entity(1001)))).toMatchObject([
      { severity: 'warning', message: 'declares the entity `a` in an unsupported way' },
    ])
  })

  it('stops where entities stand for more than a million characters in all', () => {
    const before = `<!DOCTYPE svg [<!ENTITY a "${'x'.repeat(1000)}">]>`
    expect(checkIcon(svg(`<text a="${'&a;'.repeat(500)}">${'&a;'.repeat(500)}</text>`, before))).toEqual([])
    expect(checkIcon(svg(`<text>${'&a;'.repeat(1001)}</text>`, before))).toMatchObject([
      { severity: 'error', message: expect.stringContaining('entities') },
    ])
  })

  it('is done with a hostile text in no time', () => {
    checkIcon(`<!DOCTYPE svg "${'['.repeat(200_000)}"><svg/>`)
    checkIcon('<svg>'.repeat(1_000_000))
    checkIcon(svg('<g style="&a;"/>'.repeat(500_000), `<!DOCTYPE svg [<!ENTITY a "${'u'.repeat(2_000_000)}">]>`))
    checkIcon(svg('<g style="&a;"/>'.repeat(500_000), `<!DOCTYPE svg [<!ENTITY a "${'u'.repeat(1000)}">]>`))
  })

  it('warns of size, unless there is an error', () => {
    const path = `<path d="${'M0 0'.repeat(300_000)}"/>`
    expect(checkIcon(svg(path))).toMatchObject([
      { severity: 'warning', message: expect.stringContaining('is 1.2 MB; it is loaded') },
    ])
    expect(checkIcon(svg(`${path}</g>`))).toMatchObject([{ severity: 'error' }])
  })
})
