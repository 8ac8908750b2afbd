import type { Artifact } from '../integration/definition.ts'
import type { Redact } from '../secrets/redactor.ts'
import { clip, type FileDiagnostic } from './text.ts'

/**
 * Checks a readme as the hub will show it: not blank, no text of the template left over, no link that leads nowhere
 * once the file stands outside its repository. Those of one kind make one diagnostic, which quotes what `redact` leaves.
 */
export function checkReadme({ file, text }: Pick<Artifact, 'file' | 'text'>, redact: Redact): FileDiagnostic[] {
  if (text.trim() === '') {
    return [{ severity: 'error', message: 'is empty', fix: 'Write what the integration does and how to set it up.' }]
  }
  const diagnostics: FileDiagnostic[] = []
  if (!file.toLowerCase().endsWith('.md')) {
    diagnostics.push({
      severity: 'warning',
      message: "doesn't end in `.md`",
      fix: 'Name it `hub.md`: the hub shows it as Markdown, and the official CLI refuses other names.',
    })
  }
  const lines = proseLines(text)
  let hidden: string | undefined
  /** What was found, redacted; nothing of it where it is but a part of what is to be hidden, such as a line of it. */
  const quote = (found: Found): string => {
    hidden ??= redact(text)
    const redacted = redact(found.text)
    return hidden.includes(found.from) || hidden.includes(redacted) ? redacted : '***'
  }
  const group = (message: string, fix: string, found: readonly Found[]): void => {
    const [first] = found
    if (!first) return
    diagnostics.push({ severity: 'warning', message: `${message}: ${listing(found, quote)}`, fix, line: first.line })
  }
  group(
    'contains prompts of the readme template',
    'Replace each with what it asks for, or remove it.',
    matches(lines, templatePrompt, (match) => match[0].trim()),
  )
  group(
    "contains the template's publication checklist",
    'Remove it: it is meant for the author, and the hub shows it to everyone.',
    matches(lines, checklistHeading, (match) => match[0].trim()),
  )
  const targets = [...matches(lines, inlineTarget, capture), ...matches(lines, definedTarget, capture)]
  const relative = [...targets, ...matches(lines, htmlTarget, capture)].filter((found) => isRelative(found.text))
  group(
    'has relative links or images, which are broken on the hub',
    'Write them as `https://` URLs.',
    relative.toSorted((a, b) => a.line - b.line),
  )
  return diagnostics
}

interface Found {
  line: number
  text: string
  /** The line that it was found in, as it stands. */
  from: string
}

/** Beginnings of the prompts that the official project templates put into a new readme. */
const templatePrompt =
  /^\s*>\s*(?:Describe the integration's purpose|Explain how to (?:configure|use) your integration|List (?:the known bugs|known limits|unsupported use cases)|If some versions of your integration introduce changes).*/gi
const checklistHeading = /^#+\s*(?:integration )?publication checklist\s*$/gi

/** The target of `[text](target "title")`, also as an image and in angle brackets. */
const inlineTarget = /\]\(\s*(?:<([^<>]*)>|([^\s()<>]+(?:\([^\s()]*\))?[^\s()<>]*))/g
const definedTarget = /^ {0,3}\[[^\]^][^\]]*\]:\s*(?:<([^<>]*)>|(\S+))/g
const htmlTarget = /<(?:img|a)\b[^<>]*?\s(?:src|href)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi

function capture(match: RegExpExecArray): string {
  return match[1] ?? match[2] ?? ''
}

/** Whether a target needs a base: it is neither an address with a scheme or host, nor a place in the same page. */
function isRelative(target: string): boolean {
  return target !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(target)
}

function matches(lines: readonly Found[], pattern: RegExp, read: (match: RegExpExecArray) => string): Found[] {
  return lines.flatMap((line) => Array.from(line.text.matchAll(pattern), (match) => ({ ...line, text: read(match) })))
}

/** Longer lines hold data, such as an image in base64, and would take the patterns above long. */
const longestLine = 2000

/** The lines of a Markdown text that aren't code, without their code spans. */
function proseLines(text: string): Found[] {
  const prose: Found[] = []
  let fence: string | undefined
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const marker = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line)
    if (fence !== undefined) {
      if (marker?.[1]?.startsWith(fence) && marker[2]?.trim() === '') fence = undefined
    } else if (marker?.[1] && !(marker[1].startsWith('`') && marker[2]?.includes('`'))) {
      fence = marker[1]
    } else if (line.length <= longestLine) {
      prose.push({ line: index + 1, from: line, text: line.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '') })
    }
  }
  return prose
}

/** The first three, with their lines, and how many more there are. */
function listing(found: readonly Found[], quote: (found: Found) => string): string {
  const shown = found.slice(0, 3).map((each) => `\`${clip(quote(each), 80)}\` (line ${each.line})`)
  const more = found.length - shown.length
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '')
}
