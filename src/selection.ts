import { availableParallelism } from 'node:os'
import { posix } from 'node:path'
import pLimit from 'p-limit'
import { askCodeOrigin } from './github/code-origin.ts'
import type { GithubEvent } from './github/event.ts'
import { explainRefusedCode } from './github/explain.ts'
import { selectByTag } from './github/tag.ts'
import type { GivenSecret, Inputs } from './inputs.ts'
import { type Checkout, checkoutOf } from './integration/checkout.ts'
import type { Definition } from './integration/definition.ts'
import { hasError, type Diagnostic } from './integration/diagnostic.ts'
import { undeclared } from './plan/secrets.ts'
import { changedSince, isChanged } from './workspace/changed.ts'
import { loadDefinition } from './workspace/definition.ts'
import { findCheckouts } from './workspace/git.ts'
import { findProjects } from './workspace/projects.ts'
import type { SharedLoaders } from './workspace/sdk/shared-loaders.ts'
import type { Workspace } from './workspace/workspace.ts'

/** One integration of the workspace that this run is about, not gathered yet. */
export interface Selected {
  /** The folder, workspace-relative, forward slashes, `.` for the root. */
  path: string
  definition?: Definition | undefined
  name?: string | undefined
  version?: string | undefined
  /** Values that go to this integration. */
  secrets: Record<string, string>
  /** What is wrong with its definition. */
  diagnostics: Diagnostic[]
}

/**
 * Finds the integrations that the inputs name, loads their definitions (as many at once as there are processors) and
 * leaves out those that the tag or `changed-since` leaves out. The diagnostics are the run's own; those of one definition
 * stay with it. `meanwhile` is called with the folder of each that will not be left out, or where they are few, once its
 * definition is being loaded; `saveMemory` where there are more definitions than processors. `inputs` are those that hold
 * for all of them, `checkouts` those that the integrations lie in. Throws the reason of `signal` once that is aborted.
 */
export async function selectIntegrations(
  workspace: Workspace,
  {
    inputs: given,
    hasToken,
    event,
    meanwhile,
    saveMemory,
  }: {
    inputs: Inputs
    hasToken: boolean
    event: GithubEvent
    meanwhile?: (path: string) => void
    saveMemory?: () => void
  },
  signal: AbortSignal,
): Promise<{
  selected: Selected[]
  inputs: Inputs
  leftOut?: string | undefined
  checkouts: Checkout[]
  diagnostics: Diagnostic[]
}> {
  const { projects, diagnostics } = await findProjects(workspace, given.path, signal)
  if (hasError(diagnostics)) {
    diagnostics.push(...withoutValue(given.secrets, []))
    return { selected: [], inputs: given, checkouts: [], diagnostics }
  }
  const forOne = projects.length > 1 ? inputsForOne(given) : []
  diagnostics.push(...forOne.map(forOneDiagnostic))
  // Without these, what else is wrong can still be found.
  const inputs = { ...given, ...Object.fromEntries(forOne.map((name) => [name, undefined])) }

  const processors = availableParallelism()
  const limit = pLimit(processors)
  const areMany = projects.length > processors
  if (areMany) saveMemory?.()
  const shared = areMany ? await manyLoaders() : undefined
  const byTag = inputs['verify-tag'] && event.pullRequest === undefined ? event.tag : undefined
  const isSure = shared === undefined || (byTag === undefined && inputs['changed-since'] === undefined)
  let asked: ReturnType<typeof refusalOfCode> | undefined
  // Without a token there is nothing that code could take.
  const refuseCode = !hasToken ? undefined : () => (asked ??= refusalOfCode(inputs, event))
  const load = async ({ path }: { path: string }): Promise<Selected> => {
    signal.throwIfAborted()
    const loaded = await loadDefinition(workspace, path, inputs.definition, {
      signal,
      refuseCode,
      shared,
      meanwhile: isSure ? () => meanwhile?.(path) : undefined,
    })
    const { definition } = loaded
    const { name, version } = definition ?? loaded.identity ?? {}
    return {
      path,
      definition,
      name,
      version,
      secrets: {},
      diagnostics: loaded.diagnostics,
    }
  }
  let selected = await Promise.all(projects.map((project) => limit(() => load(project)))).finally(() => shared?.close())
  const paths = selected.flatMap((one) => [one.path, ...filesOf(one, inputs).map((file) => posix.dirname(file))])
  const checkouts = await findCheckouts(workspace, paths, event.repositoryUrl)
  diagnostics.push(...withoutValue(inputs.secrets, selected), ...handOutSecrets(inputs.secrets, selected))
  refuseTwins(selected)
  if (byTag !== undefined) {
    const tagged = selectByTag(byTag, selected)
    diagnostics.push(...tagged.diagnostics)
    selected = withoutNameless(tagged.selected)
  }
  const changed = await selectChanged(workspace, selected, checkouts, { inputs, event }, signal)
  return { ...changed, inputs, checkouts, diagnostics: [...diagnostics, ...changed.diagnostics] }
}

