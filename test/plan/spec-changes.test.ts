import { describe, expect, it } from 'vitest';
import { affectedLines, changeLines, edited, planOf, REPOSITORY, specOf, type Files } from './plan-of.ts';

const CONFIG = {
  ...REPOSITORY,
  'evaldelta.yaml': `policy: { cost_per_call: { max_increase: 0.1 } }
limits: { max_error_share: 0.1, alpha: 0.01 }
prices: { my-model: { input: 1, output: 2 } }
judge: { provider: openai, model: gpt-6-luna }
`,
};

const changes = async (head: Files, base: Files = REPOSITORY) => changeLines(await planOf(base, head));
const suiteEdit = (before: string, after: string) => edited(REPOSITORY, 'reply.eval.yaml', before, after);
const without = (files: Files, path: string): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));

describe('what blocks until it is waived', () => {
  it.each([
    ['a removed suite', without(REPOSITORY, 'sum.eval.yaml'), '!suite-removed sum: 1 case → none'],
    [
      'a suite file that no glob finds any more',
      { ...without(REPOSITORY, 'sum.eval.yaml'), 'sum.yaml': REPOSITORY['sum.eval.yaml'] },
      '!suite-removed sum: 1 case → none',
    ],
    [
      'a renamed suite',
      edited(REPOSITORY, 'sum.eval.yaml', 'suite: sum', 'suite: total'),
      '!suite-removed sum: 1 case → none',
    ],
    [
      'a removed target',
      edited(
        REPOSITORY,
        'sum.eval.yaml',
        '  - { name: short, prompt: sum.md, provider: openai, model: gpt-6-luna }\n',
        '',
      ),
      '!target-removed sum/short',
    ],
    [
      'a renamed target among several',
      edited(REPOSITORY, 'sum.eval.yaml', 'name: short', 'name: terse'),
      '!target-removed sum/short',
    ],
    [
      'a removed critical case',
      suiteEdit('  - { id: one, vars: { question: first }, severity: critical }\n', ''),
      '!case-removed reply/one',
    ],
    ['a renamed critical case', suiteEdit('id: one', 'id: uno'), '!case-removed reply/one'],
    [
      'a critical case made major',
      suiteEdit(', severity: critical', ''),
      '!severity-lowered reply/one: critical → major',
    ],
    [
      'a critical case made minor by the suite’s default',
      edited(suiteEdit(', severity: critical', ''), 'reply.eval.yaml', 'defaults: {', 'defaults: { severity: minor,'),
      '!severity-lowered reply/one: critical → minor',
    ],
  ])('%s', async (_what, head, line) => {
    expect(await changes(head)).toContain(line);
  });

  it('does so whatever the filters leave out', async () => {
    const plan = await planOf(REPOSITORY, without(REPOSITORY, 'sum.eval.yaml'), { filters: { suites: ['reply'] } });
    expect(changeLines(plan)).toEqual(['!suite-removed sum: 1 case → none']);
  });

  it('what does not block is listed for what the filters select', async () => {
    const head = { ...suiteEdit('tags: [refunds]', 'tags: [vip]') };
    const linesOf = async (suite: string) =>
      changeLines(await planOf(REPOSITORY, head, { filters: { suites: [suite] } }));
    expect(await linesOf('reply')).toEqual(['tags-changed reply/two: refunds → vip']);
    expect(await linesOf('sum')).toEqual([]);
  });

  it('is nothing else', async () => {
    const base = { ...REPOSITORY, 'sum.eval.yaml': REPOSITORY['sum.eval.yaml'].replace('suite: sum', 'suite: total') };
    expect((await changes(REPOSITORY, base)).filter((line) => line.startsWith('!'))).toEqual([
      '!suite-removed total: 1 case → none',
    ]);
    expect((await changes(suiteEdit('name: mini', 'name: maxi'))).filter((line) => line.startsWith('!'))).toEqual([]);
  });
});

