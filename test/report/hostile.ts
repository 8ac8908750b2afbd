import * as fc from 'fast-check'
import { character } from '../fuzz.ts'

const attacks = [
  '<script>alert(1)</script>',
  '</details>',
  '</summary><img src=x onerror=alert(1)>',
  '<!-- marker -->',
  '@octocat',
  '@org/team',
  '#1',
  'GH-1',
  'org/repo#1',
  '|',
  '\\|',
  '\\',
  '\\`',
  '`',
  '```',
  '````\n',
  '~~~',
  '![x](https://evil.example/x.png)',
  '[x](javascript:alert(1))',
  '[x]: https://evil.example',
  '[^1]',
  'https://evil.example/',
  'www.evil.example',
  'a@evil.example',
  '**b**',
  '_i_',
  '~~s~~',
  '$x$',
  '$`x`$',
  ':tada:',
  '&lt;',
  '&#64;octocat',
  '\n\n# heading',
  '\r\n- item',
  '\u2028> quote',
  '\u202E\u2066',
  '\u0000\u001B[31m',
  '\uD800',
  '\u{E0041}',
  'ä€😀',
  ' ',
  '    code',
  '1. one',
  '+ plus',
  '===',
  '---',
  '::error::x',
  '##[group]x',
  'word',
]

/** Text as an attacker, an accident or a foreign language would have it. */
export const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...attacks),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: character, maxLength: 4 }),
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''))
