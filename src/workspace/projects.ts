import type { Dirent } from 'node:fs'
import { glob as findGlob } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { Diagnostic } from '../integration/diagnostic.ts'
import { detectFile } from './find-file.ts'
import { definitionNames } from './definition.ts'
import { slashed, type Workspace } from './workspace.ts'

/** A folder of the workspace that holds an integration, or that the workflow says does. */
export interface Project {
  /** Workspace-relative, forward slashes, links followed, `.` for the root. */
  path: string
  /** Named as it is, not matched by a glob. */
  explicit: boolean
}

/**
 * Resolves the lines of the input `path`: folders, globs (`integrations/*`) and exclusions (`!integrations/legacy-*`),
 * which hold for all lines wherever they stand. Gives each folder once, in order of its path.
 *
 * A folder that is named is taken even without a definition; one that a glob matches is passed over without one. A line
 * that gives no folder is an error. Globs don't enter links, hidden folders or node_modules. Throws the reason of
 * `signal` once that is aborted.
 */
export async function findProjects(
  workspace: Workspace,
  patterns: readonly string[],
  signal?: AbortSignal,
): Promise<{ projects: Project[]; diagnostics: Diagnostic[] }> {
  const lines = patterns.map((line) => slashed(line.trim())).filter((line) => line !== '')
  const excluded = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1))
  const projects = new Map<string, Project>()
  const diagnostics: Diagnostic[] = []
  if (excluded.includes('')) diagnostics.push(diagnostic('`!` excludes nothing.', 'Write a folder or glob after it.'))

  for (const line of lines.filter((candidate) => !candidate.startsWith('!'))) {
    const found = await projectsOf(workspace, line, excluded, signal).catch((error: unknown) => {
      signal?.throwIfAborted()
      return unreadable(line, excluded, error)
    })
    if ('severity' in found) diagnostics.push(found)
    else
      for (const project of found)
        if (project.explicit || !projects.has(project.path)) projects.set(project.path, project)
  }
  if (projects.size === 0 && diagnostics.length === 0) {
    diagnostics.push(
      diagnostic(
        '`path` matches no folder after its exclusions.',
        "Write at least one folder or glob that isn't excluded.",
      ),
    )
  }
  return { projects: [...projects.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1)), diagnostics }
}

async function projectsOf(
  workspace: Workspace,
  line: string,
  excluded: readonly string[],
  signal?: AbortSignal,
): Promise<Project[] | Diagnostic> {
  const found = await workspace.find(line)
  if (found.is === 'folder') {
    if (isExcluded(found.path, excluded)) return []
    const other = await otherKind(workspace, found.path)
    if (other !== undefined) return diagnostic(`${other}, not an integration.`, leaveOut)
    return [{ path: found.real, explicit: true }]
  }
  if (/[*?[\]{}()]/.test(line)) {
    if (/^(?:[a-z]:)?\//i.test(line) || line.split('/').includes('..')) {
      return diagnostic(
        `The glob \`${line}\` leads outside the workspace.`,
        'Write globs relative to the workspace, without `..`.',
      )
    }
    const matched: Project[] = []
    const folders = await foldersMatching(workspace, line, excluded, signal)
    for (const path of folders) {
      const folder = await workspace.find(path)
      if (folder.is !== 'folder') continue
      if (!(await hasIntegration(workspace, path))) continue
      matched.push({ path: folder.real, explicit: false })
    }
    if (matched.length > 0) return matched
    for (const path of folders) {
      const other = await otherKind(workspace, path)
      if (other !== undefined) return diagnostic(`The glob \`${line}\` matches no integration: ${other}.`, leaveOut)
    }
    return diagnostic(
      `The glob \`${line}\` matches no folder with an integration.`,
      'Check the glob: it has to match folders that hold an `integration.definition.ts`, `.json`, `.yaml` or `.yml`.',
    )
  }
  if (found.is === 'refused') return diagnostic(`\`${found.path}\` ${found.reason}.`, 'Name a folder in the workspace.')
  if (found.is === 'file') return diagnostic(`\`${found.path}\` is a file.`, "Name the integration's folder.")
  return diagnostic(
    `There is no folder \`${found.path}\`.`,
    'Check the path, which is relative to the workspace, and run `actions/checkout` before this step.',
  )
}

async function hasIntegration(workspace: Workspace, folder: string): Promise<boolean> {
  return (await detectFile(workspace, { subject: 'definition', from: folder, paths: definitionNames })) !== undefined
}

/** What else the Botpress CLI makes projects of. */
const otherKinds = { plugin: 'a plugin', bot: 'a bot', interface: 'an interface' }

const leaveOut = 'Leave it out of `path`: this Action deploys integrations only.'

/** Says so where the folder holds a project of another kind, and no integration: the beginning of a sentence. */
async function otherKind(workspace: Workspace, folder: string): Promise<string | undefined> {
  for (const [name, kind] of Object.entries(otherKinds)) {
    const file = `${name}.definition.ts`
    if ((await workspace.find(file, folder)).is !== 'file' || (await hasIntegration(workspace, folder))) continue
    return `\`${folder}\` holds ${kind} (\`${file}\`)`
  }
  return undefined
}

/** The folders that a glob matches. Hidden ones only where the glob names one; links, node_modules and git's own never. */
async function foldersMatching(
  workspace: Workspace,
  pattern: string,
  excluded: readonly string[],
  signal: AbortSignal | undefined,
): Promise<string[]> {
  const namesHidden = /(?:^|\/)\./.test(pattern)
  const isSkipped = (entry: Dirent): boolean => {
    // Once the run is cancelled nothing is entered, so that the search ends.
    if (signal?.aborted === true || !entry.isDirectory() || ['node_modules', '.git'].includes(entry.name)) return true
    return entry.name.startsWith('.') && entry.name !== '.' && !namesHidden
  }
  const folders: string[] = []
  const found = findGlob(pattern, { cwd: workspace.root, withFileTypes: true, exclude: isSkipped })
  for await (const entry of found) {
    const path = workspace.relative(join(entry.parentPath, entry.name))
    if (path !== undefined && entry.isDirectory() && !isExcluded(path, excluded)) folders.push(path)
  }
  signal?.throwIfAborted()
  return folders
}

/** Whether an exclusion matches a folder, or one that it lies in. */
function isExcluded(path: string, excluded: readonly string[]): boolean {
  const names = path.split('/')
  const around = names.map((_, depth) => names.slice(0, depth + 1).join('/'))
  return excluded.some((pattern) =>
    around.some((folder) => posix.matchesGlob(folder, posix.normalize(pattern).replace(/\/$/, ''))),
  )
}

/** A glob, this one or an exclusion, that the matcher doesn't take: it is longer than 65,536 characters, for one. */
function unreadable(line: string, excluded: readonly string[], error: unknown): Diagnostic {
  const globs = [line, ...excluded.map((glob) => `!${glob}`)].map((glob) => `\`${shortened(glob)}\``).join(', ')
  const reason = error instanceof Error ? error.message : String(error)
  return diagnostic(
    `${globs} can't be matched: ${reason.replace(/\.$/, '')}.`,
    'Correct the glob, or name the folders.',
  )
}

function shortened(glob: string): string {
  return glob.length > 100 ? `${glob.slice(0, 100)}…` : glob
}

function diagnostic(message: string, fix: string): Diagnostic {
  return { severity: 'error', subject: 'input path', message, fix }
}
