import { selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { result as critical } from '../../../fixtures/comments/critical-break/result.ts';
import { result as error } from '../../../fixtures/comments/error/result.ts';
import { result as thousands } from '../../../fixtures/comments/five-thousand-broken-cases/result.ts';
import { result as hostile } from '../../../fixtures/comments/hostile-names-and-outputs/result.ts';
import { result as improvement } from '../../../fixtures/comments/improvement/result.ts';
import type { Result } from '../../../src/domain/result.ts';
import { diffRemarks } from '../../../src/report/machine/annotations.ts';
import { firstChange } from '../../../src/report/machine/changed-places.ts';
import { lineRemarks } from '../../../src/report/markdown/line-remarks.ts';
import { CHANGED } from '../build.ts';
import { renderGfm } from '../gfm.ts';
import { LIVE, searchedText } from '../inert-markdown.ts';

describe('the remarks in the diff', () => {
  it('are on the file that broke a case, and on the case', () => {
    const remarks = diffRemarks(critical).map(({ level, message, place }) => [
      level,
      place?.file,
      place?.line,
      message,
    ]);
    const [entry] = critical.cases;
    const prompt = entry?.reasons[0]?.file;
    expect(remarks).toEqual([
      ['error', prompt, 12, 'This change broke 1 case: refund-window.'],
      [
        'error',
        entry?.file,
        entry?.line,
        expect.stringMatching(/^Case refund-window \(critical\) broke: base 8\/8, head 0\/8\. .*"30 days" is missing$/),
      ],
    ]);
  });

  it('count a case once, however many targets it broke on', () => {
    const [entry] = critical.rows;
    const [details] = critical.cases;
    if (entry === undefined || details === undefined) throw new Error('The fixture has no row.');
    const twice = {
      ...critical,
      rows: [entry, { ...entry, target: 'large', comparison: { ...entry.comparison, target: 'large' } }],
      cases: [details, { ...details, target: 'large' }],
    };
    const messages = diffRemarks(twice).map(({ message }) => message);
    expect(messages[0]).toBe('This change broke 1 case: refund-window.');
    expect(messages).toHaveLength(3);
  });

  it('are errors only where they turn the check red', () => {
    const levels = (result: Result) => [...new Set(diffRemarks(result).map(({ level }) => level))];
    const pass = { ...critical.verdict, kind: 'pass' } as const;
    expect(levels({ ...critical, mode: 'warn' })).toEqual(['warning']);
    expect(levels({ ...critical, verdict: pass })).toEqual(['notice']);
  });

  it('say nothing of cases to who only observes, and everything of mistakes', () => {
    expect(diffRemarks({ ...critical, mode: 'observe' })).toEqual([]);
    expect(diffRemarks({ ...error, mode: 'observe' })).toHaveLength(error.errors.length);
  });

  it('are few, however much broke', () => {
    expect(diffRemarks(thousands).length).toBeLessThan(10);
  });

  it('are on the place of each mistake', () => {
    expect(diffRemarks(error).map(({ level, place }) => [level, place])).toEqual(
      error.errors.map(({ place }) => ['error', place]),
    );
  });

  it('show nothing that acts unseen', () => {
    const messages = diffRemarks(hostile).map(({ message }) => message);
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.filter((message) => /[\u0000-\u001f\u202a-\u202e\u2066-\u2069]|^\s*::|##\[/.test(message))).toEqual(
      [],
    );
  });

  it('are none where nothing broke', () => {
    expect(diffRemarks({ ...improvement, warnings: [] })).toEqual([]);
  });
});

describe('remarks beside changed lines', () => {
  const url = 'https://github.com/acme/shop/actions/runs/1/artifacts/2';

  it('stand at the first lines that the change wrote, and say what broke with links', () => {
    const [only, ...others] = lineRemarks(critical, url);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ file: 'prompts/triage.md', side: 'head', startLine: 12, line: 13 });
    expect(only?.text).toBe(
      [
        '❌ **1 case runs with this file and broke:**',
        '',
        `- \`refund-window\` "Can I return it after 40 days?" failed \`contains\`, base 8/8 → head 0/8 · [details](${url}#case=support-triage/mini/refund-window)`,
      ].join('\n'),
    );
  });

  it('name some of many, and are data whatever a case is called', () => {
    const files = [{ ...CHANGED.files[0], file: thousands.cases[0]?.reasons[0]?.file ?? '' }];
    const [many] = lineRemarks({ ...thousands, changed: { files, targets: [] } as never }, undefined);
    expect(many?.text).toMatch(/- and 4,99\d more cases$/);
    const [one] = lineRemarks({ ...hostile, verdict: { ...hostile.verdict, kind: 'fail' } }, undefined);
    const tree = renderGfm(one?.text ?? '');
    expect([selectAll('img, script', tree), LIVE.test(searchedText(tree))]).toEqual([[], false]);
  });

  it('are none for a pass, for who only observes, and in a file that the change did not touch', () => {
    const pass = { ...critical.verdict, kind: 'pass' } as const;
    expect(lineRemarks({ ...critical, verdict: pass }, url)).toEqual([]);
    expect(lineRemarks({ ...critical, mode: 'observe' }, url)).toEqual([]);
    expect(lineRemarks({ ...critical, changed: undefined }, url)).toEqual([]);
  });

  const line = (kind: 'same' | 'base' | 'head', number: number) => ({ kind, line: number, text: 'x' });
  const of = (...lines: ReturnType<typeof line>[]) =>
    firstChange({ file: 'a', removed: 1, added: 1, isCut: false, lines });
  it.each([
    ['beside lines that are gone', of(line('same', 4), line('base', 5)), { side: 'head', startLine: 4, line: 4 }],
    [
      'at the lines of a file that is gone',
      of(line('base', 1), line('base', 2)),
      { side: 'base', startLine: 1, line: 1 },
    ],
    ['nowhere without a line', of(), undefined],
    [
      'at the first stretch',
      of(line('base', 1), line('head', 1), line('head', 2), line('same', 3), line('head', 9)),
      { side: 'head', startLine: 1, line: 2 },
    ],
  ])('stand %s', (_what, found, expected) => {
    expect(found).toEqual(expected);
  });
});
