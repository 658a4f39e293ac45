import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/domain/json/json.ts';
import type { ScorerSpec } from '../../src/domain/scorer.ts';
import { applyScorer } from '../../src/run/scoring/score.ts';
import { formatPath, formatPointer, parseJsonPath } from '../../src/scorers/structure/parts/path-value.ts';
import { contextOf, outputOf, score, specOf } from './support.ts';

describe.each<[string, JsonObject, string, string]>([
  ['starts_with', { value: 'Dear' }, ' Dear Ms', 'Hello, Dear'],
  ['ends_with', { value: 'regards' }, 'Best regards\n', 'regards, A'],
  ['contains_any', { values: ['refund', 'return'] }, 'a return', 'a gift'],
  ['contains_all', { values: ['refund', 'return'] }, 'return or refund', 'a return'],
  ['json', {}, ' {"a": [1]} ', '{a: 1}'],
  ['xml', {}, '<?xml version="1.0"?><a><b x="1"/></a>', '<a><b></a>'],
  ['xml', {}, '<a/>', 'Sure: <a/>'],
  ['xml', {}, '<!-- <b/> --><a x="/>"><b/><![CDATA[<c/>]]></a>\n', '<a/><b/>'],
  ['xml', {}, '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "<c/>">]><a/><!-- d -->', '<a></a><b/>'],
  ['xml', {}, '<a>text</a>', '<a/>text'],
  ['yaml', {}, 'a: [1, 2]\nb: {c: d}', 'a: [1, 2'],
  ['yaml', {}, '- a\n- b', 'Just some words.'],
  ['yaml', {}, '---\na: 1\n---\nb: 2\n', 'a: 1\n---\nprose\n'],
  ['number', { near: 0.5 }, 'The mean of 10 is .5', 'The mean of 10 is v.5'],
  ['number', { near: -0.25, tolerance: 0 }, 'from 1 to -.25.', 'from 1.5.25'],
  ['number', { near: 42 }, 'So the answer is 42.', 'So the answer is 41 of 42 or 43.'],
  ['number', { min: 1000, max: 2000 }, 'It costs 1,234.50 USD', 'It costs 12.345 USD'],
  ['number', { near: -3, tolerance: 0.5 }, 'x = −3.5', 'x = 3'],
  ['number', { near: 0.2, tolerance: 0.1 }, '0.3', '0.31'],
  ['number', { path: '$.total', max: 10 }, '{"total": "9.5 EUR"}', '{"total": null}'],
  ['number', { path: '$.a[1].b', min: 1 }, '{"a": [0, {"b": 1}]}', '{"a": [0]}'],
])('%s %j', (type, config, good, bad) => {
  it(`passes ${good}`, async () => {
    expect(await score(type, config, good)).toMatchObject({ score: 1, passed: true });
  });

  it(`fails ${bad}`, async () => {
    expect((await score(type, config, bad)).passed).toBe(false);
  });
});

describe('reasons', () => {
  it.each<[string, JsonObject, string, string]>([
    ['contains_all', { values: ['a', 'z'] }, 'abc', 'expected also "z", found 1 of 2 in "abc"'],
    ['number', { path: '$.total', max: 10 }, '{"total": 12}', 'expected at most 10, found 12 at $.total'],
    ['number', { near: 1, tolerance: 0.5 }, 'none', 'expected 1 ± 0.5, found no number in "none"'],
    ['json', {}, 'Sure!', 'expected JSON, no JSON, found "Sure!"'],
    ['xml', {}, '<a>', "expected XML, at line 1: Unclosed tag 'a'."],
  ])('of %s %j for %s', async (type, config, output, reason) => {
    expect((await score(type, config, output)).reason).toBe(reason);
  });

  it('contains_all scores the share it found', async () => {
    expect((await score('contains_all', { values: ['a', 'b', 'x', 'y'] }, 'ab')).score).toBe(0.5);
  });
});

describe('json_path', () => {
  const nested = (path: string, child: ScorerSpec, output: string) =>
    applyScorer(specOf('json_path', { path }, { children: [child] }), contextOf(output));
  const is = (value: string) => specOf('equals', { value });
  const has = (value: string) => specOf('contains', { value });

  it.each<[string, ScorerSpec, string, boolean]>([
    ['$.a.b[0].c', is('x'), '{"a": {"b": [{"c": "x"}]}}', true],
    ["$['a b']", is('{"c":1}'), '{"a b": {"c": 1}}', true],
    ['$', has('x'), '"x"', true],
    ['$.a', is('null'), '{"a": null}', true],
    ['$.a', is('x'), '{}', false],
    ['$.a', is('x'), 'no JSON', false],
    ['$.constructor.name', has('O'), '{}', false],
    ['$.__proto__', has('{'), '{}', false],
    ['$.length', has('1'), '[1]', false],
    ['$.__proto__.a', is('x'), '{"__proto__": {"a": "x"}}', true],
  ])('%s %j of %s is %s', async (path, child, output, passed) => {
    expect((await nested(path, child, output)).passed).toBe(passed);
  });

  it('says how far the path led', async () => {
    expect((await nested('$.a.b[3].c', specOf('json'), '{"a": {"b": []}}')).reason).toBe(
      'json at $.a.b[3].c: nothing at $.a.b[3]',
    );
  });

  it('refuses a path that is none', async () => {
    await expect(nested('$.a[*]', specOf('json'), '{}')).rejects.toThrow('leads to no single value');
  });

  it('reads what it writes', () => {
    const step = fc.oneof(
      fc.nat(999),
      fc.stringMatching(/^[a-z_][a-z0-9-]{0,8}$/),
      fc.constantFrom('a b', 'x.y', '[', ''),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (path) => {
        expect(parseJsonPath(specOf('json_path'), formatPath(path))).toEqual(path);
      }),
    );
  });

  it('shows a pointer as a path', () => {
    expect(formatPointer('/items/0/a~1b')).toBe('$.items[0]["a/b"]');
    expect(formatPointer('')).toBe('$');
  });
});

