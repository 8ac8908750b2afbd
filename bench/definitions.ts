import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Entries that make a definition of about 133 KB of JSON, the size of the largest official integration. */
export const large = 90

/** Entries that make a definition of about 17 KB of JSON, the median of the official integrations. */
export const usual = 12

type Field = 'text' | 'number' | 'choice' | 'list'

const fields: Field[] = ['text', 'number', 'choice', 'list', 'text', 'text', 'number', 'list']

const jsonField = (kind: Field, name: string): object => {
  const about = { title: `The ${name} of the record`, description: `What the service knows as ${name}, as it gives it` }
  switch (kind) {
    case 'text':
      return { type: 'string', ...about }
    case 'number':
      return { type: 'number', minimum: 0, ...about }
    case 'choice':
      return { type: 'string', enum: ['low', 'normal', 'high'], ...about }
    case 'list':
      return { type: 'array', items: { type: 'string' }, ...about }
  }
}

const zodField = (kind: Field, name: string): string => {
  const about = `.title('The ${name} of the record').describe('What the service knows as ${name}, as it gives it')`
  const types = {
    text: 'z.string()',
    number: 'z.number().min(0)',
    choice: "z.enum(['low', 'normal', 'high'])",
    list: 'z.array(z.string())',
  }
  return `${name}: ${types[kind]}${about}`
}

const jsonSchema = (salt: string): { schema: object } => {
  const named = fields.map((kind, index): [string, object] => [
    `${kind}${index}${salt}`,
    jsonField(kind, `${kind} ${index}`),
  ])
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(named),
      required: [named[0]?.[0]],
      additionalProperties: false,
    },
  }
}

/** A definition as data; another `salt` renames the properties of every schema. */
export function dataDefinition(
  name: string,
  version: string,
  entries: number,
  salt = '',
): { name: string; version: string; [field: string]: unknown } {
  const list = Array.from({ length: entries }, (_, index) => index)
  const actions = list
    .filter((index) => index % 3 !== 2)
    .map((index) => [
      `action${index}`,
      { title: `Action ${index}`, input: jsonSchema(salt), output: { schema: { type: 'object' } } },
    ])
  const events = list
    .filter((index) => index % 3 === 2)
    .map((index) => [`event${index}`, { title: `Event ${index}`, ...jsonSchema(salt) }])
  return {
    name,
    version,
    title: `Bench ${name}`,
    actions: Object.fromEntries(actions),
    events: Object.fromEntries(events),
  }
}

/** The source of an SDK definition of about the same content. */
export function sdkDefinition(name: string, version: string, entries: number): string {
  const object = `z.object({ ${fields.map((kind, index) => zodField(kind, `${kind}${index}`)).join(', ')} })`
  const list = Array.from({ length: entries }, (_, index) => index)
  const actions = list
    .filter((index) => index % 3 !== 2)
    .map(
      (index) =>
        `action${index}: { title: 'Action ${index}', input: { schema: ${object} }, output: { schema: z.object({}) } },`,
    )
  const events = list
    .filter((index) => index % 3 === 2)
    .map((index) => `event${index}: { title: 'Event ${index}', schema: ${object} },`)
  return `import { IntegrationDefinition, z } from '@botpress/sdk'

export default new IntegrationDefinition({
  name: '${name}',
  version: '${version}',
  title: 'Bench ${name}',
  actions: {\n${actions.join('\n')}\n},
  events: {\n${events.join('\n')}\n},
})
`
}

/** Writes an integration with a little code into `folder`; a `.ts` definition finds the SDK of this repository. */
export function writeIntegration(folder: string, file: string, definition: string): void {
  mkdirSync(join(folder, '.botpress', 'dist'), { recursive: true })
  writeFileSync(join(folder, file), definition)
  writeFileSync(
    join(folder, '.botpress', 'dist', 'index.cjs'),
    `exports.handler = () => '${folder.length}'\n`.repeat(2000),
  )
}

/** Lets SDK projects below `workspace` resolve the packages that are installed here, as a workspace's own install would. */
export function installPackages(workspace: string): void {
  symlinkSync(resolve('node_modules'), join(workspace, 'node_modules'), 'junction')
}
