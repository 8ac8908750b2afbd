import { formatPath, type Path } from '../integration/path.ts'
import { BotpressError } from '../botpress/errors.ts'
import type { UpdateBody } from '../integration/body.ts'
import { type Diagnostic, sentence } from '../integration/diagnostic.ts'
import { type IntegrationRecord, isPublished } from '../integration/record.ts'
import { digestAttribute, provenanceOf } from '../integration/provenance.ts'
import { makePlan } from '../plan/plan.ts'
import { lookUntil } from './look.ts'
import { type PartialOutcome, type Deployment } from './deployment.ts'

/**
 * Reads the record after a write: from the hub, or where it is private from the admin API. A stale one is read again a
 * few times; what differs at the end is a warning, since the write itself has succeeded.
 */
export async function readBack(
  deployment: Deployment,
  written: IntegrationRecord,
): Promise<Pick<PartialOutcome, 'record' | 'recordSource'> & { warnings: Diagnostic[] }> {
  const { api } = deployment.context
  const recordSource = isPublished(written) ? 'hub' : 'admin'
  const read = (): Promise<IntegrationRecord | undefined> =>
    recordSource === 'hub' ? api.getPublicIntegrationById(written.id) : api.getIntegration(written.id)
  const isSettled = (known: IntegrationRecord | undefined): boolean =>
    known !== undefined && isFresh(known, written) && agrees(deployment, known)
  let record: IntegrationRecord | undefined
  try {
    record = await lookUntil(read, isSettled, deployment.context)
  } catch (error) {
    if (!(error instanceof BotpressError)) throw error
    const message = `The deployed version could not be read back: ${sentence(error.message)} The write succeeded; its response is shown here.`
    return { record: written, recordSource: 'admin', warnings: [warning(written, message)] }
  }
  if (record === undefined) {
    const where = recordSource === 'hub' ? 'The hub' : 'Botpress'
    const message = `${where} does not show this version yet. The write succeeded; its response is shown here.`
    return { record: written, recordSource: 'admin', warnings: [warning(written, message)] }
  }
  if (!isFresh(record, written)) {
    const message = `The record read back is older than the write (updated ${record.updatedAt ?? 'at an unknown time'}, written ${written.updatedAt ?? ''}).`
    return { record, recordSource, warnings: [warning(record, message)] }
  }
  const differences = differencesFrom(deployment, record)
  if (differences.length === 0) return { record, recordSource, warnings: [] }
  const paths = differences.slice(0, 10).map(formatPath)
  const rest = differences.length - paths.length
  const list = rest > 0 ? `${paths.join(', ')} and ${rest} more` : paths.join(', ')
  return {
    record,
    recordSource,
    warnings: [warning(record, `The record differs from what was sent: ${list}.`)],
  }
}

/** Whether a record shows all that a step sends, as far as a record can show it; what is sent `later` doesn't count. */
export function agrees(deployment: Deployment, record: IntegrationRecord, later: UpdateBody = {}): boolean {
  return differencesFrom(deployment, record).every(([field]) => Object.hasOwn(later, field ?? ''))
}

function differencesFrom(deployment: Deployment, record: IntegrationRecord): Path[] {
  const { local, context, interfaceIds, provenance } = deployment
  const { plan } = makePlan({ local, deployed: record, sameVersion: true, prune: context.inputs.prune, interfaceIds })
  const isSameSource = provenanceOf(record)?.digest === provenance?.digest
  return [...plan.changes.map(({ path }) => path), ...(isSameSource ? [] : [['attributes', digestAttribute]])]
}

/** Whether a record is at least as new as the answer to the write. */
function isFresh(record: IntegrationRecord, written: IntegrationRecord): boolean {
  if (record.updatedAt === undefined || written.updatedAt === undefined) return true
  return Date.parse(record.updatedAt) >= Date.parse(written.updatedAt)
}

function warning({ name, version }: IntegrationRecord, message: string): Diagnostic {
  return {
    severity: 'warning',
    subject: `${name} ${version}`,
    message,
    fix: 'Check the integration in the dashboard. It is safe to run the step again.',
  }
}
