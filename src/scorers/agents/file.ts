import { posix } from 'node:path';
import type { WorkspaceChange } from '../../domain/agents/agent.ts';
import { canonicalJson } from '../../domain/json/canonical-json.ts';
import { plainJson } from '../../domain/json/lossless.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import { textIn, valueIn } from '../parts/config.ts';
import { verdict } from '../parts/judgement.ts';
import { compilePattern } from '../parts/pattern.ts';
import { quote } from '../parts/quote.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';
import { followPath, parseJsonPath } from '../structure/parts/path-value.ts';
import { parseJson } from '../structure/parts/json-text.ts';
import { traceOf } from './parts/trace.ts';

/** What is at a place after the agent's end: what it did there, or what it found and left. */
type Left = { readonly path: string; readonly change: WorkspaceChange | undefined };

/**
 * `file: PATH | {path or glob, exists, absent, unchanged, contains, regex, equals, json_path}`: the workspace as the agent
 * left it. Of several files that a glob selects one must do. What a file says is judged where the agent wrote it.
 */
export async function file(spec: ScorerSpec, context: ScoreContext): Promise<Judgement> {
  const found = filesAt(spec, context);
  const name = quote(textIn(spec, valueIn(spec, 'path') === undefined ? 'glob' : 'path'), 60);
  const there = found.filter(({ change }) => change?.change !== 'deleted');
  if (valueIn(spec, 'absent') === true || valueIn(spec, 'exists') === false)
    return verdict(there.length === 0, `expected no ${name}, ${there.length === 0 ? 'none is there' : 'it is there'}`);
  if (valueIn(spec, 'unchanged') === true) return judgeUnchanged(found, name);
  const [first] = there;
  if (first === undefined)
    return verdict(false, `expected ${name}, ${found.length > 0 ? 'it was deleted' : 'it is not there'}`);
  const judged = await Promise.all(there.map((each) => judgeContent(spec, each)));
  return judged.find(({ passed }) => passed) ?? judged[0] ?? verdict(false, `expected ${name}`);
}

function filesAt(spec: ScorerSpec, context: ScoreContext): readonly Left[] {
  const { files } = traceOf(spec, context);
  const { agent } = context.request;
  const isWanted = wantedPaths(spec);
  const left = new Map<string, Left>();
  for (const { to } of [...(agent?.files ?? []), ...(agent?.workspace ?? [])])
    if (isWanted(to)) left.set(to, { path: to, change: undefined });
  for (const change of files) if (isWanted(change.path)) left.set(change.path, { path: change.path, change });
  return [...left.values()];
}

function wantedPaths(spec: ScorerSpec): (path: string) => boolean {
  if (valueIn(spec, 'glob') === undefined) {
    const wanted = posix.normalize(textIn(spec, 'path'));
    return (path) => path === wanted;
  }
  const glob = textIn(spec, 'glob');
  return (path) => posix.matchesGlob(path, glob);
}

function judgeUnchanged(found: readonly Left[], name: string): Judgement {
  const touched = found.find(({ change }) => change !== undefined);
  if (found.length === 0) return verdict(false, `expected ${name} to be left as it was, it was never there`);
  if (touched === undefined) return verdict(true, `${name} was left as it was`);
  return verdict(
    false,
    `expected ${name} to be left as it was, ${quote(touched.path)} was ${touched.change?.change ?? ''}`,
  );
}

const CONTENT = ['contains', 'regex', 'equals', 'json_path'] as const;

/** Whether what a file says is what it should; one that is only to be there says nothing. */
async function judgeContent(spec: ScorerSpec, { path, change }: Left): Promise<Judgement> {
  const name = quote(path, 60);
  if (CONTENT.every((key) => valueIn(spec, key) === undefined)) return verdict(true, `${name} is there`);
  if (change === undefined) return verdict(false, `${name} is as the agent found it, so that it did not write it`);
  const { text, bytes } = change;
  if (text === undefined) return verdict(false, `${name} (${bytes} bytes) is no text, or longer than what is read`);
  if (valueIn(spec, 'json_path') !== undefined) return judgeJson(spec, text, name);
  if (valueIn(spec, 'contains') !== undefined && !text.includes(textIn(spec, 'contains')))
    return verdict(false, `expected ${quote(textIn(spec, 'contains'))} in ${name}, found ${quote(text, 60)}`);
  if (valueIn(spec, 'regex') !== undefined) {
    const search = await compilePattern(spec, textIn(spec, 'regex'), '');
    if (search(text) === undefined)
      return verdict(false, `expected a match of ${quote(textIn(spec, 'regex'))} in ${name}, found ${quote(text, 60)}`);
  }
  if (valueIn(spec, 'equals') !== undefined && text.trim() !== textIn(spec, 'equals').trim())
    return verdict(false, `expected ${name} to be ${quote(textIn(spec, 'equals'))}, found ${quote(text, 60)}`);
  return verdict(true, `${name} says what it should`);
}

function judgeJson(spec: ScorerSpec, text: string, name: string): Judgement {
  const parsed = parseJson(text);
  if (!parsed.ok) return verdict(false, `expected JSON in ${name}, ${parsed.problem}`);
  const found = followPath(parsed.value, parseJsonPath(spec, textIn(spec, 'json_path')));
  if (!found.found) return verdict(false, `${name}: ${found.problem}`);
  const expected = valueIn(spec, 'equals');
  if (expected === undefined) return verdict(true, `${name} has ${textIn(spec, 'json_path')}`);
  const isEqual = canonicalJson(plainJson(found.value)) === canonicalJson(plainJson(expected));
  const shown = quote(JSON.stringify(plainJson(found.value)), 60);
  return verdict(
    isEqual,
    `expected ${quote(JSON.stringify(plainJson(expected)))} at ${textIn(spec, 'json_path')} of ${name}, found ${shown}`,
  );
}
