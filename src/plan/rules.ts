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
    reason: 'bots that call this action will fail',
  },
  { id: 'action-added', path: 'actions.*', kind: 'added', impact: 'safe', reason: 'no bot calls it yet' },
  {
    id: 'action-cached',
    path: 'actions.*.cacheable',
    condition: turnedOn,
    impact: 'may-break',
    reason: 'bots may get a cached response',
  },
  {
    id: 'action-uncached',
    path: 'actions.*.cacheable',
    condition: turnedOff,
    impact: 'safe',
    reason: 'bots always get a fresh response',
  },
  {
    id: 'action-billable',
    path: 'actions.*.billable',
    impact: 'safe',
    reason: 'changes what it costs, not what it does',
  },
  {
    id: 'event-removed',
    path: 'events.*',
    kind: 'removed',
    impact: 'breaking',
    reason: 'bots that listen for this event will never receive it again',
  },
  { id: 'event-added', path: 'events.*', kind: 'added', impact: 'safe', reason: 'no bot listens for it yet' },
  {
    id: 'state-removed',
    path: 'states.*',
    kind: 'removed',
    impact: 'breaking',
    reason: 'data stored in it can no longer be read',
  },
  { id: 'state-added', path: 'states.*', kind: 'added', impact: 'safe', reason: 'nothing is stored in it yet' },
  {
    id: 'state-type',
    path: 'states.*.type',
    impact: 'breaking',
    reason: 'data stored under the old type can no longer be read',
  },
  {
    id: 'entity-removed',
    path: 'entities.*',
    kind: 'removed',
    impact: 'breaking',
    reason: 'bots that use this entity will no longer find it',
  },
  { id: 'entity-added', path: 'entities.*', kind: 'added', impact: 'safe', reason: 'no bot uses it yet' },
  {
    id: 'channel-removed',
    path: 'channels.*',
    kind: 'removed',
    impact: 'breaking',
    reason: 'bots can no longer use this channel',
  },
  { id: 'channel-added', path: 'channels.*', kind: 'added', impact: 'safe', reason: 'no bot uses it yet' },
  {
    id: 'message-removed',
    path: 'channels.*.messages.*',
    kind: 'removed',
    impact: 'breaking',
    reason: 'bots that send this type of message will fail',
  },
  {
    id: 'message-added',
    path: 'channels.*.messages.*',
    kind: 'added',
    impact: 'may-break',
    reason: "bots may receive a message type they don't handle",
  },
  {
    id: 'message-tag-removed',
    path: 'channels.*.message.tags.*',
    kind: 'removed',
    impact: 'may-break',
    reason: 'bots that read or set this tag will fail',
  },
  { id: 'message-tag', path: 'channels.*.message.tags.**', impact: 'safe', reason: 'existing tags stay as they are' },
  {
    id: 'conversation-tag-removed',
    path: 'channels.*.conversation.tags.*',
    kind: 'removed',
    impact: 'may-break',
    reason: 'bots that read or set this tag will fail',
  },
  {
    id: 'conversation-tag',
    path: 'channels.*.conversation.tags.**',
    impact: 'safe',
    reason: 'existing tags stay as they are',
  },
  {
    id: 'conversation-creation-off',
    path: 'channels.*.conversation.creation.enabled',
    condition: turnedOff,
    impact: 'breaking',
    reason: 'bots can no longer create conversations',
  },
  {
    id: 'conversation-creation-on',
    path: 'channels.*.conversation.creation.enabled',
    condition: turnedOn,
    impact: 'safe',
    reason: 'bots can now create conversations',
  },
  {
    id: 'conversation-tag-required',
    path: 'channels.*.conversation.creation.requiredTags',
    condition: moreTags,
    impact: 'breaking',
    reason: 'conversations created without this tag will be rejected',
  },
  {
    id: 'conversation-tag-optional',
    path: 'channels.*.conversation.creation.requiredTags',
    condition: fewerTags,
    impact: 'safe',
    reason: 'the tag is now optional',
  },
  {
    id: 'user-tag-removed',
    path: 'user.tags.*',
    kind: 'removed',
    impact: 'may-break',
    reason: 'bots that read or set this tag will fail',
  },
  { id: 'user-tag', path: 'user.tags.**', impact: 'safe', reason: 'existing tags stay as they are' },
  {
    id: 'user-creation-off',
    path: 'user.creation.enabled',
    condition: turnedOff,
    impact: 'breaking',
    reason: 'bots can no longer create users',
  },
  {
    id: 'user-creation-on',
    path: 'user.creation.enabled',
    condition: turnedOn,
    impact: 'safe',
    reason: 'bots can now create users',
  },
  {
    id: 'user-tag-required',
    path: 'user.creation.requiredTags',
    condition: moreTags,
    impact: 'breaking',
    reason: 'users created without this tag will be rejected',
  },
  {
    id: 'user-tag-optional',
    path: 'user.creation.requiredTags',
    condition: fewerTags,
    impact: 'safe',
    reason: 'the tag is now optional',
  },
  {
    id: 'configuration-removed',
    path: 'configurations.*',
    kind: 'removed',
    impact: 'breaking',
    reason: 'bots that use this configuration must be reconfigured',
  },
  {
    id: 'configuration-added',
    path: 'configurations.*',
    kind: 'added',
    impact: 'safe',
    reason: 'no bot uses it yet',
  },
  {
    id: 'link-required',
    path: '**.identifier.required',
    condition: turnedOn,
    impact: 'breaking',
    reason: "bots that aren't linked must be linked first",
  },
  {
    id: 'link-optional',
    path: '**.identifier.required',
    condition: turnedOff,
    impact: 'safe',
    reason: 'linking is now optional',
  },
  {
    id: 'link-script',
    path: '**.identifier.linkTemplateScript',
    impact: 'may-break',
    reason: "the link that connects a bot changes; scripts can't be compared",
  },
  {
    id: 'identifier-script',
    path: 'identifier.*',
    impact: 'may-break',
    reason: "requests may be routed to another bot or to none; scripts can't be compared",
  },
  {
    id: 'interface-removed',
    path: 'interfaces.*',
    kind: 'removed',
    impact: 'breaking',
    reason: 'bots and plugins that use this interface will fail',
  },
  { id: 'interface-added', path: 'interfaces.*', kind: 'added', impact: 'safe', reason: 'nothing uses it yet' },
  {
    id: 'interface-other',
    path: 'interfaces.*.name',
    condition: otherName,
    impact: 'breaking',
    reason: 'it is now a different interface',
  },
  {
    id: 'interface-changed',
    path: 'interfaces.**',
    impact: 'may-break',
    reason: 'bots and plugins that use this interface may find different names or schemas',
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
    reason: 'it may run longer before it times out',
  },
  {
    id: 'less-time',
    path: 'maxExecutionTime',
    impact: 'may-break',
    reason: 'calls that take longer will now time out',
  },
  {
    id: 'visibility-private',
    path: 'visibility',
    condition: madePrivate,
    impact: 'safe',
    reason: 'bots keep the version they have installed',
  },
  {
    id: 'visibility',
    path: 'visibility',
    impact: 'safe',
    reason: 'changes who can find and install it, not the bots that have it',
  },
  { id: 'secret', path: 'secrets.*', impact: 'safe', reason: 'secrets belong to the integration, not to bots' },
  { id: 'attribute', path: 'attributes.*', impact: 'safe', reason: 'metadata only' },
  { id: 'action-attribute', path: 'actions.*.attributes.*', impact: 'safe', reason: 'metadata only' },
  { id: 'event-attribute', path: 'events.*.attributes.*', impact: 'safe', reason: 'metadata only' },
  { id: 'title', path: '**.title', impact: 'safe', reason: 'metadata only' },
  { id: 'description', path: '**.description', impact: 'safe', reason: 'metadata only' },
  { id: 'url', path: 'url', impact: 'safe', reason: 'only shown on the hub' },
  { id: 'readme', path: 'readme', impact: 'safe', reason: 'only shown on the hub' },
  { id: 'icon', path: 'icon', impact: 'safe', reason: 'only shown' },
  { id: 'sdk-version', path: 'sdkVersion', impact: 'safe', reason: 'metadata only' },
]

