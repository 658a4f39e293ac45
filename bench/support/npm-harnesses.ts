import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';

/** A harness of the registry, and a suite of forty cases written for it. */
export type NpmHarness = {
  readonly name: string;
  readonly packages: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  readonly harness: { readonly kind: string; readonly command: readonly string[] } & Readonly<Record<string, unknown>>;
  readonly policy?: unknown;
};

const NUMBERS = Array.from({ length: 40 }, (_, number) => number);

/** The team's own code: the prompt with a question, to the model. */
const REPLY = `import { readFileSync } from 'node:fs';
export async function reply(number) {
  const response = await fetch(process.env.MODEL_URL + '/chat/completions', {
    method: 'POST',
    body: JSON.stringify({ model: 'gpt-4o-mini', messages: [
      { role: 'system', content: readFileSync('prompt.txt', 'utf8') },
      { role: 'user', content: 'Question ' + number },
    ] }),
  });
  if (!response.ok) throw new Error('HTTP ' + response.status + ' Service Unavailable');
  return (await response.json()).choices[0].message.content;
}
`;

/** Broken cases alone decide, so that each is tried again before it counts. */
const BY_CASES = { pass_rate: { max_drop: 0.02, level: 'warn' }, broken: { max: 3 } };

/** Those that the registry has. */
export const HARNESSES_OF_NPM: readonly NpmHarness[] = [
  {
    name: 'vitest',
    packages: ['vitest@4'],
    files: {
      'reply.js': REPLY,
      'evals/reply.test.js': `import { describe, expect, it } from 'vitest';
import { reply } from '../reply.js';
describe('replies', () => {
  it.for(${JSON.stringify(NUMBERS)})('case %i', async (number) => expect(await reply(number)).toContain('30 days'));
});
`,
    },
    harness: { kind: 'vitest', command: ['npx', 'vitest', 'run', '--dir', 'evals'], yardstick: ['evals/**'] },
  },
  {
    name: 'LangSmith vitest',
    packages: ['vitest@4', 'langsmith'],
    files: {
      'reply.js': REPLY,
      'langsmith-vitest.js': readFileSync(new URL('../../reporters/langsmith-vitest.js', import.meta.url), 'utf8'),
      'evals/reply.test.js': `import * as ls from 'langsmith/vitest';
import { expect } from 'vitest';
import { reply } from '../reply.js';
ls.describe('replies', () => {
  for (const number of ${JSON.stringify(NUMBERS)})
    ls.test('case ' + number, { inputs: { number }, referenceOutputs: {} }, async ({ inputs }) => {
      const said = await reply(inputs.number);
      ls.logFeedback({ key: 'right', score: said.includes('30 days') });
      ls.logOutputs({ said });
      expect(said).toContain('30 days');
    });
});
`,
    },
    harness: {
      kind: 'vitest',
      command: ['npx', 'vitest', 'run', '--dir', 'evals', '--reporter=./langsmith-vitest.js'],
      yardstick: ['evals/**'],
    },
  },
  {
    name: 'vitest-evals',
    packages: ['vitest@4', 'vitest-evals@0.16', 'evalite@0.19', 'better-sqlite3'],
    files: {
      'reply.js': REPLY,
      'evals/reply.eval.test.js': `import { expect } from 'vitest';
import { createHarness, describeEval } from 'vitest-evals';
import { reply } from '../reply.js';
const harness = createHarness({
  name: 'replies',
  run: async ({ input }) => answered(input, await reply(input)),
});
function answered(input, output) {
  return {
    output,
    events: [
      { type: 'message', role: 'user', content: 'Question ' + input },
      { type: 'message', role: 'assistant', content: output },
    ],
    usage: { provider: 'openai', model: 'gpt-4o-mini', inputTokens: 20, outputTokens: 5, totalTokens: 25 },
  };
}
describeEval('replies', { harness }, (it) => {
  it.for(${JSON.stringify(NUMBERS)})('case %i', async (number, { run }) => {
    expect((await run(number)).output).toContain('30 days');
  });
});
`,
    },
    harness: { kind: 'vitest', command: ['npx', 'vitest', 'run', '--dir', 'evals'], yardstick: ['evals/**'] },
  },
  {
    name: 'evalite',
    packages: ['vitest@4', 'vitest-evals@0.16', 'evalite@0.19', 'better-sqlite3'],
    files: {
      'reply.js': REPLY,
      'evals/reply.eval.ts': `import { evalite } from 'evalite';
import { reply } from '../reply.js';
evalite('replies', {
  data: () => ${JSON.stringify(NUMBERS)}.map((number) => ({ input: 'case ' + number, expected: '30 days' })),
  task: async (input: string) => await reply(Number(input.slice(5))),
  scorers: [{ name: 'Contains', scorer: ({ output, expected }) => (output.includes(expected) ? 1 : 0) }],
});
`,
      'evalite.config.ts': `import { defineConfig } from 'evalite/config';
import { createInMemoryStorage } from 'evalite/in-memory-storage';
export default defineConfig({ storage: () => createInMemoryStorage() });
`,
    },
    harness: { kind: 'evalite', command: ['npx', 'evalite', 'run'], yardstick: ['evals/**'], pass_at: 0.5 },
  },
  {
    name: 'braintrust',
    packages: ['braintrust'],
    files: {
      'reply.js': REPLY,
      'reporter.js': readFileSync(new URL('../../reporters/braintrust.js', import.meta.url), 'utf8'),
      'evals/reply.eval.ts': `import { Eval, Reporter } from 'braintrust';
import { reply } from '../reply.js';
import { reporter } from '../reporter.js';
Eval('replies', {
  data: () => ${JSON.stringify(NUMBERS)}.map((number) => ({ input: number, expected: '30 days', metadata: { case: 'case ' + number } })),
  task: async (input) => await reply(input),
  scores: [({ output, expected }) => ({ name: 'Contains', score: output.includes(expected) ? 1 : 0 })],
});
Reporter('evaldelta', reporter);
`,
    },
    harness: {
      kind: 'braintrust',
      command: ['npx', 'braintrust', 'eval', 'evals/reply.eval.ts'],
      yardstick: ['evals/**'],
      pass_at: 0.5,
    },
  },
  {
    name: 'promptfoo',
    packages: ['promptfoo'],
    files: {
      'promptfooconfig.yaml': stringify({
        prompts: ['file://question.txt'],
        providers: [{ id: 'openai:chat:gpt-4o-mini', config: { apiBaseUrl: '{{env.MODEL_URL}}', temperature: 0 } }],
        tests: NUMBERS.map((number) => ({
          description: `case ${number}`,
          vars: { number, rules: 'file://prompt.txt' },
          assert: [{ type: 'contains', value: '30 days' }],
        })),
      }),
      'question.txt': '{{rules}}\nQuestion {{number}}',
    },
    harness: {
      kind: 'promptfoo',
      command: ['npx', 'promptfoo', 'eval', '-c', 'promptfooconfig.yaml'],
      yardstick: ['promptfooconfig.yaml'],
    },
    policy: BY_CASES,
  },
];
