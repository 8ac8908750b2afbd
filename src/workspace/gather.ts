import { formatPath, type Path } from '../integration/path.ts'
import type { Definition, DefinitionBody, LocalIntegration } from '../integration/definition.ts'
import { defined } from '../integration/json.ts'
import { checkDefinition } from '../integration/constraints.ts'
import type { BodyDiagnostic, Diagnostic } from '../integration/diagnostic.ts'
import { type CodeChecks, readArtifacts, type NamedArtifacts, type ReadArtifact } from './artifacts.ts'
import { adviseBuild } from './build-step.ts'
import { provenanceAttributes } from '../integration/provenance.ts'
import type { Workspace } from './workspace.ts'

/** The inputs that a field of the body is taken from, and that field; `attributes` and `extraOperations` are laid over entry by entry. */
const overridden = {
  title: 'title',
  description: 'description',
  url: 'url',
  visibility: 'visibility',
  'max-execution-time': 'maxExecutionTime',
  'sdk-version': 'sdkVersion',
  attributes: 'attributes',
  layers: 'layers',
  'extra-operations': 'extraOperations',
} as const satisfies Record<string, keyof DefinitionBody>

/** What the inputs say in the definition's place, by the inputs' names. Undefined: nothing. */
export type Overrides = {
  readonly [Input in keyof typeof overridden]?: DefinitionBody[(typeof overridden)[Input]] | undefined
}

/** One integration, before its files are read and everything is checked. */
export interface GatherInput {
  /** The folder, workspace-relative, `.` for the root. */
  path: string
  definition?: Definition | undefined
  overrides: Overrides
  /** Values of secrets for this integration. */
  secrets: Record<string, string>
  /** What the inputs `code`, `readme` and `icon` name, relative to the folder. */
  files: NamedArtifacts
  /** What was found in code ahead of this. */
  checks?: CodeChecks
}

/**
 * Lays the inputs over the definition, reads code, readme and icon, and checks all of it. An input that names a missing
 * file is an error; what is only looked for under its usual name and isn't there is left out. Throws the reason of
 * `signal` once that is aborted.
 */
export async function gather(
  workspace: Workspace,
  ingredients: GatherInput,
  signal?: AbortSignal,
): Promise<LocalIntegration> {
  const { path, definition, overrides, secrets } = ingredients
  const files = await readArtifacts(workspace, path, ingredients.files, definition, signal, ingredients.checks)
  const { code, readme, icon } = files
  const body = layOver(definition?.body ?? {}, overrides)
  return {
    path,
    body,
    secrets,
    definition,
    name: definition?.name,
    version: definition?.version,
    interfaces: definition?.interfaces,
    declaredSecrets: definition?.secrets,
    code: code.artifact,
    buildAdvice: code.artifact ? undefined : await adviseBuild(workspace, path),
    readme: readme.artifact,
    icon: icon.artifact,
    diagnostics: [
      ...checkFields(body, ingredients),
      ...Object.values(files).flatMap(({ diagnostics }) => diagnostics),
      ...(definition ? missingOnHub(body, definition, files) : []),
    ],
  }
}

/** Takes the overriding inputs one by one: whatever else the object holds isn't for the API. */
function layOver(body: DefinitionBody, inputs: Overrides): DefinitionBody {
  const { title, description, url, visibility, attributes, layers } = inputs
  const maxExecutionTime = inputs['max-execution-time']
  const sdkVersion = inputs['sdk-version']
  const extraOperations = inputs['extra-operations']
  const laid: DefinitionBody = {
    ...body,
    ...defined({
      title,
      description,
      url,
      visibility,
      maxExecutionTime,
      sdkVersion,
      layers,
      attributes: attributes && { ...body.attributes, ...attributes },
      extraOperations: extraOperations && { ...body.extraOperations, ...extraOperations },
    }),
  }
  // `public` is the deprecated way to say visibility: an input replaces both.
  if (visibility !== undefined) delete laid.public
  return laid
}

/** Checks the whole. Without a definition it is the inputs alone, and what they don't mention keeps its deployed value. */
function checkFields(body: DefinitionBody, { definition, overrides }: GatherInput): Diagnostic[] {
  const reserved = reservedAttributes(body)
  if (!definition) {
    return [...checkDefinition(body), ...reserved].flatMap(({ path, ...diagnostic }): Diagnostic[] => {
      const input = inputAt(path, overrides)
      return input === undefined ? [] : [{ ...diagnostic, subject: `input ${input}` }]
    })
  }
  const { name, version, interfaces, secrets, warnings } = definition
  const isLaidOver = Object.keys(overridden).some((input) => isOverridden(input) && overrides[input] !== undefined)
  const known = isLaidOver ? undefined : warnings
  const found = known ?? checkDefinition({ ...body, name, version, interfaces, secrets })
  return [...found, ...reserved].map(({ path, ...diagnostic }) => {
    const input = inputAt(path, overrides)
    if (input !== undefined) return { ...diagnostic, subject: `input ${input}` }
    return { ...diagnostic, subject: formatPath(path) || 'definition', place: definition.locate(path) }
  })
}

/** An attribute that `provenance` writes would tell a later run of a deployment that never was. */
function reservedAttributes({ attributes = {} }: DefinitionBody): BodyDiagnostic[] {
  return provenanceAttributes
    .filter((name) => Object.hasOwn(attributes, name))
    .map((name) => ({
      severity: 'error',
      path: ['attributes', name],
      message: `\`${name}\` is written by the input \`provenance\`; an attribute of your own can't have this name.`,
      fix: 'Remove it, or choose another name.',
    }))
}

/** The input that supplied the value at a path of the body, if one did. */
function inputAt([field, entry]: Path, overrides: Overrides): keyof Overrides | undefined {
  return Object.keys(overridden)
    .filter(isOverridden)
    .find((input) => {
      const value = overrides[input]
      if (overridden[input] !== field || value === undefined) return false
      if (input !== 'attributes' && input !== 'extra-operations') return true
      return entry !== undefined && typeof value === 'object' && value !== null && Object.hasOwn(value, entry)
    })
}

function isOverridden(name: string): name is keyof Overrides {
  return Object.hasOwn(overridden, name)
}

/** The hub shows icon and readme of every public and unlisted integration. A file that was refused isn't missed besides. */
function missingOnHub(
  body: DefinitionBody,
  definition: Definition,
  files: Record<'icon' | 'readme', ReadArtifact>,
): Diagnostic[] {
  const visibility = body.visibility ?? (body.public ? 'public' : 'private')
  if (visibility === 'private') return []
  return (['icon', 'readme'] as const)
    .filter((kind) => !files[kind].artifact && files[kind].diagnostics.length === 0)
    .map((kind) => ({
      severity: 'warning',
      subject: kind,
      message: `The integration is ${visibility}, but has no ${kind}.`,
      fix: kind === 'icon' ? 'Put an `icon.svg` into its folder.' : 'Put a `hub.md` into its folder.',
      place: { file: definition.file },
    }))
}
