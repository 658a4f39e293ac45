import { rmSync } from 'node:fs';
import { systemClock } from '../../src/adapters/process/clock.ts';
import { startDeadline } from '../../src/adapters/process/deadline.ts';
import { growHeapSlowly } from '../../src/adapters/process/heap.ts';
import { loadPrices } from '../../src/adapters/pricing/prices.ts';
import { openProviders } from '../../src/adapters/providers/open.ts';
import { openSeals } from '../../src/adapters/trials/trial-seal.ts';
import { openTrialStore } from '../../src/adapters/trials/trial-store.ts';
import { DEFAULT_LIMITS } from '../../src/domain/config.ts';
import type { NextStep, TrialOrder } from '../../src/domain/comparison/decision.ts';
import type { PlannedCase } from '../../src/domain/plan.ts';
import type { Trial } from '../../src/domain/trial.ts';
import { fingerprint } from '../../src/plan/affected/fingerprint.ts';
import { seededRandom, shuffled } from '../../src/run/random.ts';
import { asking, comparedOf, planWith } from '../../test/plan/build.ts';

/**
 * Round 1 of `cases` compared cases by the product's own runner: vendor's SDK, retries, store on disk, scoring. Prints what
 * the run took, start-up apart. Arguments: url cases concurrency storeFile.
 */
const [url = '', count = '1', width = '1', file = ''] = process.argv.slice(2);
const concurrency = Number(width);
const { executePlan } = await import('../../src/run/execute.ts');
const { openTools } = await import('../../src/run/tools.ts');

// As in a suite, all requests of a target share its endpoint.
const { endpoint } = asking('');
const cases: readonly PlannedCase[] = Array.from({ length: Number(count) }, (_, each) =>
  comparedOf(`${each}`, {}, { endpoint }),
);
const plan = planWith(cases);
const orders: readonly TrialOrder[] = shuffled(cases, seededRandom(1)).map((planned) => ({
  kind: 'together',
  keys: (['base', 'head'] as const).map((side) => ({
    suite: 's',
    target: 't',
    caseId: planned.case.id,
    side,
    purpose: 'sweep',
    round: 1,
    number: 1,
  })),
}));
const env = { OPENAI_BASE_URL: `${url}/v1`, OPENAI_API_KEY: 'sk-loopback' };
const log = { info: () => undefined, warn: (line: string) => void process.stderr.write(`${line}\n`) };
const store = openTrialStore({ file, run: 'bench', sealOf: openSeals(env, undefined), isShared: true, log });
const providers = openProviders({ env, log });
const clock = systemClock();
// As the shells do when a run begins.
growHeapSlowly();
const prices = await loadPrices(new Map());
const progress = { expected: () => undefined, finished: () => undefined, retrying: () => undefined };
const tools = openTools({
  providers,
  log,
  progress,
  store,
  clock,
  prices,
  judge: undefined,
  limits: DEFAULT_LIMITS,
  deadline: startDeadline(DEFAULT_LIMITS.runTimeoutMs),
  reuse: { run: 'bench', nowMs: clock.nowMs(), reuseDays: 7 },
  seed: 1,
  concurrency,
  maxCostUsd: undefined,
  fingerprint: (request) => fingerprint(request).fingerprint,
  expectedUsd: () => undefined,
});
const next = (trials: readonly Trial[]): NextStep =>
  trials.length === 0 ? { kind: 'trials', orders } : { kind: 'done' };

// Loads the SDK and opens a connection: start-up, like the imports above.
await (await providers.open(asking('warm up'))).call(asking('warm up'), new AbortController().signal);
const started = performance.now();
const cpu = process.cpuUsage();
const { trials } = await executePlan({ plan, next, tools, progress, concurrency, callUsd: () => 0 });
const { user, system } = process.cpuUsage(cpu);
const wallMs = performance.now() - started;
const scored = trials.filter((trial) => trial.status === 'scored');
process.stdout.write(
  JSON.stringify({
    wallMs,
    cpuMs: (user + system) / 1000,
    peakMb: process.resourceUsage().maxRSS / 1024,
    scored: scored.length,
    passed: scored.filter((trial) => trial.passed).length,
    live: scored.filter((trial) => trial.origin === 'live').length,
    attempts: scored.reduce((sum, trial) => sum + trial.attempts, 0),
  }),
);
store[Symbol.dispose]();
if (process.argv.includes('--forget')) rmSync(file, { force: true });
process.exit(0);
