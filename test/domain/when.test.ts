import { describe, expect, it } from 'vitest';
import { heldBack, parseWhen, type PullRequestStanding } from '../../src/domain/review/when.ts';
import { parseSettings } from '../../src/settings.ts';

const pushed: PullRequestStanding = { action: 'synchronize', isDraft: false, labels: [] };

function sentence(when: string, standing: Partial<PullRequestStanding>): string | undefined {
  const { when: conditions } = parseSettings({ when }, (name) => `Input ${name}`);
  return heldBack(conditions, { ...pushed, ...standing })?.sentence;
}

describe('when cases run', () => {
  it.each([
    ['', { isDraft: true }, undefined],
    ['ready', {}, undefined],
    ['ready', { isDraft: true }, 'Not run: the pull request is a draft. It runs once it is ready for review.'],
    ['ready\nlabel: evals', { isDraft: true, labels: ['Evals'] }, undefined],
    ['opened', { action: 'opened' }, undefined],
    ['opened', { action: 'ready_for_review' }, undefined],
    ['opened', { action: 'opened', isDraft: true }, expect.stringContaining('is a draft')],
    ['opened', {}, expect.stringContaining('when it is opened, reopened or becomes ready')],
    ['opened\nlabel:evals', {}, expect.stringContaining(', or with the label evals.')],
    ['label:evals', { labels: ['other', 'evals-2'] }, expect.stringContaining('nothing that `when` names holds')],
  ])('%j and %j', (when, standing, expected) => {
    expect(sentence(when, standing)).toEqual(expected);
  });

  it.each(['draft', 'label:', 'label', 'Ready', 'label evals'])('is not said by %j', (text) => {
    expect(parseWhen(text)).toBeUndefined();
    expect(() => parseSettings({ when: text }, () => 'Input when')).toThrow('ready, opened or label:NAME');
  });
});
