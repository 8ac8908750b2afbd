import { type Token, Marked } from 'marked'

const marked = new Marked({ gfm: true })

/** The whitelist: what our own templates write, nothing that foreign text could have brought in. */
const ownHtml =
  /^(<!--[^\n]*-->|<details>\n<summary>[^<]*(<b>[^<]*<\/b>[^<]*)?<\/summary>|<\/details>|<\/?sub>|<img src="https:[^"<>]*" width="\d+" height="\d+" alt="[^"<>]*">)\s*$/

/** Kinds of Markdown that the templates use. */
const ownTokens = new Set(
  'space heading paragraph text escape strong codespan list list_item table code link html'.split(' '),
)

/** What a reader of the Markdown could be harmed by: an empty list where foreign text stayed text. */
export function harms(markdown: string): string[] {
  const found: string[] = []
  let open = 0
  marked.walkTokens(marked.lexer(markdown), (token: Token) => {
    if (token.type === 'blockquote' && /^> \[!(CAUTION|WARNING)\]\n> /.test(token.raw)) return
    if (!ownTokens.has(token.type)) found.push(`${token.type}: ${token.raw}`)
    if (token.type === 'html' && !ownHtml.test(token.raw)) found.push(`html: ${token.raw}`)
    if (token.type === 'html' && token.raw.startsWith('<details>')) open++
    if (token.type === 'html' && token.raw.startsWith('</details>')) open--
    if (open < 0) found.push('a fold is closed twice')
    if (token.type === 'link' && !/^https:\/\/[^\s"'<>@]+$/.test(String(token['href'])))
      found.push(`link: ${token.raw}`)
  })
  const mention = /@[A-Za-z0-9_]/.exec(markdown)
  if (mention) found.push(`mention: ${mention[0]}`)
  if (open !== 0) found.push(`${open} folds are left open`)
  // eslint-disable-next-line no-control-regex
  const unseen = /[\p{Cs}\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u.exec(markdown)
  if (unseen) found.push(`unseen character: ${JSON.stringify(unseen[0])}`)
  return found
}

/** The text that a reader sees of one line of inline Markdown, without what breaks links invisibly. */
export function shown(markdown: string): string {
  return plain(marked.parseInline(markdown, { async: false }))
}

/** The cells of a document that is one table, as a reader sees them. */
export function cells(markdown: string): string[][] {
  const [table, ...others] = marked.lexer(markdown).filter((token) => token.type !== 'space')
  if (table?.type !== 'table' || others.length > 0) throw new Error(`not one table: ${markdown}`)
  const rows: { text: string }[][] = table['rows']
  return rows.map((row) => row.map((cell) => shown(cell.text)))
}

/** Every kind of token in a document, once. */
export function kinds(markdown: string): string[] {
  const found = new Set<string>()
  marked.walkTokens(marked.lexer(markdown), (token: Token) => void found.add(token.type))
  return [...found].toSorted()
}

/** The text of the first code block. */
export function firstFence(markdown: string): string | undefined {
  const fences = marked.lexer(markdown).flatMap((token) => (token.type === 'code' ? [String(token.raw)] : []))
  return fences[0]?.split('\n').slice(1, -1).join('\n')
}

function plain(html: string): string {
  return html
    .replace(/<\/?code>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#124;', '|')
    .replaceAll('&amp;', '&')
    .replaceAll('\u200B', '')
}
