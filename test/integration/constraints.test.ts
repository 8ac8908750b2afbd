import * as fc from 'fast-check'
import { parse } from 'semver'
import { describe, expect, test } from 'vitest'
import { formatPath } from '../../src/integration/path.ts'
import { checkDefinition } from '../../src/integration/constraints.ts'

/** Each diagnostic on a line, as a person would be told: severity, field, what is wrong, the way out. */
const read = (body: unknown): string[] =>
  checkDefinition(body).map(({ severity, path, message, fix }) =>
    [severity, `${formatPath(path)}:`, message, fix].join(' '),
  )
const where = (body: unknown): string[] =>
  checkDefinition(body).map(({ severity, path }) => `${severity} ${formatPath(path)}`)

const schema = { type: 'object', properties: {} }
const many = (count: number, value: unknown, name = 'thing'): Record<string, unknown> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}${index}`, value]))
/** Objects in one another, so many deep. */
const nested = (depth: number): unknown => JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`)
const event = { schema }
const state = { type: 'user', schema }
const channel = { messages: {} }
/** A JSON schema of exactly so many bytes. */
const schemaOf = (bytes: number): object => {
  const rest = bytes - JSON.stringify({ $comment: '' }).length
  return { $comment: 'ä'.repeat(Math.floor(rest / 2)) + 'a'.repeat(rest % 2) }
}

