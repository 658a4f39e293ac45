import { describe, expect, it } from 'vitest';
import type { MetricEvidence } from '../../src/domain/comparison/metric-evidence.ts';
import type { Request } from '../../src/domain/request.ts';
import { renderJson } from '../../src/report/machine/json.ts';
import { parseResult } from '../../src/result/read.ts';
import { gatePullRequest, type Gated } from './pull-request.ts';

const kindOf = ({ result }: Gated) => result.verdict.kind;
const evidenceOf = ({ result }: Gated) => result.rows[0]?.comparison.evidence;
const metricOf = (gated: Gated, name: string): MetricEvidence | undefined =>
  evidenceOf(gated)?.metrics.find((metric) => metric.name === name);
const oneOf = <T>(items: readonly T[], number: number): T => items[number % items.length] as T;

describe('classification', () => {
  const LABELS = ['spam', 'ham', 'news'];
  const labelled = (labels: readonly string[], changed: object = {}) => ({
    cases: 60,
    caseOf: (number: number) => ({
      vars: { number, expected: oneOf(LABELS, number) },
      tags: [oneOf(['es', 'en'], number)],
    }),
    expect: [
      {
        label: {
          labels,
          expected: '{{ expected }}',
          positive: 'spam',
          false_negative_cost: 5,
          false_positive_cost: 1,
          ...changed,
        },
      },
    ],
  });
  // Head takes every second spam for ham.
  const answer = (side: string, number: number) =>
    side === 'head' && number % 6 === 0 ? 'ham' : oneOf(LABELS, number);
  const lenient = { pass_rate: { max_drop: 0.5 }, broken: { max: 60 } };

  it('gives every metric on both sides with its delta and an interval, and a matrix', async () => {
    const gated = await gatePullRequest({ ...labelled(LABELS), answer, policy: lenient });
    const { confusions } = evidenceOf(gated) ?? {};
    expect(confusions).toEqual([
      {
        name: 'label',
        labels: LABELS,
        base: {
          counts: [
            [20, 0, 0],
            [0, 20, 0],
            [0, 0, 20],
          ],
          unlabelled: [0, 0, 0],
        },
        head: {
          counts: [
            [10, 10, 0],
            [0, 20, 0],
            [0, 0, 20],
          ],
          unlabelled: [0, 0, 0],
        },
      },
    ]);
    // scikit-learn: accuracy_score 0.8333, balanced_accuracy_score 0.8333, f1_score(average='macro') 0.8222, cohen_kappa_score 0.75.
    expect(metricOf(gated, 'accuracy')?.measure).toMatchObject({ base: 1, head: 50 / 60 });
    expect(metricOf(gated, 'balanced_accuracy')?.measure.head).toBeCloseTo(0.833333, 6);
    expect(metricOf(gated, 'macro_f1')?.measure.head).toBeCloseTo(0.822222, 6);
    expect(metricOf(gated, 'kappa')?.measure.head).toBeCloseTo(0.75, 12);
    expect(metricOf(gated, 'recall.spam')?.measure).toMatchObject({ base: 1, head: 0.5, delta: -0.5 });
    expect(metricOf(gated, 'precision.ham')?.measure.head).toBeCloseTo(20 / 30, 12);
    expect(metricOf(gated, 'expected_cost')?.measure).toMatchObject({ base: 0, head: 50 / 60 });
    const { interval } = metricOf(gated, 'macro_f1')?.measure ?? {};
    expect(interval?.lower).toBeLessThan(-0.1778);
    expect(interval?.upper).toBeGreaterThan(-0.1778);
    expect(interval?.upper).toBeLessThan(0);
  });

  it('blocks what its policy forbids, and shows it in comment and terminal', async () => {
    const gated = await gatePullRequest({
      ...labelled(LABELS),
      answer,
      policy: { ...lenient, metrics: { 'recall.spam': { max_drop: 0.1 }, expected_cost: { max: 0.3 } } },
    });
    expect(kindOf(gated)).toBe('fail');
    expect(gated.result.verdict.findings.filter(({ status }) => status === 'breached')).toMatchObject([
      { rule: 'metric', metric: 'expected_cost', why: 'above', level: 'block', evidence: { kind: 'metric-bar' } },
      { rule: 'metric', metric: 'recall.spam', why: 'dropped', level: 'block' },
    ]);
    expect(gated.comment).toContain('`recall.spam`: 100.0% → 50.0% (−50.0 pp)');
    expect(metricOf(gated, 'recall.spam')?.sampleSize).toBe(20);
    expect(metricOf(gated, 'accuracy')?.sampleSize).toBe(60);
    expect(gated.terminal).toContain('macro_f1: 1.00 → 0.82 (−0.18)');
    expect(gated.comment).toMatch(
      /the metric `expected_cost` is 0\.8333 \(95 % interval 0\.\d+ to 1\.\d+\), above your maximum of 0\.3/,
    );
    expect(parseResult(renderJson(gated.result))).toEqual(gated.result);
  });

  it('tells the metrics of each tag and severity, and shows those that changed', async () => {
    const gated = await gatePullRequest({ ...labelled(LABELS), answer, policy: lenient });
    const slices = evidenceOf(gated)?.slices.map(({ kind, name, cases }) => [kind, name, cases]);
    expect(slices).toEqual([
      ['tag', 'en', 30],
      ['tag', 'es', 30],
    ]);
    const recall = evidenceOf(gated)?.slices.map(
      ({ metrics }) => metrics.find(({ name }) => name === 'recall.spam')?.measure.head,
    );
    expect(recall).toEqual([1, 0]);
    expect(gated.comment).toContain('tag `es`');
    expect(gated.comment).not.toContain('tag `en`');
  });

  it('takes an answer without any label for none of them, and survives its file', async () => {
    const gated = await gatePullRequest({
      ...labelled(LABELS),
      answer: (side, number) => (side === 'head' ? 'no idea' : oneOf(LABELS, number)),
    });
    expect(evidenceOf(gated)?.confusions[0]?.head.unlabelled).toEqual([20, 20, 20]);
    expect(metricOf(gated, 'accuracy')?.measure.head).toBe(0);
    expect(parseResult(renderJson(gated.result))).toEqual(gated.result);
  });

  it('has head’s numbers alone where only head ran', async () => {
    const gated = await gatePullRequest({
      ...labelled(LABELS),
      oldExpect: [...labelled(LABELS).expect, { contains: 'a' }],
      answer: (_, number) => oneOf(LABELS, number),
      policy: { metrics: { accuracy: { min: 0.9 } } },
    });
    expect(metricOf(gated, 'accuracy')).toMatchObject({
      measure: { base: undefined, head: 1, delta: undefined },
      headInterval: { lower: expect.closeTo(1 - 0.0596, 3), upper: 1 },
      sampleSize: 60,
    });
    expect(gated.comment).toContain('`accuracy`: n/a → 100.0%, 95 %: 94.0% to 100.0%, 60 cases');
  });

  it('shows a bar that only the luck of a few cases missed, and does not block for it', async () => {
    const gated = await gatePullRequest({
      ...labelled(LABELS),
      answer: (side, number) =>
        number % 10 === 3 || (side === 'head' && number === 0) ? 'news' : oneOf(LABELS, number),
      policy: { ...lenient, metrics: { accuracy: { min: 0.93 } } },
    });
    expect(metricOf(gated, 'accuracy')?.measure).toMatchObject({ base: 56 / 60, head: 55 / 60 });
    expect(gated.result.verdict.findings).toContainEqual(
      expect.objectContaining({ metric: 'accuracy', status: 'reported', why: 'not-established' }),
    );
    expect(kindOf(gated)).toBe('pass');
    expect(gated.comment).toContain('below your minimum of 93.0% (not established by the data: shown, not charged)');
  });

  it('of a suite that only head has are not said to meet a bar that they may have missed', async () => {
    const gated = await gatePullRequest({
      ...labelled(LABELS),
      oldExpect: [...labelled(LABELS).expect, { contains: 'a' }],
      answer: (_, number) => (number % 10 === 3 ? 'news' : oneOf(LABELS, number)),
      policy: { ...lenient, metrics: { accuracy: { min: 0.95 } } },
    });
    expect(gated.comment).toMatch(/Measured 60 changed cases: \d+ pass, \d+ fail; no limit blocks/);
  });
});

