import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/domain/comparison/comparison.ts';
import type { ErroredTrial, SkippedTrial, TimeLimit, Trial } from '../../../src/domain/trial.ts';
import { diffRemarks } from '../../../src/report/machine/annotations.ts';
import { renderComment } from '../../../src/report/markdown/comment.ts';
import { describeVerdict } from '../../../src/report/words/headline/headline.ts';
import { renderHtml } from '../../../src/report/html/page.ts';
import { renderJunit } from '../../../src/report/machine/junit.ts';
import { renderTerminal } from '../../../src/report/terminal/terminal.ts';
import { caseComparison, comparison, finding, measure, result, resultCases, row, trial, verdict } from '../build.ts';

const NONE = measure(undefined, undefined);
const NOBODY = { passed: 0, of: 0 };
const UNTIL = 'the check stays red until then, and finished answers are not paid again.';

/** A row without an answer, and the trials that brought none. */
function lost(trials: readonly Trial[], changed: Partial<Comparison> = {}) {
  const nothing = comparison({
    comparedCases: 2,
    pairs: 0,
    passes: { base: NOBODY, head: NOBODY },
    passRate: NONE,
    costPerCallUsd: NONE,
    latencyP95Ms: NONE,
    cases: ['a', 'b'].map((caseId) =>
      caseComparison({ caseId, change: 'missing', tally: { base: NOBODY, head: NOBODY }, isConfirmed: false }),
    ),
    ...changed,
  });
  const findings = [
    finding({ rule: 'errors', status: 'error', limit: 0.1, why: 'not-measured' }),
    finding({ rule: 'pass_rate.max_drop', status: 'undecided' }),
    finding({ rule: 'errors', status: 'error', tag: 'refunds', limit: 0.1, why: 'not-measured' }),
  ];
  return result({
    verdict: verdict('error', [nothing], findings),
    rows: [row(nothing)],
    cases: resultCases(2),
    trials,
  });
}

const key = { ...trial({ caseId: 'a', side: 'head', text: '' }).key };

function skipped(why: SkippedTrial['why']): Trial {
  return { status: 'skipped', key, why };
}

function errored(message: string): ErroredTrial {
  return {
    status: 'errored',
    isAnswered: false,
    key,
    fingerprint: 'f'.repeat(64),
    provider: 'openai',
    message,
    attempts: 5,
    spendUsd: undefined,
  };
}

function comment(trials: readonly Trial[], changed: Partial<Comparison> = {}): string {
  return renderComment(lost(trials, changed), { marker: '', reportUrl: undefined });
}

