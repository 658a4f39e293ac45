import type { ComparedCase, MeasuredCase, Plan, PlannedCase, PlanRow } from '../../src/domain/plan.ts';
import { NO_RULES } from '../../src/domain/verdict/policy.ts';
import type { Request } from '../../src/domain/request.ts';
import type { ScorerSpec } from '../../src/domain/scorer.ts';
import type { Case } from '../../src/domain/suite.ts';
import { fingerprint } from '../../src/plan/affected/fingerprint.ts';

const place = { file: 's.eval.yaml', line: 1, column: 1 };

/** A request with one user message, with what is different. */
export function requestOf(changed: Partial<Request> = {}): Request {
  return {
    endpoint: {
      provider: 'openai',
      model: 'gpt-6-luna',
      api: 'responses',
      baseUrl: undefined,
      apiKeyEnv: undefined,
      auth: 'key',
    },
    messages: [{ role: 'user', text: 'Hello', images: [], toolCalls: [], toolCallId: undefined }],
    parameters: {},
    tools: [],
    output: undefined,
    vars: {},
    inputs: [],
    ...changed,
  };
}

/** A request that asks `text`. */
export function asking(text: string, changed: Partial<Request> = {}): Request {
  return requestOf({
    messages: [{ role: 'user', text, images: [], toolCalls: [], toolCallId: undefined }],
    ...changed,
  });
}

export function scorerOf(type: string, config: ScorerSpec['config'] = {}): ScorerSpec {
  return { type, config, children: [], name: undefined, weight: 1, threshold: undefined, place };
}

export function caseOf(id: string, changed: Partial<Case> = {}): Case {
  const expect = [scorerOf('contains', { value: 'ok' })];
  return {
    id,
    place,
    vars: {},
    messages: [],
    tags: [],
    severity: 'major',
    expect,
    human: undefined,
    provenance: undefined,
    ...changed,
  };
}

/** A case that asks `base ID` on base and `head ID` on head. */
export function comparedOf(id: string, changed: Partial<Case> = {}, request: Partial<Request> = {}): ComparedCase {
  const requests = {
    base: fingerprint(asking(`base ${id}`, request)),
    head: fingerprint(asking(`head ${id}`, request)),
  };
  return { kind: 'compared', case: caseOf(id, changed), reasons: [], requests };
}

/** A case that asks `head ID`, once. */
export function measuredOf(id: string, changed: Partial<Case> = {}, oldExpect?: readonly ScorerSpec[]): MeasuredCase {
  return {
    kind: 'measured',
    case: caseOf(id, changed),
    reasons: [],
    request: fingerprint(asking(`head ${id}`)),
    oldExpect,
  };
}

/** A plan of one suite × target. */
export function planWith(cases: readonly PlannedCase[], changed: Partial<PlanRow> = {}): Plan {
  const row: PlanRow = {
    suite: 's',
    target: 't',
    file: 's.eval.yaml',
    description: undefined,
    owner: undefined,
    pairedCases: cases.length,
    vanishedCases: 0,
    hidingTags: [],
    totalCases: cases.length,
    cases,
    unaffected: [],
    unaffectedByTag: new Map(),
    policy: NO_RULES,
    isNew: false,
    ...changed,
  };
  return { rows: [row], changes: [] };
}
