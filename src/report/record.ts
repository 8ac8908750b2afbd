import type { Outcome } from '../integration/outcome.ts'
import { type IntegrationRecord, isPublished } from '../integration/record.ts'
import type { Block } from './budget.ts'
import { recordContents } from './contents.ts'
import { code, image, link, safeUrl, table, text } from './markdown.ts'
import { formatCount, formatTime, plural } from './units.ts'

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
    ['Lifecycle', text(lifecycleStatus ?? '')],
    ['Verification', text(verificationStatus ?? '')],
    ['Owner', owner(record)],
    [
      'Installs',
      join(
        ' · ',
        meta?.installs !== undefined && formatCount(meta.installs),
        meta?.views !== undefined && plural(meta.views, 'view'),
      ),
    ],
    ['Contains', recordContents(record) || 'a name and a version, nothing else yet'],
    ['Secrets', secrets.map((name) => code(name)).join(' ')],
    [
      'Links',
      join(' · ', linked(record.iconUrl, 'icon'), linked(record.readmeUrl, 'readme'), linked(record.url, record.url)),
    ],
    ['Created', text(formatTime(record.createdAt ?? ''))],
    ['Updated', text(formatTime(record.updatedAt ?? ''))],
    ['ID', code(record.id)],
    ['Read from', origin(record, source)],
  ]
}

function visibility(record: IntegrationRecord): string {
  const issueMessage =
    record.visibility ?? (isPublished(record) ? 'public' : record.public === false ? 'private' : undefined)
  if (issueMessage === 'private') return 'private: only your workspace sees it'
  if (issueMessage === 'unlisted') return 'unlisted: anyone can install it, the hub does not list it'
  return issueMessage ?? ''
}

function owner({ ownerWorkspace }: IntegrationRecord): string {
  const { id, name, handle } = ownerWorkspace ?? {}
  if (name === undefined) return text(handle ?? id ?? '')
  return join(' ', text(name), handle !== undefined && handle !== name && text(`(${handle})`))
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
