import type { AgentTrace } from '../../../domain/agents/agent.ts';
import type { ScorerSpec } from '../../../domain/scorer.ts';
import { badValue } from '../../parts/config.ts';
import type { ScoreContext } from '../../scorer.ts';

/** What the agent did. Throws UserError where no agent was asked. */
export function traceOf(spec: ScorerSpec, { output }: Pick<ScoreContext, 'output'>): AgentTrace {
  if (output.agent === undefined) throw badValue(spec, `${spec.type} judges what an agent did, and none was asked.`);
  return output.agent;
}
