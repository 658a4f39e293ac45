import { expect, test } from 'vitest';
import { renderJson } from '../../../src/report/machine/json.ts';
import { redactResult } from '../../../src/report/redact/result.ts';
import { parseResult } from '../../../src/result/read.ts';
import { CHANGED, comparison, finding, result, resultCase, trial, verdict } from '../build.ts';

const KEY = 'sk-live-a1B2c3D4e5F6';

/** A failed run whose case is named after its key, and whose model gave it away. */
function leaky() {
  const found = finding({ rule: 'critical.max_broken', level: 'block' });
  return result({
    verdict: verdict('fail', [comparison()], [found]),
    cases: [resultCase({ id: `case-${KEY}`, severity: 'critical' })],
    trials: [trial({ caseId: `case-${KEY}`, side: 'head', text: `It is ${btoa(KEY)}.`, failed: 'critical' })],
  });
}

test('a key is masked wherever it stands, in ids too, and named once', async () => {
  const told = await redactResult(leaky(), [{ value: KEY, name: 'ACME_KEY' }]);
  expect(JSON.stringify(told)).not.toContain(KEY);
  expect(JSON.stringify(told)).not.toContain(btoa(KEY));
  expect(told.cases[0]?.id).toBe('case-***');
  expect(told.warnings).toEqual([expect.stringContaining('the value of ACME_KEY')]);
});

test('a key is masked in a title, in changed lines and settings, in turns and in what is expected', async () => {
  const [file] = CHANGED.files;
  const lines = [{ kind: 'head', line: 1, text: `Bearer ${KEY}` }] as const;
  const settings = [{ name: 'api', base: KEY, head: btoa(KEY) }];
  const told = await redactResult(
    {
      ...leaky(),
      pullRequest: { number: 1, headSha: 'a'.repeat(40), title: `Use ${KEY}` },
      changed: {
        files: file === undefined ? [] : [{ ...file, lines }],
        targets: [{ suite: 's', target: 't', files: [], settings }],
      },
      cases: [
        resultCase({
          id: 'one',
          turns: [{ role: 'user', text: KEY }],
          expected: [{ scorer: 'contains', type: 'contains', text: KEY }],
        }),
      ],
    },
    [{ value: KEY, name: 'ACME_KEY' }],
  );
  expect(JSON.stringify(told)).not.toContain(KEY);
  expect(JSON.stringify(told)).not.toContain(btoa(KEY));
});

test.each(['breached', 'critical', 'fingerprint', 'not-called'])(
  'the words of the result file stay where %s is sent as a key, so that the file can be read',
  async (value) => {
    const told = await redactResult(leaky(), [{ value, name: 'ACME_KEY' }]);
    expect(told.cases[0]?.severity).toBe('critical');
    expect(() => parseResult(renderJson(told))).not.toThrow();
  },
);

test('nothing is said where nothing was masked', async () => {
  const { warnings } = await redactResult(leaky(), [{ value: 'another-key-1234', name: 'OTHER' }]);
  expect(warnings).toEqual([]);
});

test('a token without a variable is told as one of this run', async () => {
  const told = await redactResult(leaky(), [{ value: KEY, name: undefined }]);
  expect(told.warnings).toEqual([expect.stringContaining('a token of this run')]);
});