/** The constraints that the official contract's walk (contract.test.ts) doesn't know: at the limit, and one past it. */
const limits: [what: string, allowed: object, refused: object, diagnostic: string][] = [
  ['title', { title: 'x'.repeat(64) }, { title: 'x'.repeat(65) }, 'error title'],
  ['title of emoji', { title: '😀'.repeat(64) }, { title: '😀'.repeat(65) }, 'error title'],
  ['description', { description: 'x'.repeat(256) }, { description: 'x'.repeat(257) }, 'error description'],
  ['name', { name: 'x'.repeat(200) }, { name: 'x'.repeat(201) }, 'error name'],
  ['empty name', { name: 'x' }, { name: '' }, 'error name'],
  ['handle', { name: 'acme/tracker' }, { name: 'acme/tracker/x' }, 'error name'],
  ['nothing before the slash', { name: 'a/b' }, { name: '/b' }, 'error name'],
  ['nothing after the slash', { name: 'a/b' }, { name: 'a/' }, 'error name'],
  ['version', { version: `1.0.0-${'x'.repeat(194)}` }, { version: `1.0.0-${'x'.repeat(195)}` }, 'error version'],
  ['pre-release', { version: '1.0.0-rc.1' }, { version: '1.0.0-rc.01' }, 'error version'],
  ['build metadata', { version: '1.2.3-b7' }, { version: '1.2.3-b7+build.05' }, 'error version'],
  ['two numbers', { version: '0.1.0' }, { version: '0.1' }, 'error version'],
  ['leading v', { version: '1.0.0' }, { version: 'v1.0.0' }, 'error version'],
  ['leading zero', { version: '10.0.0' }, { version: '01.0.0' }, 'error version'],
  ['space', { version: '1.0.0' }, { version: ' 1.0.0' }, 'error version'],
  ['url', { url: `https://a.io/${'x'.repeat(1987)}` }, { url: `https://a.io/${'x'.repeat(1988)}` }, 'error url'],
  ['url removed', { url: null }, { url: 'www.example.com' }, 'warning url'],
  ['url of the web', { url: 'http://example.com' }, { url: 'ftp://example.com' }, 'warning url'],
  ['maxExecutionTime', { maxExecutionTime: 1 }, { maxExecutionTime: 0 }, 'error maxExecutionTime'],
  ['maxExecutionTime', { maxExecutionTime: 60 }, { maxExecutionTime: 60.5 }, 'error maxExecutionTime'],
  ['secret name', { secrets: { A1_B2: {} } }, { secrets: { A1__B2: {} } }, 'error secrets.A1__B2'],
  ['secret name', { secrets: { A: {} } }, { secrets: { a: {} } }, 'error secrets.a'],
  ['secret name', { secrets: { A_1: {} } }, { secrets: { A_: {} } }, 'error secrets.A_'],
  ['secret name', { secrets: { A1: {} } }, { secrets: { '1A': {} } }, 'error secrets.1A'],
  ['secret name', { secrets: ['A'] }, { secrets: ['_A'] }, 'error secrets[0]'],
  [
    'interface ID',
    { interfaces: { a: { id: 'x'.repeat(28) } } },
    { interfaces: { a: { id: 'x'.repeat(27) } } },
    'error interfaces.a.id',
  ],
  [
    'interface ID',
    { interfaces: { a: { id: 'x'.repeat(36) } } },
    { interfaces: { a: { id: 'x'.repeat(37) } } },
    'error interfaces.a.id',
  ],
  [
    'interface',
    { interfaces: { a: { name: 'a', version: '>1' } } },
    { interfaces: { a: { name: 'a' } } },
    'error interfaces.a',
  ],
  [
    'interface version',
    { interfaces: { a: { name: 'a', version: 'x'.repeat(200) } } },
    { interfaces: { a: { name: 'a', version: 'x'.repeat(201) } } },
    'error interfaces.a.version',
  ],
  ['operation', { extraOperations: { a: null } }, { extraOperations: { a: {} } }, 'error extraOperations.a.enabled'],
  ['icon as a path', { icon: 'a/icon.svg' }, { icon: '<svg/>' }, 'error icon'],
  ['icon as a path', { icon: 'icon.svg' }, { icon: '' }, 'error icon'],
  ['readme as a path', { readme: 'hub.md' }, { readme: '# Title\ntext' }, 'error readme'],
  ['readme as a path', { readme: 'x'.repeat(999) }, { readme: 'x'.repeat(1000) }, 'error readme'],
  ['public', { visibility: 'private' }, { visibility: 'private', public: true }, 'error public'],
  [
    'public',
    { visibility: 'private' },
    { visibility: 'unlisted', public: true, title: 'a', description: 'a' },
    'error public',
  ],
  ['public', {}, { public: false }, 'warning public'],
  [
    'a JSON schema',
    { configuration: { schema: schemaOf(100_000) } },
    { configuration: { schema: schemaOf(100_001) } },
    'warning configuration.schema',
  ],
  [
    'an input',
    { actions: { a: { input: { schema: schemaOf(100_000) }, output: { schema } } } },
    { actions: { a: { input: { schema: schemaOf(100_001) }, output: { schema } } } },
    'warning actions.a.input.schema',
  ],
  ['channels', { channels: many(10, channel) }, { channels: many(11, channel) }, 'warning channels'],
  [
    'message types',
    { channels: { a: { messages: many(20, { schema }) } } },
    { channels: { a: { messages: many(21, { schema }) } } },
    'warning channels.a.messages',
  ],
  ['events', { events: many(20, event) }, { events: many(21, event) }, 'warning events'],
  ['states', { states: many(20, state) }, { states: many(21, state) }, 'warning states'],
  ['tags', { user: { tags: many(50, {}) } }, { user: { tags: many(51, {}) } }, 'warning user.tags'],
  [
    'tags of all kinds',
    { user: { tags: many(25, {}) }, channels: { a: { message: { tags: many(25, {}) } } } },
    { user: { tags: many(25, {}) }, channels: { a: { message: { tags: many(26, {}) } } } },
    'warning channels.a.message.tags',
  ],
  ['secrets', { secrets: many(25, {}, 'A') }, { secrets: many(26, {}, 'A') }, 'warning secrets'],
  [
    'secrets in a list',
    { secrets: Object.keys(many(25, 0, 'A')) },
    { secrets: Object.keys(many(26, 0, 'A')) },
    'warning secrets',
  ],
  ['removed ones', { events: { ...many(20, event), more: null } }, { events: many(21, event) }, 'warning events'],
  [
    'action name',
    { actions: { createIssue2: null } },
    { actions: { 'create-issue': { input: { schema }, output: { schema } } } },
    'warning actions.create-issue',
  ],
  ['channel name', { channels: { dm: channel } }, { channels: { DM: channel } }, 'warning channels.DM'],
  [
    'message name',
    { channels: { a: { messages: { text: { schema } } } } },
    { channels: { a: { messages: { rich_text: { schema } } } } },
    'warning channels.a.messages.rich_text',
  ],
  [
    'event name',
    { events: { issueCreated: event } },
    { events: { 'issue created': event } },
    'warning events["issue created"]',
  ],
  ['state name', { states: { oauth: state } }, { states: { OAuth: state } }, 'warning states.OAuth'],
  ['removed name', { states: { OAuth: null } }, { states: { OAuth: state } }, 'warning states.OAuth'],
  ['entity name', { entities: { Issue: { schema } } }, { events: { Issue: { schema } } }, 'warning events.Issue'],
  ['integration name', { name: 'google-ai2' }, { name: 'Google AI' }, 'warning name'],
  ['title', { title: 'Tracker' }, { title: 'Tracker for botpress' }, 'warning title'],
  ['no title', { visibility: 'private' }, { visibility: 'public', description: 'a' }, 'warning title'],
  ['no description', { visibility: 'private' }, { visibility: 'unlisted', title: 'a' }, 'warning description'],
  [
    'empty description',
    { visibility: 'private', description: '' },
    { visibility: 'unlisted', title: 'a', description: '' },
    'warning description',
  ],
]

