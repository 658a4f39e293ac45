import { openFile } from '../adapters/files/open-file.ts';
import { temporaryPath } from '../adapters/files/temporary-file.ts';
import type { RankingReport } from '../domain/ranking.ts';
import { UserError } from '../domain/user-error.ts';
import { compareModels, type ModelsInput, type Start } from '../models/models.ts';
import { renderRankingHtml } from '../report/html/ranking.ts';
import { jsonPieces } from '../report/machine/json.ts';
import { renderRankingMarkdown } from '../report/markdown/ranking.ts';
import { redactRanking } from '../report/redact/result.ts';
import { renderRanking } from '../report/terminal/ranking.ts';
import { visibleLine } from '../report/text/visible.ts';
import { startSentence } from '../report/words/ranking-start.ts';
import { requireWritableFile, writeAskedFile } from './asked-file.ts';
import { countOf, textOf, type Options } from './options.ts';
import { withRunContext } from './run-context.ts';
import type { ExitCode, Terminal } from './terminal.ts';

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
  const input: ModelsInput = {
    candidates,
    margin: marginOf(options),
    rounds: countOf(options, 'rounds'),
    announce: (start) => announce(terminal, start),
    isPlanOnly: options['plan'] === true,
  };
  const report = await withRunContext(
    terminal,
    options,
    async (of, ports, secrets) => {
      const found = await compareModels(input, { input: of, ports });
      return found && redactRanking(found, secrets.named());
    },
    'head',
  );
  if (report === undefined) return 0;
  terminal.write(renderRanking(report, { color: terminal.hasColor, width: terminal.width }));
  await writeFiles(terminal, report, options);
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
    return file === undefined ? [] : [writeAskedFile(`--${name}`, file, render(report))];
  });
  if (written.length > 0) terminal.writeError(`Wrote ${written.join(', ')}\n`);
  if (isOpened && page !== undefined && !(await openFile(page, terminal.env)))
    terminal.writeError(`warning: No program here could open ${page}.\n`);
}

function announce(terminal: Terminal, start: Start): void {
  for (const warning of start.warnings) terminal.writeError(`warning: ${visibleLine(warning)}\n`);
  terminal.writeError(`${visibleLine(startSentence(start))}\n`);
}

function marginOf(options: Options): number {
  const text = textOf(options, 'margin') ?? '';
  const margin = Number(text);
  if (/^(0?\.\d+|[01](\.\d*)?)$/.test(text) && margin > 0 && margin < 1) return margin;
  const sentence = `--margin cannot be ${JSON.stringify(text)}.`;
  const hint = 'Give a fraction above 0 and below 1: 0.03 is 3 points.';
  throw new UserError({ code: 'bad-input', sentence, place: undefined, hint });
}