describe('confidence and fallbacks', () => {
  it('give calibration, what would be handled without review, and its errors, and gate them', async () => {
    const gated = await gatePullRequest({
      cases: 60,
      expect: [
        { json_path: { path: '$.answer', equals: 'yes' } },
        { confidence: { path: '$.sure', threshold: 0.8 } },
        { fallback: 'I cannot' },
      ],
      policy: {
        pass_rate: { max_drop: 0.9 },
        broken: { max: 60 },
        metrics: { handled_error_rate: { max_increase: 0.1 }, fallback_rate: { max_increase: 0.1 } },
      },
      answer: (side, number) => {
        const isWrong = side === 'head' && number % 2 === 0;
        return JSON.stringify({ answer: isWrong ? 'I cannot say' : 'yes', sure: 0.9 });
      },
    });
    expect(metricOf(gated, 'handled')?.measure).toMatchObject({ base: 1, head: 1 });
    expect(metricOf(gated, 'handled_error_rate')?.measure).toMatchObject({ base: 0, head: 0.5 });
    expect(metricOf(gated, 'fallback_rate')?.measure).toMatchObject({ base: 0, head: 0.5 });
    expect(metricOf(gated, 'ece')?.measure.base).toBeCloseTo(0.1, 12);
    expect(metricOf(gated, 'brier')?.measure.head).toBeCloseTo((0.01 + 0.81) / 2, 12);
    expect(evidenceOf(gated)?.reliabilities[0]?.head[8]).toMatchObject({ count: 60, accuracy: 0.5 });
    expect(
      gated.result.verdict.findings.filter(({ status }) => status === 'breached').map(({ metric }) => metric),
    ).toEqual(['handled_error_rate', 'fallback_rate']);
  });
});

