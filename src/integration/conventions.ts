import type { Finding, Path } from './problem.ts'
import { nearest } from './nearest.ts'
import { isObject, type Located, select } from './select.ts'
import { count, nameOf, quote } from './wording.ts'

const kilobyte = 1000
const megabyte = 1000 * kilobyte

/** The values of the attribute `category` that the hub knows (public documentation). */
const categories = [
  'AI Models',
  'Business Operations',
  'CRM & Sales',
  'Communication & Channels',
  'Customer Support',
  'Developer Tools',
  'E-commerce & Payments',
  'File Management',
  'Marketing & Email',
  'Other',
  'Project Management',
]

/**
 * Warnings: where a body passes a limit, or departs from a rule, that is published but was not seen enforced (public
 * documentation, official CLI). `content` is plain JSON of any shape.
 */
export function findUnconventional(content: unknown, kind: 'definition' | 'request'): Finding[] {
  return [
    ...checkSizes(content, kind),
    ...checkCounts(content),
    ...checkNames(content),
    ...checkPresentation(content, kind),
    ...checkAddress(content),
  ]
}

function warning(path: Path, message: string, fix: string): Finding {
  return { severity: 'warning', path, message, fix }
}

const schemaPlaces = [
  ['configuration', 'schema'],
  ['configurations', '*', 'schema'],
  ['channels', '*', 'messages', '*', 'schema'],
  ['actions', '*', 'input', 'schema'],
  ['actions', '*', 'output', 'schema'],
  ['events', '*', 'schema'],
  ['states', '*', 'schema'],
  ['entities', '*', 'schema'],
]

function checkSizes(content: unknown, kind: 'definition' | 'request'): Finding[] {
  const findings = schemaPlaces
    .flatMap((place) => select(content, place))
    .flatMap(({ path, value }) => {
      const bytes = jsonBytes(value)
      if (bytes <= 100 * kilobyte) return []
      const message = `The JSON schema has ${count(bytes, 'byte')}; the published limit is 100 KB.`
      return [warning(path, message, 'Split it up, or shorten descriptions and enumerations.')]
    })
  if (kind === 'definition' || !isObject(content)) return findings
  const { code, ...rest } = content
  const codeBytes = typeof code === 'string' ? Buffer.byteLength(code) : 0
  if (codeBytes > 50 * megabyte) {
    const message = `The code has ${count(codeBytes, 'byte')}; the published limit is 50 MB.`
    findings.push(warning(['code'], message, 'Minify the bundle, or leave dependencies out.'))
  }
  // The escapes that JSON puts into the code are not counted: writing them just for that would double its memory.
  const bytes = codeBytes + jsonBytes(rest)
  if (bytes > 50 * megabyte) {
    const message = `The whole request has ${count(bytes, 'byte')}; the published limit is 50 MB.`
    findings.push(warning([], message, 'Make the code, readme or icon smaller.'))
  }
  return findings
}

function jsonBytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value) ?? '')
}

function checkCounts(content: unknown): Finding[] {
  const tags = [
    ['user', 'tags'],
    ['channels', '*', 'conversation', 'tags'],
    ['channels', '*', 'message', 'tags'],
  ].flatMap((place) => select(content, place))
  const [secrets] = select(content, ['secrets'])
  const names = Array.isArray(secrets?.value) ? secrets.value.length : select(content, ['secrets', '*']).length
  return [
    ...limitCount('channel', 10, ['channels'], select(content, ['channels', '*']).length),
    ...select(content, ['channels', '*', 'messages']).flatMap(({ path, value }) => {
      return limitCount('message type', 20, path, select(value, ['*']).length)
    }),
    ...limitCount('event', 20, ['events'], select(content, ['events', '*']).length),
    ...limitCount('state', 20, ['states'], select(content, ['states', '*']).length),
    ...limitCount(
      'tag',
      50,
      largest(tags),
      tags.reduce((sum, { value }) => sum + select(value, ['*']).length, 0),
    ),
    ...limitCount('secret', 25, ['secrets'], names),
  ]
}

function limitCount(noun: string, limit: number, path: Path, found: number): Finding[] {
  if (found <= limit) return []
  return [
    warning(path, `There are ${count(found, noun)}; the published limit is ${limit}.`, 'Remove some, or merge them.'),
  ]
}

