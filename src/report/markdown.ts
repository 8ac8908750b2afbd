import { type Block, type Fold, lazyMap, type Lines } from './budget.ts'

/** Breaks what GitHub would turn into a mention, a reference or a link, without showing. */
const zeroWidth = '\u200B'

/** Invisible and direction-changing characters (CVE-2021-42574), controls, and halves of surrogate pairs. */
const unseen =
  /(?![\t\n])[\p{Cc}\p{Cs}\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu

/** Makes characters that hide, reorder or control text readable (`[U+202E]`). Line ends become `\n`; tabs stay. */
export function visible(value: string): string {
  return value
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(unseen, (char) => `[U+${char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`)
}

/** At most `limit` characters, an ellipsis in place of the rest. Surrogate pairs stay whole. */
export function clip(value: string, limit: number): string {
  if (value.length <= limit) return value
  const chars = [...value]
  return chars.length <= limit ? value : chars.slice(0, limit - 1).join('') + '…'
}

/**
 * Foreign text as one line of Markdown that shows exactly that text: no HTML, mention, issue reference, link, image,
 * emphasis or mathematics, also in a table's cell. At most `limit` characters of it.
 */
export function text(value: string, limit = 2000): string {
  return escaped(oneLine(value, limit))
}

/**
 * A sentence of our own as one line of Markdown: what stands between two backticks is inline code, everything else,
 * foreign values among it, is text. Backticks that come in other ways are text too.
 */
export function prose(value: string, limit = 2000): string {
  const parts = oneLine(value, limit).split(/(?<!`)`(?=\s*[^`\s])([^`]+)`(?!`)/)
  return parts.map((part, index) => (index % 2 === 0 ? escaped(part) : code(part, limit))).join('')
}

function oneLine(value: string, limit: number): string {
  return clip(visible(value).replace(/\s+/g, ' ').trim(), limit)
}

function escaped(line: string): string {
  return unlinked(line)
    .replace(/[\\`*_{}[\]~!$]/g, '\\$&')
    .replace(/#/g, '\\#')
    .replace(/^[-+=]|(?<=^\d+)[.)](?=\s|$)/, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('|', '&#124;')
}

/** Foreign text as inline code, backticks and all; line ends are shown as `↵`. Empty text gives nothing. */
export function code(value: string, limit = 200): string {
  const line = clip(visible(value).replaceAll('\n', '↵').replaceAll('\t', ' '), limit)
    .replaceAll('@', '@' + zeroWidth)
    .replace(/\\(?=\|)/g, '\\' + zeroWidth) // table() escapes the pipe: two backslashes before it would part the cell
  if (line.trim() === '') return ''
  const ticks = '`'.repeat(longestRun(line) + 1)
  const pad = line.startsWith('`') || line.endsWith('`') || (line.startsWith(' ') && line.endsWith(' ')) ? ' ' : ''
  return ticks + pad + line + pad + ticks
}

/** Foreign text for a fold's summary, where GitHub reads HTML and no Markdown. */
export function html(value: string, limit = 200): string {
  return unlinked(oneLine(value, limit))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** A link around Markdown; the Markdown alone where the address isn't one that may be linked (see `safeUrl`). */
export function link(markdown: string, url: string | undefined): string {
  const safe = safeUrl(url)
  return safe === undefined ? markdown : `[${markdown}](${safe})`
}

/** An image of the given side in pixels, or nothing where the address may not be linked. */
export function image(url: string | undefined, alternative: string, side: number): string {
  const safe = safeUrl(url)
  return safe === undefined ? '' : `<img src="${safe}" width="${side}" height="${side}" alt="${html(alternative)}">`
}

/** The address encoded for Markdown and for an attribute, if it is https and carries no credentials. */
export function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const parsed = new URL(url)
  if (parsed.protocol !== 'https:' || parsed.username !== '' || parsed.password !== '') return undefined
  return parsed.href.replace(/[^\w\-.~:/?#&=%+,;]/gu, percent).replaceAll('&', '&amp;')
}

/** Foreign text as one segment of an address. */
export function urlSegment(value: string): string {
  return encodeURIComponent(value.replace(/\p{Cs}/gu, '\uFFFD'))
}

/** A paragraph of one line or more, which stays whole. */
export function paragraph(priority: number, ...lines: string[]): Lines {
  return { priority, head: lines, lines: [], tail: [] }
}

/** A table; each row has as many cells of Markdown as the header. Rows may be made on the way, and no more than needed. */
export function table(priority: number, header: readonly string[], rows: Iterable<readonly string[]>): Lines {
  return { priority, head: [row(header), row(header.map(() => ':--'))], lines: lazyMap(rows, row), tail: [] }
}

/** A bullet list, one line of Markdown each. */
export function list(priority: number, items: readonly string[]): Lines {
  return { priority, head: [], lines: items.map((item) => `- ${item}`), tail: [] }
}

/** Foreign lines as a code block, whatever backticks they hold. */
export function fence(priority: number, language: string, lines: readonly string[]): Lines {
  const content = lines.map((line) =>
    visible(line)
      .replaceAll('\n', '↵')
      .replace(/@(?=[^\s@])/g, '@' + zeroWidth),
  )
  const ticks = '`'.repeat(
    Math.max(
      3,
      content.reduce((longest, line) => Math.max(longest, longestRun(line) + 1), 0),
    ),
  )
  return { priority, head: [ticks + language], lines: content, tail: [ticks] }
}

/** A folded section; `summary` is HTML (see `html`). */
export function fold(priority: number, summary: string, blocks: readonly Block[]): Fold {
  return { priority, open: `<details>\n<summary>${summary}</summary>`, blocks, close: '</details>' }
}

/** Neither `@mention`, `#1`, `GH-1` nor a bare address becomes a link, nor `:x:` an emoji: GitHub looks at text after Markdown's escapes. */
function unlinked(value: string): string {
  return value
    .replaceAll('@', '@' + zeroWidth)
    .replace(/#(?=\d|$)/g, '#' + zeroWidth)
    .replace(/GH-(?=\d|$)/gi, `$&${zeroWidth}`)
    .replace(/:(?=\/\/|[\w+-]+:)/g, ':' + zeroWidth)
    .replace(/www(?=\.)/gi, `$&${zeroWidth}`)
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function longestRun(value: string): number {
  return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)
}

function percent(char: string): string {
  return [...Buffer.from(char)].map((byte) => '%' + byte.toString(16).toUpperCase().padStart(2, '0')).join('')
}
