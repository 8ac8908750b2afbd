import type { Definition, LocalIntegration } from '../../src/integration/definition.ts'
import { integrationRecord, type IntegrationRecord } from '../../src/integration/record.ts'

/** An integration of the workspace whose definition has exactly this body. */
export function localWith(
  body: LocalIntegration['body'],
  rest: Partial<LocalIntegration> & { source?: Definition['source'] } = {},
): LocalIntegration {
  const { source = 'data', ...given } = rest
  const definition: Definition = {
    source,
    file: 'integration.json',
    body,
    sources: [],
    locate: (path) => ({ file: 'integration.json', line: path[0] === 'version' ? 3 : 1 }),
    ...(given.interfaces === undefined ? {} : { interfaces: given.interfaces }),
  }
  return {
    path: '.',
    name: 'tracker',
    version: '1.0.0',
    definition,
    body,
    secrets: {},
    diagnostics: [],
    code: artifact('index.cjs', 'run()'),
    ...given,
  }
}

/** A file to send. */
export function artifact(file: string, text: string): NonNullable<LocalIntegration['code']> {
  return { file, bytes: Buffer.byteLength(text), sha256: '0'.repeat(64), text }
}

/** A deployed version. */
export function recordWith(fields: object = {}): IntegrationRecord {
  return integrationRecord.parse({
    id: 'intver_0123456789012345678901',
    name: 'tracker',
    version: '1.0.0',
    visibility: 'private',
    ...fields,
  })
}

/** An object schema as the SDK makes it: complete. */
export function object(properties: Record<string, unknown>, required: string[] = []): Record<string, unknown> {
  return { type: 'object', properties, required, additionalProperties: false }
}
