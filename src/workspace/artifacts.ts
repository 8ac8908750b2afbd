import type { Artifact, Definition } from '../integration/definition.ts'
import type { Diagnostic } from '../integration/diagnostic.ts'
import { builtCode } from './build-step.ts'
import { checkCode } from './code.ts'
import { detectFile, findNamedFile, type NamedFile } from './find-file.ts'
import { checkIcon } from './icon.ts'
import { checkReadme } from './readme.ts'
import { readText, textLimit, type FileDiagnostic } from './text.ts'
import type { FoundFile, Workspace } from './workspace.ts'

/** What the inputs `code`, `readme` and `icon` name, relative to the integration's folder. */
export interface NamedArtifacts {
  readonly code?: string | undefined
  readonly readme?: string | undefined
  readonly icon?: string | undefined
}

/** A file that is to be sent, where there is one that can be, and what was found wrong with it. */
export interface ReadArtifact {
  artifact?: Artifact | undefined
  diagnostics: Diagnostic[]
}

/** What was found wrong with the code that this run has parsed, by the code's hash. */
export type CodeChecks = Map<string, Promise<FileDiagnostic[]>>

/**
 * Checks the code of the integration in `folder` ahead of {@link readArtifacts}, which parses it again only where it has
 * changed since. Keeps nothing of the code, and reports nothing: that is left to `readArtifacts`.
 */
export async function checkCodeAhead(
  workspace: Workspace,
  folder: string,
  { code: named }: NamedArtifacts,
  checks: CodeChecks,
  signal: AbortSignal,
): Promise<void> {
  const found = await detectFile(workspace, {
    subject: 'code',
    from: folder,
    paths: named === undefined ? builtCode : [named],
  })
  if (found === undefined || 'severity' in found) return
  const artifact = await readText(found, codeLimit, signal)
  if (!('severity' in artifact)) await checkOnce(artifact, found, workspace, checks, signal)
}

async function checkOnce(
  artifact: Artifact,
  { absolute }: FoundFile,
  { redact }: Workspace,
  checks: CodeChecks,
  signal: AbortSignal | undefined,
): Promise<FileDiagnostic[]> {
  const checked = checks.get(artifact.sha256) ?? checkCode(artifact, absolute, { redact, signal })
  checks.set(artifact.sha256, checked)
  checked.catch(() => checks.delete(artifact.sha256))
  return checked
}

/**
 * Reads and checks the code, readme and icon of the integration in `folder`. Each is the file that its input names, else
 * the one that the definition does, else the one of the usual name in the folder; only the last may be absent. Throws the
 * reason of `signal` once that is aborted.
 */
export async function readArtifacts(
  workspace: Workspace,
  folder: string,
  inputs: NamedArtifacts,
  definition?: Definition,
  signal?: AbortSignal,
  checks: CodeChecks = new Map(),
): Promise<{ code: ReadArtifact; readme: ReadArtifact; icon: ReadArtifact }> {
  const named = (kind: 'code' | 'readme' | 'icon'): NamedFile | undefined => {
    const input = inputs[kind]
    if (input !== undefined) return { subject: `input ${kind}`, path: input, from: folder }
    const own = kind === 'code' ? undefined : definition?.[kind]
    return definition && own !== undefined
      ? { subject: kind, path: own, from: '.', place: definition.locate([kind]) }
      : undefined
  }
  const read = async (
    kind: 'code' | 'readme' | 'icon',
    usual: readonly string[],
    limit: number,
    check: (artifact: Artifact, found: FoundFile) => Promise<FileDiagnostic[]>,
  ): Promise<ReadArtifact> => {
    const name = named(kind)
    const found = name
      ? await findNamedFile(workspace, name)
      : await detectFile(workspace, { subject: kind, from: folder, paths: usual })
    if (found === undefined) return { diagnostics: [] }
    if ('severity' in found) return { diagnostics: [found] }
    const artifact = await readText(found, limit, signal)
    const unplaced =
      'severity' in artifact ? [kind === 'icon' ? asIcon(artifact) : artifact] : await check(artifact, found)
    const diagnostics = unplaced.map((diagnostic) => asDiagnostic(diagnostic, name?.subject ?? kind, found.path))
    return 'severity' in artifact ? { diagnostics } : { artifact, diagnostics }
  }

  const [code, readme, icon] = await Promise.all([
    read('code', builtCode, codeLimit, (artifact, found) => checkOnce(artifact, found, workspace, checks, signal)),
    read('readme', ['hub.md'], textLimit, async (artifact) => checkReadme(artifact, workspace.redact)),
    read('icon', ['icon.svg'], textLimit, async ({ text }) => checkIcon(text, workspace.redact)),
  ])
  return { code, readme, icon }
}

/** Bytes of code that are read at the most: four times what Botpress allows. */
const codeLimit = 200_000_000

/** Another image has to be drawn anew; no other encoding makes it an icon. */
function asIcon({ message, ...diagnostic }: FileDiagnostic): FileDiagnostic {
  const image = /^is (an? \w+ image), not text$/.exec(message)?.[1]
  if (image === undefined) return { message, ...diagnostic }
  return {
    ...diagnostic,
    message: `is ${image}, not an SVG image`,
    fix: 'Export the icon as SVG: no other image is taken.',
  }
}

function asDiagnostic(
  { line, column, message, ...diagnostic }: FileDiagnostic,
  subject: string,
  file: string,
): Diagnostic {
  return {
    ...diagnostic,
    subject,
    message: `\`${file}\` ${message}.`,
    place: { file, line, column },
  }
}
