import { requestOn, type PlannedCase } from '../domain/plan.ts';
import type { TrialKey } from '../domain/trial.ts';
import { UserError, type UserErrorDetails } from '../domain/user-error.ts';

/** What a user is told when `error` has made every further request of a trial's target impossible. */
export function stopErrors(planned: PlannedCase, key: TrialKey, error: unknown): readonly UserErrorDetails[] {
  if (error instanceof UserError) return error.all;
  const endpoint = requestOn(planned, key.side)?.request.endpoint;
  const sentence = error instanceof Error ? error.message : String(error);
  const model = endpoint !== undefined && 'model' in endpoint ? ` ${endpoint.model}` : '';
  const who = `${endpoint?.provider ?? 'the provider'}${model}`;
  return [
    {
      code: 'provider-refused',
      sentence: `Suite ${key.suite}, target ${key.target}: ${who} refuses every request on ${key.side}: ${sentence}`,
      place: undefined,
      hint: 'Nothing more was sent to this target.',
    },
  ];
}