/** Imported only where there are more definitions than processors: else each has a process of its own. */
async function manyLoaders(): Promise<SharedLoaders> {
  const { shareLoaders } = await import('./workspace/sdk/shared-loaders.ts')
  return shareLoaders()
}

/** Why a definition that is code must not be loaded. Asks GitHub where the event doesn't say whose code it is. */
async function refusalOfCode(
  inputs: Inputs,
  event: GithubEvent,
): Promise<{ message: string; fix: string } | undefined> {
  const { codeOrigin } = event
  const known =
    codeOrigin.is === 'unknown' && codeOrigin.pullRequest !== undefined
      ? await askCodeOrigin(event, codeOrigin.pullRequest, inputs['github-token'])
      : codeOrigin
  return explainRefusedCode(event, known)
}

/** Leaves out what did not change since `changed-since`; says so in a sentence where that is any. */
async function selectChanged(
  workspace: Workspace,
  all: Selected[],
  checkouts: readonly Checkout[],
  { inputs, event }: { inputs: Inputs; event: GithubEvent },
  signal: AbortSignal,
): Promise<{ selected: Selected[]; leftOut?: string | undefined; diagnostics: Diagnostic[] }> {
  const auto = inputs['changed-since'] === 'auto'
  const since = auto ? (event.pullRequest?.baseSha ?? event.previousSha) : inputs['changed-since']
  if (since === undefined) return { selected: all, diagnostics: [] }
  const known = new Set<Checkout>()
  const files: string[] = []
  for (const checkout of checkouts) {
    // The event's commits are those of the repository that it is about.
    if (auto && !checkout.isOwn) continue
    const changed = await changedSince(workspace, since, { folder: checkout.folder, signal })
    if ('files' in changed) {
      known.add(checkout)
      files.push(...changed.files)
    } else if (!auto || !changed.unknown) {
      return { selected: all, diagnostics: [changed.diagnostic] }
    }
    // A force push leaves the commit before it without a branch to fetch it from: everything may have changed.
  }

  const selected = all.filter((one) => {
    const unreadable = one.definition === undefined && one.diagnostics.length > 0
    const sources = filesOf(one, inputs)
    const isTold = [one.path, ...sources].every((path) => {
      const found = checkoutOf(checkouts, path)
      return found !== undefined && known.has(found.checkout)
    })
    return unreadable || !isTold || isChanged(one.path, sources, files, inputs['shared-paths'])
  })
  const count = all.length - selected.length
  if (count === 0) return { selected, diagnostics: [] }
  const they = count === 1 ? '1 integration did not change and is' : `${count} integrations did not change and are`
  return { selected, leftOut: `${they} left out (\`changed-since: ${inputs['changed-since']}\`).`, diagnostics: [] }
}

/** The files that an integration is made from and that may lie outside of its folder. */
function filesOf({ path, definition }: Selected, inputs: Inputs): string[] {
  const named = [inputs.code, inputs.readme, inputs.icon].map((file) => file && posix.join(path, file))
  return [...(definition?.sources ?? []), definition?.icon, definition?.readme, ...named].filter(
    (file) => file !== undefined,
  )
}

