import { installedAgents } from '../../adapters/programs/installed-agents.ts';
import { writeNewFile } from '../../adapters/files/new-files.ts';
import { defaultChoices, draft, survey, type InitChoices, type Needs, type Survey } from '../../init/init.ts';
import { visibleLine } from '../../report/text/visible.ts';
import { checkCommand } from './check.ts';
import { askChoices } from '../init-questions.ts';
import { settingsOf, type Options } from '../options.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { openWorkingTree } from '../working-tree.ts';

/** Writes a first suite and the workflow from what the repository holds, and checks them; never overwrites a file. */
export async function initCommand(terminal: Terminal, options: Options): Promise<ExitCode> {
  const { repository, directory } = await openWorkingTree(settingsOf(options).workingDirectory, terminal);
  await using opened = repository;
  const { snapshot } = (await opened.revisions()).head;
  const found = await survey(snapshot);
  const choices = await choose(terminal, found, options);
  if (choices === undefined) {
    terminal.writeError('Nothing was written.\n');
    return 0;
  }
  const { files, left, needs, isSample, adapter, tests, harnesses, compared } = await draft(
    { snapshot, found },
    choices,
  );
  if (files.length === 0 && found.suites.length === 0) {
    terminal.write(notTakenOver(left));
    terminal.write(found.harnesses.length > 0 ? comparing(found.harnesses) : NOTHING);
    return 0;
  }
  if (isSample) terminal.write(MADE_UP);
  for (const { path, text } of files) {
    const outcome = writeNewFile(directory, path, text);
    terminal.write(outcome === 'written' ? `  wrote  ${path}\n` : `  kept   ${path}, which is there already\n`);
  }
  terminal.write(notTakenOver(left));
  const isPartial = tests.taken < tests.of || tests.of === 0;
  if (harnesses.length > 0) terminal.write(running(harnesses));
  if (isPartial && compared.length > 0) terminal.write(comparing(compared));
  if (files.length === 0) terminal.write('There is nothing to write: this repository has suites.\n');
  terminal.write('\n');
  const exitCode = await checkCommand(terminal, options);
  if (exitCode === 0) terminal.write(nextSteps(needs, firstStep({ adapter, taken: tests.taken, harnesses })));
  return exitCode;
}

async function choose(terminal: Terminal, found: Survey, options: Options): Promise<InitChoices | undefined> {
  const { program } = options;
  const isGiven = program === 'ts' || program === 'py';
  const installed = found.skillEvals.length === 0 ? {} : await installedAgents(terminal.env);
  const unasked = defaultChoices(found, terminal.env, installed);
  const choices: InitChoices = isGiven ? { ...unasked, converted: [], prompt: program } : unasked;
  if (isGiven || options['yes'] === true || terminal.ask === undefined) return choices;
  return await askChoices({ ...terminal, ask: terminal.ask }, found, choices);
}

const GOLDEN_SET = 'https://github.com/evaldelta/evaldelta/blob/main/docs/golden-set.md';

const KEYLESS = 'https://github.com/evaldelta/evaldelta/blob/main/docs/github.md#keyless';

const NOTHING = 'Nothing was written, and there is no suite yet: run `evaldelta init` again, or write one yourself.\n';

const MADE_UP = `No prompt file was found, so that a sample is written: put your own in its place.
Is your prompt in code? \`evaldelta init --program ts\` (or \`py\`) writes a suite that calls it.
`;

function notTakenOver(left: readonly string[]): string {
  if (left.length === 0) return '';
  return `\nNot taken over, or otherwise here:\n${left.map((line) => `  - ${visibleLine(line)}\n`).join('')}`;
}

const COMPARE = 'https://github.com/evaldelta/evaldelta/blob/main/docs/compare.md';

/** Evals that run in code of their own are gated as they are. */
function comparing(harnesses: Survey['harnesses']): string {
  const lines = harnesses.map(({ title, path, results }) => `  - ${visibleLine(`${title} (${path}): ${results}`)}\n`);
  return `
This repository has evals of its own, and their results can be gated as they are:
${lines.join('')}Write the results of base and of head, and hand both to the Action (\`results-base\`, \`results-head\`) or to
\`evaldelta compare base.json head.json\`. How, with a whole workflow: ${COMPARE}
`;
}

const HARNESS = 'https://github.com/evaldelta/evaldelta/blob/main/docs/harness.md';

function running(paths: readonly string[]): string {
  return `
This repository has evals of its own. They run as they are, on base and on head: ${paths.map(visibleLine).join(', ')}.
What each key means: ${HARNESS}
Where your CI is to run them instead, \`evaldelta compare base.json head.json\` reads what they wrote: ${COMPARE}
`;
}

type First = Pick<Awaited<ReturnType<typeof draft>>, 'adapter' | 'harnesses'> & { readonly taken: number };

function firstStep({ adapter, taken, harnesses }: First): string {
  if (harnesses.length > 0) return 'See that the command, its setup and the files that affect it are right.';
  if (taken > 0) return 'Read the suites that were made of your own tests, and what was left out of them.';
  return `${adapter === undefined ? '' : `Call your code in ${adapter}. `}Put your own cases in. Which, and how many: ${GOLDEN_SET}`;
}

function nextSteps({ secrets, variables, isKeyless }: Needs, first: string): string {
  const needed = [...secrets, ...variables].join(' and ');
  const run = needed === '' ? 'measures it' : `measures it, with ${needed} in the environment`;
  const keys = secrets.length === 0 ? '' : `, add ${secrets.join(' and ')} to the repository's secrets`;
  const others = variables.length === 0 ? '' : `, ${variables.join(' and ')} to its variables`;
  const identity = isKeyless ? '\n     The job is given an identity instead of a key: ' + KEYLESS : '';
  return `
Next:
  1. ${first}
  2. npx evaldelta plan   shows what would run and what it would cost; needs no key
  3. npx evaldelta run    ${run}
  4. Commit${keys}${others}${keys + others === '' ? '' : ','} and open a pull request.${identity}
`;
}
