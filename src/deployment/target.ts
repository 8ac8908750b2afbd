import type { Botpress, WorkspaceRecord } from '../botpress/client.ts'
import type { Inputs } from '../inputs.ts'
import type { LocalIntegration } from '../integration/definition.ts'
import { hasError, type Diagnostic } from '../integration/diagnostic.ts'
import type { IntegrationRecord } from '../integration/record.ts'
import { DeploymentError } from './deployment.ts'

/** What a plan is compared with: the version itself where it is deployed, else the nearest lower one, if any. */
export interface Target {
  deployed?: IntegrationRecord | undefined
  sameVersion: boolean
  diagnostics: Diagnostic[]
}

/** What finding a target needs to know of the run. */
export interface TargetContext {
  api: Botpress
  workspace: WorkspaceRecord | undefined
  inputs: Pick<Inputs, 'integration-id' | 'workspace-id' | 'if-missing'>
  dryRun: boolean
}

/**
 * Finds what is deployed, by `integration-id` or by the definition's name and version, and makes sure that it is the
 * workspace's own.
 *
 * @throws DeploymentError where it is not there, is another integration, or belongs to another workspace
 * @throws BotpressError
 */
export async function findTarget(local: LocalIntegration, context: TargetContext): Promise<Target> {
  const { api, inputs } = context
  const id = inputs['integration-id']
  if (id !== undefined) {
    const deployed = await api.getIntegration(id)
    if (deployed === undefined) throw new DeploymentError([missingId(id, inputs)])
    refuseOtherDefinition(local, deployed, id)
    return existing(deployed, inputs)
  }
  const { name, version } = local
  if (name === undefined || version === undefined) throw new DeploymentError(unnamed(local, inputs))
  const deployed = await api.getIntegrationByName(name, version)
  if (deployed !== undefined) return existing(deployed, inputs)
  if (inputs['if-missing'] === 'fail') throw new DeploymentError([missingVersion(local, name, version)])

  refuseForeignHandle(local, name, context.workspace)
  const previous = await api.getIntegrationByName(name, `<${version}`)
  if (previous === undefined && !context.dryRun) await refuseForeignName(name, context)
  if (previous !== undefined) refuseOtherWorkspace(previous, inputs)
  return { deployed: previous, sameVersion: false, diagnostics: [] }
}

/**
 * Throws where the hub knows an integration of this name that belongs to another workspace: for a first version, and
 * where the API refuses a creation.
 *
 * @throws DeploymentError
 */
export async function refuseForeignName(
  name: string,
  { api, inputs }: Pick<TargetContext, 'api' | 'inputs'>,
): Promise<void> {
  const taken = await api.getPublicIntegration(name, 'latest')
  if (taken !== undefined) refuseOtherWorkspace(taken, inputs)
}

function existing(deployed: IntegrationRecord, inputs: TargetContext['inputs']): Target {
  refuseOtherWorkspace(deployed, inputs)
  const diagnostics: Diagnostic[] = []
  if (deployed.lifecycleStatus === 'deprecated') {
    diagnostics.push({
      severity: 'warning',
      subject: `${deployed.name} ${deployed.version}`,
      message: `${deployed.name} ${deployed.version} is deprecated: bots are asked to upgrade.`,
      fix: 'Deploy a newer version, unless you mean to change this one.',
    })
  }
  return { deployed, sameVersion: true, diagnostics }
}

function refuseOtherWorkspace(record: IntegrationRecord, inputs: TargetContext['inputs']): void {
  const owner = record.workspaceId ?? record.ownerWorkspace?.id
  if (owner === undefined || owner === inputs['workspace-id']) return
  const { handle, name } = record.ownerWorkspace ?? {}
  const called = handle ?? name
  throw new DeploymentError([
    {
      severity: 'error',
      subject: 'input workspace-id',
      message: `\`${record.name}\` belongs to the workspace ${called === undefined ? owner : `${called} (${owner})`}, not to ${inputs['workspace-id'] ?? ''}; an integration of another workspace is never changed.`,
      fix: 'Correct `workspace-id`, or give the integration a name of your own, with the handle of your workspace before it: `handle/name`.',
    },
  ])
}

