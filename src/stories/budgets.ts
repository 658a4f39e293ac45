import type { Budgets } from '../domain/config.ts';
import { requestOn } from '../domain/plan.ts';
import { SIDES } from '../domain/side.ts';
import type { Endpoint } from '../domain/suite.ts';
import type { Diagnostic } from '../domain/user-error.ts';
import { formatUsd } from '../domain/writing/amounts.ts';
import { readLedger, writeSpending, type Spending } from '../run/money/ledger.ts';
import { capOf, type Planned } from './planning.ts';
import type { Priced } from './pricing.ts';
import type { GateInput, RunContext } from './run-context.ts';

/** What a run may spend, by its own cap and by what earlier ones have left of a budget. */
export type Account = {
  /** USD; undefined: no bound. */
  readonly capUsd: number | undefined;
  /** Why it may not start; empty where it may. */
  readonly refusals: readonly Diagnostic[];
  /** Before the first call: what a run that is killed has spent is taken to be what was expected of it. */
  readonly begin: () => void;
  /** What it came to; undefined: nobody knows, and what was expected stands. */
  readonly settle: (usd: number | undefined) => void;
};

/** Opens the account of a run whose costs are estimated. The rules are base's, so that head cannot raise what it may spend. */
export function openAccount(planned: Planned, { estimated, memory }: Priced, { input, ports }: RunContext): Account {
  const { plan, spec } = planned;
  const cap = capOf(plan, input.settings);
  const { budgets } = spec.rules;
  if (budgets === undefined) return { capUsd: cap, refusals: [], begin: () => undefined, settle: () => undefined };
  const endpoints = endpointsOf(planned);
  const change = ports.forge.change?.number;
  const atMs = ports.clock.nowMs();
  const earlier = readLedger(memory.store, endpoints);
  // A run that is started again goes on paying where it stopped.
  const before = earlier.find(({ run }) => run === input.run)?.usd ?? 0;
  const write = (usd: number): void =>
    writeSpending(memory.store, endpoints, { run: input.run, atMs, usd: before + usd, change });
  const expected = Math.min(estimated.expectedUsd, cap ?? Infinity);
  const bounds = boundsOf(budgets, earlier, { change, atMs });
  return {
    capUsd: lowest([cap, ...bounds.map(({ limitUsd, spentUsd }) => Math.max(0, limitUsd - spentUsd))]),
    refusals: bounds.flatMap((bound) => refusalOf(bound, expected) ?? []).slice(0, 1),
    begin: () => write(expected),
    settle: (usd) => {
      if (usd !== undefined) write(usd);
    },
  };
}

/** The cap that the plan's prices are asked for: where a budget has to be held, also where the run itself has none. */
export function heldCapOf({ plan, spec }: Planned, settings: GateInput['settings']): number | undefined {
  return capOf(plan, settings) ?? (spec.rules.budgets === undefined ? undefined : Infinity);
}

/** A budget and what is known to be spent of it. */
type Bound = { readonly key: keyof typeof WORDS; readonly limitUsd: number; readonly spentUsd: number };

const WORDS = {
  pull_request: {
    who: 'The runs of this pull request have',
    again: 'Raise `budgets.pull_request` on the base branch, and run this check again.',
  },
  day: {
    who: 'The runs of today (UTC) have',
    again: 'Run this check again after midnight UTC, or raise `budgets.day` on the base branch.',
  },
} as const;

function boundsOf(
  { pullRequestUsd, dayUsd }: Budgets,
  earlier: readonly Spending[],
  { change, atMs }: Pick<Spending, 'change' | 'atMs'>,
): readonly Bound[] {
  const spent = (isCounted: (one: Spending) => boolean): number =>
    earlier.filter(isCounted).reduce((sum, { usd }) => sum + usd, 0);
  const ofChange = change === undefined ? undefined : pullRequestUsd;
  return [
    ...(ofChange === undefined
      ? []
      : [{ key: 'pull_request', limitUsd: ofChange, spentUsd: spent((one) => one.change === change) } as const]),
    ...(dayUsd === undefined
      ? []
      : [{ key: 'day', limitUsd: dayUsd, spentUsd: spent((one) => dayOf(one.atMs) === dayOf(atMs)) } as const]),
  ];
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

function refusalOf({ key, limitUsd, spentUsd }: Bound, expectedUsd: number): Diagnostic | undefined {
  if (expectedUsd === 0 || spentUsd + expectedUsd <= limitUsd) return undefined;
  const { who, again } = WORDS[key];
  const sentence = `Not run: budget. ${who} spent ${formatUsd(spentUsd)} of ${formatUsd(limitUsd)}, and round 1 needs about ${formatUsd(expectedUsd)}.`;
  return { code: 'not-run', sentence, place: undefined, hint: `Nothing was asked and nothing was paid. ${again}` };
}

function lowest(limits: readonly (number | undefined)[]): number | undefined {
  const known = limits.filter((limit) => limit !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

/** Everybody who is asked on either side, and whom base's suites name: a change of vendor does not begin a new account. */
function endpointsOf({ plan, spec: { rules, suites } }: Planned): readonly Endpoint[] {
  const asked = plan.rows.flatMap(({ cases }) =>
    cases.flatMap((planned) => SIDES.flatMap((side) => requestOn(planned, side)?.request.endpoint ?? [])),
  );
  const ofBase = (suites.base ?? []).flatMap(({ targets }) => targets.map(({ endpoint }) => endpoint));
  return [...asked, ...ofBase, ...(rules.judge === undefined ? [] : [rules.judge.endpoint])];
}
