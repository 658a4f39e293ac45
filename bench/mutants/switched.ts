import ts from 'typescript';
import type { Mutation } from './mutations.ts';

/** Mutants of one file by their numbers in the whole draw. */
export type Numbered = ReadonlyMap<number, Mutation>;

type Place = Pick<Mutation, 'start' | 'end' | 'isStatement'> & {
  readonly mutants: readonly (readonly [number, Mutation])[];
};

/** Text to put in, which takes nothing away. */
type Insertion = { readonly at: number; readonly text: string };

/**
 * A file that holds all its mutants at once: each place asks which of them is switched on, so that hundreds are tried without
 * loading anything again. What is made at loading cannot be switched later: the functions of its file tell that they are reached.
 */
export function switched(path: string, text: string, numbered: Numbered): string {
  const atLoad = [...numbered].filter(([, { isAtLoad }]) => isAtLoad).map(([number]) => number);
  const places = placesOf([...numbered].filter(([, { isAtLoad }]) => !isAtLoad));
  return render({ text, from: 0, to: text.length, places, insertions: entriesOf(path, text, atLoad) });
}

function placesOf(mutants: Place['mutants']): readonly Place[] {
  const groups = Map.groupBy(mutants, ([, { start, end }]) => `${start}-${end}`);
  const places = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const [, { start, end, isStatement }] = first;
    return [{ start, end, isStatement, mutants: group }];
  });
  // The outermost first.
  return places.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Told at the beginning of each function of a file of which something is mutated at loading. */
function entriesOf(path: string, text: string, numbers: readonly number[]): readonly Insertion[] {
  if (numbers.length === 0) return [];
  const told = numbers.map(isOn).join(',');
  const found: Insertion[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const body = node.body as ts.Node;
      if (ts.isBlock(body)) found.push({ at: body.getStart() + 1, text: `${told};` });
      else found.push({ at: body.getStart(), text: `(${told},` }, { at: body.end, text: ')' });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}

type Part = {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly places: readonly Place[];
  readonly insertions: readonly Insertion[];
};

function render({ text, from, to, places, insertions }: Part): string {
  const [first, ...others] = places;
  if (first === undefined) return inserted(text, { from, to }, insertions);
  const { start, end } = first;
  const inner = { text, from: start, to: end, places: others.filter((place) => place.end <= end) };
  const rest = { text, from: end, to, places: others.filter((place) => place.end > end) };
  // At a place's own edges they belong around it, not into it.
  const [before, within, after] = [
    insertions.filter(({ at }) => at <= start),
    insertions.filter(({ at }) => at > start && at < end),
    insertions.filter(({ at }) => at >= end),
  ];
  const own = choice(first, render({ ...inner, insertions: within }));
  return inserted(text, { from, to: start }, before) + own + render({ ...rest, insertions: after });
}

function inserted(text: string, { from, to }: Pick<Part, 'from' | 'to'>, insertions: readonly Insertion[]): string {
  const order = insertions.toSorted((a, b) => a.at - b.at);
  const cuts = [from, ...order.map(({ at }) => at)];
  const pieces = order.map((insertion, i) => text.slice(cuts[i], insertion.at) + insertion.text);
  return pieces.join('') + text.slice(cuts.at(-1), to);
}

function choice({ isStatement, mutants }: Place, original: string): string {
  if (!isStatement) return `(${mutants.map(([k, { after }]) => `${isOn(k)}?(${after}):`).join('')}(${original}))`;
  return `{${mutants.map(([k, { after }]) => `if(${isOn(k)}){${after}}else `).join('')}{${original}}}`;
}

/** A program that the tests start as a process of its own knows no switch. */
function isOn(number: number): string {
  return `globalThis.isMutant?.(${number})`;
}
