import type { Output } from './request.ts';
import type { ScoredTrial } from './trial.ts';

/** What is compared of outputs besides their scores; most have none of it. */
export type OutputParts = Pick<Output, 'steps' | 'metrics'> & {
  readonly agent?: { readonly turns: number; readonly toolCalls: number };
};

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
  #parts: OutputParts | undefined;

  constructor({ status, key, fingerprint, ...rest }: Fields, read: () => Output, parts?: OutputParts) {
    this.#read = read;
    this.#parts = parts;
    Object.assign(this, { status, key, fingerprint });
    Object.defineProperty(this, 'output', OUTPUT);
    Object.assign(this, rest);
  }

  read(): Output {
    return this.#read();
  }

  /** Undefined: nobody has asked for them yet. */
  knownParts(): OutputParts | undefined {
    return this.#parts;
  }

  parts(): OutputParts {
    return (this.#parts ??= partsIn(this.read()));
  }
}

/**
 * A trial whose output is read each time that somebody looks at it, so that nobody holds it meanwhile. A copy by `...` holds
 * it: `withFields` makes one that does not.
 */
export function holding(fields: Fields, read: () => Output, parts?: OutputParts): ScoredTrial {
  return new HeldTrial(fields, read, parts) as unknown as ScoredTrial;
}

/** What is compared of a trial's output; the output itself stays where it is, or is read for it once. */
export function partsOf(trial: ScoredTrial): OutputParts {
  return (trial as unknown) instanceof HeldTrial ? (trial as unknown as HeldTrial).parts() : partsIn(trial.output);
}

const NO_PARTS: OutputParts = {};

/** What is compared of an output besides its scores. */
export function partsIn({ steps, metrics, agent }: Output): OutputParts {
  if (steps === undefined && metrics === undefined && agent === undefined) return NO_PARTS;
  return {
    ...(steps === undefined ? {} : { steps }),
    ...(metrics === undefined ? {} : { metrics }),
    ...(agent === undefined ? {} : { agent: { turns: agent.turns, toolCalls: agent.actions.length } }),
  };
}

/** A trial with some of its fields changed; its output stays where it is. */
export function withFields<T extends object, C extends object>(trial: T, changed: C): Omit<T, keyof C> & C {
  if (!(trial instanceof HeldTrial)) return { ...trial, ...changed };
  const { output: _, ...fields } = Object.getOwnPropertyDescriptors(trial) as PropertyDescriptorMap;
  const plain = Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value as unknown]));
  const held = holding({ ...plain, ...changed } as unknown as Fields, () => trial.read(), trial.knownParts());
  return held as unknown as Omit<T, keyof C> & C;
}
