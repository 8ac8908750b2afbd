import { createRequire, SourceMap } from 'node:module'
import { resolve } from 'node:path'
import { compileFunction } from 'node:vm'
import type { Place } from '../../../integration/problem.ts'
import { type Bag, bag } from './bag.ts'
import type { Bundle } from './bundle.ts'
import { ownPath, type Project } from './project.ts'
import { Refusal, type Unplaced } from './refusal.ts'
import { textOf } from './toolchain.ts'

/** A function of the author's on the stack, and where it stands. */
interface Frame {
  name?: string
  place: Required<Place>
}

/** Runs the bundle and gives what it exports. Throws a {@link Refusal} with the author's own stack where that throws. */
export function evaluate(project: Project, bundle: Bundle): Bag {
  const module: { exports: unknown } = { exports: {} }
  try {
    const run = compileFunction(bundle.code, ['module', 'exports', 'require', '__filename', '__dirname'], {
      filename: bundleName(project),
    })
    run(module, module.exports, createRequire(project.file), project.file, project.folder)
  } catch (error) {
    const name = error instanceof Error ? ` ${error.name}:` : ''
    const stack = error instanceof Error ? error.stack : undefined
    throw new Refusal(
      stopped(project, bundle, { message: `throws while it is evaluated:${name}`, said: textOf(error), stack }),
    )
  }
  return bag(module.exports)
}

/** The definition stopped what it should have finished: `message` says how in a sentence that lacks the file, `stack` where, in terms of the bundle. */
export function stopped(
  project: Project,
  bundle: Bundle,
  { message, said, stack }: { message: string; said?: string; stack: string | undefined },
): Unplaced {
  const frames = ownFrames(project, bundle, stack ?? '').slice(0, 5)
  const trace = frames.map(({ name, place }) => {
    const at = `\`${place.file}:${place.line}:${place.column}\``
    return name ? `\`${name}\` (${at})` : at
  })
  const file = ownPath(project, project.file) ?? project.file
  return {
    severity: 'error',
    subject: file,
    message: `\`${file}\` ${message}`,
    ...(said !== undefined && { said }),
    ...(trace.length > 0 && { trace: `It stopped in ${trace.join(', called from ')}.` }),
    place: frames[0]?.place ?? { file },
  }
}

// No such file exists; the name is only seen in stacks.
function bundleName(project: Project): string {
  return `${project.file}.cjs`
}

function ownFrames(project: Project, bundle: Bundle, stack: string): Frame[] {
  const map = new SourceMap(JSON.parse(bundle.map))
  return stack.split('\n').flatMap((text) => {
    const start = text.indexOf(`${bundleName(project)}:`)
    const [line, column] = text.slice(start + bundleName(project).length + 1).split(/\D/)
    if (start < 0 || !line || !column) return []
    const origin = map.findEntry(Number(line) - 1, Number(column) - 1)
    if (!('originalSource' in origin)) return []
    const file = ownPath(project, resolve(project.folder, origin.originalSource))
    if (!file) return []
    const name = /^\s*at (?:async |new )?([^\s(]+) \(/.exec(text)?.[1]
    const place = { file, line: origin.originalLine + 1, column: origin.originalColumn + 1 }
    return [name && !/^Object\.|<anonymous>|^__/.test(name) ? { name, place } : { place }]
  })
}
