import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/domain/comparison/measure.ts';
import type { ArmFigures, RankedCandidate, RankingReport } from '../../src/domain/runs/ranking.ts';
import { renderRankingHtml } from '../../src/report/html/ranking.ts';
import { renderRankingMarkdown } from '../../src/report/markdown/ranking.ts';
import { renderRanking } from '../../src/report/terminal/ranking.ts';
import { phraseMarkdown } from '../../src/report/text/phrase.ts';
import { candidateNotes, describeRanking } from '../../src/report/words/models/ranking.ts';

function arm(name: string, more: Partial<ArmFigures> = {}): ArmFigures {
  return {
    name,
    model: name,
    passes: { passed: 190, of: 214 },
    interval: { lower: 0.84, upper: 0.92, confidence: 0.95 },
    costPerCall: 0.002,
    costPerSuccess: 0.0021,
    latencyP50: 700,
    latencyP95: 1800,
    isOnFront: false,
    ...more,
  };
}

const between = (lower: number, upper: number) => ({ lower, upper, confidence: 0.95 });
const NOTHING: Measure = { base: undefined, head: undefined, delta: undefined, interval: undefined };
const CHEAPER: Measure = { base: 0.0021, head: 0.000609, delta: -0.71, interval: between(-0.75, -0.66) };
const SLOWER: Measure = { base: 1800, head: 2200, delta: 0.22, interval: between(-0.1, 0.4) };

function candidate(name: string, more: Partial<RankedCandidate> = {}): RankedCandidate {
  return {
    ...arm(name, { costPerSuccess: 0.000609, latencyP95: 2200 }),
    standing: 'as-good',
    rank: 1,
    passRate: { base: 0.9, head: 0.89, delta: -0.01, interval: between(-0.029, 0.01) },
    growth: { costPerSuccess: CHEAPER, latencyP95: SLOWER },
    evidence: undefined,
    brokenCritical: [],
    dropped: [],
    ...more,
  };
}

function report(...candidates: readonly RankedCandidate[]): RankingReport {
  return {
    kind: 'ranking',
    schemaVersion: 1,
    tool: { name: 'evaldelta', version: '1.2.3' },
    createdAt: '2026-11-30T12:00:00Z',
    revision: { sha: 'a'.repeat(40), isWorkingTree: true, name: 'main' },
    suite: 'triage',
    file: 'a.eval.yaml',
    cases: 214,
    margin: 0.03,
    falseAsGood: 0.05,
    incumbent: arm('gpt-6.1-terra'),
    candidates,
    errors: [],
    warnings: [],
    spend: { totalUsd: 1, judgeUsd: 0, callsMade: 428, judgeCalls: 0, callsReused: 0, maxCostUsd: 5 },
    pricesDate: '2026-09-23',
    seed: 1,
    trials: [],
  };
}

const sentence = (...candidates: readonly RankedCandidate[]) => phraseMarkdown(describeRanking(report(...candidates)));
const AS_GOOD = '`gpt-6-luna` is as good as `gpt-6.1-terra` within 3 points on these 214 cases';

describe('the sentence of a ranking', () => {
  it('names the cheapest that is as good, how much less it costs, and how much slower it is', () => {
    expect(sentence(candidate('gpt-6-luna'), candidate('other', { rank: 2 }))).toBe(
      `${AS_GOOD} and costs 71 % less per solved case; it is slower by 0.4 s at p95.`,
    );
  });

  it.each([
    [
      'more where it is',
      { base: 1, head: 1.2, delta: 0.2, interval: between(0.1, 0.3) },
      ' and costs 20 % more per solved case;',
    ],
    [
      'as much where chance may make the difference',
      { base: 1, head: 0.9, delta: -0.1, interval: between(-0.3, 0.1) },
      ' and costs about as much per solved case;',
    ],
  ])('says %s', (_, costPerSuccess, words) => {
    expect(sentence(candidate('gpt-6-luna', { growth: { costPerSuccess, latencyP95: SLOWER } }))).toContain(
      AS_GOOD + words,
    );
  });

  it('never takes an unknown cost for a small one', () => {
    const growth = { costPerSuccess: NOTHING, latencyP95: SLOWER };
    const own = candidate('gpt-6-luna', { costPerSuccess: undefined, growth });
    expect(sentence(own)).toContain(`${AS_GOOD}; what it costs beside that is not known; it is slower`);
    expect(candidateNotes(report(own)).map(phraseMarkdown)).toEqual([
      'What `gpt-6-luna` costs is not known: it is ranked behind those whose cost is.',
    ]);
  });

  it('says that the cases do not tell, or that nobody is as good, or that nobody was measured', () => {
    const none = { rank: undefined };
    expect(
      sentence(candidate('a', { ...none, standing: 'unclear' }), candidate('b', { ...none, standing: 'worse' })),
    ).toBe('These 214 cases do not tell whether `a` is as good as `gpt-6.1-terra` within 3 points.');
    expect(sentence(candidate('a', { ...none, standing: 'worse' }))).toBe(
      'No candidate is as good as `gpt-6.1-terra` within 3 points on these 214 cases.',
    );
    expect(sentence(candidate('a', { ...none, standing: 'unmeasured' }))).toBe('No candidate could be measured.');
  });
});

describe('a ranking', () => {
  const hostile = candidate('<img src=x onerror=alert(1)> @octocat `x`');

  it('has names from outside as nothing but names in every form', () => {
    expect(renderRankingHtml(report(hostile))).not.toContain('<img');
    const markdown = renderRankingMarkdown(report(hostile));
    // A code span whose fence is longer than any run of its own.
    expect(markdown).toContain('``<img src=x onerror=alert(1)> @octocat `x` ``'.replace('``<', '`` <'));
    expect(renderRanking(report(candidate('a\u001B[31mb')), { color: false, width: 100 })).not.toContain('\u001B');
  });

  it('draws who has a cost, and says who has none', () => {
    const page = renderRankingHtml(report(candidate('gpt-6-luna'), candidate('rules', { costPerSuccess: undefined })));
    expect(page).toContain('gpt-6-luna 88.8% for $0.00061');
    expect(page).toContain('Not drawn, for want of a known cost of a solved case: <code>rules</code>.');
  });

  it('writes the letters of arms that lie together beside one another, and goes on after Z', () => {
    const apart = candidate('apart', { costPerSuccess: 0.0015, passes: { passed: 150, of: 214 } });
    const page = renderRankingHtml(report(candidate('one'), candidate('two'), apart));
    const letters = [...page.matchAll(/<text x="[^"]+" y="[^"]+">([A-Z ]+)<\/text>/g)].map(([, text]) => text);
    expect(letters).toEqual(['A', 'B C', 'D']);
    const many = Array.from({ length: 27 }, (_, index) => candidate(`arm-${index}`));
    expect(renderRankingHtml(report(...many))).toContain('<strong>AB</strong> <code>arm-26</code>');
  });
});
