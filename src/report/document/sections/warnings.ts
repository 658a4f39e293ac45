import { describeWarnings } from '../../words/cautions/notices.ts';
import type { Part } from '../part.ts';

/** What a reader must know to trust the numbers. */
export const warnings: Part = {
  sections: ({ result }) => {
    const items = describeWarnings(result);
    const blocks = items.length === 0 ? [] : [{ kind: 'notices', title: 'Warnings', about: 'warning', items } as const];
    return [{ name: 'warnings', priority: 96, blocks }];
  },
};
