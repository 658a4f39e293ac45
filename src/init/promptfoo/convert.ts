import { posix } from 'node:path';
import { stringify, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { jsonText, type JsonObject } from '../../domain/json/json.ts';
import { SCHEMA_LINE, type DraftFile } from '../first-suite.ts';
import { besides } from '../ids.ts';
import type { FoundFile } from '../found-file.ts';
import { entriesIn, expandGlob, readYaml, type Paths, type Texts } from './files.ts';
import { resolveReferences } from './references.ts';
import { startLosses, type Losses } from '../../suite/diagnostics/losses.ts';
import { printsWhole, readsOtherwise } from './nunjucks.ts';
import { looksLikeChat, readPrompt, type ReadPrompt } from './prompts.ts';
import { isKey, readProvider, withOneTransform, type ReadProvider } from './providers.ts';
import { readTests, type DraftCase, type Judge } from './tests.ts';

const object = z.record(z.string(), z.unknown());
const several = z.union([z.string().transform((one) => [one]), z.array(z.union([z.string(), object]))]);
const config = z.looseObject({
  description: z.string().nullish(),
  prompts: several.nullish(),
  providers: several.nullish(),
  targets: several.nullish(),
  tests: z.union([z.string().transform((one) => [one]), z.array(z.unknown())]).nullish(),
  defaultTest: z.unknown().optional(),
});
type Config = z.output<typeof config>;

/** Of the whole configuration, what makes other tests or other answers. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  redteam: 'attacks that promptfoo makes up are not taken over: compare their results instead',
  scenarios: 'scenarios are not taken over: write their tests out',
  env: 'variables of `env` are not taken over: set them where the command runs',
  derivedMetrics: 'derived metrics are not taken over: the policy decides by pass rate and scores',
  tracing: 'traces are not taken over',
};

/** What may change every request or every test, so that nothing of the configuration can be said without it. */
const EVERYTHING: Readonly<Record<string, string>> = {
  extensions: 'hooks in code (`extensions`) may change every test',
  nunjucksFilters: 'filters in code (`nunjucksFilters`) may change every prompt',
};

/** A suite made of another tool's file, and in sentences what could not be taken over. */
export type Converted = {
  readonly file: DraftFile | undefined;
  readonly left: readonly string[];
  readonly tests: { readonly taken: number; readonly of: number };
  /** Models that the configuration names as its judge, each as promptfoo writes it. */
  readonly judges: readonly Judge[];
  readonly asks: { readonly judge: boolean; readonly embeddings: boolean };
  /** Assertions in code, as modules beside the suite. */
  readonly modules: readonly DraftFile[];
};

/**
 * A suite with those targets and tests of a promptfoo configuration that can be said here whole. What is not understood is
 * named, and its test is left out: never is a test taken over without its premise.
 */
export async function convertPromptfoo(
  { path, text: source }: FoundFile,
  id: string,
  texts: Texts,
  paths: Paths = () => [],
): Promise<Converted> {
  const losses = startLosses();
  const read = readConfig(source);
  if (read === undefined) return nothing(['It is not a configuration that can be read.'], 0);
  const above = findAbove(read);
  if (above !== undefined)
    return nothing([`Nothing of it is taken over: ${above}. Run it as it is instead.`], totalOf(read));
  noteElsewhere(read, losses);
  const named = read.providers ?? read.targets ?? [];
  const asked = (await Promise.all(named.map((entry) => entriesIn(entry, texts)))).flat();
  const found = asked.flatMap((entry) => readProvider(entry, losses));
  const { providers, transforms } = withOneTransform(found, losses);
  const written = (read.prompts ?? []).flatMap((entry) => expandGlob(entry, paths));
  const prompts = (await Promise.all(written.map((entry) => readPrompt(entry, texts, losses)))).flat();
  const { save, used } = nameModules(id);
  const tests = (read.tests ?? []).flatMap((entry) => expandGlob(entry, paths));
  const { cases: all, total, judges } = await readTests(tests, read.defaultTest, { texts, losses, save, transforms });
  const cases = all.filter((one) => isSaidAlike(one, prompts, losses));
  const missing = Object.entries({ provider: providers, prompt: prompts, test: cases })
    .filter(([, found]) => found.length === 0)
    .map(([name]) => name);
  if (missing.length > 0)
    return nothing([...losses.sentences(), `Without a ${missing.join(' and a ')} there is no suite.`], total);
  const suite = {
    suite: id,
    ...(typeof read.description === 'string' ? { description: read.description } : {}),
    targets: targetsOf(prompts, providers),
    cases: cases.map((one) => withMissingVars(one, prompts)),
  };
  const modules = used(suite.cases).map(([text, name]) => ({ path: posix.join(posix.dirname(path), name), text }));
  return { ...draft(path, { id, suite, losses, total, judges }), modules };
}

function findAbove(read: Config): string | undefined {
  const found = Object.entries(EVERYTHING).find(([key]) => read[key] !== undefined && read[key] !== null);
  const env = object.safeParse(read['env']).data ?? {};
  const asked = Object.keys(env).find(
    (name) => /^(?:OPENAI|ANTHROPIC|AZURE|AWS|GOOGLE|VERTEX|PROMPTFOO|MISTRAL|OLLAMA)_/.test(name) && !isKey(name),
  );
  return found?.[1] ?? (asked && `\`env: ${asked}\` may change what is asked`);
}

/** What of the whole configuration makes other tests or other answers here. */
function noteElsewhere(read: Config, losses: Losses): void {
  for (const [key, why] of Object.entries(ELSEWHERE)) if (read[key] !== undefined) losses.add(why);
  if (isRepeated(read))
    losses.add('repeats are not taken over: how often a case is asked follows from what has to be decided');
}

function totalOf({ tests }: Config): number {
  return tests?.length ?? 0;
}

function isRepeated(read: Config): boolean {
  return [read['evaluateOptions'], read['commandLineOptions']].some((options) => {
    const { repeat } = object.safeParse(options).data ?? {};
    return typeof repeat === 'number' && repeat > 1;
  });
}

/** Every text in a value. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Whether every prompt says with the values of a case what it says in promptfoo. */
function isSaidAlike({ id, vars, expect }: DraftCase, prompts: readonly ReadPrompt[], losses: Losses): boolean {
  const isChat = prompts.some(({ template }) => {
    const [, name = ''] = /^\s*\{\{-?\s*(\w+)/.exec(template) ?? [];
    const value = Object.hasOwn(vars, name) ? vars[name] : undefined;
    return typeof value === 'string' && looksLikeChat(value);
  });
  const isOtherwise = prompts.some(({ template }) => readsOtherwise(template, vars));
  if (isChat)
    losses.add('tests are left out: a variable is a whole chat, which promptfoo divides into its messages', id);
  else if (isOtherwise)
    losses.add(
      'tests are left out: a condition or a default of a prompt is met otherwise in Liquid by what they put in',
      id,
    );
  const isPrinted = [...prompts.map(({ template }) => template), ...textsIn(expect)].some((text) =>
    printsWhole(text, vars),
  );
  if (isPrinted)
    losses.add(
      'tests are left out: a list or a mapping is printed as a whole: write `| dump` or `| join` in the prompt',
      id,
    );
  return !isChat && !isOtherwise && !isPrinted;
}

type Modules = {
  /** The name of the module with this text. */
  readonly save: (text: string) => string;
  /** Text and name of those that the cases name: a test that is left out leaves its module behind. */
  readonly used: (cases: readonly DraftCase[]) => readonly (readonly [text: string, name: string])[];
};

function nameModules(id: string): Modules {
  const modules = new Map<string, string>();
  return {
    save: (text) => {
      const known = modules.get(text) ?? `${id}.assert-${modules.size + 1}.mjs`;
      modules.set(text, known);
      return known;
    },
    used: (cases) => {
      const written = JSON.stringify(cases);
      return [...modules].filter(([, name]) => written.includes(JSON.stringify(name)));
    },
  };
}

function nothing(left: readonly string[], total: number): Converted {
  return {
    file: undefined,
    left,
    tests: { taken: 0, of: total },
    judges: [],
    asks: { judge: false, embeddings: false },
    modules: [],
  };
}

type Drafting = {
  readonly id: string;
  readonly suite: { readonly cases: readonly DraftCase[] } & object;
  readonly losses: Losses;
  readonly total: number;
  readonly judges: readonly Judge[];
};

function draft(path: string, { id, suite, losses, total, judges }: Drafting): Omit<Converted, 'modules'> {
  const left = losses.sentences();
  const notes = left.map((line) => `#   ${line.replace(/\s+/g, ' ')}\n`).join('');
  const head = `${SCHEMA_LINE}\n# Converted from ${posix.basename(path)}.${notes === '' ? '' : ` Not taken over, or otherwise here:\n${notes.trimEnd()}`}\n`;
  const entries = suite.cases.flatMap(({ expect }) =>
    expect.flatMap((one) => ('not' in one ? [one['not'] as JsonObject] : [one])),
  );
  const uses = (scorer: string): boolean => entries.some((one) => scorer in one);
  return {
    file: { path: besides(path, id), text: head + stringify(suite, { lineWidth: 0 }) },
    left,
    tests: { taken: Math.min(total, suite.cases.length), of: total },
    judges,
    asks: { judge: uses('judge'), embeddings: uses('similarity') },
  };
}

function readConfig(source: string): Config | undefined {
  try {
    const parsed = config.safeParse(resolveReferences(readYaml(source)));
    return parsed.success ? parsed.data : undefined;
  } catch (error) {
    if (error instanceof YAMLParseError || error instanceof ReferenceError) return undefined;
    throw error;
  }
}

/** Each prompt with each model, by their labels where they have some. */
function targetsOf(prompts: readonly ReadPrompt[], providers: readonly ReadProvider[]): readonly JsonObject[] {
  const names = new Set<string>();
  return prompts.flatMap((prompt, index) =>
    providers.map(({ label, target }): JsonObject => {
      const model = label ?? jsonText(target['model']);
      const name = prompts.length === 1 ? model : `${model}-${prompt.label ?? index + 1}`;
      const unique = names.has(name) ? `${name}-${names.size + 1}` : name;
      names.add(unique);
      return { name: unique, ...prompt.target, ...target };
    }),
  );
}

const USED = /\{\{-?\s*([A-Za-z_]\w*)/g;

/** In Nunjucks a variable that nobody gives is empty; here it would be a mistake. */
function withMissingVars(one: DraftCase, prompts: readonly ReadPrompt[]): DraftCase {
  const assigned = new Set(
    prompts.flatMap(({ text }) => [...text.matchAll(/\{%-?\s*(?:assign|for) (\w+)/g)].map(([, name]) => name)),
  );
  const texts = [...prompts.map(({ text }) => text), JSON.stringify(one.expect)];
  const used = texts.flatMap((text) => [...text.matchAll(USED)].map(([, name = '']) => name));
  const missing = used.filter((name) => !assigned.has(name) && name !== 'forloop' && !Object.hasOwn(one.vars, name));
  return { ...one, vars: { ...one.vars, ...Object.fromEntries(missing.map((name) => [name, ''])) } };
}
