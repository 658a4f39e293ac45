import fc from 'fast-check';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { describe, expect, test } from 'vitest';
import { compareRows } from '../../src/compare/compare.ts';
import { generatorFor } from '../../src/compare/random.ts';
import { wilsonInterval } from '../../src/compare/stats/proportions/wilson.ts';
import type { Comparison } from '../../src/domain/comparison/comparison.ts';
import { DEFAULT_LIMITS } from '../../src/domain/config.ts';
import type { MetricEvidence } from '../../src/domain/comparison/metric-evidence.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { NO_RULES, type BudgetRule, type PolicyRules, type RateRule } from '../../src/domain/verdict/policy.ts';
import type { SpecChange } from '../../src/domain/spec-change.ts';
import type { ScoredTrial, TrialKey } from '../../src/domain/trial.ts';
import { turnsRed, type Verdict } from '../../src/domain/verdict/verdict.ts';
import { decide, type DecideContext } from '../../src/verdict/decide.ts';
import {
  at,
  compared,
  designsOf,
  evalCase,
  measured,
  planOf,
  planRow,
  planWith,
  runAll,
  type Answers,
} from '../compare/support.ts';

type More = (key: TrialKey) => Partial<ScoredTrial>;

const context: DecideContext = { limits: DEFAULT_LIMITS, inconclusive: 'pass', waiver: undefined };
const waiver = { by: 'ada', at: '2026-01-01T00:00:00Z', headSha: 'abc' };
const rate = (rule: Partial<RateRule>): RateRule => ({
  min: undefined,
  maxDrop: undefined,
  mustCatch: undefined,
  level: 'block',
  ...rule,
});
const budget = (rule: Partial<BudgetRule>): BudgetRule => ({
  maxIncrease: undefined,
  max: undefined,
  level: 'block',
  ...rule,
});
const number = (key: TrialKey) => Number(key.caseId.slice(1));

function comparisonsOf(plan: Plan, answers: Answers, more?: More): readonly Comparison[] {
  const designs = designsOf(plan);
  return compareRows(plan, runAll(designs, answers, { more }), { seed: 1, designs });
}

function verdictOf(plan: Plan, answers: Answers, change: Partial<DecideContext> & { more?: More } = {}): Verdict {
  return decide(plan, comparisonsOf(plan, answers, change.more), { ...context, ...change });
}

function findingOf(verdict: Verdict, rule: string) {
  const found = verdict.findings.find((finding) => finding.rule === rule);
  return found && { status: found.status, why: found.why, level: found.level };
}

const third: Answers = (key) => key.side === 'base' || number(key) % 3 > 0;
const undecided: Answers = (key) =>
  key.purpose === 'confirmation' || (number(key) + key.round + Number(key.side === 'head')) % 3 > 0;

describe('the pass rate', () => {
  test('passes when nothing changed, and says what was ruled out', () => {
    const verdict = verdictOf(planWith(40), () => true);
    expect(verdict.kind).toBe('pass');
    expect(verdict.findings).toHaveLength(1);
    expect(findingOf(verdict, 'pass_rate.max_drop')).toEqual({ status: 'met', why: 'ruled-out', level: 'block' });
  });

  test('fails when a third of the cases got worse, with the numbers behind it', () => {
    const verdict = verdictOf(planWith(60), third);
    expect(verdict.kind).toBe('fail');
    expect(findingOf(verdict, 'pass_rate.max_drop')?.why).toBe('drop');
    expect(verdict.findings[0]?.evidence).toMatchObject({
      kind: 'row',
      row: { pairs: 60, worsePairs: 20, runAlpha: 0.01 },
    });
  });

  test('fails on three dead cases of a hundred and names them', () => {
    const dead = new Set(['c3', 'c30', 'c77']);
    const verdict = verdictOf(planWith(100), ({ side, caseId }) => side === 'base' || !dead.has(caseId));
    expect(verdict.kind).toBe('fail');
    expect(verdict.findings[0]).toMatchObject({ why: 'broken-cases', caseIds: ['c3', 'c30', 'c77'] });
  });

  test('never fails for a drop within the tolerated one', () => {
    const verdict = verdictOf(planWith(60, { passRate: rate({ maxDrop: 0.5 }) }), third);
    expect(verdict.kind).not.toBe('fail');
  });

  test.each(['ruled-out', 'tolerated', 'undecided'] as const)(
    'is undecided when a block rested on lost answers, even if the row ended %s',
    (outcome) => {
      const plan = planWith(60);
      const comparison = at(comparisonsOf(plan, () => true));
      const passRate = comparison.evidence.passRate && { ...comparison.evidence.passRate, isFragile: true, outcome };
      const verdict = decide(plan, [{ ...comparison, evidence: { ...comparison.evidence, passRate } }], context);
      expect(findingOf(verdict, 'pass_rate.max_drop')).toMatchObject({ status: 'undecided', why: 'fragile' });
    },
  );

  test('is undecided when a pass would not stand if all that head left unanswered had failed', () => {
    const hanging = (count: number) => (key: TrialKey) => key.side === 'base' || number(key) >= count || 'error';
    expect(verdictOf(planWith(100), hanging(1)).kind).toBe('pass');
    const verdict = verdictOf(planWith(100), hanging(9));
    expect(findingOf(verdict, 'pass_rate.max_drop')).toMatchObject({ status: 'undecided', why: 'unanswered' });
    expect(at(comparisonsOf(planWith(100), hanging(9))).evidence.passRate?.upperDrop).toBeGreaterThan(0.1);
  });

  test('is undecided too when base alone is missing where head fails: its answers may all have been right', () => {
    const verdict = verdictOf(planWith(100), (key) => number(key) >= 9 || (key.side === 'base' ? 'error' : false));
    expect(findingOf(verdict, 'pass_rate.max_drop')).toMatchObject({ status: 'undecided', why: 'unanswered' });
  });

  test('names the scorer where it gave up on head alone', () => {
    const verdict = verdictOf(planWith(100), (key) => key.side === 'base' || number(key) >= 9 || 'unscored');
    expect(findingOf(verdict, 'pass_rate.max_drop')).toMatchObject({ status: 'undecided', why: 'unscored' });
  });

  test('only warns where the policy says so', () => {
    const verdict = verdictOf(planWith(60, { passRate: rate({ level: 'warn' }) }), third);
    expect(verdict.kind).toBe('pass');
    expect(findingOf(verdict, 'pass_rate.max_drop')).toEqual({ status: 'breached', why: 'drop', level: 'warn' });
  });

  test('stays green when it cannot be decided, unless the policy or the setting objects', () => {
    const plan = planWith(12, { passRate: rate({ mustCatch: 0.01 }) });
    const green = verdictOf(plan, undecided);
    expect([green.kind, turnsRed(green)]).toEqual(['inconclusive', false]);
    const red = verdictOf(plan, undecided, { inconclusive: 'fail' });
    expect([red.kind, turnsRed(red)]).toEqual(['inconclusive', true]);
    const strict = verdictOf(planWith(12, { passRate: rate({ mustCatch: 0.01 }), inconclusive: 'fail' }), undecided);
    expect(turnsRed(strict)).toBe(true);
  });
});

