import { existsSync, readFileSync } from 'node:fs'
import { currentStamp, stampFile } from './stamp.ts'

/** Builds `dist/` unless that is what a build would come to. */
if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === currentStamp()) {
  console.log('dist/ is up to date.')
} else {
  console.log('Building dist/ …')
  await import('./build.ts')
}
