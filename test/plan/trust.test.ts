import { describe, expect, it } from 'vitest';
import { guardFilters } from '../../src/plan/affected/filters.ts';
import { guardSecrets, guardTrust } from '../../src/plan/trust/trust.ts';
import { edited, NO_FILTERS, planOf, REPOSITORY, type Files } from './plan-of.ts';

const CHANGED = edited(REPOSITORY, 'reply.md', 'Answer', 'Solve');
const PROGRAM = {
  'app.eval.yaml':
    'suite: app\ntarget: { provider: command, command: [node, app.js] }\ncases: [{ id: p, vars: { a: 1 }, expect: [{ contains: x }] }]\n',
  'app.js': '',
};

async function refusals(base: Files, head: Files) {
  const plan = await planOf(base, head);
  return guardTrust(plan, plan.spec, 'fork-with-secrets').map(({ sentence }) => sentence);
}

describe('a fork’s pull request where keys are present', () => {
  it('may change prompts, models, cases and text scorers', async () => {
    const head = edited(
      edited(CHANGED, 'reply.eval.yaml', 'luna', 'sol'),
      'reply.eval.yaml',
      'contains: ok',
      'equals: ok',
    );
    expect(await refusals(REPOSITORY, head)).toEqual([]);
  });

  it('may start no service of its own', async () => {
    const service = (app: string) => ({
      'app.eval.yaml':
        'suite: app\ntarget: { name: app, provider: http, url: "http://127.0.0.1:${PORT}", start: [node, app.js], body: "{{ a }}" }\ncases: [{ id: p, vars: { a: 1 }, expect: [{ contains: x }] }]\n',
      'app.js': app,
    });
    expect(await refusals(service('old'), service('new'))).toEqual([
      "Target app runs a program of a fork's pull request.",
    ]);
  });

  it('may ask no corpus of its version', async () => {
    const deployed = (prompt: string) => ({
      'app.eval.yaml':
        'suite: app\ntarget: { name: app, provider: http, url: "http://localhost:8080", prompt: p.md, corpus: { command: [node, v.js] }, body: "{{ prompt }}" }\ncases: [{ id: p, vars: { a: 1 }, expect: [{ contains: x }] }]\n',
      'p.md': `${prompt} {{ a }}`,
      'v.js': '',
    });
    expect(await refusals(deployed('Old'), deployed('New'))).toEqual([
      "Target app runs a program of a fork's pull request.",
    ]);
  });

  it.each([
    ['base_url', 'base_url: "https://evil.example"'],
    ['key name', 'api_key_env: GITHUB_TOKEN'],
    ['way to a key', 'auth: oidc'],
  ])('may not bring another %s', async (_what, key) => {
    const head = edited(REPOSITORY, 'reply.eval.yaml', 'provider: openai,', `provider: openai, ${key},`);
    const shown = edited(head, 'reply.md', 'Answer', 'Solve');
    expect(await refusals(REPOSITORY, shown)).toEqual([
      'Target mini sends requests or keys somewhere that base does not.',
    ]);
  });

  const withParameters = (files: Files, parameters: string): Files =>
    edited(files, 'reply.eval.yaml', 'parameters: { max_output_tokens: 50 }', `parameters: ${parameters}`);

  it.each([
    ['store', '{ store: true }'],
    ['previous_response_id', '{ previous_response_id: resp_x }'],
    ['conversation', '{ conversation: conv_hr }'],
    ['prompt', '{ prompt: { id: pmpt_x } }'],
    ['include', '{ include: [file_search_call.results] }'],
    ['tools', '{ tools: [{ type: file_search, vector_store_ids: [vs_hr] }] }'],
    ['tools', '{ tools: [{ type: mcp, server_url: "http://attacker.example", require_approval: never }] }'],
    ['tools', '{ tools: [{ type: code_interpreter, container: { file_ids: [file-x] } }] }'],
    ['tools', '{ tools: [{ type: function, name: f }, { type: web_search_20250305, name: web_search }] }'],
    ['tool_choice', '{ tool_choice: { type: mcp, server_label: x } }'],
    ['mcp_servers', '{ mcp_servers: [{ type: url, url: "http://attacker.example" }] }'],
    ['container', '{ container: { skills: [] } }'],
    ['extra_headers', '{ extra_headers: { x: y } }'],
    ['something_new', '{ something_new: 1 }'],
  ])('may not reach further than its answer by `%s`: %s', async (name, parameters) => {
    const shown = edited(withParameters(REPOSITORY, parameters), 'reply.md', 'Answer', 'Solve');
    expect(await refusals(REPOSITORY, shown)).toEqual([expect.stringMatching(new RegExp(`servers: \`${name}\`\\.$`))]);
    const same = withParameters(REPOSITORY, parameters);
    expect(await refusals(same, edited(same, 'reply.md', 'Answer', 'Solve'))).toEqual([]);
  });

  it('may change how an answer is drawn, and bring tools that come back to us', async () => {
    const harmless =
      '{ temperature: 0, max_output_tokens: 9, reasoning: { effort: low }, tools: [{ type: function, name: f, parameters: { type: object } }], tool_choice: auto }';
    expect(await refusals(REPOSITORY, withParameters(REPOSITORY, harmless))).toEqual([]);
  });

  it('may not bring another provider, nor an http target with other visible variables', async () => {
    expect(
      await refusals(
        REPOSITORY,
        edited(
          REPOSITORY,
          'reply.eval.yaml',
          'provider: openai, model: gpt-6-luna',
          'provider: azure-openai, base_url: "https://a.example", model: m',
        ),
      ),
    ).toHaveLength(1);
    const web = {
      'web.eval.yaml':
        'suite: web\ntarget: { provider: http, url: "https://app.example/", headers: { authorization: "Bearer ${A}" }, env: [A], body: { q: "{{ a }}" } }\ncases: [{ id: w, vars: { a: 1 }, expect: [{ contains: x }] }]\n',
    };
    expect(
      await refusals(
        web,
        edited(edited(web, 'web.eval.yaml', 'env: [A]', 'env: [A, B]'), 'web.eval.yaml', 'a: 1', 'a: 2'),
      ),
    ).toHaveLength(1);
  });

  it('may not run a program, even one that base has', async () => {
    expect(await refusals(PROGRAM, edited(PROGRAM, 'app.eval.yaml', 'a: 1', 'a: 2'))).toEqual([
      "Target command runs a program of a fork's pull request.",
    ]);
  });

  it('is not refused for programs that would not run', async () => {
    expect(await refusals({ ...REPOSITORY, ...PROGRAM }, { ...CHANGED, ...PROGRAM })).toEqual([]);
  });

  it.each(['{ command: [node, judge.js] }', '{ not: { javascript: judge.js } }'])(
    'may not be scored by code: %s',
    async (scorer) => {
      const head = {
        ...edited(CHANGED, 'reply.eval.yaml', '{ contains: ok }', scorer),
        'judge.js': 'export default () => true',
      };
      expect(await refusals(REPOSITORY, head)).toHaveLength(3);
    },
  );

  it('may not bring the configuration, which names the judge’s address', async () => {
    const judge = { 'evaldelta.yaml': 'judge: { provider: openai, model: m, base_url: "https://evil.example" }\n' };
    expect(await refusals(REPOSITORY, { ...CHANGED, ...judge })).toEqual([
      "A fork's pull request brings the configuration, which names the judge, the prices and the limits.",
    ]);
    const own = { 'evaldelta.yaml': 'judge: { provider: openai, model: m }\n' };
    expect(await refusals({ ...REPOSITORY, ...own }, { ...CHANGED, ...judge })).toEqual([]);
  });
});

