import { describe, expect, test } from 'vitest'
import { schemaConverter } from '../../../src/workspace/sdk/child/schema.ts'

const modern = (_schema: unknown, options: object): object => ({ by: 'modern', ...options })
const legacy = (_schema: unknown, options: object): object => ({ by: 'legacy', ...options })

describe('which conversion is used', () => {
  const beside = { transforms: { toJSONSchema: modern, toJSONSchemaLegacy: legacy } }
  test.each<[string, string, object, object, object]>([
    ['7: in z', '7.2.4', { z: beside }, {}, { by: 'modern' }],
    ['5: beside z', '5.4.3', beside, {}, { by: 'modern' }],
    ['4.15.11: the choice begins', '4.15.11', beside, {}, { by: 'modern' }],
    ['4.15.10: there is no choice', '4.15.10', beside, {}, { by: 'legacy', target: 'jsonSchema7' }],
    [
      '3: another name',
      '3.1.0',
      { transforms: { zuiToJsonSchema: legacy } },
      {},
      { by: 'legacy', target: 'jsonSchema7' },
    ],
    ['2: in z', '2.4.3', { z: { zuiToJsonSchema: legacy } }, {}, { by: 'legacy', target: 'jsonSchema7' }],
    ['asked for', '7.0.0', { z: beside }, { useLegacyZuiTransformer: true }, { by: 'legacy', target: 'jsonSchema7' }],
    [
      'options',
      '7.0.0',
      { z: beside },
      { toJSONSchemaOptions: { unionStrategy: 'anyOf' } },
      { by: 'modern', unionStrategy: 'anyOf' },
    ],
    [
      'options of the legacy one',
      '5.4.3',
      beside,
      { useLegacyZuiTransformer: true, toJSONSchemaOptions: { target: 'openApi3' } },
      { by: 'legacy', target: 'openApi3' },
    ],
    ['a development version', '0.0.0-dev', beside, {}, { by: 'legacy', target: 'jsonSchema7' }],
  ])('%s', (_, version, exports, advanced, expected) => {
    expect(schemaConverter({ version, exports: { ...exports } }, { ...advanced })({ schema: {} })).toEqual(expected)
  })
})

function label(schema: unknown, ui: object): unknown {
  const exports = { transforms: { toJSONSchema: () => schema } }
  return schemaConverter({ version: '7.0.0', exports }, {})({ schema: {}, ui })
}

describe('labels', () => {
  test('are laid over the properties, and win', () => {
    const schema = { type: 'object', properties: { a: { type: 'string', title: 'old' }, b: { type: 'number' } } }
    expect(label(schema, { a: { title: 'A', examples: ['x'] }, b: { title: '' }, c: { title: 'C' } })).toEqual({
      type: 'object',
      properties: { a: { type: 'string', title: 'A', examples: ['x'] }, b: { type: 'number' } },
    })
  })

  test.each([
    ['no object', { type: 'array', properties: { a: {} } }],
    ['no properties', { type: 'object', additionalProperties: {} }],
    ['a property that is always allowed', { type: 'object', properties: { a: true } }],
  ])('%s: it stays as it is', (_, schema) => {
    expect(label(schema, { a: { title: 'A' } })).toEqual(schema)
  })

  test('two properties of one schema keep their own', () => {
    const schema = { type: 'object', properties: { a: { type: 'string' }, b: { $ref: '#/properties/a' } } }
    expect(label(schema, { a: { title: 'A' }, b: { title: 'B' } })).toEqual({
      type: 'object',
      properties: { a: { type: 'string', title: 'A' }, b: { type: 'string', title: 'B' } },
    })
  })
})

test('what JSON has no form for is refused', () => {
  const convert = schemaConverter(
    { version: '7.0.0', exports: { transforms: { toJSONSchema: () => ({ default: 1n }) } } },
    {},
  )
  expect(() => convert({ schema: {} })).toThrow('BigInt')
})
