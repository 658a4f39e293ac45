import { nextCalls, type FindTrial, type RowDesign } from '../domain/comparison/decision.ts';
import { withFields } from '../domain/held-trial.ts';
import { armOf } from '../domain/keys.ts';
import { describeTrialKey, type Trial, type TrialKey } from '../domain/trial.ts';
import { newRowState } from './procedure/row-state.ts';
import { decideRow } from './procedure/row.ts';
import { drawIndex, generatorFor } from './random.ts';

/** How a row may go on is played through so often; less often where it is large, and its shares are steady anyway. */
const CONTINUATIONS = 20;
const FEWEST = 5;
const MOST_PAIRS = 20_000;

/** A trial that a row may come to need, and in which share of its continuations it does. */
export type LikelyTrial = { readonly key: TrialKey; readonly share: number };

/**
 * Which trials a row will need by what is known of it: its procedure is played through to its end, time and again, each further
 * answer drawn from those of its case and, with the weight of one, of the others on its side (a Pólya urn).
 */
export function lookAhead(
  design: RowDesign,
  trials: readonly Trial[],
  { find, seed }: { readonly find: FindTrial; readonly seed: number },
): readonly LikelyTrial[] {
  const answers = answersOf(design, trials);
  if (answers.ofSide.size === 0) return [];
  const counts = new Map<string, { readonly key: TrialKey; count: number }>();
  const times = Math.max(FEWEST, Math.min(CONTINUATIONS, Math.floor(MOST_PAIRS / design.mostPairs)));
  for (let i = 0; i < times; i += 1) {
    const names = [design.suite, design.target, design.tag ?? '', design.metric, `ahead ${i}`];
    for (const key of trialsOf(design, drawing(answers, find, generatorFor(seed, names)), seed)) {
      const name = describeTrialKey(key);
      const entry = counts.get(name) ?? { key, count: 0 };
      entry.count += 1;
      counts.set(name, entry);
    }
  }
  return [...counts.values()].map(({ key, count }) => ({ key, share: count / times }));
}

/** Every trial that is drawn on the way to the row's end. */
function* trialsOf(design: RowDesign, { find, draw }: Drawing, seed: number): Generator<TrialKey> {
  const procedure = decideRow(newRowState(design, find, seed));
  for (let step = procedure.next(); step.done !== true; step = procedure.next()) {
    for (const order of step.value)
      for (let keys = nextCalls(order, find); keys.length > 0; keys = nextCalls(order, find)) {
        keys.forEach(draw);
        yield* keys;
      }
  }
}

type Answers = {
  readonly ofCase: ReadonlyMap<string, readonly Trial[]>;
  readonly ofSide: ReadonlyMap<string, readonly Trial[]>;
};

/** In an order that does not depend on which came first. */
function answersOf(design: RowDesign, trials: readonly Trial[]): Answers {
  const ids = new Set(design.compared.map(({ caseId }) => caseId));
  const isOwn = ({ key, status }: Trial): boolean =>
    status !== 'skipped' && key.suite === design.suite && key.target === armOf(design, key.side) && ids.has(key.caseId);
  const own = trials
    .filter(isOwn)
    .map((trial) => ({ trial, name: describeTrialKey(trial.key) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ trial }) => trial);
  const swept = own.filter(({ key }) => key.purpose === 'sweep');
  return { ofCase: Map.groupBy(own, caseOn), ofSide: Map.groupBy(swept, ({ key }) => key.side) };
}

function caseOn({ key }: Pick<Trial, 'key'>): string {
  return `${key.side} ${key.caseId}`;
}

type Drawing = { readonly find: FindTrial; readonly draw: (key: TrialKey) => void };

function drawing(answers: Answers, known: FindTrial, generator: ReturnType<typeof generatorFor>): Drawing {
  const drawn = new Map<string, Trial>();
  const further = new Map<string, Trial[]>();
  const draw = (key: TrialKey): void => {
    const more = further.get(caseOn({ key })) ?? [];
    const own = [...(answers.ofCase.get(caseOn({ key })) ?? []), ...more];
    const place = drawIndex(generator, own.length + 1);
    const others = answers.ofSide.get(key.side) ?? [...answers.ofSide.values()].flat();
    const like = own[place] ?? others[drawIndex(generator, others.length)];
    if (like === undefined) return;
    const trial = like.status === 'scored' ? withFields(like, { key }) : { ...like, key };
    drawn.set(describeTrialKey(key), trial);
    further.set(caseOn({ key }), [...more, trial]);
  };
  return { draw, find: (key) => known(key) ?? drawn.get(describeTrialKey(key)) };
}
