import * as liquid from 'liquidjs';
import { describe, expect, it } from 'vitest';
import { TemplateError } from '../../../src/suite/template/liquid-errors.ts';
import { createRenderLimits, findExcess } from '../../../src/suite/template/liquid-limits.ts';
import { loadTemplateEngine } from '../../../src/suite/template/liquid.ts';
import { MAX_TAG_NESTING, MAX_TEMPLATE_TAGS } from '../../../src/suite/files/limits.ts';
import { diceOf } from '../../support/dice.ts';
import { suiteWith } from '../fixtures.ts';
import { allDiagnosticsAbout } from '../load-suites.ts';

const suite = suiteWith('[{ id: x, vars: { q: abc }, expect: [{ json: true }] }]');
const diagnosticsAbout = (text: string, partial = ''): Promise<readonly string[]> =>
  allDiagnosticsAbout({ ...suite, 'p.md': text, 'part.md': partial });

const TOO_DEEP = 'Its tags are nested more than 100 deep.';
const TOO_MANY = 'It has more than 10000 tags and outputs.';
const TOO_MUCH = 'The template cannot be used: memory alloc limit exceeded.';

describe('a template made to exhaust', () => {
  it.each([
    ['nested tags', '{{ q }}\n' + '{% if true %}'.repeat(40_000), `p.md:2:1301: ${TOO_DEEP}`],
    [
      'nested tags that are closed',
      `{% for i in (1..1) %}`.repeat(101) + '{% endfor %}'.repeat(101),
      `p.md:1:2101: ${TOO_DEEP}`,
    ],
    ['nested tags between wrong ends', '{% if q %}{% endfor %}{% unless q %}{% endif %}'.repeat(60), `p.md:1:`],
    ['nested lines', `{% liquid\n${'if true\n'.repeat(5000)}%}`, `p.md:1:1: ${TOO_DEEP}`],
    ['lines in lines', `{% ${'liquid '.repeat(5000)}%}`, `p.md:1:1: ${TOO_DEEP}`],
    ['many outputs', '{{ q | size }}'.repeat(10_001), `p.md:1:140001: ${TOO_MANY}`],
    ['many comments', '{% comment %}'.repeat(20_000), `p.md:1:130001: ${TOO_MANY}`],
    ['a sorted range', '\n {{ (1..9999999) | sort | reverse }}', `p.md:2:2: ${TOO_MUCH}`],
    ['a range in a loop', '{% for i in (1..9999999) %}{% endfor %}', `p.md:1:1: ${TOO_MUCH}`],
    ['doubling', `{% assign a = q %}${'{% assign a = a | append: a %}'.repeat(40)}`, 'p.md:1:'],
    [
      'doubling by capture',
      `{% assign a = q %}${'{% capture a %}{{ a }}{{ a }}{% endcapture %}'.repeat(40)}`,
      'p.md:1:',
    ],
    ['doubling of lists', `{% assign a = (1..9) %}${'{% assign a = a | concat: a %}'.repeat(40)}`, 'p.md:1:'],
  ])('by %s is refused at its place', async (_name, text, message) => {
    const diagnostics = await diagnosticsAbout(text);
    expect(diagnostics.length).toBeLessThanOrEqual(51);
    expect(diagnostics[0]).toContain(message);
  });

  it('in a partial is refused there', async () => {
    expect(await diagnosticsAbout("{{ q }} {% render 'part.md' %}", '\n' + '{% if true %}'.repeat(200))).toEqual([
      `part.md:2:1301: ${TOO_DEEP}`,
    ]);
  });

  it('by partials that include each other, or ever more of them, is refused', async () => {
    const engine = await loadTemplateEngine();
    const fill = (partials: Readonly<Record<string, string>>) => () =>
      engine.compile({ text: "{% render 'a' %}", file: 'p.md', partials: new Map(Object.entries(partials)) })(
        {},
        new Set(),
      );
    expect(fill({ a: "{% render 'b' %}", b: "{% render 'a' %}" })).toThrow(TemplateError);
    const many = (name: string) => `{% render '${name}' %}`.repeat(100);
    expect(fill({ a: many('b'), b: many('c'), c: many('d'), d: many('e'), e: many('f'), f: 'x' })).toThrow(
      TemplateError,
    );
    const cyclic = { ...suite, 'p.md': "{% render 'a.md' %}", 'a.md': "{% render 'p.md' %}" };
    expect(await allDiagnosticsAbout(cyclic)).toContain('a.md:1:1: The partial `p.md` includes itself.');
  });

  it('by mistakes is given up after fifty of them', async () => {
    const diagnostics = await diagnosticsAbout('{{ q | nope }}\n'.repeat(9000));
    expect(diagnostics).toHaveLength(50);
    expect(diagnostics[49]).toBe('p.md:50:1: The template cannot be used: undefined filter: nope.');
  });

  it('is filled where it is large and harmless', async () => {
    const engine = await loadTemplateEngine();
    const text =
      '{{ q | strip | escape | replace: "lorem", "dolor" | truncate: 50 }}{% for i in (1..2000) %}.{% endfor %}';
    const fill = engine.compile({ text, file: 'p.md', partials: new Map() });
    expect(fill({ q: 'lorem ipsum '.repeat(80_000) }, new Set())).toHaveLength(2050);
  });
});

