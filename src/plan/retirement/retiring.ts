import { pricedAs, type Config } from '../../domain/config.ts';
import { isModel } from '../../domain/providers/providers.ts';
import type { ModelEndpoint, Suite } from '../../domain/suite.ts';
import type { Warning } from '../../domain/verdict/warning.ts';
import { resolveRetirement, type Ends } from './resolve.ts';

/** A model is named this many days before it goes. */
export const NOTICE_DAYS = 60;

const DAY_MS = 86_400_000;

/** What names models: all suites of head, and the configuration that the run goes by. */
export type Naming = { readonly suites: readonly Suite[]; readonly rules: Config };

type Named = { readonly endpoint: ModelEndpoint; readonly where: string; readonly as: string };

/** Every model that goes within the notice, or is gone, once each, the nearest day first. No model is asked. */
export function retiringModels(naming: Naming, nowMs: number, ends?: Ends): readonly Warning[] {
  const groups = Map.groupBy([...ofSuites(naming.suites), ...ofConfig(naming.rules)], ({ endpoint }) =>
    JSON.stringify([endpoint.provider, endpoint.model, endpoint.baseUrl]),
  );
  const found = [...groups.values()].flatMap((group) => {
    return group
      .slice(0, 1)
      .flatMap(({ endpoint }) => retiring(endpoint, group, { nowMs, ends, prices: naming.rules.prices }) ?? []);
  });
  return found.sort((a, b) => a.days - b.days);
}

type Told = { readonly nowMs: number; readonly ends: Ends | undefined; readonly prices: Config['prices'] };

type Retiring = Extract<Warning, { readonly kind: 'retiring' }>;

function retiring(endpoint: ModelEndpoint, named: readonly Named[], told: Told): Retiring | undefined {
  const { nowMs, ends } = told;
  const resolved = resolveRetirement(endpoint, ends) ?? resolveRetirement(behind(endpoint, told), ends);
  if (resolved === undefined) return undefined;
  const { vendor, on, replacement, asked, takesOver = false } = resolved.retirement;
  const { isElsewhere } = resolved;
  const where = [...new Set(named.map((each) => each.where))];
  const comparedAs = (['target', 'judge'] as const).find((as) => named.some((each) => each.as === as));
  const days = Math.round((Date.parse(on) - Math.floor(nowMs / DAY_MS) * DAY_MS) / DAY_MS);
  // Who else serves it need not have switched it off.
  if (days > NOTICE_DAYS || (isElsewhere && days < 0)) return undefined;
  return {
    kind: 'retiring',
    model: endpoint.model,
    vendor,
    on,
    days,
    replacement,
    asked,
    takesOver,
    isElsewhere,
    where,
    comparedAs,
  };
}

/** The model that a name stands for, where the configuration says so for its price. */
function behind(endpoint: ModelEndpoint, { prices }: Told): ModelEndpoint {
  return { ...endpoint, model: pricedAs(prices, endpoint.provider, endpoint.model) };
}

function ofSuites(suites: readonly Suite[]): readonly Named[] {
  return suites.flatMap(({ targets }) =>
    targets.flatMap(({ endpoint, place, modelPlace = place }): readonly Named[] => {
      if (!isModel(endpoint)) return [];
      return [{ endpoint, where: `${modelPlace.file}:${modelPlace.line}`, as: 'target' }];
    }),
  );
}

function ofConfig({ file = 'evaldelta.yaml', modelPlaces = {}, ...models }: Config): readonly Named[] {
  const { judge, user, embeddings, moderation } = models;
  const endpoints = { judge: judge?.endpoint, user: user?.endpoint, embeddings, moderation };
  return (['judge', 'user', 'embeddings', 'moderation'] as const).flatMap((key) => {
    const endpoint = endpoints[key];
    const place = modelPlaces[key];
    const at = place === undefined ? file : `${place.file}:${place.line}`;
    return endpoint === undefined ? [] : [{ endpoint, where: `\`${key}\` in ${at}`, as: key }];
  });
}

/** The vendors that may be asked themselves when their models go: those that are named, at their own address. */
export function vendorsOf({ suites, rules }: Naming): readonly ('openai' | 'anthropic')[] {
  const named = [...ofSuites(suites), ...ofConfig(rules)].filter(({ endpoint }) => {
    return endpoint.baseUrl === undefined && endpoint.apiKeyEnv === undefined && endpoint.auth === 'key';
  });
  return (['openai', 'anthropic'] as const).filter((vendor) =>
    named.some(({ endpoint }) => endpoint.provider === vendor),
  );
}
