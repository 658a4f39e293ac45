import { isJsonObject, type JsonObject } from '../../domain/json/json.ts';
import { CHECK_KEYS, readChecks } from './items.ts';
import { BOUNDS_ELSEWHERE } from './machine-checks.ts';
import { findRecords, ROOT_KEYS, type FoundRecord } from './roots.ts';
import { readFixtures } from './fixtures.ts';
import {
  firstOf,
  isEmpty,
  textOf,
  truthOf,
  type SkillCase,
  type SkillEvals,
  type SkillReading,
  type SkillTrigger,
} from './skill-case.ts';
import { readTurns, TURN_KEYS } from './turns.ts';

const SKILL = ['skill_name', 'skill', 'agent_name'];
const TRIGGER = ['should_trigger', 'shouldTrigger', 'expected_trigger', 'should_activate', 'trigger'];
const EXPECTED_SKILL = ['expect_skill', 'expected_skill', 'expect_skills', 'expected_skills'];
const TAGS = ['category', 'kind', 'suite', 'tags', 'tag', 'type'];

/** What is kept as it is where it came from: it decides nothing. */
const ABOUT = [
  ...['id', 'name', 'title', 'description', 'notes', 'note', 'why', 'about', 'rationale', 'intent', 'prompt_type'],
  ...['pair_id', 'role', 'source', 'author', 'created', 'differentiator', 'golden', 'skill', 'skills', 'agent'],
];
/** What a case has besides, which nobody here can carry. */
const LOST: Readonly<Record<string, string>> = {
  context: 'a context beside the prompt: put what the agent is to know into the prompt or a file',
  precondition: 'a precondition beside the prompt: put what the agent is to know into the prompt or a file',
  manual_checks: 'checks by hand',
  manual_review_expected: 'reviews by hand',
  baseline: 'baselines: base is measured anew',
  timeout: BOUNDS_ELSEWHERE,
  max_turns: BOUNDS_ELSEWHERE,
  max_tokens: BOUNDS_ELSEWHERE,
  maxTokens: BOUNDS_ELSEWHERE,
  run_limits: BOUNDS_ELSEWHERE,
  quantitative_metrics: 'metrics of a benchmark: tokens, turns and seconds are rules of `policy:`',
  model: 'a model of its own for a case: the target says which model is asked',
  setup: 'set-up by scripts: put the files that they make into the case’s files',
};
const ROOT_LOST: Readonly<Record<string, string>> = {
  gates: 'gates: the rules are those of `policy:`',
  method: 'a method in prose',
  results_layout: 'a layout of results',
  run_config: 'settings of a run: rounds and limits are those of evaldelta.yaml',
  projection_files: 'files that the cases are projected to',
};

/** Reads the evals of a skill: `evals.json`, lists of what triggers it, and what is written like them. */
export function readSkillEvals(value: unknown, reading: SkillReading): SkillEvals {
  const { records, root } = findRecords(value, reading);
  tell(root, { known: ROOT_KEYS, lost: ROOT_LOST, where: 'keys of the whole file' }, reading);
  const own = records.length === 1 && records[0]?.path.length === 0 ? records[0].value : root;
  const skills: unknown = firstOf(own, SKILL)?.value ?? (Array.isArray(own['skills']) ? own['skills'][0] : undefined);
  return { skill: textOf(skills)?.trim(), cases: records.flatMap((record) => readCase(record, reading)) };
}

function readCase({ value, path, triggers }: FoundRecord, reading: SkillReading): readonly SkillCase[] {
  const isOff = truthOf(value['skip'] ?? value['disabled']) === true || truthOf(value['enabled']) === false;
  if (isOff) {
    reading.losses.add('cases that are switched off', textOf(value['id']));
    return [];
  }
  const turns = readTurns(value, path, reading);
  const known = [...ABOUT, ...TURN_KEYS, ...TRIGGER, ...EXPECTED_SKILL, ...TAGS, ...CHECK_KEYS, ...FORM];
  tell(value, { known, lost: LOST, where: 'keys of cases' }, reading);
  // In a list of what triggers, prose says why; there is no judge to read it.
  const checks = triggers === undefined ? readChecks(value, path, reading) : { items: [], entries: [], triggers: [] };
  if (triggers !== undefined && CHECK_KEYS.some((key) => !isEmpty(value[key])))
    reading.losses.add('what is expected besides, in lists of what triggers');
  return [
    {
      ...checks,
      id: textOf(value['id']),
      turns,
      fixtures: readFixtures(value['files'] ?? value['fixtures'], { path: [...path, 'files'], reading }),
      triggers: [...triggersOf(value, triggers), ...checks.triggers],
      expected: expectedOf(value),
      tags: tagsOf(value),
      path,
      record: value,
    },
  ];
}

const FORM = ['files', 'fixtures', 'expected_output', 'expected', 'skip', 'disabled', 'enabled'];

function expectedOf(value: JsonObject): string | undefined {
  const { value: given } = firstOf(value, ['expected_output', 'expected']) ?? {};
  if (Array.isArray(given)) return given.flatMap((each) => textOf(each) ?? []).join('\n') || undefined;
  return textOf(given);
}

function triggersOf(value: JsonObject, listed: boolean | undefined): readonly SkillTrigger[] {
  const said = truthOf(firstOf(value, TRIGGER)?.value) ?? listed;
  const named = EXPECTED_SKILL.find((key) => Object.hasOwn(value, key));
  const skills = named === undefined ? [] : listOf(value[named]).flatMap((each) => textOf(each) ?? []);
  const isNone = skills.length === 0 || skills.every((skill) => /^(?:none|null|no skill)$/i.test(skill.trim()));
  if (named !== undefined && isNone) return [{ skill: 'any', isExpected: false }];
  if (named !== undefined) return skills.map((name) => ({ skill: { name }, isExpected: said ?? true }));
  return said === undefined ? [] : [{ skill: 'own', isExpected: said }];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

function tagsOf(value: JsonObject): readonly string[] {
  const given = TAGS.flatMap((key) => listOf(value[key])).flatMap((tag) => textOf(tag) ?? []);
  const golden = truthOf(value['golden']) === true ? ['golden'] : [];
  const plain = [...given, ...golden].map((tag) =>
    tag
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, 100),
  );
  return [...new Set(plain)].filter((tag) => tag !== '');
}

type Known = {
  readonly known: readonly string[];
  readonly lost: Readonly<Record<string, string>>;
  readonly where: string;
};

/** What has no counterpart is named once, with what to write instead. */
function tell(record: JsonObject, { known, lost, where }: Known, { losses }: SkillReading): void {
  if (!isJsonObject(record)) return;
  for (const [key, value] of Object.entries(record)) {
    if (known.includes(key) || isEmpty(value) || truthOf(value) === false) continue;
    const said = Object.hasOwn(lost, key) ? lost[key] : undefined;
    losses.add(said ?? `${where} that are not known here`, said === undefined ? `\`${key}\`` : undefined);
  }
}
