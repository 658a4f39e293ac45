import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/domain/result.ts';
import { runCommandLine } from '../../support/cli-bench.ts';
import { startModelServer, type ModelBehaviour } from '../../support/model/server.ts';
import { createDirectory, TestRepository } from '../../support/repository.ts';

const CASES = 40;

type Situation = {
  /** Lines of head's suite, and of base's. */
  readonly head: readonly string[];
  readonly base?: readonly string[];
  readonly behaviour: ModelBehaviour;
  readonly isPromptChanged?: boolean;
};

const suiteOf = (lines: readonly string[]): string =>
  [
    'suite: sums',
    'target: { name: ours, prompt: p.md, provider: openai, model: gpt-6.1-terra, parameters: { max_output_tokens: 60 } }',
    ...lines,
    'cases: [{ file: cases.jsonl, expect: [{ contains: "{{ expected }}" }] }]',
  ].join('\n');

/** A pull request on a suite of forty questions. */
async function openChange({ head, base = [], behaviour, isPromptChanged = false }: Situation) {
  await using stack = new AsyncDisposableStack();
  const place = stack.use(await createDirectory());
  const model = stack.use(await startModelServer({ behaviour }));
  const repository = await TestRepository.create(place.path);
  const cases = Array.from({ length: CASES }, (_, i) =>
    JSON.stringify({
      id: `c${i}`,
      question: `please tell me about number ${i} today`,
      documents: 'Numbers are kept here.',
      expected: `<${i}>`,
    }),
  );
  await repository.write('evals/cases.jsonl', cases.join('\n'));
  await repository.write('evals/p.md', 'Use {{ documents }} and answer: {{ question }}');
  await repository.write('evals/sums.eval.yaml', suiteOf(base));
  await repository.commit('Base');
  await repository.write('evals/sums.eval.yaml', suiteOf(head));
  if (isPromptChanged) await repository.write('evals/p.md', 'Take {{ documents }} and answer: {{ question }}');
  await repository.commit('Head');
  const env = { PATH: process.env['PATH'], HOME: place.path, XDG_CACHE_HOME: place.path, ...model.env };
  const kept = stack.move();
  const file = join(place.path, 'result.json');
  return {
    model,
    junit: join(place.path, 'junit.xml'),
    run: (command: string, ...argv: readonly string[]) =>
      runCommandLine(
        [
          command,
          ...(command === 'check' ? [] : ['--base', 'HEAD~1']),
          '--working-directory',
          repository.directory,
          ...argv,
        ],
        { env },
      ),
    result: async (...argv: readonly string[]) => {
      const ran = await runCommandLine(
        [
          'run',
          '--base',
          'HEAD~1',
          '--max-cost',
          'none',
          '--working-directory',
          repository.directory,
          '--json',
          file,
          ...argv,
        ],
        { env },
      );
      return { ...ran, result: JSON.parse(readFileSync(file, 'utf8')) as Result };
    },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

const right = ({ prompt }: { readonly prompt: string }): string => `<${/(\d+)/.exec(prompt)?.[1] ?? ''}>`;
const isSmall = ({ prompt }: { readonly prompt: string }): boolean =>
  !/[A-Z]{3}/.test(prompt) && !/ {2}|\t/.test(prompt);

describe('perturb', () => {
  it('asks head as written once for all kinds and with the noise of each, and warns of a fall', async () => {
    await using change = await openChange({
      head: ['perturb: [typos, whitespace]'],
      base: ['perturb: [typos, whitespace]'],
      isPromptChanged: true,
      behaviour: (request) => ({ text: isSmall(request) ? right(request) : 'no' }),
    });
    const { code, out, result } = await change.result();
    expect(out).toContain('sums × ours (whitespace in question)');
    expect(code).toBe(0);
    const rows = result.rows.map(({ target, reference, comparison }) => [target, reference, comparison.passes]);
    expect(rows).toEqual([
      ['ours', undefined, { base: { passed: CASES, of: CASES }, head: { passed: CASES, of: CASES } }],
      [
        'ours (typos in question)',
        'ours (as written)',
        { base: { passed: CASES, of: CASES }, head: { passed: CASES, of: CASES } },
      ],
      [
        'ours (whitespace in question)',
        'ours (as written)',
        expect.objectContaining({ head: { passed: 0, of: CASES } }),
      ],
    ]);
    const prompts = change.model.requests.map(({ prompt }) => prompt);
    expect(prompts.every((prompt) => prompt.includes('Numbers are kept here.'))).toBe(true);
    expect(prompts.length).toBeLessThanOrEqual(5 * CASES);
    const broken = result.verdict.findings.find(
      ({ target, rule }) => target?.includes('whitespace') === true && rule === 'pass_rate.max_drop',
    );
    expect(broken).toMatchObject({ status: 'breached', level: 'warn', limit: 0.05 });
  });

  it('blocks where the policy says so', async () => {
    const lines = [
      'perturb: { kinds: [whitespace], vars: [question] }',
      'policy: { perturbed: { max_drop: 0.1, level: block } }',
    ];
    await using change = await openChange({
      head: lines,
      base: lines,
      isPromptChanged: true,
      behaviour: (request) => ({ text: isSmall(request) ? right(request) : 'no' }),
    });
    expect(await change.result()).toMatchObject({ code: 1, result: { verdict: { kind: 'fail' } } });
  });

  it('runs what is new of it for all cases although nothing else changed, and nothing once it is merged', async () => {
    await using change = await openChange({
      head: ['perturb: [typos]'],
      behaviour: (request) => ({ text: right(request) }),
    });
    const { out } = await change.run('plan');
    expect(out).toContain('sums × ours (typos in question): 40 compared of 40');
    expect(change.model.requests).toEqual([]);
    const { result } = await change.result();
    expect(result.counts.affectedCases).toBe(CASES);
    expect(change.model.requests).toHaveLength(2 * CASES);
    expect(result.changes).toMatchObject([{ kind: 'policy-changed', after: 'perturb.kinds: typos' }]);
  });

  it('cannot be taken out by the change that it could block', async () => {
    const policy = 'policy: { perturbed: { level: block } }';
    await using change = await openChange({
      base: ['perturb: [whitespace]', policy],
      head: [],
      isPromptChanged: true,
      behaviour: (request) => ({ text: isSmall(request) ? right(request) : 'no' }),
    });
    expect(await change.result()).toMatchObject({ code: 1, result: { verdict: { kind: 'fail' } } });
  });

  it('asks the same on the next run, whatever its seed', async () => {
    await using change = await openChange({
      head: ['perturb: [typos, case, punctuation]'],
      behaviour: (request) => ({ text: right(request) }),
    });
    await change.result('--seed', '1', '--no-cache');
    const first = change.model.requests.map(({ prompt }) => prompt).sort();
    await change.result('--seed', '2', '--no-cache');
    const second = change.model.requests
      .slice(first.length)
      .map(({ prompt }) => prompt)
      .sort();
    expect(first).toHaveLength(4 * CASES);
    expect(second).toEqual(first);
  });

  it('leaves a case in quarantine out of the rows with noise, and JUnit lists it with its outcome', async () => {
    const until = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    const lines = ['perturb: [whitespace]', `flaky: [{ case: c7, owner: ana, reason: now and then, until: ${until} }]`];
    await using change = await openChange({
      head: lines,
      base: lines,
      isPromptChanged: true,
      behaviour: (request) => ({ text: isSmall(request) ? right(request) : 'no' }),
    });
    const { result, out } = await change.result('--junit', change.junit);
    expect(result.cases.filter(({ id }) => id === 'c7').map(({ target }) => target)).toEqual(['ours']);
    expect(out).toContain(`What changed: prompt evals/p.md (${CASES} cases), noise (${CASES - 1} cases).`);
    expect(out).toMatch(/whitespace in question\) · as written \d\/\d → with noise 0\/\d/);
    const xml = readFileSync(change.junit, 'utf8');
    expect(xml).toContain(`<testsuite name="sums × ours" tests="${CASES}" failures="0" errors="0" skipped="1"`);
    expect(xml).toContain(
      `><skipped message="c7 · sums × ours · passed on base, passed on head · quarantined until ${until}, ana: now and then"/>`,
    );
    expect(xml).toMatch(/passes as written and fails with noise \(as written \d\/\d, with noise 0\/\d\)/);
  });

  it('says of noise that changes nothing, and refuses a var that no case has', async () => {
    await using change = await openChange({
      head: ['perturb: { kinds: [typos], vars: [qestion] }'],
      behaviour: (request) => ({ text: right(request) }),
    });
    const checked = await change.run('check');
    expect(checked.code).not.toBe(0);
    expect(checked.out + checked.err).toMatch(
      /No case has text in the var `qestion`\.[\s\S]*Did you mean `question`\?/,
    );
  });
});
