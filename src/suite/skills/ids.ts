import { createHash } from 'node:crypto';
import { canonicalJson } from '../../domain/json/canonical-json.ts';
import type { SkillCase } from './skill-case.ts';

/**
 * Ids of the cases of one skill, by what they are and never by where they stand: their own after the skill’s name; where one
 * is missing or repeated, a hash of the prompt, and of the whole case where prompts are the same.
 */
export function idsOf(skill: string, cases: readonly Pick<SkillCase, 'id' | 'turns' | 'record'>[]): readonly string[] {
  const given = countOf(cases.flatMap(({ id }) => id ?? []));
  const isOwn = ({ id }: Pick<SkillCase, 'id'>): boolean => id !== undefined && given.get(id) === 1;
  const prompts = countOf(cases.filter((one) => !isOwn(one)).map(promptOf));
  return cases.map((one) => {
    if (isOwn(one)) return `${skill}/${one.id}`;
    const prompt = promptOf(one);
    return `${skill}/${hashOf(prompts.get(prompt) === 1 ? prompt : canonicalJson(one.record))}`;
  });
}

function promptOf({ turns }: Pick<SkillCase, 'turns'>): string {
  return turns.join('\n');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

function countOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
