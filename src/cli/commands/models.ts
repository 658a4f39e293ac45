import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../../adapters/files/open-file.ts';
import { temporaryPath } from '../../adapters/files/temporary-file.ts';
import type { RankingReport } from '../../domain/runs/ranking.ts';
import { UserError } from '../../domain/user-error.ts';
import { compareModels, type ModelsInput, type ModelsOutcome, type Start } from '../../models/models.ts';
import { renderRankingHtml } from '../../report/html/ranking.ts';
import { jsonPieces } from '../../report/machine/json.ts';
import { renderRankingMarkdown } from '../../report/markdown/ranking.ts';
import { redactRanking } from '../../report/redact/result.ts';
import { renderRanking } from '../../report/terminal/ranking.ts';
import { visibleLine } from '../../report/text/visible.ts';
import { describeStart } from '../../report/words/models/ranking-start.ts';
import { requireWritableFile, writeAskedFile } from '../output/asked-file.ts';
import { countOf, settingsOf, textOf, type Options } from '../options.ts';
import { withRunContext } from '../run-context.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { openWorkingTree } from '../working-tree.ts';

/** Compares candidates with the target that they would replace, and ranks by cost per success those that are as good. */
export async function modelsCommand(
  terminal: Terminal,
  candidates: readonly string[],
  options: Options,
): Promise<ExitCode> {
  for (const { name } of FILES) {
    const file = textOf(options, name);
    if (file !== undefined) requireWritableFile(`--${name}`, file);
  }
  if (options['write'] === true && textOf(options, 'head') !== undefined) throw fixedHead();
  const input: ModelsInput = {
    candidates,
    margin: marginOf(options),
    rounds: countOf(options, 'rounds'),
    announce: (start) => announce(terminal, start),
    isPlanOnly: options['plan'] === true,
    isReplacing: options['write'] === true,
  };
  const found = await withRunContext(
    terminal,
    options,
    async (of, ports, secrets) => {
      const outcome = await compareModels(input, { input: of, ports });
      return outcome && { ...outcome, report: await redactRanking(outcome.report, secrets.named()) };
    },
    'head',
  );
  if (found === undefined) return 0;
  const { report, replacement } = found;
  terminal.write(renderRanking(report, { color: terminal.hasColor, width: terminal.width }));
  await writeFiles(terminal, report, options);
  if (input.isReplacing) await replaceInSuite(terminal, replacement, options);
  return report.candidates.every(({ standing }) => standing === 'unmeasured') ? 2 : 0;
}

type Form = { readonly name: string; readonly render: (report: RankingReport) => string | Iterable<string> };

const FILES: readonly Form[] = [
  { name: 'json', render: jsonPieces },
  { name: 'markdown', render: renderRankingMarkdown },
  { name: 'html', render: renderRankingHtml },
];

async function writeFiles(terminal: Terminal, report: RankingReport, options: Options): Promise<void> {
  const isOpened = options['open'] === true;
  const page = textOf(options, 'html') ?? (isOpened ? temporaryPath('evaldelta-models.html') : undefined);
  const asked = { ...options, ...(page === undefined ? {} : { html: page }) };
  const written = FILES.flatMap(({ name, render }) => {
    const file = textOf(asked, name);
    return file === undefined ? [] : writeAskedFile(`--${name}`, file, render(report));
  });
  if (written.length > 0) terminal.writeError(`Wrote ${written.join(', ')}\n`);
  if (isOpened && page !== undefined && !(await openFile(page, terminal.env)))
    terminal.writeError(`warning: No program here could open ${page}.\n`);
}

/** Changes the suite's file, unless it was changed since it was measured. */
async function replaceInSuite(
  terminal: Terminal,
  replacement: ModelsOutcome['replacement'],
  options: Options,
): Promise<void> {
  if (replacement === undefined) {
    terminal.writeError('Nothing was changed: no candidate is as good.\n');
    return;
  }
  if (replacement instanceof UserError) throw replacement;
  const { workingDirectory } = settingsOf(options);
  const { repository, directory } = await openWorkingTree(workingDirectory, terminal);
  await repository[Symbol.asyncDispose]();
  const file = join(directory, replacement.file);
  if (readFileSync(file, 'utf8') !== replacement.before) throw changedMeanwhile(replacement.file);
  writeAskedFile('--write', file, replacement.after);
  terminal.writeError(
    `Changed ${replacement.file}. Open a pull request with it: its comment compares the two once more.\n`,
  );
}

function changedMeanwhile(file: string): UserError {
  const sentence = `${file} is not what was measured: it was left as it is.`;
  return new UserError({ code: 'bad-input', sentence, place: undefined, hint: 'Run the command again.' });
}

function announce(terminal: Terminal, start: Start): void {
  for (const warning of start.warnings) terminal.writeError(`warning: ${visibleLine(warning)}\n`);
  terminal.writeError(`${visibleLine(describeStart(start))}\n`);
}

function fixedHead(): UserError {
  const sentence = '--write changes the working tree, --head looks at a commit that never changes.';
  return new UserError({ code: 'bad-input', sentence, place: undefined, hint: 'Leave one of them out.' });
}

function marginOf(options: Options): number {
  const text = textOf(options, 'margin') ?? '';
  const margin = Number(text);
  if (/^(0?\.\d+|[01](\.\d*)?)$/.test(text) && margin > 0 && margin < 1) return margin;
  const sentence = `--margin cannot be ${JSON.stringify(text)}.`;
  const hint = 'Give a fraction above 0 and below 1: 0.03 is 3 points.';
  throw new UserError({ code: 'bad-input', sentence, place: undefined, hint });
}
