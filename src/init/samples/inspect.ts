import { posix } from 'node:path';
import type { JsonObject } from '../../domain/json/json.ts';
import type { Losses } from '../../suite/diagnostics/losses.ts';
import { callAt, constantsOf, listOf, readCall, textIn, type PythonCall } from './python.ts';
import type { SampleColumns, SampleMessage } from './sample.ts';
import { byEntry, inspectMatch, inspectPattern, type Location, type Scoring } from './scoring.ts';

/** A task of Inspect that is known whole. */
export type InspectTask = {
  readonly name: string;
  /** From the root of the repository. */
  readonly dataset: string;
  readonly columns: SampleColumns;
  readonly before: readonly SampleMessage[];
  readonly template: string;
  readonly scoring: Scoring;
  readonly parameters: JsonObject;
};

const TASK = /@task\b[^\n]*\n(?:@[^\n]*\n)*\s*(?:async\s+)?def\s+(\w+)\s*\(([^)]*)\)[^:\n]*:/g;

/** The tasks of a file whose dataset, solver and scorer are known; the others are named. `of`: how many there are. */
export function readInspectTasks(
  path: string,
  text: string,
  losses: Losses,
): { readonly tasks: readonly InspectTask[]; readonly of: number } {
  const found = [...text.matchAll(TASK)];
  const constants = constantsOf(text);
  const tasks = found.flatMap(({ 0: head, 1: name = '', index }, position) => {
    const body = text.slice(index + head.length, found[position + 1]?.index);
    const read = readTask(body, { path, constants });
    if (!('why' in read)) return [{ ...read, name }];
    losses.add(`tasks are left out: ${read.why}`, name);
    return [];
  });
  return { tasks, of: found.length };
}

type Place = { readonly path: string; readonly constants: ReadonlyMap<string, string> };
type Lost = { readonly why: string };

const OWN = 'run `inspect eval` on both sides instead (`harness: { kind: inspect }`)';
/** What of a task changes neither what is asked nor what passes. */
const HARMLESS = ['metrics', 'name', 'display_name', 'version', 'metadata', 'tags', 'fail_on_error'];

