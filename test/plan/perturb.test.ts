import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRAWN_KINDS } from '../../src/domain/perturbation.ts';
import { withNoiseIn, writtenIn } from '../../src/plan/perturb/case.ts';
import { drawsFor } from '../../src/plan/perturb/draws.ts';
import { quietNoise } from '../../src/plan/perturb/quiet.ts';
import type { Suite } from '../../src/domain/suite.ts';
import { withNoise } from '../../src/plan/perturb/noise.ts';
import { caseOf, scorerOf } from './build.ts';

const noisy = (kind: (typeof DRAWN_KINDS)[number], text: string, kept: readonly string[] = [], nth = 0): string =>
  withNoise(kind, text, { draw: drawsFor([kind, text, String(nth)]), kept: new Set(kept) });

const graphemes = (text: string): readonly string[] =>
  [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);

/** Many draws of each kind. */
const all = (text: string, kept: readonly string[] = []): readonly string[] =>
  DRAWN_KINDS.flatMap((kind) => Array.from({ length: 25 }, (_, nth) => noisy(kind, text, kept, nth)));

describe('noise', () => {
  it.each([
    ['Cancel order INV-2231 of 2026-11-30 for $1,250.50 please.', ['INV-2231', '2026-11-30', '$1,250.50']],
    [
      'Look at https://example.com/Path?a=1 and mail jo.doe@example.org today',
      ['https://example.com/Path?a=1', 'jo.doe@example.org'],
    ],
    [
      'Please run `npm  install --save` in {directory} and tell {{ name }} about it',
      ['`npm  install --save`', '{directory}', '{{ name }}'],
    ],
    ['Why does getUserName fail in src/app/main.ts with foo_bar?', ['getUserName', 'src/app/main.ts', 'foo_bar']],
    ['Translate "The quick brown fox, jumps." into German please', ['"The quick brown fox, jumps."']],
    ['Übersetze „Guten Morgen, Welt.“ bitte schnell ins Englische', ['„Guten Morgen, Welt.“']],
    [
      'Fix this:\n```js\nconst a  = 1; // keep, it.\n```\nplease and thanks',
      ['```js\nconst a  = 1; // keep, it.\n```'],
    ],
    ['Which of <b>these two</b> is right, friend?', ['<b>', '</b>']],
    ['What does %d or ${HOME} or --force mean there?', ['%d', '${HOME}', '--force']],
    ['The NATO and the WHO say what exactly?', ['NATO', 'WHO']],
  ])('leaves alone in %j what is exact', (text, exact) => {
    for (const changed of all(text)) for (const part of exact) expect(changed).toContain(part);
  });

  it.each(['{"amount": 12, "who": "please keep this"}', '', '   ', '12.50', 'https://example.com', '👩‍👩‍👧‍👦'])(
    'changes nothing in %j but spaces',
    (text) => {
      for (const changed of all(text)) expect(changed.trim()).toBe(text.trim());
    },
  );

  it('keeps the words that an expectation names, however they are written', () => {
    for (const changed of all('the refunds department of Zürich answers quickly', ['refunds', 'zürich'])) {
      expect(changed).toContain('refunds');
      expect(changed).toContain('Zürich');
    }
  });

  it.each([
    ['typos', 'please give me my money back now'],
    ['case', 'Please give me my money back now'],
    ['whitespace', 'please give me my money back now'],
    ['punctuation', 'Please, give me my money back!'],
  ] as const)('of %s changes the text, and the same text always the same way', (kind, text) => {
    expect(noisy(kind, text)).not.toBe(text);
    expect(noisy(kind, text)).toBe(noisy(kind, text));
  });

  it('misspells names no more than sentences’ first words, and only letters that are typed one by one', () => {
    const typos = (text: string) => Array.from({ length: 25 }, (_, nth) => noisy('typos', text, [], nth));
    for (const changed of typos('please call Margarethe')) expect(changed).toContain('Margarethe');
    for (const text of ['请问退款怎么办', '返金してください', 'กรุณาคืนเงิน', '환불해 주세요'])
      expect(typos(text)).toEqual(typos(text).map(() => text));
    expect(typos('пожалуйста помогите')).not.toContain('пожалуйста помогите');
  });

  it('never divides what is one sign, whatever the text', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc
        .array(
          fc.constantFrom(
            'cafe\u0301',
            'naïve',
            '👍🏽',
            '🇩🇪',
            'straße',
            'İstanbul',
            'ΣΊΣΥΦΟΣ',
            'नमस्ते',
            '12',
            '\n',
            ' ',
            '?',
            '`x`',
            '"',
          ),
        )
        .map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(...DRAWN_KINDS), fc.nat(5), (text, kind, nth) => {
        const changed = noisy(kind, text, [], nth);
        const known = new Set(graphemes(text.toLowerCase() + text.toUpperCase() + text));
        const ours = new Set([...'qwertyuiopasdfghjklzxcvbnm?!.,;: \t\n']);
        expect(changed.isWellFormed()).toBe(text.isWellFormed());
        // What is new of it is a key beside another one, a sign or a space, or what such a neighbour makes of them.
        const strange = graphemes(changed).filter(
          (one) =>
            !known.has(one) &&
            !ours.has(one) &&
            ![...one].every(
              (char) =>
                text.includes(char) ||
                ours.has(char) ||
                text.toLowerCase().includes(char) ||
                text.toUpperCase().includes(char),
            ),
        );
        expect(strange).toEqual([]);
        expect(changed.match(/\p{N}/gu)).toEqual(text.match(/\p{N}/gu));
      }),
      { numRuns: 150 },
    );
  });

  it('takes time that grows with the text alone', () => {
    for (const text of [
      '{'.repeat(50_000),
      '"'.repeat(50_001),
      '<a'.repeat(25_000),
      '`a'.repeat(25_001),
      'a.'.repeat(25_000),
      "'".repeat(50_000),
    ])
      for (const kind of DRAWN_KINDS) expect(noisy(kind, text).length).toBeGreaterThanOrEqual(text.length / 2);
  }, 20_000);
});

