import { availableParallelism } from 'node:os';
import PQueue from 'p-queue';
import { isJsonObject, jsonText, type Json, type JsonObject } from '../../domain/json/json.ts';
import { plainJson } from '../../domain/json/lossless.ts';
import type { ScorerProgram } from '../../domain/scorer.ts';
import type { Side } from '../../domain/side.ts';
import type { Repository } from '../../ports.ts';
import { UserError } from '../../domain/user-error.ts';
import { LineError } from './line-process.ts';
import { LinePool } from './line-pool.ts';
import { childEnvironment, type ProgramStart } from './process.ts';
import { createRedact, type Redact } from '../providers/access/keys.ts';
import { openSideWorktrees, within } from './side-worktrees.ts';

/** Runs scorers that are programs, in one side's files and without any key. */
export type ScorerPrograms = AsyncDisposable & {
  /**
   * What the program says of `input`. Rejects with Error: it could not judge; the trial is errored, not failed. Rejects with
   * UserError where it cannot be expected to judge anything.
   */
  run(program: ScorerProgram, input: JsonObject, on: ScoringOn): Promise<JsonObject>;
};

/** Whose files a program runs with, and what ends it early. */
export type ScoringOn = { readonly side: Side; readonly signal: AbortSignal };

/** What running them needs. */
export type ScorerProgramsOptions = {
  readonly repository: Repository;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** For one judgement. Default 30 s. */
  readonly timeoutMs?: number | undefined;
};

const DEFAULT_TIMEOUT_MS = 30_000;
const MEMORY_MB = 256;
/** Judgements at once: some programs wait for something, and many more of them only take each other's memory. */
const JUDGEMENTS = 2 * Math.max(2, availableParallelism());

/** Reads requests and answers them with the module's function; stdout belongs to the protocol, so that its own logs go to stderr. */
const BOOTSTRAP = `
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = process.stderr.write.bind(process.stderr);
const [, file, root] = process.argv;
const refused = ({ code, permission, resource }) =>
  code === 'ERR_ACCESS_DENIED' && permission === 'FileSystemRead' && resource !== ''
    ? 'it reads ' + resource.replace(root + '/', '') + ', which it neither imports by a relative name nor names in \`inputs:\`'
    : undefined;
const module = await import(pathToFileURL(file).href).catch((error) => {
  console.error(refused(error) ?? error);
  process.exit(1);
});
const score = module.default ?? module.score;
const judge = async (input) => {
  if (typeof score !== 'function') return { error: 'the file exports no function' };
  try {
    const said = await score(input);
    return typeof said === 'boolean' ? { passed: said } : typeof said === 'number' ? { score: said } : { ...said };
  } catch (error) {
    const words = error instanceof Error || typeof error !== 'object' ? String(error) : inspect(error, { breakLength: Infinity });
    return { error: refused(error ?? {}) ?? words };
  }
};
for await (const line of createInterface({ input: process.stdin })) {
  const { id, ...input } = JSON.parse(line);
  write(JSON.stringify({ ...(await judge(input)), id }) + '\\n');
}
`;

/** Opens nothing yet; the worktree and the programs come with the first judgement and go with the disposer. */
export function openScorerPrograms({
  repository,
  env,
  timeoutMs = DEFAULT_TIMEOUT_MS,
}: ScorerProgramsOptions): ScorerPrograms {
  const worktrees = openSideWorktrees(repository);
  const redact = createRedact(env);
  const pools = new Map<string, LinePool>();
  const queue = new PQueue({ concurrency: JUDGEMENTS });
  const poolOf = async (program: ScorerProgram, side: Side): Promise<LinePool> => {
    const directory = await worktrees.directoryOf(side);
    const key = JSON.stringify([side, program]);
    const pool = pools.get(key) ?? new LinePool(startOf(program, directory, env));
    pools.set(key, pool);
    return pool;
  };
  return {
    run: (program, input, { side, signal }) =>
      queue.add(async () => await judge(await poolOf(program, side), input, { program, timeoutMs, redact, signal }), {
        signal,
      }),
    [Symbol.asyncDispose]: async () => {
      queue.clear();
      for (const pool of pools.values()) pool.close();
      await worktrees[Symbol.asyncDispose]();
    },
  };
}

type Judging = {
  readonly program: ScorerProgram;
  readonly timeoutMs: number;
  readonly redact: Redact;
  readonly signal: AbortSignal;
};

async function judge(pool: LinePool, input: JsonObject, { program, redact, ...options }: Judging): Promise<JsonObject> {
  const name = program.kind === 'javascript' ? program.file : program.command.join(' ');
  try {
    const { message } = await pool.ask(input, options);
    const { error } = message;
    if (error !== undefined) throw new Error(`The scorer ${name} failed: ${redact(wordsOf(error))}`);
    const said = plainJson(message) as JsonObject;
    return Object.fromEntries(Object.entries(said).filter(([member]) => member !== 'id'));
  } catch (error) {
    if (!(error instanceof LineError)) throw error;
    const tail = error.tail === '' ? '' : ` It wrote: ${redact(error.tail, 'last')}`;
    const sentence = `The scorer ${name} ${redact(error.message)}.${tail}`;
    if (pool.isHopeless(error)) throw neverJudged(sentence, error);
    throw new Error(sentence, { cause: error });
  }
}

/** What a scorer says of its own failure: a text, or an object with one, as errors become in many languages. */
function wordsOf(error: Json): string {
  const { message } = isJsonObject(error) ? error : {};
  return jsonText(typeof message === 'string' ? message : error);
}

function neverJudged(sentence: string, cause: LineError): UserError {
  const hint = 'It has judged nothing before it failed three times: try it alone on one answer.';
  return new UserError({ code: 'scorer-failed', sentence, place: undefined, hint }, { cause });
}

function startOf(program: ScorerProgram, directory: string, env: ScorerProgramsOptions['env']): ProgramStart {
  const environment = childEnvironment(env, []);
  if (program.kind === 'command')
    return { command: program.command, directory: within(directory, program.directory), environment };
  // In a path that Node.js is given a star stands for anything: a file that is called so stays closed.
  const readable = program.reads.map((path) => within(directory, path)).filter((path) => !path.includes('*'));
  const bounds = [
    `--max-old-space-size=${MEMORY_MB}`,
    '--permission',
    // It opens and writes its files past every permission.
    '--no-experimental-sqlite',
    ...readable.map((path) => `--allow-fs-read=${path}`),
  ];
  const command = [
    process.execPath,
    ...bounds,
    '--input-type=module',
    '--eval',
    BOOTSTRAP,
    within(directory, program.file),
    directory,
  ];
  return { command, directory, environment };
}
