import { describeChangeLines } from '../../words/changes/change-lines.ts';
import { describeWeakened } from '../../words/changes/weakened.ts';
import { formatCount } from '../../text/format.ts';
import { folded } from '../block.ts';
import type { Part } from '../part.ts';

/** Changes of suites, cases and policy. */
export const changes: Part = {
  sections: ({ result }, { extent }) => {
    const { changes: all, rows } = result;
    const blocking = all.filter((change) => change.blocks).length;
    const title = {
      title: 'Spec and policy changes',
      count: `${formatCount(all.length)}${blocking === 0 ? '' : `, ${formatCount(blocking)} blocking`}`,
      isOpen: blocking > 0 || rows.length === 0 || describeWeakened(result) !== undefined,
    };
    const blocks = all.length === 0 ? [] : [folded(title, [{ kind: 'list', items: describeChangeLines(all, extent) }])];
    return [{ name: 'spec and policy changes', priority: 55, blocks }];
  },
};
