import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runStep } from '../test/action/runner.ts'
import { runDemo } from './demo-runs.ts'
import { toGithubHtml } from './render-markdown.ts'

/**
 * Makes the pictures of `docs/pictures/` from what the demo gives: comment and job summary, light and dark, at the width
 * of a desktop and of a phone. Each has its Markdown beside it; with `--check` nothing is made, no browser is needed, and
 * it fails where the demo gives other Markdown by now.
 */
const folder = 'docs/pictures'
const widths = { wide: 900, narrow: 390 }
const themes = ['light', 'dark'] as const

/** Without what differs from run to run. */
function settled(markdown: string): string {
  return `${markdown
    .replace(/\d{4}-\d\d-\d\d \d\d:\d\d UTC/g, '2026-08-01 09:30 UTC')
    .replace(/Took [\d.]+ m?s/, 'Took 1.2 s')
    .trim()}\n`
}

const { comment, deployment } = await runDemo(runStep)
const shown = { comment: settled(comment), summary: settled(deployment.summary) }

if (process.argv.includes('--check')) {
  for (const [name, markdown] of Object.entries(shown)) {
    const file = join(folder, `${name}.md`)
    if (existsSync(file) && readFileSync(file, 'utf8') === markdown) continue
    console.error(`${file} isn't what the demo gives: run \`npm run pictures\`, with Chromium installed.`)
    process.exitCode = 1
  }
} else {
  mkdirSync(folder, { recursive: true })
  for (const [name, markdown] of Object.entries(shown)) {
    for (const theme of themes) {
      for (const [size, width] of Object.entries(widths)) {
        picture(toGithubHtml(markdown, theme), width, join(folder, `${name}-${size}-${theme}.png`))
      }
    }
    // Last, so that a picture that could not be made leaves the check failing.
    writeFileSync(join(folder, `${name}.md`), markdown)
  }
}

/** A picture of a whole page at a width in CSS pixels, as high as the page is. */
function picture(html: string, width: number, file: string): void {
  const work = mkdtempSync(join(tmpdir(), 'picture-'))
  try {
    const page = join(work, 'page.html')
    // In a frame, since a window has a least width.
    const frame = (height: number): string =>
      `<!doctype html><body style="margin:0"><iframe id="page" src="page.html" style="border:0;display:block;width:${width}px;height:${height}px"></iframe>
<script>window.onload = () => { document.title = String(document.getElementById('page').contentDocument.documentElement.scrollHeight) }</script>`
    writeFileSync(page, html)
    writeFileSync(join(work, 'frame.html'), frame(100))
    const measured = browse(work, ['--dump-dom', `--window-size=1000,800`])
    const height = Number(/<title>(\d+)<\/title>/.exec(measured)?.[1] ?? Number.NaN)
    if (!(height > 0)) throw new Error(`${file}: the browser did not tell how high the page is`)
    writeFileSync(join(work, 'frame.html'), frame(height))
    browse(work, [`--screenshot=${resolve(file)}`, `--window-size=${width},${height}`, '--force-device-scale-factor=2'])
    console.log(file)
  } finally {
    rmSync(work, { recursive: true })
  }
}

function browse(work: string, options: readonly string[]): string {
  const quiet =
    '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --hide-scrollbars --disable-background-networking --disable-component-update --disable-sync --allow-file-access-from-files'
  const profile = [`--user-data-dir=${join(work, 'profile')}`]
  const browser = process.env['CHROMIUM'] ?? 'chromium'
  return execFileSync(browser, [...quiet.split(' '), ...profile, ...options, `file://${join(work, 'frame.html')}`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 60_000,
  })
}
