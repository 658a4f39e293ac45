import type { AgentTask } from '../../domain/agents/agent.ts';
import { withChildren } from '../../domain/scorer.ts';
import type { Case, Target } from '../../domain/suite.ts';
import { workspaceCheck } from '../../domain/agents/workspace-check.ts';

/** What a target's agent finds for a case, and what judges the workspace that it leaves. */
export function agentTask(target: Target, { workspace = [], expect }: Case): AgentTask {
  const specs = expect.flatMap(withChildren);
  const own = specs.filter(({ children }) => children.length === 0);
  return {
    files: target.agentFiles ?? [],
    workspace,
    checks: specs.flatMap((spec) => workspaceCheck(spec) ?? []),
    endsAtFirstSkill: own.length > 0 && own.every(({ type }) => type === 'skill_triggered'),
  };
}
