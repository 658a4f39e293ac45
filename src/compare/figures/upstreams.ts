import type { Comparison } from '../../domain/comparison/comparison.ts';
import type { Side } from '../../domain/side.ts';
import type { Slice } from '../slice.ts';
import type { TrialIndex } from '../trial-index.ts';

/** Which servers of a pool answered the compared cases of a whole row; nothing where both sides ask no such pool, or no answer says it. */
export function upstreamsOf({ row, tag, compared }: Slice, index: TrialIndex): Pick<Comparison, 'upstreams'> {
  if (row.isOnePool !== true || tag !== undefined) return {};
  const trials = compared.flatMap(({ case: { id } }) => index.ofCase(row, id));
  const on = (side: Side): readonly string[] => {
    const own = trials.filter(({ key }) => key.side === side);
    return [
      ...new Set(own.flatMap((trial) => (trial.status === 'scored' ? (trial.served.upstream ?? []) : []))),
    ].sort();
  };
  const upstreams = { base: on('base'), head: on('head') };
  return upstreams.base.length + upstreams.head.length === 0 ? {} : { upstreams };
}
