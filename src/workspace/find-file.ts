import { posix } from 'node:path'
import type { Place, Diagnostic } from '../integration/diagnostic.ts'
import { slashed, type FoundFile, type Workspace } from './workspace.ts'

/** The first of `paths`, relative to the workspace's folder `from`, that is a file; undefined where none is. */
export async function detectFile(
  workspace: Workspace,
  { subject, from, paths }: { subject: string; from: string; paths: readonly string[] },
): Promise<FoundFile | Diagnostic | undefined> {
  for (const path of paths) {
    const found = await workspace.find(path, from)
    if (found.is === 'file') return found
    if (found.is === 'refused') return refusal(subject, found)
  }
  return undefined
}

/** A file that someone named, so that its absence is an error. */
export interface NamedFile {
  /** Who named it: `input icon`, or the definition's field `icon`. */
  subject: string
  path: string
  /** The workspace's folder that `path` is relative to. */
  from: string
  /** Where the name stands, when it stands in a file. */
  place?: Place | undefined
}

/** Finds the file, or says what stands in its place and, where the same path exists from the workspace's root, what to write. */
export async function findNamedFile(workspace: Workspace, named: NamedFile): Promise<FoundFile | Diagnostic> {
  const found = await workspace.find(named.path, named.from)
  if (found.is === 'file') return found
  const diagnostic = (message: string, fix: string): Diagnostic => ({
    severity: 'error',
    subject: named.subject,
    message,
    fix,
    place: named.place,
  })
  if (found.is === 'refused') return { ...refusal(named.subject, found), place: named.place }
  if (found.is === 'folder') return diagnostic(`\`${found.path}\` is a folder.`, 'Name a file.')

  const fromRoot = await workspace.find(named.path)
  return diagnostic(
    `\`${named.path}\` wasn't found: there is no file \`${found.path}\`.`,
    fromRoot.is === 'file'
      ? `Write \`${posix.relative(slashed(named.from), fromRoot.path)}\`: the path is relative to \`${named.from}\`, and \`${fromRoot.path}\` exists from the root.`
      : 'Check the path, and that the step that creates the file runs before this one.',
  )
}

function refusal(subject: string, { path, reason }: { path: string; reason: string }): Diagnostic {
  const fix = 'Put it into the workspace as a regular file: nothing else is read.'
  return { severity: 'error', subject, message: `\`${path}\` ${reason}.`, fix }
}
