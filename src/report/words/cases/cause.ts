import { casesThat, exampleTrial, type CaseFacts, type Facts } from '../../facts.ts';
import { formatCount } from '../../text/format.ts';
import { name, phrase, type Phrase } from '../../text/phrase.ts';

/** A part that explains most of what broke: more than half, and at least two cases. */
type Cause = { readonly kind: 'scorer' | 'tag'; readonly name: string; readonly cases: number };

/** Names of the scorers that a case fails on head, in their order. */
export function failedScorers(entry: CaseFacts): readonly string[] {
  const scores = exampleTrial(entry, 'head', false)?.scores ?? [];
  return [...new Set(scores.filter(({ passed }) => !passed).map((score) => score.name))];
}

/** Most of what broke, by what it has in common. */
export type CommonGroup = { readonly title: Phrase; readonly has: (entry: CaseFacts) => boolean };

/** The one thing that explains most of what broke; undefined where nothing does, or where it explains all. */
export function commonGroup(facts: Facts): CommonGroup | undefined {
  const [cause] = causesOf(facts);
  if (cause === undefined) return undefined;
  const title = cause.kind === 'tag' ? phrase`Tag ${name(cause.name)}` : phrase`Failed ${name(cause.name)}`;
  return { title, has: (entry) => NAMES[cause.kind](entry).includes(cause.name) };
}

/** `Mostly faithfulness (16)`, `Mostly tag refunds (12)`: what explains most of what broke; nothing where it tells nothing. */
export function commonCauses(facts: Facts): readonly Phrase[] {
  return causesOf(facts).map(describeCause);
}

const NAMES: Readonly<Record<Cause['kind'], (entry: CaseFacts) => readonly string[]>> = {
  scorer: failedScorers,
  tag: ({ comparison }) => comparison.tags,
};

function causesOf(facts: Facts): readonly Cause[] {
  const broken = casesThat(facts, 'broken');
  const scorer = mostOf(broken, 'scorer');
  const tag = mostOf(broken, 'tag');
  return [
    ...(scorer === undefined || !hasOtherScorers(broken) ? [] : [scorer]),
    ...(tag === undefined || isEverywhere(facts, tag.name) ? [] : [tag]),
  ];
}

function describeCause({ kind, name: what, cases }: Cause): Phrase {
  return phrase`Mostly ${kind === 'tag' ? 'tag ' : ''}${name(what)} (${formatCount(cases)})`;
}

function mostOf(broken: readonly CaseFacts[], kind: Cause['kind']): Cause | undefined {
  const groups = [...Map.groupBy(broken.flatMap(NAMES[kind]), (found) => found)];
  const [most] = groups.sort(([, a], [, b]) => b.length - a.length);
  if (most === undefined || most[1].length < 2 || most[1].length * 2 <= broken.length) return undefined;
  return { kind, name: most[0], cases: most[1].length };
}

/** Where a case has one scorer, that it fails says nothing. */
function hasOtherScorers(broken: readonly CaseFacts[]): boolean {
  return broken.some((entry) => (exampleTrial(entry, 'head', false)?.scores.length ?? 0) > 1);
}

/** A tag that nearly every compared case has explains nothing. */
function isEverywhere({ cases }: Facts, tag: string): boolean {
  const having = cases.filter(({ comparison }) => comparison.tags.includes(tag)).length;
  return having * 2 > cases.length;
}