/** Whether the library takes a version as it stands, without the `v` and spaces that it forgives, and without build metadata. */
const official = (version: string): boolean => parse(version)?.version === version

test('build metadata is refused with the reason and the way out', () => {
  expect(checkDefinition({ version: '1.2.3+build.7' })).toMatchObject([
    {
      severity: 'error',
      path: ['version'],
      message:
        '`version` is `"1.2.3+build.7"`, which has build metadata. Botpress looks versions up as ranges, and ranges ignore build metadata: it would find `"1.2.3"` in its place.',
      fix: 'Write `"1.2.3"`, or a new version.',
    },
  ])
})

test('versions are what the library that compares them takes', () => {
  const part = fc.oneof(fc.nat(20).map(String), fc.constantFrom('00', '01', 'x', 'rc', '-', '0a', '', ' ', 'é'))
  const text = fc
    .tuple(
      fc.array(part, { minLength: 2, maxLength: 4 }).map((parts) => parts.join('.')),
      fc.option(fc.array(part, { maxLength: 3 }).map((parts) => parts.join('.'))),
      fc.option(fc.array(part, { maxLength: 2 }).map((parts) => parts.join('.'))),
    )
    .map(([core, pre, build]) => `${core}${pre === null ? '' : `-${pre}`}${build === null ? '' : `+${build}`}`)
  fc.assert(
    fc.property(
      fc.oneof(
        text,
        fc.tuple(fc.nat(), fc.nat(), fc.nat()).map((numbers) => numbers.join('.')),
      ),
      (version) => {
        expect(where({ version }).length === 0).toBe(official(version))
      },
    ),
    { numRuns: 500 },
  )
})

describe('limits', () => {
  test.each(limits)('%s (%#)', (_what, allowed, refused, diagnostic) => {
    expect(where(allowed)).toEqual([])
    expect(where(refused)).toEqual([diagnostic])
  })

  test.each(['.', '..', './a', '../a', 'a/.', 'a/..'])(
    '%s is no name, which would lead elsewhere in an address',
    (name) => {
      expect(where({ name })).toEqual(['error name'])
      expect(where({ name, version: '1.0.0' })).toEqual(['error name'])
      expect(where({ interfaces: { a: { name, version: '1.0.0' } } })).toEqual(['error interfaces.a.name'])
    },
  )

  test.each(['.', '..', '../x', ''])('%j is no version, which would lead elsewhere in an address', (version) => {
    expect(where({ version })).toEqual(['error version'])
    expect(where({ interfaces: { a: { name: 'a', version } } })).toEqual(['error interfaces.a.version'])
  })

  test('dots within a name lead nowhere', () => {
    expect(where({ interfaces: { a: { name: '..a/b..', version: '1.x.0' } } })).toEqual([])
  })

  test.each([
    [true, 'public', false],
    [true, 'unlisted', true],
    [true, 'private', true],
    [false, 'public', true],
    [false, 'unlisted', false],
    [false, 'private', false],
  ])('public: %s beside visibility: %s', (flag, visibility, refused) => {
    const found = where({ public: flag, visibility, title: 'a', description: 'a' })
    expect(found.includes('error public')).toBe(refused)
    expect(found.includes('warning public')).toBe(!refused)
  })
})

