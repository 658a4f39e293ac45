import { requestOn, type ComparedCase, type LiftRow, type PlannedCase, type PlanRow } from '../domain/plan.ts';
import type { Target } from '../domain/suite.ts';
import { NO_RULES } from '../domain/verdict/policy.ts';
import { comparesSides, isOfSkills } from '../scorers/catalogue.ts';
import { fingerprint } from './affected/fingerprint.ts';
import { numberReplicas } from './affected/replicas.ts';

/** The third arm of an agent's row, where its target asks for one: the cases that can pass without its files as well. */
export function liftOf({ also, name }: Pick<Target, 'also' | 'name'>, row: PlanRow): readonly LiftRow[] {
  if (also === undefined) return [];
  const cases = row.cases.flatMap(withoutFiles).map(numberReplicas());
  if (cases.length === 0) return [];
  const none = { pairedCases: cases.length, vanishedCases: 0, hidingTags: [], unaffected: [], isNew: false };
  return [
    { ...row, ...none, reference: `${name} without its files`, cases, unaffectedByTag: new Map(), policy: NO_RULES },
  ];
}

function withoutFiles(planned: PlannedCase): readonly ComparedCase[] {
  const head = requestOn(planned, 'head');
  // Where there is no skill none is taken up, which says nothing of what the files bring.
  const expect = planned.case.expect.filter((spec) => !isOfSkills(spec) && !comparesSides(spec));
  if (head?.request.agent === undefined || expect.length === 0 || planned.quarantine !== undefined) return [];
  const { request } = head;
  const base = fingerprint({ ...request, agent: { ...head.request.agent, files: [] } });
  const { reasons } = planned;
  return [{ kind: 'compared', case: { ...planned.case, expect }, reasons, requests: { base, head } }];
}
