import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bleuOf } from '../../src/scorers/text/parts/bleu-score.ts';
import { longestCommonSubsequence } from '../../src/scorers/text/parts/subsequence.ts';
import { applyScorer } from '../../src/run/scoring/score.ts';
import { contextOf, score, specOf } from './support.ts';

describe('rouge_l', () => {
  it("gives the value of rouge-score's README: F1 0.588 for 5 words in order of 9 and 8", async () => {
    const to = 'The quick brown fox jumps over the lazy dog';
    const judged = await score('rouge_l', { to, min: 0.5 }, 'The quick brown dog jumps on the log.');
    expect(judged.score).toBeCloseTo(0.5882352941176471, 12);
    expect(judged.passed).toBe(true);
    expect(judged.reason).toBe('ROUGE-L 0.588, needs 0.5: 5 words in order of 9 expected and 8 found');
  });

  it('gives the F1 of the examples of Lin (2004), section 3.1', async () => {
    const to = 'police killed the gunman';
    const scores = [
      await score('rouge_l', { to, min: 0 }, 'police kill the gunman'),
      await score('rouge_l', { to, min: 0 }, 'the gunman kill police'),
    ];
    expect(scores.map((each) => each.score)).toEqual([0.75, 0.5]);
  });

  it('reads words of every script', async () => {
    expect((await score('rouge_l', { to: 'возврат в течение дней', min: 1 }, 'Возврат в течение дней!')).score).toBe(1);
  });

  it('is symmetric, at most the shorter length, and whole for a text itself', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const common = longestCommonSubsequence(a, b);
        expect(common).toBe(longestCommonSubsequence(b, a));
        expect(common).toBeLessThanOrEqual(Math.min(a.length, b.length));
        expect(longestCommonSubsequence(a, [...a, ...b])).toBe(a.length);
      }),
    );
  });
});

describe('bleu', () => {
  it("gives the 48.53 of sacrebleu's README for its three sentences and two references each", () => {
    const first = ['The dog bit the man.', 'It was not unexpected.', 'The man bit him first.'];
    const second = ['The dog had bit the man.', 'No one was surprised.', 'The man had bitten the dog.'];
    const found = ['The dog bit the man.', "It wasn't surprising.", 'The man had just bitten him.'];
    const segments = found.map((hypothesis, index) => ({
      hypothesis,
      references: [first[index] ?? '', second[index] ?? ''],
    }));
    expect(100 * bleuOf(segments, { isEffectiveOrder: false })).toBeCloseTo(48.530827, 5);
  });

  it('is 1 for a reference and 0 for a text that shares no word with any', async () => {
    const to = ['Ships within two days.', 'It ships in two days.'];
    expect((await score('bleu', { to, min: 0.5 }, 'It ships in two days.')).score).toBeCloseTo(1, 12);
    expect(await score('bleu', { to, min: 0.5 }, 'No')).toMatchObject({ score: 0, passed: false });
  });

  it('takes a text of two words as a whole by effective order', async () => {
    expect((await score('bleu', { to: ['two days'], min: 1 }, 'two days')).score).toBe(1);
  });

  it('halves what an order without matches counts, as exponential smoothing does', () => {
    // 1-grams 2 of 4, 2-grams 1 of 3, none of 2 three-grams (1/2 · 1/2) nor of 1 four-gram (1/4 · 1/1).
    const score = bleuOf([{ hypothesis: 'a b x y', references: ['a b c d'] }], { isEffectiveOrder: true });
    expect(score).toBeCloseTo((0.5 * (1 / 3) * 0.25 * 0.25) ** 0.25, 12);
  });
});

describe('edit_distance', () => {
  it.each([
    ['kitten', 'sitting', 3],
    ['Saturday', 'Sunday', 3],
    ['', 'abc', 3],
    ['same', ' same\n', 0],
  ])('from %j to %j is %d', async (to, output, edits) => {
    const judged = await score('edit_distance', { to, max: 2 }, output);
    expect(judged.details).toEqual({ distance: edits });
    expect(judged.passed).toBe(edits <= 2);
  });

  it('scores the share of the longer text that is right', async () => {
    expect((await score('edit_distance', { to: 'kitten', max: 3 }, 'sitting')).score).toBeCloseTo(1 - 3 / 7, 12);
  });
});