const verdict = (pass: boolean): string =>
  JSON.stringify({ evidence: '', reason: 'so it is', score: pass ? 0.9 : 0.1, pass });
const judging = (request: Request, wanted: string): boolean => request.messages.at(-1)?.text.includes(wanted) === true;

describe('a judge', () => {
  const judged = {
    cases: 40,
    expect: [{ contains: 'dear' }, { judge: 'The answer is kind.' }],
    answer: (side: string, number: number) =>
      side === 'base' ? `dear kind ${number % 4 === 0 ? 'rude' : ''}` : 'dear rude',
    judge: (request: Request) => verdict(!judging(request, 'rude')),
  };
  // People agree with the judge on base about every case, or about none.
  const labelled = (agrees: boolean) => (number: number) => ({
    human: (number % 4 === 0) === agrees ? 'fail' : 'pass',
  });
  const config = { judge: { provider: 'openai', model: 'judge', min_agreement: 0.6 } };

  it('that agrees with people blocks', async () => {
    const gated = await gatePullRequest({ ...judged, config, caseOf: labelled(true) });
    expect(kindOf(gated)).toBe('fail');
    expect(evidenceOf(gated)?.agreement).toMatchObject({
      base: { kappa: 1, cases: 40 },
      minAgreement: 0.6,
      isCalibrated: true,
    });
    expect(metricOf(gated, 'judge_agreement')?.headInterval).toEqual(evidenceOf(gated)?.agreement?.head?.interval);
    // On head the judge rightly fails what people had passed: that takes nothing from its standing.
    expect(evidenceOf(gated)?.agreement?.head?.kappa).toBe(0);
    expect(gated.comment).toContain('judge and people: kappa 1.00');
  });

  it.each([
    ['disagrees with people', labelled(false), 'kappa −0.60'],
    ['nobody has checked', () => ({}), 'no labelled case ran'],
  ])('that %s only warns, and the comment says why', async (_, caseOf, words) => {
    const gated = await gatePullRequest({ ...judged, config, caseOf });
    expect(kindOf(gated)).toBe('pass');
    expect(
      gated.result.verdict.findings.filter(({ status }) => status === 'breached').map(({ level }) => level),
    ).toContain('warn');
    expect(gated.comment.replaceAll('\\', '')).toContain('the judge agrees too little with people');
    expect(gated.comment).toContain(words);
    // A pass stands without the judge after round 1: nothing more is bought to find that out.
    expect(gated.result.trials).toHaveLength(80);
  });

  it('that is not trusted takes nothing from what other scorers find', async () => {
    const gated = await gatePullRequest({
      ...judged,
      config,
      caseOf: labelled(false),
      answer: (side, number) =>
        `${side === 'head' && number < 30 ? '' : 'dear '}${side === 'head' || number % 4 === 0 ? 'rude' : 'kind'}`,
    });
    expect(kindOf(gated)).toBe('fail');
    // With the judge all 30 that base passes got worse; without it, 30 of 40 did.
    expect(gated.comment).toContain('The measured drop is 75.0 points');
  });

  it('that is not trusted and fails everything does not hide a break that re-runs have to show', async () => {
    const gated = await gatePullRequest({
      ...judged,
      config,
      caseOf: labelled(false),
      answer: (side, number) =>
        `${side === 'head' && number % 10 === 1 ? '' : 'dear '}${side === 'head' || number % 4 === 0 ? 'rude' : 'kind'}`,
    });
    expect(kindOf(gated)).toBe('fail');
    expect(gated.result.verdict.findings[0]).toMatchObject({
      why: 'broken-cases',
      level: 'block',
      caseIds: ['c1', 'c11', 'c21', 'c31'],
    });
  });

  it('blocks without labels where no agreement is asked for', async () => {
    const gated = await gatePullRequest({ ...judged, config: { judge: { provider: 'openai', model: 'judge' } } });
    expect(kindOf(gated)).toBe('fail');
  });

  it('that does not answer in form leaves a trial without a score, which is judged anew and not asked for again', async () => {
    const gated = await gatePullRequest({
      ...judged,
      config,
      cases: 1,
      judge: (_, question) => (question <= 3 ? 'Sure!' : verdict(true)),
    });
    const scored = gated.result.trials.filter((trial) => trial.status === 'scored');
    expect(scored.every((trial) => trial.passed)).toBe(true);
    expect(scored).toHaveLength(gated.result.trials.length);
    expect(gated.asked.filter((text) => !text.startsWith('Rubric'))).toHaveLength(scored.length);
  });
});

