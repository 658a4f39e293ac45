import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { convertPromptfoo } from '../../src/init/promptfoo/convert.ts';
import { allDiagnosticsAbout } from '../suite/load-suites.ts';

type Expectation = Readonly<Record<string, unknown>>;
type Case = { readonly id: string; readonly vars: object; readonly expect: readonly Expectation[] };
type Judge = (input: object) => Promise<{ readonly pass: boolean; readonly score: number; readonly reason: string }>;

/** What becomes of a configuration: its cases, its modules, and what was left out. */
async function convert(config: object) {
  const text = stringify({ prompts: ['Say {{x}}'], providers: ['openai:gpt-4o-mini'], ...config });
  const made = await convertPromptfoo({ path: 'promptfooconfig.yaml', text }, 'c', () => Promise.resolve(undefined));
  const written = Object.fromEntries(
    [made.file, ...made.modules].flatMap((file) => (file === undefined ? [] : [[file.path, file.text]])),
  );
  if (made.file !== undefined) expect(await allDiagnosticsAbout(written)).toEqual([]);
  const suite = made.file && (parse(made.file.text) as { readonly cases: readonly Case[] });
  return { ...made, cases: suite?.cases ?? [] };
}

/** The judge of the only module. */
async function judgeOf(modules: readonly { readonly text: string }[]): Promise<Judge> {
  expect(modules).toHaveLength(1);
  const url = `data:text/javascript,${encodeURIComponent(modules[0]?.text ?? '')}`;
  return ((await import(url)) as { readonly default: Judge }).default;
}

describe('code judges as promptfoo lets it', () => {
  it.each([
    ['output.length < 9', ['short', 'far too long']],
    ['output.length < 9;', ['short', 'far too long']],
    ['const n = output.length;\nreturn n < 9;', ['short', 'far too long']],
    ['const n = output.length; n < 9', ['short', 'far too long']],
    ["const wanted = 'a;b'; let n = output; n === wanted;", ['a;b', 'a']],
    ['output.includes(context.vars.x)', ['has a in it', 'none of it']],
    ['output === "yes" ? 1 : 0', ['yes', 'no']],
    ['({ pass: output === "yes", score: 0.5, reason: "so" })', ['yes', 'no']],
    ['JSON.parse(output).ok', ['{"ok":true}', 'no JSON']],
    ['Promise.resolve(output === "yes")', ['yes', 'no']],
  ])('`%s`', async (value, [good, bad]) => {
    const tests = [{ vars: { x: 'a' }, assert: [{ type: 'javascript', value }] }];
    const { cases, modules } = await convert({ tests });
    expect(cases).toMatchObject([{ expect: [{ javascript: 'c.assert-1.mjs' }] }]);
    const judge = await judgeOf(modules);
    const [passed, failed] = [
      await judge({ output: good, vars: { x: 'a' } }),
      await judge({ output: bad, vars: { x: 'a' } }),
    ];
    expect([passed.pass, failed.pass]).toEqual([true, false]);
    expect(failed.score).toBeLessThanOrEqual(1);
    expect(failed.reason).toEqual(expect.any(String));
  });

  it.each([
    ['a text', '"true"'],
    ['nothing', 'undefined'],
    ['a judgement without a reason', '({ pass: true, score: 1 })'],
    ['an error', 'nowhere.to.be.found'],
  ])('%s is no judgement, and fails negated or not', async (_, value) => {
    for (const type of ['javascript', 'not-javascript']) {
      const { modules } = await convert({ tests: [{ vars: { x: 'a' }, assert: [{ type, value }] }] });
      expect(await (await judgeOf(modules))({ output: 'x', vars: {} })).toMatchObject({ pass: false, score: 0 });
    }
  });

  it('passes from its threshold on, and the other way round where it is negated', async () => {
    const test = (type: string) => ({
      tests: [{ vars: { x: 'a' }, assert: [{ type, value: 'output.length / 10', threshold: 0.6 }] }],
    });
    const passes = async (type: string) => {
      const judge = await judgeOf((await convert(test(type))).modules);
      return [(await judge({ output: 'seven77', vars: {} })).pass, (await judge({ output: 'five5', vars: {} })).pass];
    };
    expect(await passes('javascript')).toEqual([true, false]);
    expect(await passes('not-javascript')).toEqual([false, true]);
  });

  it('code that is none leaves its test out', async () => {
    const tests = [{ vars: { x: 'a' }, assert: [{ type: 'javascript', value: 'output ===' }] }];
    expect(await convert({ tests })).toMatchObject({ file: undefined });
  });
});