describe('any_of and all_of', () => {
  const has = (value: string, more = {}) => specOf('contains', { value }, more);
  const composed = (type: string, ...children: ReturnType<typeof has>[]) =>
    applyScorer(specOf(type, {}, { children }), contextOf('abc'));

  it('any_of passes with one and reports it', async () => {
    expect(await composed('any_of', has('z'), has('b'))).toMatchObject({
      score: 1,
      passed: true,
      reason: 'contains: contains "b" at character 1',
    });
    expect(await composed('any_of', has('z'), has('y'))).toMatchObject({ score: 0, passed: false });
  });

  it('any_of spares the judge where a cheap scorer passes', async () => {
    const judged = await composed('any_of', has('a'), specOf('judge', { rubric: 'never asked' }));
    expect(judged.passed).toBe(true);
  });

  it('all_of passes with all, scores by weight, and names the first that fails', async () => {
    expect(await composed('all_of', has('a'), has('b'))).toMatchObject({
      score: 1,
      passed: true,
      reason: 'all 2 passed',
    });
    const judged = await composed('all_of', has('a', { weight: 3 }), has('z'));
    expect(judged).toMatchObject({ score: 0.75, passed: false });
    expect(judged.reason).toBe('1 of 2 failed; contains: expected to contain "z", found "abc"');
  });

  it('need nested scorers', async () => {
    await expect(composed('any_of')).rejects.toThrow('any_of needs nested scorers');
    await expect(composed('all_of')).rejects.toThrow('all_of needs nested scorers');
  });
});

describe('agents', () => {
  const calls = [
    { id: '1', name: 'search', arguments: { query: 'refund', filters: { lang: 'es', tags: ['a', 'b'] } } },
    { id: '2', name: 'reply', arguments: '{"text": "hola"}' },
    { id: '3', name: 'search', arguments: '{not json' },
  ];
  const called = (type: string, config: JsonObject, toolCalls = calls) =>
    score(type, config, outputOf('', { toolCalls }));

  it.each<[JsonObject, boolean]>([
    [{ name: 'search' }, true],
    [{ name: 'delete' }, false],
    [{ name: 'search', count: 2 }, true],
    [{ name: 'search', count: 1 }, false],
    [{ name: 'delete', count: 0 }, true],
    [{ name: 'search', position: 0 }, true],
    [{ name: 'reply', position: 0 }, false],
    [{ name: 'search', position: 9 }, false],
    [{ name: 'search', arguments: { filters: { lang: 'es' } } }, true],
    [{ name: 'search', arguments: { filters: { tags: ['a'] } } }, false],
    [{ name: 'search', arguments: { filters: { lang: 'en' } } }, false],
    [{ name: 'search', arguments: { toString: {} } }, false],
    [{ name: 'reply', arguments: { text: 'hola' } }, true],
    [{ name: 'reply', arguments_schema: { type: 'object', required: ['text'] } }, true],
    [{ name: 'reply', arguments_schema: { type: 'object', required: ['to'] } }, false],
  ])('tool_call %j is %s', async (config, passed) => {
    expect((await called('tool_call', config)).passed).toBe(passed);
  });

  it('tool_call says which arguments it found', async () => {
    const { reason } = await called('tool_call', { name: 'reply', arguments: { text: 'hello' } });
    expect(reason).toContain('found arguments "{\\"text\\":\\"hola\\"}", not "{\\"text\\":\\"hello\\"}"');
  });

  it('no_tool_call and allowed_tools look at every call', async () => {
    expect((await called('no_tool_call', {}, [])).passed).toBe(true);
    expect((await called('no_tool_call', {})).reason).toBe(
      'expected no tool call, found calls of "search", "reply", "search"',
    );
    expect((await called('allowed_tools', { names: ['search', 'reply'] })).passed).toBe(true);
    expect((await called('allowed_tools', { names: ['search'] })).reason).toBe(
      'call 1 is of "reply", allowed are "search"',
    );
  });

  it('max_turns counts a model call as one turn and believes an agent', async () => {
    expect((await score('max_turns', { max: 1 }, 'x')).passed).toBe(true);
    expect((await score('max_turns', { max: 3 }, outputOf('x', { metadata: { turns: 4 } }))).passed).toBe(false);
  });

  it('max_turns fails an agent that does not say its turns', async () => {
    const context = contextOf('x');
    const endpoint = {
      provider: 'command',
      command: ['a'],
      setup: undefined,
      directory: '.',
      env: [],
      timeoutMs: 1,
    } as const;
    const judged = await applyScorer(specOf('max_turns', { max: 3 }), {
      ...context,
      request: { ...context.request, endpoint },
    });
    expect(judged).toMatchObject({
      passed: false,
      reason: 'expected at most 3 turns, the target does not say its turns',
    });
  });
});
