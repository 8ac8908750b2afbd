import { type Path, matchesPath, type Pattern } from '../integration/path.ts'
import type { Change, Impact } from '../integration/plan.ts'

/** What a kind of change does to a bot that has the integration installed, and why. */
export interface Rule {
  id: string
  impact: Impact
  /** One short sentence for the person who reads the plan. */
  reason: string
}

/** When a rule counts, by the values before and after: JSON, undefined where there is none. */
export interface Condition {
  /** For the table of rules: `turned on`. */
  text: string
  holds: (before: unknown, after: unknown) => boolean
}

/** A rule for what stands outside JSON schemas. */
export interface FieldRule extends Rule {
  /** Names from the root of the request body; `*` stands for any name. */
  path: Pattern
  /** Undefined: any kind. */
  kind?: Change['kind']
  /** Undefined: any values. */
  condition?: Condition
}

const longer: Condition = {
  text: 'longer',
  holds: (before, after) => typeof before === 'number' && typeof after === 'number' && after > before,
}
const fewerTags: Condition = {
  text: 'fewer tags required',
  holds: (before, after) =>
    Array.isArray(before) && (!Array.isArray(after) || before.some((each) => !after.includes(each))),
}
const moreTags: Condition = {
  text: 'more tags required',
  holds: (before, after) =>
    Array.isArray(after) && (!Array.isArray(before) || after.some((each) => !before.includes(each))),
}
const otherName: Condition = {
  text: 'another name',
  holds: (before, after) => before !== undefined && after !== undefined,
}
const madePrivate: Condition = { text: 'made private', holds: (_before, after) => after === 'private' }
const turnedOn: Condition = { text: 'turned on', holds: (_before, after) => after === true }
const turnedOff: Condition = { text: 'turned off', holds: (_before, after) => after !== true }