describe('other pull requests', () => {
  it('are not limited', async () => {
    const plan = await planOf(PROGRAM, edited(PROGRAM, 'app.eval.yaml', 'a: 1', 'a: 2'));
    expect(guardTrust(plan, plan.spec, 'trusted')).toEqual([]);
    expect(guardTrust(plan, plan.spec, 'fork-without-secrets')).toEqual([]);
    expect(guardSecrets(plan, 'trusted')).toEqual([]);
  });

  it('from forks without keys are told so once something is affected', async () => {
    expect(guardSecrets(await planOf(REPOSITORY, CHANGED), 'fork-without-secrets')).toMatchObject([
      { code: 'untrusted-head' },
    ]);
    expect(guardSecrets(await planOf(REPOSITORY, REPOSITORY), 'fork-without-secrets')).toEqual([]);
  });
});

describe('a filter that selects nothing that exists', () => {
  it('is a mistake, with what there is', async () => {
    const { head } = (await planOf(REPOSITORY, REPOSITORY)).spec.suites;
    const errors = guardFilters(head, {
      suites: ['replies'],
      targets: ['mini'],
      cases: ['one', 'four'],
      tags: ['refund'],
    });
    expect(errors.map(({ sentence, hint }) => `${sentence} ${hint}`)).toEqual([
      'No suite is called "replies". There are: reply, sum.',
      'No case is called "four". There are: one, two, three, a.',
      'No tag is called "refund". There are: refunds.',
    ]);
    const many = head.map((suite) => ({
      ...suite,
      cases: suite.cases.flatMap((one) => [one, { ...one, id: `${one.id}!` }]),
    }));
    expect(guardFilters(many, { ...NO_FILTERS, cases: ['four'] })).toMatchObject([
      { hint: 'There are one, one!, two, two!, three and 3 more.' },
    ]);
    const [five, six] = [5, 6].map((count) =>
      many.map(({ cases, ...suite }) => ({ ...suite, cases: cases.slice(0, count) })).slice(0, 1),
    );
    expect(guardFilters(five ?? [], { ...NO_FILTERS, cases: ['four'] })).toMatchObject([
      { hint: 'There are: one, one!, two, two!, three.' },
    ]);
    expect(guardFilters(six ?? [], { ...NO_FILTERS, cases: ['four'] })).toMatchObject([
      { hint: 'There are one, one!, two, two!, three and 1 more.' },
    ]);
    expect(guardFilters(head, NO_FILTERS)).toEqual([]);
    const untagged = head.filter(({ id }) => id === 'sum');
    expect(guardFilters(untagged, { ...NO_FILTERS, tags: ['refunds'] })).toMatchObject([{ hint: 'There is none.' }]);
  });

  it('is a mistake, though each name exists, where no case has them all', async () => {
    const { head } = (await planOf(REPOSITORY, REPOSITORY)).spec.suites;
    const together = (filters: Partial<typeof NO_FILTERS>) =>
      guardFilters(head, { ...NO_FILTERS, ...filters }).map(({ sentence }) => sentence);
    expect(together({ suites: ['sum'], cases: ['one'] })).toEqual(['No case is selected by "sum" and "one" together.']);
    expect(together({ targets: ['mini'], cases: ['a'] })).toHaveLength(1);
    expect(together({ cases: ['one'], tags: ['refunds'] })).toHaveLength(1);
    expect(together({ suites: ['reply'], targets: ['mini'], cases: ['two'], tags: ['refunds'] })).toEqual([]);
  });
});
