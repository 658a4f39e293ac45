import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { AgentTrace } from '../src/domain/agents/agent.ts';
import type { JsonObject } from '../src/domain/json/json.ts';
import type { FinishReason, Output } from '../src/domain/request.ts';
import type { ScorerProgram, ScorerSpec } from '../src/domain/scorer.ts';
import { applyScorer } from '../src/run/scoring/score.ts';
import { judgePair } from '../src/scorers/judged/judge-pairwise.ts';
import type { ScoreContext } from '../src/scorers/scorer.ts';
import { SCORER_NAMES } from '../src/scorers/catalogue.ts';
import { scorersTable } from '../scripts/scorers-table.ts';
import { contextOf, outputOf, traceOf } from './scorers/support.ts';
import { createDirectory } from './support/repository.ts';
import { loadOne } from './suite/load-suites.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

type ExampleOutput = {
  readonly text?: string;
  readonly tool_calls?: readonly { readonly name: string; readonly arguments: JsonObject }[];
  readonly finish_reason?: FinishReason;
  readonly metadata?: JsonObject;
  readonly context?: readonly (string | { readonly id: string; readonly text: string })[];
  readonly agent?: Partial<AgentTrace>;
  readonly judge?: JsonObject;
  readonly embeddings?: readonly (readonly number[])[];
  readonly moderation?: Readonly<Record<string, number>>;
};

type Example = {
  readonly expect: object;
  readonly files?: Readonly<Record<string, string>>;
  readonly passes?: string | ExampleOutput;
  readonly fails?: string | ExampleOutput;
  readonly base?: string;
  readonly head?: string;
  readonly prefers?: string;
};

const examples = [...read('docs/scorers.md').matchAll(/### (\w+)\n[^#]*?```yaml\n([\s\S]*?)```/g)].map(
  ([, name = '', yaml = '']) => [name, parse(yaml) as Example] as const,
);
const ofOneOutput = examples.filter(([, { prefers }]) => prefers === undefined);

describe('docs/scorers.md', () => {
  it('explains every scorer once', () => {
    expect(examples.map(([name]) => name).sort()).toEqual([...SCORER_NAMES].sort());
  });

  it.each(ofOneOutput.filter(([, { passes }]) => passes !== undefined))('shows what passes %s', async (_, example) => {
    expect(await judge(example, example.passes ?? '')).toMatchObject({ passed: true });
  });

  it.each(ofOneOutput.filter(([, { fails }]) => fails !== undefined))('shows what fails %s', async (_, example) => {
    const { passed, reason } = await judge(example, example.fails ?? '');
    expect(passed).toBe(false);
    expect(reason).not.toBe('');
  });

  it('shows a failing output of every scorer but those that fail nothing', () => {
    expect(examples.filter(([, { fails }]) => fails === undefined).map(([name]) => name)).toEqual([
      'fallback',
      'judge_pairwise',
    ]);
  });

  it('shows how judge_pairwise tells two outputs', async () => {
    const example = examples.find(([name]) => name === 'judge_pairwise')?.[1];
    const ask: ScoreContext['ask'] = ({ user }) => {
      const isFirst = user.indexOf(example?.head ?? '') < user.indexOf(example?.base ?? '');
      return Promise.resolve(JSON.stringify({ reason: 'clearer', winner: isFirst ? 'first' : 'second' }));
    };
    const outputs = { base: outputOf(example?.base ?? ''), head: outputOf(example?.head ?? '') };
    const preference = await judgePair(await compile(example), outputs, { ...contextOf(''), ask });
    expect(preference).toMatchObject({ winner: example?.prefers, isConsistent: true });
  });
});

describe('the table of scorers in README.md', () => {
  const table = scorersTable(read('docs/scorers.md'));

  it('has one line for every scorer that a suite may name, and leads to its example', () => {
    const named = [...table.matchAll(/^\| \[`(\w+)`\]\(docs\/scorers\.md#(\w+)\) \| \S.* \|$/gm)];
    expect(named.map(([, name]) => name).sort()).toEqual([...SCORER_NAMES].sort());
    expect(named.filter(([, name, anchor]) => name !== anchor)).toEqual([]);
  });

  it('is made of the sentences that the sections begin with, by scripts/update-readme.ts', () => {
    expect(read('README.md')).toContain(`<!-- scorers:start -->\n\n${table}\n\n<!-- scorers:end -->`);
  });
});

async function judge(example: Example, said: string | ExampleOutput): ReturnType<typeof applyScorer> {
  const given = typeof said === 'string' ? { text: said } : said;
  const asked: Partial<ScoreContext> = {
    ask: () => Promise.resolve(JSON.stringify(given.judge)),
    embed: () => Promise.resolve(given.embeddings ?? []),
    moderate: () => Promise.resolve(given.moderation ?? {}),
    runCode: (program, input) =>
      program.kind === 'command'
        ? runProgram(example, program, input)
        : run(example.files?.[basename(program.file)], input),
  };
  return await applyScorer(await compile(example), contextOf(toOutput(given), asked));
}

function toOutput({
  text = '',
  tool_calls: calls = [],
  finish_reason: finishReason = 'stop',
  metadata = {},
  context,
  agent,
}: ExampleOutput): Output {
  const toolCalls = calls.map((call, index) => ({ id: `${index}`, ...call }));
  const passages = context?.map((passage) =>
    typeof passage === 'string' ? { id: undefined, text: passage, score: undefined } : { ...passage, score: undefined },
  );
  return {
    text,
    toolCalls,
    finishReason,
    metadata,
    ...(passages === undefined ? {} : { context: passages }),
    ...(agent === undefined ? {} : { agent: traceOf(agent) }),
  };
}

const MODEL = { provider: 'openai', model: 'm' };
const AGENT = { provider: 'agent', agent: 'claude-code', version: '2.1.332', model: 'm' };

function isOfAgent(example: Example | undefined): boolean {
  return typeof example?.passes === 'object' && example.passes.agent !== undefined;
}

/** The entry as a suite file has it, through schema and loader. */
async function compile(example: Example | undefined): Promise<ScorerSpec> {
  const suite = {
    suite: 's',
    target: isOfAgent(example) ? AGENT : { ...MODEL, messages: [{ role: 'user', content: 'Hi' }] },
    cases: [{ id: 'a', ...(isOfAgent(example) ? { prompt: 'Hi' } : {}), expect: [example?.expect] }],
  };
  const files = Object.entries(example?.files ?? {}).map(([path, text]) => [`evals/${path}`, text]);
  const { cases } = await loadOne({ 'evals/s.eval.yaml': stringify(suite), ...Object.fromEntries(files) });
  return cases[0]?.expect[0] as ScorerSpec;
}

async function run(source: string | undefined, input: JsonObject): Promise<JsonObject> {
  const address = `data:text/javascript,${encodeURIComponent(source ?? '')}`;
  const module = (await import(/* @vite-ignore */ address)) as { readonly default: (input: JsonObject) => JsonObject };
  return module.default(input);
}

async function runProgram(
  { files = {} }: Example,
  { command: [program = '', ...words], directory }: ScorerProgram & { readonly kind: 'command' },
  input: JsonObject,
): Promise<JsonObject> {
  await using temporary = await createDirectory();
  const cwd = join(temporary.path, directory);
  mkdirSync(join(temporary.path, 'evals'));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(temporary.path, 'evals', path), text);
  const { stdout } = spawnSync(program, words, { cwd, input: `${JSON.stringify({ id: 1, ...input })}\n` });
  return JSON.parse(String(stdout)) as JsonObject;
}
