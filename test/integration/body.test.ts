import type { ClientInputs } from '@botpress/client'
import { expectTypeOf, test } from 'vitest'
import type { CreateBody, UpdateBody } from '../../src/integration/body.ts'

/** A type without the `undefined`s that JSON leaves out. */
type Sent<Value> = Value extends object ? { [Key in keyof Value]: Sent<Exclude<Value[Key], undefined>> } : Value

/** The documentation allows `null` for an operation, the client's types lag behind. */
type Lagging = 'extraOperations'
type Official = ClientInputs['updateIntegration']

test('an update is what the official client takes', () => {
  expectTypeOf<keyof UpdateBody>().toEqualTypeOf<Exclude<keyof Official, 'id' | `x-${string}`>>()
  expectTypeOf<Omit<Sent<UpdateBody>, Lagging>>().toExtend<Omit<Official, Lagging | 'id'>>()
  expectTypeOf<Omit<Official, 'id' | `x-${string}`>>().toExtend<UpdateBody>()
})

test('a wrong field does not compile', () => {
  const body: UpdateBody = { title: 'Tracker' }
  // @ts-expect-error: an unknown field
  const unknown: UpdateBody = { tags: {} }
  // @ts-expect-error: text where seconds are needed
  const wrong: UpdateBody = { maxExecutionTime: '60' }
  expectTypeOf([body, unknown, wrong]).toExtend<UpdateBody[]>()
  expectTypeOf<CreateBody['name']>().toEqualTypeOf<ClientInputs['createIntegration']['name']>()
})
