import { describe, expect, it } from 'vitest';
import { describeUndecidable } from '../../../src/report/words/cautions/undecidable.ts';

describe('a rule that a suite is too small for', () => {
  it('says what cannot be ruled out and what can be seen', () => {
    const rule = { rule: 'pass_rate.must_catch', tag: undefined, cases: 12, asked: 0.05, possible: 0.2886751 };
    expect(describeUndecidable('triage', rule)).toBe(
      'triage: 12 cases cannot rule out a drop of 5 points; this suite sees 28.9 points or more (pass_rate.must_catch).',
    );
  });

  it('says which bar cannot be missed, and which could', () => {
    const rule = { rule: 'pass_rate.min', tag: 'refunds', cases: 3, asked: 0.5, possible: 0.6434 };
    expect(describeUndecidable('triage', rule)).toBe(
      'triage, tag refunds: 3 cases cannot show a rate below 50.0%, even if none passes; a minimum above 64.3% can be missed (pass_rate.min).',
    );
  });
});
