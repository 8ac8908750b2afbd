import * as fc from 'fast-check'
import { expect, type onTestFinished, test } from 'vitest'
import { cases, seed } from '../fuzz.ts'
import { leak, spellings, unescapedSecret } from '../secrets.ts'
import { definition, integration, type Files } from './checkout.ts'
import { writeStandInSdk } from './packages.ts'
import { setStage } from './stage.ts'

const spelling = fc.constantFrom(...Object.keys(spellings))
const padding = fc.integer({ min: 0, max: 130 }).map((length) => 'x'.repeat(length))

/** A text that the API takes: cut without a sign, it would hold half a value before the run begins. */
const fitting = (text: string, most: number): string => (text.length <= most ? text : 'short')

/** A text as the name of a file, where it can be one. */
const nameable = (text: string): string => (/[/\\\0]/.test(text) || Buffer.byteLength(text) > 200 ? 'short' : text)

/** A definition that is code, which prints the text and either has it in its title or fails with it. */
const sdkDefinition = (text: string, isValid: boolean): string => `import { IntegrationDefinition } from '@botpress/sdk'
console.log(${JSON.stringify(text)})
console.error(${JSON.stringify(`${text}\n`.repeat(60))})
${isValid ? '' : `throw new Error(${JSON.stringify(text)})`}
export default new IntegrationDefinition({ name: 'tracker', version: '1.2.0', title: ${JSON.stringify(fitting(text, 60))} })
`

/** What the API answers to the calls that a run makes, with the value in it. */
const fault = fc.constantFrom('none', 'message', 'half', 'proxy')

test('no run shows a value or the beginning of one, wherever in the workspace and in answers it stands', async (context) => {
  await fc.assert(
    fc.asyncProperty(
      unescapedSecret,
      fc.array(spelling, { minLength: 5, maxLength: 5 }),
      padding,
      fault,
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom('in the root', 'in a folder', 'in a folder', 'as code'),
      async (value, [inTitle, inNames, inReadme, inCode, inAnswer], before, failing, isPullRequest, isValid, where) => {
        const spelled = (name = 'plain'): string => before + (spellings[name]?.(value) ?? value)
        const cleanups: Parameters<typeof onTestFinished>[0][] = []
        const written = isValid
          ? { title: fitting(spelled(inTitle), 60), description: fitting(spelled(inTitle), 250) }
          : { title: spelled(inTitle), version: spelled(inNames), [spelled(inNames)]: 1, layers: [spelled(inTitle)] }
        const folder = where === 'in a folder' ? `${nameable(spelled(inNames))}/` : ''
        const readme = `${nameable(spelled(inReadme))}.md`
        const definitionFile: Files =
          where === 'as code'
            ? { 'integration.definition.ts': sdkDefinition(spelled(inTitle), isValid) }
            : {
                'integration.definition.json': {
                  ...definition,
                  ...written,
                  readme,
                  attributes: { [fitting(spelled(inNames), 60)]: fitting(spelled(inTitle), 190) },
                  actions: { ...definition.actions, [spelled(inNames)]: definition.actions.close },
                },
              }
        const files: Files = {
          'icon.svg': integration['icon.svg'],
          '.botpress/dist/index.cjs': isValid
            ? integration['.botpress/dist/index.cjs']
            : `const a = '${spelled(inCode)}'\n${spelled(inCode)} 1 2`,
          ...definitionFile,
          [where === 'as code' ? 'hub.md' : readme]:
            `# Tracker\n\n![a](${spelled(inReadme)})\n\n> List the known bugs ${spelled(inReadme)}\n`,
        }
        const stage = await setStage(
          Object.fromEntries(Object.entries(files).map(([path, content]) => [folder + path, content])),
          { atEnd: (cleanup) => void cleanups.push(cleanup) },
        )
        if (where === 'as code') await writeStandInSdk(stage.folder)
        try {
          stage.seed({ title: fitting(spelled(inAnswer), 60), description: fitting(spelled(inAnswer), 250) })
          const message = `Refused:${' \n'.repeat(before.length)}${spelled(inAnswer)}`
          const met = { times: 20, path: /validate|tracker/ }
          if (failing === 'message') stage.api.fault(met, { kind: 'error', type: 'InvalidPayload', message })
          if (failing === 'half') stage.api.fault(met, { kind: 'half' })
          if (failing === 'proxy') stage.api.fault(met, { kind: 'html', status: 502 })
          const step = await stage.run({
            with: { secrets: 'API_KEY', ...(folder !== '' && { path: '*' }) },
            env: { API_KEY: value },
            ...(isPullRequest ? {} : { event: { name: 'push' } }),
          })
          const shown = [step.visible, ...stage.comments().map(({ body }) => body)].join('\n')
          expect(leak(shown, value, { cut: true })).toBeUndefined()
          expect(leak(shown, value)).toBeUndefined()
        } finally {
          for (const cleanup of cleanups) await cleanup(context)
        }
      },
    ),
    { numRuns: cases(8, 10_000), seed },
  )
})
