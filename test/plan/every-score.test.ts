import { expect, test } from 'vitest';
import { NO_RULES } from '../../src/domain/verdict/policy.ts';
import { withNeededScores, type ScoreNeeds } from '../../src/plan/every-score.ts';
import { measuredOf } from './build.ts';

const agent = { endpoint: { provider: 'agent' }, also: undefined } as unknown as ScoreNeeds['target'];
const model = { endpoint: { provider: 'openai' }, also: undefined } as unknown as ScoreNeeds['target'];
const needs: ScoreNeeds = { target: agent, policy: NO_RULES, judge: undefined };
const rule = { min: 0.5, maxDrop: undefined, mustCatch: undefined, level: 'block' } as const;
const scored = { ...NO_RULES, score: rule };
const judge = { minAgreement: 0.6 } as ScoreNeeds['judge'];

test.each<[string, Partial<ScoreNeeds>, 'pass' | undefined, true | undefined]>([
  ['an agent’s', {}, undefined, true],
  ['that a person has labelled', {}, 'pass', undefined],
  ['a model’s', { target: model }, undefined, undefined],
  ['a model’s that a person has labelled', { target: model }, 'pass', undefined],
  ['with a rule about scores', { policy: scored }, undefined, undefined],
  ['with such a rule for a tag', { policy: { ...NO_RULES, tags: new Map([['t', scored]]) } }, undefined, undefined],
  ['whose judge is held beside people', { judge }, undefined, undefined],
])(
  'a judge is not asked about a trial that has failed without it, where nobody needs its word: %s',
  (_, changed, human, ends) => {
    const planned = withNeededScores({ ...needs, ...changed })(measuredOf('a', { human }));
    expect(planned.endsAtFailure).toBe(ends);
  },
);
