import { resolve } from 'node:path';
import { openLocalHistory } from '../../adapters/files/local-history.ts';
import { readCheckout } from '../../adapters/git/checkout.ts';
import { HISTORY_BRANCH, HistoryBranch } from '../../adapters/git/history-branch.ts';
import { readRemote } from '../../adapters/git/local.ts';
import { mergesBetween } from '../../adapters/git/merges.ts';
import { systemClock } from '../../adapters/process/clock.ts';
import { localHistoryDirectory } from '../../adapters/trials/local-paths.ts';
import type { HistoryRow, MergesBetween } from '../../domain/runs/history.ts';
import { UserError } from '../../domain/user-error.ts';
import type { HistoryStore } from '../../ports/history.ts';
import { lookBack, type LookBack } from '../../stories/remember.ts';
import { writeAskedFile } from '../output/asked-file.ts';
import { countOf, settingsOf, textOf, type Options } from '../options.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { openWorkingTree } from '../working-tree.ts';

/** Shows how the suites did week over week: from the history's branch of the remote, or from this machine's own runs. */
export async function historyCommand(terminal: Terminal, options: Options): Promise<ExitCode> {
  const weeks = countOf(options, 'weeks') ?? 8;
  const suites = (options['suite'] as readonly string[] | undefined) ?? [];
  const store = await openHistory(terminal, options);
  const { git } = await readCheckout(resolve(settingsOf(options).workingDirectory), terminal.env, false);
  const { rows, damaged } = await withToday(terminal, options, (today) => {
    const merges: MergesBetween = (before, to) => mergesBetween(git, before, to);
    return lookBack(store, { weeks, suites, today, mergesBetween: merges, nowMs: systemClock().nowMs() });
  });
  for (const { file, line } of damaged)
    terminal.writeError(`warning: ${file}:${line} is no line of a history; left out.\n`);
  if (rows.length === 0) terminal.writeError(nothingKept(store, weeks, suites));
  const out = textOf(options, 'out');
  const text = await render(rows, terminal, options);
  if (out !== undefined) terminal.writeError(`Wrote ${writeAskedFile('--out', out, text).join(', ')}\n`);
  else if (rows.length > 0) terminal.write(text);
  return 0;
}

/** The working tree is only read where names of cases are wanted. */
async function withToday<T>(
  terminal: Terminal,
  options: Options,
  work: (today: LookBack['today']) => Promise<T>,
): Promise<T> {
  if (options['suggest'] !== true) return await work(undefined);
  const settings = settingsOf(options);
  const { repository } = await openWorkingTree(settings.workingDirectory, terminal);
  await using opened = repository;
  const { head } = await opened.revisions();
  return await work({ head, options: settings });
}

async function openHistory(terminal: Terminal, options: Options): Promise<HistoryStore> {
  const directory = resolve(settingsOf(options).workingDirectory);
  if (options['local'] === true) return openLocalHistory(localHistoryDirectory(terminal.env, directory));
  const { git } = await readCheckout(directory, terminal.env, false);
  const remote = await readRemote(git);
  if (remote === undefined) throw noRemote();
  return new HistoryBranch({ remote, environment: terminal.env });
}

async function render(rows: readonly HistoryRow[], terminal: Terminal, options: Options): Promise<string> {
  const suggest = options['suggest'] === true;
  const format = textOf(options, 'format');
  if (format === 'csv') return (await import('../../report/history/csv.ts')).historyCsv(rows);
  if (format === 'html') return (await import('../../report/history/page.ts')).historyPage(rows, { suggest });
  const { suggestedQuarantines } = await import('../../report/history/suggest.ts');
  const entries = suggest ? suggestedQuarantines(rows, systemClock().nowMs()) : undefined;
  if (format === 'markdown') {
    const table = (await import('../../report/history/markdown.ts')).historyMarkdown(rows, { suggest });
    return entries === undefined ? table : `${table}\n\`\`\`yaml\n${entries}\`\`\`\n`;
  }
  const { hasColor: color, width } = terminal;
  const text = (await import('../../report/history/terminal.ts')).historyTerminal(rows, { suggest, color, width });
  return entries === undefined ? text : `${text}\n# To let them through for a while, paste into the suite:\n${entries}`;
}

function nothingKept({ place }: HistoryStore, weeks: number, suites: readonly string[]): string {
  const of = weeks === 1 ? 'the last week' : `the last ${weeks} weeks`;
  const about = suites.length === 0 ? '' : ` about ${suites.join(', ')}`;
  return `Nothing of ${of}${about} is kept in ${place}. The Action keeps it with \`history: true\`; \`--local\` shows the runs of this machine.\n`;
}

function noRemote(): UserError {
  const sentence = `This repository has no remote whose branch ${HISTORY_BRANCH} could be read.`;
  return new UserError({
    code: 'git-failed',
    sentence,
    place: undefined,
    hint: 'Say --local for the runs on this machine.',
  });
}
