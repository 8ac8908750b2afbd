import type { PartialOutcome } from './deployment/deployment.ts'
import type { Checkout } from './integration/checkout.ts'
import type { LocalIntegration } from './integration/definition.ts'
import type { Drift } from './integration/outcome.ts'
import { formatTime } from './report/units.ts'
import { lastCommitOf } from './workspace/git.ts'
import type { Workspace } from './workspace/workspace.ts'

/**
 * What `fail-on: changes` makes of a planned integration: it fails where what is deployed isn't what the repository says,
 * with a sentence on which of the two is the newer. What a plan can't compare, code and the values of secrets, is no
 * difference; a version that isn't deployed is one.
 */
export async function checkDrift(
  outcome: PartialOutcome,
  { definition, readme, icon, path, name, version }: LocalIntegration,
  workspace: Workspace,
  { checkouts, signal }: { checkouts: readonly Checkout[]; signal: AbortSignal },
): Promise<PartialOutcome> {
  const { plan, record } = outcome
  if (plan === undefined || (plan.action === 'update' && plan.changes.length === 0)) return outcome
  const fail = (drift: Drift, message: string, fix: string): PartialOutcome => ({
    ...outcome,
    result: 'failed',
    drift,
    diagnostics: [
      ...outcome.diagnostics,
      {
        severity: 'error',
        subject: `${name ?? record?.name ?? path} ${version ?? record?.version ?? ''}`.trim(),
        message: `Drifted: ${message}`,
        fix,
        place: definition?.locate(['version']),
      },
    ],
  })
  const deploy = "Deploy the repository's state, or take the change back."
  if (plan.action === 'create') return fail('behind', 'this version is not deployed yet.', deploy)
  const updated = record?.updatedAt
  const files = [...(definition?.sources ?? []), readme?.file, icon?.file].filter((file) => file !== undefined)
  const committed = await lastCommitOf(workspace, files, { checkouts, signal })
  if (updated === undefined || committed === undefined || Number.isNaN(Date.parse(updated))) {
    const hint = 'Which of the two is newer shows in the whole history (`fetch-depth: 0`) alone.'
    return fail('unknown', "what is deployed isn't what the repository says.", hint)
  }
  const [deployment, commit] = [formatTime(updated), formatTime(new Date(committed).toISOString())]
  return Date.parse(updated) > committed
    ? fail(
        'ahead',
        `it was deployed by someone else on ${deployment}, after the last commit of the definition on ${commit}.`,
        "Commit what is deployed, or deploy the repository's state again.",
      )
    : fail(
        'behind',
        `the last commit of the definition, on ${commit}, is not deployed yet; the last deployment was on ${deployment}.`,
        deploy,
      )
}
