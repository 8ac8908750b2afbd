import { needsWorkspace, requestSchema, route, type OperationName } from './contract.ts'
import type { RecordedRequest } from './faults.ts'
import { createOperations, type Behaviour, type Call } from './operations.ts'
import { errorBody, Refusal, statusOf } from './refusal.ts'
import type { Registry } from './registry.ts'
import { requestDiagnostic } from './validation.ts'

/** An answer before it is written: the status and the JSON. */
export interface Answer {
  status: number
  body: object
}

/** The API without its transport: authorises a request, holds it against the contract, and answers it. */
export function createApi(
  registry: Registry,
  token: string,
  behaviour: Behaviour,
): (request: RecordedRequest, stale: boolean) => Answer {
  const operations = createOperations(registry, behaviour)
  let errors = 0

  const perform = (request: RecordedRequest, stale: boolean): object => {
    const { pathname, searchParams } = new URL(request.path, 'http://emulator')
    const matched = route(request.method, pathname)
    if (matched === undefined) throw new Refusal('MethodNotFound', `There is no ${request.method} ${pathname}`)
    const { operation, params } = matched
    const workspaceId = authorise(request, needsWorkspace(operation))
    return operations[operation]({
      params: decoded(params),
      query: Object.fromEntries(searchParams),
      body: requestSchema(operation) === undefined ? {} : checkedBody(operation, request),
      workspaceId,
      byAlias: request.headers['x-multiple-integrations'] === 'true',
      stale,
    })
  }

  const authorise = ({ headers }: RecordedRequest, workspaceNeeded: boolean): string => {
    if (headers['authorization'] !== `Bearer ${token}`) throw new Refusal('Unauthorized', 'The token is not valid')
    if (!workspaceNeeded) return ''
    const workspaceId = headers['x-workspace-id']
    if (workspaceId === undefined) throw new Refusal('InvalidPayload', 'The header "x-workspace-id" is required')
    if (registry.workspace(workspaceId)?.member !== true) {
      throw new Refusal('Forbidden', `You don't have access to workspace "${workspaceId}"`)
    }
    return workspaceId
  }

  return (request, stale) => {
    try {
      return { status: 200, body: perform(request, stale) }
    } catch (error) {
      const { type, message } = error instanceof Refusal ? error : new Refusal('Internal', String(error))
      return { status: statusOf(type), body: errorBody(type, message, ++errors) }
    }
  }
}

function checkedBody(operation: OperationName, request: RecordedRequest): Call['body'] {
  if (!request.headers['content-type']?.startsWith('application/json')) {
    throw new Refusal('UnsupportedMediaType', 'The content type must be application/json')
  }
  const diagnostic = requestDiagnostic(operation, request.body)
  if (diagnostic !== undefined) throw new Refusal('InvalidPayload', diagnostic)
  return Object.fromEntries(Object.entries(Object(request.body)))
}

function decoded(params: Record<string, string>): Record<string, string> {
  try {
    return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decodeURIComponent(value)]))
  } catch {
    throw new Refusal('InvalidQuery', 'The path is not properly encoded')
  }
}
