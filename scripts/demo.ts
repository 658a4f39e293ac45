// Runs the bundled Action on made-up pull requests, as GitHub's runner would, and shows what a reader would see.
// Usage: npm run demo [-- NAME]. The models are simulated: no key is needed and nothing leaves this machine.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openSituation, situationNames } from '../test/support/situation.ts';
import { runSituation } from '../test/support/run-situation.ts';
import { commentForTerminal } from './demo-comment.ts';

const DEMOS = ['breaks-a-critical-case', 'improves-and-passes', 'touches-no-prompt'];
const OUTPUT = join(import.meta.dirname, '../build/demo');

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !situationNames().includes(name));
if (unknown.length > 0) {
  console.error(`There is no demonstration ${unknown.join(', ')}. There are: ${situationNames().join(', ')}.`);
  process.exitCode = 2;
} else {
  say('The models in this demonstration are SIMULATED: a loopback server that follows the rules of model.yaml.');
  for (const name of wanted.length > 0 ? wanted : DEMOS) await demonstrate(name);
}

async function demonstrate(name: string): Promise<void> {
  await using situation = await openSituation(name);
  await using run = await runSituation(situation);
  const { action, github, model } = run;
  const comment = github.state.comments[0]?.body;
  say('', `━━ ${situation.title}  (${name})`, '');
  say(comment === undefined ? 'No comment was posted: there is nothing to say.' : commentForTerminal(comment), '');
  say(
    `Check:  ${action.exitCode === 0 ? '✅ green' : '❌ red'} (exit code ${String(action.exitCode)}), verdict ${action.outputs['verdict'] ?? '?'}`,
  );
  say(`Calls:  ${model.requests.length} to the simulated models`);
  say(
    `Files:  ${(await keep(name, { 'comment.md': comment ?? '', 'summary.md': action.summary, 'log.txt': action.stdout })).join('  ')}`,
  );
}

async function keep(name: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const directory = join(OUTPUT, name);
  await mkdir(directory, { recursive: true });
  await Promise.all(Object.entries(files).map(([file, text]) => writeFile(join(directory, file), text)));
  return Object.keys(files).map((file) => `build/demo/${name}/${file}`);
}

function say(...lines: readonly string[]): void {
  console.log(lines.join('\n'));
}
