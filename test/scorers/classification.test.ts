import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/domain/json/json.ts';
import { applyScorer, scoreOutput } from '../../src/run/scoring/score.ts';
import type { ScorerProgram } from '../../src/domain/scorer.ts';
import { combineOrders, judgePair } from '../../src/scorers/judged/judge-pairwise.ts';
import { contextOf, fakeJudge, outputOf, score, specOf } from './support.ts';

const config: JsonObject = { labels: ['Refund', 'return', 'other'], expected: 'refund' };

describe('label', () => {
  it.each<[JsonObject, string, string | null]>([
    [{}, 'Refund', 'Refund'],
    [{}, ' **refund.**\n', 'Refund'],
    [{}, 'Return', 'return'],
    [{}, 'I think it is a refund', null],
    [{}, '', null],
    [{ path: '$.intent' }, '{"intent": "REFUND"}', 'Refund'],
    [{ path: '$.intent' }, '{"intent": {"a": 1}}', null],
    [{ path: '$.intent' }, 'Refund', null],
    [{ regex: 'Label: (\\w+)' }, 'Thinking…\nLabel: other', 'other'],
    [{ regex: 'Label: (\\w+)' }, 'Refund', null],
  ])('with %j reads %j as %s', async (more, output, predicted) => {
    const judged = await score('label', { ...config, ...more }, output);
    expect(judged.details).toMatchObject({ kind: 'label', expected: 'Refund', predicted });
    expect(judged.passed).toBe(predicted === 'Refund');
  });

  it.each([
    ...[
      '“spam”',
      '«Spam»',
      '„spam“',
      '‹spam›',
      '「spam」',
      '【spam】',
      '(spam)',
      '[spam]',
      '{spam}',
      '<spam>',
      '|spam|',
    ],
    ...[
      'spam,',
      'spam;',
      'spam:',
      'spam。',
      'spam、',
      'spam！',
      'spam؟',
      'spam…',
      '¡spam!',
      'ＳＰＡＭ',
      '\u200Bspam\uFEFF',
    ],
    ...[
      '_spam_',
      '**spam**',
      '***“Spam”.***',
      '`spam`',
      '# spam',
      '> spam',
      '- spam',
      '– spam',
      '• spam',
      '1. spam',
      'a) spam',
    ],
    ...['spam 🙂', '🙂 spam', 'spam 👍🏽.', '**spam** ❤️', '➡ spam', '➡️ **Spam**', '👉 spam', '⟶ spam', 'spam 🇺🇸'],
    ...['\\boxed{spam}', '$\\boxed{spam}$', '$$\\boxed{\\text{Spam}}$$.', '\\[ \\boxed{spam} \\]', '\\textbf{spam}'],
    ...[
      '```json\nspam\n```',
      '```json\n"spam"\n```',
      '```\nspam\n```\n',
      '~~~text\r\nspam\r\n~~~',
      '```json\n\\boxed{spam}```',
    ],
  ])('reads %j as spam', async (output) => {
    const judged = await score('label', { labels: ['spam', 'ham'], expected: 'spam' }, output);
    expect(judged.details).toMatchObject({ predicted: 'spam' });
  });

  it.each<[readonly string[], string, string | null]>([
    [['はい', 'いいえ'], 'はい。', 'はい'],
    [['はい', 'いいえ'], '「いいえ」', 'いいえ'],
    [['да', 'нет'], '«Да».', 'да'],
    [['Café'], 'cafe\u0301.', 'Café'],
    [['C', 'C#', 'C++'], '**c#**', 'C#'],
    [['C', 'C#', 'C++'], '(C++)', 'C++'],
    [['A+', 'A-', 'B'], '"A-".', 'A-'],
    [['A+', 'A-', 'B'], 'A', null],
    [['1', '0'], '(1)', '1'],
    [['1', '0'], '- 1', '1'],
    [['1', '0'], '-1', null],
    [['50', '5'], '50%', null],
    [['C', 'Java'], 'C#', null],
    [['spam', 'ham'], '!spam', null],
    [['spam', 'ham'], '~~spam~~', null],
    [['spam', 'ham'], 'spam, ham', null],
    [['spam', 'ham'], 'not spam', null],
    [['spam', 'ham'], '❌ spam', null],
    [['spam', 'ham'], 'spam 👎', null],
    [['spam', 'ham'], '🙂', null],
    [['spam', 'ham'], '\\boxed{spam} \\boxed{ham}', null],
    [['spam', 'ham'], '\\boxed{not spam}', null],
    [['spam', 'ham'], '```json\nspam\n```\n```json\nham\n```', null],
    [['json', 'text'], '```json\ntext\n```', 'text'],
    [['👍', '👎'], '👍', '👍'],
    [['👍', '👎'], '👎.', '👎'],
    [['👍', '👎'], '👍👎', null],
    [['good 🙂', 'good 🙁'], 'Good 🙁!', 'good 🙁'],
    [['good 🙂', 'good 🙁'], 'good', null],
    [['good 🙂', 'good 🙁'], 'good 🙂🙁', null],
    [['A', 'B'], 'A ➕', null],
    [['istanbul', 'izmir'], 'İstanbul', 'istanbul'],
    [['İstanbul', 'İzmir'], 'istanbul', 'İstanbul'],
    [['İstanbul', 'İzmir'], 'İZMİR.', 'İzmir'],
  ])('of %j reads %j as %s', async (labels, output, predicted) => {
    const judged = await score('label', { labels, expected: labels[0] ?? '' }, output);
    expect(judged.details).toMatchObject({ predicted });
  });

  it.each([
    ['***\n', '***'],
    [' * ', '*'],
    ['', null],
    ['"!"', null],
  ])('of punctuation alone reads %j as %s', async (output, predicted) => {
    const labels = ['*', '**', '***'];
    expect((await score('label', { labels, expected: '*' }, output)).details).toMatchObject({ predicted });
  });

  it('leaves what a metric needs', async () => {
    const costs = { positive: 'refund', false_negative_cost: 5, false_positive_cost: 1 };
    expect((await score('label', { ...config, ...costs }, 'other')).details).toEqual({
      kind: 'label',
      labels: ['Refund', 'return', 'other'],
      expected: 'Refund',
      predicted: 'other',
      positive: 'Refund',
      falseNegativeCost: 5,
      falsePositiveCost: 1,
    });
  });

  it('refuses an expected label that is not allowed', async () => {
    await expect(score('label', { ...config, expected: 'refunds' }, 'x')).rejects.toThrow(
      'expected of label is none of its labels',
    );
  });
});

