import type { Json } from '../../domain/json/json.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import { onlyChild, textIn } from '../parts/config.ts';
import { followPath, formatPath, parseJsonPath } from '../structure/parts/path-value.ts';
import { parseJson } from '../structure/parts/json-text.ts';
import { verdict } from '../parts/judgement.ts';
import type { Apply, Judgement, ScoreContext } from '../scorer.ts';

/**
 * `json_path: {path, SCORER}`: the nested scorer judges the value at the path of a JSON output: a text as it stands,
 * anything else as the JSON that the model wrote. Where nothing is at the path, the output fails.
 */
export async function jsonPath(spec: ScorerSpec, context: ScoreContext, apply: Apply): Promise<Judgement> {
  const path = parseJsonPath(spec, textIn(spec, 'path'));
  const child = onlyChild(spec);
  const parsed = parseJson(context.output.text);
  if (!parsed.ok) return verdict(false, `expected JSON with ${formatPath(path)}, ${parsed.problem}`);
  const found = followPath(parsed.value, path);
  if (!found.found) return verdict(false, `${child.type} at ${formatPath(path)}: ${found.problem}`);
  const output = { ...context.output, text: textOf(found.value) };
  const inner = await apply(child, { ...context, output, value: found.value });
  return { ...inner, reason: `at ${formatPath(path)}: ${inner.reason}` };
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
