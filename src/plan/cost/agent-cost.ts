import type { AgentEndpoint } from '../../domain/agents/agent.ts';
import type { Request } from '../../domain/request.ts';
import type { Tokens } from './hosted-tools.ts';
import type { Money } from './judging-cost.ts';

/** What an agent's first request has before anything of the task: its own prompt, and the schemas of its tools. */
const PREFIX = { 'claude-code': 14_000, codex: 9500, 'gemini-cli': 8000, copilot: 7000, command: 5000 } as const;

/** Tokens that a step adds for the next one to read: a call and what came of it, from a word to a file. */
const STEP: Money = { low: 500, expected: 1500, high: 1500 };

/** Tokens that a step writes, from a call of a tool to a file. */
const WRITTEN: Money = { low: 150, expected: 400, high: 1000 };

/** A task is rarely done in fewer steps, and mostly within so many. */
const USUAL_STEPS = { low: 3, expected: 8 };
/** The same where the first skill decides. */
const FIRST_SKILL = { low: 1, expected: 2 };

/** Tokens of an agent's work that a judge is shown. */
export const SHOWN_WORK = 6000;

/** What a trial begins with until the agent answers, and how long a step takes, in seconds. */
const START_SECONDS = 5;
const STEP_SECONDS = 8;

/** A request that an agent is asked; undefined of every other. */
export function agentOf({ endpoint }: Request): AgentEndpoint | undefined {
  return endpoint.provider === 'agent' ? endpoint : undefined;
}

/** Requests of the model in one trial, up to the limit of turns. */
export function stepsOf({ limits }: AgentEndpoint, { agent }: Pick<Request, 'agent'>): Money {
  const usual = agent?.endsAtFirstSkill === true ? FIRST_SKILL : USUAL_STEPS;
  const within = (steps: number): number => Math.min(steps, limits.turns);
  return { low: within(usual.low), expected: within(usual.expected), high: limits.turns };
}

/** Every step reads all that was before it, from the cache but for what the last one added. */
export function trialTokens(
  { agent }: AgentEndpoint,
  prompt: number,
  [steps, level]: readonly [number, keyof Money],
): Tokens {
  const first = PREFIX[agent] + prompt;
  const input = steps * first + ((steps * (steps - 1)) / 2) * STEP[level];
  const fresh = first + Math.max(0, steps - 1) * STEP[level];
  return { input, cachedInput: input - fresh, output: steps * WRITTEN[level] };
}

/** How long a trial takes, in seconds, from little to its limit. */
export function trialSeconds(endpoint: AgentEndpoint, request: Pick<Request, 'agent'>): Pick<Money, 'low' | 'high'> {
  const { low, high } = stepsOf(endpoint, request);
  const within = (steps: number): number => Math.min(START_SECONDS + steps * STEP_SECONDS, endpoint.limits.seconds);
  return { low: within(low), high: within(high) };
}
