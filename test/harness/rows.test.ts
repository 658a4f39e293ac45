import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { BY_ROWS, casesThat, confirmedOf, runHarness, SCRIPTED } from './support.ts';

const first = (count: number): readonly string[] => Array.from({ length: count }, (_, number) => `case ${number}`);

describe('a suite that is a team’s own script', { timeout: 60_000 }, () => {
  it('fails for what really broke, names exactly that, and leaves the outage out', async () => {
    const { result, starts, code } = await runHarness({
      base: SCRIPTED,
      head: { 'prompt.txt': 'broken: 12\ndown: case 39\n' },
    });
    expect([result.errors, code]).toEqual([[], 1]);
    expect(result.verdict.kind).toBe('fail');
    expect(casesThat(result, 'broken')).toEqual(first(12));
    expect(casesThat(result, 'missing')).toEqual(['case 39']);
    expect(confirmedOf(result)).toEqual(first(12));
    // Once a side, the outage once more, and what broke as often as it takes.
    const asked = [null, ['case 39'], first(12)];
    expect(starts.map(({ cases }) => cases)).toEqual(asked.flatMap((cases) => [cases, cases]));
  });

  it('stays failed by its drop where no start is left, or no money, for what broke', async () => {
    const head = { 'prompt.txt': 'broken: 12\n' };
    const few = await runHarness({ base: SCRIPTED, head, harness: { ...BY_ROWS, max_starts: 2 } });
    expect([few.result.verdict.kind, confirmedOf(few.result), few.starts.length]).toEqual(['fail', [], 2]);
    const poor = await runHarness({ base: SCRIPTED, head, options: ['--max-cost', '0.1'] });
    expect([poor.result.verdict.kind, confirmedOf(poor.result), poor.starts.length]).toEqual(['fail', [], 2]);
    expect(casesThat(poor.result, 'broken')).toEqual(first(12));
  });

  it('confirms what broke in one start a side for all of it', async () => {
    const { result, starts } = await runHarness({ base: SCRIPTED, head: { 'prompt.txt': 'broken: 3\n' } });
    expect(result.verdict.kind).toBe('fail');
    expect(confirmedOf(result)).toEqual(first(3));
    expect(starts).toHaveLength(4);
    expect(starts.slice(2).map(({ cases, side }) => [side, cases])).toEqual(
      expect.arrayContaining([
        ['base', first(3)],
        ['head', first(3)],
      ]),
    );
    expect(starts[2]?.repeat).toBeGreaterThan(5);
  });

  it('passes where nothing got worse, and runs nothing where nothing changed', async () => {
    const same = await runHarness({ base: SCRIPTED, head: { 'prompt.txt': 'broken: 0\nnote: 1\n' } });
    expect([same.result.verdict.kind, same.starts.length]).toEqual(['pass', 2]);
    const none = await runHarness({ base: SCRIPTED, head: {} });
    expect([none.result.verdict.kind, none.starts.length]).toEqual(['nothing-to-run', 0]);
  });
});

