import { Argument, Command, CommanderError, Option } from 'commander';
import { diskMistake } from '../adapters/files/disk-error.ts';
import { addPromoting, addReview, addTrust } from './label-commands.ts';
import { aFile, addPlanOptions, addRunOptions, addSpecOptions, type Add, type Options, type Run } from './options.ts';
import { HISTORY_FORMATS } from './output/history-formats.ts';
import { REPORT_FORMATS } from './output/report-formats.ts';
import type { CommandHost, ExitCode, Terminal } from './terminal.ts';
import { describeUserError, UserError } from '../domain/user-error.ts';
import { VERSION } from '../version.ts';
import { KINDS } from '../foreign/kinds.ts';

/** Runs the command line and tells its exit code. */
export async function runCli(terminal: Terminal): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = buildProgram({ terminal, finish: (code) => (exitCode = code) });
  try {
    await program.parseAsync([...terminal.argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    return explain(error, terminal);
  }
}

/** The commands and flags. `host` is absent where only the shape of the command line is asked for. */
export function buildProgram(host?: CommandHost): Command {
  const program = new Command('evaldelta')
    .description('Runs the eval cases that a change affects on base and head, and says whether head got worse.')
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('Say `evaldelta --help` or `evaldelta COMMAND --help` for what there is.')
    .configureOutput({
      writeOut: (text) => host?.terminal.write(text),
      writeErr: (text) => host?.terminal.writeError(text),
    });
  const add: Add = (name, description, command) =>
    program
      .command(name)
      .description(description)
      .action(async (...given: unknown[]) => {
        if (host !== undefined) host.finish(await command(host.terminal, given));
      });
  addMeasuring(add);
  addReading(add);
  addViewing(add);
  addHistory(add);
  addPromoting(add);
  addTrust(add);
  addStarting(add);
  return program;
}

function addMeasuring(add: Add): void {
  const run = addRunOptions(add('run', 'Compare head with base, as the Action does.', runCommand));
  addFileOptions(run)
    .option('--record <file>', 'write every answer to a recording for `provider: replay` (implies --no-cache)', aFile)
    .addOption(
      new Option('--aa', 'run base against itself: how often do equal runs come out differently?').conflicts('watch'),
    )
    .option('--watch', 'run again whenever a file is saved, calling only what the save changed')
    .addOption(
      new Option(
        '--shard <k/n>',
        'measure one of n parts, judge nothing, and leave the answers to `evaldelta merge`',
      ).conflicts(['aa', 'watch', 'record', 'json', 'junit', 'html', 'open']),
    )
    .option('--out <file>', 'where a shard’s answers go (default: evaldelta-shard-K-of-N.jsonl)', aFile);
  addFileOptions(
    addRunOptions(
      add(
        'merge <shards...>',
        'Put together what shards have measured, ask for what is left, and judge.',
        mergeCommand,
      ),
    ),
  );
  addPlanOptions(add('plan', 'Show what would run, why and for how much, calling no model.', planCommand)).option(
    '--json <file>',
    'write the plan as JSON',
    aFile,
  );
  addModels(add);
  addSpecOptions(add('check', 'Validate the suites and show every mistake in its lines.', checkCommand));
}

function addModels(add: Add): void {
  const models = add(
    'models [candidates...]',
    'Compare candidates with the target that they would replace: which is as good, and the cheapest per solved case?',
    modelsCommand,
  );
  addSpecOptions(models)
    .option('--head <ref>', 'revision whose suite it is (default: the working tree)')
    .option('--suite <id...>', 'the suite, where there are several')
    .option('--target <name...>', 'the target that they would replace, where there are several')
    .option('--case <id...>', 'only these cases')
    .option('--tag <tag...>', 'only cases with one of these tags')
    .option('--margin <fraction>', 'how far below it a candidate is still as good', '0.03')
    .option('--rounds <n>', 'how often the cases are gone through at most (default: limits.max_rounds)')
    .option('--plan', 'show what would run and for how much, calling no model')
    .option('--write', 'put the best candidate that is as good into the suite, for a pull request')
    .option('--max-cost <usd>', 'most to spend, or none (default: 5)')
    .option('--concurrency <n>', 'calls in flight at most, per provider (default: 16)')
    .option('--no-cache', 'neither use nor keep finished trials')
    .option('--seed <n>', 'seed of the random order', '1')
    .option('--json <file>', 'write the ranking as JSON', aFile)
    .option('--markdown <file>', 'write it as Markdown', aFile)
    .option('--html <file>', 'write it as one HTML page with a plot', aFile)
    .option('--open', 'show the page in the browser');
}

function addReading(add: Add): void {
  add('report <file>', 'Render a saved result file.', reportCommand)
    .addOption(new Option('--format <form>', 'form of the report').choices(REPORT_FORMATS).default('terminal'))
    .option('--out <file>', 'write to a file instead of the terminal', aFile)
    .addOption(
      new Option(
        '--comment',
        'post it: in a `workflow_run` job of GitHub on the pull request that the run was about, in a job of GitLab on its merge request',
      ).conflicts(['format', 'out']),
    )
    .option('--comment-id <id>', 'tells several comments on one pull request apart (default: default)');
  addCompare(add);
  addReview(add);
}

function addCompare(add: Add): void {
  addFileOptions(
    add(
      'compare <base> <head>',
      'Compare saved results, of our own runs (their head sides) or of another harness; each side a file, a directory or a glob.',
      compareCommand,
    ),
  )
    .option('--max-drop <fraction>', 'drop of the pass rate that is tolerated', '0.02')
    .addOption(new Option('--from <harness>', 'whose results they are (default: told by their content)').choices(KINDS))
    .option(
      '--pass-at <score...>',
      'from which score an answer passes, where the harness only scores: 0.7, Factuality=0.7',
    )
    .option('--errored-if <pattern>', 'failures that say this are outages, which their harness cannot tell (RE2)');
}

function addViewing(add: Add): void {
  add('view <path>', 'Serve a result, or the results of a directory, to this machine’s browser alone.', viewCommand)
    .option('--into <file>', 'JSON Lines file that takes the labels given on the page', aFile)
    .option('--open', 'show it in the browser');
}

function addHistory(add: Add): void {
  add('history', 'Show how the suites did week over week, and what is unstable.', historyCommand)
    .addOption(new Option('--working-directory <directory>', 'directory of the checkout').default('.'))
    .option('--weeks <n>', 'so many weeks', '8')
    .option('--suite <id...>', 'only these suites')
    .option('--local', 'of the runs on this machine, not of the branch evaldelta-history')
    .option(
      '--suggest',
      'name the cases that pass now and then although nothing of them changes, with `flaky:` entries to paste',
    )
    .addOption(new Option('--format <form>', 'form of the table').choices(HISTORY_FORMATS).default('terminal'))
    .option('--out <file>', 'write to a file instead of the terminal', aFile);
}

function addStarting(add: Add): void {
  add('init', 'Write a first suite and the workflow; never overwrites a file.', initCommand)
    .option('-y, --yes', 'ask nothing, take every default')
    .addOption(
      new Option(
        '--program <language>',
        'your prompt is in code: write an adapter that calls it, and its suite',
      ).choices(['ts', 'py']),
    )
    .option('--working-directory <directory>', 'directory of the checkout (default: .)');
  add(
    'completion',
    'Print the completion script of a shell, for evaldelta, npx evaldelta and node_modules/.bin/evaldelta; its first line says where it goes.',
    completionCommand,
  ).addArgument(new Argument('<shell>', 'whose script').choices(['bash', 'zsh', 'fish']));
}

/** What is written besides the terminal's report. */
function addFileOptions(command: Command): Command {
  return command
    .option('--json <file>', 'write the result file', aFile)
    .option('--junit <file>', 'write a JUnit XML file', aFile)
    .option('--html <file>', 'write the report as one HTML page', aFile)
    .option('--open', 'show the HTML page in the browser');
}

const runCommand: Run = async (terminal, [given]) => {
  const options = given as Options;
  if (options['shard'] !== undefined) return (await import('./commands/shard.ts')).shardCommand(terminal, options);
  return (await import('./commands/run.ts')).runCommand(terminal, options);
};
const mergeCommand: Run = async (terminal, [files, options]) =>
  (await import('./commands/shard.ts')).mergeCommand(terminal, files as readonly string[], options as Options);
const planCommand: Run = async (terminal, [options]) =>
  (await import('./commands/plan.ts')).planCommand(terminal, options as Options);
const modelsCommand: Run = async (terminal, [candidates, options]) =>
  (await import('./commands/models.ts')).modelsCommand(terminal, candidates as readonly string[], options as Options);
const checkCommand: Run = async (terminal, [options]) =>
  (await import('./commands/check.ts')).checkCommand(terminal, options as Options);
const reportCommand: Run = async (terminal, [file, options]) =>
  (await import('./commands/report.ts')).reportCommand(terminal, String(file), options as Options);
const compareCommand: Run = async (terminal, [base, head, options]) =>
  (await import('./commands/compare.ts')).compareCommand(
    terminal,
    { base: String(base), head: String(head) },
    options as Options,
  );
const historyCommand: Run = async (terminal, [options]) =>
  (await import('./commands/history.ts')).historyCommand(terminal, options as Options);
const viewCommand: Run = async (terminal, [path, options]) =>
  (await import('./commands/view.ts')).viewCommand(terminal, String(path), options as Options);
const initCommand: Run = async (terminal, [options]) =>
  (await import('./commands/init.ts')).initCommand(terminal, options as Options);
const completionCommand: Run = async (terminal, [shell]) =>
  (await import('./commands/completion.ts')).completionCommand(terminal, String(shell), buildProgram());

function explain(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const mistake = error instanceof UserError ? error : diskMistake(error);
  if (mistake !== undefined) {
    terminal.writeError(`${mistake.all.map(describeUserError).join('\n')}\n`);
    return 2;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.writeError(
    `This is a bug in Evaldelta ${VERSION}, not your mistake. Please report it with this:\n${stack}\n`,
  );
  return 3;
}
