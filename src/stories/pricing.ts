import { answeringModel } from '../domain/providers/answering-model.ts';
import type { Config } from '../domain/config.ts';
import { requestOn, type Plan, type PlannedCase } from '../domain/plan.ts';
import { askedServiceTier, tierOfCall } from '../domain/request.ts';
import type { Warning } from '../domain/verdict/warning.ts';
import { fingerprint } from '../plan/affected/fingerprint.ts';
import type { EstimateTools } from '../plan/cost/call-estimate.ts';
import { estimatePlan, type PlanEstimate } from '../plan/cost/estimate.ts';
import { retiringModels, vendorsOf } from '../plan/retirement/retiring.ts';
import { capOf } from './planning.ts';
import type { Prices } from '../ports.ts';
import type { ResultDraft } from './result-draft.ts';
import { laterEndpoints, runsWaiting } from '../run/calls/later/waiting-runs.ts';
import { storedSweep, type Memory } from '../run/calls/reuse.ts';
import { approximateNotes } from '../run/money/cost-notes.ts';
import type { GatePorts, RunContext } from './run-context.ts';
import type { Spec } from '../suite/spec.ts';

/** An estimate and what it was made with. */
export type Priced = { readonly prices: Prices; readonly estimated: PlanEstimate; readonly memory: Memory };

/** What the plan costs, told by the prices, by a tokenizer, and by what earlier runs have stored. */
export async function estimate(
  draft: ResultDraft,
  plan: Plan,
  { rules, suites, tip, isHeadAlone }: Spec,
  { input, ports }: RunContext,
): Promise<Priced> {
  const naming = { suites: suites.head, rules };
  const [prices, countTokens, store, ends, recorded] = await Promise.all([
    loadPricesOf(ports, rules, tip.config !== undefined || isHeadAlone),
    ports.loadTokenizer(),
    ports.openStore(rules.judge?.endpoint),
    ports.askEnds?.(vendorsOf(naming)),
    ports.recordedCalls?.(),
  ]);
  if (ends !== undefined && [...ends.values()].some(({ size }) => size > 0))
    draft.warnings = [...draft.warnings.filter(isNotOfEnds), ...retiringModels(naming, ports.clock.nowMs(), ends)];
  const waiting = input.settings.isCollecting ? runsWaiting(store, laterEndpoints(plan, rules.judge?.endpoint)) : [];
  const reuse = {
    run: input.run,
    continues: new Set(waiting),
    nowMs: ports.clock.nowMs(),
    reuseDays: rules.limits.reuseDays,
  };
  const memory: Memory = { store, reuse, identity: (request) => ports.providers.identity(request) };
  const earlier: EstimateTools['earlier'] = (call) => storedSweep(memory, call);
  const isKept = await keptParaphrases(plan, memory);
  const { judge, embeddings } = rules;
  const counting = { countTokens, price: priceWith(prices), earlier, isKept };
  const estimated = estimatePlan(plan, { ...counting, judge, embeddings, ...(recorded && { recorded }) });
  draft.prices = prices;
  draft.estimated = estimated;
  draft.warnings = [
    ...draft.warnings,
    ...approximateNotes(askedModels(plan, rules), prices),
    ...unheldNotes(estimated, capOf(plan, input.settings)),
    ...liveNotes(prices),
  ];
  return { prices, estimated, memory };
}

/** What vendors say today of the ends of models goes before what is bundled. */
function isNotOfEnds({ kind }: Warning): boolean {
  return kind !== 'retiring';
}

/** Which paraphrases nobody has to write any more. */
async function keptParaphrases(plan: Plan, memory: Memory): Promise<NonNullable<EstimateTools['isKept']>> {
  const asks = (planned: PlannedCase) => requestOn(planned, 'head')?.request.paraphrase !== undefined;
  if (!plan.rows.some(({ cases }) => cases.some(asks))) return () => false;
  const { isParaphraseKept } = await import('../run/answers/paraphrase.ts');
  return (paraphrase) => isParaphraseKept(paraphrase, memory, (request) => fingerprint(request).fingerprint);
}

/** Whoever is asked in a run: targets on head, simulated users, who paraphrases, the judge, who embeds. */
function askedModels(plan: Plan, { judge, embeddings }: Config): Parameters<typeof approximateNotes>[0] {
  const asked = plan.rows.flatMap((row) => row.cases.flatMap((planned) => requestOn(planned, 'head')?.request ?? []));
  return [
    ...asked,
    ...asked.flatMap(({ user, paraphrase }) => [user?.model ?? [], paraphrase?.model ?? []].flat()),
    ...(judge === undefined ? [] : [judge]),
    ...(embeddings === undefined ? [] : [{ endpoint: embeddings }]),
  ];
}

/** Lists that were asked and do not count, and models of which they say what cannot be. */
function liveNotes({ live }: Prices): readonly Warning[] {
  const { lists, distrusted } = live?.() ?? { lists: [], distrusted: [] };
  const unread = lists.flatMap(({ name, failed }) => (failed === undefined ? [] : [{ name, failed }]));
  return [
    ...unread.map(({ name, failed }) => ({ kind: 'unread-list', list: name, failed }) as const),
    ...distrusted.map((model) => ({ kind: 'distrusted-price', model }) as const),
  ];
}

/** Without a cap nothing is refused, but what the amounts leave out is said. */
function unheldNotes({ unheld }: PlanEstimate, maxCostUsd: number | undefined): readonly Warning[] {
  if (maxCostUsd !== undefined) return [];
  return unheld.map(({ finding }) => ({ kind: 'no-estimate', what: finding }));
}

/** A first configuration, which nobody has merged yet, may name prices that the table lacks; it lowers none. */
async function loadPricesOf(ports: GatePorts, { prices, livePrices }: Config, isMerged: boolean): Promise<Prices> {
  const { loadPrices } = ports;
  const lists = livePrices === true ? await ports.askPriceLists?.() : undefined;
  const given = await loadPrices(prices, undefined, lists);
  if (isMerged || prices.size === 0) return given;
  const table = await loadPrices(new Map(), undefined, lists);
  return {
    ...given,
    find: (...of) => {
      const [own, known] = [given.find(...of), table.find(...of)];
      if (own === undefined || known === undefined) return own ?? known;
      return { ...own, cost: (usage) => Math.max(own.cost(usage), known.cost(usage)) };
    },
  };
}

/** What may have to be asked for at once after all is taken to cost that much. */
function priceWith(prices: Prices): EstimateTools['price'] {
  return ({ endpoint, parameters }, tokens) => {
    const model = answeringModel(endpoint);
    if (model === undefined) return undefined;
    const mayBeAsked = model.service?.late === 'ask';
    const tier = mayBeAsked ? askedServiceTier({ parameters }) : tierOfCall({ endpoint, parameters });
    const quote = prices.find(model.provider, model.model, tier);
    return quote?.cost({ cachedInput: 0, cacheWrite: 0, ...tokens });
  };
}
