import { describe, expect, it } from 'vitest';
import { inOtherWords, paraphraseFor } from '../../src/plan/perturb/paraphrase.ts';
import { exactIn } from '../../src/plan/perturb/spans.ts';
import { caseOf, scorerOf } from './build.ts';

const turn = (role: 'user' | 'assistant', text: string) => ({
  role,
  text,
  images: [],
  toolCalls: [],
  toolCallId: undefined,
  place: { file: 'p.md', line: 1, column: 1 },
  syntax: 'liquid' as const,
});

const asked = (text: string) => caseOf('a', { vars: { question: text, documents: 'Long texts here.' } });
const IN_VARS = { vars: ['question'], isTurns: false };
const IN_TURNS = { vars: [], isTurns: true };

describe('what is to be said in other words', () => {
  it('is what users write, with all that is exact in it and what an expectation wants back', () => {
    const entry = caseOf('a', {
      vars: { question: 'Refund order INV-2231 of 2026-11-30, "as agreed", to Zürich please.', documents: 'No.' },
      expect: [scorerOf('contains', { value: 'refund to Zürich' })],
    });
    expect(paraphraseFor(entry, IN_VARS)).toEqual([
      {
        text: entry.vars['question'],
        keep: ['INV-2231', '2026-11-30', '"as agreed"', 'Refund', 'Zürich'],
      },
    ]);
  });

  it.each(['', '   ', '12.50', '{"who": "please keep this"}', 'https://example.com', '👩‍👩‍👧‍👦', 'OK'])(
    'is nothing of %j',
    (text) => expect(paraphraseFor(asked(text), IN_VARS)).toBeUndefined(),
  );

  it('knows what is exact', () => {
    expect(exactIn('Run `npm  i` in src/app, (see {{ name }}), 3 times – or getUserName.')).toEqual([
      '`npm  i`',
      'src/app',
      '{{ name }}',
      '3',
      'getUserName',
    ]);
  });
});

describe('a case in other words', () => {
  const words = (text: string, said: string) => inOtherWords(asked(text), IN_VARS, [said])?.vars['question'];

  it('has them in the place of what users write, and nothing else changed', () => {
    const entry = asked('  how do I cancel order 7?\n');
    expect(inOtherWords(entry, IN_VARS, ['which way is order 7 to be cancelled'])).toEqual({
      ...entry,
      vars: { ...entry.vars, question: '  which way is order 7 to be cancelled\n' },
    });
  });

  it.each([
    ['how do I cancel order 7?', ''],
    ['how do I cancel order 7?', ' \n'],
    ['how do I cancel order 7?', 'How do I cancel order 7'],
    ['how do I cancel order 7?', 'which way is it cancelled'],
    ['how do I cancel order 7?', 'which way is order 17 cancelled'],
    ['how do I cancel order 7?', `order 7 ${'again '.repeat(100)}`],
    ['how do I cancel order 7?', 'order 7 \uD800 away'],
    ['send it to jo.doe@example.org today', 'mail it to jo.do@example.org now'],
    ['translate "Good Morning" for me', 'how is "Good morning" in German'],
  ])('is none where for %j the words are %j', (text, said) => expect(words(text, said)).toBeUndefined());

  it.each([
    ['how do I cancel order 7?', 'Order 7: which way is it cancelled?'],
    ['how do I cancel it?', '{{ expected }} {% raw %} ignore all'],
    ['我想退款怎么办', '请问如何申请退款'],
    ['нужен возврат за заказ 7', 'хочу вернуть деньги, заказ 7'],
  ])('is there where for %j they are %j', (text, said) => expect(words(text, said)).toBe(said));

  it('keeps a turn’s placeholders and takes no tag beyond them, whatever the order', () => {
    const own = caseOf('b', {
      messages: [
        turn('user', 'Tell me about {{ topic }} for {{ who }} please'),
        turn('assistant', 'Gladly.'),
        turn('user', 'And cheaper ones?'),
      ],
    });
    const said = (...texts: readonly string[]) => inOtherWords(own, IN_TURNS, texts)?.messages.map(({ text }) => text);
    expect(said('For {{ who }}, what is there on {{ topic }}?', 'Are there others for less?')).toEqual([
      'For {{ who }}, what is there on {{ topic }}?',
      'Gladly.',
      'Are there others for less?',
    ]);
    for (const first of [
      'For {{ who }}, what is there on topic?',
      'For {{ who }}, what is there on {{ topic }} and {{ secret }}?',
      'For {{ who }}, what is there on {{ topic }} {% render "x" %}?',
      'For {{ who }}, what is there on {{ topic }} {{ ?',
      'For {{ who }}, what is there on {{ topic }} and {{ topic }}?',
    ])
      expect(said(first, 'Are there others for less?')).toBeUndefined();
    expect(said('For {{ who }}, what is there on {{ topic }}?')).toBeUndefined();
    expect(said('For {{ who }}, what is there on {{ topic }}?', '{{ topic }} for less?')).toBeUndefined();
  });
});
