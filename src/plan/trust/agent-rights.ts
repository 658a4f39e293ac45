import type { AgentEndpoint } from '../../domain/agents/agent.ts';
import { guardedKind } from '../../domain/agents/agent-files.ts';
import type { PerSide } from '../../domain/side.ts';
import type { Suite, Target } from '../../domain/suite.ts';
import type { Warning } from '../../domain/verdict/warning.ts';
import { pairTarget } from '../affected/match.ts';

/** Head's suites as far as base lets their agents go, and what was taken from them. */
export type HeldSuites = { readonly suites: PerSide<readonly Suite[]>; readonly warnings: readonly Warning[] };

/**
 * What a trial may reach is base's to say: a pull request that opens the network to an agent, gives it variables or kinds of
 * files that can run commands is tried without them until it is merged.
 */
export function holdAgents(suites: PerSide<readonly Suite[]>): HeldSuites {
  const base = new Map(suites.base.map((suite) => [suite.id, suite]));
  const warnings: Warning[] = [];
  const head = suites.head.map((suite) => {
    const targets = suite.targets.map((target) => {
      const { held, taken } = holdTarget(target, pairTarget(target, suite, base.get(suite.id)));
      if (taken.length > 0) warnings.push({ kind: 'unmerged-rights', suite: suite.id, target: target.name, taken });
      return held;
    });
    return targets.every((target, index) => target === suite.targets[index]) ? suite : { ...suite, targets };
  });
  return { suites: { ...suites, head }, warnings };
}

const NOTHING: Pick<AgentEndpoint, 'network' | 'env' | 'guardedFiles'> = { network: 'none', env: [], guardedFiles: [] };

function holdTarget(
  target: Target,
  base: Target | undefined,
): { readonly held: Target; readonly taken: readonly string[] } {
  const { endpoint } = target;
  if (endpoint.provider !== 'agent') return { held: target, taken: [] };
  const allowed = base?.endpoint.provider === 'agent' ? base.endpoint : NOTHING;
  const env = endpoint.env.filter((name) => !allowed.env.includes(name));
  const kinds = endpoint.guardedFiles.filter((kind) => !allowed.guardedFiles.includes(kind));
  const isOpened = endpoint.network === 'open' && allowed.network === 'none';
  const taken = [
    ...(isOpened ? ['network: open'] : []),
    ...env.map((name) => `env: ${name}`),
    ...kinds.map((kind) => `allow_files: ${kind}`),
  ];
  if (taken.length === 0) return { held: target, taken };
  const held: AgentEndpoint = {
    ...endpoint,
    network: isOpened ? 'none' : endpoint.network,
    env: endpoint.env.filter((name) => !env.includes(name)),
    guardedFiles: endpoint.guardedFiles.filter((kind) => !kinds.includes(kind)),
  };
  const agentFiles = target.agentFiles?.filter(({ to }) => {
    const kind = guardedKind(to);
    return kind === undefined || !kinds.includes(kind);
  });
  return { held: { ...target, endpoint: held, ...(agentFiles === undefined ? {} : { agentFiles }) }, taken };
}
