import type { Json, JsonObject } from '../../domain/json/json.ts';
import type { SkillCase, SkillTrigger } from './skill-case.ts';

/** How texts are written: as they are, or so that no template is read in them. */
export type WriteText = (text: string) => string;

/** What the user says, as a suite writes it. */
export function saidIn({ turns }: Pick<SkillCase, 'turns'>): JsonObject {
  const [prompt = '', ...more] = turns.map(literal);
  if (more.length === 0) return { prompt };
  return { messages: [prompt, ...more].map((content) => ({ role: 'user', content })) };
}

/** What a case is judged by, as entries of `expect:`; `skills`: what is meant where no skill is named. */
export function expectOf(one: SkillCase, skills: readonly string[], write: WriteText): readonly JsonObject[] {
  const { items, entries, triggers, expected } = one;
  const whole = items.length === 0 && expected !== undefined ? [`The result satisfies: ${expected}`] : [];
  const asked: readonly Json[] = [
    ...items.map(({ text, id, answer }) => {
      const statement = write(id === undefined || text.startsWith(id) ? text : `${id}: ${text}`);
      return answer === 'yes' ? statement : { text: statement, expected: 'no' };
    }),
    ...whole.map(write),
  ];
  return [
    ...triggers.flatMap((trigger) => triggerEntries(trigger, skills)),
    ...entries.map((entry) => mapTexts(entry, write)),
    ...(asked.length === 0 ? [] : [{ expectations: asked }]),
  ];
}

function triggerEntries({ skill, isExpected }: SkillTrigger, skills: readonly string[]): readonly JsonObject[] {
  if (skill === 'any') return [{ skill_triggered: isExpected ? { expected: true } : false }];
  const names = skill === 'own' ? skills : [skill.name];
  return names.map((name) => ({ skill_triggered: isExpected ? name : { skill: name, expected: false } }));
}

/** Whether a case has nothing but its result in prose, which is judged as a whole. */
export function isWeak({ items, triggers, expected }: SkillCase): boolean {
  return items.length === 0 && triggers.length === 0 && expected !== undefined;
}

function mapTexts<T extends Json>(value: T, write: WriteText): T {
  if (typeof value === 'string') return write(value) as T;
  if (Array.isArray(value)) return value.map((each: Json) => mapTexts(each, write)) as unknown as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapTexts(each as Json, write)])) as T;
}

/** What is no template here must not be read as one. */
export function literal(text: string): string {
  return /\{[{%]/.test(text) ? `{% raw %}${text.replaceAll('{% endraw %}', '')}{% endraw %}` : text;
}
