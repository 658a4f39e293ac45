import { posix } from 'node:path';
import { stringify } from 'yaml';
import type { JsonObject } from '../domain/json/json.ts';
import { SCHEMA_LINE, type DraftFile } from './first-suite.ts';
import type { DraftModel } from './draft-model.ts';
import { besides } from './ids.ts';
import type { FoundFile } from './found-file.ts';

/** A suite around a prompt file, or why there is none. */
export type PromptYmlSuite = { readonly file: DraftFile | undefined; readonly left: readonly string[] };

/** A suite that takes prompt, model, test data and evaluators from GitHub's own `.prompt.yml`. */
export function draftPromptYmlSuite(
  { path, text: source }: FoundFile,
  id: string,
  fallback: DraftModel,
): PromptYmlSuite {
  const model = /^model:\s*["']?([^\s"'#]+)/m.exec(source)?.[1];
  const asked = askedModel(model, fallback);
  if (asked === undefined) {
    const left = `its model ${model} is of a vendor that has no counterpart here: write \`provider: openai-compatible\` with its \`base_url\`.`;
    return { file: undefined, left: [left] };
  }
  const file = `./${posix.basename(path)}`;
  const suite = stringify({ suite: id, target: { prompt: file, ...asked }, cases: [{ file }] }, { lineWidth: 0 });
  const head = `${SCHEMA_LINE}\n# Prompt, test data and evaluators stay in ${posix.basename(path)}.\n`;
  const isBuiltIn = /^\s*(?:-\s*)?uses:\s*["']?github\//m.test(source);
  const left = isBuiltIn
    ? ['GitHub’s own evaluators pass from their second choice on; here from the third (`pass_at` 0.5).']
    : [];
  return { file: { path: besides(path, id), text: head + suite }, left };
}

/** The vendor is in the model's name; without one it is OpenAI's. */
function askedModel(model: string | undefined, fallback: DraftModel): JsonObject | undefined {
  if (model === undefined) return fallback;
  const [, vendor] = /^([\w-]+)\/(.+)$/.exec(model) ?? [];
  if (vendor === undefined) return { provider: 'openai', model };
  return vendor === 'openai' || vendor === 'anthropic' ? { provider: vendor } : undefined;
}
