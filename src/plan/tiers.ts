import type { Config } from '../domain/config.ts';
import type { ModelEndpoint } from '../domain/providers/model-endpoint.ts';
import { isModel } from '../domain/providers/providers.ts';
import { serviceFor, type RunEvent, type Service } from '../domain/providers/service.ts';
import type { PerSide } from '../domain/side.ts';
import type { Suite, Target } from '../domain/suite.ts';
import { whyNotOffered } from '../domain/providers/tier-offers.ts';

/** What is asked in a run. */
type Asked = { readonly suites: PerSide<readonly Suite[]>; readonly rules: Config };

/**
 * The same with each target and the judge in the tier of this run. Both sides of a target are asked in the one that head
 * chooses, where both have it: what differs between them is the change then, and not how soon they were answered.
 */
export function onTiers<T extends Asked>(asked: T, event: RunEvent): T {
  const { suites, rules } = asked;
  const sides = [...suites.base, ...suites.head];
  const services = new Map<string, Service | undefined>();
  // Head comes last: where base names another tier, head's counts.
  for (const suite of sides)
    for (const target of suite.targets) services.set(nameOf(suite, target), chosen(target, event));
  for (const suite of sides)
    for (const target of suite.targets)
      if (!isOffered(target, services.get(nameOf(suite, target)))) services.delete(nameOf(suite, target));
  const place = (suite: Suite): Suite => ({
    ...suite,
    targets: suite.targets.map((target) => inTier(target, services.get(nameOf(suite, target)))),
  });
  return {
    ...asked,
    suites: { base: suites.base.map(place), head: suites.head.map(place) },
    rules: withJudge(rules, event),
  };
}

function chosen({ endpoint }: Target, event: RunEvent): Service | undefined {
  return isModel(endpoint) ? serviceFor(endpoint.choice, event) : undefined;
}

function isOffered({ endpoint }: Target, service: Service | undefined): boolean {
  return service === undefined || (isModel(endpoint) && whyNotOffered(endpoint, service.tier) === undefined);
}

function inTier(target: Target, service: Service | undefined): Target {
  const { endpoint } = target;
  return isModel(endpoint) && service !== undefined ? { ...target, endpoint: served(endpoint, service) } : target;
}

function served(endpoint: ModelEndpoint, service: Service): ModelEndpoint {
  return { ...endpoint, service };
}

function withJudge(rules: Config, event: RunEvent): Config {
  const { judge } = rules;
  const service = judge && serviceFor(judge.endpoint.choice, event);
  return judge === undefined || service === undefined
    ? rules
    : { ...rules, judge: { ...judge, endpoint: served(judge.endpoint, service) } };
}

function nameOf({ id }: Suite, { name }: Target): string {
  return JSON.stringify([id, name]);
}