describe('time for filling', () => {
  it('is bounded for each template and, with some more for each, for all together', () => {
    const limitNext = createRenderLimits(liquid);
    expect(() => limitNext().check(0)).not.toThrow();
    const single = limitNext();
    single.check(5000);
    single.check(6000);
    expect(() => single.check(6001)).toThrow('template render limit exceeded');
    let filled = 0;
    const fillAll = (): void => {
      for (; filled < 1000; filled += 1) {
        const limit = limitNext();
        limit.check(0);
        limit.check(900);
      }
    };
    expect(fillAll).toThrow('template render limit exceeded');
    expect(filled).toBeGreaterThan(20);
    expect(filled).toBeLessThan(50);
  });
});

describe('templates made at random', () => {
  const pieces = [
    ...['if q', 'unless q', 'case q', 'when 1', 'for i in (1..3)', 'tablerow i in (1..3)', 'capture x', 'comment'],
    ...['endif', 'endunless', 'endcase', 'endfor', 'endtablerow', 'endcapture', 'endcomment', 'else', 'raw', 'endraw'],
    ...['liquid\nif q\nif q', 'assign x = q | append: q', 'break', 'cycle 1, 2', 'foo', '# note'],
  ].map((tag) => `{% ${tag} %}`);
  const texts = ['a', '{{ q }}', '{{ (1..9999999) }}', '{{ "%}" }}', '{{ q', '{%', '%}', '{{ x | upcase }}', '"', "'"];

  it('are filled or refused with a sentence, and never parsed deeper than is allowed', async () => {
    const engine = await loadTemplateEngine();
    const dice = diceOf(21);
    const all = [...pieces, ...pieces, ...texts];
    let refused = 0;
    for (let round = 0; round < 400; round += 1) {
      const size = 1 + dice(dice(2) === 0 ? 12 : 400);
      const opening = dice(3) === 0 ? (pieces[dice(8)] ?? '').repeat(dice(150)) : '';
      const text = opening + Array.from({ length: size }, () => all[dice(all.length)] ?? '').join('');
      try {
        const filled = engine.compile({ text, file: 'p.md', partials: new Map() })({ q: 'abc' }, new Set());
        expect(typeof filled).toBe('string');
      } catch (error) {
        if (!(error instanceof TemplateError)) throw error;
        refused += 1;
        expect(error.diagnostics[0]?.sentence).toMatch(/\S\.$/);
        expect(error.diagnostics.length).toBeLessThanOrEqual(50);
      }
    }
    expect(refused).toBeGreaterThan(100);
    expect(refused).toBeLessThan(400);
  });

  it('count every tag of the engine that has an end', () => {
    const engine = new liquid.Liquid();
    const names = Object.keys(engine.tags).filter((name) => !['layout', 'block', 'raw'].includes(name));
    const args: Readonly<Record<string, string>> = { for: 'i in q', tablerow: 'i in q', capture: 'x', case: 'q' };
    const isBlock = (name: string): boolean => {
      try {
        engine.parse(`{% ${name} ${args[name] ?? 'q'} %}`);
      } catch (error) {
        return String(error).includes('not closed');
      }
      return false;
    };
    const nested = names.filter((name) => {
      const excess = findExcess(liquid, `{% ${name} ${args[name] ?? 'q'} %}`.repeat(MAX_TAG_NESTING + 1));
      return excess !== undefined && excess.column > 1;
    });
    const blocks = names.filter((name) => isBlock(name) && name !== 'comment');
    expect(blocks).toContain('unless');
    expect(nested.sort()).toEqual(blocks.sort());
    expect(MAX_TEMPLATE_TAGS).toBeGreaterThan(MAX_TAG_NESTING);
  });
});