describe('what a harness may leave out or get wrong', { timeout: 60_000 }, () => {
  const broken = { base: SCRIPTED, head: { 'prompt.txt': 'broken: 12\n' } };

  it('is an error where a side leaves no results, in the harness’s own words', async () => {
    const throwing = { ...SCRIPTED, 'evals.mjs': 'throw new Error("no such model");' };
    const { result, code } = await runHarness({ base: SCRIPTED, head: throwing });
    expect([result.verdict.kind, code]).toEqual(['error', 2]);
    expect(result.errors).toEqual([
      expect.objectContaining({
        code: 'harness-failed',
        sentence: expect.stringMatching(
          /`node evals\.mjs` left no results on head \(exit code 1\)\. It wrote: .*no such model/s,
        ) as string,
        place: { file: 'support.eval.yaml', line: 2, column: 1 },
      }),
    ]);
  });

  it('is an error where nothing ran, and where the results cannot be read', async () => {
    const empty = await runHarness({ base: SCRIPTED, head: { 'cases.json': '[]' } });
    expect(empty.result.errors[0]?.sentence).toContain('left no results on head (exit code 0)');
    const nonsense = {
      'evals.mjs': `import { writeFileSync } from 'node:fs'; writeFileSync(process.env.EVALDELTA_RESULTS, '{"cas": 1}');`,
    };
    const unread = await runHarness({ base: SCRIPTED, head: nonsense });
    expect(unread.result.verdict.kind).toBe('error');
    expect(unread.result.errors[0]?.sentence).toContain('The results of `node evals.mjs` on head cannot be read');
  });

  it('takes rows that are missing from a run that was cut short for lost, never for passed or removed', async () => {
    const { result } = await runHarness({ base: SCRIPTED, head: { 'prompt.txt': 'lost: case 7\nexit: 3\n' } });
    expect(casesThat(result, 'missing')).toEqual(['case 7']);
    expect(result.trials.find(({ key, status }) => key.caseId === 'case 7' && status === 'errored')).toBeDefined();
    expect(result.changes).toEqual([]);
  });

  it('shows cases that came and went as changes of the spec', async () => {
    const cases = Array.from({ length: 40 }, (_, number) => ({ case: `case ${number + 1}` }));
    const { result } = await runHarness({ base: SCRIPTED, head: { 'cases.json': JSON.stringify(cases) } });
    expect(result.changes.map(({ kind, caseId }) => [kind, caseId])).toEqual([
      ['case-removed', 'case 0'],
      ['case-added', 'case 40'],
    ]);
    expect(result.rows[0]?.comparison).toMatchObject({ comparedCases: 39, measuredCases: 1 });
  });

  it('keeps to the budget: what it would ask further is skipped, and what was measured stands', async () => {
    const { result, starts } = await runHarness({
      base: SCRIPTED,
      head: { 'prompt.txt': 'broken: 3\n' },
      options: ['--max-cost', '0.09'],
    });
    expect(starts).toHaveLength(2);
    expect(result.spend.totalUsd).toBeCloseTo(0.08);
    expect(result.verdict.kind).toBe('inconclusive');
  });

  it('gives it no variable that it is not to see, and each side a directory of its own', async () => {
    const { starts } = await runHarness({ ...broken, env: { OPENAI_API_KEY: 'sk-secret', MY_TOKEN: 'token' } });
    const names = starts.flatMap((one) => one.names);
    expect(names).toContain('EVALDELTA_SIDE_DIR');
    expect(names).not.toContain('OPENAI_API_KEY');
    expect(names).not.toContain('MY_TOKEN');
  });
});

