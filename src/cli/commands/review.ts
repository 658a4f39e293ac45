import { appendLine, readLines } from '../../adapters/files/label-file.ts';
import { systemClock } from '../../adapters/process/clock.ts';
import { digestOf } from '../../domain/json/digest.ts';
import { labelRow, type Human, type HumanLabel } from '../../domain/labels/human-label.ts';
import { UserError } from '../../domain/user-error.ts';
import {
  renderReviewItem,
  renderScorersSay,
  reviewItems,
  scorersSay,
  type ReviewItem,
} from '../../report/terminal/review.ts';
import { countOf, seedOf, textOf, type Options } from '../options.ts';
import { readResult } from '../result-file.ts';
import { userOf, type ExitCode, type Terminal } from '../terminal.ts';

type Asking = Terminal & { readonly ask: NonNullable<Terminal['ask']> };
type Answer = { readonly word: Human | 'skip' | 'quit'; readonly note: string | undefined };

const ANSWERS: Readonly<Record<string, Answer['word']>> = {
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
  const items = chosenItems(file, options).filter(({ subject }) => !labelled.has(subject.id));
  const reviewer = textOf(options, 'reviewer') ?? userOf(terminal);
  const counts = await reviewAll({ ...terminal, ask }, items, { into, reviewer });
  terminal.write(endSentence(counts, items.length - counts.labelled, into));
  return 0;
}

/** What the options choose. A sample is of all that they leave, and the same for a seed whatever was labelled since. */
function chosenItems(file: string, options: Options): readonly ReviewItem[] {
  const scope = options['all'] === true ? 'all' : options['passed'] === true ? 'passed' : 'changed';
  const [suites, tags, scorers] = ['suite', 'tag', 'scorer'].map(
    (name) => options[name] as readonly string[] | undefined,
  );
  const found = reviewItems(readResult(file), scope)
    .filter(({ subject }) => suites?.includes(subject.suite) ?? true)
    .filter(({ subject }) => tags?.some((tag) => subject.tags.includes(tag)) ?? true)
    .filter(({ subject }) => scorers?.includes(subject.binding?.scorer ?? '') ?? true);
  const size = countOf(options, 'sample');
  if (size === undefined) return found;
  const seed = seedOf(options);
  const places = new Map(found.map((item) => [item, digestOf([seed, item.subject.id])]));
  const chosen = new Set(
    found.toSorted((a, b) => ((places.get(a) ?? '') < (places.get(b) ?? '') ? -1 : 1)).slice(0, size),
  );
  return found.filter((item) => chosen.has(item));
}

type Counts = { readonly labelled: number; readonly agreed: number };
type Desk = { readonly into: string; readonly reviewer: string | undefined };

async function reviewAll(terminal: Asking, items: readonly ReviewItem[], desk: Desk): Promise<Counts> {
  const look = { color: terminal.hasColor, width: terminal.width };
  let counts: Counts = { labelled: 0, agreed: 0 };
  for (const [index, item] of items.entries()) {
    terminal.write(`\n${renderReviewItem(item, `${index + 1}/${items.length}`, look)}`);
    const { word, note } = await askLabel(terminal);
    if (word === 'quit') return counts;
    if (word === 'skip') continue;
    appendLine(desk.into, labelRow(labelOf(item, { human: word, note }, desk.reviewer)));
    terminal.write(renderScorersSay(item, word, look));
    counts = { labelled: counts.labelled + 1, agreed: counts.agreed + Number(scorersSay(item) === word) };
  }
  return counts;
}

/** What stands behind the answer is a note: `f invents a fee`. */
async function askLabel({ ask }: Asking): Promise<Answer> {
  for (;;) {
    const text = await ask('Is the output right? [p]ass [f]ail [s]kip [q]uit, a note behind it: ');
    if (text === undefined) return { word: 'quit', note: undefined };
    const [, given = '', note = ''] = /^\s*(\S*)\s*([\s\S]*?)\s*$/.exec(text) ?? [];
    const word = ANSWERS[given.toLowerCase()];
    if (word !== undefined) return { word, note: note === '' ? undefined : note };
  }
}

function labelOf(
  { subject }: ReviewItem,
  said: Pick<HumanLabel, 'human' | 'note'>,
  reviewer: string | undefined,
): HumanLabel {
  return { ...subject, ...said, reviewer, added: new Date(systemClock().nowMs()).toISOString().slice(0, 10) };
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
