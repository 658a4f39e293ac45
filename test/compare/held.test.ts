import { expect, it } from 'vitest';
import { compareRows } from '../../src/compare/compare.ts';
import { holding, partsIn } from '../../src/domain/held-trial.ts';
import type { Trial } from '../../src/domain/trial.ts';
import { entriesOf } from '../../src/history/entries.ts';
import { costNotes } from '../../src/run/money/cost-notes.ts';
import { fakePrices } from '../run/fakes.ts';
import { comparison, result, resultCase, row, trial } from '../report/build.ts';
import { designsOf, planWith, runAll } from './support.ts';

function aside(one: Trial, read: (of: Trial) => void): Trial {
  if (one.status !== 'scored') return one;
  const { output, ...fields } = one;
  const reading = () => (read(one), output);
  return holding(fields, { source: { read: reading }, place: 0, parts: partsIn(output) });
}

const never = (): never => {
  throw new Error('nobody has to know an output for that');
};

it('is the same for trials whose outputs lie elsewhere, and reads none of them', () => {
  const plan = planWith(40);
  const designs = designsOf(plan);
  const trials = runAll(designs, (key) => key.side === 'base' || Number(key.caseId.slice(1)) % 5 > 0, {
    more: (key) => ({
      output: {
        text: key.caseId,
        toolCalls: [],
        finishReason: 'stop',
        metadata: {},
        metrics: { hops: key.caseId.length },
        steps: [{ name: 'find', latencyMs: 10, tokens: 3, costUsd: undefined }],
      },
    }),
  });
  const held = trials.map((one) => aside(one, never));
  const compare = (all: readonly Trial[]) => compareRows(plan, all, { seed: 1, designs });
  expect(compare(held)).toEqual(compare(trials));
  expect(costNotes({ plan, trials: held, prices: fakePrices(0), maxCostUsd: undefined })).toEqual([]);
});

it('reads an output once where what is compared of it is not known', () => {
  const plan = planWith(40);
  const designs = designsOf(plan);
  const counts = new Map<Trial, number>();
  const trials = runAll(designs, () => true).map((one) => {
    if (one.status !== 'scored') return one;
    const { output, ...fields } = one;
    const read = () => (counts.set(one, (counts.get(one) ?? 0) + 1), output);
    return holding(fields, { source: { read }, place: 0 });
  });
  compareRows(plan, trials, { seed: 1, designs });
  expect(new Set(counts.values())).toEqual(new Set([1]));
});

it('a history reads none either', () => {
  const trials = [trial({ side: 'head', text: 'yes', caseId: 'a' })].map((one) => aside(one, never));
  const kept = entriesOf(result({ rows: [row(comparison())], cases: [resultCase({ id: 'a' })], trials }), {
    run: '7',
    event: 'schedule',
  });
  expect(kept).toMatchObject([{ cases: [{ passed: 1, of: 1 }] }]);
});