describe('what is listed', () => {
  it.each([
    [
      'a removed case',
      '  - { id: two, vars: { question: second }, tags: [refunds] }\n',
      '',
      ['case-removed reply/two'],
    ],
    ['a new case', 'cases:\n', 'cases:\n  - { id: zero, vars: { question: nil } }\n', ['case-added reply/zero']],
    [
      'a lowered severity',
      'tags: [refunds]',
      'tags: [refunds], severity: minor',
      ['severity-lowered reply/two: major → minor'],
    ],
    [
      'a raised severity',
      'tags: [refunds]',
      'tags: [refunds], severity: critical',
      ['severity-raised reply/two: major → critical'],
    ],
    ['a cluster', 'tags: [refunds]', 'tags: [refunds], cluster: faq', ['cluster-changed reply/two: none → faq']],
    ['other tags', 'tags: [refunds]', 'tags: [returns, vip]', ['tags-changed reply/two: refunds → returns, vip']],
    [
      'other variables',
      'question: second',
      'question: next',
      ['vars-changed reply/two: question: second → question: next'],
    ],
    [
      'a scorer of its own',
      'tags: [refunds]',
      'tags: [refunds], expect: [{ not: { icontains: sorry } }]',
      ['expectations-changed reply/two: none → not: (icontains: sorry)'],
    ],
    [
      'a loosened threshold',
      'pass_rate: { min: 0.9, max_drop: 0.02 }',
      'pass_rate: { min: 0.5, max_drop: 0.02 }',
      ['policy-changed reply: pass_rate.min: 0.9 → pass_rate.min: 0.5'],
    ],
    [
      'a removed rule',
      'pass_rate: { min: 0.9, max_drop: 0.02 }',
      'pass_rate: { max_drop: 0.02 }',
      ['policy-changed reply: pass_rate.min: 0.9 → none'],
    ],
    [
      'a rule that only warns',
      'max_drop: 0.02 }',
      'max_drop: 0.02, level: warn }',
      ['policy-changed reply: none → pass_rate.level: warn'],
    ],
    [
      'an unmeant reformatting',
      'policy: { pass_rate: { min: 0.9, max_drop: 0.02 } }',
      'policy:\n  pass_rate: { max_drop: 0.020, min: 0.90 }',
      [],
    ],
  ])('%s', async (_what, before, after, lines) => {
    expect(await changes(suiteEdit(before, after))).toEqual(lines);
  });

  it.each([
    ['given', '', ', human: fail', 'none → fail'],
    ['turned', ', human: pass', ', human: fail', 'pass → fail'],
    ['taken away', ', human: pass', '', 'pass → none'],
  ])('a human label that is %s', async (_what, before, after, line) => {
    const label = (text: string) => suiteEdit('tags: [refunds]', `tags: [refunds]${text}`);
    expect(await changes(label(after), label(before))).toEqual([`label-changed reply/two: ${line}`]);
  });

  it('a loosened default scorer, for each case that it judged', async () => {
    expect(await changes(suiteEdit('contains: ok', 'icontains: ok'))).toEqual(
      ['one', 'two', 'three'].map((id) => `expectations-changed reply/${id}: contains: ok → icontains: ok`),
    );
  });

  it.each([
    ['one of two that are alike', '{ contains: ok }, { contains: ok }', '{ contains: ok }', 'contains: ok → none'],
    ['one more like another', '{ contains: ok }', '{ contains: ok }, { contains: ok }', 'none → contains: ok'],
    ['one before another', '{ icontains: a }, { contains: ok }', '{ contains: ok }', 'icontains: a → none'],
  ])('scorers of which %s', async (_what, before, after, line) => {
    const scored = (expect: string) => suiteEdit('tags: [refunds]', `tags: [refunds], expect: [${expect}]`);
    expect(await changes(scored(after), scored(before))).toEqual([`expectations-changed reply/two: ${line}`]);
  });

  it('a scorer that came to weigh more', async () => {
    const scored = (more: string) =>
      suiteEdit('tags: [refunds]', `tags: [refunds], expect: [{ number: { min: 1, max: 5 }${more} }]`);
    expect(await changes(scored(', weight: 2'), scored(''))).toEqual([
      'expectations-changed reply/two: number: weight: none → number: weight: 2',
    ]);
  });

  it('a removed case beside one that asks the same is removed, not renamed', async () => {
    const twin = suiteEdit('cases:\n', 'cases:\n  - { id: twin, vars: { question: first }, severity: critical }\n');
    expect(await changes(REPOSITORY, twin)).toEqual(['!case-removed reply/twin']);
  });

  it('a new suite and a new target', async () => {
    const head = edited(
      REPOSITORY,
      'sum.eval.yaml',
      'targets:',
      'targets:\n  - { name: third, prompt: plain.md, provider: openai, model: gpt-6-sol }',
    );
    expect(
      await changes({
        ...head,
        'new.eval.yaml': REPOSITORY['reply.eval.yaml'].replace('suite: reply', 'suite: fresh'),
      }),
    ).toEqual(['suite-added fresh: none → 3 cases', 'target-added sum/third']);
  });

  it('a suite that is invalid on base, which then counts as absent there', async () => {
    const plan = await planOf({ ...REPOSITORY, 'sum.eval.yaml': 'suite: sum\ntypo: 1\n' }, REPOSITORY);
    expect(changeLines(plan).some((line) => line.startsWith('base-invalid'))).toBe(true);
    expect(changeLines(plan)).toContain('suite-added sum: none → 1 case');
    expect(plan.spec.warnings).not.toEqual([]);
  });
});

