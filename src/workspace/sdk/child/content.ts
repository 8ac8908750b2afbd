import type { Content } from '../answer.ts'
import { evaluate } from './evaluate.ts'
import { fieldsOf, mapDefinition } from './map.ts'
import type { Program } from './program.ts'
import type { Project } from './project.ts'
import { propertiesOf } from './properties.ts'
import { recognize } from './recognize.ts'
import { schemaConverter } from './schema.ts'
import type { Sdk } from './toolchain.ts'

/** Runs the program and gives the content of its definition. Throws a {@link DefinitionError} where it has none. */
export async function contentOf(project: Project, sdk: Sdk, program: Program): Promise<Content> {
  const field = fieldsOf(recognize(project, sdk, await evaluate(project, program)))
  return {
    ...mapDefinition(field, schemaConverter(sdk, propertiesOf(field('__advanced')))),
    sources: program.sources,
  }
}
