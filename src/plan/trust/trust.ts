import { canonicalJson } from '../../domain/json/canonical-json.ts';
import type { Config } from '../../domain/config.ts';
import type { Trust } from '../../domain/review/event.ts';
import type { JsonObject } from '../../domain/json/json.ts';
import { targetKey } from '../../domain/keys.ts';
import type { Plan } from '../../domain/plan.ts';
import { ownProgram } from '../../domain/programs/own-program.ts';
import { isModel, isOwn } from '../../domain/providers/providers.ts';
import { withChildren } from '../../domain/scorer.ts';
import type { Case, Target } from '../../domain/suite.ts';
import type { Diagnostic } from '../../domain/user-error.ts';
import { traitsOf } from '../../scorers/catalogue.ts';
import { endpointIdentity } from '../affected/fingerprint.ts';
import { isAnyAffected, type PlanInput } from '../plan.ts';
import { reachingParameters } from './trusted-parameters.ts';

/** What a plan was made from. */
export type TrustInput = Pick<PlanInput, 'suites' | 'config' | 'tip'>;

/**
 * What a stranger's head may not do where keys are present: run code, choose where keys are sent, or bring the rules.
 * Endpoints and key names must be ones that base already uses. Only what would run counts; empty when it may.
 */
export function guardTrust(plan: Plan, { suites, config, tip }: TrustInput, trust: Trust): readonly Diagnostic[] {
  const running = plan.rows.filter((row) => row.cases.length > 0);
  if (trust !== 'fork-with-secrets' || !isAnyAffected(plan)) return [];
  const known = new Set(suites.base.flatMap((suite) => suite.targets).map(keyRoute));
  const parameters = suites.base.flatMap((suite) => suite.targets).map((target) => target.parameters);
  const names = new Set(running.map(targetKey));
  const targets = suites.head.flatMap(({ id, targets }) =>
    targets.filter(({ name }) => names.has(targetKey({ suite: id, target: name }))),
  );
  return [
    ...guardConfig(tip.config, config.head),
    ...(plan.harnesses ?? []).map(({ suite, harnesses }) =>
      refuse(harnesses.head.place, `Suite ${suite} runs the harness of a fork's pull request.`),
    ),
    ...targets.flatMap((target) => [...guardTarget(target, known), ...guardParameters(target, parameters)]),
    ...running.flatMap((row) => row.cases.flatMap((planned) => guardCase(planned.case))),
  ];
}

/** Why a plan of a fork without keys cannot run; empty when nothing needs to. */
export function guardSecrets(plan: Plan, trust: Trust): readonly Diagnostic[] {
  if (trust !== 'fork-without-secrets' || !isAnyAffected(plan)) return [];
  return [
    {
      code: 'untrusted-head',
      sentence:
        'This pull request comes from a fork, and GitHub gives its runs no API keys, so the affected cases could not be run.',
      place: undefined,
      hint: 'A maintainer can push the branch to this repository, or run the label-gated `pull_request_target` workflow of the documentation.',
    },
  ];
}

/** A judge's address, prices and limits would be head's where base has no configuration of its own. */
function guardConfig(base: Config | undefined, head: Config): readonly Diagnostic[] {
  if (base !== undefined || head.file === undefined) return [];
  const place = { file: head.file, line: 0, column: 0 };
  return [
    refuse(place, "A fork's pull request brings the configuration, which names the judge, the prices and the limits."),
  ];
}

function guardTarget(target: Target, known: ReadonlySet<string>): readonly Diagnostic[] {
  const { provider } = target.endpoint;
  if (provider === 'agent')
    return [refuse(target.place, `Target ${target.name} lets an agent follow files of a fork's pull request.`)];
  if (ownProgram(target.endpoint) !== undefined || target.corpus !== undefined)
    return [refuse(target.place, `Target ${target.name} runs a program of a fork's pull request.`)];
  if (provider === 'replay' || known.has(keyRoute(target))) return [];
  return [refuse(target.place, `Target ${target.name} sends requests or keys somewhere that base does not.`)];
}

/** A second endpoint inside the request: what the vendor would run, read or keep with base's key. */
function guardParameters(target: Target, known: readonly JsonObject[]): readonly Diagnostic[] {
  const names = reachingParameters(target.parameters, known).map((name) => `\`${name}\``);
  if (names.length === 0) return [];
  const sentence = `Target ${target.name} has parameters that base has not, and that may reach stored data, hosted tools or servers: ${names.join(', ')}.`;
  return [refuse(target.place, sentence)];
}

function guardCase(entry: Case): readonly Diagnostic[] {
  const code = entry.expect.flatMap(withChildren).find((spec) => traitsOf(spec.type).asks === 'program');
  return code === undefined ? [] : [refuse(code.place, `Case ${entry.id} is scored by code of a fork's pull request.`)];
}

function refuse(place: Diagnostic['place'], sentence: string): Diagnostic {
  return {
    code: 'untrusted-head',
    sentence,
    place,
    hint: 'Code, endpoints, hosted tools and stored objects of a fork are never used where API keys are present; merge them first.',
  };
}

/** Where a target's key travels: all of the endpoint but the model. */
function keyRoute(target: Target): string {
  const { endpoint } = target;
  if (!isModel(endpoint)) return canonicalJson([endpointIdentity(endpoint), isOwn(endpoint) ? endpoint.env : []]);
  return canonicalJson({
    provider: endpoint.provider,
    baseUrl: endpoint.baseUrl,
    key: endpoint.apiKeyEnv,
    auth: endpoint.auth,
  });
}
