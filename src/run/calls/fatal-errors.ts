import { requestOn, type PlannedCase } from '../../domain/plan.ts';
import { isModel, isOwn } from '../../domain/providers.ts';
import { withFullStop } from '../../domain/writing/sentence.ts';
import type { TrialKey } from '../../domain/trial.ts';
import { UserError, type Diagnostic } from '../../domain/user-error.ts';
import { CallError } from '../../ports.ts';

const STOPPED = 'Nothing more was sent to this target.';

/**
 * What a user is told when `error` has made every further request of a trial's target impossible. Other cases may have
 * been answered before, so it is said of this one alone.
 */
export function fatalErrors(planned: PlannedCase, key: TrialKey, error: unknown): readonly Diagnostic[] {
  if (error instanceof UserError) return error.all;
  const endpoint = requestOn(planned, key.side)?.request.endpoint;
  const model = endpoint !== undefined && isModel(endpoint) ? ` ${endpoint.model}` : '';
  const who = `${endpoint?.provider ?? 'the provider'}${model}`;
  // What a program or a service of one's own did is in the message: it may just have ended.
  const did = endpoint !== undefined && isOwn(endpoint) ? 'gave no answer on' : 'refused a request on';
  const where = `Suite ${key.suite}, target ${key.target}: ${who} ${did} ${key.side}, for case \`${key.caseId}\``;
  const hint = error instanceof CallError && 'hint' in error.failure ? error.failure.hint : undefined;
  return [
    {
      code: 'provider-refused',
      sentence: `${where}: ${withFullStop(error instanceof Error ? error.message : String(error))}`,
      place: undefined,
      hint: hint === undefined ? STOPPED : `${withFullStop(hint)} ${STOPPED}`,
    },
  ];
}

/** Whether nothing sent to this target can succeed, so that it must stop. */
export function isFatal(error: unknown): error is UserError | CallError {
  return error instanceof UserError || (error instanceof CallError && error.failure.kind === 'fatal');
}
