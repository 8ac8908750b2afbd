import { posix } from 'node:path'
import { formatPath, type Path, valueAt } from '../../integration/path.ts'
import { isObject } from '../../integration/json.ts'
import { checkDefinition } from '../../integration/constraints.ts'
import { readDefinition, readIdentity } from '../../integration/definition-file.ts'
import { findExcess } from '../../integration/excess.ts'
import { hasError, type Diagnostic, maximumDiagnostics, moreDiagnostics } from '../../integration/diagnostic.ts'
import { formatBytes, plural } from '../../integration/wording.ts'
import type { LoadedDefinition } from '../data-definition.ts'
import { findNamedFile } from '../find-file.ts'
import type { Redact } from '../../secrets/redactor.ts'
import { clip, parserMessage, readText, textLimit } from '../text.ts'
import type { FoundFile, Workspace } from '../workspace.ts'
import { parseAnswer, type Content, type FailedAnswer } from './answer.ts'
import { evaluate, type Evaluation, type Printed } from './evaluation.ts'
import { longestAnswer } from './loader-process.ts'
import { locator } from './locate.ts'
import type { SharedLoaders } from './shared-loaders.ts'

/**
 * Loads an SDK project's definition, `integration.definition.ts`, as the official CLI would send it: bundled with the
 * project's own esbuild, or linked by Node.js where it has none, and evaluated with its own SDK, in a process that has no
 * secrets and `seconds` of time. The process is the definition's own unless `shared` can load it. `meanwhile` is called
 * once the definition is being loaded.
 *
 * `file` is workspace-relative. Never throws for what the project holds: there is a definition, or an error in `diagnostics`.
 * Throws the reason of `signal` once that is aborted.
 */
export async function loadSdkDefinition(
  workspace: Workspace,
  file: string,
  {
    seconds = 30,
    signal = new AbortController().signal,
    shared,
    meanwhile,
  }: {
    seconds?: number
    signal?: AbortSignal | undefined
    shared?: SharedLoaders | undefined
    meanwhile?: (() => void) | undefined
  } = {},
): Promise<LoadedDefinition> {
  const found = await workspace.find(file)
  const fail = (message: string, fix?: string): { diagnostics: Diagnostic[] } => ({
    diagnostics: [
      {
        severity: 'error',
        subject: found.path,
        message: `\`${found.path}\` ${message}`,
        fix,
        place: { file: found.path },
      },
    ],
  })
  if (found.is === 'refused') return fail(`${found.reason}.`)
  if (found.is !== 'file') return fail(found.is === 'folder' ? 'is a folder, not a definition.' : "doesn't exist.")

  const alone = (): Promise<Evaluation> => evaluate(workspace.root, found.absolute, seconds, signal)
  const evaluating = shared
    ? shared
        .load(workspace.root, found.absolute, seconds, signal)
        .then((answer) => (answer === undefined ? alone() : { is: 'answered' as const, answer }))
    : alone()
  meanwhile?.()
  const evaluation = await evaluating
  if (evaluation.is === 'answered') {
    const excess = findExcess(evaluation.answer)
    if (excess !== undefined) return fail(`evaluates to JSON ${excess}, which is over the limit.`, 'Make it smaller.')
    const said = parseAnswer(evaluation.answer)
    if (!said) {
      return fail(
        'was evaluated, but its content arrived garbled over file descriptor 3.',
        'Make sure that neither the definition nor what it imports writes to file descriptor 3.',
      )
    }
    const sources = await filesAmong(workspace, found, said.sources)
    if ('diagnostics' in said) return { diagnostics: await placed(workspace, { ...said, sources }) }
    return complete(workspace, found.path, { ...said, sources })
  }
  if (evaluation.is === 'overflowed')
    return fail(
      `evaluates to more than ${formatBytes(longestAnswer)}, which is over the limit.`,
      'Make it smaller, and make sure that nothing else is written to file descriptor 3.',
    )
  if (evaluation.is === 'timed-out')
    return fail(
      `wasn't evaluated within ${plural(seconds, 'second')} and was stopped.`,
      "Look for an endless loop, and for a server, a file watcher or anything else that keeps running: a definition can't wait for it.",
    )
  return fail(
    `ended its process (${evaluation.how}) before it was evaluated.${lastLine(evaluation.printed, workspace.redact)}`,
  )
}

