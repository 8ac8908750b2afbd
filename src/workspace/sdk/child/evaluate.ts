import type { Place } from '../../../integration/diagnostic.ts'
import { type Properties, propertiesOf } from './properties.ts'
import type { Program } from './program.ts'
import { ownPath, type Project } from './project.ts'
import { DefinitionError, type ChildDiagnostic } from './definition-error.ts'
import { textOf } from './toolchain.ts'

/** A function of the author's on the stack, and where it stands. */
interface Frame {
  name?: string | undefined
  place: Required<Place>
}

/** Runs the program and gives what it exports. Throws a {@link DefinitionError} with the author's own stack where that throws. */
export async function evaluate(project: Project, program: Program): Promise<Properties> {
  try {
    return propertiesOf(await program.run())
  } catch (error) {
    if (error instanceof DefinitionError) throw error
    const name = error instanceof Error ? ` ${error.name}:` : ''
    const stack = error instanceof Error ? error.stack : undefined
    throw new DefinitionError(
      stopped(project, program, { message: `throws while it is evaluated:${name}`, said: textOf(error), stack }),
    )
  }
}

/** The definition stopped what it should have finished: `message` says how in a sentence that lacks the file, `stack` where, in terms of the program. */
export function stopped(
  project: Project,
  program: Program,
  { message, said, stack }: { message: string; said?: string | undefined; stack: string | undefined },
): ChildDiagnostic {
  const frames = ownFrames(program, stack ?? '').slice(0, 5)
  const trace = frames.map(({ name, place }) => {
    const at = `\`${place.file}:${place.line}:${place.column}\``
    return name ? `\`${name}\` (${at})` : at
  })
  const file = ownPath(project, project.file) ?? project.file
  return {
    severity: 'error',
    subject: file,
    message: `\`${file}\` ${message}`,
    said,
    trace: trace.length > 0 ? `It stopped in ${trace.join(', called from ')}.` : undefined,
    place: frames[0]?.place ?? { file },
  }
}

function ownFrames(program: Program, stack: string): Frame[] {
  return stack.split('\n').flatMap((text) => {
    const [, caller, file = '', line, column] =
      /^\s*at (?:async )?(?:(?:new )?(.+?) \()?(?:async )?(.+?):(\d+):(\d+)\)?$/.exec(text) ?? []
    const place = program.origin(file, Number(line), Number(column))
    if (!place) return []
    const name = caller?.split(' ', 1)[0]
    return [name && !/^Object\.|<anonymous>|^__/.test(name) ? { name, place } : { place }]
  })
}
