import { expect, it } from 'vitest';
import { openSame } from '../../src/domain/same.ts';

it('holds equal values once, and tells absent from undefined, and one order from another', () => {
  const same = openSame();
  const first = { model: 'm', tier: undefined };
  expect(same.value(first)).toBe(first);
  expect(same.value({ model: 'm', tier: undefined })).toBe(first);
  const others: readonly object[] = [{ model: 'm' }, { tier: undefined, model: 'm' }, { model: 'm', tier: null }];
  for (const other of others) expect(same.value(other)).toBe(other);
});

it('keeps no more values than are worth it', () => {
  const same = openSame();
  const values = Array.from({ length: 20_001 }, (_, number) => ({ number }));
  values.forEach((value) => same.value(value));
  const last = { number: 20_000 };
  expect(same.value({ number: 0 })).toBe(values[0]);
  expect(same.value(last)).toBe(last);
});
