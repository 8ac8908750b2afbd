import { isSame } from './canonical.ts'
import type { Path } from '../integration/path.ts'
import { isObject, member } from '../integration/json.ts'
import type { Change } from '../integration/plan.ts'
import { fieldRule, schemaUse } from './rules.ts'
import { compareSchemas } from './schema.ts'
import { isEntry } from '../integration/shape.ts'
import type { State } from './state.ts'

/** What was there before a configuration had a schema: nothing could be given. */
const noConfiguration = { type: 'object', properties: {}, additionalProperties: false }

/**
 * Every difference between two states, in the order of the state after, each judged by the rule table. Entries of
 * collections are added and removed as a whole; inside JSON schemas the path goes by property names and leaves out the
 * key `schema`. Secrets have no values.
 */
export function compareStates(before: State, after: State): Change[] {
  return [...compare(before, after, [])]
}

function* compare(before: unknown, after: unknown, path: Path): Generator<Change> {
  if (isSame(before, after)) return
  const use = schemaUse(path)
  if (use !== undefined) {
    const place = path.slice(0, -1)
    const changes = compareSchemas(before ?? noConfiguration, after ?? noConfiguration, use)
    yield* changes.map((change) => ({ ...change, path: [...place, ...change.path] }))
    return
  }
  const whole = isEntry(path) && (before === undefined || after === undefined)
  if (whole || !(isObject(before) || isObject(after))) {
    yield judged(before, after, path)
    return
  }
  const [old, now] = [isObject(before) ? before : {}, isObject(after) ? after : {}]
  for (const name of new Set([...Object.keys(now), ...Object.keys(old)])) {
    yield* compare(member(old, name), member(now, name), [...path, name])
  }
}

function judged(before: unknown, after: unknown, path: Path): Change {
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'
  const { id, impact, reason } = fieldRule(path, kind, before, after)
  const named = path[0] === 'secrets'
  return {
    path,
    kind,
    before: named ? undefined : before,
    after: named ? undefined : after,
    impact,
    rule: id,
    reason,
  }
}
