import { caseKey } from '../domain/keys.ts';
import type { Answer, Recording } from '../domain/recording.ts';
import type { Side } from '../domain/side.ts';
import type { SkippedTrial } from '../domain/trial.ts';
import { UserError } from '../domain/user-error.ts';
import type { Ask, CasePlace } from './asks.ts';
import { HARNESSES } from './kinds/table.ts';
import type { AskedCase } from './kinds/kind.ts';
import type { Session } from './session.ts';
import { startHarness, type Start, type Started } from './start.ts';
import type { HarnessTools } from './tools.ts';

/** Starts a harness on its sides, together, for a set of cases; what they answer goes into the pool. Says why where it is not started. */
export async function ask(session: Session, asked: Ask, tools: HarnessTools): Promise<SkippedTrial['why'] | undefined> {
  const { planned, sides, recordings } = session;
  if ((session.starts + 1) * sides.length > planned.maxStarts) return 'starts';
  const { takesRepeats, takesCases } = HARNESSES[planned.harnesses.head.kind];
  const all = recordings.head.cases.length;
  const count = (takesCases ? asked.cases.length : all) * (takesRepeats ? asked.repeat : 1) * sides.length;
  const costUsd = expectedUsd(session, count);
  if (!(await tools.budget.reserve(costUsd)) || !tools.budget.isUnderCap()) return 'budget';
  session.starts += 1;
  const number = session.starts;
  try {
    const starts = sides.map(async (side) => {
      const cases = takesCases ? handlesFor(session, asked, side) : undefined;
      const repeat = takesRepeats ? asked.repeat : 1;
      const isNothing = cases?.length === 0;
      return [side, isNothing ? NOTHING : await tryStart({ planned, side, cases, repeat, number }, tools)] as const;
    });
    for (const [side, started] of await Promise.all(starts)) receive(session, { side, asked, started }, tools);
  } finally {
    tools.budget.release(costUsd);
  }
  return undefined;
}

/** What so many answers may cost, by those that there are. */
function expectedUsd({ known }: Session, count: number): number {
  return known.answers === 0 ? 0 : (known.usd / known.answers) * count;
}

/** A command line holds so much, on every system. */
const LONGEST = 30_000;

/** Undefined, which is every case, where one of them cannot be named to its harness. A side is asked for nothing that it has not. */
function handlesFor({ handles, recordings }: Session, { cases }: Ask, side: Side): readonly AskedCase[] | undefined {
  if (cases.length >= recordings[side].cases.length) return undefined;
  const known = cases.map(caseKey).filter((key) => handles[side].has(key));
  const found = known.map((key) => handles[side].get(key));
  const named = new Map(found.flatMap((one) => (one === undefined ? [] : [[one.handle, one] as const])));
  const length = [...named.keys()].reduce((sum, handle) => sum + handle.length, 0);
  return found.includes(undefined) || length > LONGEST ? undefined : [...named.values()];
}

const NOTHING: Started = { rows: [], gaps: [], isReplayed: true };

type Tried = Started | { readonly failure: string };

/** A later start that comes to nothing has lost its answers; what was measured before stands. */
async function tryStart(start: Start, tools: HarnessTools): Promise<Tried> {
  try {
    return await startHarness(start, tools);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { failure: error.message };
  }
}

type Received = { readonly side: Side; readonly asked: Ask; readonly started: Tried };

function receive(session: Session, { side, asked, started }: Received, tools: HarnessTools): void {
  const { pool, record } = session;
  const isReplayed = !('failure' in started) && started.isReplayed;
  const recording: Recording = 'failure' in started ? { rows: [], cases: [], gaps: [] } : record(side, started);
  fill(session, { side, recording, isReplayed }, tools);
  const known = new Set(recording.cases.map((one) => caseKey({ ...one, caseId: one.id })));
  const why = 'failure' in started ? started.failure : (started.gaps[0]?.message ?? 'its run has no row of it');
  for (const place of asked.cases) {
    if (known.has(caseKey(place))) continue;
    pool.add(side, place, [{ answer: lost(place, why), isReplayed }]);
  }
}

type Filled = { readonly side: Side; readonly recording: Recording; readonly isReplayed: boolean };

/** Puts what a side answered into the pool, and its price into the books. */
export function fill(session: Session, { side, recording, isReplayed }: Filled, tools: HarnessTools): void {
  for (const one of recording.cases) {
    const place = { ...one, caseId: one.id };
    session.pool.add(
      side,
      place,
      one.answers.map((answer) => ({ answer, isReplayed })),
    );
    for (const answer of one.answers) pay(session, { answer, isReplayed }, tools);
  }
}

type Paid = { readonly answer: Answer; readonly isReplayed: boolean };

function pay({ known }: Session, { answer, isReplayed }: Paid, { budget }: HarnessTools): void {
  if (answer.status !== 'scored') return;
  const { costUsd } = answer;
  if (isReplayed) budget.reused();
  else budget.paid({ costUsd, isJudge: false });
  if (costUsd === undefined) return;
  known.usd += costUsd;
  known.answers += 1;
}

/** A case without an answer, as its harness left it. */
function lost({ suite }: CasePlace, message: string): Answer {
  return {
    status: 'errored',
    fingerprint: '',
    provider: suite,
    isAnswered: false,
    message: `The harness gave no answer: ${message}`,
    attempts: 1,
    spendUsd: undefined,
  };
}
