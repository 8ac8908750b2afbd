import { describe, expect, test } from 'vitest'
import { loaders } from './packages.ts'
import { definitionSource, load, projectsWith } from './project.ts'

const object = (properties: object, required = Object.keys(properties)): object => ({
  type: 'object',
  properties,
  ...(required.length > 0 && { required }),
  additionalProperties: false,
})

// That a definition comes to the same whatever reads it is tested beside what each of them finds.
describe.concurrent('with esbuild', () => {
  const { copyProject, loadSource, writeWorkspace } = projectsWith('esbuild')

  describe('a definition that uses everything', async () => {
    const { definition, diagnostics } = await load(
      await copyProject('complete'),
      'test/projects/complete/integration.definition.ts',
    )
    const body = definition?.body

    test('is loaded without a problem, whatever it prints', () => {
      expect(diagnostics).toEqual([])
      expect(definition).toMatchObject({
        source: 'sdk',
        file: 'test/projects/complete/integration.definition.ts',
        name: 'complete',
        version: '1.2.3',
      })
    })

    test('gives its head, with what the official CLI leaves behind', () => {
      expect(body).toMatchObject({
        title: 'Complete',
        description: 'Uses every part of a definition',
        url: 'https://example.com',
        sdkVersion: '5.4.3',
        maxExecutionTime: 60,
        extraOperations: { subscribe: { enabled: true } },
      })
    })

    test('has attributes without text removed', () => {
      expect(body?.attributes).toEqual({ category: 'Developer Tools', repo: null })
      expect(body?.events?.['created']?.attributes).toEqual({ trigger: 'yes', old: null })
    })

    test('has its scripts read, byte order mark left out', () => {
      expect(body?.identifier).toEqual({
        extractScript: 'to_string!(.body.team)\n',
        fallbackHandlerScript: '"fallback"\r\n',
      })
    })

    test('gives its configurations', () => {
      const token = {
        type: 'string',
        description: 'From the settings page',
        minLength: 1,
        'x-zui': { title: 'Token', secret: true },
      }
      expect(body?.configuration).toEqual({
        title: 'Defaults',
        description: 'Without OAuth',
        schema: object({ token }),
        identifier: { required: true, linkTemplateScript: '"https://example.com/{{ webhookId }}"\n' },
      })
      expect(body?.configurations).toEqual({
        manual: {
          title: 'Manual',
          description: 'With a key',
          schema: object({ key: { type: 'string' } }),
          identifier: {},
        },
      })
    })

    test('gives its actions, those of the interface included, references replaced', () => {
      const item = object({ item: object({ title: { type: 'string' } }) })
      expect(body?.actions).toEqual({
        find: {
          title: 'Find',
          description: 'Finds an issue',
          billable: true,
          cacheable: false,
          attributes: { hidden: 'true' },
          input: {
            schema: object(
              {
                kind: { type: 'string', enum: ['bug', 'task'], title: 'Kind' },
                exact: { type: 'string', const: 'yes' },
                tags: { type: 'array', items: { type: 'string' }, maxItems: 3 },
                extra: { type: 'object', additionalProperties: { type: 'number' } },
                who: {
                  anyOf: [{ anyOf: [{ type: 'string' }, { type: 'number' }] }, { type: 'null' }],
                  'x-zui': { def: { typeName: 'ZodNullable' } },
                },
                nested: { ...object({ deep: { type: 'boolean' } }), additionalProperties: true },
              },
              ['kind', 'tags', 'extra', 'who', 'nested'],
            ),
          },
          output: { schema: { type: 'object', additionalProperties: { type: 'string' } } },
        },
        createIssue: { title: 'Create an issue', input: { schema: item }, output: { schema: item } },
      })
    })

    test('gives its events, states, entities, channels and user', () => {
      expect(body?.events).toEqual({
        created: {
          title: 'Created',
          description: 'Something was created',
          schema: object({ at: { type: 'string', title: 'At', examples: ['2026-01-01'] }, by: { type: 'string' } }, [
            'at',
          ]),
          attributes: { trigger: 'yes', old: null },
        },
      })
      expect(body?.states).toEqual({
        cursor: { type: 'integration', schema: object({ position: { type: 'number', default: 0 } }, []) },
      })
      expect(body?.entities).toEqual({
        issue: { title: 'Issue', description: 'A thing to do', schema: object({ title: { type: 'string' } }) },
      })
      expect(body?.channels).toEqual({
        chat: {
          title: 'Chat',
          description: 'One chat',
          messages: { text: { schema: object({ text: { type: 'string', minLength: 1 } }) } },
          message: { tags: { id: { title: 'Message ID' } } },
          conversation: {
            tags: { id: { title: 'Chat ID', description: 'At the service' } },
            creation: { enabled: true, requiredTags: ['id'] },
          },
        },
        plain: { messages: {} },
      })
      expect(body?.user).toEqual({ tags: { id: { title: 'ID', description: 'At the service' }, bare: {} } })
    })

    test('names its interfaces with its own names for their parts', () => {
      expect(definition?.interfaces).toEqual({
        'creatable<issue>': {
          name: 'creatable',
          version: '1.0.0',
          entities: { item: { name: 'issue' } },
          actions: { create: { name: 'createIssue' } },
          events: {},
          channels: {},
        },
      })
    })

    test('declares its secrets, optional and required', () => {
      expect(definition?.secrets).toEqual({
        CLIENT_ID: { optional: false, description: 'Of the OAuth app' },
        SENTRY_DSN: { optional: true },
      })
    })

    test('names its files and every source, relative to the workspace', () => {
      const folder = 'test/projects/complete/'
      expect(definition?.icon).toBe(`${folder}icon.svg`)
      expect(definition?.readme).toBe(`${folder}hub.md`)
      expect(definition?.sources[0]).toBe(definition?.file)
      expect(definition?.sources.toSorted()).toEqual(
        [
          'bp_modules/creatable/definition/index.ts',
          'bp_modules/creatable/index.ts',
          'definitions/channels.ts',
          'definitions/index.ts',
          'definitions/texts.json',
          'integration.definition.ts',
          'scripts/extract.vrl',
          'scripts/fallback.vrl',
          'scripts/link.vrl',
        ].map((path) => folder + path),
      )
    })

    test.each([
      [['version'], 'integration.definition.ts', 16],
      [['attributes', 'category'], 'integration.definition.ts', 21],
      [['configuration', 'schema', 'properties', 'token'], 'integration.definition.ts', 27],
      [['extraOperations', 'subscribe'], 'integration.definition.ts', 49],
      [['events', 'created', 'attributes', 'trigger'], 'integration.definition.ts', 40],
      [['actions', 'find', 'input', 'schema'], 'definitions/index.ts', 10],
      [['channels', 'chat', 'conversation', 'creation'], 'definitions/channels.ts', 13],
      [['channels', 'plain', 'messages', 'gone'], 'definitions/channels.ts', 16],
      [['identifier', 'fallbackHandlerScript'], 'scripts/fallback.vrl', undefined],
    ])('places %j', (path, file, line) => {
      const place = definition?.locate(path)
      expect([place?.file, place?.line]).toEqual([`test/projects/complete/${file}`, line])
    })
  })

  test('what an SDK definition lacks is there, empty: it mentions every collection', async () => {
    const { definition } = await loadSource(definitionSource())
    expect(definition?.body).toEqual({
      sdkVersion: '5.4.3',
      configuration: {},
      configurations: {},
      identifier: {},
      actions: {},
      events: {},
      states: {},
      entities: {},
      channels: {},
      user: {},
      attributes: {},
    })
    expect(definition).toMatchObject({ interfaces: {}, secrets: {}, sources: ['integration.definition.ts'] })
    expect(definition?.icon).toBeUndefined()
  })

  test('the legacy conversion is used where the definition asks for it', async () => {
    const { definition } = await load(await copyProject('legacy'), 'test/projects/legacy/integration.definition.ts')
    expect(definition?.ui).toEqual([['events', 'met', 'ui', 'host', 'title']])
    const person = { ...object({ name: { type: 'string', 'x-zui': {} } }), 'x-zui': {} }
    expect(definition?.body.events?.['met']?.schema).toEqual({
      ...object({
        host: { ...person, title: 'Host' },
        guest: person,
        when: { type: 'string', format: 'date-time', 'x-zui': {} },
        label: { type: 'string', 'x-zui': {} },
      }),
      'x-zui': {},
      $schema: 'http://json-schema.org/draft-07/schema#',
    })
  })

  test('options of the conversion reach it', async () => {
    const advanced = `events: { a: { schema: z.object({ same: z.object({}).title('x') }) } },
    __advanced: { useLegacyZuiTransformer: true, toJSONSchemaOptions: { $schemaUrl: false } }`
    const { definition } = await loadSource(definitionSource(advanced))
    expect(definition?.body.events?.['a']?.schema).not.toHaveProperty('$schema')
  })

  test('an interface that was installed from the hub is named by its id', async () => {
    const source = definitionSource(
      "interfaces: { llm: { id: 'ifver_01HZZZZZZZZZZZZZZZZZZZZZZZ', name: 'llm', version: '1.0.0' } }",
    )
    const { definition } = await loadSource(source)
    expect(definition?.interfaces).toEqual({ llm: { id: 'ifver_01HZZZZZZZZZZZZZZZZZZZZZZZ' } })
  })

  test('no secret reaches the definition: it sees a few harmless variables', async () => {
    const secret = {
      GITHUB_TOKEN: 'a',
      INPUT_TOKEN: 'b',
      ACTIONS_RUNTIME_TOKEN: 'c',
      CLIENT_SECRET: 'd',
      NODE_OPTIONS: '',
    }
    const before = { ...process.env }
    Object.assign(process.env, secret)
    try {
      const { definition } = await loadSource(
        definitionSource("description: 'sees ' + Object.keys(process.env).join(' ')"),
      )
      const seen = definition?.body.description?.split(' ').slice(1) ?? []
      expect(seen).toContain('PATH')
      const harmless = [
        'PATH',
        'PATHEXT',
        'SystemRoot',
        'HOME',
        'USERPROFILE',
        'TMPDIR',
        'TMP',
        'TEMP',
        'LANG',
        'TZ',
        'CI',
      ]
      expect(seen.filter((name) => !harmless.some((other) => other.toUpperCase() === name.toUpperCase()))).toEqual([])
    } finally {
      for (const name of Object.keys(secret)) delete process.env[name]
      Object.assign(process.env, before)
    }
  })

  test('the definition reads files as it does under the CLI: relative to its folder', async () => {
    const read = "description: process.getBuiltinModule('fs').readFileSync('about.txt', 'utf8'),"
    const root = await writeWorkspace({
      'one/integration.definition.ts': definitionSource(read),
      'one/about.txt': 'From a file',
    })
    const { definition } = await load(root, 'one/integration.definition.ts')
    expect(definition?.body.description).toBe('From a file')
  })

  test('nothing that is printed disturbs the answer, however much it is', async () => {
    const noise =
      "process.stdout.write('{\"problems\":[]}\\n'.repeat(20_000)); process.stderr.write('x'.repeat(300_000))\n"
    const { definition } = await loadSource(noise + definitionSource())
    expect(definition?.name).toBe('tracker')
  })

  test('a large definition comes through whole', async () => {
    const entries =
      "entities: Object.fromEntries([...Array(2000).keys()].map((n) => ['entity' + n, { schema: z.object({ text: z.string().describe('x'.repeat(500)) }) }]))"
    const { definition, diagnostics } = await loadSource(definitionSource(entries))
    expect(diagnostics).toEqual([])
    expect(Object.keys(definition?.body.entities ?? {})).toHaveLength(2000)
    expect(JSON.stringify(definition?.body).length).toBeGreaterThan(1_000_000)
  })

  test('a definition that leaves something running is no reason to wait', async () => {
    const { definition } = await loadSource(`setInterval(() => undefined, 1000)\n${definitionSource()}`)
    expect(definition?.name).toBe('tracker')
  })

  test.each(loaders)('a definition with CRLF and a byte order mark is loaded and placed (%s)', async (loader) => {
    const source = `\uFEFF${definitionSource("title: 'T',").replaceAll('\n', '\r\n')}`
    const { definition } = await projectsWith(loader).loadSource(source)
    expect(definition?.locate(['title'])).toEqual({ file: 'integration.definition.ts', line: 5, column: 3 })
  })
})