describe('words', () => {
  test.each<[unknown, string]>([
    [
      null,
      'error : The definition is null, but must be an object with the integration\'s fields. Write one, such as `{"name": "my-integration", "version": "1.0.0"}`.',
    ],
    [
      ['a'],
      'error : The definition is a list, but must be an object with the integration\'s fields. Write one, such as `{"name": "my-integration", "version": "1.0.0"}`.',
    ],
    [
      { title: '' },
      'error title: `title` is empty, but must have at least 1 character. Write some text, or leave the field out.',
    ],
    [
      { title: `Tickets ${'x'.repeat(60)}` },
      'error title: `title` is `"Tickets xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…"`, which has 68 characters; at most 64 are allowed. Shorten it by 4 characters.',
    ],
    [
      { identifier: { extractScript: 'x'.repeat(2001) } },
      'error identifier.extractScript: `extractScript` is `"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…"`, which has 2,001 characters; at most 2,000 are allowed. Shorten it by 1 character.',
    ],
    [
      { description: '😀'.repeat(257) },
      `error description: \`description\` is \`"${'😀'.repeat(40)}…"\`, which has 257 characters; at most 256 are allowed. Shorten it by 1 character.`,
    ],
    [{ sdkVersion: 5 }, 'error sdkVersion: `sdkVersion` is `5`, but must be a string. Put it in quotes: `"5"`.'],
    [
      { description: null },
      'error description: `description` is null, but must be a string. Leave the field out instead.',
    ],
    [{ layers: 'a' }, 'error layers: `layers` is `"a"`, but must be a list. Write a list.'],
    [
      { maxExecutionTime: 'soon' },
      'error maxExecutionTime: `maxExecutionTime` is `"soon"`, but must be a whole number. Write the number of seconds, such as `60`, without quotes.',
    ],
    [
      { maxExecutionTime: -1 },
      'error maxExecutionTime: `maxExecutionTime` is `-1`, but it must be more than 0. Write the number of seconds, such as `60`.',
    ],
    [
      { actions: { a: { input: { schema }, output: { schema }, billable: 'yes' } } },
      'error actions.a.billable: `billable` is `"yes"`, but must be `true` or `false`. Write `true` or `false`, without quotes.',
    ],
    [
      { visibility: 'publik' },
      'error visibility: `visibility` is `"publik"`, which isn\'t one of `public`, `private`, `unlisted`. Did you mean `public`?',
    ],
    [
      { states: { a: { type: 'bot', schema } } },
      'error states.a.type: `type` is `"bot"`, which isn\'t one of `conversation`, `user`, `integration`. Choose one of these.',
    ],
    [
      { actions: { a: { input: { schema } } } },
      'error actions.a.output: `output` is missing. Add `{"schema": …}` with the JSON schema of what the action returns.',
    ],
    [
      { user: { creation: { enabled: false } } },
      'error user.creation.requiredTags: `requiredTags` is missing. Add a list of tag names, `[]` for none.',
    ],
    [
      { user: { creation: { enabled: true, requiredTags: [] } } },
      'warning user.creation.enabled: `user.creation.enabled` is deprecated: the official CLI refuses it on a first version and on a new major version. Leave `creation` out, and offer an action that creates a user.',
    ],
    [
      { events: { a: { schema: { type: 'object', required: true } } } },
      "warning events.a.schema.required: `required` is `true`, which isn't valid in a JSON schema. Correct it: a plan can't tell what a change to it breaks.",
    ],
    [
      { interfaces: { a: { id: 'short' } } },
      'error interfaces.a.id: `id` is `"short"`, which has 5 characters; an ID has 28 to 36. Copy the whole ID.',
    ],
    [
      { interfaces: { a: {} } },
      'error interfaces.a: The interface `a` lacks `name` and `version`. Add `name` and `version` of the interface, or its `id`.',
    ],
    [
      { version: 'v1.2' },
      'error version: `version` is `"v1.2"`, which isn\'t a semantic version. Write three numbers, such as `1.2.0`.',
    ],
    [
      { version: 'next' },
      'error version: `version` is `"next"`, which isn\'t a semantic version. Write three numbers, such as `1.0.0`.',
    ],
    [
      { name: 'a/' },
      'error name: `name` is `"a/"`, which has more than one slash, or nothing before or after it. Write `name`, or `handle/name` with the handle of the workspace.',
    ],
    [
      { name: '..' },
      'error name: `name` is `".."`, which can\'t be part of a URL. Write `name`, or `handle/name` with the handle of the workspace.',
    ],
    [
      { interfaces: { a: { name: 'a', version: '..' } } },
      'error interfaces.a.version: `version` is `".."`, which can\'t be part of a URL. Write the version of the interface, such as `1.0.0`.',
    ],
    [{ layers: ['a', 5] }, 'error layers[1]: `layers[1]` is `5`, but must be a string. Put it in quotes: `"5"`.'],
    [
      { attributes: { 'my key': 5 } },
      'error attributes["my key"]: `["my key"]` is `5`, but must be a string. Put it in quotes: `"5"`.',
    ],
    [
      { secrets: { apiKey: {} } },
      "error secrets.apiKey: `apiKey` isn't in SCREAMING_SNAKE_CASE: the name of a secret has capitals and digits, joined by single underscores. Call it `API_KEY`.",
    ],
    [
      { icon: 'data:image/svg+xml;base64,AAAA' },
      'error icon: `icon` is `"data:image/svg+xml;base64,AAAA"`, the icon itself instead of its path. Put it in a file and write the path, such as `icon.svg`.',
    ],
    [
      { title: 'Botpress Tracker' },
      'warning title: `title` is `"Botpress Tracker"`, which has the word "Botpress" in it. Leave the word out: the hub shows whose integration it is.',
    ],
    [
      { events: { 'issue-created': event } },
      "warning events.issue-created: The name of the event `issue-created` isn't in camelCase. Rename it to `issueCreated`, unless bots already use it.",
    ],
    [
      { name: 'My Tracker' },
      'warning name: `name` is `"My Tracker"`, but should have only lower-case letters, digits and hyphens, and start with a letter. ' +
        "Write it like `my-integration`. The API may refuse another name, and it can't be changed later.",
    ],
    [
      { public: true, title: 'a', description: 'a' },
      'warning public: `public` is deprecated. Write `visibility: public` instead.',
    ],
    [
      { public: true, visibility: 'private' },
      'error public: `public` is `true`, but `visibility` is `private`. Remove `public`, which is deprecated.',
    ],
    [
      { public: false, visibility: 'private' },
      'warning public: `public` is deprecated. Remove it: `visibility` is there already.',
    ],
    [
      { url: 'example.com' },
      'warning url: `url` is `"example.com"`, which isn\'t a URL. Write a full URL, such as `https://example.com`, or `null` to remove it.',
    ],
    [
      { events: many(21, event) },
      'warning events: There are 21 events; the published limit is 20. Remove some, or merge them.',
    ],
    [
      { configuration: { schema: schemaOf(100_001) } },
      'warning configuration.schema: The JSON schema has 100,001 bytes; the published limit is 100 KB. Split it up, or shorten descriptions and enumerations.',
    ],
    [
      { visibility: 'unlisted', title: 'a' },
      'warning description: `description` is missing, but unlisted integrations should have one. Add the description.',
    ],
  ])('%#', (body, line) => {
    expect(read(body)).toEqual([line])
  })

  test('all problems at once, errors first', () => {
    const body = {
      name: 'A/',
      version: '1',
      title: '',
      tags: {},
      public: true,
      visibility: 'private',
      url: 'x',
      events: { E: {} },
    }
    expect(where(body)).toEqual([
      'error events.E.schema',
      'error title',
      'error tags',
      'error name',
      'error version',
      'error public',
      'warning events.E',
      'warning name',
      'warning url',
    ])
  })
})

