import type { JsonObject } from '../../domain/json/json.ts';
import type { PlannedCase, SweepCall } from '../../domain/plan.ts';
import type { Request, RequestedParaphrase } from '../../domain/request.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import { asks, comparesSides, isJudged, traitsOf } from '../../scorers/catalogue.ts';

/** What an earlier run knows of a request: how long its answer was, and whether this run gets it for nothing. */
export type EarlierAnswer = { readonly outputTokens: number | undefined; readonly isReused: boolean };

/** The stored answer to a request's n-th call of round 1, where there is one. */
export type Earlier = (call: SweepCall) => EarlierAnswer | undefined;

/** Whether a paraphrase is kept from earlier, so that nobody has to write it. */
export type IsKept = (paraphrase: RequestedParaphrase) => boolean;

/** A call of round 1, and who judges its answer. */
export type PlannedCall = {
  readonly request: Request;
  readonly earlier: EarlierAnswer | undefined;
  readonly outputTokens: number | undefined;
  readonly judges: number;
  /** Of them, those that are asked for a list. */
  readonly lists: number;
  /** What a judge reads beside the output: the case, and what it is judged by. */
  readonly judgedBy: string;
  readonly embeds: boolean;
  /** A model says the case in other words first, which is not kept from earlier. */
  readonly paraphrases: boolean;
};

/** The calls of a case's round 1. A critical case is tried twice on head. Where one side never answered, the other's length will do. */
export function roundOne(planned: PlannedCase, earlier: Earlier, isKept: IsKept = () => false): readonly PlannedCall[] {
  const asked = requestsOf(planned).map((call) => ({ request: call.asked.request, earlier: earlier(call) }));
  const known = asked.find((one) => one.earlier?.outputTokens !== undefined)?.earlier?.outputTokens;
  const { expect } = planned.case;
  const scorers = planned.kind === 'measured' ? [...expect, ...(planned.oldExpect ?? [])] : expect;
  const judges = countOf(isJudged, scorers);
  const lists = countOf((spec) => isJudged(spec) && traitsOf(spec.type).lists === true, scorers);
  const judgedBy = judges === 0 ? '' : JSON.stringify([caseText(planned), ...configsOf(isJudged, scorers)]);
  const embeds = scorers.some((spec) => asks(spec, 'embeddings'));
  const pairwise = planned.kind === 'compared' ? countOf(comparesSides, expect) : 0;
  return asked.map((each, index) => {
    // The two questions about a pair are told with the two calls that make it.
    const questions = index < 2 ? judges + pairwise : judges;
    const { paraphrase } = each.request;
    const paraphrases = paraphrase !== undefined && index === 1 && !isKept(paraphrase);
    const outputTokens = each.earlier?.outputTokens ?? known;
    return { ...each, outputTokens, judges: questions, lists, judgedBy, embeds, paraphrases };
  });
}

/** What a judge is told was asked: the variables and the case's own turns, or all that was sent where there are no variables. */
function caseText(planned: PlannedCase): unknown {
  const { vars, messages } = planned.case;
  const { request } = planned.kind === 'measured' ? planned.request : planned.requests.head;
  const sent = request.messages.filter(({ role }) => role !== 'system').map(({ text }) => text);
  return Object.keys(vars).length > 0 ? [vars, ...messages.map(({ text }) => text)] : sent;
}

function requestsOf(planned: PlannedCase): readonly SweepCall[] {
  if (planned.kind === 'measured') return [{ planned, side: 'head', asked: planned.request, number: 1 }];
  const { base, head } = planned.requests;
  const pair: readonly SweepCall[] = [
    { planned, side: 'base', asked: base, number: 1 },
    { planned, side: 'head', asked: head, number: 1 },
  ];
  return planned.case.severity === 'critical' ? [...pair, { planned, side: 'head', asked: head, number: 2 }] : pair;
}

type Wanted = (spec: ScorerSpec) => boolean;

function countOf(counts: Wanted, specs: readonly ScorerSpec[]): number {
  return specs.reduce((sum, spec) => sum + (counts(spec) ? 1 : 0) + countOf(counts, spec.children), 0);
}

function configsOf(counts: Wanted, specs: readonly ScorerSpec[]): readonly JsonObject[] {
  return specs.flatMap((spec) => [...(counts(spec) ? [spec.config] : []), ...configsOf(counts, spec.children)]);
}
