import type { Inputs } from '../inputs.ts'
import type { LocalIntegration } from '../integration/definition.ts'
import { findBlock, type Diagnostic } from '../integration/diagnostic.ts'
import { review } from '../lint/review.ts'
import { planSecrets } from '../plan/secrets.ts'
import type { PartialOutcome } from './deployment.ts'
import { unnamed } from './target.ts'

/** What can be said of an integration without the API: whether all that is in the workspace is in order. */
export function checkOffline(local: LocalIntegration, inputs: Inputs): PartialOutcome {
  const { diagnostics: warnings } = planSecrets({
    declared: local.declaredSecrets,
    given: local.secrets,
    known: [],
    prune: inputs.prune,
    creating: false,
    hasToken: false,
    locate: local.definition?.locate,
  })
  const { diagnostics: linted, suggestions } = review(local, undefined, inputs)
  const diagnostics = [...local.diagnostics, ...unnamed(local, inputs), ...warnings, ...linted]
  const found = { diagnostics, suggestions }
  const block = findBlock(diagnostics, inputs)
  return block === undefined ? { result: 'planned', ...found } : { result: 'failed', ...block, ...found }
}

/**
 * What can be said of an integration where the step's own errors (`faults`) keep anything from being planned: what is
 * wrong with its files, and nothing that would only follow from an input that is wrong.
 */
export function checkFiles(local: LocalIntegration, inputs: Inputs, faults: readonly Diagnostic[]): PartialOutcome {
  const meant = faults.some(({ subject }) => subject === 'input integration-id' || subject === 'input definition')
  const diagnostics = [...local.diagnostics, ...(meant ? [] : unnamed(local, inputs))]
  const block = findBlock(diagnostics, inputs)
  if (block !== undefined) return { result: 'failed', ...block, diagnostics }
  return { result: 'planned', diagnostics }
}
