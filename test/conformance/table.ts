import { ANSWERS } from './answers.ts';
import { FAILURES } from './failures.ts';
import { QUESTIONS } from './questions.ts';
import { noneOf, type Situation } from './situation.ts';
import { WAYS, type Way } from './ways.ts';

/** Every situation, in the order of the table. */
export const SITUATIONS: readonly Situation[] = [...QUESTIONS, ...ANSWERS, ...FAILURES];

/** Why a way does not have a situation; undefined where it must pass. */
export function notOffered(way: Way, situation: Situation): string | undefined {
  return way.without[situation.title] ?? noneOf(situation.reply, way.api) ?? noneOf(situation.sent, way.api);
}

/** The table of the documentation: ✓ is a test that passes, a number leads to why there is none. */
export function conformanceTable(): string {
  const notes: string[] = [];
  const cellOf = (way: Way, situation: Situation): string => {
    const why = notOffered(way, situation);
    if (why === undefined) return '✓';
    if (!notes.includes(why)) notes.push(why);
    return `${notes.indexOf(why) + 1}`;
  };
  const rows = SITUATIONS.map(
    (situation) => `| ${situation.title} | ${WAYS.map((way) => cellOf(way, situation)).join(' | ')} |`,
  );
  const head = `| situation | ${WAYS.map(({ name }) => name).join(' | ')} |`;
  const line = `| --- |${' :-: |'.repeat(WAYS.length)}`;
  const explained = notes.map((why, index) => `${index + 1}. ${why}`);
  return [head, line, ...rows, '', 'Not offered, because:', '', ...explained].join('\n');
}
