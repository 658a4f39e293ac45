import { posix } from 'node:path';
import type { AgentName } from '../../domain/agents/agent.ts';
import { PROVIDERS } from '../../domain/providers/providers.ts';
import type { DraftModel } from '../draft-model.ts';

/** An agent program that a first suite can be about. */
export type DraftAgent = {
  readonly agent: Extract<AgentName, 'claude-code' | 'codex' | 'gemini-cli'>;
  /** The one that is installed here; undefined: nobody knows it. */
  readonly version: string | undefined;
};

/** Versions of the programs that are installed here. */
export type InstalledAgents = { readonly [agent in DraftAgent['agent']]?: string | undefined };

/** The agent that a repository is written for, by where it keeps skills and instructions; undefined: it does not say. */
export function agentOf(paths: readonly string[]): DraftAgent['agent'] | undefined {
  const isFor = (pattern: RegExp): boolean => paths.some((path) => pattern.test(path));
  if (isFor(/(?:^|\/)(?:\.claude\/skills\/|\.claude-plugin\/|CLAUDE\.md$)/)) return 'claude-code';
  if (isFor(/(?:^|\/)(?:\.gemini\/|gemini-extension\.json$|GEMINI\.md$)/)) return 'gemini-cli';
  return isFor(/(?:^|\/)(?:\.agents\/skills\/|\.codex\/)/) ? 'codex' : undefined;
}

/** That agent, else the one that is installed. */
export function chooseAgent(named: DraftAgent['agent'] | undefined, installed: InstalledAgents): DraftAgent {
  const order: readonly DraftAgent['agent'][] = ['claude-code', 'codex', 'gemini-cli'];
  const agent = named ?? order.find((each) => installed[each] !== undefined) ?? 'claude-code';
  return { agent, version: installed[agent] };
}

/** Where each agent looks for skills, and whose models it asks. */
const HOMES = {
  'claude-code': {
    skills: '.claude/skills',
    agents: '.claude/agents',
    commands: '.claude/commands',
    model: { provider: 'anthropic', model: PROVIDERS.anthropic.firstModel },
  },
  codex: {
    skills: '.agents/skills',
    agents: undefined,
    commands: undefined,
    model: { provider: 'openai', model: PROVIDERS.openai.firstModel },
  },
  'gemini-cli': {
    skills: '.gemini/skills',
    agents: undefined,
    commands: undefined,
    model: { provider: 'gemini', model: 'gemini-3.8-flash' },
  },
} as const;

/** The model that a first suite has the agent ask. */
export function modelOf({ agent }: DraftAgent): DraftModel {
  return HOMES[agent].model;
}

/** A file of the target, from where and to where. */
export type TargetFile = { readonly from: string; readonly to: string };

/** What is under test in a repository: a skill's directory, an agent's file, or all its skills. */
export type Subject =
  | { readonly kind: 'skill'; readonly directory: string; readonly name: string; readonly parts: readonly string[] }
  | { readonly kind: 'agent'; readonly file: string }
  | { readonly kind: 'skills'; readonly directories: readonly string[] };

/** The files of a target, from the directory of its suite; `commands`: where slash commands lie that cases call. */
export function filesOf(
  subject: Subject,
  { agent }: DraftAgent,
  { suite, commands }: { readonly suite: string; readonly commands: string | undefined },
): readonly TargetFile[] {
  const { skills, agents, commands: home } = HOMES[agent];
  const from = (path: string): string => posix.relative(posix.dirname(suite), path) || '.';
  const called = commands === undefined || home === undefined ? [] : [{ from: `${from(commands)}/**`, to: `${home}/` }];
  if (subject.kind === 'agent')
    return [{ from: from(subject.file), to: `${agents ?? skills}/${posix.basename(subject.file)}` }, ...called];
  if (subject.kind === 'skills')
    return [
      ...subject.directories.map((each) => ({ from: `${from(each)}/**`, to: `${skills}/${posix.basename(each)}/` })),
      ...called,
    ];
  const to = `${skills}/${subject.name}/`;
  if (subject.directory !== '.') return [{ from: `${from(subject.directory)}/**`, to }, ...called];
  // At the root of a repository lies more than the skill.
  const own = subject.parts.map((part) => ({
    from: from(part),
    to: `${to}${part.replace(/[^/]*$/, '').replace('**', '')}`,
  }));
  return [...own, ...called];
}
