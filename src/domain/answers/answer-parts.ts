/** One passage that an application retrieved for its answer; untrusted text. */
export type Passage = {
  readonly id: string | undefined;
  readonly text: string;
  /** As the application ranks it, in its own unit. */
  readonly score: number | undefined;
};

/** One step of an application on the way to its answer. */
export type Step = {
  readonly name: string;
  readonly latencyMs: number | undefined;
  readonly tokens: number | undefined;
  readonly costUsd: number | undefined;
};

/** What an application tells beside its answer; what it does not tell is absent. */
export type AnswerParts = {
  /** In the order in which it was retrieved. */
  readonly context?: readonly Passage[];
  readonly steps?: readonly Step[];
  /** Where a person can follow what happened: always http or https. */
  readonly traceUrl?: string;
  /** Numbers of its own. */
  readonly metrics?: { readonly [name: string]: number };
};

/** A list of things in an answer, and where in each of them its members are. */
export type ItemPaths = { readonly path: string; readonly members: { readonly [member: string]: string } };

/**
 * Where the parts of an answer are in what a program or a server of one's own says, as JSON paths; what is undefined is read
 * where the protocol has it, if it is there.
 */
export type AnswerPaths = {
  readonly answer?: string | undefined;
  readonly context?: ItemPaths | undefined;
  readonly steps?: ItemPaths | undefined;
  readonly traceUrl?: string | undefined;
  /** One object of numbers, or one path for each. */
  readonly metrics?: string | { readonly [name: string]: string } | undefined;
  readonly costUsd?: string | undefined;
  readonly latencyMs?: string | undefined;
  readonly usage?: string | undefined;
  /** A path, or the name of the model itself. */
  readonly model?: string | undefined;
};

/** Bounds of what one answer may bring: more is no answer that can be shown, stored or judged. */
export const MOST = {
  passages: 500,
  contextCharacters: 400_000,
  steps: 100,
  metrics: 100,
  nameLength: 100,
  addressLength: 2000,
} as const;

/** What of a step is measured: its name in a metric, and the unit that it is told in. */
export const STEP_MEASURES = [
  { name: 'latency_p50', unit: 'ms', words: 'median latency' },
  { name: 'latency_p95', unit: 'ms', words: 'p95 latency' },
  { name: 'tokens_per_call', unit: 'tokens', words: 'tokens per call' },
  { name: 'cost_per_call', unit: 'usd', words: 'cost per call' },
] as const;

/** A measure of one step. */
export type StepMeasure = (typeof STEP_MEASURES)[number];

/** The metric's name, as a policy has it. */
export function stepMetricName(step: string, measure: Pick<StepMeasure, 'name'>): string {
  return `steps.${step}.${measure.name}`;
}

/** The step and the measure that a metric is of; undefined where it is not of a step. */
export function readStepMetric(metric: string): { readonly step: string; readonly measure: StepMeasure } | undefined {
  const measure = STEP_MEASURES.find(({ name }) => metric.endsWith(`.${name}`));
  if (measure === undefined || !metric.startsWith('steps.')) return undefined;
  const step = metric.slice('steps.'.length, -(measure.name.length + 1));
  return step === '' ? undefined : { step, measure };
}
