import { readStepMetric } from '../../domain/answers/answer-parts.ts';
import { isOwn } from '../../domain/providers/providers.ts';
import { withChildren, type ScorerSpec } from '../../domain/scorer.ts';
import type { Case, Target } from '../../domain/suite.ts';
import { isJudged, traitsOf } from '../../scorers/catalogue.ts';

/** Every metric that the scorers of some cases can give, so that a policy's misspelt one is noticed. */
export function metricNames(cases: readonly Case[]): readonly string[] {
  const specs = new Set(cases.flatMap((one) => one.expect));
  const names = [...specs].flatMap(namesOf);
  const hasJudge = [...specs].some((spec) => withChildren(spec).some(isJudged));
  return [...new Set([...names, ...(hasJudge ? ['judge_agreement'] : [])])];
}

/** A scorer's mean score goes by its name or, where it has none, its type; what else it gives, by that name before it. */
function namesOf(spec: ScorerSpec): readonly string[] {
  const own = spec.name ?? spec.type;
  const prefix = spec.name === undefined ? '' : `${spec.name}.`;
  const nested = withChildren(spec).flatMap(metricsOf);
  const { ownMetrics = [] } = traitsOf(spec.type);
  return [
    own,
    ...nested.map((name) => prefix + name),
    ...[...ownMetrics, ...(isJudged(spec) ? ['corrected'] : [])].map((name) => `${own}.${name}`),
  ];
}

function metricsOf({ type, config }: ScorerSpec): readonly string[] {
  return traitsOf(type).metrics?.(config) ?? [];
}

/** Whether the answers of a target may bring a metric: of a step any, of its own numbers those that the suite has a path for. */
export function mayBringMetric({ endpoint }: Target, name: string): boolean {
  if (!isOwn(endpoint)) return false;
  if (readStepMetric(name) !== undefined) return true;
  const metrics = endpoint.reads?.metrics;
  return typeof metrics === 'string' || (metrics !== undefined && Object.hasOwn(metrics, name));
}
