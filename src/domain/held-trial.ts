import type { Output } from './request.ts';
import type { ScoredTrial } from './trial.ts';

/** A scored trial that knows where its output is. */
type Fields = Omit<ScoredTrial, 'output'>;

/** One function for all of them: with one each, every trial would have a shape of its own. */
const OUTPUT: PropertyDescriptor & ThisType<HeldTrial> = {
  get() {
    return this.read();
  },
  enumerable: true,
  configurable: true,
};

class HeldTrial {
  readonly #read: () => Output;

  constructor({ status, key, fingerprint, ...rest }: Fields, read: () => Output) {
    this.#read = read;
    Object.assign(this, { status, key, fingerprint });
    Object.defineProperty(this, 'output', OUTPUT);
    Object.assign(this, rest);
  }

  read(): Output {
    return this.#read();
  }
}

/**
 * A trial whose output is read each time that somebody looks at it, so that nobody holds it meanwhile. A copy by `...` holds
 * it: `withFields` makes one that does not.
 */
export function holding(fields: Fields, read: () => Output): ScoredTrial {
  return new HeldTrial(fields, read) as unknown as ScoredTrial;
}

/** A trial with some of its fields changed; its output stays where it is. */
export function withFields<T extends object, C extends object>(trial: T, changed: C): Omit<T, keyof C> & C {
  if (!(trial instanceof HeldTrial)) return { ...trial, ...changed };
  const { output: _, ...fields } = Object.getOwnPropertyDescriptors(trial) as PropertyDescriptorMap;
  const plain = Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value as unknown]));
  const held = holding({ ...plain, ...changed } as unknown as Fields, () => trial.read());
  return held as unknown as Omit<T, keyof C> & C;
}