describe('an absolute bar', () => {
  const bar = (min: number) => ({ passRate: rate({ min, maxDrop: 1 }) });
  const headFails =
    (share: number): Answers =>
    (key) =>
      key.side === 'base' || number(key) >= 100 * share;
  const status = (min: number, answers: Answers) =>
    findingOf(verdictOf(planWith(100, bar(min)), answers), 'pass_rate.min');

  test.each([
    ['met when the whole interval is above it', 0, 'met', undefined],
    ['breached when the whole interval is below it and base met it', 0.3, 'breached', 'below'],
    ['met by head’s own rate, though not for certain, when it lies inside the interval', 0.08, 'met', 'not-certain'],
    ['undecided when head is below it and the interval reaches it', 0.12, 'undecided', 'bar-inside-interval'],
    ['undecided when the interval misses it by less than 1 % asks for', 0.17, 'undecided', 'bars-share'],
  ] as const)('is %s', (_name, failing, expected, why) => {
    expect(status(0.9, headFails(failing))).toMatchObject({ status: expected, why });
  });

  test('says how many more cases would take it out of the interval', () => {
    const undecided = verdictOf(planWith(100, bar(0.9)), headFails(0.13)).findings.find(
      ({ rule }) => rule === 'pass_rate.min',
    );
    const { moreCases = 0 } = undecided?.evidence?.kind === 'bar' ? undecided.evidence : {};
    expect(wilsonInterval(0.87, 100 + moreCases).upper).toBeLessThan(0.9);
    expect(wilsonInterval(0.87, 99 + moreCases).upper).toBeGreaterThanOrEqual(0.9);
  });

  test('says a number where sixteen times as many would do, and none where they would not', () => {
    const bars = Array.from({ length: 20 }, (_, i) => 0.932 + 0.0002 * i);
    const named = bars.map((min) => {
      const { findings } = verdictOf(planWith(100, bar(min)), headFails(0.08));
      const evidence = findings.find(({ rule }) => rule === 'pass_rate.min')?.evidence;
      return evidence?.kind === 'bar' && evidence.moreCases !== undefined;
    });
    expect(named).toEqual(bars.map((min) => wilsonInterval(0.92, 1600).upper < min));
    expect(new Set(named)).toEqual(new Set([true, false]));
  });

  test('says no number where many times as many would be needed', () => {
    expect(
      verdictOf(planWith(100, bar(0.921)), headFails(0.08)).findings.find(({ rule }) => rule === 'pass_rate.min')
        ?.evidence,
    ).toMatchObject({ kind: 'bar', moreCases: undefined });
  });

  test.each([3, 12, 20, 35, 60, 100, 400])(
    'is met by an unchanged deterministic suite of %i cases at or above it',
    (size) => {
      const failing = Math.floor(size / 20);
      const answers: Answers = (key) => number(key) >= failing;
      for (const min of [1 - failing / size, 0.9]) {
        const verdict = verdictOf(planWith(size, { passRate: rate({ min }) }), answers);
        expect([verdict.kind, findingOf(verdict, 'pass_rate.min')?.status]).toEqual(['pass', 'met']);
      }
    },
  );

  test('takes no part of what the others share where base missed it, or where it only warns', () => {
    // 13 of 20 against a bar of 0.9: Wilson’s limit is 81.9 %, a chance of 0.2 %: enough for one bar, too little for ten.
    const answers: Answers = (key) => key.side === 'base' || number(key) % 20 < 13;
    const bars = (level: 'block' | 'warn', min = 0.9) => {
      const tags = Array.from(
        { length: 10 },
        (_, i) => [`t${i}`, { ...NO_RULES, passRate: rate({ min, level }) }] as const,
      );
      const cases = Array.from({ length: 20 }, (_, i) =>
        compared(
          evalCase(
            `c${i}`,
            'major',
            [...tags.keys()].map((k) => `t${k}`),
          ),
        ),
      );
      return planOf(planRow(cases, { passRate: rate({ min: 0.9, maxDrop: 1 }), tags: new Map(tags) }));
    };
    const whole = (plan: Plan) =>
      verdictOf(plan, answers).findings.find(({ rule, tag }) => rule === 'pass_rate.min' && tag === undefined);
    expect(whole(bars('block'))).toMatchObject({ status: 'undecided', why: 'bars-share' });
    expect(whole(bars('warn'))).toMatchObject({ status: 'breached', why: 'below' });
  });

  test('that base missed already is reported, not charged', () => {
    expect(status(0.9, (key) => number(key) % 2 === 0)).toMatchObject({ status: 'reported', why: 'base-below' });
  });

  test('is not judged by a part of the suite', () => {
    const plan = planOf({ ...planRow([measured(evalCase('c0'))], bar(0.9)), unaffected: ['u1'] });
    expect(
      findingOf(
        verdictOf(plan, () => false),
        'pass_rate.min',
      ),
    ).toBeUndefined();
  });

  test('is not missed by base because of rounding alone', () => {
    const plan = planWith(40, { score: rate({ min: 0.9 }) });
    const verdict = verdictOf(plan, (key) => (key.side === 'base' ? 0.9 : 0.3));
    expect(findingOf(verdict, 'score.min')).toMatchObject({ status: 'breached', why: 'below' });
  });

  test.each(['pass_rate.min', 'score.min'] as const)('%s holds for head alone, which no base excuses', (rule) => {
    const cases = Array.from({ length: 40 }, (_, i) => measured(evalCase(`c${i}`), 'requested'));
    const policy = { [rule === 'score.min' ? 'score' : 'passRate']: rate({ min: 0.9 }) };
    const verdict = verdictOf(planOf(planRow(cases, policy)), (key) => number(key) % 2 === 0);
    expect(verdict.kind).toBe('fail');
    expect(findingOf(verdict, rule)).toMatchObject({ status: 'breached', why: 'below' });
  });

  test('holds for a new suite, which has no base to excuse it', () => {
    const cases = Array.from({ length: 40 }, (_, i) => measured(evalCase(`c${i}`), 'added'));
    expect(verdictOf(planOf(planRow(cases, bar(0.9))), () => false).kind).toBe('fail');
  });
});