describe('what judges both sides', { timeout: 60_000 }, () => {
  const harness = { kind: 'rows', command: ['node', 'evals.mjs'], env: ['NOTES'], yardstick: ['cases.json'] };

  it('is head’s on both of them, so that a new case has a partner on base', async () => {
    const cases = Array.from({ length: 41 }, (_, number) => ({ case: `case ${number}` }));
    const head = { 'prompt.txt': 'broken: 12\n', 'cases.json': JSON.stringify(cases) };
    const { result } = await runHarness({ base: SCRIPTED, head, harness });
    expect(result.rows[0]?.comparison).toMatchObject({ comparedCases: 41, measuredCases: 0 });
    expect(result.changes.map(({ kind, before }) => [kind, before])).toEqual([['yardstick-changed', 'cases.json']]);
  });

  it('is measured on head where it alone changed', async () => {
    const cases = Array.from({ length: 41 }, (_, number) => ({ case: `case ${number}` }));
    const { result, starts } = await runHarness({
      base: SCRIPTED,
      head: { 'cases.json': JSON.stringify(cases) },
      harness,
    });
    expect(starts.map(({ side }) => side)).toEqual(['head']);
    expect(result.rows[0]?.comparison).toMatchObject({ comparedCases: 0, measuredCases: 41 });
  });

  it('cannot let a critical case go unseen', async () => {
    const guarded = { ...harness, critical: ['case 3'] };
    const kept = Array.from({ length: 40 }, (_, number) => ({ case: `case ${number === 3 ? 99 : number}` }));
    const head = { 'prompt.txt': 'note: 1\n', 'cases.json': JSON.stringify(kept) };
    const { result } = await runHarness({ base: SCRIPTED, head, harness: guarded });
    expect(result.verdict.kind).toBe('fail');
    expect(result.changes).toContainEqual(
      expect.objectContaining({ kind: 'case-removed', caseId: 'case 3', severity: 'critical', blocks: true }),
    );
  });

  it('blocks for a critical case that broke, and tells a name that no case has', async () => {
    const guarded = { ...harness, critical: ['case 0'] };
    const { result } = await runHarness({ base: SCRIPTED, head: { 'prompt.txt': 'broken: 1\n' }, harness: guarded });
    expect(result.verdict.findings.find(({ rule }) => rule === 'critical.max_broken')?.caseIds).toEqual(['case 0']);
    const misspelt = { suite: 'support', harness: { ...harness, critical: ['case O'] } };
    const head = { 'prompt.txt': 'broken: 1\n', 'support.eval.yaml': stringify(misspelt) };
    const other = await runHarness({ base: SCRIPTED, head, harness });
    expect(other.result.errors[0]?.sentence).toBe(
      '`critical` names `case O`, and the harness of support ran no case or tag of that name.',
    );
  });
});

describe('a harness beside what else there is', { timeout: 60_000 }, () => {
  const suite = (answer: string) => ({
    'other.eval.yaml': `suite: other
target: { provider: command, command: [node, answer.mjs] }
cases:
  - { id: one, vars: { q: 1 }, expect: [{ contains: yes }] }
`,
    'answer.mjs': `import { createInterface } from 'node:readline';
for await (const line of createInterface({ input: process.stdin }))
  console.log(JSON.stringify({ id: JSON.parse(line).id, output: '${answer}' }));
`,
  });

  it('is one run with ordinary suites: one report, one verdict', async () => {
    const head = { ...suite('yes, gladly'), 'prompt.txt': 'broken: 12\n' };
    const { result, out } = await runHarness({ base: { ...SCRIPTED, ...suite('yes') }, head });
    expect(result.verdict.kind).toBe('fail');
    expect(result.rows.map((row) => [row.suite, row.target])).toEqual([
      ['other', 'command'],
      ['support', 'rows'],
    ]);
    expect(result.counts).toEqual({ suites: 2, affectedCases: 41, totalCases: 41 });
    expect(out).toContain('other × command');
    expect(out).toContain('support × rows');
  });

  it('leaves what else there is measured where it comes to nothing', async () => {
    const head = { ...suite('yes, gladly'), 'evals.mjs': 'process.exit(1)' };
    const { result } = await runHarness({ base: { ...SCRIPTED, ...suite('yes') }, head });
    expect(result.verdict.kind).toBe('error');
    expect(result.rows.map((row) => [row.suite, row.comparison.comparedCases])).toEqual([['other', 1]]);
  });

  it('is not new for what it judges by scores alone: the mean is held', async () => {
    const scored = (score: number): string =>
      JSON.stringify(Array.from({ length: 40 }, (_, number) => ({ case: `case ${number}`, score, pass: null })));
    const script = SCRIPTED['evals.mjs'] ?? '';
    const base = { ...SCRIPTED, 'evals.mjs': script.replace('{ pass, output', '{ output'), 'cases.json': scored(0.9) };
    const { result } = await runHarness({ base, head: { 'cases.json': scored(0.6) } });
    expect(result.verdict.kind).toBe('fail');
    expect(result.verdict.findings.find(({ status }) => status === 'breached')?.rule).toBe('score.max_drop');
  });
});