/** What counts where no rule of the table fits: never silence. */
export const undecidedField: Rule = {
  id: 'undecided-field',
  impact: 'may-break',
  reason: 'no rule covers this field',
}

/** What counts for all of a first version. */
export const firstVersion: Rule = { id: 'first-version', impact: 'safe', reason: 'no bot has it installed yet' }

/** The rule for one change outside JSON schemas. */
export function fieldRule(path: Path, kind: Change['kind'], before: unknown, after: unknown): Rule {
  const fits = (rule: FieldRule): boolean =>
    (rule.kind === undefined || rule.kind === kind) &&
    matchesPath(rule.path, path) &&
    (rule.condition?.holds(before, after) ?? true)
  return fieldRules.find(fits) ?? undecidedField
}

/** Whose words a schema's rules are told in, where it isn't the call of an action or the like. */
export type Message = 'configuration' | 'stored'

/** A rule inside JSON schemas, with its reason as it reads for a configuration and for a state. */
export interface SchemaRule extends Rule, Partial<Record<Message, string>> {}

/** Why, in the words that fit the schema's use. */
export function reasonOf(rule: SchemaRule, words: Message | undefined): string {
  return (words && rule[words]) ?? rule.reason
}

/**
 * All rules inside JSON schemas. An *input* is what a bot or its owner gives: the new schema must take what the old one
 * took. An *output* is what a bot is given: the new schema must promise what the old one promised. A state is read by
 * the integration's own code, so its author is addressed.
 */
