import { decidedOf, type Contrast } from '../domain/plan.ts';
import type { Result } from '../domain/result.ts';
import type { Warning } from '../domain/verdict/warning.ts';
import { isAnyAffected } from '../plan/plan.ts';
import { collectErrors, guardPlan, planChange, readChanges, type Planned } from './planning.ts';
import { newResultDraft, toResult, type ResultDraft } from './result-draft.ts';
import type { Spec } from '../suite/spec.ts';
import { decide } from '../verdict/decide.ts';
import type { GateInput, GatePorts, RunContext } from './run-context.ts';

/** The whole product: what changed, what it affects, both sides measured, compared and judged. Rejects only for bugs. */
export async function gate(input: GateInput, ports: GatePorts): Promise<Result> {
  const draft = newResultDraft(input.settings.maxCostUsd);
  const createdAt = new Date(ports.clock.nowMs()).toISOString();
  await collectErrors(draft, async () => {
    const planned = await planChange(draft, input, ports);
    const { spec, plan } = planned;
    await readChanges(draft, planned);
    guardPlan(planned, input.trust);
    if (input.merge !== undefined) (await import('./sharding.ts')).guardShards(planned, input);
    const contrast = isAnyAffected(plan) ? await measure(draft, planned, { input, ports }) : decidedOf(plan);
    if (contrast !== undefined && draft.supersededBy === undefined)
      await judge(draft, contrast, spec, { input, ports });
  });
  return toResult(draft, { ...input, createdAt, mode: input.settings.mode, pullRequest: ports.forge.change });
}

/** What measures and compares is much, and most pull requests affect nothing. */
async function measure(...given: [ResultDraft, Planned, RunContext]): Promise<Contrast | undefined> {
  return await (await import('./affected.ts')).measureAffected(...given);
}

/** Applies the rules; a failing verdict is looked at once more with the waiver that somebody may have given. */
async function judge(draft: ResultDraft, contrast: Contrast, spec: Spec, { input, ports }: RunContext): Promise<void> {
  const { withoutJudge } = draft;
  const rules = { limits: spec.rules.limits, inconclusive: input.settings.inconclusive, withoutJudge };
  const verdict = decide(contrast, draft.comparisons, { ...rules, waiver: undefined });
  draft.verdict = verdict;
  const waiver = verdict.kind === 'fail' ? await ports.forge.findWaiver(spec.rules.waiver) : undefined;
  if (waiver === undefined) return;
  if ('refused' in waiver) return warn(draft, { kind: 'waiver-refused', reason: waiver.refused });
  const { by, at, headSha, accepts } = waiver;
  draft.verdict = decide(contrast, draft.comparisons, { ...rules, waiver: { by, at, headSha }, accepts });
  const isOther = draft.verdict.kind === 'fail';
  if (isOther) warn(draft, { kind: 'waiver-of-others', by });
}

function warn(draft: ResultDraft, warning: Warning): void {
  draft.warnings = [...draft.warnings, warning];
}