describe('critical cases', () => {
  const cases = Array.from({ length: 50 }, (_, i) => compared(evalCase(`c${i}`, i === 7 ? 'critical' : 'major')));
  const dead: Answers = ({ side, caseId }) => side === 'base' || caseId !== 'c7';
  const plan = (policy: Partial<PolicyRules> = {}) => planOf(planRow(cases, policy));

  test('fail the check when one is confirmed broken', () => {
    const verdict = verdictOf(plan(), dead);
    expect(verdict.kind).toBe('fail');
    expect(findingOf(verdict, 'critical.max_broken')).toEqual({ status: 'breached', why: 'confirmed', level: 'block' });
    expect(findingOf(verdict, 'pass_rate.max_drop')).toEqual({
      status: 'reported',
      why: 'ended-by-critical',
      level: 'block',
    });
  });

  test('are reported when a failure did not reproduce', () => {
    const verdict = verdictOf(plan(), (key) => dead(key) || key.purpose === 'confirmation');
    expect(findingOf(verdict, 'critical.max_broken')).toMatchObject({ status: 'reported', why: 'unconfirmed' });
    expect(verdict.kind).toBe('pass');
  });

  test('leave the check undecided when their re-runs got lost', () => {
    const verdict = verdictOf(plan(), (key) =>
      key.caseId === 'c7' && key.purpose === 'confirmation' && key.side === 'base' ? 'error' : dead(key),
    );
    expect(findingOf(verdict, 'critical.max_broken')).toMatchObject({ status: 'undecided', why: 'unsettled' });
    expect(verdict.kind).toBe('inconclusive');
  });

  test('leave the check undecided when head never answered them, whatever the rest shows', () => {
    const verdict = verdictOf(plan(), (key) => (key.caseId === 'c7' && key.side === 'head' ? 'error' : true));
    const finding = verdict.findings.find(({ rule }) => rule === 'critical.max_broken');
    expect(finding).toMatchObject({ status: 'undecided', why: 'unanswered', caseIds: ['c7'] });
    expect(verdict.kind).toBe('inconclusive');
  });

  test('that no scorer could judge on head are told from those that never answered', () => {
    const answers: Answers = (key) => (key.caseId === 'c7' && key.side === 'head' ? 'unscored' : true);
    expect(findingOf(verdictOf(plan(), answers), 'critical.max_broken')?.why).toBe('unscored');
  });

  test('are answered by one of their two trials', () => {
    const verdict = verdictOf(plan(), (key) =>
      key.caseId === 'c7' && key.side === 'head' && key.number === 1 ? 'error' : true,
    );
    expect(findingOf(verdict, 'critical.max_broken')).toMatchObject({ status: 'met' });
  });

  test('are never met without an answer, not even where one may break', () => {
    const tolerant = plan({ critical: { maxBroken: 1, isZeroTolerance: false, level: 'block' } });
    const verdict = verdictOf(tolerant, (key) => (key.caseId === 'c7' && key.side === 'head' ? 'error' : true));
    expect(findingOf(verdict, 'critical.max_broken')).toMatchObject({ status: 'reported', why: 'unanswered' });
  });

  test('are a warning where they first fail after round 1', () => {
    const late: Answers = (key) => {
      if (key.caseId === 'c7') return key.side === 'base' || key.round === 1;
      return key.purpose === 'confirmation' || (number(key) + key.round + Number(key.side === 'head')) % 3 > 0;
    };
    const verdict = verdictOf(plan({ passRate: rate({ mustCatch: 0.01 }) }), late);
    expect(verdict.findings.find(({ rule }) => rule === 'critical.max_broken')).toMatchObject({
      status: 'reported',
      why: 'not-rerun',
      caseIds: ['c7'],
    });
  });

  test('may be tolerated or only warned of', () => {
    const tolerant = verdictOf(plan({ critical: { maxBroken: 1, isZeroTolerance: false, level: 'block' } }), dead);
    expect(findingOf(tolerant, 'critical.max_broken')).toMatchObject({ status: 'reported', why: 'tolerated' });
    const warned = verdictOf(plan({ critical: { maxBroken: 0, isZeroTolerance: false, level: 'warn' } }), dead);
    expect(findingOf(warned, 'critical.max_broken')).toMatchObject({ status: 'breached', level: 'warn' });
    expect(warned.kind).toBe('pass');
  });
});

