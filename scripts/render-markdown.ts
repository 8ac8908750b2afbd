import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Marked } from 'marked'

/** The HTML that GitHub leaves standing and our reports use; anything else is dropped, as GitHub does. */
const allowed =
  /^<(\/?(details|summary|b|sub|code|br)|img( (src="https:[^"<>]*"|width="\d+"|height="\d+"|alt="[^"<>]*"))+)>$/

const alert = /^<p>\[!(CAUTION|WARNING)\]\n?/

const marked = new Marked({
  gfm: true,
  renderer: {
    html: ({ text }) =>
      text.replace(/<!--[\s\S]*?-->/g, '').replace(/<[^>]*>/g, (tag) => (allowed.test(tag) ? tag : '')),
    code: ({ text, lang }) =>
      `<div class="highlight"><pre>${text
        .split('\n')
        .map((line) => (lang === 'diff' ? diffLine(line) : escape(line)))
        .join('\n')}</pre></div>`,
    blockquote({ tokens }) {
      const inner = this.parser.parse(tokens)
      const kind = alert.exec(inner)?.[1]?.toLowerCase()
      if (kind === undefined) return `<blockquote>${inner}</blockquote>`
      const title = kind.slice(0, 1).toUpperCase() + kind.slice(1)
      const rest = inner.replace(alert, '<p>').replace(/^<p><\/p>\n?/, '')
      return `<div class="markdown-alert markdown-alert-${kind}"><p class="markdown-alert-title">${title}</p>${rest}</div>`
    },
  },
})

/** A whole HTML page that shows Markdown the way GitHub shows a comment or a job summary: to look at, not to publish. */
export function toGithubHtml(markdown: string, theme: 'light' | 'dark' = 'light'): string {
  const css = readFileSync(
    createRequire(import.meta.url).resolve(`github-markdown-css/github-markdown-${theme}.css`),
    'utf8',
  )
  const colors =
    theme === 'light'
      ? {
          page: '#fff',
          border: '#d1d9e0',
          add: '#116329',
          addBack: '#dafbe1',
          remove: '#82071e',
          removeBack: '#ffebe9',
        }
      : {
          page: '#0d1117',
          border: '#3d444d',
          add: '#aff5b4',
          addBack: '#033a16',
          remove: '#ffdcd7',
          removeBack: '#67060c',
        }
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Report</title>
<style>
${css}
body { margin: 16px; background: ${colors.page} }
.markdown-body { max-width: 846px; padding: 16px; border: 1px solid ${colors.border}; border-radius: 6px; font-size: 14px; line-height: 1.5 }
.markdown-body .add { color: ${colors.add}; background: ${colors.addBack} }
.markdown-body .remove { color: ${colors.remove}; background: ${colors.removeBack} }
</style>
<article class="markdown-body">
${marked.parse(markdown, { async: false })}
</article>
</html>
`
}

function diffLine(line: string): string {
  const kind = line.startsWith('+') ? 'add' : line.startsWith('-') ? 'remove' : undefined
  return kind === undefined ? escape(line) : `<span class="${kind}">${escape(line)}</span>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
