import { SaxesParser, type SaxesTagNS } from 'saxes'
import { hasError } from '../integration/diagnostic.ts'
import type { Redact } from '../secrets/redactor.ts'
import { clip, parserMessage, type FileDiagnostic } from './text.ts'
import { formatBytes } from '../integration/wording.ts'

const svgNamespace = 'http://www.w3.org/2000/svg'

/** Icons are at most 0.25 MB in all official integrations; the hub loads every one of a page. */
const largeIcon = 1_000_000

/** How deep elements may be nested, many times what drawings have: the time that the parser takes grows with its square. */
const maximumDepth = 256

/** An entity of more characters isn't followed; those known stand for the name of a namespace. */
const longestEntity = 1000

/** All references to entities may stand for as many characters. */
const maximumExpansion = 1_000_000

/**
 * Checks that `text` is a well-formed SVG image, and warns of what an image shows nowhere or a sanitizer takes out:
 * script, event handlers, foreign objects, references to other files. Entities are never expanded within entities.
 * What it quotes of the image is what `redact` leaves.
 */
export function checkIcon(text: string, redact: Redact): FileDiagnostic[] {
  if (text.trim() === '') return [error('is empty', 1, 1)]
  if (/^\s*(?:<!doctype\s+html|<html)\b/i.test(text)) {
    return [
      error(
        'is an HTML page, not an SVG image',
        1,
        1,
        'Save the image itself: the URL that it was downloaded from served a page.',
      ),
    ]
  }
  const reader = new SvgReader(redact)
  const diagnostics = reader.read(text)
  const bytes = Buffer.byteLength(text)
  if (bytes > largeIcon && !hasError(diagnostics)) {
    diagnostics.push({
      severity: 'warning',
      message: `is ${formatBytes(bytes)}; it is loaded wherever the integration is listed`,
      fix: 'Simplify the drawing, or take out embedded pixel images.',
    })
  }
  return diagnostics
}

function error(message: string, line: number, column: number, fix = 'Export the icon as SVG.'): FileDiagnostic {
  return { severity: 'error', message, fix, line, column }
}

class SvgReader {
  readonly #parser = new SaxesParser({ xmlns: true })
  readonly #warnings = new Map<string, FileDiagnostic>()
  #fault: FileDiagnostic | undefined
  #depth = 0
  #expanded = 0
  #style: string | undefined
  readonly #redact: Redact

  constructor(redact: Redact) {
    this.#redact = redact
  }