/** All rules outside JSON schemas, from the point of view of a bot that has the integration installed. The first that fits counts. */
export const fieldRules: readonly FieldRule[] = [
  {
    id: 'action-removed',
    path: 'actions.*',
    kind: 'removed',
    impact: 'breaking',
    reason: 'a bot that calls this action fails',
  },
  { id: 'action-added', path: 'actions.*', kind: 'added', impact: 'safe', reason: 'no bot calls it yet' },
  {
    id: 'action-cached',
    path: 'actions.*.cacheable',
    condition: turnedOn,
    impact: 'may-break',
    reason: 'a bot may get an answer that was given before',
  },
  {
    id: 'action-uncached',
    path: 'actions.*.cacheable',
    condition: turnedOff,
    impact: 'safe',
    reason: 'a bot gets fresh answers',
  },
  {
    id: 'action-billable',
    path: 'actions.*.billable',
    impact: 'safe',
    reason: 'what it costs changes, not what it does',
  },
  {
    id: 'event-removed',
    path: 'events.*',
    kind: 'removed',
    impact: 'breaking',
    reason: 'a bot that waits for this event never gets it',
  },
  { id: 'event-added', path: 'events.*', kind: 'added', impact: 'safe', reason: 'no bot waits for it yet' },
  {
    id: 'state-removed',
    path: 'states.*',
    kind: 'removed',
    impact: 'breaking',
    reason: 'what is stored in it is no longer reached',
  },
  { id: 'state-added', path: 'states.*', kind: 'added', impact: 'safe', reason: 'nothing is stored in it yet' },
  {
    id: 'state-type',
    path: 'states.*.type',
    impact: 'breaking',
    reason: 'what is stored belongs to another kind of thing and is no longer reached',
  },
  {
    id: 'entity-removed',
    path: 'entities.*',
    kind: 'removed',
    impact: 'breaking',
    reason: 'a bot that refers to this entity finds none',
  },
  { id: 'entity-added', path: 'entities.*', kind: 'added', impact: 'safe', reason: 'no bot refers to it yet' },
  {
    id: 'channel-removed',
    path: 'channels.*',
    kind: 'removed',
    impact: 'breaking',
    reason: 'a bot can no longer talk over this channel',
  },
  { id: 'channel-added', path: 'channels.*', kind: 'added', impact: 'safe', reason: 'no bot talks over it yet' },
  {
    id: 'message-removed',
    path: 'channels.*.messages.*',
    kind: 'removed',
    impact: 'breaking',
    reason: 'a bot that sends this kind of message fails',
  },
  {
    id: 'message-added',
    path: 'channels.*.messages.*',
    kind: 'added',
    impact: 'may-break',
    reason: "a bot may receive a kind of message it doesn't know",
  },
  {
    id: 'message-tag-removed',
    path: 'channels.*.message.tags.*',
    kind: 'removed',
    impact: 'may-break',
    reason: 'a bot that reads or sets this tag fails',
  },
  { id: 'message-tag', path: 'channels.*.message.tags.**', impact: 'safe', reason: 'a tag is added or described' },
  {
    id: 'conversation-tag-removed',
    path: 'channels.*.conversation.tags.*',
    kind: 'removed',
    impact: 'may-break',
    reason: 'a bot that reads or sets this tag fails',
  },
  {
    id: 'conversation-tag',
    path: 'channels.*.conversation.tags.**',
    impact: 'safe',
    reason: 'a tag is added or described',
  },
  {
    id: 'conversation-creation-off',
    path: 'channels.*.conversation.creation.enabled',
    condition: turnedOff,
    impact: 'breaking',
    reason: 'a bot can no longer start conversations',
  },
  {
    id: 'conversation-creation-on',
    path: 'channels.*.conversation.creation.enabled',
    condition: turnedOn,
    impact: 'safe',
    reason: 'a bot may now start conversations',
  },
  {
    id: 'conversation-tag-required',
    path: 'channels.*.conversation.creation.requiredTags',
    condition: moreTags,
    impact: 'breaking',
    reason: "a bot that starts conversations doesn't give this tag yet",
  },
  {
    id: 'conversation-tag-optional',
    path: 'channels.*.conversation.creation.requiredTags',
    condition: fewerTags,
    impact: 'safe',
    reason: 'a bot need not give this tag any more',
  },
  {
    id: 'user-tag-removed',
    path: 'user.tags.*',
    kind: 'removed',
    impact: 'may-break',
    reason: 'a bot that reads or sets this tag fails',
  },
  { id: 'user-tag', path: 'user.tags.**', impact: 'safe', reason: 'a tag is added or described' },
  {
    id: 'user-creation-off',
    path: 'user.creation.enabled',
    condition: turnedOff,
    impact: 'breaking',
    reason: 'a bot can no longer create users',
  },
  {
    id: 'user-creation-on',
    path: 'user.creation.enabled',
    condition: turnedOn,
    impact: 'safe',
    reason: 'a bot may now create users',
  },
  {
    id: 'user-tag-required',
    path: 'user.creation.requiredTags',
    condition: moreTags,
    impact: 'breaking',
    reason: "a bot that creates users doesn't give this tag yet",
  },
  {
    id: 'user-tag-optional',
    path: 'user.creation.requiredTags',
    condition: fewerTags,
    impact: 'safe',
    reason: 'a bot need not give this tag any more',
  },
  {
    id: 'configuration-removed',
    path: 'configurations.*',
    kind: 'removed',
    impact: 'breaking',
    reason: 'a bot that is set up with this configuration has to be set up anew',
  },
  {
    id: 'configuration-added',
    path: 'configurations.*',
    kind: 'added',
    impact: 'safe',
    reason: 'no bot is set up with it yet',
  },
  {
    id: 'link-required',
    path: '**.identifier.required',
    condition: turnedOn,
    impact: 'breaking',
    reason: 'a bot that was never linked has to be linked first',
  },
  {
    id: 'link-optional',
    path: '**.identifier.required',
    condition: turnedOff,
    impact: 'safe',
    reason: 'a bot need not be linked any more',
  },
  {
    id: 'link-script',
    path: '**.identifier.linkTemplateScript',
    impact: 'may-break',
    reason: "the link by which a bot is connected changes; what a script does can't be compared",
  },
  {
    id: 'identifier-script',
    path: 'identifier.*',
    impact: 'may-break',
    reason: "requests may reach another bot or none; what a script does can't be compared",
  },
  {
    id: 'interface-removed',
    path: 'interfaces.*',
    kind: 'removed',
    impact: 'breaking',
    reason: 'a bot or plugin that uses the integration through this interface fails',
  },
  { id: 'interface-added', path: 'interfaces.*', kind: 'added', impact: 'safe', reason: 'nothing uses it yet' },
  {
    id: 'interface-other',
    path: 'interfaces.*.name',
    condition: otherName,
    impact: 'breaking',
    reason: 'it is another interface now',
  },
  {
    id: 'interface-changed',
    path: 'interfaces.**',
    impact: 'may-break',
    reason: 'a bot or plugin that uses the integration through this interface may find other names or shapes',
  },
  {
    id: 'operation-on',
    path: 'extraOperations.*',
    condition: turnedOn,
    impact: 'safe',
    reason: 'the integration handles one more operation',
  },
  {
    id: 'operation-off',
    path: 'extraOperations.*',
    condition: turnedOff,
    impact: 'may-break',
    reason: 'the integration no longer handles this operation',
  },
  {
    id: 'more-time',
    path: 'maxExecutionTime',
    condition: longer,
    impact: 'safe',
    reason: 'it may take longer before it is stopped',
  },
  { id: 'less-time', path: 'maxExecutionTime', impact: 'may-break', reason: 'what took longer until now is stopped' },
  {
    id: 'visibility-private',
    path: 'visibility',
    condition: madePrivate,
    impact: 'safe',
    reason: 'bots keep the version that they have installed',
  },
  {
    id: 'visibility',
    path: 'visibility',
    impact: 'safe',
    reason: 'others can find it or install it, installed bots notice nothing',
  },
  { id: 'secret', path: 'secrets.*', impact: 'safe', reason: 'secrets belong to the integration, not to the bots' },
  { id: 'attribute', path: 'attributes.*', impact: 'safe', reason: 'attributes describe' },
  { id: 'action-attribute', path: 'actions.*.attributes.*', impact: 'safe', reason: 'attributes describe' },
  { id: 'event-attribute', path: 'events.*.attributes.*', impact: 'safe', reason: 'attributes describe' },
  { id: 'title', path: '**.title', impact: 'safe', reason: 'a title describes' },
  { id: 'description', path: '**.description', impact: 'safe', reason: 'a description describes' },
  { id: 'url', path: 'url', impact: 'safe', reason: 'it is shown on the hub only' },
  { id: 'readme', path: 'readme', impact: 'safe', reason: 'it is shown on the hub only' },
  { id: 'icon', path: 'icon', impact: 'safe', reason: 'it is shown only' },
  { id: 'sdk-version', path: 'sdkVersion', impact: 'safe', reason: 'it tells what the integration was built with' },
]