/**
 * A name's handle is the workspace's own or the name is refused: handles are never claimed, added or switched here. The
 * handle of a workspace that the token does not show is left to the API.
 */
function refuseForeignHandle(local: LocalIntegration, name: string, workspace: WorkspaceRecord | undefined): void {
  const slash = name.indexOf('/')
  if (slash < 0 || workspace === undefined) return
  const handle = name.slice(0, slash)
  if (workspace.handle === handle) return
  const has = workspace.handle === undefined ? 'has no handle' : `has the handle \`${workspace.handle}\``
  throw new DeploymentError([
    {
      severity: 'error',
      subject: 'name',
      message: `\`${name}\` has the handle \`${handle}\`, but the workspace ${workspace.name} (${workspace.id}) ${has}.`,
      fix:
        workspace.handle === undefined
          ? 'Give the workspace this handle in the dashboard first, or correct `workspace-id`.'
          : `Name the integration \`${workspace.handle}${name.slice(slash)}\`, or correct \`workspace-id\`.`,
      place: local.definition?.locate(['name']),
    },
  ])
}

function refuseOtherDefinition(local: LocalIntegration, deployed: IntegrationRecord, id: string): void {
  const { name, version } = local
  const same = (mine: string | undefined, theirs: string): boolean => mine === undefined || mine === theirs
  if (same(name, deployed.name) && same(version, deployed.version)) return
  throw new DeploymentError([
    {
      severity: 'error',
      subject: 'input integration-id',
      message: `\`${id}\` is ${deployed.name} ${deployed.version}, but the definition says ${name ?? deployed.name} ${version ?? deployed.version}; one version is never deployed over another.`,
      fix: 'Leave `integration-id` out, so that name and version decide, or set it to the ID of this version.',
      place: local.definition?.locate([same(name, deployed.name) ? 'version' : 'name']),
    },
  ])
}

function missingId(id: string, inputs: TargetContext['inputs']): Diagnostic {
  return {
    severity: 'error',
    subject: 'input integration-id',
    message: `There is no integration version \`${id}\` in the workspace ${inputs['workspace-id'] ?? ''}.`,
    fix: 'Check both IDs. It is the ID of a version, not of the integration as a whole; with a definition, leave it out.',
  }
}

function missingVersion(local: LocalIntegration, name: string, version: string): Diagnostic {
  return {
    severity: 'error',
    subject: `${name} ${version}`,
    message: `${name} ${version} isn't deployed yet, and \`if-missing: fail\` forbids creating it.`,
    fix: 'Set `if-missing: create`, or correct the version in the definition.',
    place: local.definition?.locate(['version']),
  }
}

/** The diagnostic, if there is one, that nothing says which integration version is meant; a faulty definition has its own. */
export function unnamed(local: LocalIntegration, inputs: Pick<Inputs, 'integration-id'>): Diagnostic[] {
  if (inputs['integration-id'] !== undefined || (local.name !== undefined && local.version !== undefined)) return []
  const { definition } = local
  // What couldn't be read is no lack: its own errors say what is wrong with it.
  if (definition === undefined && hasError(local.diagnostics)) return []
  const lack =
    definition === undefined
      ? `No definition was found in \`${local.path}\``
      : `The definition has no ${local.name === undefined ? 'name' : 'version'}`
  return [
    {
      severity: 'error',
      subject: definition?.file ?? `path ${local.path}`,
      message: `${lack}, so the integration version to deploy is unknown.`,
      fix:
        definition === undefined
          ? 'Set `path` to the folder of the integration (with an `integration.definition.ts`, `.json`, `.yaml` or `.yml` in it), or set `integration-id`.'
          : 'Add it to the definition, or set `integration-id`.',
      place: definition && { file: definition.file },
    },
  ]
}
