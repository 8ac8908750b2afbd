import { readFileSync } from 'node:fs'
import * as z from 'zod'

const manifest = z
  .object({
    version: z.string(),
    author: z.string(),
    repository: z.templateLiteral(['github:', z.string()]),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))

/** Stands for the account that hosts the repository until there is one. */
export const placeholder = 'OWNER'

/** Whom the Action is by, in the Marketplace. */
export const { author, version } = manifest

/** The repository's name on GitHub, `owner/name`: the one place that knows it is package.json. */
export const slug = manifest.repository.slice('github:'.length)

/** The account that hosts it. */
export const owner = slug.slice(0, slug.indexOf('/'))

/** Where a file of the newest release of this major version can be read. */
export function addressOf(file: string): string {
  return `https://raw.githubusercontent.com/${slug}/v${version.split('.')[0]}/${file}`
}
