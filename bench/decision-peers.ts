import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { signTest } from '../src/compare/stats/distributions/binomial.ts';
import { mean } from '../src/compare/stats/mean.ts';
import { standardError, studentCdf } from '../src/compare/stats/distributions/student.ts';
import type { Suite } from './decision-model.ts';

/** A way of gating that others use: whether it blocks, and with how many calls. */
export type Peer = (suite: Suite, random: RandomGenerator) => { readonly blocks: boolean; readonly calls: number };

/** The usual ones, by what they say of themselves. */
export const PEERS: ReadonlyMap<string, Peer> = new Map([
  ['any drop, one run a side', onePair((drops) => mean(drops) > 0)],
  ['drop > 5 points, one run', onePair((drops) => mean(drops) > 0.05)],
  [
    'McNemar 5 %, one run',
    onePair((drops) => mean(drops) > 0 && 2 * signTest(count(drops, 1), count(drops, -1)) < 0.05),
  ],
  ['paired t (Miller), one run', onePair((drops) => pairedT(drops) < 0.05)],
  ['retry failing head cases twice', retryHead],
]);

function onePair(blocks: (drops: readonly number[]) => boolean): Peer {
  return (suite, random) => {
    const drops = suite.map(({ base, head }) => draw(base, random) - draw(head, random));
    return { blocks: blocks(drops), calls: 2 * suite.length };
  };
}

function retryHead(suite: Suite, random: RandomGenerator): ReturnType<Peer> {
  const runs = suite.map(({ base, head }) => {
    const tries = [draw(head, random)];
    while (tries.length < 3 && !tries.includes(1)) tries.push(draw(head, random));
    return { drop: draw(base, random) - Math.max(...tries), calls: 1 + tries.length };
  });
  return { blocks: mean(runs.map((run) => run.drop)) > 0, calls: runs.reduce((sum, run) => sum + run.calls, 0) };
}

function pairedT(drops: readonly number[]): number {
  const error = standardError(drops);
  return error === 0 ? 1 : 1 - studentCdf(mean(drops) / error, drops.length - 1);
}

function count(drops: readonly number[], value: number): number {
  return drops.filter((drop) => drop === value).length;
}

function draw(p: number, random: RandomGenerator): number {
  return uniformFloat64(random) < p ? 1 : 0;
}
