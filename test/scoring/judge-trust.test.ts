import { describe, expect, it } from 'vitest';
import { labelRow, outputId, rubricId, type HumanLabel } from '../../src/domain/labels/human-label.ts';
import type { Request } from '../../src/domain/request.ts';
import { parseResult } from '../../src/result/read.ts';
import { renderJson } from '../../src/report/machine/json.ts';
import { gatePullRequest, type Gated } from './pull-request.ts';

const RUBRIC = rubricId({ type: 'judge', config: { rubric: 'The answer is kind.' }, threshold: undefined });
const OTHER = rubricId({ type: 'judge', config: { rubric: 'The answer is short.' }, threshold: undefined });
const kindOf = ({ result }: Gated) => result.verdict.kind;
const agreementIn = ({ result }: Gated) => result.rows[0]?.comparison.evidence.agreement;
const plain = ({ comment }: Gated) => comment.replaceAll('\\', '');
const verdict = (pass: boolean): string =>
  JSON.stringify({ evidence: '', reason: 'so it is', score: pass ? 0.9 : 0.1, pass });
const mentions = (request: Request, word: string): boolean => request.messages.at(-1)?.text.includes(word) === true;

/** Labels of so many outputs, every fourth wrong; the judge sees them as people do but for `missed`. */
function labels(count: number, changed: Partial<NonNullable<HumanLabel['binding']>> = {}, missed = 0): string {
  const rows = Array.from({ length: count }, (_, number) => {
    const human = number % 4 === 0 ? 'fail' : 'pass';
    const judged = number < missed * 4 && human === 'fail' ? 'pass' : human;
    return labelRow({
      id: `${JSON.stringify(changed)}-${number}`,
      suite: 's',
      target: 't',
      caseId: `old-${number}`,
      tags: [],
      input: 'q',
      output: `text ${number}`,
      outputHash: outputId({ text: `text ${number}`, toolCalls: [] }),
      human,
      note: undefined,
      reviewer: undefined,
      binding: { scorer: 'kind', rubric: RUBRIC, judge: 'openai/judge', judged, ...changed },
      scorers: undefined,
      added: undefined,
    });
  });
  return `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;
}

const judged = {
  cases: 40,
  expect: [{ contains: 'dear' }, { judge: 'The answer is kind.', name: 'kind' }],
  answer: (side: string) => `dear ${side === 'base' ? 'kind' : 'rude'}`,
  judge: (request: Request) => verdict(!mentions(request, 'rude')),
};
const config = (trust: object) => ({
  judge: { provider: 'openai', model: 'judge', labels: ['labels.jsonl'], ...trust },
});
const gated = (text: string, trust: object = { min_labels: 20 }, changed: object = {}) =>
  gatePullRequest({ ...judged, config: config(trust), files: { 'labels.jsonl': text }, ...changed });

describe('a judge that needs labels before it may block', () => {
  it('blocks once it has them, and the comment says how far it agrees with people', async () => {
    const found = await gated(labels(20));
    expect(kindOf(found)).toBe('fail');
    expect(agreementIn(found)).toMatchObject({
      advisory: [],
      labels: [
        {
          scorer: 'kind',
          bound: 20,
          needed: 20,
          errors: { right: { passed: 15, of: 15 }, wrong: { passed: 5, of: 5 } },
        },
      ],
    });
    expect(plain(found)).toContain(
      '`kind` and people: kappa 1.00, 95 %: 0.57 to 1.00, 100.0% of 20 labels alike; it passes 15 of 15 that people call right and fails 5 of 5 that they call wrong',
    );
    expect(parseResult(renderJson(found.result))).toEqual(found.result);
  });

  it('warns while it lacks some, and the comment says how many and what to run', async () => {
    const found = await gated(labels(12));
    expect(kindOf(found)).toBe('pass');
    expect(agreementIn(found)?.advisory).toEqual(['kind']);
    expect(plain(found)).toContain(
      '`kind` has 12 of the 20 labels that its judge needs, so what only it found warns and does not block. 8 more: `evaldelta review RESULT --into labels.jsonl --suite s --scorer kind --all --sample 20`.',
    );
  });

  it('takes nothing from what other scorers find, nor from a judge that has its labels', async () => {
    const blunt = await gated(labels(0) + labels(1), undefined, {
      answer: (side: string) => `${side === 'base' ? 'dear' : ''} kind`,
    });
    expect(kindOf(blunt)).toBe('fail');
    const two = await gated(labels(20), undefined, {
      expect: [...judged.expect, { judge: 'The answer is short.', name: 'short' }],
    });
    expect(agreementIn(two)?.advisory).toEqual(['short']);
    expect(kindOf(two)).toBe('fail');
    expect(plain(two)).toContain('`short` has 0 of the 20 labels');
  });

  it.each([
    ['rubric', { rubric: OTHER }, '12 labels are for another rubric'],
    ['judge model', { judge: 'openai/older' }, '12 labels are for another judge model'],
  ])('lost them with another %s, and the comment says so', async (_, changed, words) => {
    const found = await gated(labels(8) + labels(12, changed));
    expect(kindOf(found)).toBe('pass');
    expect(plain(found)).toContain(`\`kind\` has 8 of the 20 labels that its judge needs (${words})`);
  });

  it('does not count labels that a pull request brings, nor loses those that it deletes', async () => {
    const brought = await gated(labels(12), undefined, { headFiles: { 'labels.jsonl': labels(40) } });
    expect(agreementIn(brought)?.labels?.[0]?.bound).toBe(12);
    expect(plain(brought)).toMatch(
      /judge changed: `labels` `labels\.jsonl: 12 labels \(\w{7}\)` → `labels\.jsonl: 40 labels/,
    );
    const deleted = await gated(labels(20), undefined, { headFiles: { 'labels.jsonl': '' } });
    expect(kindOf(deleted)).toBe('fail');
  });

  it('says that nobody can label a judge inside of another scorer', async () => {
    const found = await gated(labels(20), undefined, {
      expect: [...judged.expect, { not: { judge: 'The answer is rude.' } }],
    });
    expect(agreementIn(found)?.advisory).toEqual(['not']);
    expect(plain(found)).toContain('`not` asks a judge in a way that no label can be given for');
  });

  it('is asked for by nobody who does not set it', async () => {
    expect(kindOf(await gated(labels(1), {}))).toBe('fail');
    expect(
      kindOf(await gatePullRequest({ ...judged, config: { judge: { provider: 'openai', model: 'judge' } } })),
    ).toBe('fail');
  });
});

describe('labels that are kept in files', () => {
  it('decide whether the judge agrees enough with people', async () => {
    const trust = { min_agreement: 0.6 };
    expect(kindOf(await gated(labels(20), trust))).toBe('fail');
    const missing = await gated(labels(20, {}, 4), trust);
    expect(kindOf(missing)).toBe('pass');
    expect(agreementIn(missing)).toMatchObject({ isCalibrated: false, deciding: { cases: 20 } });
    expect(plain(missing)).toContain('the judge agrees too little with people');
  });

  it('that name no verdict are held against what this run’s judge says of the same output', async () => {
    const hash = outputId({ text: 'dear kind', toolCalls: [] });
    const rows = Array.from({ length: 6 }, (_, number) => ({
      id: `l${number}`,
      suite: 's',
      case: `c${number}`,
      output_hash: hash,
      human: number === 0 ? 'fail' : 'pass',
      scorer: 'kind',
      rubric: RUBRIC,
      judge: 'openai/judge',
    }));
    const found = await gated(rows.map((row) => JSON.stringify(row)).join('\n'));
    expect(agreementIn(found)?.labels?.[0]?.errors).toEqual({
      right: { passed: 5, of: 5 },
      wrong: { passed: 0, of: 1 },
    });
  });

  it('correct the judged rate and widen its interval, which an absolute bar goes by', async () => {
    const found = await gated(
      labels(40),
      { min_labels: 20 },
      {
        policy: { pass_rate: { max_drop: 1 }, broken: { max: 40 }, metrics: { 'kind.corrected': { min: 0.5 } } },
      },
    );
    const metric = found.result.rows[0]?.comparison.evidence.metrics.find(({ name }) => name === 'kind.corrected');
    expect(metric?.measure).toMatchObject({ base: 1, head: 0 });
    expect(metric?.headInterval?.upper).toBeGreaterThan(0.1);
    expect(found.result.verdict.findings).toContainEqual(
      expect.objectContaining({ metric: 'kind.corrected', status: 'breached', level: 'block' }),
    );
    expect(plain(found)).toMatch(
      /`kind\.corrected`: 100\.0% → 0\.0% \(−100\.0 pp\), 95 % of head: 0\.0% to \d+\.\d%, 40 cases/,
    );
    expect(plain(found)).toMatch(
      /the judge `kind` passes 0 of 10 wrong outputs and fails 0 of 30 right ones\. Allowing for that, 0\.0% of head's outputs are right \(95 % interval 0\.0% to \d+\.\d%\)/,
    );
  });

  it.each([
    ['nonsense', 'labels.jsonl:2:1: This line is no JSON object.'],
    ['{"id":"a","human":"yes"}', 'labels.jsonl:2:1: This line labels nothing'],
  ])('are a mistake at their line where one is %s', async (line, words) => {
    const found = await gated(`{"id":"b","human":"pass"}\n${line}\n`);
    expect(kindOf(found)).toBe('error');
    expect(found.terminal).toContain(words.slice(0, 40));
  });

  it('are a mistake where the file that is named is not there', async () => {
    const found = await gatePullRequest({ ...judged, config: config({}) });
    expect(kindOf(found)).toBe('error');
    expect(found.terminal).toContain('There is no file `labels.jsonl`');
    expect(found.terminal).toContain('evaldelta review RESULT --into FILE');
  });
});
