import { posix } from 'node:path'
import { checkBody } from '../../integration/constraints.ts'
import { readDefinition, readIdentity } from '../../integration/definition-file.ts'
import { formatPath, type Path, type Problem } from '../../integration/problem.ts'
import { isObject, valueAt } from '../../integration/select.ts'
import { count } from '../../integration/wording.ts'
import type { LoadedDefinition } from '../data-definition.ts'
import { findNamedFile } from '../find-file.ts'
import { readText, textLimit } from '../text.ts'
import type { Workspace } from '../workspace.ts'
import { answer, type Content, type Refused } from './answer.ts'
import { evaluate } from './evaluation.ts'
import { locator } from './locate.ts'

/**
 * Loads an SDK project's definition, `integration.definition.ts`, as the official CLI would send it: bundled with the
 * project's own esbuild and evaluated with its own SDK, in a process that has no secrets and `seconds` of time.
 *
 * `file` is workspace-relative. Never throws for what the project holds: there is a definition, or an error in `problems`.
 */
export async function loadSdkDefinition(
  workspace: Workspace,
  file: string,
  { seconds = 30 } = {},
): Promise<LoadedDefinition> {
  const found = await workspace.find(file)
  const refuse = (message: string, fix?: string): { problems: Problem[] } => ({
    problems: [
      {
        severity: 'error',
        subject: found.path,
        message: `\`${found.path}\` ${message}`,
        ...(fix && { fix }),
        place: { file: found.path },
      },
    ],
  })
  if (found.is === 'refused') return refuse(`${found.reason}.`)
  if (found.is !== 'file') return refuse(found.is === 'folder' ? 'is a folder, not a definition.' : "doesn't exist.")

  const ended = await evaluate(workspace.root, found.absolute, seconds)
  if (ended.answer !== '') {
    const said = answer.parse(JSON.parse(ended.answer))
    if ('problems' in said) return { problems: placed(workspace, said) }
    return complete(workspace, found.path, said)
  }
  if (ended.timedOut)
    return refuse(
      `wasn't evaluated within ${count(seconds, 'second')} and was stopped.`,
      'Look for an endless loop, and for a server, a file watcher or anything else that goes on: a definition may not wait for it.',
    )
  return refuse(`ended its process (${ended.end}) before it was evaluated.${lastLine(ended.printed)}`)
}

function lastLine(printed: string): string {
  const line = printed.trim().split('\n').at(-1)
  return line ? ` It last printed \`${line}\`.` : ''
}

/** Gives each problem the place where its value is written. */
function placed(workspace: Workspace, { problems, sources }: Refused): Problem[] {
  const locate = locator({ root: workspace.root, modules: sources, scripts: new Map() })
  return problems.map(({ path, ...problem }) => (path ? { ...problem, place: locate(path) } : problem))
}

/** Adds what lies in files, scripts by their text, icon and readme by their path in the workspace, and checks the whole. */
async function complete(
  workspace: Workspace,
  file: string,
  { content, scripts, sources }: Content,
): Promise<LoadedDefinition> {
  const folder = posix.dirname(file)
  const scriptFiles = new Map<string, string>()
  const locate = locator({ root: workspace.root, modules: sources, scripts: scriptFiles })
  const problems: Problem[] = []

  for (const path of scripts) {
    const subject = formatPath(path)
    const place = locate(path)
    const found = await findNamedFile(workspace, {
      subject,
      path: String(valueAt(content, path)),
      from: folder,
      place,
    })
    const script = 'severity' in found ? found : await readText(found, textLimit)
    if (!('severity' in script)) {
      replaceAt(content, path, script.text)
      scriptFiles.set(subject, script.file)
    } else if ('severity' in found) problems.push(found)
    else
      problems.push({
        ...script,
        subject,
        message: `\`${found.path}\` ${script.message}.`,
        place: { file: found.path },
      })
  }

  for (const { path, ...finding } of checkBody(content, 'definition'))
    problems.push({ ...finding, subject: formatPath(path), place: locate(path) })
  if (problems.some(({ severity }) => severity === 'error')) return { identity: readIdentity(content), problems }
  const parts = readDefinition(content)
  if (!parts) throw new Error(`No fault was found in ${file}, and yet it can't be read.`)

  const { icon, readme } = parts
  return {
    definition: {
      source: 'sdk',
      file,
      ...parts,
      ...(icon !== undefined && { icon: (await workspace.find(icon, folder)).path }),
      ...(readme !== undefined && { readme: (await workspace.find(readme, folder)).path }),
      sources: [...new Set([file, ...sources, ...scriptFiles.values()])],
      locate,
    },
    problems: [],
  }
}

function replaceAt(content: object, path: Path, text: string): void {
  const holder = valueAt(content, path.slice(0, -1))
  const key = path.at(-1)
  if (isObject(holder) && key !== undefined) holder[key] = text
}
