import { openSeals } from '../../../src/adapters/trials/trial-seal.ts';
import { openTrialStore } from '../../../src/adapters/trials/trial-store.ts';

/** A process that stores values for ever and names each on stdout once it is stored; killed by the test. */
const [file = '', run = ''] = process.argv.slice(2);
const asked = { provider: 'replay', file: '', recordings: { path: '', oid: '' } } as const;
const sealOf = openSeals({}, undefined);
const store = openTrialStore({ file, run, sealOf, isShared: false, log: { info: console.error, warn: console.error } });
for (let number = 1; ; number += 1) {
  const key = `${run}:${number}`;
  store.put({ id: key, asked }, { number, text: 'x'.repeat(1_000) });
  process.stdout.write(`${key}\n`);
}
