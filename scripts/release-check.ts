import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { placeholder, slug } from './repository.ts'

/**
 * What keeps the repository `running` (`owner/name`, as GitHub calls it) from a release, a line for each: it is another
 * one than package.json says, or a text still says OWNER where the owner's name belongs. `texts`: files by their names.
 */
export function releaseFaults(running: string, named: string, texts: Readonly<Record<string, string>>): string[] {
  const issueMessage = new RegExp(`\\b${placeholder}\\b`)
  const left = Object.entries(texts).flatMap(([file, text]) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        issueMessage.test(line) ? [`${file}:${index + 1} still says ${placeholder}: ${line.trim()}`] : [],
      ),
  )
  if (running.toLowerCase() === named.toLowerCase()) return left
  const fix = `write "github:${running}" there and run \`npm run docs\`, which writes it everywhere else`
  return [`package.json says that the repository is ${named}, but this is ${running}: ${fix}.`, ...left]
}

/** `node scripts/release-check.ts`, in a workflow: fails where something keeps this repository from a release. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  // What speaks of the placeholder itself, and what isn't written here.
  const others = ['scripts', 'test', 'dist', 'package-lock.json', 'CONTRIBUTING.md'].map((path) => `:!${path}`)
  const files = execFileSync('git', ['grep', '-Il', '', '--', '.', ...others], { encoding: 'utf8' })
    .trim()
    .split('\n')
  const texts = Object.fromEntries(files.map((file) => [file, readFileSync(file, 'utf8')]))
  const faults = releaseFaults(process.env['GITHUB_REPOSITORY'] ?? '', slug, texts)
  for (const fault of faults) console.error(`::error::${fault}`)
  if (faults.length > 0) process.exitCode = 1
}
