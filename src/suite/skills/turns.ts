import { isJsonObject, type JsonObject } from '../../domain/json/json.ts';
import type { Path } from '../syntax/document.ts';
import { firstOf, isEmpty, textOf, type SkillReading } from './skill-case.ts';

/** Where a case says what the user asks, the usual word first. */
export const TURN_KEYS: readonly string[] = [
  ...['prompt', 'query', 'input', 'inputs', 'task', 'message', 'user_prompt', 'user_message', 'user_input'],
  ...['instruction', 'question', 'initial_prompt', 'triggerPrompt', 'query_flow', 'turns', 'messages', 'command'],
];

/** What the user says, turn by turn; nothing where a case has nothing of the kind, which is told. */
export function readTurns(record: JsonObject, path: Path, { report, losses }: SkillReading): readonly string[] {
  const found = firstOf(record, TURN_KEYS);
  if (found === undefined) {
    const empty = TURN_KEYS.find((key) => Object.hasOwn(record, key));
    const sentence = empty === undefined ? 'The case has no `prompt`.' : `The case’s \`${empty}\` is empty.`;
    report(empty === undefined ? path : [...path, empty], { code: 'missing-key', sentence });
    return [];
  }
  const turns = turnsIn(found.value);
  if (turns === undefined) {
    const sentence = `\`${found.key}\` must be a text, or a list of what the user says.`;
    report([...path, found.key], { code: 'bad-value', sentence });
  }
  const others = TURN_KEYS.filter((key) => key !== found.key && key !== 'command' && !isEmpty(record[key]));
  const differing = others.filter((key) => textOf(record[key]) !== textOf(found.value));
  for (const key of differing) losses.add(`\`${key}\` beside a \`${found.key}\` that says something else`);
  return turns ?? [];
}

function turnsIn(value: unknown): readonly string[] | undefined {
  const text = textOf(value);
  if (text !== undefined) return [text];
  if (Array.isArray(value)) {
    const turns = value.map(turnIn);
    return turns.length > 0 && turns.every((turn) => turn !== undefined) ? turns : undefined;
  }
  if (!isJsonObject(value)) return undefined;
  const inner = firstOf(value, TURN_KEYS);
  return inner === undefined ? undefined : turnsIn(inner.value);
}

/** Only what the user says can be said: an agent answers for itself. */
function turnIn(value: unknown): string | undefined {
  if (!isJsonObject(value)) return textOf(value);
  if (value['role'] !== undefined && value['role'] !== 'user') return undefined;
  return textOf(value['content'] ?? value['text'] ?? value['user'] ?? value['prompt']);
}
