import { describe, expect, it } from 'vitest';
import type { Result } from '../src/domain/result.ts';
import { parseOutputs } from './support/job-log.ts';
import { runStep } from './support/run-step.ts';
import { result as breaking } from '../fixtures/comments/critical-break/result.ts';

const MODULE = new URL('../src/publish.ts', import.meta.url).href;
const JOB_PUBLISHER = new URL('../src/adapters/actions/job-publisher.ts', import.meta.url).href;
const HEAD = breaking.pullRequest?.headSha ?? '';

/** Publishes in a step of its own, for a pull request whose `currentHeadSha` has this body; tells what was posted. */
async function publish(result: Result, currentHeadSha: string, env: Readonly<Record<string, string>> = {}) {
  const step = await runStep(
    MODULE,
    `import { readFileSync } from 'node:fs';
    const told = JSON.parse(process.env.RESULT);
    const log = { info: (line) => console.log(line), warn: (line) => console.log('::warning::' + line) };
    const pullRequest = {
      ...told.pullRequest,
      currentHeadSha: async () => { ${currentHeadSha} },
      upsertRemarks: async (author, remarks) => { console.log('REMARKS ' + author.identity + ' ' + remarks.length); },
      upsertComment: async ({ write }) => {
        const body = write(undefined);
        console.log('COMMENT ' + body.length);
        console.log('KNOWN ' + readFileSync(process.env.GITHUB_OUTPUT, 'utf8').includes('verdict'));
        return 'https://comment.example';
      },
    };
    const runner = { env: {}, reportDirectory: temp + '/report', hasResultsService: false };
    const { createJobPublisher } = await import(process.env.PUBLISHER);
    const publisher = createJobPublisher({ log, runner, commentId: 'default', directory: '', stop: new AbortController().signal });
    const review = {
      pullRequest,
      settings: { isCommentWanted: true, areRemarksWanted: process.env.ANNOTATE === '1', commentId: 'default' },
      author: { identity: 'a', attempt: '1.1', job: 'evals' },
      clock: { nowMs: () => 0 },
    };
    process.exitCode = (await adapter.publish(told, { log, publisher, review })) ? 1 : 0;`,
    { RESULT: JSON.stringify(result), PUBLISHER: JOB_PUBLISHER, ...env },
  );
  return { ...step, outputs: parseOutputs(step.output) };
}

describe('a result whose head', () => {
  it('is still the one that was measured is published', async () => {
    const { exitCode, summary, stdout, outputs } = await publish(breaking, `return '${HEAD}';`);
    expect([exitCode, outputs['verdict'], outputs['comment-url']]).toEqual([1, 'fail', 'https://comment.example']);
    expect(summary).toContain('refund-window');
    expect(stdout).toContain('::error');
  });

  it('is in the outputs before GitHub is waited for with the comment', async () => {
    expect((await publish(breaking, `return '${HEAD}';`)).stdout).toContain('KNOWN true');
  });

  it('is beside the changed lines only where that is asked for', async () => {
    const asked = await publish(breaking, `return '${HEAD}';`, { ANNOTATE: '1' });
    expect(asked.stdout).toContain('REMARKS a 1');
    expect((await publish(breaking, `return '${HEAD}';`)).stdout).not.toContain('REMARKS');
  });

  it('was superseded during the run is not published, and is green', async () => {
    const { exitCode, summary, stdout, outputs } = await publish(breaking, `return 'abcdef0123';`);
    expect([exitCode, summary]).toEqual([0, '']);
    expect(stdout).toBe('A newer head (abcdef0) has its own run; this one publishes nothing.\n');
    expect(outputs).toMatchObject({
      verdict: 'nothing-to-run',
      'pass-rate-head': '',
      'spend-usd': String(breaking.spend.totalUsd),
      'report-json': '',
      'comment-url': '',
    });
  });

  it('cannot be asked for is published, with a warning', async () => {
    const { exitCode, stdout, outputs } = await publish(breaking, `throw new Error('GitHub is down');`);
    expect([exitCode, outputs['verdict']]).toEqual([1, 'fail']);
    expect(stdout).toMatch(/^::warning::.*GitHub is down/);
  });
});
