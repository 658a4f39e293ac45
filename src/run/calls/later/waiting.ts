import type { Request } from '../../../domain/request.ts';
import type { Service } from '../../../domain/providers/service.ts';
import type { ModelEndpoint } from '../../../domain/suite.ts';
import { CallError, LOST_LATER, type CallAnswer, type StoreKey } from '../../../ports.ts';
import type { RetriedAnswer } from '../retry.ts';

/** A question that is asked later, and what is told to whom it is asked for. Whatever is told first counts. */
export type Waiting = {
  readonly key: StoreKey;
  readonly request: Request;
  readonly endpoint: ModelEndpoint;
  readonly service: Service;
  readonly answered: (answer: CallAnswer) => void;
  readonly failed: (error: unknown) => void;
  /** Nobody worked at it in time. */
  readonly lost: (why: string) => void;
};

/** Thrown for a question that was handed over, and whose answer this run waits for no longer: a later one collects it. */
export class StillWaiting extends Error {}

/** A question that waits for its answer, and the answer. */
export function waitFor(
  asked: Pick<Waiting, 'key' | 'request' | 'endpoint' | 'service'>,
  atOnce: (request: Request) => Promise<RetriedAnswer>,
): { readonly waiting: Waiting; readonly answer: Promise<RetriedAnswer> } {
  const { promise, resolve, reject } = Promise.withResolvers<RetriedAnswer>();
  const { endpoint, request, service } = asked;
  let isTold = false;
  const first = (tell: () => void): void => {
    if (!isTold) tell();
    isTold = true;
  };
  const waiting: Waiting = {
    ...asked,
    answered: (answer) => first(() => resolve({ answer, attempts: 1 })),
    failed: (error) => first(() => reject(error)),
    lost: (why) =>
      first(() => {
        if (service.late === 'ask') atOnce(withoutTier(request, endpoint)).then(resolve, reject);
        else reject(lostError(endpoint, why));
      }),
  };
  return { waiting, answer: promise };
}

function withoutTier(request: Request, { service: _, ...endpoint }: ModelEndpoint): Request {
  return { ...request, endpoint };
}

function lostError({ provider, model }: ModelEndpoint, why: string): CallError {
  const message = `${provider} ${model} gave no answer in time: ${why}`;
  return new CallError({ kind: 'transient', message, status: undefined, retryAfterMs: undefined, code: LOST_LATER });
}
