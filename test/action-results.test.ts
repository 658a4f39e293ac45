import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lines } from './foreign/support.ts';
import { runSituation, type SituationOptions, type SituationRun } from './support/run-situation.ts';
import { openSituation, type Situation } from './support/situation.ts';

/** Forty cases; the first ones fail, and the last one got no answer. */
function rows(failing: number): string {
  const all = Array.from({ length: 40 }, (_, i) => ({ case: `case ${i}`, pass: i >= failing, output: `Said ${i}.` }));
  return lines(...all.slice(0, -1), { case: 'case 39', error: '503 Service Unavailable' });
}

async function compare(
  situation: Situation,
  files: Readonly<Record<string, string>>,
  options: SituationOptions = {},
): Promise<SituationRun> {
  for (const [name, text] of Object.entries(files)) {
    const path = join(situation.repository.directory, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  const inputs = { 'results-base': 'results/base*', 'results-head': 'results/head*', ...options.inputs };
  // Nothing may be asked of a provider, so no key is there.
  return await runSituation(situation, {
    ...options,
    inputs,
    env: { OPENAI_API_KEY: '', ANTHROPIC_API_KEY: '', ...options.env },
  });
}

describe('the bundled Action on saved results', () => {
  it('fails the check for what broke and says it in the comment, without a call', async () => {
    await using situation = await openSituation('improves-and-passes');
    await using run = await compare(situation, { 'results/base.jsonl': rows(0), 'results/head.jsonl': rows(12) });
    const [comment] = run.github.state.comments.map(({ body }) => body);
    expect(run.action.exitCode).toBe(1);
    expect(comment).toContain('12 of 39 answers got worse');
    expect(comment).toContain('case 11');
    expect(comment).not.toContain('case 12');
    expect(comment).toContain('not made side by side');
    expect(run.action.outputs['verdict']).toBe('fail');
    expect(run.action.outputs['pass-rate-base']).toBe('1');
    expect(run.model.requests).toEqual([]);
    expect(run.github.violations).toEqual([]);
  });

  it('takes for an outage what base says is one, and nothing that only head says', async () => {
    const resting = Array.from({ length: 40 }, (_, i) =>
      i < 3
        ? { case: `case ${i}`, pass: false, reason: 'The assistant is resting.' }
        : { case: `case ${i}`, pass: true },
    );
    const passing = resting.map((row) => ({ ...row, pass: true }));
    const files = { 'results/base.jsonl': lines(...passing), 'results/head.jsonl': lines(...resting) };
    const rule = 'results: { errored_if: assistant is resting }\n';
    const erroredOn = async (side: 'base' | 'head'): Promise<string | undefined> => {
      await using situation = await openSituation('improves-and-passes');
      const { repository } = situation;
      const file = (on: 'base' | 'head'): string => (on === side ? 'evaldelta.yaml' : `of-${on}.md`);
      const head = await situation.change((changed) => changed.write(file('head'), rule));
      await repository.git('switch', '--quiet', '--detach', situation.baseSha);
      const baseSha = await repository.commit('Rules', { [file('base')]: rule });
      const mergeSha = await repository.merge(head.headSha);
      await using run = await compare({ ...head, baseSha, mergeSha }, files);
      return run.github.state.comments[0]?.body;
    };
    expect(await erroredOn('head')).toContain('100% → 92.5%');
    expect(await erroredOn('base')).not.toContain('92.5%');
  });

  it('passes where nothing got worse, over several files of a side', async () => {
    await using situation = await openSituation('improves-and-passes');
    const files = {
      'results/base-1.jsonl': rows(3),
      'results/base-2.jsonl': rows(3),
      'results/head-1.jsonl': rows(3),
      'results/head-2.jsonl': rows(3),
    };
    await using run = await compare(situation, files);
    expect(run.action.outputs['verdict']).toBe('pass');
    expect(run.action.exitCode).toBe(0);
  });

  it('is red where a file is not there or only one side is named', async () => {
    await using situation = await openSituation('improves-and-passes');
    await using missing = await compare(situation, { 'results/head.jsonl': rows(0) });
    expect(missing.action.exitCode).toBe(1);
    expect(missing.github.state.comments[0]?.body).toContain('No result file matches results/base');
    await using half = await compare(situation, {}, { inputs: { 'results-base': '' } });
    expect(half.action.exitCode).toBe(1);
    expect(half.github.state.comments[0]?.body).toContain('Input results-base is empty');
  });
});