test('more broken cases than the policy allows fail the check', () => {
  const dead: Answers = (key) => key.side === 'base' || number(key) > 1;
  const verdict = verdictOf(planWith(100, { broken: { max: 1, level: 'block' } }), dead);
  expect(findingOf(verdict, 'broken.max')).toMatchObject({ status: 'breached' });
  expect(findingOf(verdict, 'pass_rate.max_drop')).toMatchObject({ status: 'reported', why: 'ended-by-broken' });
  expect(verdict.kind).toBe('fail');
});

describe('a count of broken cases beside a drop', () => {
  const broken = { max: 0, level: 'block' as const };
  const dead =
    (count: number): Answers =>
    (key) =>
      key.side === 'base' || number(key) >= count;

  test.each([2, 10, 30, 60])('that only warns blocks however many of 60 are dead: %d', (count) => {
    const policy = { passRate: rate({ maxDrop: 0.02, level: 'warn' }), broken };
    const verdict = verdictOf(planWith(60, policy), dead(count));
    expect(verdict.kind).toBe('fail');
    expect(verdict.findings.find(({ rule }) => rule === 'broken.max')).toMatchObject({
      status: 'breached',
      actual: count,
    });
  });

  test('is not charged where the policy asks for more than a neutral change may bring', () => {
    const answers: Answers = (key) => (number(key) === 2 ? key.side === 'head' : dead(2)(key));
    const verdictAt = (netP: number | undefined) =>
      verdictOf(planWith(60, { passRate: rate({ maxDrop: 0.1 }), broken: { ...broken, netP } }), answers);
    expect(findingOf(verdictAt(undefined), 'broken.max')).toMatchObject({ status: 'breached' });
    expect(findingOf(verdictAt(0.5), 'broken.max')).toMatchObject({ status: 'breached' });
    expect(findingOf(verdictAt(0.25), 'broken.max')).toMatchObject({ status: 'reported', why: 'neutral' });
    expect(verdictAt(0.25).kind).toBe('pass');
    const unbounded = verdictOf(planWith(60, { broken: { netP: 0.25, level: 'block' } }), answers);
    expect(findingOf(unbounded, 'broken.max')).toBeUndefined();
  });

  test.each(['block', 'warn'] as const)('that blocks is said to be not judged, not met, at level %s', (level) => {
    const verdict = verdictOf(planWith(60, { broken: { ...broken, level } }), dead(30));
    expect(verdict.kind).toBe('fail');
    expect(verdict.findings.find(({ rule }) => rule === 'broken.max')).toMatchObject({
      status: 'reported',
      why: 'ended-by-drop',
      actual: undefined,
      caseIds: [],
    });
  });

  test('counts the critical cases of a tag, as it does those of the whole', () => {
    const cases = Array.from({ length: 60 }, (_, i) =>
      compared(evalCase(`c${i}`, i < 2 ? 'critical' : 'major', i < 20 ? ['x'] : [])),
    );
    const lax = { passRate: rate({ maxDrop: 0.5 }) };
    const tags = new Map([['x', { ...NO_RULES, ...lax, broken }]]);
    const critical = { maxBroken: 5, isZeroTolerance: false, level: 'block' as const };
    const verdict = verdictOf(planOf(planRow(cases, { ...lax, critical, tags })), dead(2));
    expect(verdict.kind).toBe('fail');
    const found = verdict.findings.find(({ rule }) => rule === 'broken.max');
    expect(found).toMatchObject({ tag: 'x', status: 'breached', actual: 2, caseIds: ['c0', 'c1'] });
    expect(verdict.findings.filter(({ tag, rule }) => tag === 'x' && rule === 'critical.max_broken')).toEqual([]);
  });
});

