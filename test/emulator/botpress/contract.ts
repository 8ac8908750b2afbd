import { state } from '@botpress/api'

/** The calls of the official contract that the emulator answers. */
export const operationNames = [
  'updateIntegration',
  'validateIntegrationUpdate',
  'createIntegration',
  'validateIntegrationCreation',
  'getIntegration',
  'getIntegrationByName',
  'listIntegrations',
  'getPublicIntegrationById',
  'getPublicIntegration',
  'getPublicInterface',
  'requestIntegrationVerification',
  'getWorkspace',
  'listBots',
  'getBot',
] as const

/** The contract's name of a call. */
export type OperationName = (typeof operationNames)[number]

/** A node of one of the contract's schemas: JSON schema with OpenAPI's `nullable`. */
export interface SchemaNode {
  readonly $ref?: string
  readonly type?: string
  readonly nullable?: boolean
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly additionalProperties?: boolean | SchemaNode
}

interface Operation {
  readonly method: string
  readonly path: string
  readonly disableDefaultParameters?: { readonly 'x-workspace-id'?: boolean }
  readonly requestBody?: { readonly schema: SchemaNode }
  readonly response: { readonly schema: SchemaNode }
}

const operations: Record<OperationName, Operation> = state.operations

const routes = operationNames.map((name) => ({
  name,
  method: operations[name].method.toUpperCase(),
  path: new RegExp(`^${operations[name].path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}))

/** The call that a method and a raw path mean, its path parameters still encoded; undefined where there is none. */
export function route(
  method: string,
  path: string,
): { operation: OperationName; params: Record<string, string> } | undefined {
  for (const candidate of routes) {
    const match = method === candidate.method ? candidate.path.exec(path) : null
    if (match !== null) return { operation: candidate.name, params: { ...match.groups } }
  }
  return undefined
}

/** Whether a call is refused without the header `x-workspace-id`; the hub's and the workspaces' do without. */
export function needsWorkspace(operation: OperationName): boolean {
  return operations[operation].disableDefaultParameters?.['x-workspace-id'] !== true
}

/** The schema of a call's request body; undefined for a call without one. */
export function requestSchema(operation: OperationName): SchemaNode | undefined {
  const schema = operations[operation].requestBody?.schema
  return operation === 'updateIntegration' || operation === 'validateIntegrationUpdate' ? asDocumented(schema) : schema
}

/** The schema of a whole integration: a creation's body, and the one property that only an update may send. */
export function integrationSchema(): SchemaNode {
  const creation = requestSchema('createIntegration')
  const maxExecutionTime = requestSchema('updateIntegration')?.properties?.['maxExecutionTime'] ?? {}
  return { ...creation, properties: { ...creation?.properties, maxExecutionTime } }
}

/** The schema of a call's successful answer, with what it refers to. */
export function responseSchema(operation: OperationName): SchemaNode {
  const schemas = Object.entries(state.schemas).map(([name, { schema }]) => [name, schema])
  return Object.assign({ components: { schemas: Object.fromEntries(schemas) } }, operations[operation].response.schema)
}

/** The contract lags the update-integration page in one point: entries of `extraOperations` may be null. */
function asDocumented(schema: SchemaNode | undefined): SchemaNode | undefined {
  const extra = schema?.properties?.['extraOperations']
  if (typeof extra?.additionalProperties !== 'object') return schema
  const extraOperations = { ...extra, additionalProperties: { ...extra.additionalProperties, nullable: true } }
  return { ...schema, properties: { ...schema?.properties, extraOperations } }
}
