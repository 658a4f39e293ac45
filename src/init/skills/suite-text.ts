import { stringify } from 'yaml';
import type { JsonObject } from '../../domain/json/json.ts';
import { SCHEMA_LINE } from '../first-suite.ts';
import { modelOf, type DraftAgent, type TargetFile } from './agent.ts';

/** A suite about an agent, before it is written. */
export type AgentSuite = {
  readonly id: string;
  /** What it was made of. */
  readonly from: readonly string[];
  readonly files: readonly TargetFile[];
  /** The cases are decided by the first that the agent takes up. */
  readonly isTriggers: boolean;
  readonly cases: readonly JsonObject[];
  readonly left: readonly string[];
};

/** How each program says which version it is. */
const VERSION_OF = {
  'claude-code': 'claude --version',
  codex: 'codex --version',
  'gemini-cli': 'gemini --version',
} as const;

/** A suite about an agent, as text; a version that nobody knows is left to be filled in, which the check asks for. */
export function suiteText({ id, from, files, isTriggers, cases, left }: AgentSuite, agent: DraftAgent): string {
  const notes = left.map((line) => `#   ${line.replace(/\s+/g, ' ')}\n`).join('');
  const source = from.length > 3 ? `${from.slice(0, 3).join(', ')} and ${from.length - 3} more` : from.join(', ');
  const suite = {
    suite: id,
    target: {
      provider: 'agent',
      agent: agent.agent,
      version: agent.version ?? null,
      model: modelOf(agent).model,
      files,
      ...(isTriggers ? { limits: { turns: TURNS_TO_TRIGGER } } : {}),
    },
    cases,
    policy: { pass_rate: { max_drop: 0.02 } },
  };
  const head = `${SCHEMA_LINE}\n# The evals of ${source}.${notes === '' ? '' : ` Not carried, or otherwise here:\n${notes.trimEnd()}`}\n`;
  const unknown = `version: # the exact one that is to run: ${VERSION_OF[agent.agent]}`;
  return head + stringify(suite, { lineWidth: 0 }).replace(/^( +)version: null$/m, `$1${unknown}`);
}

/** A skill that is taken up at all is taken up at once. */
const TURNS_TO_TRIGGER = 3;
