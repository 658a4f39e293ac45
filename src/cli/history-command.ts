import { resolve } from 'node:path';
import { openLocalHistory } from '../adapters/files/local-history.ts';
import { readCheckout } from '../adapters/git/checkout.ts';
import { HISTORY_BRANCH, HistoryBranch } from '../adapters/git/history-branch.ts';
import { readRemote } from '../adapters/git/local.ts';
import { systemClock } from '../adapters/process/clock.ts';
import { localHistoryDirectory } from '../adapters/trials/local-paths.ts';
import type { HistoryRow } from '../domain/history.ts';
import { caseKey } from '../domain/keys.ts';
import { UserError } from '../domain/user-error.ts';
import { caseHalf } from '../history/case-key.ts';
import { readHistory } from '../history/lines.ts';
import { historyRows } from '../history/rows.ts';
import { mondayOf } from '../history/trend.ts';
import type { HistoryStore } from '../ports/history.ts';
import { loadSpec } from '../suite/spec.ts';
import { writeAskedFile } from './asked-file.ts';
import { countOf, settingsOf, textOf, type Options } from './options.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { openWorkingTree } from './working-tree.ts';

const WEEK_MS = 7 * 86_400_000;

/** Shows how the suites did week over week: from the history's branch of the remote, or from this machine's own runs. */
export async function historyCommand(terminal: Terminal, options: Options): Promise<ExitCode> {
  const weeks = countOf(options, 'weeks') ?? 8;
  const only = (options['suite'] as readonly string[] | undefined) ?? [];
  const store = await openHistory(terminal, options);
  const { entries, damaged } = readHistory(await store.read(Math.ceil(weeks / 4) + 4));
  for (const { file, line } of damaged)
    terminal.writeError(`warning: ${file}:${line} is no line of a history; left out.\n`);
  const since = mondayOf(new Date(systemClock().nowMs() - (weeks - 1) * WEEK_MS).toISOString());
  const wanted = entries.filter(({ suite }) => only.length === 0 || only.includes(suite));
  const caseIds = options['suggest'] === true ? await caseIdsOf(terminal, options) : new Map<string, string>();
  const rows = historyRows(wanted, { since, caseIds });
  if (rows.length === 0) terminal.writeError(nothingKept(store, weeks));
  const out = textOf(options, 'out');
  const text = await render(rows, terminal, options);
  if (out !== undefined) terminal.writeError(`Wrote ${writeAskedFile('--out', out, text)}\n`);
  else if (rows.length > 0) terminal.write(text);
  return 0;
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
  if (format === 'csv') return (await import('../report/history/csv.ts')).historyCsv(rows);
  if (format === 'html') return (await import('../report/history/page.ts')).historyPage(rows, { suggest });
  if (format === 'markdown') return (await import('../report/history/markdown.ts')).historyMarkdown(rows, { suggest });
  const { hasColor: color, width } = terminal;
  return (await import('../report/history/terminal.ts')).historyTerminal(rows, { suggest, color, width });
}

/** Names of today's cases by what stands for them in a history. */
async function caseIdsOf(terminal: Terminal, options: Options): Promise<ReadonlyMap<string, string>> {
  const settings = settingsOf(options);
  const { repository } = await openWorkingTree(settings.workingDirectory, terminal);
  await using opened = repository;
  const { head } = await opened.revisions();
  const { suites } = await loadSpec({ base: undefined, head }, settings);
  const ids = suites.head.flatMap((suite) =>
    suite.targets.flatMap(({ name: target }) =>
      suite.cases.map(({ id }) => [caseHalf(caseKey({ suite: suite.id, target, caseId: id })), id] as const),
    ),
  );
  return new Map(ids);
}

function nothingKept({ place }: HistoryStore, weeks: number): string {
  const of = weeks === 1 ? 'the last week' : `the last ${weeks} weeks`;
  return `Nothing of ${of} is kept in ${place}. The Action keeps it with \`history: true\`; \`--local\` shows the runs of this machine.\n`;
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
