import { AGENT_TOOLS, type AgentTrace } from '../../domain/agents/agent.ts';
import type { Endpoint } from '../../domain/suite.ts';
import { ScorerError } from '../../scorers/scorer.ts';

/**
 * A case that failed says nothing of the files under test where the target's own `tools:` kept the agent from a tool that it
 * asked for. Throws ScorerError, which says which.
 */
export function requireTools(endpoint: Endpoint, trace: AgentTrace | undefined): void {
  if (endpoint.provider !== 'agent' || trace === undefined) return;
  const couldBeListed = (tool: string): boolean => tool.startsWith('mcp:') || AGENT_TOOLS.some((name) => name === tool);
  const denied = trace.actions.find(
    ({ tool, state }) => state === 'denied' && couldBeListed(tool) && !endpoint.tools.includes(tool),
  );
  if (denied === undefined) return;
  throw new ScorerError(
    `The case failed after the agent was denied \`${denied.tool}\`, which the target’s \`tools:\` does not name: add it, or have the task need it no more.`,
  );
}
