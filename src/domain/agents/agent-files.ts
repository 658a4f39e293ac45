import type { GuardedFile } from './agent.ts';

/** What a text of an agent's file has run by itself, without any tool being called. */
export const COMMAND_SOURCES = ['hooks', 'allowed-tools', 'mcp', 'inline'] as const;

/** One of `COMMAND_SOURCES`. */
export type CommandSource = (typeof COMMAND_SOURCES)[number];

/** Directories in which agents look for their configuration. */
const OF_AGENTS = String.raw`(?:^|/)\.(?:claude|codex|gemini|copilot|github|agents|cursor|vscode|config|opencode|qwen|kiro)`;

/** Told by where a file lies in the workspace; the first that fits decides. Systems that ignore case open them all the same. */
const KINDS: readonly (readonly [GuardedFile, RegExp])[] = [
  ['env', /(?:^|\/)\.env(?:rc|\.[^/]*)?$/i],
  ['mcp', /(?:^|\/)\.?mcp(?:[-_.][^/]*)?\.json$/i],
  ['hooks', new RegExp(String.raw`${OF_AGENTS}/hooks(?:/|\.[^/]*$)`, 'i')],
  ['hooks', /(?:^|\/)(?:hooks\/hooks|\.?hooks)\.json$/i],
  ['hooks', /(?:^|\/)\.git(?:\/|$)|(?:^|\/)\.gitmodules$/i],
  ['settings', new RegExp(String.raw`${OF_AGENTS}/(?:managed-)?settings(?:\.[^/]*)?\.(?:json|toml)$`, 'i')],
  [
    'settings',
    new RegExp(String.raw`${OF_AGENTS}/(?:config\.(?:toml|json)|policies/|rules\.toml$|[^/]*-config\.json$)`, 'i'),
  ],
  ['settings', /(?:^|\/)\.gemini\/extensions\//i],
  ['settings', /(?:^|\/)(?:\.claude-plugin\/[^/]*|gemini-extension|opencode|\.claude)\.jsonc?$/i],
];

/**
 * The guarded kind that a file has at this place of a workspace: it can run commands or send the model's key elsewhere before
 * the agent has done anything. Undefined for skills, agents, commands, rules, instructions and whatever else is only read.
 */
export function guardedKind(path: string): GuardedFile | undefined {
  const place = path.split('\\').join('/');
  return KINDS.find(([, pattern]) => pattern.test(place))?.[0];
}

const FRONTMATTER = /^\uFEFF?\s*---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const KEYS: readonly (readonly [CommandSource, RegExp])[] = [
  ['hooks', key('hooks')],
  ['allowed-tools', key('allowed[-_]?tools')],
  ['mcp', key('mcp[-_]?servers')],
];
/** `` !`command` `` and a fenced block of ```` ```! ```` in Markdown, `!{command}` in a command of TOML. */
const INLINE = [/(?:^|[\s>|*([-])!`[^`]/m, /^[ \t>]*(?:```+|~~~+)[ \t]*!/m];
const INLINE_TOML = /!\{[^}]/;

function key(name: string): RegExp {
  return new RegExp(String.raw`(?:^|[\s{,])["']?${name}["']?[ \t]*:`, 'im');
}

/**
 * By what the text of a skill, an agent, a command or a plugin can run commands or be given tools as soon as it is read, in
 * the order of `COMMAND_SOURCES`; empty for all other files.
 */
export function commandSources(path: string, text: string): readonly CommandSource[] {
  if (/\.toml$/i.test(path)) return INLINE_TOML.test(text) ? ['inline'] : [];
  if (/(?:^|\/)plugin\.json$/i.test(path))
    return KEYS.filter(([, pattern]) => pattern.test(text)).map(([source]) => source);
  if (!/\.(?:md|mdc|markdown)$/i.test(path)) return [];
  const head = FRONTMATTER.exec(text)?.[1] ?? '';
  const named = KEYS.filter(([, pattern]) => pattern.test(head)).map(([source]) => source);
  return INLINE.some((pattern) => pattern.test(text)) ? [...named, 'inline'] : named;
}