describe('transforms of answers', () => {
  const withTest = (transform: string, assertion: object) => ({
    tests: [{ vars: { x: 'a', want: 'four' }, assert: [assertion], options: { transform } }],
  });

  it.each([
    ["output.replace('RESULT: ', '')", { type: 'equals', value: '4' }, 'RESULT: 4', 'RESULT: 5'],
    ["output.replace('RESULT: ', '')", { type: 'equals', value: 4 }, 'RESULT: 4', 'RESULT:  4'],
    ["output.split(':')[1].trim()", { type: 'contains', value: '{{want}}' }, 'say: four', 'four: say'],
    ['output.toUpperCase()', { type: 'contains-any', value: ['YES', 'OK'] }, 'yes', 'no'],
    ['output.slice(4)', { type: 'contains-all', value: 'a, b' }, 'xxxxb a', 'abxxa'],
    ['output.slice(2)', { type: 'icontains', value: 'ok' }, 'xxOK', 'OKxx'],
    ['output.slice(2)', { type: 'icontains-any', value: ['ok'] }, 'xxOK', 'OKxx'],
    ['output.slice(2)', { type: 'icontains-all', value: ['O', 'k'] }, 'xxOK', 'OKxx'],
    ['output.slice(2)', { type: 'not-contains', value: 'x' }, 'xxab', 'ababx'],
    ['output.slice(2)', { type: 'starts-with', value: 'a' }, 'xxab', 'abba'],
    ['output.slice(2)', { type: 'regex', value: '^\\d+$' }, 'xx12', '12xx'],
    ['output.trim()', { type: 'regex', value: '^\\d+$' }, ' 12\n', ' 1 2'],
    ['output.match(/```json([^]*)```/)[1]', { type: 'is-json' }, '```json\n{}\n```', '{}'],
    ['JSON.parse(output)', { type: 'javascript', value: 'output.n > 3' }, '{"n":4}', '{"n":2}'],
    ['JSON.parse(output).n', { type: 'javascript', value: 'output > 3' }, '{"n":4}', '{"m":4}'],
    ['JSON.parse(output).n', { type: 'not-contains', value: '3' }, '{"n":4}', '{"m":4}'],
    ['const [first] = output.split(" ");\nreturn first;', { type: 'equals', value: 'a' }, 'a b', 'b a'],
  ])('`%s` before %j', async (transform, assertion, good, bad) => {
    const { cases, modules } = await convert(withTest(transform, assertion));
    expect(cases).toMatchObject([{ expect: [{ javascript: 'c.assert-1.mjs' }] }]);
    const judge = await judgeOf(modules);
    const vars = { x: 'a', want: 'four' };
    expect([await judge({ output: good, vars }), await judge({ output: bad, vars })]).toMatchObject([
      { pass: true },
      { pass: false },
    ]);
  });

  it.each([
    ['what a transform that leaves nothing', 'undefined ?? output.none'],
    ['what one that throws', 'output.nowhere.found'],
  ])('%s makes of an answer fails, negated or not', async (_, transform) => {
    for (const type of ['contains', 'not-contains']) {
      const { modules } = await convert(withTest(transform, { type, value: 'x' }));
      expect(await (await judgeOf(modules))({ output: 'x', vars: {} })).toMatchObject({ pass: false });
    }
  });

  it.each([
    ['JSON.parse(output).answer', '$.answer'],
    ["JSON.parse(output)['the answer'].text;", "$['the answer'].text"],
    ['JSON.parse(output)?.items?.[0].sku', undefined],
    ['JSON.parse(output).items[0].sku', '$.items[0].sku'],
  ])('`%s` is the part at %s', async (transform, path) => {
    const { cases } = await convert(withTest(transform, { type: 'llm-rubric', value: 'is kind', threshold: 0.8 }));
    const judge = { rubric: 'is kind', pass_at: 0.8 };
    expect(cases.map((one) => one.expect)).toEqual(path === undefined ? [] : [[{ json_path: { path, judge } }]]);
  });

  it('blanks at both ends are as good as none to what leaves them out of account', async () => {
    const { cases, modules } = await convert({
      tests: [
        {
          vars: { x: 'a' },
          options: { transform: 'output.trim()' },
          assert: [
            { type: 'equals', value: '4' },
            { type: 'not-equals', value: '5' },
            { type: 'llm-rubric', value: 'kind' },
          ],
        },
      ],
    });
    expect(cases).toMatchObject([{ expect: [{ equals: '4' }, { not: { equals: '5' } }, { judge: 'kind' }] }]);
    expect(modules).toEqual([]);
  });

  it('of a target, a test and an assertion come one after the other', async () => {
    const { modules } = await convert({
      providers: [{ id: 'openai:gpt-4o-mini', transform: 'output + "1"' }],
      defaultTest: { options: { transform: 'output + "2"' } },
      tests: [{ vars: { x: 'a' }, assert: [{ type: 'equals', value: '0123', transform: 'output + "3"' }] }],
    });
    expect(await (await judgeOf(modules))({ output: '0', vars: {} })).toMatchObject({ pass: true });
  });

  it('leaves out targets whose answers are transformed otherwise than those of others', async () => {
    const { file, left } = await convert({
      providers: [{ id: 'openai:gpt-4o', transform: 'output.trim()' }, 'openai:gpt-4o-mini'],
      tests: [{ vars: { x: 'a' }, assert: [{ type: 'contains', value: 'a' }] }],
    });
    const { targets } = parse(file?.text ?? '') as { readonly targets: readonly { readonly model: string }[] };
    expect(targets.map(({ model }) => model)).toEqual(['gpt-4o-mini']);
    expect(left.join('\n')).toContain('transformed otherwise than those of others');
  });

  it.each([
    ['code in a file', 'file://clean.js', { type: 'contains', value: 'a' }, 'a transform is code in a file'],
    ['code that reads more', 'output + context.prompt', { type: 'contains', value: 'a' }, 'reads more than'],
    ['no code', 'output ===', { type: 'contains', value: 'a' }, 'a transform is code in a file'],
    ['a judge after it', 'output.slice(3)', { type: 'llm-rubric', value: 'kind' }, 'judges what a transform makes'],
    [
      'a template that is more than a name',
      'output.slice(3)',
      { type: 'contains', value: '{{ x | upper }}' },
      'judges',
    ],
    ['a schema after it', 'output.slice(3)', { type: 'is-json', value: { type: 'object' } }, 'judges what a transform'],
  ])('a test with %s is left out with its premise', async (_, transform, assertion, words) => {
    const { cases, left } = await convert({
      tests: [
        ...withTest(transform, assertion).tests,
        { vars: { x: 'b' }, assert: [{ type: 'contains', value: 'b' }] },
      ],
    });
    expect(cases.map(({ id }) => id)).toEqual(['b']);
    expect(left.join('\n')).toContain(words);
  });
});

