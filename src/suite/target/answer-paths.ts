import type { AnswerPaths, ItemPaths } from '../../domain/answers/answer-parts.ts';
import { explainJsonPath, parseJsonPath } from '../../domain/json/json-path.ts';
import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import type { Sources } from '../files/sources.ts';
import type { TargetInput } from '../schema/target.ts';
import type { PlaceOf } from '../syntax/document.ts';

/** Where a target says that the parts of its answers are; nothing where it says nothing. */
export function toAnswerPaths(
  sources: Sources,
  input: TargetInput,
  placeOf: PlaceOf,
): { readonly reads?: AnswerPaths } {
  reportModelPath(sources, input, placeOf);
  const paths: AnswerPaths = {
    answer: input.answer,
    context: toItems(input.context),
    steps: toItems(input.steps),
    traceUrl: input.trace_url,
    metrics: input.metrics,
    costUsd: input.cost_usd,
    latencyMs: input.latency_ms,
    usage: input.usage,
    model: input.model,
  };
  const given = Object.entries(paths).filter(([, path]) => path !== undefined);
  return given.length === 0 ? {} : { reads: Object.fromEntries(given) };
}

/** A model is a name; what begins as a path must be one. */
function reportModelPath(sources: Sources, { model }: TargetInput, placeOf: PlaceOf): void {
  if (model?.startsWith('$') !== true || parseJsonPath(model) !== undefined) return;
  const sentence = `\`${model}\` is no path to one value.`;
  sources.diagnostics.push(
    diagnosticAt(placeOf(['model']), { code: 'bad-value', sentence, hint: explainJsonPath(model) }),
  );
}

function toItems(input: TargetInput['context'] | TargetInput['steps']): ItemPaths | undefined {
  if (input === undefined) return undefined;
  if (typeof input === 'string') return { path: input, members: {} };
  const { path, ...members } = input;
  return { path, members: members satisfies ItemPaths['members'] };
}