describe('confidence', () => {
  it.each([
    ['{"c": 0.9}', 0.9],
    ['{"c": 1}', 1],
    ['{"c": "0.25"}', 0.25],
    ['{"c": "85 %"}', 0.85],
    ['{"c": 85}', null],
    ['{"c": -0.1}', null],
    ['{"c": "high"}', null],
    ['{}', null],
    ['no', null],
  ])('of %s is %s', async (output, confidence) => {
    const judged = await score('confidence', { path: '$.c', threshold: 0.8 }, output);
    expect(judged.details).toEqual({ kind: 'confidence', confidence, threshold: 0.8 });
    expect(judged.passed).toBe(confidence !== null);
  });
});

describe('fallback', () => {
  it('marks and passes, and counts for nothing in the score', async () => {
    const spec = specOf('fallback', { value: 'a colleague' });
    const scored = await scoreOutput([spec, specOf('equals', { value: 'x' })], contextOf('Ask A Colleague'));
    expect(scored.scores[0]).toMatchObject({
      passed: true,
      weight: 0,
      details: { kind: 'fallback', isFallback: true },
    });
    expect(scored.score).toBe(0);
    expect((await score('fallback', { value: 'a colleague' }, 'Sure')).details).toEqual({
      kind: 'fallback',
      isFallback: false,
    });
  });
});