function readTask(body: string, place: Place): Omit<InspectTask, 'name'> | Lost {
  const start = /\bTask\s*\(/.exec(body);
  const call = start === null ? undefined : callAt(body, start.index + start[0].length - 1);
  if (call === undefined || call.args.length > 1) return { why: `they build their task in ways of their own: ${OWN}` };
  const { named, args } = call;
  const known = ['dataset', 'solver', 'plan', 'scorer', 'config', ...HARMLESS];
  const other = [...named.keys()].find((key) => !known.includes(key));
  if (other !== undefined) return { why: `they need \`${other}\`, which has no counterpart: ${OWN}` };
  const dataset = readDataset(named.get('dataset') ?? args[0] ?? '', place);
  if ('why' in dataset) return dataset;
  const asking = readSolver(named.get('solver') ?? named.get('plan') ?? 'generate()', place);
  if ('why' in asking) return asking;
  const scoring = readScorer(named.get('scorer') ?? '');
  if ('why' in scoring) return scoring;
  const parameters = readConfig(named.get('config'));
  if (parameters === undefined) return { why: `their \`config\` says more than temperature and length: ${OWN}` };
  return { ...dataset, ...asking, scoring, parameters };
}

function readDataset(expression: string, { path, constants }: Place): Pick<InspectTask, 'dataset' | 'columns'> | Lost {
  const own = { why: `their dataset is made by code: write it into a file (${OWN})` };
  const call = readCall(expression);
  if (call === undefined || !/^(?:json|csv)_dataset$/.test(call.name)) return own;
  const [file = call.named.get('json_file') ?? call.named.get('csv_file') ?? '', second] = call.args;
  const name = constants.get(file) ?? textIn(file);
  const others = [...call.named.keys()].filter(
    (key) => !['json_file', 'csv_file', 'sample_fields', 'name'].includes(key),
  );
  if (name === undefined || posix.isAbsolute(name) || /^[a-z0-9]+:\/\//.test(name) || others.length > 0) return own;
  const columns = readFields(second ?? call.named.get('sample_fields'));
  return columns === undefined ? own : { dataset: posix.join(posix.dirname(path), name), columns };
}

function readFields(expression: string | undefined): SampleColumns | undefined {
  if (expression === undefined) return { id: 'id', input: 'input', target: 'target' };
  const call = readCall(expression);
  if (call?.name !== 'FieldSpec' || call.args.length > 0) return undefined;
  const nameOf = (key: string): string | undefined => {
    const written = call.named.get(key);
    return written === undefined ? key : textIn(written);
  };
  const [id, input, target] = [nameOf('id'), nameOf('input'), nameOf('target')];
  return id === undefined || input === undefined || target === undefined ? undefined : { id, input, target };
}

type Asking = Pick<InspectTask, 'before' | 'template'>;

/** What stands before a question, and around it: system messages and templates of the prompt, and then the model is asked. */
function readSolver(expression: string, { constants }: Place): Asking | Lost {
  const own = { why: `their solver does more than asking once: ${OWN}` };
  const steps = listOf(expression).map(readCall);
  const last = steps.at(-1);
  if (last?.name !== 'generate' || last.args.length + last.named.size > 0) return own;
  let asking: Asking = { before: [], template: '{{ input }}' };
  for (const step of steps.slice(0, -1)) {
    const read = step === undefined ? undefined : withStep(asking, step, constants);
    if (read === undefined) return own;
    asking = read;
  }
  return asking;
}

function withStep(
  { before, template }: Asking,
  { name, args: [first = '', ...more], named }: PythonCall & { readonly name: string },
  constants: ReadonlyMap<string, string>,
): Asking | undefined {
  const text = constants.get(first) ?? textIn(first);
  if (text === undefined || more.length + named.size > 0) return undefined;
  // A name in braces is filled in with what the sample has besides.
  if (name === 'system_message' && !/[{}]/.test(text) && !/^\S+\.\w+$/.test(text))
    return { before: [...before, { role: 'system', content: text }], template };
  const [head, tail, ...rest] = text.split('{prompt}');
  const isPlain = head !== undefined && tail !== undefined && rest.length === 0 && !/[{}]/.test(head + tail);
  return name === 'prompt_template' && isPlain ? { before, template: `${head}${template}${tail}` } : undefined;
}

function isTrue(written: string | undefined, otherwise: boolean): boolean | undefined {
  if (written === undefined) return otherwise;
  return written === 'True' ? true : written === 'False' ? false : undefined;
}

/** Each scorer by its name; undefined where it is asked for in a way that is not known. */
const SCORERS: Readonly<Record<string, (call: PythonCall) => Scoring | undefined>> = {
  includes: ({ args, named }) => {
    const ignoresCase = isTrue(args[0] ?? named.get('ignore_case'), true);
    return ignoresCase === undefined
      ? undefined
      : byEntry((target) => ({ [ignoresCase ? 'icontains' : 'contains']: target }));
  },
  match: ({ args, named }) => {
    const location = textIn(args[0] ?? named.get('location') ?? '"end"');
    const ignoresCase = isTrue(named.get('ignore_case'), true);
    const isText = isTrue(named.get('numeric'), false) === false;
    if (!isText || ignoresCase === undefined || !LOCATIONS.includes(location ?? '')) return undefined;
    return inspectMatch(location as Location, ignoresCase);
  },
  pattern: ({ args, named }) => {
    const pattern = textIn(args[0] ?? named.get('pattern') ?? '');
    const ignoresCase = isTrue(args[1] ?? named.get('ignore_case'), true);
    const takesOne = isTrue(named.get('match_all'), false) === false;
    return pattern === undefined || ignoresCase === undefined || !takesOne
      ? undefined
      : inspectPattern(pattern, ignoresCase);
  },
  model_graded_qa: (call) => graded(call, (target) => `Meets this criterion: ${target}`),
  model_graded_fact: (call) => graded(call, (target) => `Agrees with these facts: ${target}`),
};

const LOCATIONS: readonly string[] = ['begin', 'end', 'any', 'exact'] satisfies readonly Location[];

/** The judge is the suite's own. */
function graded({ args, named }: PythonCall, rubric: (target: string) => string): Scoring | undefined {
  const isPlain = args.length === 0 && [...named.keys()].every((key) => key === 'model');
  return isPlain ? byEntry((target) => ({ judge: rubric(target) }), true) : undefined;
}

function readScorer(expression: string): Scoring | Lost {
  const [only, ...more] = listOf(expression);
  const call = only === undefined || more.length > 0 ? undefined : readCall(only);
  const known = call !== undefined && Object.hasOwn(SCORERS, call.name) ? SCORERS[call.name]?.(call) : undefined;
  return (
    known ?? { why: `their scorer (\`${expression.slice(0, 60).replace(/\s+/g, ' ')}\`) has no counterpart: ${OWN}` }
  );
}

function readConfig(expression: string | undefined): JsonObject | undefined {
  if (expression === undefined) return {};
  const call = readCall(expression);
  if (call?.name !== 'GenerateConfig' || call.args.length > 0) return undefined;
  const entries = [...call.named].map(([key, value]) => [NAMES[key], Number(value)] as const);
  const isKnown = entries.every(([name, value]) => name !== undefined && Number.isFinite(value));
  return isKnown ? (Object.fromEntries(entries) as JsonObject) : undefined;
}

const NAMES: Readonly<Record<string, string>> = {
  temperature: 'temperature',
  top_p: 'top_p',
  max_tokens: 'max_output_tokens',
  seed: 'seed',
};

/** The model that scripts hand to `inspect eval`. */
export function modelOfInspect(scripts: readonly { readonly text: string }[]): JsonObject | undefined {
  const [, vendor, model] =
    scripts
      .map(({ text }) => /\binspect\s+eval\b[^\n]*--model[\s=]+(openai|anthropic)\/([\w.-]+)/.exec(text))
      .find(Boolean) ?? [];
  return vendor === undefined || model === undefined ? undefined : { provider: vendor, model };
}
