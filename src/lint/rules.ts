import { nearest } from '../integration/nearest.ts'
import type { Pattern } from '../integration/path.ts'
import type { LintSeverity } from '../integration/suggestion.ts'

/** What a rule wants. */
export type Want =
  /** A text in a field of what stands at the rule's place. */
  | { is: 'field'; field: 'title' | 'description' | 'icon' | 'readme' }
  /** A text on each property of the JSON schema there, at every depth. */
  | { is: 'label'; field: 'title' | 'description' }
  /** Nothing of this in the deprecated `ui` beside a schema, whatever the place. */
  | { is: 'no-ui'; field: 'title' | 'examples' }
  /** A category of the hub's, where there is one. */
  | { is: 'known-category' }
  /** A category, where the version is public. */
  | { is: 'category' }

/** A rule, what it is good for, and the way to satisfy it. */
export interface LintRule {
  /** The official linter's name, where it has the rule. */
  name: string
  severity: LintSeverity
  /** A part or a place of JSON schemas in the table of `integration/shape.ts`; empty for the integration as a whole. */
  at: Pattern
  wants: Want
  why: string
  /** In an SDK definition, and in one that is data. */
  fix: { sdk: string; data: string }
}

/** The values of the attribute `category` that the hub knows; workflows of Botpress' own repository hold theirs to it. */
export const categories: readonly string[] = [
  'AI Models',
  'Business Operations',
  'CRM & Sales',
  'Communication & Channels',
  'Customer Support',
  'Developer Tools',
  'E-commerce & Payments',
  'File Management',
  'Marketing & Email',
  'Other',
  'Project Management',
]

type Fix = LintRule['fix']

const fieldFixes: Record<'title' | 'description', Fix> = {
  title: { sdk: "Add `title: '…'` to it.", data: 'Add `"title": "…"` to it.' },
  description: { sdk: "Add `description: '…'` to it.", data: 'Add `"description": "…"` to it.' },
}

const labelFixes: Record<'title' | 'description', Fix> = {
  title: {
    sdk: "Append `.title('…')` to its schema.",
    data: 'Add `"x-zui": { "title": "…" }` or `"title": "…"` to its schema.',
  },
  description: { sdk: "Append `.describe('…')` to its schema.", data: 'Add `"description": "…"` to its schema.' },
}

type Named = readonly [name: string, severity: LintSeverity, why: string]

/** The two rules about title and description of what stands at a place. */
function labelled(is: 'field' | 'label', at: Pattern, title: Named, description: Named): LintRule[] {
  const fixes = is === 'field' ? fieldFixes : labelFixes
  const both = [
    { field: 'title', named: title },
    { field: 'description', named: description },
  ] as const
  return both.map(({ field, named: [name, severity, why] }) => ({
    name,
    severity,
    at,
    wants: { is, field },
    why,
    fix: fixes[field],
  }))
}

/**
 * The rules, in the order in which they are told. Names, severities and places are those of `bp lint` of the official
 * CLI 7.1; the two about the category are held by the workflows of Botpress' repository instead, and are hints here.
 */
