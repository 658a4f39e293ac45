import { posix } from 'node:path';
import { parse, stringify, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { jsonText, type JsonObject } from '../domain/json.ts';
import { SCHEMA_LINE, type DraftFile } from './first-suite.ts';
import { besides } from './ids.ts';
import { readPromptfooAssertion } from './promptfoo-assertion.ts';
import type { FoundFile } from './survey.ts';

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const object = z.record(z.string(), z.unknown());
const assertion = z.looseObject({ type: z.string() });
const test = z.looseObject({
  description: z.string().optional(),
  vars: object.optional(),
  assert: z.array(z.union([assertion, z.unknown().transform(() => undefined)])).optional(),
});
// What one entry cannot be read for must not cost the others.
const tests = z.array(z.union([z.string(), test, z.unknown().transform(() => undefined)]));
const config = z.looseObject({
  description: z.string().optional(),
  prompts: z.union([text.transform((one) => [one]), z.array(z.union([z.string(), object]))]).default([]),
  providers: z.union([z.string().transform((one) => [one]), z.array(z.union([z.string(), object]))]).default([]),
  tests: z.union([z.string().transform((one) => [one]), tests]).default([]),
  defaultTest: z.union([z.string(), test]).optional(),
});

const TOP_KEYS = ['$schema', 'description', 'prompts', 'providers', 'tests', 'defaultTest'];
const ASSERTION_KEYS = ['type', 'value', 'threshold', 'weight', 'metric'];

type Config = z.output<typeof config>;
type Test = z.output<typeof test>;

/** A suite made of another tool's file, and in sentences what could not be taken over. */
export type Converted = { readonly file: DraftFile | undefined; readonly left: readonly string[] };

/** A suite with the targets, cases and assertions of a promptfoo configuration that have a counterpart here. */
export function convertPromptfoo({ path, text: source }: FoundFile, id: string): Converted {
  const left: string[] = [];
  const read = readConfig(source);
  if (read === undefined) return { file: undefined, left: ['It is not a configuration that can be read.'] };
  nameOthers(read, TOP_KEYS, { left, of: 'the configuration' });
  const targets = readTargets(read, left);
  const expect = readDefaults(read, left);
  const suite = {
    suite: id,
    ...(read.description === undefined ? {} : { description: read.description }),
    targets,
    ...(expect.length === 0 ? {} : { defaults: { expect } }),
    cases: readCases(read, expect.length > 0, left),
  };
  if (suite.targets.length === 0 || suite.cases.length === 0) {
    return { file: undefined, left: [...left, 'No prompt with a known provider, or no test, was left to convert.'] };
  }
  nameModels([...expect, ...suite.cases.flatMap((one) => one.expect ?? [])], left);
  const notes = left.map((line) => `#   ${line.replace(/\s+/g, ' ')}\n`).join('');
  const head = `${SCHEMA_LINE}\n# Converted from ${posix.basename(path)}.${notes === '' ? '' : ` Not taken over:\n${notes.trimEnd()}`}\n`;
  return { file: { path: besides(path, id), text: head + stringify(suite, { lineWidth: 0 }) }, left };
}

function readConfig(source: string): Config | undefined {
  try {
    const parsed = config.safeParse(parse(source, { maxAliasCount: 100 }));
    return parsed.success ? parsed.data : undefined;
  } catch (error) {
    if (error instanceof YAMLParseError || error instanceof ReferenceError) return undefined;
    throw error;
  }
}

function defaultsOf({ defaultTest }: Config): Test | undefined {
  return typeof defaultTest === 'object' ? defaultTest : undefined;
}

function readDefaults(read: Config, left: string[]): readonly JsonObject[] {
  if (typeof read.defaultTest === 'string') return drop(left, `the default test in ${read.defaultTest}`);
  if (read.defaultTest !== undefined) nameTestOthers(read.defaultTest, 'defaultTest', left);
  return readExpectations(read.defaultTest?.assert, 'defaultTest', left);
}

function readTargets({ prompts, providers }: Config, left: string[]): readonly JsonObject[] {
  const models = providers.flatMap((entry) => readProvider(entry, left));
  const texts = prompts.flatMap((entry) => readPrompt(entry, left));
  const names = new Set<string>();
  return texts.flatMap((prompt, index) =>
    models.map((model): JsonObject => {
      const id = jsonText(model['model']);
      const name = texts.length === 1 ? id : `${id}-${index + 1}`;
      const unique = names.has(name) ? `${name}-${names.size + 1}` : name;
      names.add(unique);
      return { name: unique, ...prompt, ...model };
    }),
  );
}

function readPrompt(entry: string | Record<string, unknown>, left: string[]): readonly JsonObject[] {
  const given = typeof entry === 'string' ? entry : (entry['raw'] ?? entry['id']);
  if (typeof given !== 'string') return drop(left, 'a prompt without text or file');
  const isFile = given.startsWith('file://') || (/\.(md|txt|json|ya?ml)$/.test(given) && !/\s/.test(given));
  if (!isFile) return [{ messages: [{ role: 'user', content: given }] }];
  const path = given.replace(/^file:\/\//, '');
  return /\.(md|txt|json|ya?ml)$/.test(path) ? [{ prompt: path }] : drop(left, `the prompt ${path}`);
}

const PROVIDER = /^(openai|anthropic):(?:(?:chat|responses|messages|completion):)?([\w.-]+)$/;

function readProvider(entry: string | Record<string, unknown>, left: string[]): readonly JsonObject[] {
  const id = typeof entry === 'string' ? entry : entry['id'];
  const [, provider, model] = PROVIDER.exec(String(id)) ?? [];
  if (provider === undefined || model === undefined) return drop(left, `the provider ${String(id)}`);
  const settings: { readonly max_tokens?: unknown } = typeof entry === 'string' ? {} : mappingIn(entry['config']);
  if (typeof entry === 'object') nameOthers(entry, ['id', 'label', 'config'], { left, of: String(id) });
  nameOthers(settings, ['max_tokens'], { left, of: String(id), prefix: 'config.' });
  const { max_tokens: limit } = settings;
  const asked: JsonObject = { provider, model };
  return [typeof limit === 'number' ? { ...asked, parameters: { max_output_tokens: limit } } : asked];
}

type DraftCase = { readonly id: string; readonly vars: JsonObject; readonly expect?: readonly JsonObject[] };

function readCases(read: Config, hasDefaults: boolean, left: string[]): readonly DraftCase[] {
  const ids = new Set<string>();
  return read.tests.flatMap((entry, index): readonly DraftCase[] => {
    if (typeof entry === 'string') return drop(left, `the tests in ${entry}`);
    if (entry === undefined) return drop(left, `the test ${index + 1}, whose form is not known`);
    const id = uniqueId(entry.description ?? `case-${index + 1}`, ids);
    const vars = { ...defaultsOf(read)?.vars, ...entry.vars } as JsonObject;
    const list = Object.keys(vars).find((name) => Array.isArray(vars[name]));
    if (list !== undefined) return drop(left, `the test ${id}, which is one for each value of its list \`${list}\``);
    const expect = readExpectations(entry.assert, id, left);
    if (expect.length === 0 && !hasDefaults) return drop(left, `the test ${id}, which has no assertion left`);
    nameTestOthers(entry, id, left);
    return [{ id, vars, ...(expect.length === 0 ? {} : { expect }) }];
  });
}

function readExpectations(given: Test['assert'], where: string, left: string[]): JsonObject[] {
  return (given ?? []).flatMap((entry) => {
    if (entry === undefined) return drop(left, `an assertion without a type of ${where}`);
    const read = readPromptfooAssertion(entry);
    if (read === undefined) return drop(left, `\`${entry.type}\` of ${where}`);
    nameOthers(entry, ASSERTION_KEYS, { left, of: `\`${entry.type}\` of ${where}` });
    return [read];
  });
}

function uniqueId(description: string, ids: Set<string>): string {
  const slug =
    description
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'case';
  const id = ids.has(slug) ? `${slug}-${ids.size + 1}` : slug;
  ids.add(id);
  return id;
}

function nameTestOthers({ options, ...rest }: Test, where: string, left: string[]): void {
  nameOthers(rest, ['description', 'vars', 'assert'], { left, of: where });
  nameOthers(mappingIn(options), [], { left, of: where, prefix: 'options.' });
}

function mappingIn(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

/** Names the keys of an entry that are not taken over, so that none is dropped in silence. */
function nameOthers(
  entry: object,
  taken: readonly string[],
  { left, of, prefix = '' }: { readonly left: string[]; readonly of: string; readonly prefix?: string },
): void {
  for (const key of Object.keys(entry).filter((name) => !taken.includes(name)))
    left.push(`\`${prefix}${key}\` of ${of}`);
}

/** The models that scorers ask are said in the configuration of the repository, not in a suite. */
const MODELS = { judge: 'judge', similarity: 'embeddings' } as const;

function nameModels(expectations: readonly JsonObject[], left: string[]): void {
  const nested = expectations.flatMap(({ not }) => (not === undefined ? [] : [not as JsonObject]));
  for (const [scorer, key] of Object.entries(MODELS)) {
    const isUsed = [...expectations, ...nested].some((one) => one[scorer] !== undefined);
    if (isUsed) left.push(`the model that \`${scorer}\` asks: evaldelta.yaml needs a \`${key}:\` model`);
  }
}

function drop(left: string[], what: string): [] {
  left.push(what);
  return [];
}
