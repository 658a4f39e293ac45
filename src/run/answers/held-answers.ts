import type { Output } from '../../domain/request.ts';

/** Bounds what answers that wait for their scores take of memory, however many trials are under way. */
export type HeldAnswers = {
  /** Reads as soon as there is room for another answer, in the order in which it was asked. */
  read<T extends Sized | undefined>(read: () => T): Promise<T>;
  /** An answer that is there, whether there is room or not: it was paid for. */
  add(answer: Sized): void;
  /** An answer is scored. */
  release(answer: Sized): void;
};

type Sized = { readonly answer: { readonly output: Output } };

/** Characters of answers. Short ones never come near it, long ones are read from the store as fast as they are scored. */
const MOST = 24_000_000;

/** Nothing is held yet. */
export function openHeldAnswers(most: number = MOST): HeldAnswers {
  let held = 0;
  const waiting: (() => void)[] = [];
  const add = (answer: Sized): void => void (held += charactersOf(answer.answer.output));
  return {
    read: (read) =>
      new Promise((resolve, reject) => {
        waiting.push(() => {
          try {
            const answer = read();
            if (answer !== undefined) add(answer);
            resolve(answer);
          } catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)));
          }
        });
        letIn();
      }),
    add,
    release: (answer) => {
      held -= charactersOf(answer.answer.output);
      letIn();
    },
  };

  function letIn(): void {
    while (held < most) {
      const next = waiting.shift();
      if (next === undefined) return;
      next();
    }
  }
}

/** Of all texts in it, at any depth that an answer may have. */
function charactersOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  let sum = 0;
  for (const each of Object.values(value)) sum += charactersOf(each);
  return sum;
}
