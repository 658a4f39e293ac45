import { describe, expect, it } from 'vitest';
import { runSituation } from './support/run-situation.ts';
import { openSituation } from './support/situation.ts';

const inputs = { when: 'ready\nlabel:evaldelta:run' };

describe('the bundled Action on a pull request that waits', { timeout: 120_000 }, () => {
  it('asks nobody while it is a draft, says so, and is not green', async () => {
    await using situation = await openSituation('improves-and-passes');
    await using run = await runSituation(situation, {
      inputs,
      prepare: ({ state }) => void (state.pull(1).isDraft = true),
    });
    expect(run.model.requests).toEqual([]);
    expect([run.action.exitCode, run.action.outputs['verdict']]).toEqual([1, 'error']);
    expect(run.github.state.comments[0]?.body).toContain('Not run: the pull request is a draft');
  });

  it('goes by how it stands now: a job that is run again has the event of its first attempt', async () => {
    await using situation = await openSituation('improves-and-passes');
    await using run = await runSituation(situation, {
      inputs,
      env: { GITHUB_RUN_ATTEMPT: '2' },
      prepare: ({ state }) => {
        state.pull(1).isDraft = true;
        state.pull(1).labels = ['evaldelta:run'];
      },
    });
    expect([run.action.exitCode, run.action.outputs['verdict']]).toEqual([0, 'pass']);
  });

  it('is green at once where nothing is affected', async () => {
    await using situation = await openSituation('touches-no-prompt');
    await using run = await runSituation(situation, {
      inputs,
      prepare: ({ state }) => void (state.pull(1).isDraft = true),
    });
    expect([run.action.exitCode, run.action.outputs['verdict']]).toEqual([0, 'nothing-to-run']);
  });
});
