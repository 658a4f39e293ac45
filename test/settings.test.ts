import { expect, test } from 'vitest';
import { UserError } from '../src/domain/user-error.ts';
import { parseSettings, type RawSettings, type Settings } from '../src/settings.ts';

const read = (raw: RawSettings): Settings => parseSettings(raw, (name) => `--${name}`);

test.each([
  [{}, { suites: [], base: undefined, mode: 'block', maxCostUsd: 5, agentMaxCostUsd: 10, concurrency: 16 }],
  [{ suites: ' a/*.yaml \n\n b.yaml ' }, { suites: ['a/*.yaml', 'b.yaml'] }],
  [{ base: ' main ' }, { base: 'main' }],
  [{ 'max-cost': 'none' }, { maxCostUsd: undefined, agentMaxCostUsd: undefined }],
  [{ 'max-cost': '2.50' }, { maxCostUsd: 2.5, agentMaxCostUsd: 2.5 }],
  [
    { concurrency: '1000', comment: 'false', collect: 'true' },
    { concurrency: 1000, isCommentWanted: false, isCollecting: true },
  ],
  [{ wait: '20m' }, { waitMs: 1_200_000 }],
  [{ wait: '4h' }, { waitMs: 14_400_000 }],
  [{ wait: '0' }, { waitMs: 0 }],
  [{ wait: '' }, { waitMs: undefined }],
  [{ shard: '2/8' }, { shard: { number: 2, of: 8 } }],
  [{ merge: '8' }, { merge: 8 }],
  [{ config: 'evals.yaml' }, { config: 'evals.yaml', isConfigNamed: true }],
  [{ when: 'ready\nlabel:evals' }, { when: [expect.anything(), expect.anything()] }],
] as const)('%j says %j', (raw, said) => {
  expect(read(raw)).toMatchObject(said);
});

test.each([
  ['mode', 'Block'],
  ['max-cost', '-1'],
  ['max-cost', '1e3'],
  ['max-cost', 'None'],
  ['concurrency', '0'],
  ['concurrency', '1001'],
  ['concurrency', '1.5'],
  ['comment', 'yes'],
  ['config', ''],
  ['working-directory', ' '],
  ['wait', '20s'],
  ['wait', '020m'],
  ['comment-id', 'a b'],
  ['comment-id', 'a'.repeat(65)],
  ['shard', '9/8'],
  ['merge', '257'],
  ['when', 'ready\nsometimes'],
] as const)('%s: %j is refused, and what is allowed is said', (name, text) => {
  const mistakes = (): unknown => {
    try {
      return read({ [name]: text });
    } catch (error) {
      return error instanceof UserError ? error.all : error;
    }
  };
  expect(mistakes()).toEqual([
    {
      code: 'bad-input',
      sentence: `--${name} cannot be ${JSON.stringify(text.trim())}.`,
      place: undefined,
      hint: expect.stringMatching(/^Give /) as string,
    },
  ]);
});
