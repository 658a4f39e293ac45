import { isUnmeasured } from '../../facts.ts';
import type { Part } from '../part.ts';

/** A sentence that the headline has room for. */
const SAID_LENGTH = 100;

/** User errors with their places. */
export const errors: Part = {
  sections: (facts) => {
    const { errors: found } = facts.result;
    const [first] = found;
    const isShort = first !== undefined && first.sentence.length <= SAID_LENGTH;
    const isSaid = found.length === 1 && isShort && isUnmeasured(facts);
    const blocks = found.length === 0 ? [] : [{ kind: 'mistakes', title: 'Errors', errors: found, isSaid } as const];
    return [{ name: 'errors', priority: 99, blocks }];
  },
};
