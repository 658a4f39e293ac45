import { describe, expect, it } from 'vitest';
import type { SpecChange } from '../../../src/domain/spec-change.ts';
import { renderComment } from '../../../src/report/markdown/comment.ts';
import { describeWeakened } from '../../../src/report/words/changes/weakened.ts';
import { change, comparison, MARKER, result, row, verdict } from '../build.ts';

const policy = (before: string | undefined, after: string | undefined): SpecChange =>
  change({ kind: 'policy-changed', before, after });

describe('tests that say less than before', () => {
  it.each<readonly [string, SpecChange, string | undefined]>([
    ['a case that went', change({ kind: 'case-removed', caseId: 'a' }), '1 case removed'],
    ['a lower severity', change({ kind: 'severity-lowered', caseId: 'a' }), '1 case made less severe'],
    ['a lower minimum', policy('pass_rate.min: 0.9', 'pass_rate.min: 0.7'), '1 rule loosened'],
    ['a higher minimum', policy('pass_rate.min: 0.7', 'pass_rate.min: 0.9'), undefined],
    [
      'a larger drop',
      policy('tags.refunds.pass_rate.max_drop: 0', 'tags.refunds.pass_rate.max_drop: 0.1'),
      '1 rule loosened',
    ],
    ['a smaller drop', policy('pass_rate.max_drop: 0.05', 'pass_rate.max_drop: 0.02'), undefined],
    ['a higher price', policy('cost_per_call.max_usd: 0.1', 'cost_per_call.max_usd: 0.2'), '1 rule loosened'],
    ['a minimum that went', policy('pass_rate.min: 0.9', undefined), '1 rule loosened'],
    ['a drop that falls back to the default', policy('pass_rate.max_drop: 0.05', undefined), undefined],
    ['a new rule', policy(undefined, 'pass_rate.min: 0.9'), undefined],
    ['a case that is new', change({ kind: 'case-added', caseId: 'a' }), undefined],
    ['what blocks by itself', change({ kind: 'case-removed', caseId: 'a', blocks: true }), undefined],
  ])('are told of %s', (_what, one, words) => {
    expect(describeWeakened({ changes: [one] })).toBe(words);
  });

  it('are told beside a pass, with the list of changes open', () => {
    const compared = comparison();
    const removed = change({ kind: 'case-removed', caseId: 'a' });
    const run = result({ verdict: verdict('pass', [compared]), rows: [row(compared)], changes: [removed] });
    const comment = renderComment(run, { marker: MARKER, reportUrl: undefined });
    expect(comment).toContain('This also weakens the tests (1 case removed): a reviewer should agree.');
    expect(comment).toContain('<details open><summary>Spec and policy changes: 1</summary>');
  });
});