describe('judge_pairwise', () => {
  const spec = specOf('judge_pairwise', { rubric: 'Is kinder.' });
  const outputs = { base: outputOf('No.'), head: outputOf('Gladly!') };
  const pair = (...winners: string[]) => {
    const { ask, questions } = fakeJudge(winners.map((winner) => ({ winner, reason: `${winner} is kinder` })));
    return { questions, preference: judgePair(spec, outputs, contextOf('', { ask, vars: { q: 1 } })) };
  };

  it.each([
    ['second', 'first', 'head', true],
    ['first', 'second', 'base', true],
    ['tie', 'tie', 'tie', true],
    ['first', 'first', 'tie', false],
    ['tie', 'first', 'tie', false],
  ])('%s when base comes first and %s when head does is %s', async (one, other, winner, isConsistent) => {
    expect(await pair(one, other).preference).toMatchObject({ winner, isConsistent });
  });

  it('shows both orders and never says whose an output is', async () => {
    const { preference, questions } = pair('second', 'first');
    await preference;
    const [forward = '', backward = ''] = questions.map(({ user }) => user);
    expect(forward.indexOf('No.')).toBeLessThan(forward.indexOf('Gladly!'));
    expect(backward.indexOf('Gladly!')).toBeLessThan(backward.indexOf('No.'));
    expect(`${questions[0]?.system}${forward}${backward}`).not.toMatch(/\b(?:base|head)\b/i);
  });

  it('asks again out of form and errors after three times', async () => {
    const { preference, questions } = pair('both', 'second', 'first');
    expect(await preference).toMatchObject({ winner: 'head' });
    expect(questions.map(({ attempt }) => attempt)).toEqual([1, 2, 1]);
    await expect(pair('both', 'both', 'both').preference).rejects.toMatchObject({ name: 'ScorerError' });
  });

  it('turns around when the sides change places', () => {
    const answer = (choice: 'first' | 'second') => ({ choice, reason: '' });
    expect(combineOrders(answer('first'), answer('second')).winner).toBe('base');
    expect(combineOrders(answer('second'), answer('first')).winner).toBe('head');
  });
});

describe('programs', () => {
  const run = (answer: () => JsonObject, type = 'javascript') => {
    const seen: { program: ScorerProgram; input: JsonObject }[] = [];
    const runCode = (program: ScorerProgram, input: JsonObject): Promise<JsonObject> => {
      seen.push({ program, input });
      return Promise.resolve().then(answer);
    };
    const spec = specOf(type, { file: 'evals/score.js', command: ['python', 'score.py'], directory: 'evals' });
    return { seen, judged: applyScorer(spec, contextOf('hello', { runCode, vars: { q: 1 }, tags: ['t'] })) };
  };

  it.each<[JsonObject, number, boolean]>([
    [{ score: 0.7 }, 0.7, true],
    [{ score: 0.4 }, 0.4, false],
    [{ score: 0.7, pass: false, reason: 'too long' }, 0.7, false],
    [{ pass: true }, 1, true],
    [{ passed: false }, 0, false],
  ])('may answer %j', async (answer, score, passed) => {
    expect(await run(() => answer).judged).toMatchObject({ score, passed });
  });

  it('are given the output and the case', async () => {
    const { judged, seen } = run(() => ({ score: 1 }), 'command');
    await judged;
    expect(seen[0]?.program).toEqual({ kind: 'command', command: ['python', 'score.py'], directory: 'evals' });
    expect(seen[0]?.input).toMatchObject({ output: 'hello', vars: { q: 1 }, tags: ['t'], severity: 'major' });
  });

  it.each<[JsonObject]>([
    [{}],
    [{ score: 2 }],
    [{ score: '1' }],
    [{ score: 'x', pass: true }],
    [{ score: 1, pass: 'yes' }],
  ])('error the trial with %j', async (answer) => {
    await expect(run(() => answer).judged).rejects.toMatchObject({ name: 'ScorerError' });
  });

  it('error the trial when the child fails', async () => {
    const crash = () => {
      throw new Error('exit code 3');
    };
    await expect(run(crash).judged).rejects.toMatchObject({
      name: 'ScorerError',
      message: 'The javascript scorer failed: exit code 3',
    });
  });

  it('are refused where head is not trusted', async () => {
    const judging = score('javascript', { file: 'a.js' }, 'x');
    await expect(judging).rejects.toMatchObject({ name: 'UserError', all: [{ code: 'untrusted-head' }] });
  });
});
