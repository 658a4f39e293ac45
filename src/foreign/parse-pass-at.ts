import { UserError } from '../domain/user-error.ts';
import type { PassAt } from '../domain/programs/harness.ts';

/** Reads `0.7` and `Factuality=0.6`, as many as are given. Throws UserError `bad-input`; `described` is how its user wrote it. */
export function parsePassAt(texts: readonly string[], described: string): PassAt {
  const byScorer = new Map<string, number>();
  let all: number | undefined;
  for (const text of texts) {
    const [, name, value = ''] = /^(?:(.*)=)?(.*)$/s.exec(text.trim()) ?? [];
    const score = Number(value);
    if (value.trim() === '' || !Number.isFinite(score)) throw notAScore(text, described);
    if (name === undefined) all = score;
    else byScorer.set(name.trim(), score);
  }
  return { all, byScorer };
}

function notAScore(text: string, described: string): UserError {
  return new UserError({
    code: 'bad-input',
    sentence: `${described} cannot be ${JSON.stringify(text.slice(0, 80))}.`,
    place: undefined,
    hint: 'Give a score such as 0.7, or one of a scorer: Factuality=0.7.',
  });
}
