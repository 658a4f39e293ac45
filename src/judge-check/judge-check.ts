import type { JudgeConfig } from '../domain/config.ts';
import { formatCount, formatUsd } from '../domain/writing/amounts.ts';
import { judgeName, type HumanLabel } from '../domain/labels/human-label.ts';
import type { JudgeReport } from '../domain/labels/judge-check.ts';
import { isHosted } from '../domain/providers/providers.ts';
import type { Request } from '../domain/request.ts';
import type { Result } from '../domain/result.ts';
import type { Suite } from '../domain/suite.ts';
import { UserError } from '../domain/user-error.ts';
import { fingerprint } from '../plan/affected/fingerprint.ts';
import { refuse } from '../stories/planning.ts';
import { estimate } from '../stories/pricing.ts';
import { newResultDraft } from '../stories/result-draft.ts';
import { askAgain, FRESH, requestsFor, type AskTools } from '../run/scoring/ask-again.ts';
import { openTools } from '../run/tools.ts';
import { didYouMean } from '../suite/diagnostics/nearest.ts';
import { createRenderer } from '../suite/render/render.ts';
import { loadSpec, type Spec } from '../suite/spec.ts';
import type { RunContext } from '../stories/run-context.ts';
import { gatherItems, sampleItems, type Item } from './material.ts';
import { summarize, type Answers } from './summary.ts';

/** What is checked, and how thoroughly. */
export type CheckInput = {
  readonly suite: string;
  /** Undefined: those that the configuration names. */
  readonly labels: readonly HumanLabel[] | undefined;
  readonly result: Result | undefined;
  readonly sample: number | undefined;
  /** Times that each output is asked about as it is, ≥ 2. */
  readonly times: number;
  /** A second judge's model, of the first one's provider. */
  readonly second: string | undefined;
  /** Told before anything is paid. */
  readonly announce: (sentence: string) => void;
};

/**
 * Asks the judge of a suite again about outputs that are known: whether it keeps to its word, whether it is swayed by length
 * and by order, and whether it agrees with people. Throws UserError before the first call where it would cost too much.
 */
export async function judgeCheck(input: CheckInput, world: RunContext): Promise<JudgeReport> {
  const { head } = await world.ports.repository.revisions();
  const spec = await loadSpec({ base: undefined, head }, world.input.settings);
  refuse(spec.errors);
  const suite = suiteNamed(input.suite, spec);
  const judge = spec.rules.judge ?? noJudge(world.input.settings.config);
  const second = input.second === undefined ? undefined : withModel(judge, input.second);
  const labels = input.labels ?? judge.labels?.labels ?? [];
  const { items: all, orphans } = gatherItems(suite, { labels, result: input.result }, await createRenderer());
  const items = sampleItems(all, input.sample, world.input.seed);
  if (items.length === 0) throw nothingToAsk(input.suite);
  const { tools, expectedUsd } = await openJudge(spec, judge, world);
  const cost = await costOf(items, { judge, second, times: input.times, expectedUsd });
  hold(cost, judge, { maxCostUsd: world.input.settings.maxCostUsd, announce: input.announce });
  const ask = (item: Item, at: At) => askAgain(item, { ...at, tools, usd: (cost.usd ?? 0) / cost.calls });
  const answers = await Promise.all(items.map((item) => answersOf(item, { judge, second, times: input.times, ask })));
  return {
    suite: suite.id,
    judge: judgeName(judge),
    checks: summarize(answers, second && judgeName(second)),
    orphans,
    spendUsd: tools.budget.totals().totalUsd,
  };
}

type At = Omit<AskTools, 'tools' | 'usd'>;

type Asking = {
  readonly judge: JudgeConfig;
  readonly second: JudgeConfig | undefined;
  readonly times: number;
};

async function answersOf(
  item: Item,
  { judge, second, times, ask }: Asking & { readonly ask: (item: Item, at: At) => ReturnType<typeof askAgain> },
): Promise<Answers> {
  const isPair = 'outputs' in item.material;
  // Both orders are one question about a pair; asking it again says nothing of the order.
  const numbers = Array.from({ length: isPair ? 1 : times }, (_, index) => index);
  const [longer, other, ...plain] = await Promise.all([
    isPair ? undefined : ask(saidTwice(item), { judge, from: FRESH }),
    isPair || second === undefined ? undefined : ask(item, { judge: second, from: FRESH }),
    ...numbers.map((number) => ask(item, { judge, from: FRESH * (number + 1) })),
  ]);
  return { item, plain, longer, second: other };
}

