import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { canonicalJson } from '../src/domain/json/canonical-json.ts';
import { defaultChoices, draft, survey } from '../src/init/init.ts';
import { runCommandLine } from '../test/support/cli-bench.ts';
import type { ModelRequest } from '../test/support/model/request.ts';
import { startModelServer } from '../test/support/model/server.ts';
import { createDirectory, TestRepository } from '../test/support/repository.ts';
import { memorySnapshot } from '../test/suite/memory-snapshot.ts';
import { CONFIGURATIONS, type Configuration } from './support/promptfoo-configurations.ts';
import { ORDINARY } from './support/promptfoo-ordinary.ts';

/**
 * What `init` makes of promptfoo's configurations against promptfoo itself, on one simulated model: equal requests and equal
 * verdicts, and of tests that are left out none at all. `npm run bench -- converters [DIRECTORY [NAME]]`: a directory with
 * promptfoo installed, without one it is installed; and only the configurations whose names contain NAME.
 */
export async function converters(): Promise<void> {
  const promptfoo = installed(process.argv[3] ?? join(tmpdir(), 'evaldelta-promptfoo'));
  console.log(
    '| configuration | tests of promptfoo | taken over | requests | verdicts |\n| --- | --- | --- | --- | --- |',
  );
  let unequal = 0;
  const wanted = process.argv[4] ?? '';
  for (const configuration of [...CONFIGURATIONS, ...ORDINARY].filter(({ name }) => name.includes(wanted))) {
    const theirs = await askPromptfoo(promptfoo, configuration);
    const ours = await askEvaldelta(configuration);
    const requests = compare(theirs.requests, ours.requests);
    const verdicts = compare(theirs.verdicts, ours.verdicts);
    if (!requests.startsWith('equal') || !verdicts.startsWith('equal')) unequal += 1;
    if (theirs.verdicts.length !== ours.verdicts.length) console.error(ours.left?.join('\n'));
    console.log(
      `| ${configuration.name} | ${theirs.verdicts.length} | ${ours.verdicts.length} | ${requests} | ${verdicts} |`,
    );
  }
  if (unequal > 0) process.exitCode = 1;
}

type Asked = {
  readonly requests: readonly string[];
  readonly verdicts: readonly string[];
  readonly left?: readonly string[];
};

const VERSION = '0.123.1';

function installed(directory: string): string {
  const entry = join(directory, 'node_modules/promptfoo/dist/src/entrypoint.js');
  if (existsSync(entry)) return entry;
  mkdirSync(directory, { recursive: true });
  console.error(`Installing promptfoo ${VERSION} into ${directory} (about 280 MB).`);
  const npm = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', directory, `promptfoo@${VERSION}`];
  const { status } = spawnSync('npm', npm, { stdio: 'inherit' });
  if (status !== 0 || !existsSync(entry)) throw new Error('promptfoo could not be installed.');
  return entry;
}

/** Equal but for order, or what only one of them has. */
function compare(theirs: readonly string[], ours: readonly string[]): string {
  const [a, b] = [[...theirs].sort(), [...ours].sort()];
  if (JSON.stringify(a) === JSON.stringify(b)) return 'equal';
  if (a.length > b.length && isPart(b, a)) return `equal, ${a.length - b.length} left out`;
  const only = (some: readonly string[], others: readonly string[]) =>
    some.find((one) => !others.includes(one)) ?? 'a number of times';
  return `theirs: ${only(a, b)}; ours: ${only(b, a)}`.replaceAll('|', '/').slice(0, 400);
}

function isPart(some: readonly string[], all: readonly string[]): boolean {
  const rest = [...all];
  return some.every((one) => rest.includes(one) && rest.splice(rest.indexOf(one), 1).length === 1);
}

type Asking = Pick<ModelRequest, 'system'> & { readonly messages: readonly { readonly text: string }[] };

/** Its answer tells which question it answers. */
function answer({ messages, system }: Asking): string {
  const said = [system, ...messages.map(({ text }) => text)].filter((text) => text !== '').join(' / ');
  return said.includes('JSON') ? JSON.stringify({ ok: true, said }) : `You said: ${said}`;
}

/** Keys of how an answer is sent, or of what is compared as messages. */
const HOW = ['stream', 'stream_options', 'store', 'input', 'text'];

/** What of a request decides the answer. */
function essence({ body, path }: ModelRequest): string {
  const { max_tokens: most, max_completion_tokens: chat = most, max_output_tokens: limit = chat, ...rest } = body;
  return canonicalJson({
    path: path.replace(/\?.*/, ''),
    ...Object.fromEntries(Object.entries(rest).filter(([key]) => !HOW.includes(key))),
    limit,
    messages: messagesOf(body).map(plainMessage),
    ...(body['system'] === undefined ? {} : { system: plainMessage({ content: body['system'] }) }),
  });
}

