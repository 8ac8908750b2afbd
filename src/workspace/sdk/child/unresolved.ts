import type { Diagnostic } from '../../../integration/diagnostic.ts'
import { packageManager, type Project } from './project.ts'

/** An import that leads nowhere, and what would make it lead somewhere. */
export function unresolved(project: Project, file: string, specifier: string): Pick<Diagnostic, 'message' | 'fix'> {
  const message = `\`${file}\` imports \`${specifier}\`, which can't be found.`
  const has = (folder: string): boolean => specifier.split('/').includes(folder)
  if (has('bp_modules'))
    return {
      message,
      fix: "Run `bp add -y` (or the project's build, where it does that) before this step: it writes `bp_modules`.",
    }
  if (has('.botpress')) return { message, fix: 'Run `bp build` (or `bp gen`) before this step: it writes `.botpress`.' }
  if (specifier.startsWith('.') || specifier.startsWith('/'))
    return { message, fix: 'Check the path (it is case-sensitive), or run what generates the file before this step.' }
  return {
    message,
    fix: `Run \`${packageManager(project).install}\` before this step, and check that package.json names this package, or that \`paths\` in tsconfig.json does.`,
  }
}
