import { withHint } from '../../domain/writing/sentence.ts';
import { diskMistake } from '../files/disk-error.ts';
import { OutOfTime } from '../process/time-limit.ts';

/** Why something could not be published or asked for. */
export type PublishFailure =
  | 'permission'
  | 'credentials'
  | 'not-found'
  | 'locked'
  | 'rejected'
  | 'rate-limit'
  | 'unreachable'
  | 'superseded'
  | 'unsupported'
  | 'too-large';

/** A place that could not be reached or written; the verdict stands and the caller goes on to the next place. */
export class PublishError extends Error {
  readonly failure: PublishFailure;
  /** What to do about it, with the lines of YAML where a permission is missing. */
  readonly hint: string | undefined;

  constructor(
    failure: PublishFailure,
    text: { readonly sentence: string; readonly hint: string | undefined },
    options?: ErrorOptions,
  ) {
    super(text.sentence, options);
    this.name = 'PublishError';
    this.failure = failure;
    this.hint = text.hint;
  }
}

/** The sentence and its hint, for a warning. */
export function describePublishError(error: PublishError): string {
  return withHint(error.message, error.hint);
}

/** Why a place has nothing of the result, for a warning. */
export function describeFailure(error: unknown): string {
  if (error instanceof PublishError) return describePublishError(error);
  if (error instanceof OutOfTime) return `Publishing was given up: ${error.message}.`;
  return `Publishing failed: ${diskMistake(error)?.message ?? String(error)}`;
}
