import type { Outcome, RunReport } from '../integration/outcome.ts'
import { code, link, text, urlSegment } from './markdown.ts'

/** The page of an integration version in the Botpress dashboard; undefined where there is none or it isn't known. */
export function dashboardUrl({ app }: RunReport, { record, plan }: Outcome): string | undefined {
  const id = record?.id ?? plan?.base?.id
  if (app === undefined || id === undefined) return undefined
  return `${app.origin}/workspaces/${urlSegment(app.workspaceId)}/integrations/${urlSegment(id)}`
}

/** The page of a deployed version on the hub; undefined where it isn't on the hub. */
export function hubUrl({ app }: RunReport, { record, recordSource }: Outcome): string | undefined {
  if (app === undefined || record === undefined || recordSource !== 'hub') return undefined
  return `${app.origin}/hub/integrations/${urlSegment(record.id)}`
}

/** Where a rule on breaking changes is explained. */
export function ruleUrl(docsUrl: string, rule: string): string {
  return `${docsUrl}/breaking-changes.md#${urlSegment(rule)}`
}

/** `` `c0ffee0` ``, with a link where the repository is known; empty without a commit. */
export function commitLink({ commit, repositoryUrl }: RunReport): string {
  if (commit === undefined) return ''
  const label = code(commit.slice(0, 7))
  return repositoryUrl === undefined ? label : link(label, `${repositoryUrl}/commit/${urlSegment(commit)}`)
}

/** A link to the run; empty where its address isn't known. */
export function runLink({ runUrl }: RunReport): string {
  return runUrl === undefined ? '' : link('run', runUrl)
}

/** `` Workspace **Acme** (`acme`) ``; empty where it isn't known. */
export function workspaceName({ workspace }: RunReport): string {
  if (workspace === undefined) return ''
  const handle = workspace.handle === undefined ? '' : ` (${code(workspace.handle)})`
  return `Workspace **${text(workspace.name, 100)}**${handle}`
}
