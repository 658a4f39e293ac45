import { afterAll, describe, expect, it } from 'vitest';
import { runSituation, type SituationOptions, type SituationRun } from './support/run-situation.ts';
import { openSituation, type Situation } from './support/situation.ts';

const situation = await openSituation('breaks-a-critical-case');
afterAll(() => situation[Symbol.asyncDispose]());

describe('what keeps the Action from measuring is red, in one sentence', () => {
  it('a missing key', async () => {
    await expectRed({ env: { OPENAI_API_KEY: '' } }, /OPENAI_API_KEY/);
  });

  it('a provider that gives no answer', async () => {
    await expectRed(
      { behaviour: () => ({ malformed: '<html>Down for maintenance.</html>' }) },
      /got no answer from `openai`/,
    );
  });

  it('a key that the provider refuses', async () => {
    const refusal = { message: 'Incorrect API key provided.', type: 'invalid_request_error', code: 'invalid_api_key' };
    await expectRed({ behaviour: () => ({ status: 401, error: refusal }) }, /Incorrect API key provided/);
  });

  it('a budget below the estimate', async () => {
    await expectRed({ inputs: { 'max-cost': '0.001' } }, /max-cost is \$0\.001/);
  });

  it('an input that is not allowed', async () => {
    const run = await expectRed({ inputs: { mode: 'blok' } }, /Input mode cannot be/);
    expect(run.model.requests).toEqual([]);
  });

  it('an input that leaves no place to comment, in the summary', async () => {
    await using run = await runSituation(situation, { inputs: { mode: 'blok', 'comment-id': 'a b' } });
    expect(run.action.exitCode).toBe(1);
    expect(run.action.summary).toMatch(/Input mode cannot be[^]*Input comment-id cannot be/);
    expect(run.github.state.comments).toEqual([]);
  });

  it('a bad suite, with its place in the comment and in the diff', async () => {
    const broken = await situation.change((repository) =>
      repository.write('evals/headline.eval.yaml', 'suite: headline\ntargts: []\n'),
    );
    const run = await expectRed({}, /targts/, broken);
    expect(run.github.state.comments[0]?.body).toContain('evals/headline.eval.yaml:2:1');
    expect(run.action.annotations).toContainEqual({
      level: 'error',
      message: expect.stringContaining('targts'),
      properties: { title: 'Evaldelta', file: 'evals/headline.eval.yaml', line: '2', col: '1' },
    });
    expect(run.model.requests).toEqual([]);
  });
});

async function expectRed(options: SituationOptions, sentence: RegExp, where: Situation = situation) {
  await using run = await runSituation(where, options);
  expect(run.action.exitCode).toBe(1);
  expect(run.action.outputs['verdict']).toBe('error');
  expect(run.action.summary).toMatch(sentence);
  expect(run.github.state.comments[0]?.body).toMatch(sentence);
  expect(everything(run)).not.toMatch(/^\s+at .*:\d+:\d+/m);
  return run;
}

function everything({ action }: SituationRun): string {
  return `${action.stdout}${action.stderr}${action.summary}`;
}
