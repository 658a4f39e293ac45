import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import type { AgentTrace } from '../../src/domain/agents/agent.ts';
import type { Request } from '../../src/domain/request.ts';
import type { CallAnswer, Providers } from '../../src/ports.ts';
import type { Files } from '../plan/plan-of.ts';
import { answerOf, fakeProviders } from '../run/fakes.ts';
import { traceOf } from '../scorers/support.ts';

/** Everything of a repository with a skill that a test may want to write differently. */
export type SkillDesk = {
  readonly skill?: string;
  readonly cases?: number;
  readonly target?: object;
  readonly expect?: readonly object[];
  readonly policy?: object;
  readonly files?: Files;
};

/** A skill that says when it is to be used, and one that has lost that sentence. */
export const USEFUL = '---\nname: pdf\n---\nUse it for every form.';
export const MUTE = '---\nname: pdf\n---\n';

/** The files of a repository whose only suite tries a skill. */
export function skillDesk({ skill = USEFUL, cases = 10, target, expect, policy, files }: SkillDesk = {}): Files {
  const suite = {
    suite: 'pdf-skill',
    target: {
      provider: 'agent',
      agent: 'claude-code',
      version: '2.1.332',
      model: 'claude-sonnet-4-5',
      files: [{ from: '../skills/pdf/**', to: '.claude/skills/pdf/' }],
      ...target,
    },
    defaults: { expect: expect ?? [{ skill_triggered: 'pdf' }, { file: 'filled.pdf' }] },
    cases: Array.from({ length: cases }, (_, index) => ({ id: `form-${index + 1}`, prompt: `Fill form ${index + 1}` })),
    ...(policy === undefined ? {} : { policy }),
  };
  return {
    'evals/pdf.eval.yaml': stringify(suite),
    'skills/pdf/SKILL.md': skill,
    'skills/pdf/evals/evals.json': '{}',
    ...files,
  };
}

/** The object id that a text has in a repository of `memorySnapshot`. */
export function oidOf(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

/** What an agent is asked: by which skill, and for which form. */
export type Task = { readonly skill: string | undefined; readonly form: number; readonly request: Request };

/** Agents that do what `act` says of a task; judges answer as they like. */
export function fakeAgents(
  act: (task: Task) => { readonly trace: Partial<AgentTrace>; readonly answer?: Partial<CallAnswer> },
  judge: (asked: string) => string = () => '',
): Providers & { readonly asked: readonly string[] } {
  return fakeProviders((text, { request }) => {
    if (request.agent === undefined) return answerOf(judge(text));
    const skill = request.agent.files.find(({ to }) => to.endsWith('SKILL.md'))?.oid;
    const { trace, answer } = act({ skill, form: Number(/\d+/.exec(text)?.[0] ?? 0), request });
    const output = { text: 'Done.', toolCalls: [], finishReason: 'stop', metadata: {}, agent: traceOf(trace) } as const;
    return answerOf('', { output, reportedCostUsd: 0.05, ...answer });
  });
}

/** A trial in which the skill is taken up and the form filled, or neither. */
export function filled(isFilled: boolean): Partial<AgentTrace> {
  if (!isFilled) return { actions: [{ tool: 'read', args: 'form.pdf', state: 'done', turn: 1 }] };
  return {
    skills: [{ name: 'pdf', isInferred: false }],
    actions: [
      { tool: 'skill', args: 'pdf', state: 'done', turn: 1 },
      { tool: 'write', args: 'filled.pdf', state: 'done', turn: 2 },
    ],
    files: [{ path: 'filled.pdf', change: 'created', bytes: 4, sha256: 'a', text: 'JANE' }],
    turns: 3,
  };
}
