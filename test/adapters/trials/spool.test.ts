import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openSpool } from '../../../src/adapters/trials/spool.ts';
import { holding, withFields } from '../../../src/domain/held-trial.ts';
import { openAside } from '../../../src/run/put-aside.ts';
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
  const places = values.map((value) => spool.keep(value));
  expect(places.toReversed().map((place) => spool.read(place))).toStrictEqual(values.toReversed());
});

test('nothing of it can be found on the disk', async () => {
  await using home = await createDirectory();
  using spool = openSpool(home.path);
  const place = spool.keep('x'.repeat(200_000));
  expect(process.platform === 'win32' ? [] : readdirSync(home.path)).toEqual([]);
  expect(spool.read(place)).toHaveLength(200_000);
});

test('where there is no room on the disk, it stays in memory', () => {
  using spool = openSpool('/nonexistent/evaldelta');
  const values = ['a', 'b'].flatMap((letter) => [letter.repeat(100_000), letter.repeat(7_000), letter]);
  const places = values.map((value) => spool.keep(value));
  const more = Array.from({ length: 20 }, (_, index) => spool.keep(String(index).repeat(5_000)));
  expect(places.map((place) => spool.read(place))).toEqual(values);
  expect(spool.read(more[19] ?? NaN)).toBe('19'.repeat(5_000));
});

test('a trial whose output was put aside is the same trial', async () => {
  await using home = await createDirectory();
  using spool = openSpool(home.path);
  const trials = scored.map((trial) => ({ ...trial, output: { ...trial.output, text: 'long '.repeat(100) } }));
  const held = trials.map(openAside(spool));
  expect(held).toEqual(trials);
  expect(JSON.stringify(held)).toBe(JSON.stringify(trials));
});

test('a changed copy of it reads its output no more than it must', () => {
  let reads = 0;
  const [first] = scored;
  if (first === undefined) throw new Error('no trial');
  const { output, ...fields } = first;
  const held = holding(fields, { source: { read: () => ((reads += 1), output) }, place: 0 });
  const changed = withFields(held, { origin: 'replayed' as const });
  expect(reads).toBe(0);
  expect({ origin: changed.origin, output: changed.output }).toEqual({ origin: 'replayed', output });
});

test('secrets in an output that was put aside are masked', async () => {
  await using home = await createDirectory();
  using spool = openSpool(home.path);
  const leaking = scored.map((trial) =>
    openAside(spool)({ ...trial, output: { ...trial.output, text: `${'so '.repeat(50)} hunter2-hunter2` } }),
  );
  const told = await redactResult({ ...breaking, trials: leaking }, [
    { value: 'hunter2-hunter2', name: 'DB_PASSWORD' },
  ]);
  expect(JSON.stringify(told.trials)).not.toContain('hunter2');
  expect(told.warnings.at(-1)).toContain('DB_PASSWORD');
});
