import { posix } from 'node:path'
import { formatPath, type Path } from '../integration/path.ts'
import { checkDefinition } from '../integration/constraints.ts'
import { readDefinition, readIdentity } from '../integration/definition-file.ts'
import type { Definition } from '../integration/definition.ts'
import { hasError, type Place, type Diagnostic } from '../integration/diagnostic.ts'
import type { Redact } from '../secrets/redactor.ts'
import { DocumentError, DocumentLimitError, offsetOf, placesIn, type Document } from './document.ts'
import { readJson } from './json.ts'
import { parserMessage, readText, textLimit, yamlLimit } from './text.ts'
import { slashed, type FoundFile } from './workspace.ts'

/** A definition, or what keeps it from being one. With an error among the diagnostics there is no definition. */
export interface LoadedDefinition {
  definition?: Definition | undefined
  /** What one that is no definition says it is, as far as it can be read. */
  identity?: Pick<Definition, 'name' | 'version'> | undefined
  diagnostics: Diagnostic[]
}

/** What a definition that isn't code is written in. */
export type DataLanguage = 'JSON' | 'YAML'

/**
 * Loads a definition written as data: the request body of the API with `name` and `version`, interfaces by name and
 * version or by id, `secrets` as names, `icon` and `readme` as paths. What `bp read --json` prints fits as it is.
 *
 * Where nothing is an error, the warnings stay with the definition: an input may yet replace what they are about.
 */
export async function loadDataDefinition(
  found: FoundFile,
  language: DataLanguage,
  redact: Redact,
): Promise<LoadedDefinition> {
  const file = found.path
  const read = await readText(found, language === 'YAML' ? yamlLimit : textLimit)
  if ('severity' in read) {
    return {
      diagnostics: [{ ...read, subject: 'definition', message: `\`${file}\` ${read.message}.`, place: { file } }],
    }
  }
  const { text } = read
  const lineAndColumn = placesIn(text)
  const placeOf = (offset: number): Place => ({ file, ...lineAndColumn(offset) })

  let document: Document
  try {
    document = await parse(text, language)
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    const isLimit = error instanceof DocumentLimitError
    const fix = isLimit ? smaller : fixes.find(([pattern]) => pattern.test(error.message))?.[1]
    const reason = error.message.replace(/\.$/, '')
    const complaint = isLimit ? reason : `isn't valid ${language}: ${parserMessage(reason, text, redact)}`
    const message = `\`${file}\` ${complaint}.`
    const place = placeOf(error.offset)
    return { diagnostics: [{ severity: 'error', subject: 'definition', message, fix, place }] }
  }
  const locate = (path: Path): Place => placeOf(offsetOf(document.position, path))

  const diagnostics = checkDefinition(document.value)
  const faulty = hasError(diagnostics)
  const parts = faulty ? undefined : readDefinition(document.value)
  if (!parts) {
    return {
      identity: readIdentity(document.value),
      diagnostics: diagnostics.map(({ path, ...diagnostic }) => ({
        ...diagnostic,
        subject: formatPath(path) || 'definition',
        place: locate(path),
      })),
    }
  }
  const { icon, readme, ...rest } = parts
  return {
    definition: {
      ...rest,
      source: 'data',
      file,
      warnings: diagnostics,
      sources: [...new Set([file, found.real])],
      locate,
      icon: icon && beside(file, icon),
      readme: readme && beside(file, readme),
    },
    diagnostics: [],
  }
}

async function parse(text: string, language: DataLanguage): Promise<Document> {
  if (text.trim() === '') throw new DocumentError('it is empty', 0)
  if (language === 'JSON') return readJson(text)
  const { readYaml } = await import('./yaml.ts')
  return readYaml(text)
}

const smaller = 'Check that this is the right file, or make it smaller.'

const fixes: readonly [RegExp, string][] = [
  [
    /unexpected end|is empty/,
    'If `bp read --json` wrote it through a pipe, it was cut off at 64 KB: redirect the output into the file with `>` instead.',
  ],
  [/comments/, 'Remove the comment, or write the definition as YAML.'],
  [/several documents/, 'Give each integration a folder of its own.'],
]

/** The path as seen from the workspace's root, of one that is relative to the folder of `file`. */
function beside(file: string, path: string): string {
  return posix.isAbsolute(path) ? path : posix.join(posix.dirname(file), slashed(path))
}