describe('unknown keys', () => {
  test.each<[unknown, string]>([
    [{ tittle: 'a' }, 'Did you mean `title`?'],
    [{ Title: 'a' }, 'Did you mean `title`?'],
    [{ desc: 'a' }, 'Did you mean `description`?'],
    [{ action: {} }, 'Did you mean `actions`?'],
    [{ entity: {} }, 'Did you mean `entities`?'],
    [{ config: {} }, 'Did you mean `configuration`?'],
    [{ titel: 'a', title: 'b' }, 'Remove it: `title` is there already.'],
    [{ tags: {} }, 'Move it to `user.tags`.'],
    [{ schema: {} }, 'Move it to `configuration.schema`.'],
    [{ extractScript: '' }, 'Move it to `identifier.extractScript`.'],
    [{ linkTemplateScript: '' }, 'Move it to `configuration.identifier.linkTemplateScript`.'],
    [{ category: 'Other' }, 'Move it to `attributes.category`.'],
    [{ code: '' }, 'Remove it, and name the bundle with the input `code`.'],
    [{ $id: 'x' }, 'Remove it.'],
    [
      { actions: { a: { schema: {}, input: { schema }, output: { schema } } } },
      'Move it to `actions.a.input.schema` or `actions.a.output.schema`.',
    ],
    [
      { events: { a: { schema, properties: {} } } },
      'Remove it. Known here: `title`, `description`, `schema`, `attributes`.',
    ],
    [
      { channels: { 'my channel': { tags: {} } } },
      'Move it to `channels["my channel"].conversation.tags` or `channels["my channel"].message.tags`.',
    ],
    [{ user: { tags: { a: { name: 'a' } } } }, 'Remove it. Known here: `title`, `description`.'],
    [{ extraOperations: { a: { enabled: true, enable: true } } }, 'Remove it: `enabled` is there already.'],
  ])('%j', (body, advice) => {
    expect(checkDefinition(body)[0]?.fix).toBe(advice)
  })

  test('a JSON schema that stands beside its place', () => {
    expect(read({ entities: { a: { type: 'object' } } })).toEqual([
      'error entities.a.schema: `schema` is missing. Add the JSON schema; `{"type": "object", "properties": {}}` where there is nothing to describe.',
      'error entities.a.type: The key `type` is unknown here. Move the JSON schema into `schema`.',
    ])
  })
})