describe('transforms of variables', () => {
  const withVars = (transformVars: string, vars: object = { x: ' Hello ', name: 'Ann', n: 3 }) => ({
    tests: [{ description: 't', vars, assert: [{ type: 'contains', value: 'a' }], options: { transformVars } }],
  });

  it.each([
    ['({ ...vars, x: vars.x.trim() })', { x: 'Hello' }],
    ['{ x: vars.x.trim().toUpperCase(), y: vars.name }', { x: 'HELLO', y: 'Ann' }],
    ["{ greeting: 'Dear ' + vars.name + '!', 'n': vars.n, m: 4 }", { greeting: 'Dear Ann!', n: 3, m: 4 }],
    ["return {\n  ...vars,\n  x: vars['name'].toLowerCase(),\n};", { x: 'ann' }],
  ])('`%s`', async (code, made) => {
    const { cases } = await convert(withVars(code));
    expect(cases).toMatchObject([{ vars: { name: 'Ann', n: 3, ...made } }]);
  });

  it.each([
    ['code of another kind', "{ x: vars.x.replace('l', 'r') }"],
    ['what is not there', '{ x: vars.nobody }'],
    ['a sum of numbers', '{ x: vars.n + vars.n }'],
    ['a file', 'file://vars.js'],
    ['a body that returns nothing', '{ x: vars.name\n}'],
    ['a line that returns', 'return { x: vars.name }'],
    ['a chance', '{ x: context.uuid }'],
  ])('leaves a test out whose variables come from %s', async (_, code) => {
    const { cases, left } = await convert(withVars(code));
    expect(cases).toEqual([]);
    expect(left.join('\n')).toContain('their variables are made by code (`transformVars`)');
  });

  it('does not change what stands for something else yet', async () => {
    for (const x of ['file://x.txt', '{{name}}'])
      expect((await convert(withVars('{ x: vars.x.trim() }', { x, name: 'Ann' }))).cases).toEqual([]);
  });
});