/** What counts where no rule of the table fits: never silence. */
export const undecidedField: Rule = {
  id: 'undecided-field',
  impact: 'may-break',
  reason: 'no rule tells what this does to a bot',
}

/** The rule for one change outside JSON schemas. */
export function fieldRule(path: Path, kind: Change['kind'], before: unknown, after: unknown): Rule {
  const fits = (rule: FieldRule): boolean =>
    (rule.kind === undefined || rule.kind === kind) &&
    matchesPath(rule.path, path) &&
    (rule.condition?.holds(before, after) ?? true)
  return fieldRules.find(fits) ?? undecidedField
}

/**
 * All rules inside JSON schemas. An *input* is what a bot or its owner gives: the new schema must take what the old one
 * took. An *output* is what a bot is given: the new schema must promise what the old one promised.
 */
export const schemaRules = {
  documented: { id: 'documented', impact: 'safe', reason: 'only the description changes' },
  inputAdded: { id: 'input-added', impact: 'safe', reason: 'a bot need not give it' },
  inputClaimed: { id: 'input-claimed', impact: 'may-break', reason: 'any value could stand under this name until now' },
  inputRequired: { id: 'input-required', impact: 'breaking', reason: "a bot doesn't give it yet and is refused" },
  inputRefused: { id: 'input-refused', impact: 'breaking', reason: 'a bot that still gives it is refused' },
  inputIgnored: { id: 'input-ignored', impact: 'may-break', reason: 'what a bot still gives may have no effect' },
  inputWidened: { id: 'input-widened', impact: 'safe', reason: 'every value that was taken is still taken' },
  inputNarrowed: { id: 'input-narrowed', impact: 'breaking', reason: 'values that were taken are refused now' },
  outputAdded: { id: 'output-added', impact: 'safe', reason: "a bot passes over what it doesn't know" },
  outputRemoved: { id: 'output-removed', impact: 'breaking', reason: 'a bot that reads it finds nothing' },
  outputOptional: { id: 'output-optional', impact: 'breaking', reason: 'a bot counts on it and may find nothing' },
  outputNarrowed: { id: 'output-narrowed', impact: 'safe', reason: 'every value that may come could come before' },
  outputWidened: { id: 'output-widened', impact: 'breaking', reason: "values may come that a bot doesn't expect" },
  undecided: { id: 'undecided', impact: 'may-break', reason: "whether all values still fit can't be decided" },
} as const satisfies Record<string, Rule>

/** What the schemas at one place of a body are to a bot, and how bad a violated rule is there at the most. */
export interface SchemaUse {
  path: Pattern
  input?: Exclude<Impact, 'safe'>
  output?: Exclude<Impact, 'safe'>
}

/** Every JSON schema of a body. */
export const schemaUses: readonly SchemaUse[] = [
  { path: 'configuration.schema', input: 'breaking' },
  { path: 'configurations.*.schema', input: 'breaking' },
  { path: 'actions.*.input.schema', input: 'breaking' },
  { path: 'actions.*.output.schema', output: 'breaking' },
  { path: 'events.*.schema', output: 'breaking' },
  { path: 'entities.*.schema', output: 'breaking' },
  // Bots send messages; whether the integration also emits this kind is in its code.
  { path: 'channels.*.messages.*.schema', input: 'breaking', output: 'may-break' },
  // What was stored under the old schema is read under the new one, if it is kept for that long.
  { path: 'states.*.schema', input: 'may-break' },
]

/** How the schema at a path is used; undefined where the path leads to none. */
export function schemaUse(path: Path): SchemaUse | undefined {
  return schemaUses.find((use) => matchesPath(use.path, path))
}