describe('secrets', () => {
  const value = 'hunter2-hunter2'
  test.each<[unknown]>([
    [{ secrets: { API_KEY: value } }],
    [{ secrets: { API_KEY: [value] } }],
    [{ secrets: { API_KEY: { optional: value } } }],
    [{ secrets: { [`API_KEY=${value}`]: {} } }],
    [{ secrets: [`API_KEY=${value}`] }],
    [{ secrets: [[value]] }],
    [{ secrets: value }],
  ])('%#: the value is not told', (body) => {
    const diagnostics = checkDefinition(body)
    expect(diagnostics.map(({ severity }) => severity)).toContain('error')
    expect(JSON.stringify(diagnostics)).not.toMatch(/hunter2/i)
  })

  test('a value in a definition', () => {
    expect(read({ secrets: { API_KEY: 'hunter2' } })).toEqual([
      'error secrets.API_KEY: `API_KEY` holds a value of 7 characters, but a definition only declares the names of secrets. ' +
        'Write `{}` here, or `{"optional": true}`, and give the value through the input `secrets`. ' +
        'If it was a real secret, rotate it: it was in a file.',
    ])
    expect(read({ secrets: { API_KEY: null } })).toEqual([
      'error secrets.API_KEY: `API_KEY` is null, but a definition only declares the names of secrets. ' +
        'Write `{}` here, or `{"optional": true}`, and give the value through the input `secrets`.',
    ])
  })
})

describe('what JSON can not carry', () => {
  test('names and values from outside JSON', () => {
    const body: unknown = JSON.parse('{"__proto__": {"title": 1}, "actions": {"__proto__": null}, "title": 5}')
    expect(read(body)).toEqual([
      "error __proto__: The name `__proto__` can't be used. Write plain JSON values.",
      "error actions.__proto__: The name `__proto__` can't be used. Write plain JSON values.",
      'error title: `title` is `5`, but must be a string. Put it in quotes: `"5"`.',
    ])
    const names: unknown = JSON.parse('{"attributes": {"constructor": "a", "toString": "b", "hasOwnProperty": "c"}}')
    expect(read(names)).toEqual([])
  })

  test('cycles, dates, and numbers without end', () => {
    const cycle: Record<string, unknown> = {}
    cycle['self'] = [cycle]
    const body = {
      configuration: { schema: cycle },
      events: new Map(),
      url: new Date(0),
      maxExecutionTime: Infinity,
      title: 10n,
    }
    expect(where(body)).toEqual([
      'error configuration.schema.self[0]',
      'error events',
      'error url',
      'error maxExecutionTime',
      'error title',
    ])
  })

  test('depths that would exhaust the stack', () => {
    expect(where({ configuration: { schema: nested(150) } })).toEqual([])
    expect(checkDefinition({ configuration: { schema: nested(5000) } })[0]?.message).toBe(
      '`a` is nested more than 200 levels deep.',
    )
  })

  test('undefined is left out, as JSON does', () => {
    expect(read({ title: undefined, actions: undefined, name: undefined, version: undefined })).toEqual([])
  })
})
