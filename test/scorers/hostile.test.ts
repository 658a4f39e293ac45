import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgentTrace } from '../../src/domain/agents/agent.ts';
import type { JsonObject } from '../../src/domain/json/json.ts';
import type { Output } from '../../src/domain/request.ts';
import type { ScorerSpec } from '../../src/domain/scorer.ts';
import { applyScorer } from '../../src/run/scoring/score.ts';
import type { Judgement, ScoreContext } from '../../src/scorers/scorer.ts';
import { ScorerError } from '../../src/scorers/scorer.ts';
import { SCORERS } from '../../src/scorers/table.ts';
import { contextOf, outputOf, specOf, traceOf } from './support.ts';

const contains = specOf('contains', { value: 'a' });
const long = 'the quick brown fox '.repeat(500);

/** One sensible entry for each scorer; the outputs are what is hostile. */
const SPECS: readonly ScorerSpec[] = [
  specOf('equals', { value: long }),
  specOf('iequals', { value: long }),
  contains,
  specOf('icontains', { value: 'İa' }),
  specOf('starts_with', { value: 'a' }),
  specOf('ends_with', { value: 'a' }),
  specOf('contains_any', { values: ['x1', 'x2'] }),
  specOf('contains_all', { values: ['x1', 'x2'] }),
  specOf('regex', { pattern: '(\\w+\\s?)+@$', flags: 'ims' }),
  specOf('length', { unit: 'words', max: 3 }),
  specOf('length', { unit: 'sentences', max: 3 }),
  specOf('length', { unit: 'tokens', max: 3 }),
  specOf('edit_distance', { to: long, max: 3 }),
  specOf('rouge_l', { to: long, min: 0.5 }),
  specOf('bleu', { to: [long], min: 0.5 }),
  specOf('similarity', { to: 'a', min: 0.5 }),
  specOf('json', {}),
  specOf('xml', {}),
  specOf('yaml', {}),
  specOf('json_schema', {
    schema: { type: 'array', uniqueItems: true, items: { pattern: '^(a+)+$', format: 'email' } },
  }),
  specOf('json_path', { path: '$.__proto__.a[0]' }, { children: [contains] }),
  specOf('number', { min: 1 }),
  specOf('finish_reason', { value: 'stop' }),
  specOf('tool_call', { name: 'a', arguments: { constructor: { a: 1 } }, arguments_schema: { required: ['a'] } }),
  specOf('no_tool_call', {}),
  specOf('allowed_tools', { names: ['a'] }),
  specOf('max_turns', { max: 1 }),
  specOf('skill_triggered', { skill: 'a', expected: true }),
  specOf('trajectory', { called: [{ tool: 'shell', args: '(a+)+$' }], not_called: [{ tool: 'web' }], max_calls: 1 }),
  specOf('file', { glob: '**/*.txt', regex: '(a+)+$' }),
  specOf('no_leak', { canaries: ['BLUE-HERON-4711'], personal_data: true }),
  specOf('no_injection', { canary: 'BLUE-HERON-4711' }),
  specOf('refusal', {}),
  specOf('no_refusal', {}),
  specOf('moderation', {}),
  specOf('label', { labels: ['a', 'b'], expected: 'a' }),
  specOf('label', { labels: ['a', 'b'], expected: 'a', regex: '(.*)(.*)b' }),
  specOf('confidence', { path: '$.a' }),
  specOf('fallback', { value: 'a' }),
  specOf('faithfulness', { context: ['a passage'] }),
  specOf('context_recall', { reference: 'a claim', context: ['a passage'] }),
  specOf('context_precision', { ids: ['a'], context: ['a passage'] }),
  specOf('answer_relevance'),
  specOf('conversation', { goal: 'a goal', max_turns: 1 }),
  specOf('expectations', { items: [{ text: 'a', expected: 'yes' }], min: 1 }),
  specOf('judge', { rubric: 'r' }),
  specOf('javascript', { file: 'a.js' }),
  specOf('command', { command: ['a'], directory: '' }),
  specOf('not', {}, { children: [contains] }),
  specOf('any_of', {}, { children: [contains, contains] }),
  specOf('all_of', {}, { children: [contains, contains] }),
];

const repeat = (text: string, length = 20_000): string => text.repeat(Math.ceil(length / text.length));

