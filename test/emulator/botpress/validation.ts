import type { ClientInputs } from '@botpress/client'
import { Ajv, type ValidateFunction } from 'ajv'
import { integrationSchema, requestSchema, responseSchema, type OperationName } from './contract.ts'

// Not strict: the contract's schemas carry OpenAPI's own keywords. `nullable` is one that ajv takes by itself.
const ajv = new Ajv({ strict: false, formats: { 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/ } })

const compiled = new Map<string, ValidateFunction>()

function diagnostic(key: string, schema: () => object, value: unknown): string | undefined {
  const validate = compiled.get(key) ?? ajv.compile(schema())
  compiled.set(key, validate)
  if (validate(value)) return undefined
  return ajv.errorsText(validate.errors, { dataVar: 'data' })
}

/** What the contract has against a request body, in one sentence; undefined where it fits. */
export function requestDiagnostic(operation: OperationName, body: unknown): string | undefined {
  return diagnostic(`${operation} request`, () => requestSchema(operation) ?? {}, body)
}

/** What the contract has against the body of a successful answer, in one sentence; undefined where it fits. */
export function responseDiagnostic(operation: OperationName, body: unknown): string | undefined {
  return diagnostic(`${operation} response`, () => responseSchema(operation), body)
}

/** Everything that can be sent of an integration, as one creation. */
export type SentIntegration = ClientInputs['createIntegration'] & { maxExecutionTime?: number }

/** What keeps a value from being a whole integration, in one sentence. */
export function integrationDiagnostic(value: unknown): string | undefined {
  return diagnostic('integration', integrationSchema, value)
}

/** Whether a value is a whole integration. */
export function isIntegration(value: unknown): value is SentIntegration {
  return integrationDiagnostic(value) === undefined
}

/** What is wrong with a JSON schema (draft 7, whatever draft it claims), in one sentence. */
export function jsonSchemaDiagnostic(schema: object): string | undefined {
  const { $schema: _, ...rest } = { $schema: undefined, ...schema }
  return ajv.validateSchema(rest) === true ? undefined : ajv.errorsText(ajv.errors, { dataVar: 'schema' })
}
