import { canonicalJson } from '../../domain/json/canonical-json.ts';
import type { CheckEnd, WorkspaceCheck } from '../../domain/agents/agent.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import { badValue } from '../parts/config.ts';
import { verdict } from '../parts/judgement.ts';
import { quote } from '../parts/quote.ts';
import { ScorerError, type Judgement, type ScoreContext } from '../scorer.ts';
import { traceOf } from './parts/trace.ts';

/** What a shell says where it found no program, or one that it may not start. */
const NOT_RUN: ReadonlySet<number | undefined> = new Set([126, 127, undefined]);

/** `command: {run, files, timeout_ms}`: a program that ran in the workspace after the agent's end; 0 is a pass. */
export function workspaceCommand(spec: ScorerSpec, check: WorkspaceCheck, context: ScoreContext): Judgement {
  const end = endOf(spec, check, context);
  const program = quote(check.run.join(' '), 60);
  const said = end.output.trim() === '' ? '' : `: ${quote(end.output.trim().slice(-400), 120)}`;
  if (end.error !== undefined || NOT_RUN.has(end.exitCode))
    throw new ScorerError(`The check ${program} could not judge: ${end.error ?? `exit code ${end.exitCode}`}${said}`);
  const details = { exitCode: end.exitCode ?? null, output: end.output.slice(-2000) };
  return verdict(end.exitCode === 0, `${program} ended with ${end.exitCode ?? 'nothing'}${said}`, details);
}

/** Checks ran with the trial: one that the request did not have was not run. */
function endOf(spec: ScorerSpec, check: WorkspaceCheck, context: ScoreContext): CheckEnd {
  const { checks } = traceOf(spec, context);
  const wanted = canonicalJson(check);
  const index = context.request.agent?.checks.findIndex((each) => canonicalJson(each) === wanted) ?? -1;
  const end = checks[index];
  if (end === undefined) throw badValue(spec, `The check ${quote(check.run.join(' '))} was not run with this trial.`);
  return end;
}
