import { nameCases } from '../foreign/identities.ts';
import { recordSide, type Naming } from '../foreign/recordings.ts';
import type { ForeignRow } from '../foreign/row.ts';
import { caseKey } from '../domain/keys.ts';
import type { PlannedHarness } from '../domain/plan.ts';
import type { Gap, RecordedCase, Recording } from '../domain/recording.ts';
import { SIDES, type PerSide, type Side } from '../domain/side.ts';
import { hasUnpriced, priced } from '../result-diff/recorded-costs.ts';
import type { Prices } from '../ports.ts';
import type { AskedCase } from './kinds/kind.ts';
import { openPool, type Pool } from './pool.ts';
import type { Started } from './start.ts';

/** A harness whose first run has told its cases. */
export type Session = {
  readonly planned: PlannedHarness;
  readonly sides: readonly Side[];
  readonly recordings: PerSide<Recording>;
  readonly isReplayed: PerSide<boolean>;
  readonly rows: readonly ForeignRow[];
  readonly pool: Pool;
  /** How each side's harness is told to run a case, by its key. */
  readonly handles: PerSide<ReadonlyMap<string, AskedCase | undefined>>;
  /** A later start's rows as a recording, its cases called as in the first one. */
  readonly record: (side: Side, started: Started) => Recording;
  /** Starts made so far, each of all sides. */
  starts: number;
  /** Money and answers whose cost is known, for an estimate of the next start. */
  known: { usd: number; answers: number };
};

const NOTHING: Started = { rows: [], gaps: [], isReplayed: false };

/** Names the cases of a first run and gathers what it answered. Throws UserError where a case is two cases. */
export function openSession(planned: PlannedHarness, started: Partial<PerSide<Started>>, prices: Prices): Session {
  const all = sameTargets({ base: started.base ?? NOTHING, head: started.head ?? NOTHING });
  const nameOf = nameCases({ base: all.base.rows, head: all.head.rows });
  const naming: Naming = { nameOf, relative: (path) => path, passAt: planned.passAt };
  const rename = renamingOf({ base: started.base ?? NOTHING, head: started.head ?? NOTHING });
  const record = (side: Side, { rows, gaps }: Started): Recording => {
    const own = side === 'base' ? rows.map(rename) : rows;
    const read = {
      names: [planned.file],
      read: [{ rows: own, gaps: side === 'base' ? withoutNew(gaps, planned) : gaps }],
    };
    const found = withSeverity(recordSide(read, naming), planned);
    return found.cases.some(hasUnpriced) ? priced(found, prices) : found;
  };
  const recordings = { base: record('base', started.base ?? NOTHING), head: record('head', started.head ?? NOTHING) };
  const keyOf = (row: ForeignRow): string => caseKey({ ...row, caseId: nameOf(row, naming.relative) });
  const pool = openPool();
  const session: Session = {
    planned,
    sides: SIDES.filter((side) => started[side] !== undefined),
    recordings,
    isReplayed: { base: started.base?.isReplayed === true, head: started.head?.isReplayed === true },
    rows: [...all.base.rows, ...all.head.rows],
    pool,
    handles: { base: handlesOf(all.base.rows, keyOf), head: handlesOf(all.head.rows, keyOf) },
    record,
    starts: 1,
    known: { usd: 0, answers: 0 },
  };
  return session;
}

function handlesOf(
  rows: readonly ForeignRow[],
  keyOf: (row: ForeignRow) => string,
): ReadonlyMap<string, AskedCase | undefined> {
  return new Map(
    rows.map((row) => [keyOf(row), row.handle === undefined ? undefined : { handle: row.handle, file: row.file }]),
  );
}

function sameTargets(started: PerSide<Started>): PerSide<Started> {
  const rename = renamingOf(started);
  return { head: started.head, base: { ...started.base, rows: started.base.rows.map(rename) } };
}

/** The only target of both sides is the same, whatever it is called: a model that was exchanged, say. */
function renamingOf({ base, head }: PerSide<Started>): (row: ForeignRow) => ForeignRow {
  const targets = ({ rows }: Started): readonly string[] => [...new Set(rows.map(({ target }) => target))];
  const [[before, ...others], [after, ...rest]] = [targets(base), targets(head)];
  if (before === undefined || after === undefined || others.length + rest.length > 0) return (row) => row;
  return (row) => (row.target === before ? { ...row, target: after } : row);
}

/** A file of tests that only head has is new: that base's code cannot load it is no loss. */
function withoutNew(gaps: readonly Gap[], { harnesses, baseFiles }: PlannedHarness): readonly Gap[] {
  const added = harnesses.head.yardstick.map(({ path }) => path).filter((path) => !baseFiles.has(path));
  const names = new Set(added.flatMap((path) => [path, path.replace(/\.py$/, '').replaceAll('/', '.')]));
  return gaps.filter(({ file }) => file === undefined || !names.has(file));
}

function withSeverity(recording: Recording, { critical }: PlannedHarness): Recording {
  if (critical.length === 0) return recording;
  const cases = recording.cases.map((one) =>
    critical.some((name) => isCalled(one, name)) ? { ...one, severity: 'critical' as const } : one,
  );
  return { ...recording, cases };
}

/** Whether a name of the suite means a case: its id, the end of it, or one of its tags. */
export function isCalled({ id, tags }: RecordedCase, name: string): boolean {
  return id === name || id.endsWith(` › ${name}`) || id.endsWith(`::${name}`) || tags.includes(name);
}
