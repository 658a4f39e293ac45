import { posix } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import type { JsonObject } from '../../domain/json/json.ts';
import type { Losses } from '../../suite/diagnostics/losses.ts';
import { byEntry, FUZZY_MATCH, JSON_MATCH, type Scoring } from './scoring.ts';

const entry = z.looseObject({ class: z.string(), args: z.record(z.string(), z.unknown()).nullish() });
const alias = z.looseObject({ id: z.string() });

/** What an entry of the registry asks, by what, and how it is judged. */
export type RegistryEval = {
  readonly name: string;
  /** From the root of the repository. */
  readonly samples: string;
  readonly scoring: Scoring;
  readonly parameters: JsonObject;
};

/** The evals of a file whose class is known whole; the others are named. `of`: how many there are. */
export function readRegistry(
  path: string,
  text: string,
  losses: Losses,
): { readonly evals: readonly RegistryEval[]; readonly of: number } {
  const found = z.record(z.string(), z.unknown()).safeParse(parsed(text)).data ?? {};
  const names = new Map(
    Object.entries(found).flatMap(([name, value]) => {
      const named = alias.safeParse(value).data;
      return named === undefined ? [] : [[named.id, name] as const];
    }),
  );
  const entries = Object.entries(found).flatMap(([key, value]) => {
    const read = entry.safeParse(value).data;
    return read === undefined ? [] : [{ name: names.get(key) ?? key, class: read.class, args: read.args ?? {} }];
  });
  const data = posix.join(path.slice(0, path.lastIndexOf('registry/evals/')), 'registry/data');
  const evals = entries.flatMap((one) => {
    const read = readEval(one, data);
    if (!('why' in read)) return [read];
    losses.add(`evals are left out: ${read.why}`, one.name);
    return [];
  });
  return { evals, of: entries.length };
}

function parsed(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 100 });
  } catch (error) {
    if (error instanceof YAMLParseError) return undefined;
    throw error;
  }
}

type Args = Readonly<Record<string, unknown>>;
type Judging = { readonly scoring: Scoring; readonly parameters: JsonObject; readonly known: readonly string[] };

const FIRST = { temperature: 0 };

/** What each class asks and how it judges; a class that is not here is code of its own. */
const CLASSES: Readonly<Record<string, (args: Args) => Judging | { readonly why: string }>> = {
  'basic.match:Match': () => ({
    scoring: byEntry((target) => ({ starts_with: target })),
    parameters: FIRST,
    known: ['max_tokens'],
  }),
  'basic.includes:Includes': ({ ignore_case: ignoresCase }) => ({
    scoring: byEntry((target) => ({ [ignoresCase === true ? 'icontains' : 'contains']: target })),
    parameters: {},
    known: ['ignore_case'],
  }),
  'basic.fuzzy_match:FuzzyMatch': (args) => ({
    scoring: FUZZY_MATCH,
    parameters: { ...FIRST, max_output_tokens: limitOf(args, 100) },
    known: ['max_tokens'],
  }),
  'basic.json_match:JsonMatch': (args) => ({
    scoring: JSON_MATCH,
    parameters: { ...FIRST, max_output_tokens: limitOf(args, 512) },
    known: ['max_tokens'],
  }),
  'modelgraded.classify:ModelBasedClassify': readModelGraded,
};

function limitOf({ max_tokens: given }: Args, otherwise: number): number {
  return typeof given === 'number' ? given : otherwise;
}

function readModelGraded({
  modelgraded_spec: spec,
  modelgraded_spec_args: args,
}: Args): Judging | { readonly why: string } {
  const { criteria } = z.looseObject({ criteria: z.string() }).safeParse(args).data ?? {};
  if (spec !== 'closedqa' || criteria === undefined)
    return {
      why: `a model divides their answers into the choices of \`${String(spec)}\`, which say nothing of passing: write a \`judge\` with what a right answer is`,
    };
  return {
    scoring: byEntry(() => ({ judge: criteria }), true),
    parameters: { max_output_tokens: 1024 },
    known: ['modelgraded_spec', 'modelgraded_spec_args', 'eval_type'],
  };
}

function readEval(
  { name, class: path, args }: { readonly name: string; readonly class: string; readonly args: Args },
  data: string,
): RegistryEval | { readonly why: string } {
  const plain = path.replace(/^evals\.elsuite\./, '');
  const read = Object.hasOwn(CLASSES, plain) ? CLASSES[plain]?.(args) : undefined;
  if (read === undefined)
    return { why: 'their class is code of its own: run `oaieval` on both sides and compare the results' };
  if ('why' in read) return read;
  const isFewShot = typeof args['num_few_shot'] === 'number' && args['num_few_shot'] > 0;
  if (isFewShot)
    return { why: 'they put examples before each question (`few_shot_jsonl`): write them into the prompt' };
  const known = [...read.known, 'samples_jsonl', 'num_few_shot', 'few_shot_jsonl'];
  const other = Object.keys(args).find((key) => !known.includes(key));
  if (other !== undefined) return { why: `they need \`args.${other}\`, which has no counterpart` };
  const { samples_jsonl: samples } = args;
  if (typeof samples !== 'string' || /^[a-z]+:\/\//.test(samples)) return { why: 'their samples lie elsewhere' };
  return { name, samples: posix.join(data, samples), scoring: read.scoring, parameters: read.parameters };
}

/** Where its suites go: not into the registry, which takes every YAML file in it for one of its own. */
export function homeOfRegistry(path: string): string {
  return posix.join(path.slice(0, path.lastIndexOf('registry/evals/')), 'openai-evals');
}

/** The model that scripts hand to `oaieval` for an eval, or for any. */
export function modelGivenTo(name: string, scripts: readonly { readonly text: string }[]): string | undefined {
  const calls = scripts.flatMap(({ text }) => [...text.matchAll(/\boaieval\s+([\w./:-]+)\s+([\w.-]+)/g)]);
  const found = calls.find(([, , asked]) => asked === name) ?? calls[0];
  const [, model] = found ?? [];
  return model !== undefined && /^(?:gpt|o\d|chatgpt)[\w.-]*$/.test(model) ? model : undefined;
}
