import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schemaType } from '../../src/integration/schema-type.ts'

const text = { type: 'string' }
const object = (properties: object, required: string[] = []): object => ({ type: 'object', properties, required })

describe('the type of a JSON schema', () => {
  it.each<[unknown, string]>([
    [text, 'string'],
    [{ type: 'integer' }, 'integer'],
    [{ type: 'array', items: text }, 'string[]'],
    [{ type: 'array' }, 'unknown[]'],
    [{ type: 'array', items: { enum: ['a', 'b'] } }, '("a" | "b")[]'],
    [{ type: 'array', items: { anyOf: [object({}), object({ a: text })] } }, '({} | { a?: string })[]'],
    [{ type: 'array', prefixItems: [text, { type: 'number' }] }, '[string, number]'],
    [{ type: 'string', enum: ['low', 'high'] }, '"low" | "high"'],
    [{ const: 1 }, '1'],
    [object({ id: text, labels: { type: 'array', items: text } }, ['id']), '{ id: string; labels?: string[] }'],
    [object({ 'a-b': text, 'x"y': text }), '{ "a-b"?: string; "x\\"y"?: string }'],
    [object({}), '{}'],
    [{ type: 'object', additionalProperties: { type: 'number' } }, '{ [name: string]: number }'],
    [{ ...object({ a: text }), additionalProperties: true }, '{ a?: string; [name: string]: unknown }'],
    [{ properties: { a: text } }, '{ a?: string }'],
    [{ type: ['string', 'null'] }, 'string | null'],
    [{ type: 'string', nullable: true }, 'string | null'],
    [{ anyOf: [text, { type: 'null' }] }, 'string | null'],
    [{ oneOf: [object({ a: text }), text] }, '{ a?: string } | string'],
    [{ allOf: [object({ a: text }), object({ b: text })] }, '{ a?: string } & { b?: string }'],
    [{ $ref: '#/definitions/Issue' }, 'Issue'],
    [{ type: 'string', maxLength: 64, pattern: '^a*$' }, 'string /* maxLength: 64, pattern: ^a*$ */'],
    [{ type: 'string', pattern: '*/ evil' }, 'string /* pattern: *\\/ evil */'],
    [{ type: 'number', not: { const: 3 } }, 'number /* not: {"const":3} */'],
    [{ type: 'string', title: 'T', description: 'D', default: 'x', 'x-zui': {} }, 'string'],
    [true, 'unknown'],
    [{}, 'unknown'],
    [false, 'never'],
    [{ type: 'any' }, 'any'],
    [{ required: true }, 'unknown /* required: true */'],
    [{ anyOf: 'x' }, 'unknown /* anyOf: x */'],
    [{ type: 'object', properties: { a: 3, b: null } }, '{ a?: unknown; b?: unknown }'],
    [null, 'unknown'],
    ['string', 'unknown'],
  ])('%j is %s', (schema, expected) => {
    expect(schemaType(schema)).toBe(expected)
  })

  it('ends at some depth and length', () => {
    let deep: object = text
    for (let level = 0; level < 5000; level++) deep = object({ a: deep })
    expect(schemaType(deep)).toContain('…')
    const wide = object(Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`p${index}`, text])))
    expect(schemaType(wide)).toMatch(/; … 4980 more \}$/)
    const many = { enum: Array.from({ length: 20_000 }, (_, index) => index) }
    expect(schemaType(many)).toMatch(/ \| … 19980 more$/)
    const bushy = (level: number): object =>
      level === 0 ? text : { anyOf: Array.from({ length: 50 }, () => bushy(level - 1)) }
    expect(schemaType(bushy(3)).length).toBeLessThan(5000)
  })

  it('is one line whatever is given', () => {
    const keyword = fc.constantFrom(
      'type',
      'properties',
      'items',
      'enum',
      'const',
      'anyOf',
      'required',
      'additionalProperties',
      'pattern',
      '$ref',
    )
    const { schema } = fc.letrec((tie) => ({
      schema: fc.oneof(
        { depthSize: 'small' },
        fc.jsonValue(),
        fc.dictionary(keyword, fc.oneof(tie('schema'), fc.array(tie('schema')), fc.string(), fc.constant('object'))),
      ),
    }))
    fc.assert(
      fc.property(schema, (given) => {
        const type = schemaType(given)
        expect(type).not.toMatch(/[\r\n]/)
        expect(type.length).toBeLessThan(20_000)
      }),
      { numRuns: 40 },
    )
  })
})
