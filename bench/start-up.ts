// How long the programs take for a pull request that affects nothing and for a plan, beside the bare Node and, with
// `--against DIRECTORY`, beside another version of them in turns: npm run bench -- start-up [--against DIRECTORY] [--pairs 10].
// A directory holds action.yml and dist/, and dist/cli/ where the command line is compared.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { pullRequestEvent } from '../test/support/github/event-payloads.ts';
import { startGitHubServer } from '../test/support/github/server.ts';
import { createDirectory, TestRepository } from '../test/support/repository.ts';
import { runAction } from '../test/support/run-action.ts';
import { measureChild, median, type Usage } from './support/child.ts';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { against: { type: 'string' }, pairs: { type: 'string', default: '10' } },
});

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CASES = 50;

/** What is started: the same for every version. */
type Situation = {
  readonly name: string;
  /** From the directory of a version. */
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
};

await using directory = await createDirectory();
const repository = await TestRepository.create(join(directory.path, 'repository'));
const shas = await commits(repository);
await using github = await startGitHubServer({ pulls: [{ number: 1, headSha: shas.nothing, baseSha: shas.base }] });
const bare = join(directory.path, 'bare.mjs');
writeFileSync(bare, '');

const cli = { program: 'dist/cli/index.js', cwd: repository.directory, env: plainEnvironment() };
const plan = (head: string) => ['plan', '--base', shas.base, '--head', head, '--no-cache'];
const situations: readonly Situation[] = [
  { name: 'Action, nothing affected', program: 'dist/index.js', args: [], ...(await jobEnvironment()) },
  { name: 'evaldelta --version', args: ['--version'], ...cli },
  { name: 'evaldelta plan, nothing affected', args: plan(shas.nothing), ...cli },
  { name: `evaldelta plan, ${CASES} cases affected`, args: plan(shas.prompt), ...cli },
];
const rows: Record<string, string>[] = [];
for (const situation of situations) rows.push(await compared(situation));
console.table(rows);

/** This version and the other one in turns, and the bare Node between them. */
async function compared({ name, program, args, cwd, env }: Situation): Promise<Record<string, string>> {
  const versions = [ROOT, ...(values.against === undefined ? [] : [values.against])];
  const programs = versions.map((version) => join(version, program)).filter((path) => existsSync(path));
  const runs = [[bare], ...programs.map((path) => [path, ...args])].map((command) => ({
    command,
    usages: [] as Usage[],
  }));
  for (let pair = 0; pair < Number(values.pairs); pair += 1) {
    for (const { command, usages } of runs) usages.push(await measureChild(command, { cwd, env }));
  }
  const cpu = runs.map(({ usages }) => median(usages.map((usage) => usage.cpuMs)));
  const [node = NaN, own = NaN, other] = cpu;
  const failed = runs.flatMap(({ usages }) => usages).find(({ exitCode }) => exitCode !== 0);
  if (failed !== undefined) throw new Error(`${name} failed: ${failed.stderr}${failed.stdout}`);
  return {
    program: name,
    'CPU ms': own.toFixed(0),
    'of the bare Node': (own / node).toFixed(1),
    ...(other === undefined ? {} : { 'of the other version': (own / other).toFixed(2) }),
  };
}

async function commits(of: TestRepository) {
  const rowsOf = Array.from({ length: CASES }, (_, i) => JSON.stringify({ id: `case-${i}`, name: `case-${i}` }));
  const base = await of.commit('Base', {
    'README.md': 'About.\n',
    'prompt.md': 'Answer yes or no for {{ name }}.',
    'cases.jsonl': `${rowsOf.join('\n')}\n`,
    'demo.eval.yaml': `suite: demo
target: { prompt: prompt.md, provider: openai, model: gpt-5-mini }
cases: [{ file: cases.jsonl, expect: [{ equals: 'yes' }] }]
`,
  });
  const change = async (branch: string, files: Readonly<Record<string, string>>) => {
    await of.git('switch', '--quiet', '--create', branch, base);
    return await of.commit(branch, files);
  };
  const prompt = await change('prompt', { 'prompt.md': 'Please answer yes or no for {{ name }}.' });
  const nothing = await change('nothing', { 'README.md': 'About it.\n' });
  await of.git('switch', '--quiet', '--detach', 'main');
  return { base, prompt, nothing, merge: await of.merge('nothing') };
}

/** The environment of a job, as a program reads it that stands in the Action's place. */
async function jobEnvironment(): Promise<Pick<Situation, 'cwd' | 'env'>> {
  const probe = join(directory.path, 'probe');
  const told = join(directory.path, 'environment.json');
  mkdirSync(join(probe, 'dist'), { recursive: true });
  writeFileSync(join(probe, 'action.yml'), readFileSync(join(ROOT, 'action.yml')));
  const tell = `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(told)}, JSON.stringify(process.env));`;
  writeFileSync(join(probe, 'dist/index.js'), tell);
  writeFileSync(join(probe, 'package.json'), '{"type":"module"}');
  writeFileSync(join(probe, 'dist/package.json'), '{"type":"module"}');
  const run = await runAction({
    repository: repository.directory,
    event: { name: 'pull_request', payload: pullRequestEvent({ headSha: shas.nothing, baseSha: shas.base }) },
    inputs: { cache: 'false' },
    servers: [github],
    env: { GITHUB_SHA: shas.merge },
    token: github.token,
    actionDirectory: probe,
  });
  if (run.exitCode !== 0) throw new Error(run.stderr);
  const env = JSON.parse(readFileSync(told, 'utf8')) as NodeJS.ProcessEnv;
  return { cwd: repository.directory, env };
}

function plainEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], HOME: directory.path };
}