describe('a judge that only advises', () => {
  const plan = planWith(60);
  const blocked = () => comparisonsOf(plan, third);
  const left = (answers: Answers) =>
    decide(plan, blocked(), { ...context, withoutJudge: comparisonsOf(plan, answers) });

  test('takes a block away where a pass stands without it', () => {
    const verdict = left(() => true);
    expect(verdict.kind).toBe('pass');
    expect(verdict.findings).toMatchObject([{ rule: 'pass_rate.max_drop', status: 'breached', level: 'warn' }]);
  });

  test('leaves the block where it stands without it', () => {
    expect(left((key) => key.side === 'base' || number(key) > 5).kind).toBe('fail');
  });

  test('takes no block away that stands without it by another rule of the row', () => {
    const counted = planWith(60, { passRate: rate({ maxDrop: 0.5 }), broken: { max: 0, level: 'block' } });
    const verdict = decide(
      counted,
      comparisonsOf(counted, ({ side }) => side === 'base'),
      {
        ...context,
        withoutJudge: comparisonsOf(counted, (key) => key.side === 'base' || number(key) > 1),
      },
    );
    expect(verdict.kind).toBe('fail');
    expect(verdict.findings.map(({ rule, status, level, actual }) => [rule, status, level, actual])).toEqual([
      ['pass_rate.max_drop', 'breached', 'warn', 1],
      ['broken.max', 'breached', 'block', 2],
    ]);
  });

  test('makes an error of what a refused target kept from being decided without it', () => {
    const stopped = comparisonsOf(plan, (key) =>
      key.purpose === 'confirmation' ? 'skip' : key.side === 'base' || number(key) > 5,
    );
    const withoutJudge = stopped.map((one) => {
      const passRate = one.evidence.passRate && { ...one.evidence.passRate, stoppedBy: 'target-stopped' as const };
      return { ...one, evidence: { ...one.evidence, passRate } };
    });
    expect(decide(plan, blocked(), { ...context, withoutJudge }).kind).toBe('error');
  });

  test.each([
    [
      'could not be finished',
      (key: TrialKey) => (key.purpose === 'confirmation' ? 'skip' : key.side === 'base' || number(key) > 5),
    ],
    ['found too little to tell', (key: TrialKey) => undecided(key)],
  ] satisfies [string, Answers][])('leaves open what %s without it', (_, answers) => {
    const verdict = decide(planWith(60, { passRate: rate({ mustCatch: 0.001 }) }), blocked(), {
      ...context,
      withoutJudge: comparisonsOf(planWith(60, { passRate: rate({ mustCatch: 0.001 }) }), answers),
    });
    expect(verdict.kind).toBe('inconclusive');
    expect(verdict.findings.map(({ status, why, level }) => [status, why, level])).toEqual([
      ['breached', 'drop', 'warn'],
      ['undecided', 'without-judge', 'warn'],
    ]);
  });
});

test('a tag is held to its rules about single cases, not to an average that it has no rule for', () => {
  const cases = Array.from({ length: 60 }, (_, i) => compared(evalCase(`c${i}`, 'major', i < 20 ? ['x'] : [])));
  const dead: Answers = (key) => key.side === 'base' || number(key) > 1;
  const verdictWith = (max: number) => {
    const tags = new Map([['x', { ...NO_RULES, broken: { max, level: 'block' } as const }]]);
    return verdictOf(planOf(planRow(cases, { passRate: rate({ maxDrop: 0.5 }), tags })), dead);
  };
  const ofTag = (verdict: Verdict) =>
    verdict.findings.filter(({ tag }) => tag === 'x').map(({ rule, status }) => [rule, status]);
  expect([verdictWith(0).kind, ofTag(verdictWith(0))]).toEqual(['fail', [['broken.max', 'breached']]]);
  expect([verdictWith(2).kind, ofTag(verdictWith(2))]).toEqual(['pass', [['broken.max', 'reported']]]);
});