export const lintRules: readonly LintRule[] = [
  ...labelled(
    'field',
    '',
    ['integration-title-must-be-present', 'error', 'The hub and the Studio list the integration under it.'],
    [
      'integration-description-must-be-present',
      'error',
      'The hub shows it below the title, in the list and on the page.',
    ],
  ),
  {
    name: 'integration-must-have-an-icon',
    severity: 'error',
    at: '',
    wants: { is: 'field', field: 'icon' },
    why: 'The hub and the Studio show it wherever they name the integration.',
    fix: {
      sdk: "Add `icon: 'icon.svg'` and the file, an SVG.",
      data: 'Put an `icon.svg` beside the definition, or add `"icon": "…"` with its path.',
    },
  },
  {
    name: 'integration-must-have-a-readme-file',
    severity: 'error',
    at: '',
    wants: { is: 'field', field: 'readme' },
    why: "It is the integration's page in the hub: what it does and how it is set up.",
    fix: {
      sdk: "Add `readme: 'hub.md'` and the file.",
      data: 'Put a `hub.md` beside the definition, or add `"readme": "…"` with its path.',
    },
  },
  {
    name: 'integration-category-must-be-known',
    severity: 'hint',
    at: '',
    wants: { is: 'known-category' },
    why: 'The hub knows its own categories alone.',
    fix: {
      sdk: `Choose one of ${categories.map((each) => `\`${each}\``).join(', ')}.`,
      data: `Choose one of ${categories.map((each) => `\`${each}\``).join(', ')}.`,
    },
  },
  {
    name: 'integration-should-have-a-category',
    severity: 'hint',
    at: '',
    wants: { is: 'category' },
    why: "Without one, the hub can't file the integration under what it is for.",
    fix: {
      sdk: "Add `attributes: { category: '…' }`.",
      data: 'Add `"attributes": { "category": "…" }`.',
    },
  },
  ...labelled(
    'field',
    'actions.*',
    ['actions-should-have-a-title', 'warning', 'The Studio shows the action as a card under it.'],
    [
      'actions-must-have-a-description',
      'error',
      'A bot builder chooses by it, and so does an agent that may call the action.',
    ],
  ),
  ...labelled(
    'label',
    'actions.*.input.schema',
    ['action-inputparams-should-have-a-title', 'warning', 'It labels the field in the form of the card.'],
    [
      'action-inputparams-must-have-a-description',
      'error',
      'It says what to fill in, to a bot builder and to an agent.',
    ],
  ),
  ...labelled(
    'label',
    'actions.*.output.schema',
    ['action-outputparams-should-have-a-title', 'warning', 'It names the value where a bot builder picks it.'],
    [
      'action-outputparams-must-have-a-description',
      'error',
      'It says what the value is, to a bot builder and to an agent.',
    ],
  ),
  ...labelled(
    'field',
    'events.*',
    ['events-must-have-a-title', 'error', 'The Studio lists the event as a trigger under it.'],
    ['events-must-have-a-description', 'error', 'It says when the event comes.'],
  ),
  ...labelled(
    'label',
    'events.*.schema',
    ['event-outputparams-should-have-title', 'warning', 'It names the value where a bot builder picks it.'],
    ['event-outputparams-must-have-description', 'error', 'It says what the value is.'],
  ),
  ...labelled(
    'label',
    'configuration.schema',
    [
      'configuration-fields-must-have-a-title',
      'error',
      'It labels the field in the form that installs the integration.',
    ],
    ['configuration-fields-must-have-a-description', 'error', 'It says what to fill in and where to find it.'],
  ),
  ...labelled(
    'field',
    'configurations.*',
    [
      'multiple-configurations-must-have-a-title',
      'error',
      'Whoever installs the integration chooses among them by it.',
    ],
    ['multiple-configurations-must-have-a-description', 'error', 'It says which configuration fits whom.'],
  ),
  ...labelled(
    'label',
    'configurations.*.schema',
    [
      'multipes-configurations-fields-must-have-a-title',
      'error',
      'It labels the field in the form that installs the integration.',
    ],
    [
      'multipes-configurations-fields-must-have-a-description',
      'error',
      'It says what to fill in and where to find it.',
    ],
  ),
  ...labelled(
    'field',
    'user.tags.*',
    ['user-tags-should-have-a-title', 'warning', 'The Studio shows the tag under it.'],
    ['user-tags-must-have-a-description', 'error', 'It says what the tag holds.'],
  ),
  ...labelled(
    'field',
    'channels.*',
    ['channels-should-have-a-title', 'warning', 'The Studio shows the channel under it.'],
    ['channels-must-have-a-description', 'error', 'It says what kind of conversation the channel is for.'],
  ),
  ...labelled(
    'field',
    'channels.*.conversation.tags.*',
    ['channels-conversation-tags-should-have-a-title', 'warning', 'The Studio shows the tag under it.'],
    ['channels-conversation-tags-must-have-a-description', 'error', 'It says what the tag holds.'],
  ),
  ...labelled(
    'field',
    'channels.*.message.tags.*',
    ['channels-message-tags-should-have-a-title', 'warning', 'The Studio shows the tag under it.'],
    ['channels-message-tags-must-have-a-description', 'error', 'It says what the tag holds.'],
  ),
  ...labelled(
    'label',
    'states.*.schema',
    ['state-fields-should-have-title', 'warning', 'It names the value for whoever maintains the integration.'],
    ['state-fields-must-have-description', 'error', 'It says what is stored, which a reviewer asks.'],
  ),
  {
    name: 'secrets-must-have-a-description',
    severity: 'error',
    at: 'secrets.*',
    wants: { is: 'field', field: 'description' },
    why: 'It says what value is needed and where it comes from.',
    fix: {
      sdk: "Declare it with `{ description: '…' }`.",
      data: 'Declare it with `{ "description": "…" }`; a list of names has no room for it.',
    },
  },
  {
    name: 'legacy-zui-title-should-be-removed',
    severity: 'error',
    at: '',
    wants: { is: 'no-ui', field: 'title' },
    why: 'The `ui` beside a schema is deprecated; it reaches the top level of a schema alone.',
    fix: {
      sdk: "Remove it and append `.title('…')` to the schema of the property.",
      data: 'Remove it and add `"x-zui": { "title": "…" }` to the schema of the property.',
    },
  },
  {
    name: 'legacy-zui-examples-should-be-removed',
    severity: 'hint',
    at: '',
    wants: { is: 'no-ui', field: 'examples' },
    why: 'The `ui` beside a schema is deprecated, and nothing takes the place of its examples.',
    fix: { sdk: 'Remove it.', data: 'Remove it.' },
  },
]

/** The names of all rules. */
export const lintRuleNames: readonly string[] = lintRules.map(({ name }) => name)

/** The rule whose name comes nearest: few slips away, or else with the most words in common. */
export function nearestRule(name: string): string | undefined {
  const close = nearest(name, lintRuleNames)
  if (close !== undefined) return close
  const words = new Set(name.toLowerCase().split(/[^a-z]+/))
  const [best] = lintRuleNames
    .map((rule) => ({ rule, common: rule.split('-').filter((word) => words.has(word)).length }))
    .toSorted((a, b) => b.common - a.common)
  return best !== undefined && best.common > 0 ? best.rule : undefined
}
