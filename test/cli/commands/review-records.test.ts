import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputId, readLabels, rubricId } from '../../../src/domain/labels/human-label.ts';
import type { JsonObject } from '../../../src/domain/json/json.ts';
import type { Result } from '../../../src/domain/result.ts';
import type { ScoredTrial } from '../../../src/domain/trial.ts';
import { renderJson } from '../../../src/report/machine/json.ts';
import { caseComparison, comparison, result, resultCase, row, trial } from '../../report/build.ts';
import { runCommandLine, scriptedPerson } from '../../support/cli-bench.ts';
import { createDirectory } from '../../support/repository.ts';

const RUBRIC = 'a'.repeat(16);

describe('a label of an output that a judge saw', () => {
  it('is bound to scorer, rubric and judge, and says who gave it, when and why', async () => {
    await using desk = await openDesk(['polite'], 2);
    const { out } = await desk.review(['f  invents a fee '], '--reviewer', 'anna');
    expect(out).toContain('by      polite');
    expect(out).toContain('The judge disagrees: it passes.');
    const output = { text: 'answer 1', toolCalls: [] };
    expect(desk.labels()[0]).toMatchObject({
      suite: 'support-triage',
      target: 'mini',
      case: 'case-1',
      tags: ['refunds'],
      output: 'answer 1',
      output_hash: outputId(output),
      human: 'fail',
      note: 'invents a fee',
      reviewer: 'anna',
      scorer: 'polite',
      rubric: RUBRIC,
      judge: 'openai/gpt-6.1-terra',
      judged: 'pass',
      added: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  });

  it('is asked for once for each judge, and each is held against its own verdict', async () => {
    await using desk = await openDesk(['polite', 'complete'], 1);
    const { out } = await desk.review(['p', 'f']);
    expect(desk.labels().map(({ scorer, human, judged }) => [scorer, human, judged])).toEqual([
      ['polite', 'pass', 'pass'],
      ['complete', 'fail', 'pass'],
    ]);
    expect(out).toContain('agreed with 1 of them');
    expect((await desk.review([])).out).toBe('Nothing is left to review.\n');
  });

  it('is asked for of the judges that are named alone', async () => {
    await using desk = await openDesk(['polite', 'complete'], 1);
    await desk.review(['p', 'p'], '--scorer', 'complete');
    expect(desk.labels().map(({ scorer }) => scorer)).toEqual(['complete']);
  });
});

describe('which outputs are read', () => {
  it('leaves out what passed and did not change, unless it is asked for', async () => {
    await using desk = await openDesk(['polite'], 10);
    expect((await desk.review(['q'])).out).toContain('1/1');
    expect((await desk.review(['q'], '--passed')).out).toContain('1/10');
    expect((await desk.review(['q'], '--passed', '--tag', 'billing')).out).toContain('1/5');
  });

  it('is a sample that a seed decides, whatever was labelled since', async () => {
    await using desk = await openDesk(['polite'], 20);
    const first = await desk.review(['p', 'p', 'p'], '--passed', '--sample', '3');
    expect(first.out).toContain('1/3');
    expect((await desk.review(['p'], '--passed', '--sample', '3')).out).toBe('Nothing is left to review.\n');
    const other = await desk.review(['p', 'p', 'p'], '--passed', '--sample', '3', '--seed', '2');
    expect(other.out).toMatch(/1\/[123] /);
    const cases = desk.labels().map((label) => label['case']);
    expect(new Set(cases).size).toBeGreaterThan(3);
  });

  it('refuses a sample that is no number', async () => {
    await using desk = await openDesk(['polite'], 1);
    const { code, err } = await desk.review([], '--sample', 'some');
    expect(code).toBe(2);
    expect(err).toContain('--sample cannot be "some".');
  });
});

describe('a file of labels', () => {
  it('of an older version is read, and its labels are not asked for again where no judge was asked', async () => {
    await using desk = await openDesk([], 1);
    await desk.review(['p']);
    const [label] = desk.labels();
    const old = {
      id: label?.['id'],
      input: 'q',
      output: 'answer 1',
      scorers: 'fail',
      human: 'pass',
      source: 's × t × c',
    };
    writeFileSync(desk.into, `${JSON.stringify(old)}\n`);
    expect((await desk.review([])).out).toBe('Nothing is left to review.\n');
    expect(readLabels([old as JsonObject])).toEqual([
      expect.objectContaining({
        suite: 's',
        target: 't',
        caseId: 'c',
        human: 'pass',
        scorers: 'fail',
        binding: undefined,
      }),
    ]);
  });

  it('counts what was said last of an output, and leaves out what labels nothing', () => {
    const rows: readonly JsonObject[] = [
      { id: 'a', human: 'pass' },
      { id: 'b', human: 'maybe' },
      { human: 'pass' },
      { id: 'a', human: 'fail' },
    ];
    expect(readLabels(rows)).toEqual([expect.objectContaining({ id: 'a', human: 'fail' })]);
  });
});

describe('what a label is bound to', () => {
  it('is another output where text or tool calls differ, and the same whatever else does', () => {
    const output = { text: 'Yes.', toolCalls: [{ id: '1', name: 'look', arguments: { b: 1, a: 2 } }] };
    const renamed = { text: 'Yes.', toolCalls: [{ id: '9', name: 'look', arguments: { a: 2, b: 1 } }] };
    expect(outputId(renamed)).toBe(outputId(output));
    expect(outputId({ ...output, text: 'No.' })).not.toBe(outputId(output));
    expect(outputId({ ...output, toolCalls: [] })).not.toBe(outputId(output));
  });

  it.each([
    [{ rubric: 'Is polite' }, undefined],
    [{ rubric: 'Is polite.', pass_at: 0.7 }, undefined],
    [{ rubric: 'Is polite.' }, 0.7],
    [{ rubric: 'Is polite.', criteria: [{ name: 'tone' }] }, undefined],
  ])('is another rubric: %j, passing at %s', (config, threshold) => {
    expect(rubricId({ type: 'judge', config, threshold })).not.toBe(
      rubricId({ type: 'judge', config: { rubric: 'Is polite.' }, threshold: undefined }),
    );
  });
});

function judgedTrial(of: number, judges: readonly string[], side: 'base' | 'head'): ScoredTrial {
  const plain = trial({ caseId: `case-${of}`, side, text: side === 'head' && of === 1 ? 'answer 1' : 'same' });
  const scores = judges.map((name) => ({
    name,
    type: 'judge',
    score: 1,
    passed: true,
    reason: 'fine',
    weight: 1,
    details: { rubric: RUBRIC },
  }));
  return { ...plain, scores: [...plain.scores, ...scores] };
}

function judgedResult(judges: readonly string[], count: number): Result {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const tagsOf = (of: number): readonly string[] => [of % 2 === 1 ? 'refunds' : 'billing'];
  const cases = numbers.map((of) => caseComparison({ caseId: `case-${of}`, change: 'passing', tags: tagsOf(of) }));
  return result({
    judge: 'openai/gpt-6.1-terra',
    rows: [row(comparison({ cases }))],
    cases: cases.map(({ caseId, tags }) => resultCase({ id: caseId, tags })),
    trials: numbers.flatMap((of) => [judgedTrial(of, judges, 'base'), judgedTrial(of, judges, 'head')]),
  });
}

async function openDesk(judges: readonly string[], count: number) {
  const directory = await createDirectory();
  const [file, into] = [join(directory.path, 'result.json'), join(directory.path, 'labels.jsonl')];
  writeFileSync(file, renderJson(judgedResult(judges, count)));
  return {
    into,
    review: (answers: readonly string[], ...options: readonly string[]) =>
      runCommandLine(['review', file, '--into', into, ...options], { ask: scriptedPerson(...answers).ask }),
    labels: () =>
      readFileSync(into, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    [Symbol.asyncDispose]: () => directory[Symbol.asyncDispose](),
  };
}
