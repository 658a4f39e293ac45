import { openTrialStore } from '../../src/adapters/trial-store.ts';

/** A process that stores values for ever and names each on stdout once it is stored; killed by the test. */
const [file = '', run = ''] = process.argv.slice(2);
const store = openTrialStore({ file, run, log: { info: console.error, warn: console.error } });
for (let number = 1; ; number += 1) {
  const key = `${run}:${number}`;
  store.put(key, { number, text: 'x'.repeat(1_000) });
  process.stdout.write(`${key}\n`);
}
