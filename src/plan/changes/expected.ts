import type { Json, JsonObject } from '../../domain/json/json.ts';
import type { Expected } from '../../domain/result.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import { sourceNotation } from './source-notation.ts';
import { snakeCase } from './rule-lines.ts';

const MAX_SCORERS = 12;
const TEXT_LENGTH = 1000;

/** What a case expects of an output, scorer by scorer: a value, a reference, a rubric; long ones are cut. */
export function expectedOf(expect: readonly ScorerSpec[]): readonly Expected[] {
  return expect.slice(0, MAX_SCORERS).map((spec) => ({
    scorer: spec.name ?? spec.type,
    type: spec.type,
    text: cut(textOf(spec)),
  }));
}

function textOf({ type, config, children }: ScorerSpec): string {
  const nested = children.map((child) => [child.type, textOf(child)].filter((part) => part !== '').join(': '));
  const joined = nested.join(type === 'any_of' ? ' or ' : ' and ');
  return [describeConfig(config), joined].filter((part) => part !== '').join(' ');
}

/** A single setting bare, as suites write it; of a judge what is asked, without when it passes; of canaries no word. */
function describeConfig({ rubric, criteria, canaries, ...rest }: JsonObject): string {
  if (canaries !== undefined) return ['no canary', describeConfig(rest)].filter((part) => part !== '').join(', ');
  if (rubric !== undefined || criteria !== undefined)
    return [...asked(rubric), ...describeCriteria(criteria)].join('\n');
  const settings = Object.entries(rest).filter(([, value]) => value !== '' && value !== false);
  const [only, ...others] = settings;
  if (only !== undefined && others.length === 0 && only[1] !== true) return sourceNotation(only[1]);
  return settings.map(([key, value]) => `${snakeCase(key)}: ${sourceNotation(value)}`).join(', ');
}

function asked(rubric: Json | undefined): readonly string[] {
  return typeof rubric === 'string' ? [rubric] : [];
}

function describeCriteria(criteria: Json | undefined): readonly string[] {
  if (!Array.isArray(criteria)) return [];
  return criteria.map((criterion) => {
    const { name, description } = Object(criterion) as JsonObject;
    return `${sourceNotation(name)}: ${sourceNotation(description)}`;
  });
}

function cut(text: string): string {
  return text.length <= TEXT_LENGTH ? text : `${text.slice(0, TEXT_LENGTH).toWellFormed()}…`;
}
