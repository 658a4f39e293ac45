import { describeCause, isToldInLine } from '../../words/cases/cause-line.ts';
import type { Part } from '../part.ts';

/** What the pull request changed that made cases run. */
export const cause: Part = {
  isOfMeasurement: true,
  sections: (facts) => {
    const line = isToldInLine(facts) ? describeCause(facts) : undefined;
    const files = facts.result.changed?.files ?? [];
    const blocks = line === undefined && files.length === 0 ? [] : [{ kind: 'changed', line, files } as const];
    return [{ name: 'what changed', priority: 94, blocks }];
  },
};
