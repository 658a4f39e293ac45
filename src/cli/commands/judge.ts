import { readLines } from '../../adapters/files/label-file.ts';
import { readLabels } from '../../domain/labels/human-label.ts';
import { UserError } from '../../domain/user-error.ts';
import { judgeCheck } from '../../judge-check/judge-check.ts';
import { renderJudgeReport } from '../../report/terminal/judge-report.ts';
import { countOf, textOf, type Options } from '../options.ts';
import { readResult } from '../result-file.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { withRunContext } from '../run-context.ts';

/** Asks a suite's judge again about outputs that are known, and says how far it can be trusted. */
export async function judgeCommand(terminal: Terminal, suite: string, options: Options): Promise<ExitCode> {
  const files = options['labels'] as readonly string[] | undefined;
  const result = textOf(options, 'result');
  const input = {
    suite,
    labels: files && readLabels(files.flatMap(readLines)),
    result: result === undefined ? undefined : readResult(result),
    sample: countOf(options, 'sample'),
    times: timesOf(options),
    second: textOf(options, 'second'),
    announce: (sentence: string) => terminal.writeError(`${sentence}\n`),
  };
  // The working tree is what is checked; there is nothing to compare it with.
  const report = await withRunContext(terminal, { ...options, base: 'HEAD' }, (of, ports) =>
    judgeCheck(input, { input: of, ports }),
  );
  terminal.write(renderJudgeReport(report, { color: terminal.hasColor, width: terminal.width }));
  return 0;
}

function timesOf(options: Options): number {
  const times = countOf(options, 'times') ?? 0;
  if (times >= 2) return times;
  const sentence = '--times cannot be 1: whether a judge keeps to its word shows when it is asked twice.';
  throw new UserError({ code: 'bad-input', sentence, place: undefined, hint: 'Give 2 or more.' });
}