export const schemaRules = {
  documented: { id: 'documented', impact: 'safe', reason: 'metadata only' },
  sameMeaning: { id: 'same-meaning', impact: 'safe', reason: 'means the same, written differently' },
  inputAdded: {
    id: 'input-added',
    impact: 'safe',
    reason: 'calls without it stay valid',
    configuration: 'existing configurations stay valid without it',
    stored: 'data stored under the old schema stays valid without it',
  },
  inputClaimed: {
    id: 'input-claimed',
    impact: 'may-break',
    reason: 'calls may already send something else under this name',
    configuration: 'existing configurations may already hold something else under this name',
    stored: 'data stored under the old schema may hold something else under this name',
  },
  inputRequired: {
    id: 'input-required',
    impact: 'breaking',
    reason: 'calls without it will be rejected',
    configuration: 'existing configurations lack it and must be completed',
    stored: 'data stored under the old schema may lack it',
  },
  inputRefused: {
    id: 'input-refused',
    impact: 'breaking',
    reason: 'calls that still send it will be rejected',
    configuration: 'existing configurations that have it are no longer valid',
    stored: 'data stored under the old schema may still have it and is no longer valid',
  },
  inputIgnored: {
    id: 'input-ignored',
    impact: 'may-break',
    reason: 'calls may still send it, to no effect',
    configuration: 'existing configurations may still have it, to no effect',
    stored: 'data stored under the old schema may still have it',
  },
  inputWidened: {
    id: 'input-widened',
    impact: 'safe',
    reason: 'everything that was valid is still valid',
    stored: 'data stored under the old schema stays valid',
  },
  inputNarrowed: {
    id: 'input-narrowed',
    impact: 'breaking',
    reason: 'some values that were valid are now rejected',
    configuration: 'existing configurations may no longer be valid and must be corrected',
    stored: 'data stored under the old schema may no longer be valid',
  },
  outputAdded: { id: 'output-added', impact: 'safe', reason: "bots ignore properties they don't know" },
  outputRemoved: { id: 'output-removed', impact: 'breaking', reason: 'bots that read it will find nothing' },
  outputOptional: { id: 'output-optional', impact: 'breaking', reason: 'bots that rely on it may find nothing' },
  outputNarrowed: { id: 'output-narrowed', impact: 'safe', reason: 'bots get nothing that they could not get before' },
  outputWidened: { id: 'output-widened', impact: 'breaking', reason: "bots may get values they don't expect" },
  undecided: {
    id: 'undecided',
    impact: 'may-break',
    reason: "can't tell whether everything that was valid is still valid",
    stored: "can't tell whether data stored under the old schema stays valid",
  },
  tooComplex: {
    id: 'too-complex',
    impact: 'may-break',
    reason: 'the schemas are too complex to compare within the step limit',
  },
} as const satisfies Record<string, SchemaRule>

/** What the schemas at one place of a body are to a bot, and how bad a violated rule is there at the most. */
export interface SchemaUse {
  path: Pattern
  input?: Exclude<Impact, 'safe'>
  output?: Exclude<Impact, 'safe'>
  words?: Message
}

/** Every JSON schema of a body. */
export const schemaUses: readonly SchemaUse[] = [
  { path: 'configuration.schema', input: 'breaking', words: 'configuration' },
  { path: 'configurations.*.schema', input: 'breaking', words: 'configuration' },
  { path: 'actions.*.input.schema', input: 'breaking' },
  { path: 'actions.*.output.schema', output: 'breaking' },
  { path: 'events.*.schema', output: 'breaking' },
  { path: 'entities.*.schema', output: 'breaking' },
  // Bots send messages; whether the integration also emits this kind is in its code.
  { path: 'channels.*.messages.*.schema', input: 'breaking', output: 'may-break' },
  // What was stored under the old schema is read under the new one, if it is kept for that long.
  { path: 'states.*.schema', input: 'may-break', words: 'stored' },
]

/** How the schema at a path is used; undefined where the path leads to none. */
export function schemaUse(path: Path): SchemaUse | undefined {
  return schemaUses.find((use) => matchesPath(use.path, path))
}