describe('a configuration under a name that is not read', () => {
  it('is a mistake: its rules would hold nothing', async () => {
    const { errors } = await specOf(REPOSITORY, { ...REPOSITORY, 'evaldelta.yml': 'policy: {}' });
    expect(errors).toMatchObject([{ code: 'bad-file', place: { file: 'evaldelta.yml' }, hint: 'Rename it.' }]);
    expect((await specOf(REPOSITORY, { ...CONFIG, 'evaldelta.yml': 'policy: {}' })).errors).toEqual([]);
  });
});

describe('a repository without a suite on either side', () => {
  it('is told how to get one', async () => {
    expect((await specOf({ 'p.md': 'Hi' }, { 'p.md': 'Hi' })).errors).toMatchObject([
      { code: 'missing-file', hint: expect.stringContaining('`evaldelta init`') as string },
    ]);
  });
});

describe('a pull request cannot loosen its own gate', () => {
  const rules = async (head: Files, base: Files = CONFIG) => (await planOf(base, head)).spec.rules;

  it('by its suite’s thresholds', async () => {
    const { rows } = await planOf(
      REPOSITORY,
      suiteEdit(
        'policy: { pass_rate: { min: 0.9, max_drop: 0.02 } }',
        'policy: { pass_rate: { min: 0, max_drop: 1, level: warn } }',
      ),
    );
    expect(rows[0]?.policy.passRate).toMatchObject({ min: 0.9, maxDrop: 0.02, level: 'block' });
  });

  it('by a policy where base’s suite had none', async () => {
    const { rows } = await planOf(
      REPOSITORY,
      edited(REPOSITORY, 'sum.eval.yaml', 'cases:', 'policy: { pass_rate: { max_drop: 1 } }\ncases:'),
    );
    expect(rows[1]?.policy.passRate).toBeUndefined();
  });

  it.each([
    [
      'repository policy',
      'max_increase: 0.1',
      'max_increase: 9',
      'policy-changed: cost_per_call.max_increase: 0.1 → cost_per_call.max_increase: 9',
    ],
    [
      'limits',
      'max_error_share: 0.1',
      'max_error_share: 1',
      'limits-changed: max_error_share: 0.1 → max_error_share: 1',
    ],
    [
      'prices',
      'input: 1',
      'input: 0',
      'prices-changed: my-model: {"input":1,"output":2} → my-model: {"input":0,"output":2}',
    ],
    ['judge', 'model: gpt-6-luna', 'model: yes-man', 'judge-changed: model: gpt-6-luna → model: yes-man'],
    ['choice of suites', 'limits:', 'suites: [none/**]\nlimits:', 'policy-changed: none → suites: ["none/**"]'],
  ])('by its %s, which is listed', async (_what, before, after, line) => {
    const head = edited(CONFIG, 'evaldelta.yaml', before, after);
    expect(await rules(head)).toEqual(await rules(CONFIG));
    expect((await changes(head, CONFIG)).filter((each) => !each.startsWith('!'))).toEqual([line]);
  });

  it('and each change of the configuration is shown in its file, each of a policy at its suite', async () => {
    const head = edited(
      edited(CONFIG, 'evaldelta.yaml', 'max_increase: 0.1', 'max_increase: 9'),
      'reply.eval.yaml',
      'min: 0.9',
      'min: 0.1',
    );
    const placesOf = async (after: Files, before: Files) =>
      (await planOf(before, after)).changes.map(({ kind, place }) => [kind, place?.file, place?.line, place?.column]);
    expect(await placesOf(head, CONFIG)).toEqual([
      ['policy-changed', 'reply.eval.yaml', 1, 8],
      ['policy-changed', 'evaldelta.yaml', 0, 0],
    ]);
    const added = await placesOf(CONFIG, REPOSITORY);
    expect(added.length).toBeGreaterThan(1);
    expect(new Set(added.map(([, file, line]) => `${file}:${line}`))).toEqual(new Set(['evaldelta.yaml:0']));
    const gone = await placesOf(REPOSITORY, CONFIG);
    expect(new Set(gone.map(([, file]) => file))).toEqual(new Set([undefined]));
  });

  it('by deleting the configuration', async () => {
    expect(await rules(REPOSITORY)).toEqual(await rules(CONFIG));
    expect(await changes(REPOSITORY, CONFIG)).toContain('judge-changed: model: gpt-6-luna → none');
  });

  const NARROW = { ...REPOSITORY, 'evaldelta.yaml': 'suites: ["sum.eval.yaml"]\n' };

  it.each([
    ['in a first configuration', REPOSITORY],
    ['in the one that there is', { ...REPOSITORY, 'evaldelta.yaml': 'policy: {}\n' }],
  ])('by looking away from a suite %s', async (_, base) => {
    const plan = await planOf(base, edited(NARROW, 'reply.md', 'Answer', 'Reply to'));
    expect(changeLines(plan).filter((line) => line.startsWith('!'))).toEqual(['!suite-removed reply: 3 cases → none']);
    expect(affectedLines(plan)).toHaveLength(3);
    expect(
      (await planOf(base, edited(NARROW, 'reply.eval.yaml', 'suite: reply', 'sweet: reply'))).spec.errors,
    ).toHaveLength(2);
  });

  it('while a first configuration may say where the first suites are', async () => {
    const files = { 'evals/a.yaml': REPOSITORY['sum.eval.yaml'].replaceAll('prompt: ', 'prompt: ../') };
    const prompts = {
      'sum.md': REPOSITORY['sum.md'],
      'plain.md': REPOSITORY['plain.md'],
      'tone.md': REPOSITORY['tone.md'],
    };
    const head = {
      ...prompts,
      ...files,
      'evaldelta.yaml': 'suites: ["evals/*.yaml"]\n',
      'other.eval.yaml': 'not: ours\n',
    };
    const plan = await planOf(prompts, head);
    expect(plan.spec.errors).toEqual([]);
    expect(plan.rows.map(({ suite }) => suite)).toEqual(['sum', 'sum']);
  });

  it('by a first configuration, of which each knob is named; its judge serves, since base has none', async () => {
    expect(await rules(CONFIG, REPOSITORY)).toMatchObject({
      file: 'evaldelta.yaml',
      judge: { endpoint: { model: 'gpt-6-luna' } },
    });
    expect(await changes(CONFIG, REPOSITORY)).toEqual(
      expect.arrayContaining([
        'config-added',
        'policy-changed: none → cost_per_call.max_increase: 0.1',
        'rule-tightened: none → model: gpt-6-luna',
      ]),
    );
  });

  it('by gutting a case: the old expectations score the answer too', async () => {
    const plan = await planOf(
      REPOSITORY,
      suiteEdit('defaults: { expect: [{ contains: ok }] }', 'defaults: { expect: [{ not: { contains: nonsense } }] }'),
    );
    expect(affectedLines(plan)[0]).toBe('reply/mini one measured: scorer reply.eval.yaml');
    expect(plan.rows[0]?.cases[0]).toMatchObject({ oldExpect: [{ type: 'contains' }] });
  });
});
