import { describe, expect, it } from 'vitest';
import { createSuiteLoader, DEFAULT_SUITE_GLOBS } from '../../src/suite/load.ts';
import { createRenderer } from '../../src/suite/render/render.ts';
import { validateSuite } from '../../src/suite/diagnostics/validate.ts';
import { EXAMPLE_FILES } from './example.ts';
import { diagnosticsAbout, loadOne } from './load-suites.ts';
import { memorySnapshot } from './memory-snapshot.ts';

describe('the suite of the product contract', () => {
  it('loads as it is written', async () => {
    const suite = await loadOne(EXAMPLE_FILES);
    expect(suite).toMatchObject({
      id: 'support-triage',
      file: 'evals/triage.eval.yaml',
      owner: '@acme/support-ai',
      place: { file: 'evals/triage.eval.yaml', line: 2, column: 8 },
      targets: [
        {
          name: 'mini',
          endpoint: { provider: 'openai', model: 'gpt-6.1-terra', api: 'responses', auth: 'key' },
          parameters: { max_output_tokens: 400 },
          output: { file: 'evals/triage.schema.json', name: 'triage', schema: { required: ['reply'] } },
          tools: { file: 'evals/tools.yaml', tools: [{ name: 'lookup_order' }] },
          prompt: { file: 'prompts/triage.md' },
        },
      ],
      policy: {
        passRate: { min: 0.9, maxDrop: 0.02, mustCatch: undefined, level: undefined },
        critical: { maxBroken: 0 },
        costPerSuccess: { maxIncrease: 0.2, max: undefined },
        latencyP95: { maxIncrease: 0.3, max: 6000 },
      },
    });
    expect(suite.policy.tags.get('refunds')?.passRate?.min).toBe(0.95);
    expect([...(suite.targets[0]?.prompt.partials.keys() ?? [])]).toEqual(['prompts/shared/tone.md']);
  });

  it('gives inline cases and rows their defaults, tags and filled expectations', async () => {
    const { cases } = await loadOne(EXAMPLE_FILES);
    expect(cases.map(({ id, severity, tags, place }) => [id, severity, tags, place.line])).toEqual([
      ['refund-window', 'critical', ['refunds'], 21],
      ['r1', 'major', ['refunds'], 1],
      ['r2', 'major', ['refunds', 'exchange'], 3],
    ]);
    expect(cases[0]?.expect.map(({ type, config, children }) => [type, config, children.length])).toEqual([
      ['finish_reason', { value: 'stop' }, 0],
      ['contains', { value: '30 days' }, 0],
      ['not', {}, 1],
      ['judge', { rubric: 'States the 30-day window and promises nothing beyond it.', pass_at: 0.5 }, 0],
    ]);
    expect(cases[2]).toMatchObject({
      vars: { question: 'Exchange?' },
      expect: [{ type: 'finish_reason' }, { type: 'equals', config: { value: 'no' } }],
      provenance: { source: 'ticket 7', added: '2026-01-02', consent: undefined },
    });
    expect(Object.keys(cases[2]?.vars ?? {})).toEqual(['question']);
  });

  it('may use anchors, aliases and merge keys', async () => {
    const suite = `suite: a
targets:
  - &one { name: one, provider: openai, model: m, messages: [{ role: user, content: x }] }
  - { <<: *one, name: two }
cases:
${Array.from({ length: 150 }, (_, index) => `  - { id: c${index}, expect: ${index === 0 ? '&e [{ json: true }]' : '*e'} }`).join('\n')}
`;
    const { targets, cases } = await loadOne({ 'a.eval.yaml': suite });
    expect(targets.map(({ name, endpoint }) => [name, endpoint.provider])).toEqual([
      ['one', 'openai'],
      ['two', 'openai'],
    ]);
    expect(cases).toHaveLength(150);
  });

  it('renders requests and has no mistake that only shows when it is used', async () => {
    const suite = await loadOne(EXAMPLE_FILES);
    const renderer = await createRenderer();
    const [target] = suite.targets;
    const [first] = suite.cases;
    const request = target && first && renderer.render(target, first).request;
    expect(request).toMatchObject({
      messages: [{ role: 'user', text: 'You answer for ACME.\nBe brief.\nCustomer: Can I return it after 40 days?\n' }],
      vars: {},
      parameters: { max_output_tokens: 400 },
      tools: [{ name: 'lookup_order' }],
    });
    expect(await validateSuite(suite, renderer)).toEqual([]);
  });
});

