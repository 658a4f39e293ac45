import { isOutage } from '../../src/foreign/outage.ts';
import { describe, expect, it } from 'vitest';
import { lines, outcomesOf, readBoth, readOne, zip, type Files } from './support.ts';

const ROOT = '/home/runner/work/acme/acme';

const test = (title: string, status: string, more: object = {}) => ({
  ancestorTitles: ['qa'],
  fullName: `qa ${title}`,
  title,
  status,
  failureMessages: [],
  meta: {},
  ...more,
});
const vitestFile = (tests: readonly object[], name = `${ROOT}/evals/qa.eval.ts`, more: object = {}) => ({
  name,
  status: 'failed',
  message: '',
  startTime: 1796001630344,
  assertionResults: tests,
  ...more,
});

describe('results of vitest', () => {
  const judged = (score: number) => ({
    eval: {
      scores: [{ name: 'Judge', score, metadata: { rationale: 'why' } }],
      avgScore: score,
      output: 'x',
      thresholdFailed: score < 0.6,
    },
  });

  it('take a judge’s word, tell outages from failures, and leave out what did not run', async () => {
    const tests = [
      test('good', 'passed', { meta: judged(1) }),
      test('bad', 'failed', { meta: judged(0.2), failureMessages: ['Error: Score: 0.20 below threshold: 0.60'] }),
      test('expects', 'failed', { failureMessages: ['AssertionError: expected 500 to be 200'] }),
      test('down', 'failed', {
        meta: { harness: { run: { errors: [{ message: 'model answered 500' }] } } },
        failureMessages: ['x'],
      }),
      test('legacy down', 'failed', { failureMessages: ['Error: model answered 503\n at x'] }),
      test('slow', 'failed', { failureMessages: ['Error: STACK_TRACE_ERROR\n at x'] }),
      test('own bug', 'failed', { failureMessages: ['SyntaxError: Unexpected token at position 512'] }),
      test('later', 'skipped'),
      test('some day', 'todo'),
    ];
    const read = outcomesOf(await readOne({ 'v.json': { testResults: [vitestFile(tests)] } }));
    expect(read).toEqual({
      'vitest / evals/qa.eval.ts › qa › good': ['P 1'],
      'vitest / evals/qa.eval.ts › qa › bad': ['F 0.2'],
      'vitest / evals/qa.eval.ts › qa › expects': ['F 0'],
      'vitest / evals/qa.eval.ts › qa › down': ['E model answered 500'],
      'vitest / evals/qa.eval.ts › qa › legacy down': ['E Error: model answered 503'],
      'vitest / evals/qa.eval.ts › qa › slow': ['E the test timed out'],
      'vitest / evals/qa.eval.ts › qa › own bug': ['F 0'],
    });
  });

  it('pair by paths of the repository, wherever each side was checked out', async () => {
    const side = (root: string): Files => ({
      'v.json': {
        testResults: ['evals/a.eval.ts', 'evals/b.eval.ts'].map((path) =>
          vitestFile([test('t', 'passed')], `${root}/${path}`),
        ),
      },
    });
    const both = await readBoth({ base: side('/tmp/base'), head: side('D:\\a\\acme\\acme'.replaceAll('\\', '/')) });
    const ids = both.head.cases.map(({ id }) => id);
    expect(ids).toEqual(['evals/a.eval.ts › qa › t', 'evals/b.eval.ts › qa › t']);
    expect(both.base.cases.map(({ id }) => id)).toEqual(ids);
  });

  it('of LangSmith go by what they ask, whatever ids and places their names end in', async () => {
    const asked = (title: string, id: string | undefined, run: string) =>
      test(
        `${title}, test_id=${run}`,
        'passed',
        id === undefined ? {} : { meta: { evaldelta: { id, input: { q: 1 } } } },
      );
    const base = [
      asked('answers, item 0', 'aaa', '0f'),
      asked('plain', undefined, '1f'),
      asked('twice, run 0', 'b', '2f'),
    ];
    const head = [
      asked('answers, item 0', 'new', '3f'),
      asked('answers, item 1', 'aaa', '4f'),
      asked('plain', undefined, '5f'),
      asked('twice, run 1', 'b', '6f'),
    ];
    const read = await readBoth({
      base: { 'v.json': { testResults: [vitestFile(base)] } },
      head: { 'v.json': { testResults: [vitestFile(head)] } },
    });
    const ids = read.head.cases.map(({ id }) => id.replace(/^.* › qa › /, ''));
    expect(ids).toEqual(['answers new', 'answers aaa', 'plain', 'twice']);
    expect(read.base.cases.map(({ id }) => id)).toEqual(read.head.cases.slice(1).map(({ id }) => id));
    expect(read.head.cases[0]?.input).toBe('{"q":1}');
  });

  it('say which file could not be loaded, so that its cases are lost and not gone', async () => {
    const broken = vitestFile([], `${ROOT}/evals/broken.eval.ts`, { message: 'Cannot find module x' });
    const read = await readOne({ 'v.json': { testResults: [vitestFile([test('t', 'passed')]), broken] } });
    expect(read.gaps).toEqual([{ file: 'evals/broken.eval.ts', message: 'Cannot find module x' }]);
  });

  it('in which everything was skipped are no run', async () => {
    const skipped = { testResults: [vitestFile([test('t', 'skipped')])] };
    await expect(readOne({ 'v.json': skipped })).rejects.toThrow('There is no finished case in the results of base.');
  });
});

