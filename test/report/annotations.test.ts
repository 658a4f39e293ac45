import { describe, expect, it } from 'vitest';
import { result as critical } from '../../fixtures/comments/critical-break/result.ts';
import { result as error } from '../../fixtures/comments/error/result.ts';
import { result as thousands } from '../../fixtures/comments/five-thousand-broken-cases/result.ts';
import { result as hostile } from '../../fixtures/comments/hostile-names-and-outputs/result.ts';
import { result as improvement } from '../../fixtures/comments/improvement/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { diffRemarks } from '../../src/report/machine/annotations.ts';

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
      ['error', prompt, 0, 'This change broke 1 case: refund-window.'],
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
