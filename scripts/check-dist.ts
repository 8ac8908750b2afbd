import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { unlisted } from './licenses.ts'

/**
 * Builds `dist/` anew and fails where it differs from what is committed, files that git doesn't know included, or where
 * the licence of a package that the bundler took in isn't listed.
 */
const committed = readFileSync('dist/licenses.txt', 'utf8')
const { packages } = await import('./build.ts')
for (const text of [committed, readFileSync('dist/licenses.txt', 'utf8')]) {
  const missing = unlisted(text, packages)
  if (missing.length === 0) continue
  console.error(`dist/licenses.txt lacks packages in the bundle: ${missing.map(({ name }) => name).join(', ')}`)
  process.exitCode = 1
  break
}
const changes = execFileSync('git', ['status', '--porcelain', '--', 'dist'], { encoding: 'utf8' })
if (changes !== '') {
  console.error(`dist/ is not what src/ builds: run \`npm run build\` and commit it.\n${changes}`)
  process.exitCode = 1
}
