import { LARGEST_AMOUNT } from '../../../domain/writing/amounts.ts';
import {
  MOST,
  type AnswerParts,
  type AnswerPaths,
  type ItemPaths,
  type Passage,
  type Step,
} from '../../../domain/answers/answer-parts.ts';
import { isJsonObject, type Json, type JsonObject } from '../../../domain/json/json.ts';
import { followPath, parseJsonPath } from '../../../domain/json/json-path.ts';
import { Literal } from '../../../domain/json/literal.ts';
import { numberText } from '../../../domain/json/lossless.ts';
import type { CommandEndpoint } from '../../../domain/suite.ts';
import { asCount, asText } from '../wire/body.ts';
import { malformed } from '../wire/exchange.ts';

/** An answer as it was said, where its parts are, and what it is called in sentences. */
export type Told = {
  readonly body: Json;
  readonly paths: AnswerPaths;
  readonly label: string;
  /** Parts whose paths are somebody else's wish: what is not there, or in another form, is none. */
  readonly ifThere: readonly string[];
  /** It keeps to the protocol, so that what is out of form is a mistake also where no path names it. */
  readonly isOwnForm: boolean;
};

/** Where the parts of a target's answers are. */
export function pathsOf({
  reads = {},
  readsIfThere = [],
}: Pick<CommandEndpoint, 'reads' | 'readsIfThere'>): Pick<Told, 'paths' | 'ifThere'> {
  return { paths: reads, ifThere: readsIfThere };
}

/** What an application tells beside its answer. Throws CallError `malformed`, which names the path. */
export function readParts(told: Told): AnswerParts {
  const context = readContext(told);
  const steps = readSteps(told);
  const traceUrl = readTraceUrl(told);
  const metrics = readMetrics(told);
  return {
    ...(context === undefined ? {} : { context }),
    ...(steps === undefined ? {} : { steps }),
    ...(traceUrl === undefined ? {} : { traceUrl }),
    ...(metrics === undefined ? {} : { metrics }),
  };
}

/** What is at a path that the suite names, or where the protocol has it; undefined for nothing, or null. */
export function valueAt(told: Told, key: keyof AnswerPaths, path: string | undefined): Json | undefined {
  const found = followPath(told.body, stepsOf(path ?? `$.${spelt(key)}`));
  if (!found.found && path !== undefined && !told.ifThere.includes(key))
    throw malformed(told.label, `it has nothing at ${path} (\`${spelt(key)}\`)`);
  return found.found && found.value !== null ? found.value : undefined;
}

/** A number that counts something, at a path as `valueAt` finds it. */
export function countAt(told: Told, key: 'costUsd' | 'latencyMs'): number | undefined {
  const path = told.paths[key];
  const value = valueAt(told, key, path);
  const count = asCount(value);
  if (value !== undefined && count === undefined && path !== undefined && !told.ifThere.includes(key))
    throw malformed(told.label, `${path} (\`${spelt(key)}\`) is no number from 0 up`);
  return count;
}

const SPELLING = { costUsd: 'cost_usd', latencyMs: 'latency_ms', traceUrl: 'trace_url' } as const;

function spelt(key: keyof AnswerPaths): string {
  return key in SPELLING ? SPELLING[key as keyof typeof SPELLING] : key;
}

/** Paths are checked when the suite is read. */
function stepsOf(path: string): readonly (string | number)[] {
  const steps = parseJsonPath(path);
  if (steps === undefined) throw new Error(`${path} is no path to one value`);
  return steps;
}

/** A mistake where the suite or the protocol asks for the form; else it is something of the server's own, and left alone. */
function outOfForm(
  { label, paths, ifThere, isOwnForm }: Told,
  key: 'context' | 'steps' | 'metrics',
  what: string,
): undefined {
  const isAsked = paths[key] === undefined ? isOwnForm : !ifThere.includes(key);
  if (isAsked) throw malformed(label, what);
  return undefined;
}

const PASSAGE = { id: ['$.id'], text: ['$.text', '$.content', '$.page_content'], score: ['$.score'] } as const;

function readContext(told: Told): readonly Passage[] | undefined {
  const { context } = told.paths;
  const value = valueAt(told, 'context', context?.path);
  if (value === undefined) return undefined;
  const where = context?.path ?? '$.context';
  const list = Array.isArray(value) ? (value as readonly Json[]) : [value];
  const passages = list.map((each) => readPassage(each, context));
  if (passages.some((passage) => passage === undefined))
    return outOfForm(
      told,
      'context',
      `${where} (\`context\`) is no list of passages, each a text or an object with its text`,
    );
  requireSize(told, 'passages', { where, count: list.length, most: MOST.passages });
  const known = passages as readonly Passage[];
  const characters = known.reduce((sum, { text }) => sum + text.length, 0);
  requireSize(told, 'characters of context', { where, count: characters, most: MOST.contextCharacters });
  return known;
}

