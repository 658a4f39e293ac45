import type { Output } from './request.ts';
import type { Same } from './same.ts';
import type { Score } from './scorer.ts';
import type { ScoredTrial } from './trial.ts';

/** What is compared of outputs besides their scores; most have none of it. */
export type OutputParts = Pick<Output, 'steps' | 'metrics'> & {
  readonly agent?: { readonly turns: number; readonly toolCalls: number };
};

/** Where outputs of trials lie. */
export type OutputSource = { read(place: number): unknown };

/** A scored trial that knows where its output is. */
type Fields = Omit<ScoredTrial, 'output'>;

/** An output that lies elsewhere. `parts` undefined: they are read with it, once somebody asks. */
export type HeldOutput = {
  readonly source: OutputSource;
  readonly place: number;
  readonly parts?: OutputParts | undefined;
};

/** One function for all of them: with one each, every trial would have a shape of its own. */
const OUTPUT: PropertyDescriptor & ThisType<HeldTrial> = {
  get() {
    return this.read();
  },
  enumerable: true,
  configurable: true,
};

class HeldTrial {
  readonly #source: OutputSource;
  readonly #place: number;
  #parts: OutputParts | undefined;

  constructor({ status, key, fingerprint, ...rest }: Fields, { source, place, parts }: HeldOutput) {
    this.#source = source;
    this.#place = place;
    this.#parts = parts;
    Object.assign(this, { status, key, fingerprint });
    Object.defineProperty(this, 'output', OUTPUT);
    Object.assign(this, rest);
  }

  read(): Output {
    return this.#source.read(this.#place) as Output;
  }

  held(): HeldOutput {
    return { source: this.#source, place: this.#place, parts: this.#parts };
  }

  parts(): OutputParts {
    return (this.#parts ??= partsIn(this.read()));
  }
}

/**
 * A trial whose output is read each time that somebody looks at it, so that nobody holds it meanwhile. A copy by `...` holds
 * it: `withFields` makes one that does not.
 */
export function holding(fields: Fields, output: HeldOutput): ScoredTrial {
  return new HeldTrial(fields, output) as unknown as ScoredTrial;
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
  const held = holding({ ...plain, ...changed } as unknown as Fields, trial.held());
  return held as unknown as Omit<T, keyof C> & C;
}

/** What of a trial others are likely to have too, held once. */
export function alikeIn(
  { usage, served, scores }: Pick<ScoredTrial, 'usage' | 'served' | 'scores'>,
  same: Same,
): Pick<ScoredTrial, 'usage' | 'served' | 'scores'> {
  const { requestId, model } = served;
  return {
    usage: usage && same.value(usage),
    served: requestId === undefined ? same.value(served) : { ...served, model: model && same.text(model) },
    scores: scores.every(saysNothing) ? same.value(scores) : scores,
  };
}

/** A score without a word on this very answer. */
function saysNothing({ reason, details }: Score): boolean {
  return reason === '' && Object.keys(details).length === 0;
}
