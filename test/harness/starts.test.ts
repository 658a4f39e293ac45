import { describe, expect, it } from 'vitest';
import { casesThat, confirmedOf, runHarness, SCRIPTED, type HarnessRun } from './support.ts';

/** A script that writes JUnit XML and cannot repeat a case within one start. */
const SCRIPT = `import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
const { EVALDELTA_RESULTS: results, EVALDELTA_CASES: list, EVALDELTA_SIDE: side, NOTES: notes } = process.env;
const said = Object.fromEntries(readFileSync('prompt.txt', 'utf8').split('\\n').map((line) => line.split(': ')));
const asked = list === undefined ? null : JSON.parse(readFileSync(list, 'utf8'));
appendFileSync(notes, JSON.stringify({ side, cases: asked, repeat: 1, names: [] }) + '\\n');
const all = JSON.parse(readFileSync('cases.json', 'utf8')).map((one) => one.case);
const tests = all.filter((one) => asked?.includes('evals::' + one) ?? true).map((name) => {
  const why = said.down === name ? said.words : Number(name.split(' ')[1]) < Number(said.broken) ? 'AssertionError: no days' : undefined;
  const inside = why === undefined ? '' : '<failure message="' + why + '"/>';
  const property = said.down === name && said.property !== undefined ? '<properties><property name="evaldelta.error" value="' + said.property + '"/></properties>' : '';
  return '<testcase classname="evals" name="' + name + '">' + property + inside + '</testcase>';
});
writeFileSync(results, '<testsuites><testsuite name="evals">' + tests.join('') + '</testsuite></testsuites>');
`;
const harness = { kind: 'junit', command: ['node', 'evals.mjs'], env: ['NOTES'] };
const RESTING = 'broken: 12\ndown: case 39\nwords: The assistant is resting\n';

async function run(prompt: string, more: object = {}, policy?: object): Promise<HarnessRun> {
  return await runHarness({
    base: { ...SCRIPTED, 'evals.mjs': SCRIPT },
    head: { 'prompt.txt': prompt },
    harness: { ...harness, ...more },
    policy,
  });
}

describe('how often a harness is started that cannot repeat its cases', { timeout: 120_000 }, () => {
  const broken = 'broken: 12\n';
  /** Each of the twelve has to be confirmed, and nothing else decides before. */
  const many = { broken: { max: 20 }, pass_rate: { max_drop: 0.9 } };

  it('is a few times where the whole decides', async () => {
    const { result, starts } = await run(broken);
    expect(result.verdict.kind).toBe('fail');
    // Four starts a side more would confirm none of the twelve.
    expect([starts.length, confirmedOf(result)]).toEqual([2, []]);
  });

  it('is as often as it takes to confirm what broke, where the suite allows so many', async () => {
    const { result, starts } = await run(broken, { max_starts: 24 });
    expect(result.verdict.kind).toBe('fail');
    expect(confirmedOf(result)).toHaveLength(12);
    expect(starts.length).toBeLessThanOrEqual(24);
  });

  it('ends after ten, and says what is not confirmed', async () => {
    const { result, starts, out } = await run(broken, {}, many);
    expect(starts).toHaveLength(10);
    expect(result.verdict.kind).toBe('inconclusive');
    expect(casesThat(result, 'broken')).toHaveLength(12);
    expect(out).toContain('the harness had been started as often as it may be');
    expect(out).toContain('max_starts');
  });

  it('goes on as far as the suite says', async () => {
    const { result, starts } = await run(broken, { max_starts: 40 }, many);
    expect(starts.length).toBeGreaterThan(10);
    expect(starts.length).toBeLessThanOrEqual(40);
    expect(result.verdict.kind).toBe('pass');
  });
});

describe('a failure that is an outage', { timeout: 120_000 }, () => {
  it('is one where the suite knows its words', async () => {
    const known = await run(RESTING, { errored_if: 'assistant is (resting|asleep)' });
    expect(casesThat(known.result, 'missing')).toEqual(['evals::case 39']);
    expect(casesThat(known.result, 'broken')).toHaveLength(12);
    const unknown = await run(RESTING);
    expect(casesThat(unknown.result, 'broken')).toHaveLength(13);
  });

  it('is one where the test says so itself', async () => {
    const { result } = await run(`${RESTING}property: no answer today\n`);
    expect(casesThat(result, 'missing')).toEqual(['evals::case 39']);
  });

  it('is told by base’s words, so that no change excuses its own failures', async () => {
    const { result } = await runHarness({
      base: { ...SCRIPTED, 'evals.mjs': SCRIPT },
      head: {
        'prompt.txt': 'broken: 12\n',
        'support.eval.yaml': JSON.stringify({ suite: 'support', harness: { ...harness, errored_if: 'no days' } }),
      },
      harness,
    });
    expect(casesThat(result, 'broken')).toHaveLength(12);
  });

  it('is told by a pattern that can be one', async () => {
    const { result } = await run(RESTING, { errored_if: 'a(?=b)' });
    expect(result.errors[0]?.sentence).toBe('The pattern looks ahead or behind.');
  });
});