/** The same said twice is longer, and no better. */
function saidTwice(item: Item): Item {
  if (!('output' in item.material)) return item;
  const { output } = item.material;
  return { ...item, material: { ...item.material, output: { ...output, text: `${output.text}\n\n${output.text}` } } };
}

type Cost = { readonly calls: number; readonly usd: number | undefined };

async function costOf(
  items: readonly Item[],
  { judge, second, times, expectedUsd }: Asking & { readonly expectedUsd: (request: Request) => number | undefined },
): Promise<Cost> {
  const requests = await Promise.all(
    items.map(async (item) => {
      const once = await requestsFor(item, judge);
      if ('outputs' in item.material) return once;
      const others = second === undefined ? [] : await requestsFor(item, second);
      const repeated = Array.from({ length: times }, () => once).flat();
      return [...repeated, ...(await requestsFor(saidTwice(item), judge)), ...others];
    }),
  );
  const all = requests.flat();
  const costs = all.map(expectedUsd);
  const usd = costs.every((cost) => cost !== undefined) ? costs.reduce((sum, cost) => sum + cost, 0) : undefined;
  return { calls: all.length, usd };
}

/** Says what is about to be paid, and throws where that is more than may be. */
function hold(
  { calls, usd }: Cost,
  judge: JudgeConfig,
  { maxCostUsd, announce }: { readonly maxCostUsd: number | undefined; readonly announce: (sentence: string) => void },
): void {
  const { provider, model } = judge.endpoint;
  if (maxCostUsd !== undefined && usd === undefined && isHosted(provider)) {
    const sentence = `No price is known for ${judgeName(judge)}, so its cost cannot be held under max-cost.`;
    const hint = `Add \`prices: { ${model}: { input: USD, output: USD } }\` to the configuration, or set max-cost to none.`;
    throw new UserError({ code: 'unknown-price', sentence, place: undefined, hint });
  }
  const about = usd === undefined ? 'a cost that is not known' : `about ${formatUsd(usd)}`;
  const asks = `${formatCount(calls)} ${calls === 1 ? 'question' : 'questions'} to ${judgeName(judge)} for ${about}`;
  if (maxCostUsd !== undefined && usd !== undefined && usd > maxCostUsd) {
    const sentence = `The check needs ${asks}, and max-cost is ${formatUsd(maxCostUsd)}. Nothing was called.`;
    throw new UserError({
      code: 'over-budget',
      sentence,
      place: undefined,
      hint: 'Raise max-cost, or take a --sample.',
    });
  }
  announce(`Asking ${asks}.`);
}

async function openJudge(spec: Spec, judge: JudgeConfig, world: RunContext) {
  const { input, ports } = world;
  const { settings } = input;
  const empty = { rows: [], changes: [] };
  const { prices, estimated, memory } = await estimate(newResultDraft(settings.maxCostUsd), empty, spec, world);
  const { limits } = spec.rules;
  const tools = openTools({
    ...ports,
    ...input,
    ...memory,
    prices,
    judge,
    limits,
    deadline: ports.startDeadline(limits.runTimeoutMs),
    concurrency: settings.concurrency,
    maxCostUsd: settings.maxCostUsd,
    fingerprint: (request) => fingerprint(request).fingerprint,
    expectedUsd: estimated.expectedCallUsd,
  });
  return { tools, expectedUsd: estimated.expectedCallUsd };
}

function withModel(judge: JudgeConfig, model: string): JudgeConfig {
  return { ...judge, endpoint: { ...judge.endpoint, model } };
}

function suiteNamed(id: string, { suites }: Spec): Suite {
  const found = suites.head.find((suite) => suite.id === id);
  if (found !== undefined) return found;
  const ids = suites.head.map((suite) => suite.id);
  const hint = didYouMean(id, ids) ?? `There are ${ids.join(', ')}.`;
  throw new UserError({ code: 'bad-input', sentence: `There is no suite \`${id}\`.`, place: undefined, hint });
}

function noJudge(configFile: string): never {
  const hint = `Add to ${configFile}: \`judge: { provider: openai, model: MODEL }\`.`;
  throw new UserError({ code: 'missing-key', sentence: 'No judge model is configured.', place: undefined, hint });
}

function nothingToAsk(suite: string): UserError {
  const sentence = `Nothing is known that a judge of \`${suite}\` could be asked about again.`;
  const hint =
    'Give outputs with `--result RESULT`, or labels with `--labels FILE` or `judge.labels`; the suite’s cases need a `judge`.';
  return new UserError({ code: 'bad-input', sentence, place: undefined, hint });
}
