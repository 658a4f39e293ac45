import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openSpool } from '../../../src/adapters/trials/spool.ts';
import { holding, withFields } from '../../../src/domain/held-trial.ts';
import type { ScoredTrial } from '../../../src/domain/trial.ts';
import { putAside } from '../../../src/run/put-aside.ts';
import { redactResult } from '../../../src/report/redact/result.ts';
import { createDirectory } from '../../support/repository.ts';
import { result as breaking } from '../../../fixtures/comments/critical-break/result.ts';

const scored = breaking.trials.filter((trial) => trial.status === 'scored');

test('what is kept is read back, in any order, long and short, undefined as undefined', async () => {
  await using home = await createDirectory();
  using spool = openSpool(home.path);
  const values = Array.from({ length: 300 }, (_, index) => ({
    text: `${index} ${'é '.repeat((index % 7) * 5_000)}`,
    metadata: { index },
    traceUrl: undefined,
  }));
  const reads = values.map((value) => spool.keep(value));
  expect(reads.toReversed().map((read) => read())).toStrictEqual(values.toReversed());
});

test('nothing of it can be found on the disk', async () => {
  await using home = await createDirectory();
  using spool = openSpool(home.path);
  const read = spool.keep('x'.repeat(200_000));
  expect(process.platform === 'win32' ? [] : readdirSync(home.path)).toEqual([]);
  expect(read()).toHaveLength(200_000);
});

test('where there is no room on the disk, it stays in memory', () => {
  using spool = openSpool('/nonexistent/evaldelta');
  const reads = ['a', 'b'].map((letter) => spool.keep(letter.repeat(100_000)));
  expect(reads.map((read) => read()[0])).toEqual(['a', 'b']);
});

test('a trial whose output was put aside is the same trial', async () => {
  await using home = await createDirectory();
  using spool = openSpool(home.path);
  const trials = scored.map((trial) => ({ ...trial, output: { ...trial.output, text: 'long '.repeat(100) } }));
  const held = trials.map((trial) => putAside(trial, spool) as ScoredTrial);
  expect(held).toEqual(trials);
  expect(JSON.stringify(held)).toBe(JSON.stringify(trials));
});

test('a changed copy of it reads its output no more than it must', () => {
  let reads = 0;
  const [first] = scored;
  if (first === undefined) throw new Error('no trial');
  const { output, ...fields } = first;
  const held = holding(fields, () => ((reads += 1), output));
  const changed = withFields(held, { origin: 'replayed' as const });
  expect(reads).toBe(0);
  expect({ origin: changed.origin, output: changed.output }).toEqual({ origin: 'replayed', output });
});

test('secrets in an output that was put aside are masked', async () => {
  await using home = await createDirectory();
  using spool = openSpool(home.path);
  const leaking = scored.map((trial) =>
    putAside({ ...trial, output: { ...trial.output, text: `${'so '.repeat(50)} hunter2-hunter2` } }, spool),
  );
  const told = redactResult({ ...breaking, trials: leaking }, [{ value: 'hunter2-hunter2', name: 'DB_PASSWORD' }]);
  expect(JSON.stringify(told.trials)).not.toContain('hunter2');
  expect(told.warnings.at(-1)).toContain('DB_PASSWORD');
});
