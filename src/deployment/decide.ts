import type { Inputs } from '../inputs.ts'
import type { LocalIntegration } from '../integration/definition.ts'
import type { Diagnostic } from '../integration/diagnostic.ts'
import type { Plan } from '../integration/plan.ts'
import { shortCommit } from '../integration/provenance.ts'
import { type IntegrationRecord, isPublished } from '../integration/record.ts'
import { visibilityOf } from '../plan/state.ts'
import { publishedDiagnostic } from '../plan/version.ts'

/** What becomes of a plan, before anything is written. */
export type Decision =
  /** The version is published and stays as it is, whatever else is wrong: nothing could be put right in it. */
  | { to: 'leave'; reason: string }
  | { to: 'refuse'; diagnostic: Diagnostic }
  /** There is nothing to send. */
  | { to: 'skip'; reason: string }
  | { to: 'send'; reason?: string | undefined }

/** What a decision is made of. */
export interface DecisionInput {
  local: LocalIntegration
  plan: Plan
  /** This version as it is deployed. */
  current: IntegrationRecord | undefined
  ifPublished: Inputs['if-published']
  dryRun: boolean
}

/** Decides whether a plan is sent: by what differs, as far as it can be known, and by whether the version may change. */
export function decide({ local, plan, current, ifPublished, dryRun }: DecisionInput): Decision {
  const { changes, source } = plan
  const isSame = changes.length === 0 && source?.same === true
  const deployed = `Already deployed${source?.from === undefined ? '' : ` from ${shortCommit(source.from)}`}`
  const hasSecrets = plan.request.body.secrets !== undefined

  if (current === undefined || !isPublished(current)) {
    if (!isSame) return { to: 'send' }
    if (!hasSecrets) return { to: 'skip', reason: `${deployed}.` }
    return { to: 'send', reason: `${deployed}; only secrets ${dryRun ? 'would be' : 'were'} sent.` }
  }
  const { version } = current
  const values = Object.values(plan.request.body.secrets ?? {}).filter((value) => value !== null)
  const lost = values.length === 0 ? '' : ` The given secrets can't be sent: ${version} is ${visibilityOf(current)}.`
  if (isSame) return { to: 'leave', reason: `${deployed}.${lost}` }
  // The code may differ, which is for the API to judge where the workflow says so.
  const isSentAnyway = ifPublished === 'update' && plan.sent.length > 0
  if (changes.length === 0 && source === undefined && !isSentAnyway) {
    const reason = `Version ${version} is published and has no changes. If the code changed, increase the version.`
    return { to: 'leave', reason: reason + lost }
  }
  switch (ifPublished) {
    case 'update':
      return { to: 'send' }
    case 'skip': {
      const reason = `Version ${version} is published and can't be changed (\`if-published: skip\`).`
      return { to: 'leave', reason: reason + lost }
    }
    case 'fail':
      return { to: 'refuse', diagnostic: publishedDiagnostic(local, current, changes, source) }
  }
}
