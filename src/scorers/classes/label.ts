import { isNested, jsonText, type Json, type JsonObject } from '../../domain/json/json.ts';
import { findLabel } from '../../domain/answers/label.ts';
import { plainJson } from '../../domain/json/lossless.ts';
import type { LabelDetails } from '../../domain/answers/score-details.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import { badValue, numberIn, textIn, textsIn, valueIn } from '../parts/config.ts';
import { followPath, parseJsonPath } from '../structure/parts/path-value.ts';
import { parseJson } from '../structure/parts/json-text.ts';
import { verdict } from '../parts/judgement.ts';
import { compilePattern } from '../parts/pattern.ts';
import { cut, quote, quoteList } from '../parts/quote.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';

/**
 * `label: {labels, expected, path | regex, positive, …_cost}`: the output is the right one of the allowed labels, read at a
 * path of its JSON, as the first group of a pattern, or as its whole text; case and surrounding punctuation do not count.
 */
export async function label(spec: ScorerSpec, context: ScoreContext): Promise<Judgement> {
  const labels = textsIn(spec, 'labels');
  const expected = allowed(spec, labels, 'expected');
  const positive = valueIn(spec, 'positive') === undefined ? null : allowed(spec, labels, 'positive');
  const text = await extract(spec, context.output.text, labels);
  const predicted = text === undefined ? undefined : findLabel(labels, text);
  const details: LabelDetails = {
    kind: 'label',
    labels,
    expected,
    predicted: predicted ?? null,
    positive,
    falseNegativeCost: numberIn(spec, 'false_negative_cost') ?? 0,
    falsePositiveCost: numberIn(spec, 'false_positive_cost') ?? 0,
  };
  const found =
    predicted === undefined
      ? `found no label of ${quoteList(labels)} but ${quote(cut(text ?? '', 200))}`
      : `found ${quote(predicted)}`;
  return verdict(predicted === expected, `expected ${quote(expected)}, ${found}`, details);
}

function allowed(spec: ScorerSpec, labels: readonly string[], key: string): string {
  const found = findLabel(labels, textIn(spec, key));
  if (found === undefined) throw badValue(spec, `${key} of label is none of its labels (${quoteList(labels, 5)}).`);
  return found;
}

async function extract(spec: ScorerSpec, text: string, labels: readonly string[]): Promise<string | undefined> {
  if (valueIn(spec, 'path') !== undefined) {
    const path = parseJsonPath(spec, textIn(spec, 'path'));
    const parsed = parseJson(text);
    const found = parsed.ok ? followPath(parsed.value, path) : undefined;
    return found?.found === true && !isNested(found.value) ? textOf(found.value, labels) : undefined;
  }
  if (valueIn(spec, 'regex') === undefined) return text;
  const search = await compilePattern(spec, textIn(spec, 'regex'), '');
  const match = search(text);
  return match?.groups[0] ?? match?.text;
}

/** As the model wrote it; a number that is a label in its usual spelling counts as that label. */
function textOf(value: Exclude<Json, readonly Json[] | JsonObject>, labels: readonly string[]): string {
  const usual = jsonText(plainJson(value));
  return findLabel(labels, String(value)) === undefined && findLabel(labels, usual) !== undefined
    ? usual
    : String(value);
}
