import { ruleLines } from '../../words/findings/rules.ts';
import type { Part } from '../part.ts';

/** The rules of the policy and what came of them, a line each: what blocks first, what is met last and together. */
export const findings: Part = {
  sections: (facts) => {
    const items = ruleLines(facts);
    const blocks = items.length === 0 ? [] : [{ kind: 'notices', title: 'Rules', about: 'finding', items } as const];
    return [{ name: 'the rules', priority: 80, blocks }];
  },
};