it('puts no space behind a text that ends in code, and one behind a text that ends in a word', () => {
  const wide = (text: string) => Array.from({ length: 25 }, (_, nth) => noisy('whitespace', text, [], nth));
  for (const text of wide('please run `npm  install`')) expect(text).toMatch(/`npm {2}install`$/);
  for (const text of wide('`npm  install` please')) expect(text).toMatch(/please\s+$/);
});

it('adds spaces between two words alone, never beside what is exact', () => {
  for (const text of Array.from({ length: 60 }, (_, nth) =>
    noisy('whitespace', 'ask `a` for {b} or 12 of us', [], nth),
  ))
    for (const exact of [' `a` ', ' {b} ', ' 12 ']) expect(text).toContain(exact);
});

it('is said once of a target that is given no text of a user, and of each kind where there is one', () => {
  const quietIn = (perturb: { readonly vars: readonly string[] | undefined }, question: string) =>
    quietNoise([
      {
        id: 's',
        perturb: { kinds: ['typos', 'case'], ...perturb },
        targets: [{ name: 't', endpoint: { provider: 'command' }, prompt: { messages: [], partials: new Map() } }],
        cases: [caseOf('a', { vars: { question } })],
      } as unknown as Suite,
    ]);
  const said = (noise: string, vars: readonly string[]) => ({ kind: 'no-noise', suite: 's', target: 't', noise, vars });
  expect(quietIn({ vars: [] }, '12')).toEqual([said('typos', [])]);
  expect(quietIn({ vars: ['question'] }, '12')).toEqual([said('typos', ['question']), said('case', ['question'])]);
  expect(quietIn({ vars: ['question'] }, 'please give me my money back')).toEqual([]);
});

describe('what users write in a case', () => {
  const message = (role: 'user' | 'system', text: string) => ({
    role,
    text,
    images: [],
    toolCalls: [],
    toolCallId: undefined,
    place: { file: 'p.md', line: 1, column: 1 },
    syntax: 'liquid' as const,
  });
  const targetOf = (provider: 'openai' | 'command', ...messages: readonly ReturnType<typeof message>[]) =>
    ({ endpoint: { provider }, prompt: { file: 'p.md', messages, partials: new Map() } }) as unknown as Parameters<
      typeof writtenIn
    >[0];
  const entry = caseOf('a', {
    vars: { question: 'please help me', documents: 'long texts here', tone: 'friendly', count: 3 },
  });

  it('is what the prompt’s user turns take, but for what is looked up', () => {
    const target = targetOf(
      'openai',
      message('system', 'Be {{ tone }}.'),
      message('user', '{{ documents }} {{ question }}'),
    );
    expect(writtenIn(target, [entry], { vars: undefined })).toEqual({ vars: ['question'], isTurns: false });
  });

  it('is what the system’s turn takes where no user’s does, all text of a program, and what the suite says', () => {
    expect(
      writtenIn(targetOf('openai', message('system', '{{ question }}')), [entry], { vars: undefined }).vars,
    ).toEqual(['question']);
    expect(writtenIn(targetOf('command'), [entry], { vars: undefined }).vars).toEqual(['question', 'tone']);
    expect(writtenIn(targetOf('command'), [entry], { vars: ['documents'] })).toEqual({
      vars: ['documents'],
      isTurns: false,
    });
  });

  it('changes a case’s own user turns and no other part of it', () => {
    const own = caseOf('b', {
      messages: [
        message('user', 'Please tell me more about {{ topic }} today'),
        { ...message('user', 'Gladly, of course.'), role: 'assistant' },
      ],
      expect: [scorerOf('contains', { value: 'more' })],
    });
    const changed = withNoiseIn(own, 'case', writtenIn(targetOf('openai'), [own], { vars: undefined }));
    expect(changed?.messages[0]?.text).toContain('{{ topic }}');
    expect(changed?.messages[0]?.text).toContain(' more ');
    expect(changed?.messages[0]?.text).not.toBe(own.messages[0]?.text);
    expect(changed?.messages[1]).toBe(own.messages[1]);
    expect({ ...changed, messages: own.messages }).toEqual(own);
  });
});
