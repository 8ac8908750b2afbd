import { describe, expect, test } from 'vitest'
import type { Change } from '../../src/integration/plan.ts'
import {
  fieldRule,
  fieldRules,
  firstVersion,
  reasonOf,
  schemaRules,
  schemaUse,
  undecidedField,
  type SchemaRule,
  type SchemaUse,
} from '../../src/plan/rules.ts'

type Row = [path: string, kind: Change['kind'], before: unknown, after: unknown, rule: string]

const pathOf = (text: string): string[] => text.split('.')

describe('the rule for a field', () => {
  test.each<Row>([
    ['actions.a', 'removed', {}, undefined, 'breaking action-removed'],
    ['actions.a', 'added', undefined, {}, 'safe action-added'],
    ['actions.a.cacheable', 'added', undefined, true, 'may-break action-cached'],
    ['actions.a.cacheable', 'changed', true, false, 'safe action-uncached'],
    ['actions.a.cacheable', 'removed', true, undefined, 'safe action-uncached'],
    ['actions.a.billable', 'changed', false, true, 'safe action-billable'],
    ['actions.a.title', 'changed', 'a', 'b', 'safe title'],
    ['actions.a.attributes.x', 'changed', 'a', 'b', 'safe action-attribute'],
    ['actions.a.else', 'changed', 'a', 'b', 'may-break undecided-field'],
    ['events.e', 'removed', {}, undefined, 'breaking event-removed'],
    ['events.e', 'added', undefined, {}, 'safe event-added'],
    ['events.e.attributes.x', 'added', undefined, 'a', 'safe event-attribute'],
    ['states.s', 'removed', {}, undefined, 'breaking state-removed'],
    ['states.s', 'added', undefined, {}, 'safe state-added'],
    ['states.s.type', 'changed', 'user', 'integration', 'breaking state-type'],
    ['entities.e', 'removed', {}, undefined, 'breaking entity-removed'],
    ['entities.e', 'added', undefined, {}, 'safe entity-added'],
    ['channels.c', 'removed', {}, undefined, 'breaking channel-removed'],
    ['channels.c', 'added', undefined, {}, 'safe channel-added'],
    ['channels.c.messages.m', 'removed', {}, undefined, 'breaking message-removed'],
    ['channels.c.messages.m', 'added', undefined, {}, 'may-break message-added'],
    ['channels.c.message.tags.t', 'removed', {}, undefined, 'may-break message-tag-removed'],
    ['channels.c.message.tags.t', 'added', undefined, {}, 'safe message-tag'],
    ['channels.c.message.tags.t.title', 'removed', 'a', undefined, 'safe message-tag'],
    ['channels.c.conversation.tags.t', 'removed', {}, undefined, 'may-break conversation-tag-removed'],
    ['channels.c.conversation.tags.t.title', 'changed', 'a', 'b', 'safe conversation-tag'],
    ['channels.c.conversation.creation.enabled', 'changed', true, false, 'breaking conversation-creation-off'],
    ['channels.c.conversation.creation.enabled', 'changed', false, true, 'safe conversation-creation-on'],
    [
      'channels.c.conversation.creation.requiredTags',
      'changed',
      ['a'],
      ['a', 'b'],
      'breaking conversation-tag-required',
    ],
    ['channels.c.conversation.creation.requiredTags', 'added', undefined, ['a'], 'breaking conversation-tag-required'],
    ['channels.c.conversation.creation.requiredTags', 'changed', ['a'], ['b'], 'breaking conversation-tag-required'],
    ['channels.c.conversation.creation.requiredTags', 'changed', ['a', 'b'], ['a'], 'safe conversation-tag-optional'],
    ['channels.c.conversation.creation.requiredTags', 'removed', ['a'], undefined, 'safe conversation-tag-optional'],
    ['channels.c.conversation.creation.requiredTags', 'changed', ['a'], ['a'], 'may-break undecided-field'],
    ['channels.c.conversation.creation.requiredTags', 'changed', 1, 2, 'may-break undecided-field'],
    ['user.tags.t', 'removed', {}, undefined, 'may-break user-tag-removed'],
    ['user.tags.t', 'added', undefined, {}, 'safe user-tag'],
    ['user.creation.enabled', 'removed', true, undefined, 'breaking user-creation-off'],
    ['user.creation.enabled', 'added', undefined, true, 'safe user-creation-on'],
    ['user.creation.requiredTags', 'changed', [], ['a'], 'breaking user-tag-required'],
    ['user.creation.requiredTags', 'changed', ['a'], [], 'safe user-tag-optional'],
    ['configurations.c', 'removed', {}, undefined, 'breaking configuration-removed'],
    ['configurations.c', 'added', undefined, {}, 'safe configuration-added'],
    ['configuration.identifier.required', 'changed', false, true, 'breaking link-required'],
    ['configurations.c.identifier.required', 'changed', true, false, 'safe link-optional'],
    ['configurations.c.identifier.linkTemplateScript', 'changed', 'a', 'b', 'may-break link-script'],
    ['identifier.extractScript', 'changed', 'a', 'b', 'may-break identifier-script'],
    ['interfaces.i', 'removed', {}, undefined, 'breaking interface-removed'],
    ['interfaces.i', 'added', undefined, {}, 'safe interface-added'],
    ['interfaces.i.name', 'changed', 'a', 'b', 'breaking interface-other'],
    ['interfaces.i.name', 'added', undefined, 'b', 'may-break interface-changed'],
    ['interfaces.i.name', 'removed', 'a', undefined, 'may-break interface-changed'],
    ['interfaces.i.actions.a.name', 'changed', 'a', 'b', 'may-break interface-changed'],
    ['extraOperations.o', 'added', undefined, true, 'safe operation-on'],
    ['extraOperations.o', 'changed', true, false, 'may-break operation-off'],
    ['maxExecutionTime', 'changed', 30, 60, 'safe more-time'],
    ['maxExecutionTime', 'changed', 60, 30, 'may-break less-time'],
    ['maxExecutionTime', 'changed', 60, 60, 'may-break less-time'],
    ['maxExecutionTime', 'added', undefined, 60, 'may-break less-time'],
    ['maxExecutionTime', 'removed', 60, undefined, 'may-break less-time'],
    ['maxExecutionTime', 'changed', '30', 60, 'may-break less-time'],
    ['maxExecutionTime', 'changed', 30, '60', 'may-break less-time'],
    ['visibility', 'changed', 'public', 'private', 'safe visibility-private'],
    ['visibility', 'changed', 'private', 'public', 'safe visibility'],
    ['secrets.KEY', 'added', undefined, {}, 'safe secret'],
    ['attributes.x', 'removed', 'a', undefined, 'safe attribute'],
    ['title', 'changed', 'a', 'b', 'safe title'],
    ['events.e.description', 'changed', 'a', 'b', 'safe description'],
    ['url', 'changed', 'a', 'b', 'safe url'],
    ['readme', 'changed', 'a', 'b', 'safe readme'],
    ['icon', 'changed', 'a', 'b', 'safe icon'],
    ['sdkVersion', 'changed', 'a', 'b', 'safe sdk-version'],
    ['else', 'changed', 'a', 'b', 'may-break undecided-field'],
  ])('%s %s, %j to %j: %s', (path, kind, before, after, expected) => {
    const { id, impact } = fieldRule(pathOf(path), kind, before, after)
    expect(`${impact} ${id}`).toBe(expected)
  })
})

