import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { casesThat, runHarness } from './support.ts';

const MODULES = join(import.meta.dirname, '../../node_modules');

/** Forty tests over the team's own code, two of one name among them. */
const TESTS = `import { appendFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { reply } from '../src/reply.ts';

beforeAll(() => {
  const { NOTES, EVALDELTA_SIDE: side, EVALDELTA_CASES: list } = process.env;
  appendFileSync(NOTES, JSON.stringify({ side, cases: list === undefined ? null : [list], repeat: 1, names: [] }) + '\\n');
});
describe('reply (to customers)', () => {
  for (let number = 0; number < 39; number += 1) it('case ' + number, async () => expect(await reply(number)).toContain('30 days'));
  it('case 38', async () => expect(await reply(39)).toContain('30 days'));
});
`;
const REPLY = `import { readFileSync } from 'node:fs';
const said = Object.fromEntries(readFileSync('prompt.txt', 'utf8').split('\\n').map((line) => line.split(': ')));
export async function reply(number: number): Promise<string> {
  if (said.down === String(number)) throw new TypeError('fetch failed');
  return number < Number(said.broken) ? 'nothing' : 'within 30 days';
}
`;
const BASE = {
  'package.json': '{ "type": "module" }',
  'src/reply.ts': REPLY,
  'evals/reply.test.ts': TESTS,
  'prompt.txt': 'broken: 0\n',
};
const harness = {
  kind: 'vitest',
  command: ['npx', 'vitest', 'run', '--dir', 'evals'],
  setup: ['ln', '-s', MODULES, 'node_modules'],
  env: ['NOTES'],
  yardstick: ['evals/**'],
};
const id = (number: string | number): string => `evals/reply.test.ts › reply (to customers) › case ${number}`;

describe('a suite that is a team’s vitest', { timeout: 180_000 }, () => {
  it('fails for what really broke, names exactly that, and leaves the outage out', async () => {
    const { result, starts } = await runHarness({
      base: BASE,
      head: { 'prompt.txt': 'broken: 12\ndown: 39\n' },
      harness,
    });
    expect(result.errors).toEqual([]);
    expect(result.verdict.kind).toBe('fail');
    expect(casesThat(result, 'broken')).toEqual(Array.from({ length: 12 }, (_, number) => id(number)));
    // Two tests of one name are two cases.
    expect(casesThat(result, 'missing')).toEqual([id('38 #2')]);
    expect(starts.map(({ side }) => side).sort()).toEqual(['base', 'base', 'head', 'head']);
  });

  it('tells a file of tests that head’s code can no longer load from cases that passed', async () => {
    const head = { 'src/reply.ts': `import './gone.ts';\n${REPLY}` };
    const { result } = await runHarness({ base: BASE, head, harness });
    expect(result.verdict.kind).toBe('error');
    expect(result.errors[0]?.sentence).toMatch(/ran no case on head \(exit code 1\): .*gone\.ts/);
  });
});