/**
 * The last line that a process printed, redacted with all that came before it. The process may have ended in the middle
 * of a line, which is marked; of one that is longer than what was kept, the beginning is unknown, and nothing is shown.
 */
function lastLine({ text, cut }: Printed, redact: Redact): string {
  const lines = redact(text === '' || text.endsWith('\n') ? text : `${text}…`)
    .trim()
    .split('\n')
  const line = lines.at(-1)
  return line && !(cut && lines.length === 1) ? ` It last printed \`${clip(line, 500)}\`.` : ''
}

/** Those of `paths` that are files of the workspace, the definition first: the definition may have named others. */
async function filesAmong(workspace: Workspace, definition: FoundFile, paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map((path) => workspace.find(path)))
  return [...new Set([definition.real, ...found.filter(({ is }) => is === 'file').map(({ path }) => path)])]
}

/** Gives each diagnostic the place where its value is written. */
async function placed(workspace: Workspace, { diagnostics, sources }: FailedAnswer): Promise<Diagnostic[]> {
  const locate = locator({ root: workspace.root, modules: sources, scripts: new Map() })
  const reason = async ({ said, place }: FailedAnswer['diagnostics'][number]): Promise<string | undefined> => {
    if (said === undefined) return undefined
    const found = place && (await workspace.find(place.file))
    const source = found?.is === 'file' ? await readText(found, textLimit) : undefined
    const { redact } = workspace
    return firstLine(source && 'text' in source ? parserMessage(said, source.text, redact) : said, redact)
  }
  const told = await Promise.all(
    diagnostics.slice(0, maximumDiagnostics).map(async (one): Promise<Diagnostic> => {
      const { path, said: _, trace, ...diagnostic } = one
      const words = [diagnostic.message, await reason(one), trace]
      const message = words.filter((part) => part !== undefined).join(' ')
      return { ...diagnostic, message, place: path ? locate(path) : diagnostic.place }
    }),
  )
  const more = diagnostics.length - told.length
  return more > 0 ? [...told, { severity: 'error', subject: 'definition', ...moreDiagnostics(more) }] : told
}

/**
 * The first line of an error's text, to end a sentence with; all in one line where the first has no word (JSON). The text
 * is redacted as a whole, and what is left of a line of more than 500 characters is marked.
 */
function firstLine(said: string, redact: Redact): string {
  const text = redact(said).trim()
  const [line = ''] = text.split('\n', 1)
  const shown = clip(/\p{L}/u.test(line) ? line : text.replace(/\s+/g, ' '), 500)
  return /[.!?…]$/.test(shown) ? shown : `${shown}.`
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
  const diagnostics: Diagnostic[] = []

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
    } else if ('severity' in found) diagnostics.push(found)
    else
      diagnostics.push({
        ...script,
        subject,
        message: `\`${found.path}\` ${script.message}.`,
        place: { file: found.path },
      })
  }

  const found = checkDefinition(content)
  if (hasError([...diagnostics, ...found])) {
    for (const { path, ...diagnostic } of found)
      diagnostics.push({ ...diagnostic, subject: formatPath(path), place: locate(path) })
    return { identity: readIdentity(content), diagnostics }
  }
  const parts = readDefinition(content)
  if (!parts) throw new Error(`No fault was found in ${file}, and yet it can't be read.`)

  const { icon, readme, ...rest } = parts
  return {
    definition: {
      source: 'sdk',
      file,
      ...rest,
      warnings: found,
      icon: icon && (await workspace.find(icon, folder)).path,
      readme: readme && (await workspace.find(readme, folder)).path,
      sources: [...new Set([file, ...sources, ...scriptFiles.values()])],
      locate,
    },
    diagnostics: [],
  }
}

function replaceAt(content: object, path: Path, text: string): void {
  const holder = valueAt(content, path.slice(0, -1))
  const key = path.at(-1)
  if (isObject(holder) && key !== undefined) holder[key] = text
}
