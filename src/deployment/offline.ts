import type { Inputs } from '../inputs.ts'
import type { LocalIntegration } from '../integration/definition.ts'
import { findBlock, type Problem } from '../integration/problem.ts'
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
  const problems = [...local.problems, ...unnamed(local, inputs), ...doubts]
  const block = findBlock(problems, inputs)
  return block === undefined ? { result: 'planned', problems } : { result: 'failed', ...block, problems }
}

/**
 * What can be said of an integration where the step's own errors (`faults`) keep anything from being planned: what is
 * wrong with its files, and nothing that would only follow from an input that is wrong.
 */
export function checkFiles(local: LocalIntegration, inputs: Inputs, faults: readonly Problem[]): Finding {
  const meant = faults.some(({ subject }) => subject === 'input integration-id' || subject === 'input definition')
  const problems = [...local.problems, ...(meant ? [] : unnamed(local, inputs))]
  const block = findBlock(problems, inputs)
  if (block !== undefined) return { result: 'failed', ...block, problems }
  return { result: 'planned', reason: 'Only its files were checked, since the step itself has errors.', problems }
}
