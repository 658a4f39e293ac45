import { describe, expect, it } from 'vitest';
import { missingModels } from '../../src/plan/preflight.ts';
import { SCORERS } from '../../src/scorers/table.ts';
import {
  asks,
  comparesSides,
  formOf,
  isJudged,
  isJudgement,
  SCORER_NAMES,
  traitsOf,
} from '../../src/scorers/catalogue.ts';
import { scorerOf } from '../plan/build.ts';

const NO_MODELS = { judge: undefined, embeddings: undefined, moderation: undefined };
const those = (wanted: (name: string) => boolean | undefined) => SCORER_NAMES.filter((name) => wanted(name) === true);

// By itself: what it is given may leave it nothing to ask.
const asking = (model: string) =>
  those((name) => traitsOf(name).asks === model && traitsOf(name).asksNobody?.({}) !== true);
const JUDGED = asking('judge').filter((name) => name !== 'judge_pairwise');

describe('the catalogue of scorers', () => {
  it('has code for each scorer of a single output, and for nothing else', () => {
    expect([...SCORERS.keys()].sort()).toEqual(those((type) => !comparesSides({ type })).sort());
  });

  it('calls critical those whose description in the schema says so', () => {
    const described = SCORER_NAMES.filter((name) => formOf(name)?.schema.description?.endsWith('Critical by default.'));
    expect(described).toEqual(those((name) => traitsOf(name).isCritical));
  });

  it('lets no scorer that asks a model run before that model is configured', () => {
    const refused = (name: string) =>
      missingModels([scorerOf(name)], { models: NO_MODELS, configFile: 'evaldelta.yaml' }).map(({ code }) => code);
    const needing = ['embeddings', 'moderation', 'judge'].flatMap(asking);
    expect(needing).toEqual(expect.arrayContaining(['similarity', 'moderation', 'judge', 'judge_pairwise']));
    expect(those((name) => refused(name).length > 0).sort()).toEqual(needing.sort());
    expect(refused('judge')).toEqual(['missing-key']);
  });

  it('looks inside of a scorer for what it asks', () => {
    const inside = { ...scorerOf('not'), children: [scorerOf('command')] };
    expect([asks(inside, 'program'), asks(inside, 'judge'), asks(scorerOf('judge'), 'judge')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('tells a verdict on one output from a preference between two', () => {
    expect(those((type) => isJudged({ type, config: {} }))).toEqual(JUDGED);
    expect(those((type) => comparesSides({ type }))).toEqual(['judge_pairwise']);
  });

  it('asks no judge about passages that the case names', () => {
    const byIds = { type: 'context_recall', config: { ids: ['a'] } };
    expect([isJudged(byIds), isJudged({ ...byIds, config: { reference: 'a' } })]).toEqual([false, true]);
    const score = { type: 'context_recall', details: { isCounted: true } };
    expect([isJudgement(score), isJudgement({ ...score, details: {} })]).toEqual([false, true]);
  });

  it('knows nothing of a scorer that is not there', () => {
    expect(traitsOf('toString')).toEqual({});
  });
});
