import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { harms } from '../report/github-reader.ts'
import { hostile } from '../report/hostile.ts'
import { integrationIn, redefined, setStage } from './stage.ts'

const page = [
  '--> <img src=x onerror=alert(1)>',
  '@octocat and @org/team, see #1',
  '| a | b |',
  '`` ` ```` ',
  '</details></summary>',
  '[x](javascript:alert(1)) ![y](https://evil.example/y.png)',
  '::error::no\n##[group]no',
  '<!-- deploy-botpress-integration {"key":"x"} -->',
].join('\n')

/** A definition with this text wherever text is allowed. */
const withText = (text: string): object => ({
  title: text.slice(0, 64),
  description: text.slice(0, 256),
  attributes: { [text.slice(0, 64)]: text.slice(0, 200) },
  actions: {
    [text.slice(0, 64)]: {
      title: text.slice(0, 64),
      description: text,
      input: {
        schema: { type: 'object', properties: { [text]: { type: 'string', description: text } }, required: [text] },
      },
      output: { schema: { description: text } },
    },
  },
})

describe('text of others', () => {
  it.each<readonly [string, string]>([
    ['all at once', page],
    ...page.split('\n').map((line) => [line, line] as const),
    ...fc.sample(hostile, { numRuns: 3, seed: 4 }).map((text) => [JSON.stringify(text), `x${text}`] as const),
  ])('from a definition and from the API stays text (%s)', async (_, text) => {
    const stage = await setStage(redefined(withText(text)))
    stage.seed({ title: text.slice(0, 30) || 'x', description: text.slice(1, 200), version: '1.1.0' })
    stage.api.fault(
      { operation: 'validateIntegrationCreation' },
      { kind: 'error', type: 'InvalidPayload', message: `Refused: ${text}` },
    )
    const { exitCode, summary, stdout } = await stage.run()
    expect(exitCode).toBe(1)
    const [comment, ...others] = stage.comments()
    expect(others).toEqual([])
    expect(comment?.body).toContain('Botpress would refuse this')
    expect(harms(comment?.body ?? '')).toEqual([])
    expect(harms(summary)).toEqual([])
    // Commands of our own alone: nothing of the text begins a line as a command.
    expect(stdout).not.toMatch(/^(::error::|##\[|::(?!add-mask::|debug::|group::|endgroup::|error |warning |notice ))/m)
  })

  it('in the names of folders and in keys of comments stays text, and tells comments apart', async () => {
    const folder = 'a "--> <b>@octocat`|'
    const stage = await setStage(integrationIn(folder, { title: '' }))
    for (let run = 1; run <= 2; run++) await stage.run({ run: { id: run, attempt: 1 }, with: { path: folder } })
    await stage.run({ with: { path: folder, 'comment-key': `${folder}-->` } })
    expect(stage.comments()).toHaveLength(2)
    for (const { body } of stage.comments()) expect(harms(body)).toEqual([])
  })
})

describe('secrets', () => {
  const value = 'sekret-value.42'
  const several = 'first-line-of-it\nsecond-line-of-it'

  /** What a reader of the pull request or a later step could get hold of. */
  const forms = [value, ...several.split('\n')].flatMap((text) => {
    return [text, Buffer.from(text).toString('base64').replace(/=+$/, '')]
  })

  it.each([
    ['the definition', withText(`a ${value} b first-line-of-it`)],
    ['its name', { name: 'sekret-value.42' }],
    ['its version', { version: `1.2.0-${value}` }],
    ['base64 in it', { description: `${Buffer.from(value).toString('base64')} ${forms.at(-1)}` }],
  ])('are shown nowhere, though they stand in %s', async (_, changes) => {
    const stage = await setStage({ ...redefined(changes), 'hub.md': `# ${value}\n${several}` })
    stage.seed({ version: '1.1.0', title: value })
    stage.api.fault(
      { method: 'POST', times: 2 },
      { kind: 'error', type: 'InvalidPayload', message: `Bad value ${value} or ${encodeURIComponent(several)}` },
    )
    const step = await stage.run({
      with: { secrets: 'ONE\nTWO', 'comment-key': `key-${value}`, 'dry-run': 'true' },
      env: { ONE: value, TWO: several },
    })
    expect(step.masked).toEqual(expect.arrayContaining([value, several, ...several.split('\n')]))
    const [comment] = stage.comments()
    expect(comment?.body).toContain('***')
    for (const form of forms) {
      for (const text of [comment?.body, step.summary, step.report, ...Object.values(step.outputs)]) {
        expect(text).not.toContain(form)
      }
      for (const { title, message } of step.annotations) expect(`${title} ${message}`).not.toContain(form)
    }
  })
})
