import { describe, expect, it } from 'vitest';
import type { SpecChange } from '../../../src/domain/spec-change.ts';
import { renderHtml } from '../../../src/report/html/page.ts';
import { renderComment } from '../../../src/report/markdown/comment.ts';
import { renderSummary } from '../../../src/report/markdown/summary.ts';
import { renderTerminal } from '../../../src/report/terminal/terminal.ts';
import { phraseText } from '../../../src/report/text/phrase.ts';
import { describeChangeLines } from '../../../src/report/words/changes/change-lines.ts';
import { change, MARKER, result } from '../build.ts';

const lines = (changes: readonly SpecChange[], apart = 5) => describeChangeLines(changes, { apart }).map(phraseText);
const ids = (count: number) => Array.from({ length: count }, (_, index) => `c${index + 1}`);
const place = (file: string) => ({ file, line: 7, column: 3 });

const threshold = ids(60).map((caseId) =>
  change({
    kind: 'expectations-changed',
    suite: 'rag',
    caseId,
    place: place('rag.eval.yaml'),
    before: 'faithfulness: pass_at: 0.7',
    after: 'faithfulness: pass_at: 0.8',
  }),
);

describe('changes of many cases', () => {
  it('are one line with the difference alone, in every report', () => {
    const line = '60 cases of rag have other expectations: faithfulness: pass_at 0.7 → 0.8 (rag.eval.yaml)';
    expect(lines(threshold)).toEqual([line]);
    const run = result({ changes: threshold });
    const terminal = renderTerminal(run, { color: false, width: 200 });
    expect(terminal).toContain(line);
    for (const text of [
      renderComment(run, { marker: MARKER, reportUrl: undefined }),
      renderSummary(run),
      renderHtml(run),
    ])
      expect(text.match(/have other expectations/g)).toHaveLength(1);
  });

  it('that are new or gone are counted and named', () => {
    const added = ids(7).map((caseId) => change({ kind: 'case-added', suite: 'rag', caseId }));
    expect(lines(added)).toEqual(['7 cases of rag are new: c1, c2, c3, c4, c5 and 2 more']);
    const critical = change({ kind: 'case-removed', suite: 'rag', caseId: 'c0', severity: 'critical', blocks: true });
    expect(lines([...added, critical])[0]).toBe('critical case c0 of rag is removed, blocks until waived');
  });

  it('that differ in many ways are named, with the first one as an example; apart where there is room', () => {
    const inputs = ids(8).map((caseId) =>
      change({ kind: 'vars-changed', suite: 'rag', caseId, before: `q: ${caseId}`, after: `q: ${caseId}?` }),
    );
    expect(lines(inputs)).toEqual([
      '8 cases of rag have other inputs: c1, c2, c3, c4, c5 and 3 more; the first: q c1 → c1?',
    ]);
    expect(lines(inputs, 100)).toHaveLength(8);
  });
});

it('a rule that many suites change alike is one line', () => {
  const policies = ids(5).map((suite) =>
    change({
      kind: 'policy-changed',
      suite,
      place: place(`${suite}.yaml`),
      before: 'pass_rate.min: 0.9',
      after: 'pass_rate.min: 0.8',
    }),
  );
  expect(lines(policies)).toEqual([
    'policy of c1 changed: pass_rate.min 0.9 → 0.8 (c1.yaml:7:3), takes effect after merge; the same in 4 more suites: c2, c3, c4 and 1 more',
  ]);
  const added = ['a', 'b'].map((suite) => change({ kind: 'suite-added', suite, after: '3 cases' }));
  expect(lines(added)).toEqual(['suite a is new (3 cases)', 'suite b is new (3 cases)']);
});

describe('a difference', () => {
  const said = (before: string, after: string) =>
    lines([change({ kind: 'expectations-changed', suite: 's', caseId: 'c', before, after })])[0];

  it('far inside of two long texts is shown with what is around it', () => {
    const long = 'The answer names the window. '.repeat(20);
    const line = said(`judge: ${long}It is 30 days. ${long}`, `judge: ${long}It is 40 days. ${long}`);
    expect(line).toContain('30 days');
    expect(line).toContain('40 days');
    expect((line ?? '').length).toBeLessThan(200);
  });

  it('inside of one endless word is shown all the same', () => {
    const line = said(`x: ${'a'.repeat(3000)}b`, `x: ${'a'.repeat(3000)}c`);
    expect(line).toMatch(/ab → … a+c/);
  });

  it('of short texts shows both whole', () => {
    expect(said('contains: ok', 'icontains: ok')).toContain('contains: ok → icontains: ok');
  });
});
