import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'

/** Where `dist/` says what it was built from. */
export const stampFile = 'dist/stamp.txt'

/**
 * What `dist/` is built from and what it holds, as hashes: where neither has changed, a build would come to the same. That
 * this is true of what is committed is for `npm run check:dist` to find out.
 */
export function currentStamp(): string {
  const sources = hashOf(['src/**', 'scripts/{build,licenses,stamp}.ts', 'package.json', 'package-lock.json'])
  return `sources ${sources}\nfiles   ${hashOf(['dist/**'])}\n`
}

function hashOf(patterns: string[]): string {
  const hash = createHash('sha256')
  const files = globSync(patterns).map((path) => path.replaceAll('\\', '/'))
  for (const file of files.filter((path) => path !== stampFile && statSync(path).isFile()).toSorted())
    hash.update(`${file}\n`).update(createHash('sha256').update(readFileSync(file)).digest())
  return hash.digest('hex')
}