describe('budgets', () => {
  const costly: More = (key) => ({ costUsd: (key.side === 'base' ? 0.002 : 0.003) * (1 + (number(key) % 5) / 50) });
  const slow: More = (key) => ({ origin: 'live', latencyMs: (key.side === 'base' ? 100 : 150) + (number(key) % 9) });
  const ask = (policy: Partial<PolicyRules>, more: More, count = 60) =>
    verdictOf(planWith(count, policy), () => true, { more });

  test('fail when the growth is established and above the tolerated one', () => {
    expect(
      findingOf(ask({ costPerCall: budget({ maxIncrease: 0.2 }) }, costly), 'cost_per_call.max_increase'),
    ).toMatchObject({ status: 'breached', why: 'grew' });
    expect(
      findingOf(ask({ costPerCall: budget({ maxIncrease: 0.6 }) }, costly), 'cost_per_call.max_increase'),
    ).toMatchObject({ status: 'met' });
    expect(
      findingOf(ask({ latencyP50: budget({ maxIncrease: 0.2 }) }, slow), 'latency_p50.max_increase'),
    ).toMatchObject({ status: 'breached' });
  });

  test('of latency are not judged by fewer than 40 pairs', () => {
    expect(
      findingOf(ask({ latencyP50: budget({ maxIncrease: 0.2 }) }, slow, 39), 'latency_p50.max_increase'),
    ).toMatchObject({ status: 'reported', why: 'too-few-samples' });
  });

  test('of p95 need the lower limit above the budget when there are few trials', () => {
    const uneven: More = (key) => ({
      origin: 'live',
      latencyMs: key.side === 'base' ? 100 + ((number(key) * 37) % 50) : 150 + ((number(key) * 53) % 90),
    });
    const growth = comparisonsOf(planWith(60), () => true, uneven)[0]?.evidence.latencyP95?.growth ?? NaN;
    const ask95 = (maxIncrease: number) => {
      return findingOf(ask({ latencyP95: budget({ maxIncrease }) }, uneven), 'latency_p95.max_increase');
    };
    expect(ask95(0.2)).toMatchObject({ status: 'breached' });
    expect(ask95(growth - 0.001)).toMatchObject({ status: 'reported', why: 'not-established' });
  });

  test('share one level: what is significant alone may not be among many', () => {
    const shaky: More = (key) => ({ costUsd: key.side === 'base' ? 1 : number(key) % 4 === 0 ? 2.3 : 0.95 });
    const alone = ask({ costPerCall: budget({ maxIncrease: 0.1 }) }, shaky, 30);
    const rows = Array.from({ length: 8 }, (_, i) => ({
      ...at(planWith(30, { costPerCall: budget({ maxIncrease: 0.1 }) }).rows),
      target: `t${i}`,
    }));
    const many = verdictOf(planOf(...rows), () => true, { more: shaky });
    expect(findingOf(alone, 'cost_per_call.max_increase')?.status).toBe('breached');
    expect(findingOf(many, 'cost_per_call.max_increase')?.status).toBe('reported');
  });

  test('are kept by a growth of exactly as much as they tolerate', () => {
    const exact: More = (key) => {
      const cost = 100 * (1 + ((number(key) * 7) % 20));
      return { costUsd: (key.side === 'base' ? cost : (cost * 125) / 100) * 1e-6 };
    };
    const verdict = ask({ costPerCall: budget({ maxIncrease: 0.25 }) }, exact, 30);
    const found = verdict.findings.find(({ rule }) => rule === 'cost_per_call.max_increase');
    expect(found?.actual).toBeGreaterThan(0.25);
    expect(found?.status).toBe('met');
  });

  test('of p95 are judged however many tests share the level', () => {
    const tenfold: More = (key) => ({
      origin: 'live',
      latencyMs: (key.side === 'base' ? 1 : 10) * (300 + ((number(key) * 37) % 200)),
    });
    const row = at(planWith(40, { latencyP95: budget({ maxIncrease: 0.3 }) }).rows);
    const rows = Array.from({ length: 30 }, (_, i) => ({ ...row, target: `t${i}` }));
    const comparison = at(comparisonsOf(planOf(row), () => true, tenfold));
    const comparisons = rows.map(({ target }) => ({ ...comparison, target }));
    const { findings } = decide(planOf(...rows), comparisons, context);
    const statuses = findings.filter(({ rule }) => rule === 'latency_p95.max_increase').map(({ status }) => status);
    expect(statuses).toEqual(rows.map(() => 'breached'));
  });

  test('as ceilings charge only what base met', () => {
    const ceiling = { latencyP95: budget({ max: 120 }) };
    expect(findingOf(ask(ceiling, slow), 'latency_p95.max')).toMatchObject({ status: 'breached', why: 'above' });
    expect(findingOf(ask({ latencyP95: budget({ max: 90 }) }, slow), 'latency_p95.max')).toMatchObject({
      status: 'reported',
      why: 'base-above',
    });
  });

  test('that were not measured are said, not passed over', () => {
    const verdict = ask({ costPerCall: budget({ maxIncrease: 0.2 }) }, () => ({ costUsd: undefined }));
    expect(findingOf(verdict, 'cost_per_call.max_increase')).toMatchObject({ status: 'reported', why: 'not-measured' });
  });
});