  read(text: string): FileDiagnostic[] {
    const parser = this.#parser
    parser.on('error', ({ message }) => {
      // saxes puts its position before the text.
      const reason = message.replace(/^(?:\d+:\d+: )+/, '').replace(/\.$/, '')
      this.#fail(
        `isn't well-formed XML: ${parserMessage(reason, text, this.#redact)}`,
        'Export the icon again, or fix the line.',
      )
    })
    parser.on('xmldecl', ({ encoding }) => {
      if (encoding && !/^(?:utf-?8|us-ascii)$/i.test(encoding) && /[^\0-\x7f]/.test(text)) {
        this.#warn(
          `says that its encoding is \`${encoding}\`, but it is UTF-8`,
          'Write `encoding="UTF-8"` in its first line.',
        )
      }
    })
    parser.on('doctype', (doctype) => this.#doctype(doctype))
    parser.on('processinginstruction', ({ target, body }) => {
      if (target === 'xml-stylesheet') this.#external(/href\s*=\s*["']([^"']*)/.exec(body)?.[1] ?? body, body)
    })
    parser.on('opentag', (tag) => this.#open(tag))
    parser.on('text', (part) => this.#text(part))
    parser.on('cdata', (part) => this.#text(part))
    parser.on('closetag', (tag) => {
      this.#depth -= 1
      if (this.#style === undefined || tag.local !== 'style') return
      this.#css(this.#style)
      this.#style = undefined
    })
    // In pieces, so that little is parsed after the first fault: its followers are noise, and may take long.
    for (let at = 0; at < text.length && !this.#fault; at += 4096) parser.write(text.slice(at, at + 4096))
    if (!this.#fault) parser.close()
    return this.#fault ? [this.#fault] : [...this.#warnings.values()]
  }

  #open(tag: SaxesTagNS): void {
    this.#depth += 1
    if (this.#depth === 1) this.#root(tag)
    if (this.#depth > maximumDepth)
      this.#fail(
        `has elements nested more than ${maximumDepth} levels deep`,
        'Ungroup the drawing, and export it again.',
      )
    if (tag.local === 'script') this.#warn('contains a script', 'Remove it: icons are shown as images, which run none.')
    if (tag.local === 'foreignObject')
      this.#warn('contains a `foreignObject`', 'Remove it: not every viewer of images shows it.')
    if (tag.local === 'style') this.#style = ''
    for (const { local, prefix, value } of Object.values(tag.attributes)) {
      if (/^on[a-z]+$/i.test(local) && prefix === '') {
        this.#warn(`has the event handler \`${local}\``, 'Remove it: icons are shown as images, which run none.')
      } else if (local === 'href' || (local === 'src' && prefix === '')) {
        if (/^\s*javascript:/i.test(value)) this.#warn('has a link with a script', 'Remove it.')
        else if (tag.local !== 'a') this.#external(value)
      } else if (prefix !== 'xmlns') {
        this.#css(value)
      }
    }
  }

  #root({ name, local, uri }: SaxesTagNS): void {
    if (local !== 'svg') this.#fail(`isn't an SVG image: its root element is \`<${name}>\``, 'Export the icon as SVG.')
    else if (uri === '') {
      this.#warn(
        "has no namespace, so browsers don't render it as an image",
        `Write \`<svg xmlns="${svgNamespace}" …>\`.`,
      )
    } else if (uri !== svgNamespace) {
      this.#fail(
        `isn't an SVG image: the namespace of its root element is \`${uri}\``,
        `Write \`<svg xmlns="${svgNamespace}" …>\`.`,
      )
    }
  }

  /**
   * Takes the entities that drawing programs declare (names of namespaces, as a rule) into the parser as they stand: what
   * they hold isn't parsed again, so that they can't multiply.
   */
  #doctype(doctype: string): void {
    const start = doctype.indexOf('[')
    const head = start < 0 ? doctype : doctype.slice(0, start)
    const subset = doctype.slice(head.length + 1, doctype.lastIndexOf(']'))
    const id = /\b(?:SYSTEM|PUBLIC\s+["']([^"']*)["'])\s*["']([^"']*)["']/.exec(head)
    // Browsers know the document types of the SVG standard and load nothing for them.
    if (id && !id[1]?.startsWith('-//W3C//DTD SVG')) this.#external(id[2] ?? '', head)
    for (const [, name = '', value] of subset.matchAll(/<!ENTITY\s+(?!%)(\S+)\s+(?:"([^"]*)"|'[^']*'|[^>]*)/g)) {
      if (value !== undefined && value.length <= longestEntity && !/[&<]/.test(value)) this.#entity(name, value)
      else this.#warn(`declares the entity \`${name}\` in an unsupported way`, 'Write its value instead.')
    }
  }

  #entity(name: string, value: string): void {
    Object.defineProperty(this.#parser.ENTITIES, name, {
      configurable: true,
      get: () => {
        this.#expanded += value.length
        if (this.#expanded > maximumExpansion) {
          this.#fail('has entities that stand for more than 1 MB of text', 'Write their values instead.')
        }
        return value
      },
    })
  }

  #text(part: string): void {
    if (this.#style !== undefined) this.#style += part
  }

  #css(css: string): void {
    for (const [, quoted, plain] of css.matchAll(
      /(?:\burl\(\s*|@import\s+(?!url\())(?:["']([^"']*)["']|([^\s"'()]+))/gi,
    )) {
      this.#external(quoted ?? plain ?? '', css)
    }
  }

  /** Warns of an address that stands in `from`; where it is but a part of what is to be hidden, nothing of it is shown. */
  #external(target: string, from = target): void {
    const trimmed = target.trim()
    if (trimmed === '' || trimmed.startsWith('#') || /^data:/i.test(trimmed)) return
    const redacted = this.#redact(trimmed)
    const shown = this.#redact(from).includes(redacted) ? clip(redacted, 100) : '***'
    this.#warn(`refers to another file, \`${shown}\``, 'Embed it: an icon shown as an image loads nothing else.')
  }

  /** One warning of a kind, with the line of the first. */
  #warn(message: string, fix: string): void {
    if (this.#warnings.has(fix)) return
    this.#warnings.set(fix, { severity: 'warning', message, fix, line: this.#parser.line })
  }

  #fail(message: string, fix: string): void {
    const { line, column } = this.#parser
    // The parser has just read the offending character; its columns count from 0.
    this.#fault ??= { severity: 'error', message, fix, line, column: Math.max(column, 1) }
  }
}