/** The path of the collection that has the most entries. */
function largest(collections: readonly Located[]): Path {
  const [first] = collections.toSorted((a, b) => select(b.value, ['*']).length - select(a.value, ['*']).length)
  return first?.path ?? []
}

const namedThings: readonly (readonly [what: string, place: string[]])[] = [
  ['action', ['actions', '*']],
  ['channel', ['channels', '*']],
  ['message type', ['channels', '*', 'messages', '*']],
  ['event', ['events', '*']],
  ['state', ['states', '*']],
]

function checkNames(content: unknown): Finding[] {
  const findings = namedThings.flatMap(([what, place]) =>
    select(content, place).flatMap(({ path }) => {
      const name = String(path.at(-1))
      if (/^[a-z][a-zA-Z0-9]*$/.test(name)) return []
      const suggestion = camelCase(name)
      const fix =
        suggestion === undefined ? 'Rename it.' : `Rename it to \`${suggestion}\`, unless bots already use it.`
      return [warning(path, `The name of the ${what} ${nameOf(path)} isn't in camelCase.`, fix)]
    }),
  )
  for (const { path, value } of select(content, ['name'])) {
    if (typeof value !== 'string' || value.split('/').every((part) => /^([a-z][a-z0-9_-]*|\.{0,2})$/.test(part)))
      continue
    const message = `${nameOf(path)} is ${quote(value)}, but should be lower-case letters, digits and hyphens, beginning with a letter.`
    const fix = "Write it like `my-integration`. The API may refuse another name, and it can't be changed later."
    findings.push(warning(path, message, fix))
  }
  return findings
}

/** A name as camelCase; undefined where it can't be one, or where more than separators would be lost. */
function camelCase(name: string): string | undefined {
  if (!/^[\w .-]*$/.test(name)) return undefined
  const [first, ...others] = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').match(/[A-Za-z\d]+/g) ?? []
  const joined = [first?.toLowerCase(), ...others.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('')
  return /^[a-z]/.test(joined) ? joined : undefined
}

function checkPresentation(content: unknown, kind: 'definition' | 'request'): Finding[] {
  const findings: Finding[] = []
  const [title] = select(content, ['title'])
  if (typeof title?.value === 'string' && /botpress/i.test(title.value)) {
    const fix = 'Leave the word out: the hub shows whose integration it is.'
    findings.push(warning(['title'], `\`title\` is ${quote(title.value)}, which has the word "Botpress" in it.`, fix))
  }
  for (const { path, value } of select(content, ['attributes', 'category'])) {
    if (typeof value !== 'string' || categories.includes(value)) continue
    const similar = nearest(value, categories)
    const fix =
      similar === undefined
        ? `Choose one of ${categories.map((each) => `\`${each}\``).join(', ')}.`
        : `Did you mean \`${similar}\`?`
    findings.push(warning(path, `${nameOf(path)} is ${quote(value)}, which isn't a category of the hub.`, fix))
  }
  const [visibility] = select(content, ['visibility'])
  const [deprecated] = select(content, ['public'])
  const shown = visibility?.value ?? (deprecated?.value === true ? 'public' : 'private')
  if (shown !== 'public' && shown !== 'unlisted') return findings
  // Where a definition's icon and readme come from is only known once its files are gathered.
  const wanted = kind === 'definition' ? ['title', 'description'] : ['title', 'description', 'icon', 'readme']
  for (const field of wanted) {
    const [found] = select(content, [field])
    if (found !== undefined && found.value !== '') continue
    findings.push(
      warning([field], `\`${field}\` is missing, but ${shown} integrations should have one.`, `Add the ${field}.`),
    )
  }
  return findings
}

function checkAddress(content: unknown): Finding[] {
  return select(content, ['url']).flatMap(({ path, value }) => {
    if (typeof value !== 'string') return []
    const url = URL.parse(value)
    if (url !== null && (url.protocol === 'https:' || url.protocol === 'http:')) return []
    return [
      warning(
        path,
        `${nameOf(path)} is ${quote(value)}, which isn't a web address.`,
        'Write it whole, such as `https://example.com`, or `null` to remove it.',
      ),
    ]
  })
}
