import { createHash } from 'node:crypto';
import { appendLine, readLines } from '../adapters/files/label-file.ts';
import { systemClock } from '../adapters/process/clock.ts';
import type { JsonObject } from '../domain/json.ts';
import { UserError } from '../domain/user-error.ts';
import { renderReviewItem, renderScorersSay, reviewItems, type ReviewItem } from '../report/review.ts';
import { textOf, type Options } from './options.ts';
import { readResult } from './result-file.ts';
import type { ExitCode, Terminal } from './terminal.ts';

type Asking = Terminal & { readonly ask: NonNullable<Terminal['ask']> };
type Label = 'pass' | 'fail';
type Answer = Label | 'skip' | 'quit';

const ANSWERS: Readonly<Record<string, Answer>> = {
  p: 'pass',
  pass: 'pass',
  f: 'fail',
  fail: 'fail',
  s: 'skip',
  skip: 'skip',
  q: 'quit',
  quit: 'quit',
};

/** Steps through outputs and appends each label as it is given, so that it can be left and taken up again at any time. */
export async function reviewCommand(terminal: Terminal, file: string, options: Options): Promise<ExitCode> {
  const { ask } = terminal;
  if (ask === undefined) throw noPerson();
  const into = textOf(options, 'into') ?? '';
  const labelled = new Set(readLines(into).map((row) => row['id']));
  const suites = options['suite'] as readonly string[] | undefined;
  const items = reviewItems(readResult(file), options['all'] === true)
    .filter(({ suite }) => suites?.includes(suite) ?? true)
    .filter((item) => !labelled.has(labelId(item)));
  const counts = await reviewAll({ ...terminal, ask }, items, into);
  terminal.write(endSentence(counts, items.length - counts.labelled, into));
  return 0;
}

type Counts = { readonly labelled: number; readonly agreed: number };

async function reviewAll(terminal: Asking, items: readonly ReviewItem[], into: string): Promise<Counts> {
  const look = { color: terminal.hasColor, width: terminal.width };
  let counts: Counts = { labelled: 0, agreed: 0 };
  for (const [index, item] of items.entries()) {
    terminal.write(`\n${renderReviewItem(item, `${index + 1}/${items.length}`, look)}`);
    const answer = await askLabel(terminal);
    if (answer === 'quit') return counts;
    if (answer === 'skip') continue;
    appendLine(into, labelRow(item, answer, systemClock().nowMs()));
    terminal.write(renderScorersSay(item, answer, look));
    const agrees = item.trial.passed === (answer === 'pass');
    counts = { labelled: counts.labelled + 1, agreed: counts.agreed + Number(agrees) };
  }
  return counts;
}

async function askLabel({ ask }: Asking): Promise<Answer> {
  for (;;) {
    const text = await ask('Is the output right? [p]ass [f]ail [s]kip [q]uit: ');
    if (text === undefined) return 'quit';
    const answer = ANSWERS[text.trim().toLowerCase()];
    if (answer !== undefined) return answer;
  }
}

/** The same output of the same case is the same label, whichever run showed it. */
function labelId({ suite, target, caseId, output }: ReviewItem): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([suite, target, caseId, output]))
    .digest('hex');
  return `${caseId.slice(0, 100)}-${digest.slice(0, 12)}`;
}

/** A dataset row; its `human` column is what suites know as a person's label. */
function labelRow(item: ReviewItem, human: Label, nowMs: number): JsonObject {
  const { suite, target, caseId, input, output, trial } = item;
  return {
    id: labelId(item),
    input,
    output,
    scorers: trial.passed ? 'pass' : 'fail',
    human,
    source: `${suite} × ${target} × ${caseId}`,
    added: new Date(nowMs).toISOString().slice(0, 10),
  };
}

function endSentence({ labelled, agreed }: Counts, left: number, into: string): string {
  const rest = left === 0 ? 'Nothing is left to review.' : `${left} left.`;
  if (labelled === 0) return `${rest}\n`;
  return `\n${labelled} labelled into ${into}; the scorers agreed with ${agreed} of them. ${rest}\n`;
}

function noPerson(): UserError {
  const sentence = '`evaldelta review` asks a person, and standard input is no terminal.';
  return new UserError({ code: 'bad-input', sentence, place: undefined, hint: 'Run it in a terminal.' });
}
