import { describe, expect, it } from 'vitest';
import { undecidableSentence } from '../../src/report/undecidable.ts';

describe('a rule that a suite is too small for', () => {
  it('says what cannot be ruled out and what can be seen', () => {
    const rule = { rule: 'pass_rate.must_catch', tag: undefined, cases: 12, asked: 0.05, possible: 0.2886751 };
    expect(undecidableSentence('triage', rule)).toBe(
      'triage: 12 cases cannot rule out a drop of 5 points; this suite sees 28.9 points or more (pass_rate.must_catch).',
    );
  });

  it('says which bar cannot be proved, and which could', () => {
    const rule = { rule: 'pass_rate.min', tag: 'refunds', cases: 20, asked: 0.95, possible: 0.8389 };
    expect(undecidableSentence('triage', rule)).toBe(
      'triage, tag refunds: 20 cases cannot prove a rate of 95.0%, even if all pass; 83.9% is the most they can prove (pass_rate.min).',
    );
  });
});
