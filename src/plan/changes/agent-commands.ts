import { commandSources, guardedKind } from '../../domain/agents/agent-files.ts';
import { targetKey } from '../../domain/keys.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Warning } from '../../domain/verdict/warning.ts';
import type { MatchedTarget } from '../affected/match.ts';

/** A file that an agent is given on head and was not, or not so, on base. */
export type ChangedAgentFile = {
  readonly suite: string;
  readonly target: string;
  readonly path: string;
  readonly to: string;
  readonly oid: string;
};

/** What of the files under test is another one on head, or new, of the targets that run. */
export function changedAgentFiles(matched: readonly MatchedTarget[], plan: Plan): readonly ChangedAgentFile[] {
  const running = new Set(plan.rows.filter(({ cases }) => cases.length > 0).map(targetKey));
  return matched.flatMap(({ suite, target, baseTarget }) => {
    if (!running.has(targetKey({ suite: suite.id, target: target.name }))) return [];
    const before = new Map(baseTarget?.agentFiles?.map(({ to, oid }) => [to, oid]));
    return (target.agentFiles ?? [])
      .filter(({ to, oid }) => before.get(to) !== oid)
      .map(({ path, to, oid }) => ({ suite: suite.id, target: target.name, path, to, oid }));
  });
}

/** Whatever reads a text by its object; undefined where it is none. */
type ReadText = (oid: string) => Promise<string | undefined>;

/** Changed files that have commands run, or are given tools, without the agent having decided anything. */
export async function commandWarnings(files: readonly ChangedAgentFile[], read: ReadText): Promise<readonly Warning[]> {
  const found = await Promise.all(files.map(async (file) => ({ file, by: await sourcesOf(file, read) })));
  return found
    .filter(({ by }) => by.length > 0)
    .map(({ file: { suite, target, path }, by }) => ({ kind: 'runs-commands', suite, target, file: path, by }));
}

async function sourcesOf({ to, oid }: ChangedAgentFile, read: ReadText): Promise<readonly string[]> {
  const kind = guardedKind(to);
  if (kind !== undefined) return [kind];
  const text = await read(oid);
  return text === undefined ? [] : commandSources(to, text);
}
