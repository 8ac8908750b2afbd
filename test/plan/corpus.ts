import { readdirSync, readFileSync } from 'node:fs'
import { select } from '../../src/integration/path.ts'
import { schemaUses, type SchemaUse } from '../../src/plan/rules.ts'

const folder = new URL('../corpus/', import.meta.url)

/** The schemas of a request, each once for each use that it has. */
export interface CorpusSchema {
  where: string
  schema: unknown
  use: SchemaUse
}

/**
 * Every JSON schema in the requests that the official CLI made when it deployed public official integrations: what
 * schemas look like in practice.
 */
export const corpusSchemas: readonly CorpusSchema[] = readdirSync(folder).flatMap((file) => {
  const body: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
  return schemaUses.flatMap((use) =>
    select(body, use.path).map(({ path, value }) => ({ where: `${file} ${path.join('.')}`, schema: value, use })),
  )
})
