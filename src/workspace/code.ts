import { once } from 'node:events'
import { open } from 'node:fs/promises'
import type { Runtime } from 'node:inspector'
import { dirname } from 'node:path'
import { compileFunction, Script } from 'node:vm'
import type { Artifact } from '../integration/definition.ts'
import type { Redact } from '../secrets/redactor.ts'
import { harmlessEnvironment } from './environment.ts'
import { clip, parserMessage, type FileDiagnostic } from './text.ts'
import { formatBytes } from '../integration/wording.ts'

/** Published limit of an integration's code, not seen enforced: a warning. */
const publishedLimit = 50_000_000

/** Code larger than this is parsed in a process of its own, so that memory stays flat: parsing takes five times the code's size. */
const largestHere = 5_000_000

/** Where a bundle doesn't parse and why; `message` is V8's. */
interface SyntaxDiagnostic {
  message: string
  line?: number | undefined
  column?: number | undefined
}

/** What holds for the processes that parse code: `redact` hides secrets in what they print, `signal` ends them. */
interface Watch {
  redact: Redact
  signal?: AbortSignal | undefined
}

/**
 * Checks that code isn't empty and parses as CommonJS or as an ECMAScript module, as Node.js parses it; nothing is run.
 * `absolute` is the file that `code` was read from. Throws once `signal` is aborted; what parses elsewhere is killed then.
 */
export async function checkCode(
  code: Pick<Artifact, 'bytes' | 'text'>,
  absolute: string,
  watch: Watch,
): Promise<FileDiagnostic[]> {
  if (!/\S/.test(code.text)) {
    return [{ severity: 'error', message: 'is empty', fix: 'Check that the build ran and wrote the bundle.' }]
  }
  const diagnostics: FileDiagnostic[] = []
  if (code.bytes > publishedLimit) {
    diagnostics.push({
      severity: 'warning',
      message: `is ${formatBytes(code.bytes)}; Botpress allows ${formatBytes(publishedLimit)}`,
      fix: "Minify the bundle, or leave out dependencies that aren't needed.",
    })
  }
  const fine = code.bytes > largestHere && (await parsesElsewhere(absolute, watch))
  const diagnostic = fine ? undefined : await syntaxDiagnostic(code.text, absolute, watch)
  if (diagnostic) {
    const { message, ...place } = diagnostic
    diagnostics.push({
      severity: 'error',
      message: `doesn't parse: ${parserMessage(message, code.text, watch.redact)}`,
      fix: 'Build the bundle again.',
      ...place,
    })
  }
  return diagnostics
}

/** V8 gives up where its stack ends, and doesn't say at which place. */
const tooDeep: SyntaxDiagnostic = { message: 'it is nested too deeply' }

async function syntaxDiagnostic(source: string, absolute: string, watch: Watch): Promise<SyntaxDiagnostic | undefined> {
  if (isScript(source)) return undefined
  try {
    compileFunction(source, commonJsNames)
    return undefined
  } catch (error) {
    if (error instanceof RangeError) return tooDeep
    if (!(error instanceof SyntaxError)) throw error
    if (!isModuleSyntax(error.message)) return placed(toSyntaxDiagnostic(error.message, error.stack), source)
  }
  const { parsed, complaint } = await parseInChild(absolute, 'module', watch)
  if (/^RangeError: /m.test(complaint)) return tooDeep
  // Of a line longer than a pipe holds, Node.js prints the beginning alone, and never comes to the message.
  const message = /^SyntaxError: (.*)$/m.exec(complaint)?.[1] ?? "it isn't a valid ECMAScript module"
  return parsed ? undefined : toSyntaxDiagnostic(message, complaint)
}

async function parsesElsewhere(absolute: string, watch: Watch): Promise<boolean> {
  const parses = async (type: 'commonjs' | 'module'): Promise<boolean> =>
    (await parseInChild(absolute, type, watch)).parsed
  return (await parses('commonjs')) || parses('module')
}

/** What the function takes that Node.js wraps around CommonJS. */
const commonJsNames = ['exports', 'require', 'module', '__filename', '__dirname']

/**
 * Whether the code parses as CommonJS, and outside of a function as well, as bundles do: V8 takes half the time for that.
 * What is put behind it refuses a `let require`, as that function does, and an `if (…)` that lacks its body.
 */
function isScript(source: string): boolean {
  try {
    return new Script(`${source}\nconst behind = 0; var ${commonJsNames.join()}`) instanceof Script
  } catch {
    return false
  }
}

/** Whether CommonJS was refused for what a module may hold: V8's messages for import, export, import.meta and top-level await. */
function isModuleSyntax(message: string): boolean {
  if (/outside a module|Unexpected token 'export'|top level bodies of modules|Unexpected reserved word/.test(message)) {
    return true
  }
  return commonJsNames.some((name) => message === `Identifier '${name}' has already been declared`)
}

/** A syntax error's stack begins with `file:line`, the line's text, and a caret below the column, where it isn't far to the right. */
function toSyntaxDiagnostic(message: string, stack = ''): SyntaxDiagnostic {
  const [head = '', , carets = ''] = stack.split('\n', 3)
  const line = /:(\d+)$/.exec(head)?.[1]
  const column = carets.indexOf('^')
  return { message, line: line ? Number(line) : undefined, column: column < 0 ? undefined : column + 1 }
}

/** Asks V8's inspector for the column that a stack doesn't tell beyond the 1,020th: bundles are minified. */
async function placed(diagnostic: SyntaxDiagnostic, source: string): Promise<SyntaxDiagnostic> {
  if (diagnostic.column !== undefined) return diagnostic
  const { Session } = await import('node:inspector')
  const session = new Session()
  session.connect()
  const answers: Runtime.CompileScriptReturnType[] = []
  const expression = `(function (${commonJsNames.join()}) {\n${source.replace(/^#!/, '//')}\n})`
  session.post('Runtime.enable')
  session.post('Runtime.compileScript', { expression, sourceURL: '', persistScript: false }, (_, answer) => {
    answers.push(answer)
  })
  session.disconnect()
  const details = answers[0]?.exceptionDetails
  if (!details) return diagnostic
  // Its lines and columns count from 0, and the wrapper takes the first line and the one after the last.
  const lines = source.split('\n').length
  if (details.lineNumber > lines) return { message: diagnostic.message, line: lines }
  return { ...diagnostic, line: details.lineNumber, column: details.columnNumber + 1 }
}

/** Parses a file with `node --check`, which runs nothing. What it says of the file is redacted as a whole. */
async function parseInChild(
  absolute: string,
  type: 'commonjs' | 'module',
  { redact, signal }: Watch,
): Promise<{ parsed: boolean; complaint: string }> {
  const { spawn } = await import('node:child_process')
  const { text } = await import('node:stream/consumers')
  const file = await open(absolute)
  try {
    const child = spawn(process.execPath, ['--no-warnings', '--check', `--input-type=${type}`, '-'], {
      stdio: [file.fd, 'ignore', 'pipe'],
      cwd: dirname(process.execPath),
      env: harmlessEnvironment(),
      windowsHide: true,
      signal,
      killSignal: 'SIGKILL',
    })
    const [printed, [status]] = await Promise.all([child.stderr ? text(child.stderr) : '', once(child, 'close')])
    const complaint = redact(printed)
    if (status !== 0 && status !== 1) throw new Error(`node --check ended with ${status}: ${clip(complaint, 500)}`)
    return { parsed: status === 0, complaint }
  } finally {
    await file.close()
  }
}
