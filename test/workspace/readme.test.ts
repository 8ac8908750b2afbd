import { describe, expect, it } from 'vitest'
import { createRedactor } from '../../src/secrets/redactor.ts'
import { checkReadme } from '../../src/workspace/readme.ts'

const check = (text: string, file = 'hub.md', secrets: string[] = []) =>
  checkReadme({ file, text }, createRedactor(secrets))

describe('checkReadme', () => {
  it.each([
    '# Tracker\n\nTracks [issues](https://example.com/a(b)) of [teams](#teams), <a href="mailto:a@b.c">mail</a>.',
    '![icon](data:image/png;base64,AAAA) ![icon](//example.com/a.png) [a][b]\n\n[b]: https://example.com "c"',
    '`[a](./b.md)` and ``[a](`./b.md)``',
    '```md\n[a](./b.md)\n> List the known bugs.\n```',
    '~~~~\n[a](./b.md)\n~~~\n[a](./b.md)\n~~~~',
    '> A quote of someone.\n\n- [ ] a task\n- [x] another',
    'An array[0](./no) is shown as code: `list[0](./x)`'.replace('[0](./no)', ''),
    '[^1]: A footnote.',
    'Callback: `https://webhook.example/[id](x)`',
  ])('takes %j', (text) => {
    expect(check(text)).toEqual([])
  })

  it.each(['', '  \r\n\t\n'])('refuses emptiness (%j)', (text) => {
    expect(check(text)).toMatchObject([{ severity: 'error', message: 'is empty' }])
  })

  it('warns of another ending', () => {
    expect(check('# A', 'hub.txt')).toMatchObject([{ severity: 'warning', message: "doesn't end in `.md`" }])
    expect(check('# A', 'HUB.MD')).toEqual([])
  })

  it('lists what the template left behind, once for prompts and once for the checklist', () => {
    const text = [
      '# Tracker',
      "> Describe the integration's purpose.",
      '> Explain how to use your integration.',
      '> List the known bugs.',
      '> List unsupported use cases.',
      '### Integration publication checklist',
      '- [ ] The register handler is implemented and validates the configuration.',
    ].join('\r\n')
    const [prompts, checklist, ...more] = check(text)
    expect(more).toEqual([])
    expect(prompts).toMatchObject({ severity: 'warning', line: 2 })
    expect(prompts?.message).toContain("`> Describe the integration's purpose.` (line 2)")
    expect(prompts?.message).toMatch(/\(line 4\) and 1 more$/)
    expect(checklist).toMatchObject({ severity: 'warning', line: 6, message: expect.stringContaining('checklist') })
  })

  it.each([
    ['[a](./b.md)', './b.md'],
    ['[a](docs/b.md#c "Title")', 'docs/b.md#c'],
    ['[a](/b)', '/b'],
    ['![a](../a.png)', '../a.png'],
    ['[![a](https://example.com/a.png)](b.md)', 'b.md'],
    ['[a](<b c.md>)', 'b c.md'],
    ['[a](b(1).md)', 'b(1).md'],
    ['[a]: ./b.md', './b.md'],
    ['<img width="20" src="a.png">', 'a.png'],
    ["<A HREF='b.md'>b</A>", 'b.md'],
  ])('warns of the relative target in %s', (text, target) => {
    const [diagnostic, ...more] = check(`first\n\n${text}`)
    expect(more).toEqual([])
    expect(diagnostic).toMatchObject({ severity: 'warning', line: 3 })
    expect(diagnostic?.message).toContain(`: \`${target}\` (line 3)`)
  })

  it('makes one warning of many links', () => {
    const [diagnostic, ...more] = check('[a](b)\n\n'.repeat(50))
    expect(more).toEqual([])
    expect(diagnostic?.message).toMatch(/`b` \(line 1\), `b` \(line 3\), `b` \(line 5\) and 47 more$/)
  })

  it('is done with a hostile text in no time', () => {
    for (const piece of ['`', '[a](', '<a ', '> ', '](<', '``` ', '[^', '`` ` ']) check(`# A\n${piece.repeat(50_000)}`)
    check(`# A\n${'<a src="'.repeat(500_000)}`)
    check('#\n'.repeat(400_000))
    const runs = Array.from({ length: 138 }, (_, index) => `${'`'.repeat(index + 1)}x`).join('')
    check(`${runs}\n`.repeat(50))
    check(`${'`'.repeat(4999)}x${'`'.repeat(4998)}\n`.repeat(50))
    check(`${runs.slice(0, 1999)}\n`.repeat(1000))
  })
})
