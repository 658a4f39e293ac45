import { plainJson } from '../../domain/json/lossless.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import { numberIn, textIn, valueIn } from '../parts/config.ts';
import { followPath, formatPath, parseJsonPath } from './parts/path-value.ts';
import { parseJson } from './parts/json-text.ts';
import { verdict } from '../parts/judgement.ts';
import { findLastNumber } from './parts/number-text.ts';
import { quote } from '../parts/quote.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';

type Found = { readonly value: number; readonly where: string } | { readonly problem: string };

/**
 * `number: {path, min, max, near, tolerance}`: the number at a path of a JSON output, or without a path the last number of
 * the text, lies within the bounds (both included) and at most `tolerance` (default 0) from `near`. A number that could be
 * read in part only, or in two ways, is none.
 */
export function number(spec: ScorerSpec, context: ScoreContext): Judgement {
  const expected = describeBounds(spec);
  const found = valueIn(spec, 'path') === undefined ? inText(context.output.text) : atPath(spec, context.output.text);
  if ('problem' in found) return verdict(false, `expected ${expected}, ${found.problem}`);
  return verdict(isWithin(spec, found.value), `expected ${expected}, found ${found.value} ${found.where}`);
}

function isWithin(spec: ScorerSpec, value: number): boolean {
  const min = numberIn(spec, 'min') ?? Number.NEGATIVE_INFINITY;
  const max = numberIn(spec, 'max') ?? Number.POSITIVE_INFINITY;
  const near = numberIn(spec, 'near') ?? value;
  // 0.3 is within 0.1 of 0.2, which binary fractions miss by a hair.
  const slack = 1e-12 * Math.max(Math.abs(near), Math.abs(value));
  return value >= min && value <= max && Math.abs(value - near) <= (numberIn(spec, 'tolerance') ?? 0) + slack;
}

function describeBounds(spec: ScorerSpec): string {
  const [min, max, near] = ['min', 'max', 'near'].map((key) => numberIn(spec, key));
  const parts = [
    near === undefined ? [] : [`${near} ± ${numberIn(spec, 'tolerance') ?? 0}`],
    min === undefined ? [] : [`at least ${min}`],
    max === undefined ? [] : [`at most ${max}`],
  ];
  return parts.flat().join(' and ') || 'a number';
}

function inText(text: string): Found {
  const found = findLastNumber(text);
  if (found.kind === 'number') return { value: found.value, where: 'as the last number' };
  return { problem: found.kind === 'none' ? `found no number in ${quote(text)}` : unreadable(found.text) };
}

function unreadable(text: string): string {
  return `found ${quote(text)}, which cannot be read as one number (ask for plain digits)`;
}

function atPath(spec: ScorerSpec, text: string): Found {
  const path = parseJsonPath(spec, textIn(spec, 'path'));
  const parsed = parseJson(text);
  if (!parsed.ok) return { problem: parsed.problem };
  const found = followPath(parsed.value, path);
  if (!found.found) return { problem: found.problem };
  const where = `at ${formatPath(path)}`;
  const value = plainJson(found.value);
  if (typeof value === 'number') return { value, where };
  const inside = typeof found.value === 'string' ? findLastNumber(found.value) : undefined;
  if (inside?.kind === 'number') return { value: inside.value, where };
  if (inside?.kind === 'unreadable') return { problem: `${unreadable(inside.text)} ${where}` };
  return { problem: `found ${quote(JSON.stringify(found.value))} ${where}` };
}
