import { isJsonObject, type Json } from '../../domain/json/json.ts';
import type { ToolCall } from '../../domain/request.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import { numberIn, textIn, valueIn } from '../parts/config.ts';
import { verdict } from '../parts/judgement.ts';
import { quote } from '../parts/quote.ts';
import { compileSchema } from '../structure/parts/schema.ts';
import { argumentsOf, describeCalls, includesPartially } from './parts/tool-calls.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';

type Mismatch = string | undefined;

/**
 * `tool_call: NAME | {name, arguments, arguments_schema, count, position}`: the output calls the tool, with at least these
 * arguments, fitting the schema; exactly `count` times where given, and as call number `position` (from 0) where given.
 */
export async function toolCall(spec: ScorerSpec, context: ScoreContext): Promise<Judgement> {
  const name = textIn(spec, 'name');
  const calls = context.output.toolCalls;
  const mismatch = await createMatcher(spec);
  const position = numberIn(spec, 'position');
  const candidates = position === undefined ? calls : calls.slice(position, position + 1);
  const mismatches = candidates.map((call) => mismatch(call));
  const matches = mismatches.filter((each) => each === undefined).length;
  const count = numberIn(spec, 'count');
  const where = position === undefined ? '' : ` as call ${position}`;
  if (count === undefined ? matches > 0 : matches === count)
    return verdict(true, `calls ${quote(name)}${where}, ${matches} times`);
  const near = mismatches.find((each, index) => each !== undefined && candidates[index]?.name === name);
  const times = count === undefined ? '' : ` ${count} times`;
  return verdict(
    false,
    `expected a call of ${quote(name)}${where}${times}, found ${near ?? describeCalls(calls)}, ${matches} fitting`,
  );
}

async function createMatcher(spec: ScorerSpec): Promise<(call: ToolCall) => Mismatch> {
  const name = textIn(spec, 'name');
  const expected = valueIn(spec, 'arguments');
  const schema = valueIn(spec, 'arguments_schema');
  const checkArguments = isJsonObject(schema) ? await compileSchema(spec, schema) : undefined;
  return (call) => {
    if (call.name !== name) return `a call of ${quote(call.name, 30)}`;
    const found = argumentsOf(call);
    if (expected !== undefined && !includesPartially(found, expected))
      return `arguments ${quoteJson(found)}, not ${quoteJson(expected)}`;
    if (checkArguments === undefined) return undefined;
    return found === undefined ? 'arguments that are no JSON' : checkArguments(found);
  };
}

function quoteJson(value: Json | undefined): string {
  return value === undefined ? 'that are no JSON' : quote(JSON.stringify(value), 50);
}