describe('two revisions', () => {
  const load = async (head: { readonly [path: string]: string }) => {
    const loader = createSuiteLoader();
    const globs = DEFAULT_SUITE_GLOBS;
    const before = await loader.load({ globs, snapshot: memorySnapshot(EXAMPLE_FILES) });
    const after = await loader.load({ globs, snapshot: memorySnapshot(head) });
    return { before: before.suites[0], after: after.suites[0] };
  };

  it('share a suite whose files are all the same', async () => {
    const { before, after } = await load({ ...EXAMPLE_FILES, 'unrelated.md': 'new' });
    expect(after).toBe(before);
  });

  it.each(['prompts/triage.md', 'prompts/shared/tone.md', 'evals/tools.yaml', 'evals/triage.schema.json'])(
    'do not share a suite when %s changed, but share its cases',
    async (path) => {
      const content = EXAMPLE_FILES[path as keyof typeof EXAMPLE_FILES];
      const { before, after } = await load({ ...EXAMPLE_FILES, [path]: `${content}\n` });
      expect(after).not.toBe(before);
      expect(after?.cases).toBe(before?.cases);
    },
  );

  it('share the rows of a dataset when only the suite changed', async () => {
    const suite = EXAMPLE_FILES['evals/triage.eval.yaml'].replace('Routes', 'Sorts');
    const { before, after } = await load({ ...EXAMPLE_FILES, 'evals/triage.eval.yaml': suite });
    expect(after?.description).not.toBe(before?.description);
    expect(after?.cases[1]?.vars).toBe(before?.cases[1]?.vars);
  });

  it('do not share a suite when a file of its inputs was added', async () => {
    const suite =
      'suite: a\ntarget: { provider: command, command: [a], inputs: ["src/*"] }\ncases: [{ id: x, expect: [{ json: true }] }]\n';
    const loader = createSuiteLoader();
    const loadFiles = async (files: { readonly [path: string]: string }) => {
      const { suites } = await loader.load({ snapshot: memorySnapshot(files), globs: DEFAULT_SUITE_GLOBS });
      return suites[0];
    };
    const before = await loadFiles({ 'a.eval.yaml': suite, 'src/a': '1' });
    const after = await loadFiles({ 'a.eval.yaml': suite, 'src/a': '1', 'src/b': '2' });
    expect(after?.targets[0]?.inputs).toHaveLength(2);
    expect(after?.cases).toBe(before?.cases);
  });

  it('do not share a suite that was moved', async () => {
    const { 'evals/triage.eval.yaml': suite, ...rest } = EXAMPLE_FILES;
    const { before, after } = await load({ ...rest, 'evals/moved.eval.yaml': suite });
    expect(after?.file).toBe('evals/moved.eval.yaml');
    expect(after?.id).toBe(before?.id);
  });
});

describe('mistakes', () => {
  it('are all shown at once, each at its place with the nearest valid name', async () => {
    const suite = `suite: a
target: { provider: openai, model: m, prompt: promt.md }
cases:
  - id: one
    severity: critcal
    expect: [{ contians: x }]
  - id: two
    exspect: []
`;
    expect(await diagnosticsAbout({ 'a.eval.yaml': suite, 'prompt.md': 'Hi', 'b.eval.yml': 'suite: [' })).toEqual([
      'a.eval.yaml:2:47: There is no file `promt.md`. Did you mean `prompt.md`?',
      'a.eval.yaml:5:15: `severity` must be one of `critical`, `major` or `minor`, not `critcal`. Did you mean `critical`?',
      'a.eval.yaml:6:16: The key `contians` is not known in entry 1 of `expect`. Did you mean `contains`?',
      'a.eval.yaml:8:5: The key `exspect` is not known in entry 2 of `cases`. Did you mean `expect`?',
      'b.eval.yml:1:9: Flow sequence in block collection must be sufficiently indented and end with a ].',
    ]);
  });
});
