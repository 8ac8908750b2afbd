import type { Botpress, WorkspaceRecord } from '../botpress/client.ts'
import { BotpressError } from '../botpress/errors.ts'
import type { Diagnostic } from '../integration/diagnostic.ts'
import { apiDiagnostic } from './deployment.ts'

/**
 * Looks the workspace up, once for all integrations of a run. A token that is not valid and an API that can't be reached
 * are diagnostics of them all. Any other failure is none: a token may deploy without seeing its workspace, and then what
 * hangs on the workspace is left to the API.
 */
export async function lookUpWorkspace(
  api: Botpress,
): Promise<{ workspace?: WorkspaceRecord | undefined; diagnostic?: Diagnostic | undefined }> {
  try {
    const workspace = await api.getWorkspace()
    return workspace === undefined ? {} : { workspace }
  } catch (error) {
    if (!(error instanceof BotpressError)) throw error
    const unreachable = error.kind === 'connection' || error.kind === 'timeout'
    return unreachable || (error.kind === 'api' && error.status === 401) ? { diagnostic: apiDiagnostic(error) } : {}
  }
}
