import type { Inputs } from '../inputs.ts'
import type { LocalIntegration } from '../integration/definition.ts'
import { review } from '../lint/review.ts'
import { planSecrets } from '../plan/secrets.ts'
import type { Finding } from './refused.ts'
import { unnamed } from './target.ts'

/** What can be said of an integration without the API: whether all that is in the workspace is in order. */
export function checkOffline(local: LocalIntegration, inputs: Inputs): Finding {
  const { problems: doubts } = planSecrets({
    declared: local.declaredSecrets,
    given: local.secrets,
    known: [],
    prune: inputs.prune,
    creating: false,
    hasToken: false,
    locate: local.definition?.locate,
  })
  const { problems: linted, suggestions } = review(local, undefined, inputs)
  const problems = [...local.problems, ...unnamed(local, inputs), ...doubts, ...linted]
  const blocked = problems.some(({ severity }) => severity === 'error' || (inputs.strict && severity === 'warning'))
  return { result: blocked ? 'failed' : 'planned', problems, ...(suggestions && { suggestions }) }
}
