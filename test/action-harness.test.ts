import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCRIPTED } from './harness/support.ts';
import { createDirectory } from './support/repository.ts';
import { runSituation } from './support/run-situation.ts';
import { openSituation } from './support/situation.ts';

const SUITE = 'suite: own\nharness: { kind: rows, command: [node, evals.mjs], env: [NOTES] }\n';

describe('the bundled Action on a team’s own harness', { timeout: 120_000 }, () => {
  it('measures it beside the other suites: one comment, one verdict', async () => {
    await using temporary = await createDirectory();
    const notes = join(temporary.path, 'notes.jsonl');
    await writeFile(notes, '');
    await using situation = await openSituation('improves-and-passes');
    const head = await situation.change(async (repository) => {
      await repository.write('own/own.eval.yaml', SUITE);
      for (const [path, text] of Object.entries(SCRIPTED)) await repository.write(`own/${path}`, text);
    });
    await using run = await runSituation(head, { env: { NOTES: notes } });
    const [comment, ...others] = run.github.state.comments.map(({ body }) => body);
    expect(others).toEqual([]);
    expect(comment).toContain('`own` × `rows`');
    expect(comment).toContain('rows, run as it is');
    expect(run.action.outputs['verdict']).toBe('pass');
    expect(run.github.violations).toEqual([]);
  });
});