describe('a run without any answer', () => {
  it.each<readonly [SkippedTrial['why'], string]>([
    ['interrupted', 'the run was interrupted before any case had an answer'],
    ['deadline', "the run's deadline came before any case had an answer"],
    ['budget', 'the spending cap was reached before any case had an answer'],
    ['target-stopped', 'the target was given up before any case had an answer'],
  ])('says why (%s)', (why, says) => {
    expect(describeVerdict(lost([skipped(why)]))).toBe(`Error: ${says}`);
  });

  it('tells what to do', () => {
    expect(comment([skipped('interrupted')])).toContain('\n\nRun it again: what was measured is kept.\n\n');
    expect(comment([skipped('budget')])).toContain('\n\nRaise `max-cost` and run it again: what was measured is kept.');
  });

  it('shows no table, no list of cases and no second finding of the same row', () => {
    const text = comment([skipped('interrupted')]);
    expect(text.match(/^(#|\||<details|[-*+] ).*/gm)).toEqual([
      '### ⛔ Error: the run was interrupted before any case had an answer',
      '<details><summary>What would have run: 50 of 214</summary>',
      '- prompt `prompts/triage.md`: 2 cases',
    ]);
    const screen = renderTerminal(lost([skipped('interrupted')]), { color: false, width: 120 });
    expect(screen).not.toMatch(/n\/a|Without a usable pair|Not enough evidence/);
  });

  it('says of a target that was refused what the error says, and nothing else', () => {
    const errors = [
      { code: 'missing-api-key' as const, sentence: 'OPENAI_API_KEY is not set.', place: undefined, hint: 'Set it.' },
    ];
    const { verdict: whole, ...rest } = lost([skipped('target-stopped')]);
    const refused = finding({ rule: 'pass_rate.max_drop', status: 'error', why: 'target-stopped' });
    const stopped = { ...rest, errors, verdict: { ...whole, findings: [...whole.findings, refused] } };
    const paragraphs = renderComment(stopped, { marker: '', reportUrl: undefined }).trim().split('\n\n');
    expect(paragraphs.slice(0, 3)).toEqual([
      '### ⛔ Error: OPENAI_API_KEY is not set',
      'Set it.',
      '<details><summary>What would have run: 50 of 214</summary>',
    ]);
  });

  it('tells a mistake and what to do in two sentences, wherever it is shown', () => {
    const mistake = {
      code: 'provider-refused' as const,
      sentence: 'It wrote nothing',
      place: undefined,
      hint: 'Mend it.',
    };
    const twice = { ...lost([skipped('target-stopped')]), errors: [mistake, { ...mistake, sentence: 'It ended' }] };
    const texts = [
      renderComment(twice, { marker: '', reportUrl: undefined }),
      renderTerminal(twice, { color: false, width: 120 }),
      renderHtml(twice),
      diffRemarks(twice)
        .map(({ message }) => message)
        .join('\n'),
    ];
    expect(texts.filter((text) => !text.includes('It wrote nothing. Mend it.'))).toEqual([]);
  });

  it('names the provider, its commonest words and how many trials are lost', () => {
    const trials = [errored('503: Down.'), errored('timeout'), errored('503: Down.')];
    const counts = { errored: { base: 1, head: 2 }, missingPairs: 2, erroredProviders: ['openai'] };
    expect(comment(trials, counts).split('\n\n').slice(0, 2)).toEqual([
      '\n### ⛔ Error: 2 pairs of 2 got no answer from `openai` (1 error on base, 2 on head), more than the 10.0% tolerated',
      `Most often: 503: Down. Re-run the job when the provider answers: ${UNTIL}`,
    ]);
    expect(comment(trials, counts)).toContain('Trials without an answer: 3');
  });

  it('says of a scorer that failed what helps there, which is no provider', () => {
    const trials = [{ ...errored('spawn nonexistent-prog ENOENT'), provider: 'scorer' }];
    const counts = { errored: { base: 1, head: 1 }, missingPairs: 2, erroredProviders: ['scorer'] };
    expect(comment(trials, counts).split('\n\n').slice(0, 2)).toEqual([
      '\n### ⛔ Error: 2 pairs of 2 could not be scored (1 error on base, 1 on head), more than the 10.0% tolerated',
      `spawn nonexistent-prog ENOENT. Mend the scorer, or what it needs, and re-run the job: ${UNTIL}`,
    ]);
    expect(comment(trials, { ...counts, erroredProviders: ['openai', 'scorer'] })).toContain(
      `Mend the scorer, or what it needs, and re-run the job when the provider answers: ${UNTIL}`,
    );
  });

  it('promises nothing of a check where there is none', () => {
    const counts = { errored: { base: 1, head: 1 }, missingPairs: 1, erroredProviders: ['openai'] };
    const { runUrl: _run, ...here } = lost([errored('503')], counts);
    const said = renderTerminal({ ...here, runUrl: undefined }, { color: false, width: 400 });
    expect(said).toContain('Run it again when the provider answers: finished answers are not paid again.');
  });

  const late = (timeLimit: TimeLimit): Trial => ({ ...errored('no answer within 2 s'), timeLimit });

  it.each<readonly [string, readonly Trial[], string]>([
    [
      'each of them',
      [late('limits.call_timeout_ms'), late('limits.call_timeout_ms')],
      'Raise `limits.call_timeout_ms` where answers take longer, and re-run the job: the check',
    ],
    [
      'those of a program',
      [late('timeout_ms')],
      'Raise `timeout_ms` of the target where answers take longer, and re-run the job: the check',
    ],
    [
      'some of them',
      [errored('503'), late('limits.call_timeout_ms')],
      'Raise `limits.call_timeout_ms` where answers take longer, and re-run the job when the provider answers: the check',
    ],
  ])('names the limit of our own that %s ran into', (_which, trials, advice) => {
    const counts = { errored: { base: 0, head: trials.length }, missingPairs: 1, erroredProviders: ['openai'] };
    expect(comment(trials, counts)).toContain(advice);
    expect(renderTerminal(lost(trials, counts), { color: false, width: 400 })).toContain(advice);
  });

  it.each([
    ['openai', 'no pair was answered: 1 trial got no answer from openai (1 error on base, 0 on head)'],
    ['scorer', 'no pair was scored: 1 trial could not be scored (1 error on base, 0 on head)'],
  ])('counts no pairs where there is none to count (%s)', (provider, says) => {
    const counts = { errored: { base: 1, head: 0 }, missingPairs: 0, erroredProviders: [provider] };
    expect(describeVerdict(lost([errored('503')], counts))).toBe(`Error: ${says}`);
  });

  it('counts trials where only head ran', () => {
    const counts = {
      comparedCases: 0,
      measuredCases: 12,
      errored: { base: 0, head: 3 },
      passes: { base: NOBODY, head: { passed: 9, of: 9 } },
      erroredProviders: ['openai'],
    };
    expect(describeVerdict(lost([errored('503')], counts))).toContain(
      ': 3 trials of 12 got no answer from openai, more than the 10.0% tolerated',
    );
  });
});

describe('a run that ended before it had asked everything', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const answered = ['base', 'head'].map((side) => trial({ caseId: 'a', side: side as 'base' | 'head', text: 'ok' }));
  const failed: Trial = { ...errored('503'), key: { ...key, caseId: 'b' } };
  const never = ['c', 'd'].map((caseId): Trial => ({ status: 'skipped', key: { ...key, caseId }, why: 'budget' }));
  const row1 = comparison({
    comparedCases: 4,
    cases: ids.map((caseId) =>
      caseComparison({
        caseId,
        change: caseId === 'a' ? 'passing' : 'missing',
        tally:
          caseId === 'a' ? { base: { passed: 1, of: 1 }, head: { passed: 1, of: 1 } } : { base: NOBODY, head: NOBODY },
        isConfirmed: false,
      }),
    ),
  });
  const stopped = result({
    verdict: verdict('inconclusive', [row1], []),
    rows: [row(row1)],
    cases: resultCases(4),
    trials: [...answered, failed, ...never],
  });

  it('counts what was never asked apart from what got no answer', () => {
    const text = renderComment(stopped, { marker: '', reportUrl: undefined });
    expect(text).toContain('Without a usable pair: 1 case<');
    expect(text).toContain(
      '<summary>Not run</summary>\n\n- `support-triage` × `mini`: 2 cases, the spending cap was reached',
    );
    expect(renderTerminal(stopped, { color: false, width: 120 })).toContain(
      'Not run\n  - support-triage × mini: 2 cases, the spending cap was reached',
    );
    expect(renderHtml(stopped)).toContain('<code>mini</code>: 2 cases, the spending cap was reached');
  });

  it('is no error of the cases that were never asked', () => {
    const xml = renderJunit(stopped);
    expect(xml.match(/got no answer/g)).toHaveLength(1);
    expect(xml.match(/<skipped message="was not run: the spending cap was reached"/g)).toHaveLength(2);
  });
});
