import { matchesPath, type Path, type Pattern } from './path.ts'

/**
 * Which way the values of a JSON schema go. `input`: a bot or its owner gives them. `output`: a bot gets them. `message`:
 * bots send them, and the integration may. `stored`: the integration keeps them for itself.
 */
export type Direction = 'input' | 'output' | 'message' | 'stored'

/** One kind of thing that an integration consists of. */
export interface Part {
  /** Where it stands in a request body. A collection's entries end in `*`, their names are the author's. */
  at: Pattern
  /** What one is called in a sentence, and several. */
  noun: readonly [one: string, several: string]
  /** Fields of an entry that hold plain values, by the API's names. */
  fields?: readonly string[]
  /** The JSON schemas of an entry: where in the entry they stand, and which way their values go. */
  schemas?: Readonly<Record<Pattern, Direction>>
  /** How many one holder may have of it: a published limit, not seen enforced. */
  limit?: number
  /** Whether names are camelCase by convention. */
  camelCase?: true
  /** Whether bots see it: the rest is for people, for the hub, or for the integration itself. */
  bots: boolean
  /** Whether `prune` removes a deployed one that a definition no longer has. Secrets go by their declarations. */
  pruned: boolean
  /** What is sent beside the removal, unless the definition says otherwise. */
  removedWith?: Readonly<Record<string, unknown>>
}

const described = ['title', 'description'] as const
const linkScript = {
  noun: ['link template script', 'link template scripts'],
  bots: true,
  pruned: true,
  removedWith: { required: false },
} as const

/**
 * Everything that an integration consists of but its files and plain fields (update-integration page), in the order in
 * which people are told of it. What else the code knows of a part (its constraints, what a change of it breaks) goes by
 * its place.
 */
export const parts: readonly Part[] = [
  {
    at: 'channels.*',
    noun: ['channel', 'channels'],
    fields: described,
    limit: 10,
    camelCase: true,
    bots: true,
    pruned: true,
  },
  {
    at: 'channels.*.messages.*',
    noun: ['message type', 'message types'],
    schemas: { schema: 'message' },
    limit: 20,
    camelCase: true,
    bots: true,
    pruned: true,
  },
  {
    at: 'channels.*.message.tags.*',
    noun: ['message tag', 'message tags'],
    fields: described,
    bots: true,
    pruned: true,
  },
  {
    at: 'channels.*.conversation.tags.*',
    noun: ['conversation tag', 'conversation tags'],
    fields: described,
    bots: true,
    pruned: true,
  },
  {
    at: 'actions.*',
    noun: ['action', 'actions'],
    fields: [...described, 'billable', 'cacheable'],
    schemas: { 'input.schema': 'input', 'output.schema': 'output' },
    camelCase: true,
    bots: true,
    pruned: true,
  },
  { at: 'actions.*.attributes.*', noun: ['attribute', 'attributes'], bots: false, pruned: true },
  {
    at: 'events.*',
    noun: ['event', 'events'],
    fields: described,
    schemas: { schema: 'output' },
    limit: 20,
    camelCase: true,
    bots: true,
    pruned: true,
  },
  { at: 'events.*.attributes.*', noun: ['attribute', 'attributes'], bots: false, pruned: true },
  {
    at: 'states.*',
    noun: ['state', 'states'],
    fields: ['type'],
    schemas: { schema: 'stored' },
    limit: 20,
    camelCase: true,
    bots: true,
    pruned: true,
  },
  {
    at: 'entities.*',
    noun: ['entity', 'entities'],
    fields: described,
    schemas: { schema: 'output' },
    bots: true,
    pruned: true,
  },
  {
    at: 'configuration',
    noun: ['configuration', 'configurations'],
    fields: described,
    schemas: { schema: 'input' },
    bots: true,
    pruned: false,
  },
  {
    at: 'configurations.*',
    noun: ['additional configuration', 'additional configurations'],
    fields: described,
    schemas: { schema: 'input' },
    bots: true,
    pruned: true,
  },
  { at: 'interfaces.*', noun: ['interface', 'interfaces'], bots: true, pruned: true },
  { at: 'user', noun: ['user', 'users'], bots: true, pruned: false },
  { at: 'user.tags.*', noun: ['user tag', 'user tags'], fields: described, bots: true, pruned: true },
  { at: 'extraOperations.*', noun: ['extra operation', 'extra operations'], bots: false, pruned: true },
  { at: 'attributes.*', noun: ['attribute', 'attributes'], bots: false, pruned: true },
  {
    at: 'secrets.*',
    noun: ['secret', 'secrets'],
    limit: 25,
    bots: false,
    pruned: false,
  },
  { at: 'identifier.extractScript', noun: ['extract script', 'extract scripts'], bots: true, pruned: true },
  {
    at: 'identifier.fallbackHandlerScript',
    noun: ['fallback handler script', 'fallback handler scripts'],
    bots: true,
    pruned: true,
  },
  { at: 'configuration.identifier.linkTemplateScript', ...linkScript },
  { at: 'configurations.*.identifier.linkTemplateScript', ...linkScript },
]

/** Tags of all kinds count together towards their published limit, not seen enforced. */
export const tagLimit = 50

/** Every place where a JSON schema stands, and which way its values go. */
export const schemaPlaces: readonly { at: Pattern; direction: Direction }[] = parts.flatMap(({ at, schemas = {} }) =>
  Object.entries(schemas).map(([inside, direction]) => ({ at: `${at}.${inside}`, direction })),
)

/** Which way the values of the JSON schema at a path go; undefined where none stands there. */
export function schemaDirection(path: Path): Direction | undefined {
  return schemaPlaces.find(({ at }) => matchesPath(at, path))?.direction
}

/** How many names of a path lead to what has a JSON schema, whether or not `schema` comes next; -1 where none do. */
export function schemaStart(path: Path): number {
  return path.findIndex((_, index) => schemaDirection([...path.slice(0, index), 'schema']) !== undefined)
}

/** The part that a path leads to or into, the innermost where one is part of another; undefined for a plain field. */
export function partAt(path: Path): Part | undefined {
  return partsThrough(path).at(-1)?.part
}

/** The parts that a path leads to or through, outermost first, each with how much of the path leads to it. */
export function partsThrough(path: Path): { part: Part; path: Path }[] {
  return path.flatMap((_, index) => {
    const head = path.slice(0, index + 1)
    const part = parts.find(({ at }) => matchesPath(at, head))
    return part === undefined ? [] : [{ part, path: head }]
  })
}

/** The collections at the top of a body, with the name of their field there. */
export const collections: readonly (Part & { field: string })[] = parts.flatMap((part) => {
  const [field = '', star, ...deeper] = part.at.split('.')
  return star === '*' && deeper.length === 0 ? [{ ...part, field }] : []
})

/** Whether a path leads to an entry of a collection, which is added and removed as a whole. */
export function isEntry(path: Path): boolean {
  return parts.some(({ at }) => at.endsWith('*') && matchesPath(at, path))
}
