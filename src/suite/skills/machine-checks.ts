import { isJsonObject, jsonText, type Json, type JsonObject } from '../../domain/json/json.ts';
import type { Losses } from '../diagnostics/losses.ts';
import { findRegexMistake } from '../template/regex.ts';
import { firstOf, textOf, type SkillCase } from './skill-case.ts';
import { toolNamed } from './tools.ts';

type Found = Partial<Pick<SkillCase, 'items' | 'entries' | 'triggers'>>;

/** A check as written, and whether what it looks for is wanted. */
type Read = (check: JsonObject, isWanted: boolean) => Found | undefined;

const VALUE = ['value', 'text', 'substring', 'contains', 'expected'];
const PATTERN = ['pattern', 'regex', 'value', 'body'];
const PATH = ['path', 'file', 'glob', 'pattern', 'value'];

const signed = (entry: JsonObject, isWanted: boolean): Found => ({ entries: [isWanted ? entry : { not: entry }] });

const containing =
  (key: 'contains' | 'icontains', says = true): Read =>
  (check, isWanted) => {
    const { value } = firstOf(check, VALUE) ?? {};
    const all = (Array.isArray(value) ? value : [value]).map(textOf);
    if (!all.every((text) => text !== undefined)) return undefined;
    return { entries: all.flatMap((text) => signed({ [key]: text }, isWanted === says).entries ?? []) };
  };

const anyOf: Read = (check, isWanted) => {
  const { value } = firstOf(check, ['values', ...VALUE]) ?? {};
  const texts = Array.isArray(value) ? value.map(textOf) : [];
  if (texts.length === 0 || !texts.every((text) => text !== undefined)) return undefined;
  return signed({ any_of: texts.map((icontains) => ({ icontains })) }, isWanted);
};

const matching =
  (says = true): Read =>
  (check, isWanted) => {
    const pattern = textOf(firstOf(check, PATTERN)?.value);
    if (pattern === undefined || findRegexMistake(pattern) !== undefined) return undefined;
    const flags = [...new Set((textOf(check['flags']) ?? '').replace(/[^ims]/g, ''))].join('');
    const isNegated = check['match'] === 'not_contains';
    const wanted = isWanted === (says !== isNegated);
    const target = targetOf(check['target']);
    if (target.is === 'elsewhere') return undefined;
    if (target.is === 'file') return signed({ file: { path: target.path, regex: pattern } }, wanted);
    return signed({ regex: flags === '' ? pattern : { pattern, flags } }, wanted);
  };

type Searched = { readonly is: 'message' | 'elsewhere' } | { readonly is: 'file'; readonly path: string };

/** What a pattern is looked for in: the last message unless a file is said. */
function targetOf(target: Json | undefined): Searched {
  if (target === undefined || target === 'last_message' || target === 'output') return { is: 'message' };
  const path = isJsonObject(target) && target['source'] === 'file' ? textOf(target['path']) : undefined;
  return path === undefined ? { is: 'elsewhere' } : { is: 'file', path };
}