describe('JUnit XML', () => {
  const xml = (cases: string) =>
    `<?xml version="1.0"?><testsuites><testsuite name="pytest">${cases}</testsuite></testsuites>`;

  it('of pytest tells assertions from outages and reads what a test says of itself', async () => {
    const cases = `
      <testcase classname="t" name="ok[a&#10;b]"><properties><property name="output" value="&lt;yes&gt;"/><property name="evaldelta.cost_usd" value="7.2e-06"/></properties></testcase>
      <testcase classname="t" name="wrong"><failure message="AssertionError: assert 'good' in 'the server is overloaded: 503'">x</failure></testcase>
      <testcase classname="t" name="down"><failure message="urllib.error.HTTPError: HTTP Error 500: Internal Server Error">x</failure></testcase>
      <testcase classname="t" name="metric"><failure message="AssertionError: Metrics: A (score: 0.3, threshold: 0.5, strict: False, error: None, reason: x) failed.">x</failure></testcase>
      <testcase classname="t" name="no metric"><failure message="AssertionError: Metrics: A (score: None, threshold: 0.5, strict: False, error: Connection error., reason: None) failed.">x</failure></testcase>
      <testcase classname="t" name="set-up"><error message="failed on setup with &quot;RuntimeError&quot;">x</error></testcase>
      <testcase classname="t" name="parse"><failure message="json.decoder.JSONDecodeError: Expecting value: line 1 column 500 (char 500)">x</failure></testcase>
      <testcase classname="t" name="later"><skipped type="pytest.xfail" message=""/></testcase>`;
    const read = await readOne({ 'j.xml': xml(cases) });
    expect(outcomesOf(read)).toEqual({
      'junit / t::ok[a b]': ['P 1'],
      'junit / t::wrong': ['F 0'],
      'junit / t::down': ['E urllib.error.HTTPError: HTTP Error 500: Internal Server Error'],
      'junit / t::metric': ['F 0'],
      'junit / t::no metric': [expect.stringContaining('E AssertionError: Metrics: A (score: None')],
      'junit / t::set-up': ['E failed on setup with "RuntimeError"'],
      'junit / t::parse': ['F 0'],
    });
    expect(read.cases[0]?.answers[0]).toMatchObject({ output: { text: '<yes>' }, costUsd: 0.0000072 });
  });

  it('of promptfoo is refused, for its tests are numbered', async () => {
    const text = xml('').replace('<testsuites>', '<testsuites name="promptfoo">');
    await expect(readOne({ 'j.xml': text })).rejects.toThrow('-o results.json');
  });

  it.each([
    [
      'billion laughs',
      '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><testsuites><testsuite name="&c;"/></testsuites>',
    ],
    ['a file of the machine', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><testsuites>&x;</testsuites>'],
  ])('with %s is refused before anything is expanded', async (_, text) => {
    await expect(readOne({ 'j.xml': text })).rejects.toThrow('defines a document type or entities');
  });

  it('that is cut off is refused with its place', async () => {
    await expect(readOne({ 'j.xml': '<testsuites>\n<testsuite name="a">' })).rejects.toThrow(
      /^j\.xml:\d+.*not whole XML/,
    );
  });
});

describe('results of evalite', () => {
  const result = (input: unknown, score: number, more: object = {}) => ({
    input,
    expected: 'good',
    output: 'x',
    status: 'success',
    averageScore: score,
    scores: [{ name: 'Good', score, description: 'why' }],
    traces: [],
    ...more,
  });
  const evalite = (results: readonly object[]) => ({
    run: { id: 1 },
    evals: [
      { name: 'QA', filepath: `${ROOT}/qa.eval.ts`, results: results.map((one, colOrder) => ({ ...one, colOrder })) },
    ],
  });
  const thrown = (message: string) => ({
    status: 'fail',
    scores: [],
    averageScore: 0,
    output: { name: 'Error', message },
  });

  it('pass from the score that is asked for, and tell what threw from what scored badly', async () => {
    const file = evalite([
      result('a', 0.55),
      result('b', 0.2),
      result('c', 0, thrown('model answered 500')),
      result('d', 0, thrown('no')),
    ]);
    const passAt = { all: undefined, byScorer: new Map([['Good', 0.6]]) };
    expect(outcomesOf(await readOne({ 'e.json': file }))).toMatchObject({
      'evalite / qa.eval.ts › QA › a': ['P 0.55'],
    });
    expect(outcomesOf(await readOne({ 'e.json': file }, { passAt }))).toEqual({
      'evalite / qa.eval.ts › QA › a': ['F 0.55'],
      'evalite / qa.eval.ts › QA › b': ['F 0.2'],
      'evalite / qa.eval.ts › QA › c': ['E Error: model answered 500'],
      'evalite / qa.eval.ts › QA › d': ['F 0'],
    });
  });

  it('pair by their place where the inputs hold the prompt that changed', async () => {
    const side = (prompt: string) => ({
      'e.json': evalite(['a', 'a', 'b'].map((q) => result([{ role: 'user', content: `${prompt} ${q}` }], 1))),
    });
    const both = await readBoth({ base: side('Answer'), head: side('Answer briefly') });
    expect(outcomesOf(both.head)).toEqual({
      'evalite / qa.eval.ts › QA › 1': ['P 1', 'P 1'],
      'evalite / qa.eval.ts › QA › 2': ['P 1'],
    });
    expect(both.base.cases.map(({ id }) => id)).toEqual(both.head.cases.map(({ id }) => id));
  });
});

describe('results of DeepEval', () => {
  const metric = (score: number | null, more: object = {}) => ({
    name: 'Faith',
    threshold: 0.5,
    score,
    success: (score ?? 0) >= 0.5,
    ...more,
  });
  const one = (name: string, metrics: readonly object[], more: object = {}) => ({
    name,
    input: `q of ${name}`,
    actualOutput: 'x',
    success: metrics.length === 0,
    metricsData: metrics,
    ...more,
  });

  it('are errored where a metric got no score, whatever the test says', async () => {
    const testCases = [
      one('a', [metric(0.9)], { success: true }),
      one('b', [metric(0.9), { ...metric(0.3), name: 'Tone' }]),
      one('c', [metric(null, { error: 'Connection error.' })]),
      one('test_case_0', [metric(1)], { success: true }),
    ];
    expect(outcomesOf(await readOne({ 'd.json': { testCases, conversationalTestCases: [] } }))).toEqual({
      'DeepEval / a': ['P 0.9'],
      'DeepEval / b': ['F 0.6'],
      'DeepEval / c': ['E Faith: Connection error.'],
      'DeepEval / q of test_case_0': ['P 1'],
    });
  });
});

describe('logs of Inspect', () => {
  const sample = (id: number | string, value: unknown, more: object = {}) => ({
    id,
    epoch: 1,
    input: `q ${id}`,
    target: 'x',
    output: { choices: [{ message: { content: 'said' } }] },
    scores: { match: { value, explanation: 'why' } },
    model_usage: { 'openai/gpt-4o-mini': { input_tokens: 10, output_tokens: 2, total_cost: 0.5 } },
    ...more,
  });
  const head = {
    version: 2,
    status: 'success',
    eval: { task: 'pop', model: 'openai/gpt-4o-mini', scorers: [{ name: 'match' }] },
    plan: {},
  };
  const samples = [
    sample(1, 'C'),
    sample(1, 'I', { epoch: 2 }),
    sample(2, { a: 1, b: 0 }),
    sample(3, 'C', { error: { message: 'boom\ntrace' }, scores: null }),
    sample(4, 'C', { limit: { type: 'token', limit: 5 } }),
    sample(5, 'P'),
    sample(6, true),
    sample(7, 'N'),
  ];
  const outcomes = {
    'openai/gpt-4o-mini / 1': ['P 1', 'F 0'],
    'openai/gpt-4o-mini / 2': ['F 0.5'],
    'openai/gpt-4o-mini / 3': ['E boom'],
    'openai/gpt-4o-mini / 4': ['F 0'],
    'openai/gpt-4o-mini / 5': ['F 0.5'],
    'openai/gpt-4o-mini / 6': ['P 1'],
    'openai/gpt-4o-mini / 7': ['F 0'],
  };

  it('as JSON have one trial an epoch', async () => {
    const read = await readOne({ 'l.json': { ...head, samples } });
    expect(outcomesOf(read)).toEqual(outcomes);
    expect(read.rows).toMatchObject([{ suite: 'pop', target: 'openai/gpt-4o-mini' }]);
    expect(read.cases[0]?.answers[0]).toMatchObject({ costUsd: 0.5, output: { text: 'said' } });
  });

  it.each([8, 93, 0])('as .eval packed by method %d say the same', async (method) => {
    const files = Object.fromEntries(
      samples.map((one) => [`samples/${one.id}_epoch_${one.epoch}.json`, JSON.stringify(one)]),
    );
    const log = zip({ 'header.json': JSON.stringify(head), ...files }, { method });
    expect(outcomesOf(await readOne({ 'l.eval': log }))).toEqual(outcomes);
  });

  it('with a bare NaN have no score there, as Python writes it', async () => {
    const text = JSON.stringify({ ...head, samples: [sample(1, 'C'), sample(2, 'value')] }).replace(
      '"value":"value"',
      '"value":NaN',
    );
    expect(outcomesOf(await readOne({ 'l.json': text }))).toEqual({
      'openai/gpt-4o-mini / 1': ['P 1'],
      'openai/gpt-4o-mini / 2': ['E it was not scored'],
    });
  });

  it('that were cancelled have lost what they lack', async () => {
    const read = await readOne({ 'l.json': { ...head, status: 'cancelled', samples: [sample(1, 'C')] } });
    expect(read.gaps).toEqual([{ file: undefined, message: 'its status is cancelled' }]);
  });

  it('with a score on another scale need to be told from where it passes', async () => {
    const file = { 'l.json': { ...head, samples: [sample(1, 7.5)] } };
    await expect(readOne(file)).rejects.toThrow('`--pass-at match=NUMBER` says from which score it passes.');
    const passAt = { all: undefined, byScorer: new Map([['match', 7]]) };
    expect(outcomesOf(await readOne(file, { passAt }))).toEqual({ 'openai/gpt-4o-mini / 1': ['P 1'] });
  });

  it('that claim to unpack to less than they do, or to more than anybody compares, are refused', async () => {
    const bomb = { 'header.json': JSON.stringify(head), 'samples/1_epoch_1.json': 'x'.repeat(1_000_000) };
    await expect(readOne({ 'l.eval': zip(bomb, { says: 100 }) })).rejects.toThrow(
      'cannot be unpacked, or is larger than the zip says',
    );
    await expect(readOne({ 'l.eval': zip(bomb, { says: 2 ** 31 }) })).rejects.toThrow('unpacks to more than 256 MiB');
  });
});

describe('rows of Braintrust', () => {
  const row = (input: string, scores: object, more: object = {}) => ({
    name: 'bot',
    input,
    expected: 'x',
    output: 'said',
    scores,
    ...more,
  });

  it('are errored where the task or a scorer broke', async () => {
    const file = lines(
      row('a', { says: 1, tone: null }),
      row('b', { says: 0.2 }, { metadata: { case: 'c2' } }),
      row('c', {}, { error: 'model answered 500' }),
      row('d', { says: 1 }, { metadata: { scorer_errors: { crash: 'Error: broke\n at x' } } }),
    );
    expect(outcomesOf(await readOne({ 'b.jsonl': file }))).toEqual({
      'Braintrust / a': ['P 1'],
      'Braintrust / c2': ['F 0.2'],
      'Braintrust / c': ['E model answered 500'],
      'Braintrust / d': ['E crash: Error: broke'],
    });
  });

  it('that are only averages are refused with the way to the rows', async () => {
    const averages = lines(
      { input: 'a', scores: {}, error: {} },
      { projectName: 'p', experimentName: 'e', scores: { says: { score: 0.3 } } },
    );
    await expect(readOne({ 'b.jsonl': averages })).rejects.toThrow('they tell of no single case');
  });
});

describe('records of OpenAI Evals', () => {
  const event = (id: number, type: string, data: object) => ({
    run_id: 'r',
    event_id: id,
    sample_id: `e.dev.${id}`,
    type,
    data,
  });
  const asked = (id: number, question: string) =>
    event(id, 'sampling', {
      prompt: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: question },
      ],
      sampled: ['x'],
    });
  const spec = { spec: { base_eval: 'arith', completion_fns: ['gpt-4o-mini'] } };
  const report = { final_report: { accuracy: 0.5 } };

  it('call a sample by what it asks, for its number moves', async () => {
    const events = [
      asked(0, '1+1'),
      event(0, 'match', { correct: true, expected: '2' }),
      asked(1, '2+2'),
      event(1, 'match', { correct: false, expected: '4' }),
      asked(2, '3+3'),
      event(2, 'metrics', { score: 0.7 }),
      event(3, 'error', { message: 'timed out' }),
    ];
    expect(outcomesOf(await readOne({ 'o.jsonl': lines(spec, ...events, report) }))).toEqual({
      'gpt-4o-mini / 1+1': ['P 1'],
      'gpt-4o-mini / 2+2': ['F 0'],
      'gpt-4o-mini / 3+3': ['P 0.7'],
      'gpt-4o-mini / e.dev.3': ['E timed out'],
    });
  });

  it('without a final report are of a run that did not end', async () => {
    const cut = lines(spec, asked(0, 'a'), event(0, 'match', { correct: true }));
    await expect(readOne({ 'o.jsonl': cut })).rejects.toThrow('no `final_report`');
  });
});