describe('work that grows with the product of two lengths', () => {
  it('is bounded for edit_distance, which gives up on texts too long and too unlike', async () => {
    const judged = await score('edit_distance', { to: 'ab'.repeat(50_000), max: 3 }, 'c'.repeat(50_000));
    expect(judged).toMatchObject({ score: 0, passed: false });
    expect(judged.reason).toContain('50000 characters too far from it');
  });

  it('is not spent by edit_distance on what two long texts share', async () => {
    const to = 'ab'.repeat(500_000);
    expect(
      (await score('edit_distance', { to, max: 3 }, `${to.slice(0, 400_000)}x${to.slice(400_001)}`)).details,
    ).toEqual({ distance: 1 });
  });

  it('is bounded for rouge_l, which compares the first 5,000 words', async () => {
    const words = 'one two '.repeat(3_000);
    expect((await score('rouge_l', { to: words, min: 1 }, `${words}${'other '.repeat(20_000)}`)).score).toBe(1);
  });
});

describe('length', () => {
  const family = '👨‍👩‍👧';
  it.each([
    ['characters', 'añb', 3],
    ['characters', family, 1],
    ['characters', 'e\u0301a\r\nb', 4],
    ['words', "Don't wait, it's 5 pm.", 5],
    ['words', '我喜欢猫', 3],
    ['sentences', 'It ships today. Does it? Yes!', 3],
    ['sentences', '', 0],
    ['tokens', 'hello world', 2],
    ['tokens', '<|endoftext|>', 7],
  ])('counts %s of %j as %d', async (unit, output, count) => {
    const judged = await score('length', { unit, min: count, max: count }, output);
    expect(judged.reason).toBe(`expected ${count} ${unit}, found ${count}`);
    expect(judged.passed).toBe(true);
  });

  it.each([
    [{ unit: 'characters', max: 2 }, 'expected at most 2 characters, found 3'],
    [{ unit: 'characters', min: 4 }, 'expected at least 4 characters, found 3'],
    [{ unit: 'characters', min: 4, max: 9 }, 'expected 4 to 9 characters, found 3'],
  ])('fails %j', async (config, reason) => {
    expect(await score('length', config, 'abc')).toMatchObject({ passed: false, reason });
  });

  it('counts the tokens of a long text as its pieces', async () => {
    const text = 'the quick brown fox '.repeat(200);
    expect((await score('length', { unit: 'tokens', min: 800, max: 801 }, text)).passed).toBe(true);
  });
});

describe('similarity', () => {
  const embedding = (...vectors: readonly (readonly number[])[]) => ({ embed: () => Promise.resolve(vectors) });

  it.each([
    [[1, 0], [1, 0], 1],
    [[1, 0], [1, 1], Math.SQRT1_2],
    [[1, 2, 3], [4, 5, 6], 0.9746318461970762],
    [[1, 0], [0, 2], 0],
  ])('of %j and %j is %d', async (a, b, cosine) => {
    const judged = await applyScorer(specOf('similarity', { to: 'x', min: 0.9 }), contextOf('y', embedding(a, b)));
    expect(judged.score).toBeCloseTo(cosine, 12);
    expect(judged.passed).toBe(cosine >= 0.9);
  });

  it.each([
    [
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [[[1], [1, 1]]],
    [[[1]]],
    [[[Number.NaN], [1]]],
  ])('errors for vectors %j', async (vectors) => {
    const judging = applyScorer(specOf('similarity', { to: 'x', min: 0.9 }), contextOf('y', embedding(...vectors)));
    await expect(judging).rejects.toMatchObject({ name: 'ScorerError' });
  });

  it('of a text with itself is 1, apart from rounding', async () => {
    const vector = [0.1, 0.7, 0.2];
    const judged = await applyScorer(
      specOf('similarity', { to: 'x', min: 1 }),
      contextOf('x', embedding(vector, vector)),
    );
    expect([judged.score < 1, judged.passed]).toEqual([true, true]);
  });

  it('says that no embedding model is configured', async () => {
    await expect(score('similarity', { to: 'x', min: 0.9 }, 'y')).rejects.toMatchObject({ name: 'UserError' });
  });
});
