import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import type { ChangedLine } from '../../src/domain/review/change.ts';
import type { Result } from '../../src/domain/result.ts';
import { renderComment } from '../../src/report/markdown/comment.ts';
import { renderHtml } from '../../src/report/html/page.ts';
import { shownLines } from '../../src/report/words/changes/shown-lines.ts';
import { renderTerminal } from '../../src/report/terminal/terminal.ts';
import { CHANGED, comparison, resultCase, result, row, verdict } from './build.ts';
import { renderGfm } from './gfm.ts';

const compared = comparison();
const changedResult = (changed: Partial<Result> = {}): Result =>
  result({
    verdict: verdict('pass', [compared]),
    rows: [row(compared)],
    cases: [resultCase({ id: 'one' })],
    changed: CHANGED,
    ...changed,
  });
const commentOf = (of: Result) => renderComment(of, { marker: '', reportUrl: undefined });
const [file] = CHANGED.files;
const line = (kind: ChangedLine['kind'], number: number, text: string): ChangedLine => ({ kind, line: number, text });
const fileOf = (lines: readonly ChangedLine[]) => ({ file: 'p.md', removed: 1, added: 1, isCut: false, lines });

describe('what a pull request changed', () => {
  it('is told in a line with its settings, in every report', () => {
    const words = ['What changed', 'prompts/triage.md', 'max_output_tokens', '400', '200'];
    const run = changedResult();
    for (const text of [commentOf(run), renderTerminal(run, { color: false, width: 200 }), renderHtml(run)])
      expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  it('is shown line by line near the top of the comment, before the numbers', () => {
    const comment = commentOf(changedResult());
    expect(comment).toContain('- Name the return window and the policy that it stands in.\n+ Keep it short.');
    expect(comment.indexOf('Keep it short.')).toBeLessThan(comment.indexOf('| Suite × target'));
    expect(comment).toContain('<details open><summary>Changed lines: 1 removed, 2 added</summary>');
  });

  it('is folded where it is long, and counted where it is longer', () => {
    const lines = Array.from({ length: 90 }, (_, index) => line('head', index + 1, `line ${index + 1}`));
    const files = Array.from({ length: 5 }, (_, index) => ({ ...fileOf(lines), file: `p${index}.md`, added: 90 }));
    const comment = commentOf(changedResult({ changed: { files, targets: [] } }));
    expect(comment).toContain('<details><summary>Changed lines: 5 removed, 450 added in 5 files</summary>');
    expect(comment).toContain('2 more files in the full report.');
    expect(comment).toContain('line 20\n…</pre>');
    expect(comment).not.toContain('line 21');
  });

  it('names the model that was and is instead of the file that says so', () => {
    const settings = [{ name: 'model', base: 'gpt-6-luna', head: 'gpt-6.1-terra' }];
    const targets = [{ suite: 'support-triage', target: 'mini', files: [], settings }];
    const cases = [resultCase({ id: 'one', reasons: [{ kind: 'model', file: 'evals/a.eval.yaml' }] })];
    expect(commentOf(changedResult({ changed: { files: [], targets }, cases }))).toContain(
      'What changed: `model` `gpt-6-luna` → `gpt-6.1-terra`. 50 of 214 cases in 6 suites ran.',
    );
  });

  it('says of a setting that one side lacks that there was none, and how many more there are', () => {
    const settings = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, base: undefined, head: '1' }));
    const targets = [{ suite: 's', target: 't', files: [], settings }];
    expect(commentOf(changedResult({ changed: { files: [], targets } }))).toContain(
      '`a` none → `1`, `b` none → `1`, `c` none → `1`, 2 more settings. 50',
    );
  });

  it('is told of a file without it as before', () => {
    const moved = { ...row(compared), model: { base: 'a', head: 'b' } };
    expect(commentOf(changedResult({ changed: undefined, rows: [moved] }))).toContain(
      'What changed: prompt `prompts/triage.md`, `model` `a` → `b`. 50 of 214',
    );
  });

  it('cannot close its block, whatever a line says', () => {
    const lines = [line('head', 1, '</pre></details><img src=x> ```'), line('head', 2, '@octocat #1')];
    const tree = renderGfm(commentOf(changedResult({ changed: { files: [fileOf(lines)], targets: [] } })));
    expect(selectAll('img', tree)).toEqual([]);
    expect(selectAll('pre', tree).map((pre) => toString(pre))).toEqual([
      '+ </pre></details><img src=x> ```\n+ @octocat #1',
    ]);
  });
});

describe('changed lines', () => {
  const shown = (lines: readonly ChangedLine[], width = 60) =>
    shownLines(fileOf(lines), { lines: 20, width }).lines.map(({ kind, text }) => `${kind} ${text}`);

  it('of two places in a file stand apart', () => {
    expect(shown([line('head', 3, 'a'), line('same', 4, 'b'), line('same', 40, 'c'), line('head', 41, 'd')])).toEqual([
      'head a',
      'same b',
      'gap ',
      'same c',
      'head d',
    ]);
  });

  it('that are long show where they differ', () => {
    const long = 'Answer every customer as a friend would do it. '.repeat(10);
    const [before, after] = shown([
      line('base', 1, `${long}Name the window. ${long}`),
      line('head', 1, `${long}Say yes. ${long}`),
    ]);
    expect(before).toContain('Name the window.');
    expect(after).toContain('Say yes.');
    expect((after ?? '').length).toBeLessThan(70);
  });

  it('know whether something is left out', () => {
    expect(file && shownLines(file, { lines: 2, width: 60 }).isWhole).toBe(false);
    expect(file && shownLines(file, { lines: 5, width: 60 }).isWhole).toBe(true);
  });
});
