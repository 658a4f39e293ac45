import { isJsonObject, type Json } from '../../../domain/json/json.ts';
import type { Score } from '../../../domain/scorer.ts';
import type { PerSide, Side } from '../../../domain/side.ts';
import type { CaseFacts, Facts } from '../../facts.ts';
import { formatCount, formatNumberOf, formatTally } from '../../text/format.ts';
import { name, phrase, type Phrase } from '../../text/phrase.ts';

/** As many as a reader takes in. */
const SHOWN = 3;

/** How often something held in the trials of a case, on each side. */
type Held = PerSide<{ readonly passed: number; readonly of: number }>;

/** One thing that agents are to do, over the cases that ask for it. */
type Behaviour = { readonly say: (broken: number, cases: number) => Phrase; readonly held: readonly Held[] };

/**
 * What agents no longer do, each in a sentence without a verdict of its own: `pdf is no longer triggered in 3 of 5 cases`,
 * `"Dates are ISO 8601" held in 9/10 trials, now in 4/10`.
 */
export function behaviourChanges(facts: Facts): readonly Phrase[] {
  const skills = behaviours(facts, skillsIn).flatMap(({ say, held }) => {
    const broken = held.filter(({ base, head }) => isMostly(base) && !isMostly(head)).length;
    return broken === 0 ? [] : [{ weight: broken, words: say(broken, held.length) }];
  });
  return [...skills.sort((a, b) => b.weight - a.weight).map(({ words }) => words), ...statements(facts)].slice(
    0,
    SHOWN,
  );
}

function isMostly({ passed, of }: Held['base']): boolean {
  return passed * 2 > of;
}

/** Statements that held less often, the largest fall first. */
function statements(facts: Facts): readonly Phrase[] {
  const fallen = behaviours(facts, statementsIn).flatMap(({ say, held }) => {
    const [base, head] = (['base', 'head'] as const).map((side) => totalOf(held, side));
    if (base === undefined || head === undefined || base.of === 0 || head.of === 0) return [];
    const fall = base.passed / base.of - head.passed / head.of;
    const words = phrase`${say(0, 0)} held in ${formatTally(base)} trials, now in ${formatTally(head)}`;
    return fall <= 0 ? [] : [{ fall, words }];
  });
  return fallen.sort((a, b) => b.fall - a.fall).map(({ words }) => words);
}

function totalOf(held: readonly Held[], side: Side): { readonly passed: number; readonly of: number } {
  return held.reduce((sum, each) => ({ passed: sum.passed + each[side].passed, of: sum.of + each[side].of }), {
    passed: 0,
    of: 0,
  });
}

type Found = { readonly key: string; readonly say: Behaviour['say']; readonly holds: boolean };

/** What the trials of every case say of a kind of behaviour, by what it is about. */
function behaviours({ cases }: Facts, read: (score: Score) => readonly Found[]): readonly Behaviour[] {
  const all = new Map<string, { readonly say: Behaviour['say']; readonly held: Held[] }>();
  for (const entry of cases) {
    for (const [key, { say, held }] of heldIn(entry, read)) {
      const known = all.get(key) ?? { say, held: [] };
      known.held.push(held);
      all.set(key, known);
    }
  }
  return [...all.values()];
}

function heldIn({ trials }: CaseFacts, read: (score: Score) => readonly Found[]) {
  const held = new Map<string, { readonly say: Behaviour['say']; held: Held }>();
  for (const trial of trials) {
    if (trial.status !== 'scored') continue;
    const { side } = trial.key;
    for (const { key, say, holds } of trial.scores.flatMap(read)) {
      const known = held.get(key)?.held ?? { base: { passed: 0, of: 0 }, head: { passed: 0, of: 0 } };
      const { passed, of } = known[side];
      held.set(key, { say, held: { ...known, [side]: { passed: passed + Number(holds), of: of + 1 } } });
    }
  }
  return held;
}

function skillsIn({ type, details, passed }: Score): readonly Found[] {
  if (type !== 'skill_triggered') return [];
  const { skill, expected } = details;
  const what = typeof skill === 'string' ? name(skill) : 'a skill';
  const isExpected = expected !== false;
  const say: Behaviour['say'] = (broken, cases) => {
    const where = `in ${formatCount(broken)} of ${formatNumberOf(cases, 'case')}`;
    return isExpected
      ? phrase`${what} is no longer triggered ${where}`
      : phrase`${what} is now triggered ${where} where it should not be`;
  };
  return [{ key: JSON.stringify([skill ?? null, isExpected]), say, holds: passed }];
}

function statementsIn({ type, details }: Score): readonly Found[] {
  const { items } = details;
  if (type !== 'expectations' || !Array.isArray(items)) return [];
  return items.flatMap((item: Json) => {
    if (!isJsonObject(item) || typeof item['text'] !== 'string') return [];
    const { text, expected } = item;
    const words = expected === 'no' ? phrase`not ${name(text)}` : [name(text)];
    return [{ key: JSON.stringify([text, expected ?? null]), say: () => words, holds: item['holds'] === true }];
  });
}
