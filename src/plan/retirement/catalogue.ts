/** Whose model it is. */
export type Vendor = 'OpenAI' | 'Anthropic' | 'Google';

/** Models that their vendor switches off on one day. */
export type Retirement = {
  readonly vendor: Vendor;
  /** As the vendor calls them, without the date of a snapshot unless one snapshot has a day of its own. */
  readonly models: readonly string[];
  /** ISO 8601, UTC. */
  readonly on: string;
  /** What the vendor names instead; undefined where nothing is known. */
  readonly replacement?: string;
  /** How the replacement is to be asked. */
  readonly asked?: string;
  /** The replacement answers from that day on in the old one's name. */
  readonly takesOver?: boolean;
  readonly source: string;
  /** The day it was read there. */
  readonly read: string;
};

const OPENAI = {
  vendor: 'OpenAI',
  source: 'developers.openai.com/api/docs/deprecations',
  read: '2026-11-30',
} as const;
const OPENAI_OCTOBER = { ...OPENAI, on: '2026-10-23' } as const;
const OPENAI_DECEMBER = { ...OPENAI, on: '2026-12-11' } as const;
const ANTHROPIC = { vendor: 'Anthropic', read: '2026-11-30' } as const;
const GOOGLE = { vendor: 'Google', on: '2026-12-01', source: 'ai.google.dev/gemini-api/docs/deprecations' } as const;

/** Every day on which a vendor switches models off that suites may still name, those that have passed too. */
export const RETIREMENTS: readonly Retirement[] = [
  { ...OPENAI_DECEMBER, models: ['gpt-5', 'o3'], replacement: 'gpt-6.1-sol' },
  { ...OPENAI_DECEMBER, models: ['gpt-5-mini'], replacement: 'gpt-6.1-terra' },
  { ...OPENAI_DECEMBER, models: ['gpt-5-nano'], replacement: 'gpt-6-luna' },
  {
    ...OPENAI_DECEMBER,
    models: ['gpt-5-pro', 'o3-pro'],
    replacement: 'gpt-6.1-sol',
    asked: 'reasoning: { mode: pro }',
  },
  {
    ...OPENAI,
    models: ['gpt-4o', 'gpt-4o-mini', 'gpt-4.1', 'gpt-4.1-mini'],
    on: '2027-01-14',
    replacement: 'gpt-6-luna',
  },
  { ...OPENAI, models: ['gpt-5.1', 'gpt-5.3-codex', 'gpt-5.4-nano'], on: '2027-04-01', source: 'dev.to/aidriftline' },
  { ...OPENAI_OCTOBER, models: ['gpt-3.5-turbo', 'gpt-3.5-turbo-0125', 'o4-mini'], replacement: 'gpt-5.6-terra' },
  {
    ...OPENAI_OCTOBER,
    models: ['gpt-4', 'gpt-4-0613', 'gpt-4-1106-preview', 'gpt-4-turbo', 'gpt-4o-2024-05-13', 'o1', 'o3-mini'],
    replacement: 'gpt-5.6-sol',
  },
  { ...OPENAI_OCTOBER, models: ['o1-pro'], replacement: 'gpt-5.6-sol', asked: 'reasoning: { mode: pro }' },
  { ...OPENAI_OCTOBER, models: ['gpt-4.1-nano'] },
  {
    ...ANTHROPIC,
    models: ['claude-opus-4-5'],
    on: '2027-01-22',
    replacement: 'claude-opus-5-5',
    source: 'platform.claude.com/docs/en/about-claude/model-deprecations by way of github.com/samarthputhraya/Modelpin',
  },
  {
    ...ANTHROPIC,
    models: ['claude-opus-4-1'],
    on: '2026-08-05',
    source: 'github.com/multidotdev/cli/releases/tag/v0.0.135',
  },
  {
    ...ANTHROPIC,
    models: ['claude-sonnet-4', 'claude-sonnet-4-0'],
    on: '2026-06-15',
    replacement: 'claude-sonnet-4-6',
    source: 'platform.claude.com/docs/en/release-notes/overview',
  },
  {
    ...ANTHROPIC,
    models: ['claude-opus-4', 'claude-opus-4-0'],
    on: '2026-06-15',
    replacement: 'claude-opus-4-8',
    source: 'platform.claude.com/docs/en/release-notes/overview',
  },
  { ...GOOGLE, models: ['gemini-2.5-pro'], replacement: 'gemini-3.8-flash', takesOver: true, read: '2026-11-10' },
  {
    ...GOOGLE,
    models: ['gemini-2.5-flash'],
    replacement: 'gemini-3.5-flash-lite',
    takesOver: true,
    read: '2026-11-10',
  },
];
