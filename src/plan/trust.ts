import type { Trust } from '../domain/event.ts';
import type { Plan } from '../domain/plan.ts';
import type { PerSide } from '../domain/side.ts';
import type { Case, Suite, Target } from '../domain/suite.ts';
import type { ScorerSpec } from '../domain/scorer.ts';
import type { UserErrorDetails } from '../domain/user-error.ts';
import { endpointIdentity, canonicalJson } from './fingerprint.ts';

const CODE_SCORERS: ReadonlySet<string> = new Set(['javascript', 'command']);

/**
 * What a stranger's head may not do where keys are present: run code, or choose where keys are sent. Endpoints and key
 * names must be ones that base already uses. Empty when the run may go on.
 */
export function guardTrust(suites: PerSide<readonly Suite[]>, trust: Trust): readonly UserErrorDetails[] {
  if (trust !== 'fork-with-secrets') return [];
  const known = new Set(suites.base.flatMap((suite) => suite.targets).map(keyRoute));
  return suites.head.flatMap((suite) => [
    ...suite.targets.flatMap((target) => guardTarget(target, known)),
    ...suite.cases.flatMap(guardCase),
  ]);
}

/** Why a plan of a fork without keys cannot run; empty when nothing needs to. */
export function guardSecrets(plan: Plan, trust: Trust): readonly UserErrorDetails[] {
  const isAnythingAffected = plan.rows.some((row) => row.cases.length > 0);
  if (trust !== 'fork-without-secrets' || !isAnythingAffected) return [];
  return [
    {
      code: 'untrusted-head',
      sentence: 'This pull request comes from a fork, and GitHub gives its runs no API keys, so the affected cases could not be run.',
      place: undefined,
      hint: 'A maintainer can push the branch to this repository, or run the label-gated `pull_request_target` workflow of the documentation.',
    },
  ];
}

function guardTarget(target: Target, known: ReadonlySet<string>): readonly UserErrorDetails[] {
  const { provider } = target.endpoint;
  if (provider === 'command') return [refuse(target.place, `Target ${target.name} runs a program of a fork's pull request.`)];
  if (known.has(keyRoute(target))) return [];
  return [refuse(target.place, `Target ${target.name} sends requests or keys somewhere that base does not.`)];
}

function guardCase(entry: Case): readonly UserErrorDetails[] {
  const code = entry.expect.flatMap(withChildren).find((spec) => CODE_SCORERS.has(spec.type));
  return code === undefined ? [] : [refuse(code.place, `Case ${entry.id} is scored by code of a fork's pull request.`)];
}

function refuse(place: UserErrorDetails['place'], sentence: string): UserErrorDetails {
  return { code: 'untrusted-head', sentence, place, hint: 'Code and endpoints of a fork are never used where API keys are present; merge them first.' };
}

/** Where a target's key travels: all of the endpoint but the model. */
function keyRoute(target: Target): string {
  const { endpoint } = target;
  if (!('model' in endpoint)) return canonicalJson(endpointIdentity(endpoint));
  return canonicalJson({ provider: endpoint.provider, baseUrl: endpoint.baseUrl, key: endpoint.apiKeyEnv, auth: endpoint.auth });
}

function withChildren(spec: ScorerSpec): readonly ScorerSpec[] {
  return [spec, ...spec.children.flatMap(withChildren)];
}
