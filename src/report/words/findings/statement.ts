import type { Measure } from '../../../domain/comparison/measure.ts';
import { formatMeasure, type Unit } from '../../text/format.ts';
import { name, phrase, type Phrase } from '../../text/phrase.ts';

/** A finding in words: where, the sentence without its full stop, and whole sentences that belong to it. */
export type Statement = { readonly where: Phrase; readonly says: Phrase; readonly also: Phrase };

/** A part of a sentence that is not needed. */
export const NOTHING: Phrase = [];

/** A suite × target, or a tag of it. */
export function rowName(row: {
  readonly suite: string;
  readonly target: string | undefined;
  readonly tag: string | undefined;
}): Phrase {
  const target = row.target === undefined ? NOTHING : phrase` × ${name(row.target)}`;
  const tag = row.tag === undefined ? NOTHING : phrase`, tag ${name(row.tag)}`;
  return phrase`${name(row.suite)}${target}${tag}`;
}

/** The statement as one sentence with its full stop, and what belongs to it. */
export function wholeStatement({ where, says, also }: Statement): Phrase {
  const place = where.length === 0 ? NOTHING : phrase`${where}: `;
  return phrase`${place}${says}.${also.length === 0 ? '' : ' '}${also}`;
}

/** ` (92.0% → 86.0%)`, nothing where neither side was measured. */
export function beforeAfter(measure: Measure | undefined, unit: Unit): string {
  if (measure === undefined || (measure.base === undefined && measure.head === undefined)) return '';
  return ` (${formatMeasure({ ...measure, delta: undefined }, unit, false)})`;
}
