import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputId, rubricId } from '../../../src/domain/labels/human-label.ts';
import { renderJson } from '../../../src/report/machine/json.ts';
import { caseComparison, comparison, result, resultCase, row, trial } from '../../report/build.ts';
import { runCommandLine } from '../../support/cli-bench.ts';
import { startModelServer, type ModelBehaviour } from '../../support/model/server.ts';
import { createDirectory, TestRepository } from '../../support/repository.ts';

const RUBRIC = rubricId({ type: 'judge', config: { rubric: 'Is it kind?' }, threshold: undefined });
const verdict = (pass: boolean): string =>
  JSON.stringify({ evidence: '', reason: 'so', score: pass ? 0.9 : 0.1, pass });

type Labelled = {
  readonly text: string;
  readonly human: 'pass' | 'fail';
  readonly rubric?: string;
  readonly of?: string;
};

/** A checkout with a suite of four cases, a judge, labels of outputs, and a model that judges as told. */
async function openCheck(
  labelled: readonly Labelled[],
  judge: ModelBehaviour,
  expectations = '{ judge: Is it kind? }',
) {
  await using stack = new AsyncDisposableStack();
  const place = stack.use(await createDirectory());
  const model = stack.use(await startModelServer({ behaviour: judge }));
  const repository = await TestRepository.create(place.path);
  const rows = labelled.map(({ text, human, rubric = RUBRIC, of = 'c1' }, index) => ({
    id: `l${index}`,
    suite: 'desk',
    target: 'mini',
    case: of,
    input: 'q',
    output: text,
    output_hash: outputId({ text, toolCalls: [] }),
    human,
    scorer: 'judge',
    rubric,
    judge: 'openai/gpt-6-luna',
    judged: 'pass',
  }));
  await repository.write('p.md', 'Answer {{ q }}.');
  await repository.write('labels.jsonl', rows.map((one) => JSON.stringify(one)).join('\n'));
  await repository.write('evaldelta.yaml', 'judge: { provider: openai, model: gpt-6-luna, labels: [labels.jsonl] }\n');
  await repository.write(
    'a.eval.yaml',
    `suite: desk
target: { name: mini, prompt: p.md, provider: openai, model: gpt-6-luna }
defaults: { expect: [${expectations}] }
cases: [{ id: c1, vars: { q: one } }, { id: c2, vars: { q: two } }]
`,
  );
  await repository.commit('Base');
  const env = { PATH: process.env['PATH'], HOME: place.path, XDG_CACHE_HOME: place.path, ...model.env };
  const kept = stack.move();
  return {
    model,
    path: place.path,
    check: (...options: readonly string[]) =>
      runCommandLine(['judge', 'check', 'desk', '--working-directory', place.path, ...options], { env, width: 400 }),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

const FOUR: readonly Labelled[] = [
  { text: 'kind one', human: 'pass' },
  { text: 'kind two', human: 'pass' },
  { text: 'rude one', human: 'fail' },
  { text: 'rude two', human: 'fail' },
];
const honest: ModelBehaviour = ({ prompt }) => ({ text: verdict(!prompt.includes('rude')) });

describe('evaldelta judge check', () => {
  it('says of a steady judge that it keeps to its word and agrees with people, and what it will cost before', async () => {
    await using desk = await openCheck(FOUR, honest);
    const { code, out, err } = await desk.check();
    expect(err).toMatch(/Asking 16 questions to openai\/gpt-6-luna for about \$0\.\d+\./);
    expect(code).toBe(0);
    expect(desk.model.requests).toHaveLength(16);
    expect(out).toContain('desk, judged by openai/gpt-6-luna');
    expect(out).toMatch(/the same 3 times +4 of 4 \(100\.0%\)/);
    expect(out).toMatch(/agreement with people +kappa 1\.00 \(95 %: -?−?0\.\d+ to 1\.00\), 100\.0% of 4 outputs alike/);
    expect(out).toContain('This judge keeps to its word, is not swayed by length, and');
    expect(out).toMatch(/Spent \$0\.\d+\./);
  });

  it('finds one that is swayed by length, and one that changes its mind', async () => {
    let calls = 0;
    await using desk = await openCheck(FOUR, ({ prompt }) => {
      const isLong = prompt.split('rude').length > 2;
      calls += 1;
      return { text: verdict(!prompt.includes('rude') || isLong || (prompt.includes('rude two') && calls % 2 === 0)) };
    });
    const { out } = await desk.check();
    expect(out).toMatch(/failed, and passed when said twice +[12] of [12] \(100\.0%\)/);
    expect(out).toMatch(/passes [12] of [12] failed ones when they are only longer/);
  });

  it('takes no label of another rubric for one of this', async () => {
    await using desk = await openCheck(
      [...FOUR.slice(0, 3), { text: 'rude two', human: 'pass', rubric: 'f'.repeat(16) }],
      honest,
    );
    const { out } = await desk.check();
    expect(out).toContain('100.0% of 3 outputs alike');
    expect(out).toContain('1 label for another rubric did not count.');
  });

  it('shows where a second judge disagrees', async () => {
    await using desk = await openCheck(FOUR, ({ prompt, model }) => ({
      text: verdict(!prompt.includes('rude') || (model === 'gpt-6-terra' && prompt.includes('two'))),
    }));
    const { out } = await desk.check('--second', 'gpt-6-terra', '--max-cost', 'none');
    expect(out).toMatch(/agreement with openai\/gpt-6-terra +kappa 0\.50/);
    expect(out).toContain('The two judges disagree about 1 output: c1.');
  });

  it('finds out whether the order of two outputs decides', async () => {
    const first: ModelBehaviour = () => ({ text: JSON.stringify({ reason: 'so', winner: 'first' }) });
    await using desk = await openCheck([], first, '{ judge_pairwise: Which is kinder? }');
    const sides = ['base', 'head'] as const;
    const cases = ['c1', 'c2'];
    const key = { suite: 'desk', target: 'mini', purpose: 'sweep', round: 1, number: 1 } as const;
    const trials = cases.flatMap((caseId) =>
      sides.map((side) => trial({ caseId, side, text: `${side} of ${caseId}` }, { key: { ...key, caseId, side } })),
    );
    const comparisons = cases.map((caseId) => caseComparison({ caseId }));
    const file = join(desk.path, 'result.json');
    writeFileSync(
      file,
      renderJson(
        result({
          rows: [row(comparison({ suite: 'desk', cases: comparisons }))],
          cases: cases.map((id) => resultCase({ id, suite: 'desk' })),
          trials,
        }),
      ),
    );
    const { out, err } = await desk.check('--result', file);
    expect(err).toContain('Asking 4 questions');
    expect(out).toMatch(/changed with the order +2 of 2 \(100\.0%\)/);
    expect(out).toContain('The order of the two outputs decided 2 of 2');
  });

  it('calls nothing where it would cost more than it may, or where no price is known', async () => {
    await using desk = await openCheck(FOUR, honest);
    const dear = await desk.check('--max-cost', '0.0000001');
    expect(dear.code).toBe(2);
    expect(dear.err).toMatch(/The check needs 16 questions .* and max-cost is <\$0.*Nothing was called\./);
    expect(desk.model.requests).toHaveLength(0);
    expect((await desk.check('--sample', '1')).err).toContain('Asking 4 questions');
  });

  it('counts outputs that brought no verdict, and never as one', async () => {
    await using desk = await openCheck(FOUR, ({ prompt }) => ({
      text: prompt.includes('rude two') ? 'I cannot say.' : verdict(!prompt.includes('rude')),
    }));
    const { out } = await desk.check();
    expect(out).toMatch(/asked about +4, 1 without a verdict/);
    expect(out).toContain('100.0% of 3 outputs alike');
  });

  it.each([
    [['judge', 'check', 'desc'], 'There is no suite `desc`. Did you mean `desk`?'],
    [['judge', 'check', 'desk', '--times', '1'], '--times cannot be 1'],
    [['judge', 'test', 'desk'], 'Allowed choices are check'],
  ])('explains a mistake: %j', async (argv, words) => {
    await using desk = await openCheck(FOUR, honest);
    const { code, err } = await runCommandLine(
      argv[1] === 'test' ? argv : [...argv, '--working-directory', desk.path],
      { env: { PATH: process.env['PATH'], HOME: desk.path, ...desk.model.env } },
    );
    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  it('says that it has nothing to ask about', async () => {
    await using desk = await openCheck([], honest);
    const { code, err } = await desk.check();
    expect(code).toBe(2);
    expect(err).toContain('Nothing is known that a judge of `desk` could be asked about again.');
  });
});
