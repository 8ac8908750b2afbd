import { select } from '../integration/path.ts'
import type { Outcome } from '../integration/outcome.ts'
import { type IntegrationRecord, isPublished } from '../integration/record.ts'
import { collections } from '../integration/shape.ts'
import type { Block } from './budget.ts'
import { code, image, link, safeUrl, table, text } from './markdown.ts'
import { formatTime } from './units.ts'
import { formatCount, plural } from '../integration/wording.ts'

/** The record as it was read, in four dense rows, narrow enough for a phone: an ID isn't. */
export function recordDigest(record: IntegrationRecord, source: Outcome['recordSource'], priority: number): Block {
  const { meta, secrets, verificationStatus, lifecycleStatus } = record
  const [owned, updated] = [owner(record), text(formatTime(record.updatedAt ?? ''))]
  const rows = [
    ['Integration', `**${text(record.name)}** ${text(record.version)}`],
    [
      'Status',
      join(
        ' · ',
        visibility(record),
        verificationStatus !== undefined && `verification ${text(verificationStatus)}`,
        lifecycleStatus !== undefined && lifecycleStatus !== 'published' && text(lifecycleStatus),
        installs(meta),
      ),
    ],
    [
      'Contains',
      join(
        ' · ',
        recordContents(record) || 'a name and a version, nothing else yet',
        secrets.length > 0 && `secrets ${secrets.map((name) => code(name)).join(' ')}`,
      ),
    ],
    owned === '' ? ['Updated', updated] : ['Owner', join(' · ', owned, updated !== '' && `updated ${updated}`)],
  ]
  return table(
    priority,
    ['', `Read back from ${source === 'hub' ? 'the hub' : 'your workspace'}`],
    rows.filter(([, value]) => value !== ''),
  )
}

/** What the digest leaves out of the record, as a table headed by icon and title. */
export function recordTable(record: IntegrationRecord, source: Outcome['recordSource'], priority: number): Block {
  const rows = [
    ['Name', `**${text(record.name)}**`],
    ['Version', `**${text(record.version)}**`],
    ['Description', text(record.description ?? '')],
    ['Visibility', visibilityInWords(record)],
    ['Lifecycle', text(record.lifecycleStatus ?? '')],
    ['Verification', text(record.verificationStatus ?? '')],
    ['Owner', owner(record)],
    ['Installs', installs(record.meta)],
    ['Contains', recordContents(record)],
    ['Secrets', record.secrets.map((name) => code(name)).join(' ')],
    [
      'Links',
      join(' · ', linked(record.iconUrl, 'icon'), linked(record.readmeUrl, 'readme'), linked(record.url, record.url)),
    ],
    ['Created', text(formatTime(record.createdAt ?? ''))],
    ['Updated', text(formatTime(record.updatedAt ?? ''))],
    ['ID', code(record.id)],
    ['Read from', origin(record, source)],
  ]
  return table(
    priority,
    [image(record.iconUrl, 'icon', 32), text(record.title ?? record.name)],
    rows.filter(([, value]) => value !== ''),
  )
}

/** `1 channel, 2 actions, 1 event` of a deployed version; empty where it has nothing of all that. */
function recordContents(record: IntegrationRecord): string {
  const counted = collections.flatMap(({ at, bots, noun }) => {
    const number = bots ? select(record, at).length : 0
    return number === 0 ? [] : [plural(number, ...noun)]
  })
  return counted.join(', ')
}

function visibility(record: IntegrationRecord): string {
  return record.visibility ?? (isPublished(record) ? 'public' : record.public === false ? 'private' : '')
}

function visibilityInWords(record: IntegrationRecord): string {
  const level = visibility(record)
  if (level === 'private') return 'private: only your workspace sees it'
  return level === 'unlisted' ? 'unlisted: anyone can install it, the hub does not list it' : level
}

function installs(meta: IntegrationRecord['meta']): string {
  return join(
    ', ',
    meta?.installs !== undefined && plural(meta.installs, 'install'),
    meta?.views !== undefined && `${formatCount(meta.views)} ${meta.views === 1 ? 'view' : 'views'}`,
  )
}

function owner({ ownerWorkspace }: IntegrationRecord): string {
  const { id, name, handle } = ownerWorkspace ?? {}
  if (name === undefined) return text(handle ?? id ?? '')
  return join(' ', text(name), handle !== undefined && handle !== name && `(${code(handle)})`)
}

function origin(record: IntegrationRecord, source: Outcome['recordSource']): string {
  if (source === undefined) return ''
  if (source === 'hub') return 'the hub'
  return isPublished(record) ? 'your workspace' : 'your workspace: a private version is not on the hub'
}

/** A link; of an address that can't be one, the label, unless that says nothing without its address. */
function linked(url: string | undefined, label: string | undefined): string {
  if (url === undefined || label === undefined) return ''
  return safeUrl(url) === undefined && label !== url ? '' : link(text(label), url)
}

function join(separator: string, ...parts: (string | false | undefined)[]): string {
  return parts.filter((part) => part !== '' && part !== false && part !== undefined).join(separator)
}
