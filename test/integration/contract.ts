import { state } from '@botpress/api'
import { z } from 'zod'

/** One node of the official contract's request schema. */
export interface Node {
  type: 'object' | 'string' | 'integer' | 'boolean' | 'array'
  properties?: Record<string, Node> | undefined
  required?: string[] | undefined
  additionalProperties?: boolean | Node | undefined
  items?: Node | undefined
  enum?: string[] | undefined
  minLength?: number | undefined
  maxLength?: number | undefined
  nullable?: boolean | undefined
}

const node: z.ZodType<Node> = z.lazy(() =>
  z.object({
    type: z.enum(['object', 'string', 'integer', 'boolean', 'array']),
    properties: z.record(z.string(), node).optional(),
    required: z.array(z.string()).optional(),
    additionalProperties: z.union([z.boolean(), node]).optional(),
    items: node.optional(),
    enum: z.array(z.string()).optional(),
    minLength: z.number().optional(),
    maxLength: z.number().optional(),
    nullable: z.boolean().optional(),
  }),
)

/** The official contract's schema of the update's request body. */
export const contract = node.parse(state.operations.updateIntegration.requestBody?.schema)

/** A node of the contract and the path to it; the names that fill a record's places are chosen here. */
export interface Place {
  path: string[]
  node: Node
}

/** A base64 SVG and Markdown: the contract only says string. */
export const icon = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64')
export const readme = Buffer.from('# Tracker').toString('base64')

/** Every node of the contract outside JSON schemas. */
export function walk(at: Node, path: string[] = []): Place[] {
  const fields = Object.entries(at.properties ?? {}).flatMap(([name, field]) => walk(field, [...path, name]))
  const each = at.additionalProperties
  const entries = typeof each === 'object' ? walk(each, [...path, path[0] === 'secrets' ? 'API_KEY' : 'thing']) : []
  return [{ path, node: at }, ...fields, ...entries]
}

/** The smallest value that the node allows. */
export function smallest(at: Node, path: readonly string[] = []): unknown {
  const [field] = path
  if (path.length === 1 && field === 'icon') return icon
  if (path.length === 1 && field === 'readme') return readme
  switch (at.type) {
    case 'string':
      return at.enum?.[0] ?? 'a'.repeat(at.minLength ?? 0)
    case 'integer':
      return 1
    case 'boolean':
      return true
    case 'array':
      return []
    case 'object':
      return smallestObject(at, path)
  }
}

/** The smallest object that the node allows: the required fields alone. */
export function smallestObject(at: Node, path: readonly string[] = []): Record<string, unknown> {
  return Object.fromEntries(
    (at.required ?? []).flatMap((name) => {
      const inner = at.properties?.[name]
      return inner ? [[name, smallest(inner, [...path, name])]] : []
    }),
  )
}

/** The smallest body that has `value` at `path`, everything required beside it included. */
export function bodyWith(path: readonly string[], value: unknown, at: Node = contract): unknown {
  const [name, ...rest] = path
  if (name === undefined) return value
  const each = at.additionalProperties
  const inner = at.properties?.[name] ?? (typeof each === 'object' ? each : undefined)
  if (inner === undefined) throw new Error(`The contract has no ${path.join('.')}`)
  return { ...smallestObject(at), [name]: bodyWith(rest, value, inner) }
}
