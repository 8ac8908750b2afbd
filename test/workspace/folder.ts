import { mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openWorkspace, type FoundFile, type Workspace } from '../../src/workspace/workspace.ts'

/** A temporary folder with these files, gone after all tests. Gives its absolute path, links followed. */
export async function makeFolder(files: Record<string, string | Uint8Array> = {}): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'workspace-')))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
  return root
}

/** {@link makeFolder}, opened as a workspace. */
export async function makeWorkspace(files: Record<string, string | Uint8Array> = {}): Promise<Workspace> {
  return openWorkspace(await makeFolder(files))
}

/** A workspace with one file, and the file found in it. */
export async function makeFile(path: string, content: string | Uint8Array): Promise<FoundFile> {
  const found = await (await makeWorkspace({ [path]: content })).find(path)
  if (found.is !== 'file') throw new Error(`${path} is ${found.is}`)
  return found
}
