import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Marked } from 'marked'

/** The HTML that GitHub leaves standing and our reports use; anything else is dropped, as GitHub does. */
const allowed =
  /^<(\/?(details|summary|b|sub|code|br)|img( (src="https:[^"<>]*"|width="\d+"|height="\d+"|alt="[^"<>]*"))+)>$/

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
  },
})

/** A whole HTML page that shows Markdown the way GitHub shows a comment or a job summary: to look at, not to publish. */
export function toGithubHtml(markdown: string): string {
  const css = readFileSync(
    createRequire(import.meta.url).resolve('github-markdown-css/github-markdown-light.css'),
    'utf8',
  )
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Report</title>
<style>
${css}
body { margin: 24px; background: #fff }
.markdown-body { max-width: 846px; padding: 16px; border: 1px solid #d1d9e0; border-radius: 6px; font-size: 14px; line-height: 1.5 }
.markdown-body .add { color: #116329; background: #dafbe1 }
.markdown-body .remove { color: #82071e; background: #ffebe9 }
.markdown-body .hunk { color: #8250df; font-weight: bold }
</style>
<article class="markdown-body">
${marked.parse(markdown, { async: false })}
</article>
</html>
`
}

function diffLine(line: string): string {
  const kind = line.startsWith('@@')
    ? 'hunk'
    : line.startsWith('+')
      ? 'add'
      : line.startsWith('-')
        ? 'remove'
        : undefined
  return kind === undefined ? escape(line) : `<span class="${kind}">${escape(line)}</span>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