const file =
  (of: (check: JsonObject) => JsonObject | undefined, says = true): Read =>
  (check, isWanted) => {
    const path = textOf(firstOf(check, PATH)?.value);
    const more = of(check);
    if (path === undefined || more === undefined || !/^(?![/~])(?!(?:.*\/)?\.\.(?:\/|$))[^\\]+$/.test(path))
      return undefined;
    return signed({ file: { [/[*?[{]/.test(path) ? 'glob' : 'path']: path, ...more } }, isWanted === says);
  };

const holding = (check: JsonObject): JsonObject | undefined => {
  const contains = textOf(firstOf(check, ['value', 'text', 'contains', 'content'])?.value);
  return contains === undefined ? undefined : { contains };
};

const triggering: Read = (check, isWanted) => {
  const named = firstOf(check, ['skill', 'skill_name', 'skillNames', 'skills', 'name'])?.value;
  const skills = (Array.isArray(named) ? named : [named]).map(textOf);
  if (!skills.every((skill) => skill !== undefined)) return undefined;
  const wanted = textOf(check['expected_skill']);
  return {
    triggers: skills.map((name) => ({
      skill: { name },
      isExpected: isWanted === (wanted === undefined || wanted === name),
    })),
  };
};

/** One text among a call's arguments, as a pattern. */
function argumentOf(params: Json | undefined): string | undefined {
  const [only, ...more] = isJsonObject(params) ? Object.values(params) : [];
  const text = more.length === 0 ? textOf(only) : undefined;
  return text?.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

const calling =
  (says = true): Read =>
  (check, isWanted) => {
    const tool = textOf(firstOf(check, ['tool', 'tool_name', 'name'])?.value);
    const args =
      textOf(firstOf(check, ['input_match', 'command_pattern', 'args'])?.value) ?? argumentOf(check['params']);
    if (tool === undefined || (args !== undefined && findRegexMistake(args) !== undefined)) return undefined;
    const call = { tool: toolNamed(tool), ...(args === undefined ? {} : { args }) };
    const most = check['max'] ?? check['max_calls'];
    const isForbidden = most !== undefined && Number(textOf(most)) === 0;
    if ((most !== undefined && !isForbidden) || Number(textOf(check['min']) ?? 1) > 1) return undefined;
    const wanted = isWanted === (says !== isForbidden);
    const trajectory: JsonObject = wanted ? { called: [call] } : { not_called: [call] };
    return { entries: [{ trajectory }] };
  };

const ordering: Read = (check, isWanted) => {
  const list = check['tools'] ?? check['order'] ?? [check['first'] ?? check['before'], check['then'] ?? check['after']];
  const tools = Array.isArray(list) ? list.map(textOf) : [];
  if (tools.length < 2 || !tools.every((tool) => tool !== undefined)) return undefined;
  return signed({ trajectory: { order: tools.map((tool) => ({ tool: toolNamed(tool) })) } }, isWanted);
};

const running: Read = (check, isWanted) => {
  const { value } = firstOf(check, ['command', 'run', 'cmd']) ?? {};
  const code = textOf(check['expected_exit_code'] ?? check['expect_exit']) ?? '0';
  const words = Array.isArray(value) ? value.map(textOf) : undefined;
  const line = textOf(value);
  const run = words?.every((word) => word !== undefined) === true ? words : line && ['sh', '-c', line];
  return run === undefined || code !== '0' || !isWanted ? undefined : { entries: [{ command: { run } }] };
};

const judging: Read = (check, isWanted) => {
  const rubric = textOf(firstOf(check, ['rubric', 'prompt', 'criteria', 'criterion', 'body', 'text', 'value'])?.value);
  if (rubric === undefined) return undefined;
  const least = Number(textOf(firstOf(check, ['minScore', 'min_score', 'threshold', 'pass_threshold'])?.value));
  if (Number.isNaN(least)) {
    const id = textOf(check['name'] ?? check['id']);
    return { items: [{ text: rubric.trim(), id, answer: isWanted ? 'yes' : 'no' }] };
  }
  return signed({ judge: { rubric: rubric.trim(), pass_at: least > 1 ? least / 10 : least } }, isWanted);
};

const something: Read = () => ({ entries: [{ length: { unit: 'characters', min: 1 } }] });

/** Checks of the tools that write such files, by the names that they give them. */
const KINDS: Readonly<Record<string, Read>> = {
  output_contains: containing('icontains'),
  output_not_contains: containing('icontains', false),
  contains: containing('contains'),
  not_contains: containing('contains', false),
  icontains: containing('icontains'),
  contains_substring: containing('contains'),
  output_contains_any: anyOf,
  contains_any: anyOf,
  output_matches: matching(),
  output_not_matches: matching(false),
  regex: matching(),
  not_regex: matching(false),
  matches: matching(),
  file_exists: file(() => ({ exists: true })),
  file_not_exists: file(() => ({ exists: false })),
  file_contains: file(holding),
  file_not_contains: file(holding, false),
  exit_success: something,
  non_empty_output: something,
  skill_triggered: triggering,
  skill_was_called: triggering,
  tool_used: calling(),
  tool_called: calling(),
  tool_not_used: calling(false),
  tool_not_called: calling(false),
  command_executed: calling(),
  command_not_executed: calling(false),
  tool_order: ordering,
  run_command: running,
  build_passed: running,
  llm: judging,
  llm_judge: judging,
  llm_rubric: judging,
};

/** What is said of bounds, which no single case has here. */
export const BOUNDS_ELSEWHERE =
  'bounds of time, cost and turns: they are `limits:` of the target or rules of `policy:`';
const BOUNDS = /^(?:time_limit|timeout|latency|cost|budget|max_(?:turns|tokens|cost|tool_calls)|duration)$/;
/** Keys that say nothing of how a check is made. */
const PROSE_KEYS = [
  ...['type', 'id', 'name', 'text', 'description', 'check', 'pass_if', 'criterion', 'assertion', 'expectation'],
  ...['statement', 'requirement', 'claim', 'weight', 'severity', 'priority', 'critical', 'required', 'category'],
];

/** Whether checks of this name are known. */
export function isMachineCheck(name: string): boolean {
  return Object.hasOwn(KINDS, name);
}

/**
 * A check that says its type; undefined where the type is but a word for a statement in prose. One without a counterpart is
 * told.
 */
export function readMachineCheck(check: JsonObject, isWanted: boolean, losses: Losses): Found | undefined {
  const type = jsonText(check['type']).trim();
  const name = type.toLowerCase().replaceAll('-', '_');
  if (BOUNDS.test(name)) {
    losses.add(BOUNDS_ELSEWHERE, type);
    return {};
  }
  const read = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  const found = read?.(isJsonObject(check['params']) ? { ...check, ...check['params'] } : check, isWanted);
  if (found !== undefined) return found;
  if (read === undefined && Object.keys(check).every((key) => PROSE_KEYS.includes(key))) return undefined;
  losses.add('checks that have no counterpart here, or not in this form', type);
  return {};
}
