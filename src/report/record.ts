import type { Outcome } from '../integration/outcome.ts'
import type { IntegrationRecord } from '../integration/record.ts'
import { isPublished } from '../integration/record.ts'
import type { Block } from './budget.ts'
import { code, image, link, safeUrl, table, text } from './markdown.ts'
import { formatTime, plural } from './units.ts'

/** The record as it was read, as a table headed by icon and title. */
export function recordTable(record: IntegrationRecord, source: Outcome['recordSource'], priority: number): Block {
  const rows = recordRows(record, source).filter(([, value]) => value !== '')
  return table(priority, [image(record.iconUrl, 'icon', 32), text(record.title ?? record.name)], rows)
}

function recordRows(record: IntegrationRecord, source: Outcome['recordSource']): [string, string][] {
  const { verificationStatus, lifecycleStatus, meta, secrets } = record
  return [
    ['Name', `**${text(record.name)}**`],
    ['Version', `**${text(record.version)}**`],
    ['Description', text(record.description ?? '')],
    ['Visibility', visibility(record)],
    [
      'Status',
      join(' · ', text(lifecycleStatus ?? ''), verificationStatus && `verification: ${text(verificationStatus)}`),
    ],
    ['Owner', owner(record)],
    [
      'Used',
      join(
        ' · ',
        meta?.installs !== undefined && plural(meta.installs, 'install'),
        meta?.views !== undefined && plural(meta.views, 'view'),
      ),
    ],
    ['Created', text(formatTime(record.createdAt ?? ''))],
    ['Updated', text(formatTime(record.updatedAt ?? ''))],
    ['Holds', contents(record)],
    ['Secrets', secrets.map((name) => code(name)).join(' ')],
    [
      'Links',
      join(
        ' · ',
        linked(record.iconUrl, 'icon'),
        linked(record.readmeUrl, 'readme'),
        linked(record.url, record.url ?? ''),
      ),
    ],
    ['ID', code(record.id)],
    [
      'Read from',
      source === undefined ? '' : source === 'hub' ? 'the hub' : 'your workspace: a private version is not on the hub',
    ],
  ]
}

function visibility(record: IntegrationRecord): string {
  const word = record.visibility ?? (isPublished(record) ? 'public' : record.public === false ? 'private' : undefined)
  if (word === 'private') return 'private: only your workspace sees it'
  if (word === 'unlisted') return 'unlisted: anyone can install it, the hub does not list it'
  return word ?? ''
}

function owner({ ownerWorkspace }: IntegrationRecord): string {
  const { id, name, handle } = ownerWorkspace ?? {}
  if (name === undefined) return text(handle ?? id ?? '')
  return join(' ', text(name), handle !== undefined && handle !== name && text(`(${handle})`))
}

/** A link, the address itself where it can't be one, nothing where there is none. */
function linked(url: string | undefined, label: string): string {
  if (url === undefined || url === '') return ''
  return safeUrl(url) === undefined ? text(url) : link(text(label), url)
}

function contents(record: IntegrationRecord): string {
  const parts: [object, string, string?][] = [
    [record.channels, 'channel'],
    [record.actions, 'action'],
    [record.events, 'event'],
    [record.states, 'state'],
    [record.entities, 'entity', 'entities'],
    [record.configurations, 'additional configuration'],
    [record.interfaces, 'interface'],
  ]
  const held = parts.flatMap(([entries, one, many]) => {
    const count = Object.keys(entries).length
    return count === 0 ? [] : plural(count, one, many)
  })
  return held.length === 0 ? 'a name and a version, nothing else yet' : held.join(', ')
}

function join(separator: string, ...parts: (string | false | undefined)[]): string {
  return parts.filter((part) => part !== '' && part !== false && part !== undefined).join(separator)
}
