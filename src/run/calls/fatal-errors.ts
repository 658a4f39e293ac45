import { requestOn, type PlannedCase } from '../../domain/plan.ts';
import { isModel, isOwn } from '../../domain/providers/providers.ts';
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
  if (error instanceof UserError)
    return isOfServerThatStood(planned, key, error) ? error.all.map(withWayOut) : error.all;
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

/** Base's target asks a server at an address where none stands any more, since head's starts its own. */
function isOfServerThatStood(planned: PlannedCase, key: TrialKey, error: UserError): boolean {
  if (key.side !== 'base' || !error.all.every(({ code }) => code === 'no-answer')) return false;
  const [base, head] = (['base', 'head'] as const).map((side) => requestOn(planned, side)?.request.endpoint);
  const isStarted = (endpoint: typeof base): boolean => endpoint?.provider === 'http' && endpoint.start !== undefined;
  return base?.provider === 'http' && !isStarted(base) && isStarted(head);
}

function withWayOut(diagnostic: Diagnostic): Diagnostic {
  const hint =
    'That is base’s address: head’s target starts a service of its own, and base’s asks a server that stands there. Start that one for the run, or give head’s target another `name`: it is then measured alone, and the label `evaldelta:accept` accepts that the old one is gone.';
  return { ...diagnostic, hint };
}

/** Whether nothing sent to this target can succeed, so that it must stop. */
export function isFatal(error: unknown): error is UserError | CallError {
  return error instanceof UserError || (error instanceof CallError && error.failure.kind === 'fatal');
}
