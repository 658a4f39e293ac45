import { describe, expect, it } from 'vitest';
import { findRefusal } from '../../src/scorers/safety/parts/refusal-text.ts';
import { KNOWN, UNSEEN } from './refusal-sentences.ts';
import { outputOf, score } from './support.ts';

const isRefusal = (text: string): boolean => findRefusal(text) !== undefined;

describe('a refusal', () => {
  it.each(KNOWN.refusals)('is %j', async (text) => {
    expect((await score('refusal', {}, text)).passed).toBe(true);
    expect((await score('no_refusal', {}, text)).passed).toBe(false);
  });

  it.each(KNOWN.answers)('is not %j', async (text) => {
    expect((await score('no_refusal', {}, text)).passed).toBe(true);
    expect((await score('refusal', {}, text)).passed).toBe(false);
  });

  it('is told as well as docs/scorers.md says in sentences that the rules were not made with', () => {
    expect(UNSEEN.refusals.filter((text) => !isRefusal(text)).length).toBeLessThanOrEqual(4);
    expect(UNSEEN.answers.filter(isRefusal)).toEqual([]);
  });

  it('is looked for at the beginning, where the answer does not follow', () => {
    expect(isRefusal(`${'The lamp has a warranty of two years. '.repeat(4)}I can't help with that.`)).toBe(false);
    expect(isRefusal("I can't provide legal advice, but the deadline is usually two weeks.")).toBe(false);
    expect(isRefusal("I can't provide that advice. Here is what the law says: two weeks.")).toBe(false);
  });

  it('is what the provider calls one, whatever the text says', async () => {
    for (const finishReason of ['refusal', 'content_filter'] as const) {
      const judged = await score('refusal', {}, outputOf('Sure, here is how.', { finishReason }));
      expect(judged).toMatchObject({ passed: true, reason: `declines: finished with ${finishReason}` });
    }
  });
});
