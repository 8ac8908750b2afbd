import type { Path } from './path.ts'
import type { UpdateBody } from './body.ts'
import type { BodyDiagnostic, Place, Diagnostic } from './diagnostic.ts'

/** An interface as a definition names it: by id, or by name and version (a semver or range), resolved over the hub. */
export type InterfaceReference = Omit<NonNullable<NonNullable<UpdateBody['interfaces']>[string]>, 'id'> &
  ({ id: string } | { name: string; version: string })

/** The part of a request body that a definition supplies as it stands; what needs files, the environment or the hub is apart. */
export type DefinitionBody = Omit<UpdateBody, 'code' | 'icon' | 'readme' | 'secrets' | 'interfaces'>

/** A secret as a definition declares it; its value comes from elsewhere. */
export interface SecretDeclaration {
  optional: boolean
  /** For whoever has to give the value. It isn't sent. */
  description?: string | undefined
}

/** An integration's definition, whatever it was written in. A collection that is present in `body` is mentioned (see `prune`). */
export interface Definition {
  source: 'sdk' | 'data'
  /** Workspace-relative, forward slashes. */
  file: string
  name?: string | undefined
  version?: string | undefined
  body: DefinitionBody
  /** Undefined: not mentioned. `null`: to be removed. */
  interfaces?: Record<string, InterfaceReference | null> | undefined
  /** Declared secrets; undefined: the definition declares none and any may be given. */
  secrets?: Record<string, SecretDeclaration> | undefined
  /** Where the deprecated `ui` beside a schema has titles or examples, such as `actions.run.input.ui.id.title`. */
  ui?: Path[] | undefined
  /** Workspace-relative path of the definition's own icon, forward slashes. */
  icon?: string | undefined
  /** Workspace-relative path of the definition's own readme, forward slashes. */
  readme?: string | undefined
  /** What it was warned of when it was loaded; no error is among it. Undefined: not known, it is to be checked. */
  warnings?: BodyDiagnostic[] | undefined
  /** Every file the definition was made from (itself, imports, scripts), workspace-relative. */
  sources: string[]
  /** The place of the value at `path` or of its nearest ancestor that can be placed honestly. */
  locate(path: Path): Place
}

/** A file of the workspace that will be sent: `file` workspace-relative, `bytes` as on disk, `sha256` in hex over those bytes. */
export interface Artifact {
  file: string
  bytes: number
  sha256: string
  /** Decoded UTF-8, without byte order mark. */
  text: string
}

/** One integration of the workspace, gathered and checked, ready to be compared and sent. */
export interface LocalIntegration {
  /** The folder, workspace-relative, forward slashes, `.` for the root. */
  path: string
  name?: string | undefined
  version?: string | undefined
  definition?: Definition | undefined
  /** What is to be sent, without `secrets` values, interface ids, code, icon and readme. Inputs are laid over already. */
  body: DefinitionBody
  interfaces?: Record<string, InterfaceReference | null> | undefined
  declaredSecrets?: Record<string, SecretDeclaration> | undefined
  /** Values from the input `secrets` that go to this integration. Never printed. */
  secrets: Record<string, string>
  code?: Artifact | undefined
  /** What would bring the code, where there is none: a sentence. */
  buildAdvice?: string | undefined
  readme?: Artifact | undefined
  icon?: Artifact | undefined
  diagnostics: Diagnostic[]
}
