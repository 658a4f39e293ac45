import { isJsonObject, isNested, type Json } from '../../domain/json/json.ts';
import type { Output } from '../../domain/request.ts';

/** Everything that an output says: its text, all answers of a conversation, and the names and arguments of its tool calls, through which secrets leave too. */
export function everyText(output: Output): string {
  const texts = output.toolCalls.flatMap((call) => [call.name, ...stringsIn(call.arguments)]);
  return [spokenText(output), ...texts].join('\n');
}

/** What was said: the text, or all answers of a conversation. */
export function spokenText({ text, conversation }: Pick<Output, 'text' | 'conversation'>): string {
  if (conversation === undefined) return text;
  return conversation.flatMap((turn) => (turn.role === 'assistant' ? [turn.text] : [])).join('\n\n');
}

/** Walks without recursion, since arguments may be nested as deep as a model likes. */
function stringsIn(value: Json): readonly string[] {
  const strings: string[] = [];
  const rest: Json[] = [value];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (isJsonObject(next)) strings.push(Object.keys(next).join('\n'));
    if (isNested(next)) for (const each of Object.values(next)) rest.push(each);
    else strings.push(String(next));
  }
  return strings;
}