describe('metrics', () => {
  const metric = (change: Partial<MetricEvidence>): MetricEvidence => ({
    name: 'f1',
    measure: { base: 0.9, head: 0.7, delta: -0.2, interval: undefined },
    headInterval: { lower: 0.62, upper: 0.78, confidence: 0.95 },
    pValues: { drop: 0.001, growth: 1 },
    sampleSize: 50,
    isAdvisory: false,
    ...change,
  });
  const rule = { min: 0.8, max: undefined, maxDrop: 0.05, maxIncrease: undefined, level: 'block' } as const;
  const ask = (change: Partial<MetricEvidence>, unaffected: readonly string[] = []) => {
    const row = at(planWith(50, { metrics: new Map([['f1', rule]]) }).rows);
    const plan = planOf({ ...row, unaffected, totalCases: row.totalCases + unaffected.length });
    const comparison = at(comparisonsOf(plan, () => true));
    const evidence = { ...comparison.evidence, metrics: [metric(change)] };
    const verdict = decide(plan, [{ ...comparison, evidence }], context);
    const found = verdict.findings.filter((finding) => finding.rule === 'metric');
    return { kind: verdict.kind, found: found.map(({ why, level }) => ({ why, level })) };
  };

  test('fail by their bar and by their drop', () => {
    expect(ask({})).toEqual({
      kind: 'fail',
      found: [
        { why: 'below', level: 'block' },
        { why: 'dropped', level: 'block' },
      ],
    });
  });

  test('are held to a bar only where the whole suite ran, to their drop always', () => {
    expect(ask({}, ['u']).found).toEqual([{ why: 'dropped', level: 'block' }]);
  });

  test('are held to a bar by all cases that ran, where some ran on head alone', () => {
    const comparison = at(comparisonsOf(planWith(5), () => true));
    const whole = metric({
      measure: { base: 0.95, head: 0.9, delta: undefined, interval: undefined },
      headInterval: { lower: 0.86, upper: 0.94, confidence: 0.95 },
    });
    const evidence = { ...comparison.evidence, metrics: [metric({})], metricBars: [whole] };
    const plan = planWith(5, { metrics: new Map([['f1', { ...rule, maxDrop: undefined }]]) });
    const [found] = decide(plan, [{ ...comparison, evidence }], context).findings.filter(
      (one) => one.rule === 'metric',
    );
    expect(found).toMatchObject({ status: 'met', actual: 0.9, evidence: { metric: whole } });
  });

  test('only warn where the judge behind them is not calibrated', () => {
    expect(ask({ isAdvisory: true }).kind).toBe('pass');
  });

  test('that were not measured are said', () => {
    expect(ask({ name: 'other' }).found).toEqual([{ why: 'not-measured', level: 'block' }]);
  });
});

describe('what could not be measured', () => {
  test('is an error when nothing was', () => {
    expect(verdictOf(planWith(5), () => 'error').kind).toBe('error');
  });

  test('is an error when more than the tolerated share got lost', () => {
    const verdict = verdictOf(planWith(100), (key) => (number(key) < 11 ? 'error' : true));
    expect(findingOf(verdict, 'errors')).toMatchObject({ status: 'error', why: 'too-many-errors' });
    expect(verdict.kind).toBe('error');
  });

  test('is an error when nothing was, however much is tolerated', () => {
    const limits = { ...DEFAULT_LIMITS, maxErrorShare: 1 };
    const plan = planWith(5);
    const designs = designsOf(plan, limits);
    const trials = runAll(designs, () => 'error');
    const verdict = decide(plan, compareRows(plan, trials, { seed: 1, designs }), {
      limits,
      inconclusive: 'pass',
      waiver: undefined,
    });
    expect(findingOf(verdict, 'errors')).toMatchObject({ status: 'error', why: 'too-many-errors' });
  });

  test('is no error when just the tolerated share got lost', () => {
    const verdict = verdictOf(planWith(100), (key) => (number(key) < 10 ? 'error' : true));
    expect(verdict.findings.filter(({ why }) => why === 'too-many-errors')).toEqual([]);
  });

  test('ends a row early only where the verdict is the same error that all rounds would end in', () => {
    const tags = new Map([['t', { ...NO_RULES, passRate: rate({ maxDrop: 0.02, mustCatch: 0.01 }) }]]);
    const cases = Array.from({ length: 20 }, (_, i) => {
      const one = evalCase(`c${i}`, 'major', i < 8 ? ['t'] : []);
      return i % 5 === 4 ? measured(one) : compared(one);
    });
    const plan = planOf(planRow(cases, { tags, passRate: rate({ mustCatch: 0.01 }) }));
    const early = designsOf(plan);
    const patient = early.map((design) => ({ ...design, maxErrorShare: 1 }));
    const calm = fc.constantFrom(0, 0.05, 0.1, 0.2, 0.4, 0.8);
    let ended = 0;
    fc.assert(
      fc.property(calm, calm, fc.integer({ min: 1, max: 1e6 }), (first, later, seed) => {
        const answers: Answers = (key) => {
          const draw = (what: string) =>
            uniformFloat64(
              generatorFor(seed, [what, key.side, key.caseId, `${key.purpose} ${key.round} ${key.number}`]),
            );
          return draw('lost') < (key.round === 1 ? first : later) ? 'error' : draw('passed') < 0.8;
        };
        const judged = (designs: typeof early) => {
          const trials = runAll(designs, answers);
          const verdict = decide(plan, compareRows(plan, trials, { seed: 1, designs }), context);
          return { kind: verdict.kind, calls: trials.length };
        };
        const [one, all] = [judged(early), judged(patient)];
        ended += Number(one.calls < all.calls);
        expect(one.kind).toBe(all.kind);
        expect(one.calls < all.calls && one.kind !== 'error').toBe(false);
      }),
      { numRuns: 24, seed: 4 },
    );
    expect(ended).toBeGreaterThan(4);
  });

  test('leaves the check undecided when one side lost more than the other', () => {
    const verdict = verdictOf(planWith(100), (key) => (number(key) < 9 && key.side === 'head' ? 'error' : true));
    expect(findingOf(verdict, 'errors')).toMatchObject({ status: 'undecided', why: 'errors-differ' });
    expect(verdict.kind).toBe('inconclusive');
  });

  test('is an error when a planned row has no comparison', () => {
    expect(decide(planWith(5), [], context).kind).toBe('error');
  });

  test('is inconclusive when the run was stopped, and an error when the target was', () => {
    const verdict = verdictOf(planWith(5), ({ caseId }) => (caseId === 'c2' ? 'skip' : true));
    expect(verdict.kind).toBe('inconclusive');
    expect(findingOf(verdict, 'pass_rate.max_drop')).toMatchObject({ why: 'budget' });
  });
});