/** Those of the inputs that say something about one integration, which make no sense for several. */
function inputsForOne(inputs: Inputs): string[] {
  const forOne = [
    'integration-id',
    'definition',
    'code',
    'title',
    'description',
    'url',
    'max-execution-time',
    'sdk-version',
  ] as const
  return forOne.filter((name) => inputs[name] !== undefined && !(name === 'url' && inputs.url === null))
}

function forOneDiagnostic(name: string): Diagnostic {
  return {
    severity: 'error',
    subject: `input ${name}`,
    message: `\`${name}\` applies to one integration, but \`path\` matches several.`,
    fix: 'Set it in each definition, or use a separate step for this integration.',
  }
}

/**
 * The lines of `secrets` whose environment variable isn't set. Such a line is told by its name where a definition
 * declares a secret of that name, else by its number: it may be a secret that was pasted where a name belongs.
 */
function withoutValue(given: readonly GivenSecret[], selected: readonly Selected[]): Diagnostic[] {
  return given
    .filter(({ value }) => value === undefined)
    .map(({ name, line }) => {
      const declared = selected.some(({ definition }) => Object.hasOwn(definition?.secrets ?? {}, name))
      return {
        severity: 'error',
        subject: 'input secrets',
        ...(declared
          ? {
              message: `\`${name}\` takes its value from the environment variable ${name}, which is empty or not set in this step.`,
              fix: `Add \`env: { ${name}: \${{ secrets.${name} }} }\` to the step, or check that the secret exists and is available to this workflow.`,
            }
          : {
              message: `Line ${line} has no value: no environment variable of that name is set in this step (the line is not shown: it may contain a secret).`,
              fix: 'Write the name of a secret that the definition declares, and give its value in the `env` of the step. If the line is itself a secret, rotate it: the runner has printed it.',
            }),
      }
    })
}

/** Gives each secret to the integrations it is for: the named one, else each that declares it (one alone gets all). */
function handOutSecrets(given: readonly GivenSecret[], selected: readonly Selected[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const alone = selected.length === 1
  const names = selected.flatMap(({ definition }) => Object.keys(definition?.secrets ?? {}))
  for (const { integration, name, value } of given) {
    if (value === undefined) continue
    const takers = selected.filter((candidate) =>
      integration === undefined
        ? alone || Object.hasOwn(candidate.definition?.secrets ?? {}, name)
        : candidate.name === integration || candidate.name?.split('/').at(-1) === integration,
    )
    for (const taker of takers) {
      // A value for this integration alone goes before one for all that declare the name.
      if (integration !== undefined || !Object.hasOwn(taker.secrets, name)) taker.secrets[name] = value
    }
    // A definition that could not be loaded may have been the one.
    if (takers.length > 0 || selected.some((candidate) => hasError(candidate.diagnostics))) continue
    if (integration === undefined) {
      diagnostics.push(undeclared(name, names, false))
      continue
    }
    diagnostics.push({
      severity: 'error',
      subject: 'input secrets',
      message: `\`${integration}:${name}\` doesn't match any integration of this step.`,
      fix: 'Correct the name of the integration.',
    })
  }
  return diagnostics
}

/** Two folders that would be deployed over one another both fail. */
function refuseTwins(selected: readonly Selected[]): void {
  for (const one of selected) {
    const twin = selected.find(
      (other) => other !== one && one.name !== undefined && other.name === one.name && other.version === one.version,
    )
    if (twin === undefined) continue
    one.diagnostics.push({
      severity: 'error',
      subject: `path ${one.path}`,
      message: `${one.name ?? ''} ${one.version ?? ''} is defined in ${twin.path} too.`,
      fix: 'Give one of them another name or version, or leave one out of `path`.',
      place: one.definition?.locate(['version']),
    })
  }
}

/** Where a tag names an integration that is there, one whose definition could not be read is not the one. */
function withoutNameless(selected: Selected[]): Selected[] {
  const named = selected.filter(({ name }) => name !== undefined)
  return named.length > 0 ? named : selected
}