describe('the rules', () => {
  const all = [...fieldRules, undecidedField, firstVersion, ...Object.values<SchemaRule>(schemaRules)]

  test('say why, in a few words that go on a sentence', () => {
    const reasons = all.flatMap((rule) => [rule.reason, reasonOf(rule, 'configuration'), reasonOf(rule, 'stored')])
    expect(reasons.filter((reason) => !/^[a-z].{8,100}[a-z]$/.test(reason))).toEqual([])
  })

  test('have the words of a configuration or a state where it has its own', () => {
    expect(reasonOf(schemaRules.inputAdded, undefined)).toBe(schemaRules.inputAdded.reason)
    expect(reasonOf(schemaRules.inputAdded, 'configuration')).toBe(schemaRules.inputAdded.configuration)
    expect(reasonOf(schemaRules.inputAdded, 'stored')).toBe(schemaRules.inputAdded.stored)
    expect(reasonOf(schemaRules.documented, 'stored')).toBe(schemaRules.documented.reason)
  })

  test('name their conditions', () => {
    const texts = fieldRules.flatMap(({ condition }) => condition?.text ?? [])
    expect([...new Set(texts)].toSorted()).toEqual([
      'another name',
      'fewer tags required',
      'longer',
      'made private',
      'more tags required',
      'turned off',
      'turned on',
    ])
  })

  test('of a first version break nothing', () => {
    expect(firstVersion).toMatchObject({ id: 'first-version', impact: 'safe' })
  })

  test.each<[keyof typeof schemaRules, string]>([
    ['documented', 'safe documented'],
    ['sameMeaning', 'safe same-meaning'],
    ['inputAdded', 'safe input-added'],
    ['inputClaimed', 'may-break input-claimed'],
    ['inputRequired', 'breaking input-required'],
    ['inputRefused', 'breaking input-refused'],
    ['inputIgnored', 'may-break input-ignored'],
    ['inputWidened', 'safe input-widened'],
    ['inputNarrowed', 'breaking input-narrowed'],
    ['outputAdded', 'safe output-added'],
    ['outputRemoved', 'breaking output-removed'],
    ['outputOptional', 'breaking output-optional'],
    ['outputNarrowed', 'safe output-narrowed'],
    ['outputWidened', 'breaking output-widened'],
    ['undecided', 'may-break undecided'],
    ['tooComplex', 'may-break too-complex'],
  ])('inside schemas, %s is %s', (name, expected) => {
    const { id, impact } = schemaRules[name]
    expect(`${impact} ${id}`).toBe(expected)
  })
})

describe('the use of a schema', () => {
  test.each<[string, Omit<SchemaUse, 'path'>]>([
    ['configuration.schema', { input: 'breaking', words: 'configuration' }],
    ['configurations.c.schema', { input: 'breaking', words: 'configuration' }],
    ['actions.a.input.schema', { input: 'breaking' }],
    ['actions.a.output.schema', { output: 'breaking' }],
    ['events.e.schema', { output: 'breaking' }],
    ['entities.e.schema', { output: 'breaking' }],
    ['channels.c.messages.m.schema', { input: 'breaking', output: 'may-break' }],
    ['states.s.schema', { input: 'may-break', words: 'stored' }],
  ])('at %s', (path, expected) => {
    const { path: _, ...use } = schemaUse(pathOf(path)) ?? { path }
    expect(use).toEqual(expected)
  })

  test('is none elsewhere', () => {
    expect(schemaUse(['actions', 'a', 'input'])).toBeUndefined()
    expect(schemaUse(['schema'])).toBeUndefined()
  })
})