describe('a row that was cut short', () => {
  const tags = new Map([['t', { ...NO_RULES, passRate: rate({ min: 0.5 }) }]]);
  const tagged = (count: number) =>
    Array.from({ length: count }, (_, i) => evalCase(`c${i}`, i === 0 ? 'critical' : 'major', i < 4 ? ['t'] : []));
  const plan = planOf(planRow(tagged(40).map(compared), { tags }));
  const kinds = ({ rows }: Verdict) => rows.map(({ tag, kind }) => [tag, kind]);
  const met = ({ findings }: Verdict) =>
    findings.filter(({ status }) => status === 'met').map(({ rule, tag }) => [rule, tag]);

  test('leaves its tags open as itself, as far as their cases have no answer', () => {
    const stopped = verdictOf(plan, ({ caseId }) => (caseId === 'c3' ? 'skip' : true));
    expect(kinds(stopped)).toEqual([
      [undefined, 'inconclusive'],
      ['t', 'inconclusive'],
    ]);
    const elsewhere = verdictOf(plan, (key) => (number(key) === 30 ? 'skip' : true));
    expect(kinds(elsewhere)).toEqual([
      [undefined, 'inconclusive'],
      ['t', 'pass'],
    ]);
    expect(met(elsewhere)).toEqual([['pass_rate.min', 't']]);
  });

  test('makes an error of its tags where head answered nothing', () => {
    const refused = compareRows(
      plan,
      runAll(designsOf(plan), ({ side }) => side === 'base' || 'skip').map((trial) =>
        trial.status === 'skipped' ? { ...trial, why: 'target-stopped' as const } : trial,
      ),
      { seed: 1, designs: designsOf(plan) },
    );
    const verdict = decide(plan, refused, context);
    expect(kinds(verdict)).toEqual([
      [undefined, 'error'],
      ['t', 'error'],
    ]);
    expect(met(verdict)).toEqual([]);
  });

  test('makes an error of its tags where too many answers got lost, some of them theirs', () => {
    const cases = Array.from({ length: 40 }, (_, i) => measured(evalCase(`c${i}`, 'major', i < 20 ? ['t'] : [])));
    const half = planOf(planRow(cases, { tags }));
    const losing = (lost: readonly number[]) =>
      kinds(verdictOf(half, (key) => (lost.includes(number(key)) ? 'error' : true)));
    expect(losing([3, 30, 31, 32, 33])).toEqual([
      [undefined, 'error'],
      ['t', 'error'],
    ]);
    expect(losing([29, 30, 31, 32, 33])).toEqual([
      [undefined, 'error'],
      ['t', 'pass'],
    ]);
    expect(losing([3])).toEqual([
      [undefined, 'pass'],
      ['t', 'pass'],
    ]);
  });

  test('keeps no limit: neither what was not measured nor what was not tried again is said to be met', () => {
    const costs = { costPerCall: budget({ max: 1 }), broken: { max: 1, level: 'block' as const } };
    const budgeted = planOf(planRow(tagged(40).map(compared), costs));
    expect(met(verdictOf(budgeted, (key) => (number(key) > 20 ? 'skip' : true)))).toEqual([]);
    const untried = verdictOf(budgeted, (key) =>
      key.purpose === 'confirmation' ? 'skip' : key.side === 'base' || number(key) > 0,
    );
    expect(untried.kind).toBe('inconclusive');
    expect(met(untried)).toEqual([['cost_per_call.max', undefined]]);
  });
});

describe('spec changes and waivers', () => {
  const change = (blocks: boolean): SpecChange => ({
    kind: 'case-removed',
    suite: 's',
    target: undefined,
    caseId: 'gone',
    severity: 'critical',
    before: undefined,
    after: undefined,
    place: undefined,
    blocks,
  });

  test('a blocking one fails even when nothing runs; another does not', () => {
    expect(decide({ ...planOf(), changes: [change(true)] }, [], context).kind).toBe('fail');
    expect(decide({ ...planOf(), changes: [change(false)] }, [], context).kind).toBe('nothing-to-run');
  });

  test('a waiver accepts a failure and leaves everything shown', () => {
    const waived = decide({ ...planOf(), changes: [change(true)] }, [], { ...context, waiver });
    expect(waived).toMatchObject({ kind: 'waived', waiver });
    expect(waived.findings[0]?.status).toBe('breached');
    expect(verdictOf(planWith(5), () => true, { waiver })).toMatchObject({ kind: 'pass', waiver: undefined });
    expect(verdictOf(planWith(5), () => 'error', { waiver }).kind).toBe('error');
  });
});