function messagesOf({ messages, input }: Readonly<Record<string, unknown>>): readonly object[] {
  return typeof input === 'string' ? [{ role: 'user', content: input }] : ((messages ?? input) as readonly object[]);
}

/** A content of one text is that text. */
function plainMessage(message: object): object {
  const { content } = message as { readonly content?: unknown };
  const [only, ...more] = Array.isArray(content) ? (content as { type?: string; text?: string }[]) : [];
  return only?.type === 'text' && more.length === 0 ? { ...message, content: only.text } : message;
}

async function askPromptfoo(entry: string, { config, files = {} }: Configuration): Promise<Asked> {
  await using model = await startModelServer({ behaviour: (request) => ({ text: answer(request) }) });
  const directory = mkdtempSync(join(tmpdir(), 'evaldelta-converters-'));
  for (const [path, text] of Object.entries({ ...files, 'promptfooconfig.yaml': textOf(config) })) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  const flags = ['--no-cache', '--no-write', '--no-table', '--no-progress-bar', '-o', 'out.json'];
  const child = await run([entry, 'eval', '-c', 'promptfooconfig.yaml', ...flags], {
    cwd: directory,
    env: {
      PATH: process.env['PATH'],
      HOME: directory,
      PROMPTFOO_CONFIG_DIR: join(directory, '.state'),
      PROMPTFOO_DISABLE_TELEMETRY: '1',
      PROMPTFOO_DISABLE_UPDATE: '1',
      PROMPTFOO_DISABLE_SHARING: '1',
      ...model.env,
    },
  });
  const out = join(directory, 'out.json');
  if (!existsSync(out)) throw new Error(`promptfoo wrote no results: ${child.slice(-2000)}`);
  const { results } = JSON.parse(readFileSync(out, 'utf8')) as {
    readonly results: {
      readonly results: readonly Row[];
    };
  };
  rmSync(directory, { recursive: true });
  return {
    requests: model.requests.map(essence),
    verdicts: results.results.map((row) => verdictOf(answerIn(row, config), row.success)),
  };
}

type Row = {
  readonly success: boolean;
  readonly prompt: { readonly raw: string };
  readonly response?: { readonly output?: unknown };
};

/** What the model said to a prompt that is no chat, where a transform has left something else of it. */
function answerIn({ prompt, response }: Row, config: Configuration['config']): unknown {
  if (!textOf(config).includes('transform')) return response?.output;
  return answer({ system: '', messages: [{ text: prompt.raw }] });
}

async function run(argv: readonly string[], options: object): Promise<string> {
  const { spawn } = await import('node:child_process');
  const child = spawn(process.execPath, argv, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
  await new Promise((resolve) => child.once('close', resolve));
  return said;
}

function verdictOf(output: unknown, passed: boolean): string {
  const text = typeof output === 'string' ? output : JSON.stringify(output);
  return `${passed ? 'pass' : 'fail'} ${text}`;
}

async function askEvaldelta({ config, files = {} }: Configuration): Promise<Asked> {
  await using model = await startModelServer({ behaviour: (request) => ({ text: answer(request) }) });
  await using temporary = await createDirectory();
  const repository = await TestRepository.create(join(temporary.path, 'clone'));
  await repository.commit('Start', { 'README.md': 'Evals.\n' });
  await repository.git('switch', '--quiet', '--create', 'change');
  const own = { ...files, 'promptfooconfig.yaml': textOf(config) };
  const snapshot = memorySnapshot(own);
  const found = await survey(snapshot);
  const made = await draft({ snapshot, found }, { ...defaultChoices(found, {}, {}), isWorkflowWanted: false });
  const drafted = Object.fromEntries(made.files.map(({ path, text }) => [path, text]));
  await repository.commit('Evals', { ...own, ...drafted, 'evaldelta.yaml': 'limits: { max_rounds: 1 }\n' });
  const json = join(temporary.path, 'result.json');
  const env = { PATH: process.env['PATH'], HOME: temporary.path, XDG_CACHE_HOME: temporary.path, ...model.env };
  const at = ['--working-directory', join(temporary.path, 'clone')];
  const { err, out } = await runCommandLine(['run', '--base', 'main', '--json', json, ...at], { env });
  if (!existsSync(json)) throw new Error(`evaldelta wrote no result: ${err}${out}${made.left.join('\n')}`);
  const { trials, errors } = JSON.parse(readFileSync(json, 'utf8')) as {
    readonly errors: readonly { readonly sentence: string }[];
    readonly trials: readonly {
      readonly key: { readonly side: string };
      readonly passed?: boolean;
      readonly output?: { readonly text?: string } | null;
    }[];
  };
  return {
    left: [...made.left, ...errors.map(({ sentence }) => sentence)],
    requests: model.requests.map(essence),
    verdicts: trials
      .filter(({ key }) => key.side === 'head')
      .map(({ output, passed }) => verdictOf(output?.text, passed === true)),
  };
}

function textOf(config: object | string): string {
  return typeof config === 'string' ? config : stringify(config);
}
