import { writeNewFile } from '../adapters/files/new-files.ts';
import { defaultChoices, draft, survey, type InitChoices, type Needs, type Survey } from '../init/init.ts';
import { visibleLine } from '../report/text/visible.ts';
import { checkCommand } from './check-command.ts';
import { askChoices } from './init-questions.ts';
import { settingsOf, type Options } from './options.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { openWorkingTree } from './working-tree.ts';

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
  const { files, left, needs, isSample, adapter } = await draft({ snapshot, found }, choices);
  if (files.length === 0 && found.suites.length === 0) {
    terminal.write(
      'Nothing was written, and there is no suite yet: run `evaldelta init` again, or write one yourself.\n',
    );
    return 0;
  }
  if (isSample) terminal.write(MADE_UP);
  for (const { path, text } of files) {
    const outcome = writeNewFile(directory, path, text);
    terminal.write(outcome === 'written' ? `  wrote  ${path}\n` : `  kept   ${path}, which is there already\n`);
  }
  if (left.length > 0)
    terminal.write(`\nNot taken over:\n${left.map((line) => `  - ${visibleLine(line)}\n`).join('')}`);
  if (files.length === 0) terminal.write('There is nothing to write: this repository has suites.\n');
  terminal.write('\n');
  const exitCode = await checkCommand(terminal, options);
  if (exitCode === 0) terminal.write(nextSteps(needs, adapter));
  return exitCode;
}

async function choose(terminal: Terminal, found: Survey, options: Options): Promise<InitChoices | undefined> {
  const { program } = options;
  const isGiven = program === 'ts' || program === 'py';
  const unasked = defaultChoices(found, terminal.env);
  const choices: InitChoices = isGiven ? { ...unasked, converted: [], prompt: program } : unasked;
  if (isGiven || options['yes'] === true || terminal.ask === undefined) return choices;
  return await askChoices({ ...terminal, ask: terminal.ask }, found, choices);
}

const GOLDEN_SET = 'https://github.com/evaldelta/evaldelta/blob/main/docs/golden-set.md';

const KEYLESS = 'https://github.com/evaldelta/evaldelta/blob/main/docs/github.md#keyless';

const MADE_UP = `No prompt file was found, so that a sample is written: put your own in its place.
Is your prompt in code? \`evaldelta init --program ts\` (or \`py\`) writes a suite that calls it.
`;

function nextSteps({ secrets, variables, isKeyless }: Needs, adapter: string | undefined): string {
  const needed = [...secrets, ...variables].join(' and ');
  const run = needed === '' ? 'measures it' : `measures it, with ${needed} in the environment`;
  const keys = secrets.length === 0 ? '' : `, add ${secrets.join(' and ')} to the repository's secrets`;
  const others = variables.length === 0 ? '' : `, ${variables.join(' and ')} to its variables`;
  const identity = isKeyless ? '\n     The job is given an identity instead of a key: ' + KEYLESS : '';
  return `
Next:
  1. ${adapter === undefined ? '' : `Call your code in ${adapter}. `}Put your own cases in. Which, and how many: ${GOLDEN_SET}
  2. npx evaldelta plan   shows what would run and what it would cost; needs no key
  3. npx evaldelta run    ${run}
  4. Commit${keys}${others}${keys + others === '' ? '' : ','} and open a pull request.${identity}
`;
}