function readPassage(value: Json, paths: ItemPaths | undefined): Passage | undefined {
  if (typeof value === 'string') return { id: undefined, text: value, score: undefined };
  if (!isJsonObject(value)) return undefined;
  const text = memberAt(value, paths?.members['text'], PASSAGE.text);
  if (typeof text !== 'string') return undefined;
  const id = memberAt(value, paths?.members['id'], PASSAGE.id);
  const score = memberAt(value, paths?.members['score'], PASSAGE.score);
  return { id: asText(id) ?? numberText(id), text, score: asNumber(score) };
}

function memberAt(item: JsonObject, path: string | undefined, usual: readonly string[]): Json | undefined {
  for (const each of path === undefined ? usual : [path]) {
    const found = followPath(item, stepsOf(each));
    if (found.found && found.value !== null) return found.value;
  }
  return undefined;
}

const STEP = {
  name: ['$.name'],
  latency_ms: ['$.latency_ms'],
  tokens: ['$.tokens'],
  cost_usd: ['$.cost_usd'],
} as const;

function readSteps(told: Told): readonly Step[] | undefined {
  const { steps: paths } = told.paths;
  const value = valueAt(told, 'steps', paths?.path);
  if (value === undefined) return undefined;
  const where = paths?.path ?? '$.steps';
  const entries = isJsonObject(value)
    ? Object.entries(value).map(([name, step]) => ({ name, step }))
    : Array.isArray(value)
      ? (value as readonly Json[]).map((step) => ({ name: undefined, step }))
      : undefined;
  const steps = entries?.map(({ name, step }) => readStep(step, name, paths));
  if (steps === undefined || steps.some((step) => step === undefined))
    return outOfForm(told, 'steps', `${where} (\`steps\`) is no list of steps, each with a name`);
  requireSize(told, 'steps', { where, count: steps.length, most: MOST.steps });
  return steps as readonly Step[];
}

function readStep(value: Json, name: string | undefined, paths: ItemPaths | undefined): Step | undefined {
  if (!isJsonObject(value)) return undefined;
  const member = (key: keyof typeof STEP) => memberAt(value, paths?.members[key], STEP[key]);
  const own = name ?? asText(member('name'));
  if (own === undefined || !isName(own)) return undefined;
  return {
    name: own,
    latencyMs: asCount(member('latency_ms')),
    tokens: asCount(member('tokens')),
    costUsd: asCount(member('cost_usd')),
  };
}

/** A name can be a metric's: printable, and of a length that fits into a table. */
function isName(name: string): boolean {
  return name !== '' && name.length <= MOST.nameLength && !/\p{Cc}/u.test(name);
}

const WEB_ADDRESS = /^https?:\/\/[^\s<>"'`\\]+$/i;

/** Anything but an address of the web is left out: a link that a reader may follow, and nothing that the answer rests on. */
function readTraceUrl(told: Told): string | undefined {
  const found = followPath(told.body, stepsOf(told.paths.traceUrl ?? '$.trace_url'));
  const address = found.found ? asText(found.value) : undefined;
  if (address === undefined || address.length > MOST.addressLength) return undefined;
  return WEB_ADDRESS.test(address) && URL.canParse(address) ? address : undefined;
}

function readMetrics(told: Told): AnswerParts['metrics'] {
  const { metrics } = told.paths;
  if (typeof metrics === 'object') return readNamedMetrics(told, metrics);
  const value = valueAt(told, 'metrics', metrics);
  if (value === undefined) return undefined;
  const where = metrics ?? '$.metrics';
  const entries = isJsonObject(value) ? Object.entries(value).filter(([, each]) => each !== null) : undefined;
  const numbers = entries?.map(([name, each]) => [name, asNumber(each)] as const);
  if (numbers === undefined || numbers.some(([name, number]) => number === undefined || !isName(name)))
    return outOfForm(told, 'metrics', `${where} (\`metrics\`) is no object of numbers`);
  requireSize(told, 'metrics', { where, count: numbers.length, most: MOST.metrics });
  return Object.fromEntries(numbers as readonly (readonly [string, number])[]);
}

function readNamedMetrics(told: Told, paths: { readonly [name: string]: string }): AnswerParts['metrics'] {
  const numbers = Object.entries(paths).flatMap(([name, path]) => {
    const value = valueAt(told, 'metrics', path);
    if (value === undefined) return [];
    const number = asNumber(value);
    if (number === undefined) return outOfForm(told, 'metrics', `${path} (\`metrics.${name}\`) is no number`) ?? [];
    return [[name, number] as const];
  });
  return Object.fromEntries(numbers);
}

/** A number, or a truth value as 1 or 0. */
function asNumber(value: Json | undefined): number | undefined {
  const plain = value instanceof Literal ? value.value : value;
  const number = typeof plain === 'boolean' ? Number(plain) : plain;
  return typeof number === 'number' && Math.abs(number) <= LARGEST_AMOUNT ? number : undefined;
}

function requireSize(
  { label }: Told,
  what: string,
  { where, count, most }: { readonly where: string; readonly count: number; readonly most: number },
): void {
  if (count > most) throw malformed(label, `it has ${count} ${what} at ${where}, and at most ${most} are taken`);
}
