import { execFileSync } from 'node:child_process'

/** Builds `dist/` anew and fails where it differs from what is committed; files that git doesn't know count too. */
await import('./build.ts')
const changes = execFileSync('git', ['status', '--porcelain', '--', 'dist'], { encoding: 'utf8' })
if (changes !== '') {
  console.error(`dist/ is not what src/ builds: run \`npm run build\` and commit it.\n${changes}`)
  process.exitCode = 1
}
