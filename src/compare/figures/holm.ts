import type { FindTrial, RowDesign } from '../../domain/comparison/decision.ts';
import { followRow } from '../follow.ts';

/**
 * The designs of an incumbent's candidates at the levels that they have come to: the chance of a false "as good" is split evenly
 * over all that are not shown to be so yet (Holm's procedure over sequential tests). Other designs stay as they are.
 *
 * Source: Maurer & Bretz, Statistics in Biopharmaceutical Research 5 (2013) 311–320.
 */
export function atReachedLevels(designs: readonly RowDesign[], find: FindTrial, seed: number): readonly RowDesign[] {
  const count = designs.filter(({ ranking }) => ranking !== undefined).length;
  if (count === 0) return designs;
  let shown = 0;
  for (;;) {
    const levelled = designs.map((design) => atLevel(design, Math.max(1, count - shown)));
    const isShown = (design: RowDesign): boolean => followRow(design, find, seed).ending?.outcome === 'ruled-out';
    const now = levelled.filter((design) => design.ranking !== undefined && isShown(design)).length;
    if (now === shown) return levelled;
    shown = now;
  }
}

function atLevel(design: RowDesign, sharing: number): RowDesign {
  const { ranking } = design;
  return ranking === undefined ? design : { ...design, ranking: { ...ranking, alpha: ranking.runAlpha / sharing } };
}