const OUTPUTS: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['one letter', repeat('a')],
  ['digits', repeat('1')],
  ['digits apart', repeat('1 ')],
  ['thousands', repeat('1,111')],
  ['white space', repeat(' \n')],
  ['lone surrogates', repeat('\uD800')],
  ['backward surrogates', repeat('\uDC00\uD800')],
  ['combining marks', `e${repeat('\u0301')}`],
  ['letters that grow', repeat('İﷺ')],
  ['open brackets', repeat('[')],
  ['open braces', repeat('{"a":')],
  ['open quotes', repeat('\\"')],
  ['open tags', repeat('<a b="')],
  ['deep tags', repeat('<a>')],
  ['entities', `<!DOCTYPE a [${repeat('<!ENTITY b "&a;&a;">')}]><a>&b;</a>`],
  ['YAML aliases', `a: &a [x]\n${repeat('b: [*a, *a]\n')}`],
  ['addresses', repeat('a.b@c.')],
  ['keys', repeat('sk-ant-api03-')],
  ['apologies', repeat("I'm sorry, as an AI ")],
  ['mentions of prototypes', '{"__proto__": {"a": ["x"]}, "constructor": {"prototype": {}}, "toString": 1}'],
  ['a deep array', `${repeat('[')}${repeat(']')}`],
  ['many items', `[${repeat('"aaaaaaaaaaaaaaaaaaaaaaaaaaaa!",')}1]`],
  ['a megabyte of letters', repeat('a', 1_000_000)],
  ['a megabyte of lone surrogates', repeat('\uD800', 1_000_000)],
  ['a megabyte of open brackets', repeat('[', 1_000_000)],
  ['a megabyte of words', repeat('lorem ipsum. ', 1_000_000)],
  ['bidi and null', repeat('\u202E\u0000\u200B')],
];

const verdict = { evidence: '', reason: 'r', score: 0.5, pass: true };

function hostileContext(output: Output): ScoreContext {
  return contextOf(output, {
    ask: () => Promise.resolve(JSON.stringify(verdict)),
    embed: (texts) => Promise.resolve(texts.map((text) => [1, text.length])),
    moderate: () => Promise.resolve({ hate: 0.1 }),
    runCode: () => Promise.resolve({ score: 0.5 }),
  });
}

/** An agent that says, writes and calls the same everywhere. */
function hostileTrace(text: string): AgentTrace {
  return traceOf({
    actions: [{ tool: 'shell', args: text, state: 'done', turn: 1 }],
    skills: [{ name: text, isInferred: true }],
    files: [
      { path: `${text}.txt`, change: 'created', bytes: text.length, text },
      { path: 'a.txt', change: 'created', bytes: text.length, text },
    ],
  });
}

/** What a scorer said, or that it said it could not; any other failure is thrown. */
async function judgeSafely(spec: ScorerSpec, output: Output): Promise<Judgement | ScorerError> {
  return applyScorer(spec, hostileContext(output)).catch((error: unknown) => {
    expect(error).toBeInstanceOf(ScorerError);
    return error as ScorerError;
  });
}

function expectSound(judged: Judgement | ScorerError): void {
  const { score, reason, details } =
    judged instanceof ScorerError ? { score: 0, reason: judged.message, details: {} } : judged;
  expect(score).toBeGreaterThanOrEqual(0);
  expect(score).toBeLessThanOrEqual(1);
  expect(reason.length).toBeLessThanOrEqual(200);
  expect(reason.isWellFormed()).toBe(true);
  expect(JSON.stringify(details).length).toBeLessThan(5_000);
}

it('tries every scorer', () => {
  expect([...new Set(SPECS.map(({ type }) => type))].sort()).toEqual([...SCORERS.keys()].sort());
});

describe.each(OUTPUTS)('an output of %s', (_, text) => {
  it('is judged soundly by every scorer', async () => {
    const toolCalls = [{ id: '1', name: 'a', arguments: text }];
    for (const spec of SPECS)
      expectSound(await judgeSafely(spec, outputOf(text, { toolCalls, agent: hostileTrace(text) })));
  });
});

describe('tool calls with arguments', () => {
  const deep = JSON.parse(`${'{"a":['.repeat(50_000)}${']}'.repeat(50_000)}`) as JsonObject;
  const prototypes = JSON.parse('{"__proto__": {"a": 1}, "constructor": {"a": 1}, "a": null}') as JsonObject;

  it.each([
    ['nested 100,000 deep', deep],
    ['named like prototypes', prototypes],
  ])('%s are judged soundly by every scorer', async (_, value) => {
    const toolCalls = [{ id: '1', name: 'a', arguments: value }];
    for (const spec of SPECS) expectSound(await judgeSafely(spec, outputOf('text', { toolCalls, agent: traceOf() })));
  });
});

describe('any output', () => {
  it.each(SPECS.map((spec, index) => [`${index} ${spec.type}`, spec] as const))(
    'is judged soundly by %s',
    async (_, spec) => {
      const text = fc.oneof(
        fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 60 }),
        fc.json({ maxDepth: 4 }),
      );
      const property = fc.asyncProperty(text, fc.jsonValue(), async (written, value) => {
        const toolCalls = [{ id: '1', name: 'a', arguments: JSON.stringify(value) }];
        expectSound(await judgeSafely(spec, outputOf(written, { toolCalls, agent: hostileTrace(written) })));
      });
      await fc.assert(property, { numRuns: 20, seed: 7 });
    },
  );
});

it('leaves the prototypes of objects alone', async () => {
  const text = '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}';
  for (const spec of SPECS)
    await judgeSafely(
      spec,
      outputOf(text, { toolCalls: [{ id: '1', name: 'a', arguments: text }], agent: hostileTrace(text) }),
    );
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});