describe('two outputs judged side by side', () => {
  const config = { judge: { provider: 'openai', model: 'judge' } };
  const prefer = (winner: string): string => JSON.stringify({ reason: 'clearer', winner });
  const compared = {
    cases: 20,
    config,
    expect: [{ contains: 'answer' }, { judge_pairwise: 'Clearer is better.', name: 'clarity' }],
    answer: (side: string) => `answer, ${side === 'base' ? 'muddled' : 'crisp'}`,
  };
  const likesCrisp = (request: Request): string => {
    const text = request.messages.at(-1)?.text ?? '';
    return prefer(text.indexOf('crisp') < text.indexOf('muddled') ? 'first' : 'second');
  };

  it('tell who wins, blind and in both orders, with an interval', async () => {
    const gated = await gatePullRequest({ ...compared, judge: likesCrisp });
    expect(gated.questions).toHaveLength(40);
    expect(gated.questions.every((request) => !/\b(base|head)\b/.test(JSON.stringify(request.messages)))).toBe(true);
    expect(gated.result.preferences).toHaveLength(20);
    expect(evidenceOf(gated)?.preferences).toMatchObject([
      { name: 'clarity', base: 0, head: 20, ties: 0, inconsistent: 0, headRate: 1 },
    ]);
    expect(metricOf(gated, 'clarity')?.measure).toMatchObject({ base: 0, head: 1, delta: 1 });
    expect(gated.result.spend.judgeCalls).toBe(40);
    expect(gated.comment).toContain('head won 20, base 0, 0 ties');
  });

  it('take an answer that changes with the order for a tie, and say how often that was', async () => {
    const gated = await gatePullRequest({ ...compared, judge: () => prefer('first') });
    expect(evidenceOf(gated)?.preferences).toMatchObject([{ ties: 20, inconsistent: 20, headRate: 0.5 }]);
    expect(gated.comment).toContain('20 answers changed with the order');
  });

  it('are gated as any other metric', async () => {
    const likesMuddled = (request: Request): string =>
      likesCrisp(request).includes('first') ? prefer('second') : prefer('first');
    const gated = await gatePullRequest({
      ...compared,
      judge: likesMuddled,
      policy: { metrics: { clarity: { max_drop: 0.2 } } },
    });
    expect(kindOf(gated)).toBe('fail');
  });

  it('cost no question where they are the same, and leave a gap where the judge fails', async () => {
    const gated = await gatePullRequest({
      ...compared,
      answer: (side, number) => (number < 18 ? 'answer' : `answer, ${side === 'base' ? 'muddled' : 'crisp'}`),
      judge: () => 'not in form',
    });
    expect(evidenceOf(gated)?.preferences).toMatchObject([{ ties: 18, missing: 2 }]);
    expect(gated.result.preferences.filter(({ status }) => status === 'missing')).toHaveLength(2);
    expect(parseResult(renderJson(gated.result))).toEqual(gated.result);
  });
});
