import type { Json } from '../../domain/json/json.ts';
import { plainJson } from '../../domain/json/lossless.ts';
import type { ConfidenceDetails } from '../../domain/answers/score-details.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import { numberIn, textIn } from '../parts/config.ts';
import { followPath, formatPath, parseJsonPath } from '../structure/parts/path-value.ts';
import { parseJson } from '../structure/parts/json-text.ts';
import { verdict } from '../parts/judgement.ts';
import { quote } from '../parts/quote.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';

/**
 * `confidence: {path, threshold}`: the JSON output states how sure it is, as a number from 0 to 1 or a percentage. Passes
 * where it does, whatever the number: whether it can be trusted is a metric over the suite.
 */
export function confidence(spec: ScorerSpec, context: ScoreContext): Judgement {
  const path = parseJsonPath(spec, textIn(spec, 'path'));
  const threshold = numberIn(spec, 'threshold') ?? null;
  const parsed = parseJson(context.output.text);
  const found = parsed.ok ? followPath(parsed.value, path) : undefined;
  const stated = found?.found === true ? readConfidence(plainJson(found.value)) : undefined;
  const details: ConfidenceDetails = { kind: 'confidence', confidence: stated ?? null, threshold };
  if (stated !== undefined) return verdict(true, `states a confidence of ${stated}`, details);
  return verdict(
    false,
    `expected a confidence from 0 to 1 at ${formatPath(path)}, found ${quote(context.output.text)}`,
    details,
  );
}

function readConfidence(value: Json): number | undefined {
  const percent = typeof value === 'string' ? /^\s*(\d{1,3}(?:\.\d{1,9})?)\s*%\s*$/.exec(value)?.[1] : undefined;
  const decimal = typeof value === 'string' && /^\s*[01]?\.?\d{1,17}\s*$/.test(value) ? Number(value) : value;
  const number = percent === undefined ? decimal : Number(percent) / 100;
  return typeof number === 'number' && number >= 0 && number <= 1 ? number : undefined;
}
