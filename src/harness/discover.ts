import { isScoredOnly } from '../foreign/read.ts';
import { DEFAULT_PASS_AT } from '../foreign/pass-at.ts';
import type { HarnessStarts } from '../domain/comparison/decision.ts';
import type { Contrast, PlannedHarness, Row, RowCase } from '../domain/plan.ts';
import type { RecordedCase } from '../domain/recording.ts';
import type { PerSide } from '../domain/side.ts';
import { NO_CHANGE, type SpecChange } from '../domain/spec-change.ts';
import { UserError, type Diagnostic } from '../domain/user-error.ts';
import { byScore } from '../domain/verdict/policy.ts';
import type { Warning } from '../domain/verdict/warning.ts';
import { pairCases, type Pairing } from '../result-diff/pairs.ts';
import { contrastOf } from '../result-diff/result-diff.ts';
import { fill } from './ask.ts';
import { HARNESSES } from './kinds/table.ts';
import { lastRun, rememberRun } from './memory.ts';
import { isCalled, openSession, type Session } from './session.ts';
import { startHarness, type Started } from './start.ts';
import type { HarnessTools } from './tools.ts';

/** What the first run of a harness has told. */
export type Discovered = {
  readonly session: Session;
  readonly pairing: Pairing;
  readonly contrast: Contrast;
  readonly warnings: readonly Warning[];
};

/** Runs a harness once a side, both together: its cases are known then. Throws UserError where a side cannot be measured. */
export async function discover(planned: PlannedHarness, tools: HarnessTools): Promise<Discovered> {
  const expected = lastRun(planned, tools.store)?.costUsd ?? 0;
  if (!(await tools.budget.reserve(expected))) throw tooDear(planned, expected, tools);
  try {
    const session = openSession(planned, await startBoth(planned, tools), tools.prices);
    const { recordings, isReplayed } = session;
    for (const side of session.sides)
      fill(session, { side, recording: recordings[side], isReplayed: isReplayed[side] }, tools);
    rememberRun(session, tools.store);
    const pairing = pairCases(recordings);
    const found = contrastFor(session, pairing);
    return { session, pairing, ...found };
  } finally {
    tools.budget.release(expected);
  }
}

async function startBoth(planned: PlannedHarness, tools: HarnessTools): Promise<Partial<PerSide<Started>>> {
  const start = (side: 'base' | 'head') =>
    startHarness({ planned, side, cases: undefined, repeat: 1, number: 1 }, tools);
  if (planned.how === 'measured') return { head: await start('head') };
  const started = [start('base'), start('head')];
  const both = await Promise.allSettled(started);
  // What is no mistake of the user’s is thrown as it came.
  await started[both.findIndex((one) => one.status === 'rejected' && !(one.reason instanceof UserError))];
  const mistakes = both.flatMap((one) =>
    one.status === 'rejected' && one.reason instanceof UserError ? [one.reason] : [],
  );
  if (mistakes.length > 0) throw new UserError(mistakes.flatMap(({ all }) => all));
  const [base, head] = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  return { ...(base && { base }), ...(head && { head }) };
}

function contrastFor(session: Session, pairing: Pairing): Pick<Discovered, 'contrast' | 'warnings'> {
  const { planned, recordings, rows } = session;
  const { passAt } = planned;
  const isUnjudged = passAt.all === undefined && passAt.byScorer.size === 0 && isScoredOnly(rows);
  // A start runs every case on both sides anyway.
  const policy = { ...(isUnjudged ? byScore(planned.policy) : planned.policy), askBase: undefined };
  const contrast = contrastOf(recordings, pairing, policy);
  const harness = planned.harnesses.head.kind;
  return {
    contrast: {
      rows: contrast.rows.map((row) => ({ ...plannedRow(planned, row), starts: startsOf(session) })),
      changes: [...contrast.changes, ...changesOf(session, pairing)],
    },
    warnings: isUnjudged ? [{ kind: 'passed-from', harness, score: DEFAULT_PASS_AT }] : [],
  };
}

/** A row as the plan has it: why it ran, and whether base had it. */
function plannedRow(planned: PlannedHarness, row: Row): Row {
  const { file, description, owner, isNew, how, reasons, harnesses } = planned;
  const cases = row.cases.map((one): RowCase => {
    return one.kind === 'compared' || how === 'measured' ? { ...one, reasons } : one;
  });
  return { ...row, file, description, owner, isNew, cases, targetPlace: harnesses.head.place };
}

function startsOf({ planned, sides }: Session): HarnessStarts {
  const { takesRepeats } = HARNESSES[planned.harnesses.head.kind];
  return { most: Math.floor(planned.maxStarts / sides.length), isRepeating: takesRepeats };
}

/** Cases that came and went, and those that were guarded and answer no more. */
function changesOf(session: Session, { unpaired }: Pairing): readonly SpecChange[] {
  const { planned, sides } = session;
  const own = { ...NO_CHANGE, suite: planned.suite, place: planned.harnesses.head.place };
  const change = (kind: 'case-added' | 'case-removed', { id, severity }: RecordedCase): SpecChange => {
    return { ...own, kind, caseId: id, severity };
  };
  if (sides.length < 2) return missingCritical(session, own);
  return [
    ...unpaired.base.filter(({ severity }) => severity !== 'critical').map((one) => change('case-removed', one)),
    ...unpaired.head.map((one) => change('case-added', one)),
    ...missingCritical(session, own),
  ];
}

/** A critical case that a pull request takes out of the yardstick is on neither side. Throws UserError for a name that never meant one. */
function missingCritical({ planned, recordings }: Session, own: Omit<SpecChange, 'kind'>): readonly SpecChange[] {
  const { base, head } = recordings;
  if (base.gaps.length + head.gaps.length > 0) return [];
  const missing = planned.critical.filter((name) => ![...base.cases, ...head.cases].some((one) => isCalled(one, name)));
  const unknown = missing.filter((name) => !planned.wasCritical.includes(name));
  if (unknown.length > 0) throw new UserError(unknown.map((name) => noSuchCase(planned, name, head.cases)));
  return missing.map((caseId) => ({ ...own, kind: 'case-removed', caseId, severity: 'critical', blocks: true }));
}

const NAMED = 5;

function noSuchCase({ suite, harnesses }: PlannedHarness, name: string, cases: readonly RecordedCase[]): Diagnostic {
  const names = cases.slice(0, NAMED).map(({ id }) => `\`${id}\``);
  return {
    code: 'bad-value',
    sentence: `\`critical\` names \`${name}\`, and the harness of ${suite} ran no case or tag of that name.`,
    place: harnesses.head.place,
    hint: `Among its cases are ${names.join(', ')}.`,
  };
}

function tooDear({ suite, harnesses }: PlannedHarness, costUsd: number, { maxCostUsd }: HarnessTools): UserError {
  return new UserError({
    code: 'over-budget',
    sentence: `The last run of the harness of ${suite} cost $${costUsd.toFixed(2)}, and max-cost is $${(maxCostUsd ?? 0).toFixed(2)}. It was not started.`,
    place: harnesses.head.place,
    hint: 'Raise max-cost.',
  });
}