describe('reports of pydantic-evals', () => {
  it('pass where every assertion holds, and are errored where the task or an evaluator failed', async () => {
    const one = (name: string, more: object) => ({
      name,
      inputs: `q ${name}`,
      output: 'x',
      scores: {},
      assertions: {},
      metrics: { cost: 0.1 },
      evaluator_failures: [],
      ...more,
    });
    const cases = [
      one('a [1/2]', { source_case_name: 'a', assertions: { ok: { value: true, reason: null } } }),
      one('a [2/2]', { source_case_name: 'a', assertions: { ok: { value: false, reason: 'no' } } }),
      one('b', { inputs: 'q b', scores: { tone: { value: 0.9, reason: null } } }),
      one('c', { evaluator_failures: [{ name: 'Judge', error_message: 'down' }] }),
    ].map((each) => (each.name.startsWith('a') ? { ...each, inputs: 'q a' } : each));
    const report = { name: 'r', cases, failures: [{ name: 'd', inputs: 'q', error_message: 'RateLimitError' }] };
    expect(outcomesOf(await readOne({ 'p.json': report }))).toEqual({
      'Pydantic Evals / a': ['P 1', 'F 0'],
      'Pydantic Evals / b': ['P 0.9'],
      'Pydantic Evals / c': ['E Judge: down'],
      'Pydantic Evals / d': ['E RateLimitError'],
    });
  });
});

describe('rows of ragas', () => {
  it('take every column with numbers for a metric, and no number for no score', async () => {
    const row = (input: string, faithfulness: string) =>
      `{"user_input":"${input}","response":"x","reference":"y","faithfulness":${faithfulness},"recall":1.0}\n`;
    const file = `${row('a', '0.9')}${row('b', '0.1')}${row('c', 'NaN')}`;
    expect(outcomesOf(await readOne({ 'r.jsonl': file }))).toEqual({
      'ragas / a': ['P 0.95'],
      'ragas / b': ['F 0.55'],
      'ragas / c': ['E faithfulness: no score'],
    });
  });
});

it.each([
  ['TypeError: fetch failed', true],
  ['TypeError: terminated', true],
  ["TypeError: Cannot read properties of undefined (reading 'text')", false],
  ['SyntaxError: Unexpected token h in JSON at position 1', false],
])('%s is an outage: %s', (message, isAnOutage) => {
  expect(isOutage(message)).toBe(isAnOutage);
});
