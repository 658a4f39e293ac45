import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/domain/result.ts';
import type { ScoredTrial } from '../../../src/domain/trial.ts';
import { renderJson } from '../../../src/report/machine/json.ts';
import { parseResult } from '../../../src/result/read.ts';
import { renderTerminal } from '../../../src/report/terminal/terminal.ts';
import { comparison, result, resultCase, row, trial } from '../../report/build.ts';
import { compareResults } from '../../support/compare-results.ts';
import { runCommandLine } from '../../support/cli-bench.ts';
import { createDirectory } from '../../support/repository.ts';

const OPTIONS = { maxDrop: 0.02, createdAt: '2026-02-01T00:00:00.000Z', version: '1.2.3' };

describe('evaldelta compare', () => {
  it('finds a large drop between two runs and exits with 1', async () => {
    await using files = await saved({ base: runOf(200, () => true), head: runOf(200, (i) => i % 4 !== 0) });
    const { code, out } = await files.compare();
    expect(code).toBe(1);
    expect(out).toContain('100.0% → 75.0% (−25.0 pp)');
    expect(out).toContain('single broken cases are not confirmed');
  });

  it('rules a drop out when nothing changed, and exits with 0', async () => {
    await using files = await saved({ base: runOf(200, () => true), head: runOf(200, () => true) });
    const { code, out } = await files.compare();
    expect(code).toBe(0);
    expect(out).toMatch(/No harm found in \d+ cases; a drop of 7\.\d points or more is ruled out/);
  });

  it('says of one broken case only that it cannot tell', () => {
    const found = compareResults({ base: runOf(5, () => true), head: runOf(5, (i) => i !== 0) }, OPTIONS);
    expect(found.verdict.kind).toBe('inconclusive');
    expect(found.rows[0]?.comparison.cases.filter((one) => one.isConfirmed)).toEqual([]);
    expect(found.verdict.findings.map((one) => one.rule)).not.toContain('critical.max_broken');
    expect(renderTerminal(found, { color: false, width: 200 })).not.toMatch(/would tell|to tell/);
  });

  it('turns the answer round when the files are swapped', () => {
    const worse = runOf(200, (i) => i % 4 !== 0);
    const better = runOf(200, () => true);
    const forth = compareResults({ base: better, head: worse }, OPTIONS).rows[0]?.comparison.passRate.delta;
    const back = compareResults({ base: worse, head: better }, OPTIONS).rows[0]?.comparison.passRate.delta;
    expect(forth).toBeCloseTo(-0.25);
    expect(back).toBeCloseTo(0.25);
  });

  it('tells at the top that a name was served by one model before and by another now, and nothing where it was the same', async () => {
    const [january, may] = [served('gpt-6-luna-2026-01-15'), served('gpt-6-luna-2026-05-20')];
    await using moved = await saved({ base: january, head: may });
    const { out } = await moved.compare();
    const said = out.replace(/\s+/g, ' ');
    const sentence =
      'gpt-6-luna was served by gpt-6-luna-2026-01-15 on base and gpt-6-luna-2026-05-20 on head. The name stayed and the model behind it moved';
    expect(said).toContain(sentence);
    expect(said.indexOf(sentence)).toBeLessThan(said.indexOf('100.0% → 100.0%'));
    await using still = await saved({ base: january, head: january });
    expect((await still.compare()).out).not.toContain('The name stayed');
  });

  it('compares no latency, because the runs were not made side by side', () => {
    const found = compareResults({ base: runOf(30, () => true), head: runOf(30, () => true) }, OPTIONS);
    expect(found.rows[0]?.comparison.latencyP95Ms.head).toBeUndefined();
  });

  it('leaves out cases that were asked or scored differently, and says how many', () => {
    const base = runOf(30, () => true);
    const head = runOf(30, () => true);
    const changed: Result = {
      ...head,
      cases: head.cases.map((one) => (one.id === 'case-0' ? { ...one, input: { base: 'x', head: 'other' } } : one)),
      trials: head.trials.map((trial) => (trial.key.caseId === 'case-1' ? rescored(trial as ScoredTrial) : trial)),
    };
    const found = compareResults({ base, head: changed }, OPTIONS);
    expect(found.rows[0]?.comparison.comparedCases).toBe(28);
    expect(found.warnings).toContain(
      '2 cases not compared: the two sides asked or scored them differently: "case-0", "case-1".',
    );
  });

  it('counts the cases without a partner', () => {
    const found = compareResults({ base: runOf(30, () => true), head: runOf(33, () => true) }, OPTIONS);
    expect(found.warnings).toContain('3 cases of head have no partner on base: "case-30", "case-31", "case-32".');
    expect(found.rows[0]?.comparison.pairedCases).toBe(30);
  });

  it('writes a result file that can be read again', () => {
    const found = compareResults({ base: runOf(30, () => true), head: runOf(30, () => true) }, OPTIONS);
    expect(parseResult(renderJson(found))).toEqual(found);
  });

  it('refuses files without a case in common', async () => {
    await using files = await saved({ base: runOf(0, () => true), head: runOf(3, () => true) });
    const { code, err } = await files.compare();
    expect(code).toBe(2);
    expect(err).toContain('The two sides have no case in common.');
  });
});

function rescored(trial: ScoredTrial): ScoredTrial {
  return { ...trial, scores: trial.scores.map((score) => ({ ...score, name: 'another' })) };
}

/** A run whose head passes the cases that `passes` says. */
function runOf(count: number, passes: (index: number) => boolean): Result {
  const ids = Array.from({ length: count }, (_, index) => `case-${index}`);
  const answer = (id: string, index: number) =>
    trial({ caseId: id, side: 'head', text: 'An answer.', ...(passes(index) ? {} : { failed: 'not found' }) });
  return result({ rows: [row(comparison())], cases: ids.map((id) => resultCase({ id })), trials: ids.map(answer) });
}

/** A run that asked one name and was answered by one model. */
function served(model: string): Result {
  const run = runOf(30, () => true);
  const trials = run.trials.map((one): ScoredTrial => {
    const answer = one as ScoredTrial;
    return { ...answer, served: { ...answer.served, model } };
  });
  const rows = run.rows.map((one) => ({ ...one, model: { base: 'gpt-6-luna', head: 'gpt-6-luna' } }));
  return { ...run, rows, trials };
}

async function saved(results: { readonly base: Result; readonly head: Result }) {
  const directory = await createDirectory();
  mkdirSync(directory.path, { recursive: true });
  const base = join(directory.path, 'base.json');
  const head = join(directory.path, 'head.json');
  writeFileSync(base, renderJson(results.base));
  // Some editors and shells put a byte order mark in front.
  writeFileSync(head, `\uFEFF${renderJson(results.head)}`);
  return {
    compare: () => runCommandLine(['compare', base, head]),
    [Symbol.asyncDispose]: () => directory[Symbol.asyncDispose](),
  };
}
