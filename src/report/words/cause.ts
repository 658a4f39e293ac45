import { casesThat, exampleTrial, type CaseFacts, type Facts } from '../facts.ts';
import { formatCount } from '../text/format.ts';
import { name, phrase, type Phrase } from '../text/phrase.ts';

/** A part that explains most of what broke: more than half, and at least two cases. */
type Cause = { readonly kind: 'scorer' | 'tag'; readonly name: string; readonly cases: number };

/** Names of the scorers that a case fails on head, in their order. */
export function failedScorers(entry: CaseFacts): readonly string[] {
  const scores = exampleTrial(entry, 'head', false)?.scores ?? [];
  return [...new Set(scores.filter(({ passed }) => !passed).map((score) => score.name))];
}

/** `Mostly faithfulness (16)`, `Mostly tag refunds (12)`: what explains most of what broke; nothing where it tells nothing. */
export function commonCauses(facts: Facts): readonly Phrase[] {
  const broken = casesThat(facts, 'broken');
  const scorer = mostOf(broken, 'scorer', failedScorers);
  const tag = mostOf(broken, 'tag', ({ comparison }) => comparison.tags);
  return [
    ...(scorer === undefined || !hasOtherScorers(broken) ? [] : [scorer]),
    ...(tag === undefined || isEverywhere(facts, tag.name) ? [] : [tag]),
  ].map(sayCause);
}

function sayCause({ kind, name: what, cases }: Cause): Phrase {
  return phrase`Mostly ${kind === 'tag' ? 'tag ' : ''}${name(what)} (${formatCount(cases)})`;
}

function mostOf(
  broken: readonly CaseFacts[],
  kind: Cause['kind'],
  namesOf: (entry: CaseFacts) => readonly string[],
): Cause | undefined {
  const groups = [...Map.groupBy(broken.flatMap(namesOf), (found) => found)];
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
