import { posix } from 'node:path';
import { stringify } from 'yaml';
import { SCHEMA_LINE, type DraftFile, type DraftModel } from './first-suite.ts';
import { besides } from './ids.ts';
import type { FoundFile } from './survey.ts';

/** A suite that takes prompt, model, test data and evaluators from GitHub's own `.prompt.yml`. */
export function draftPromptYmlSuite({ path, text: source }: FoundFile, id: string, fallback: DraftModel): DraftFile {
  const vendor = /^model:\s*["']?(openai|anthropic)\/\S/m.exec(source)?.[1];
  const file = `./${posix.basename(path)}`;
  const target = { prompt: file, ...(vendor === undefined ? fallback : { provider: vendor }) };
  const suite = stringify({ suite: id, target, cases: [{ file }] }, { lineWidth: 0 });
  const head = `${SCHEMA_LINE}\n# Prompt, test data and evaluators stay in ${posix.basename(path)}.\n`;
  return { path: besides(path, id), text: head + suite };
}
