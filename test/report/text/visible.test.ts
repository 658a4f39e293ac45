import { expect, test } from 'vitest';
import { shorten, visible, visibleLine, withoutCommands } from '../../../src/report/text/visible.ts';

test.each([
  ['a terminal escape', '\u001B[31mred\u001B[0m', '␛[31mred␛[0m'],
  ['a bell and a null', '\u0007\u0000', '␇␀'],
  ['a lone carriage return', 'safe\rdanger', 'safe␍danger'],
  ['a C1 control', '\u009B31m', '⟨U+009B⟩31m'],
  ['a direction override', 'exe.\u202Egnp', 'exe.⟨U+202E⟩gnp'],
  ['an isolate', '\u2066x\u2069', '⟨U+2066⟩x⟨U+2069⟩'],
  ['a zero-width space', 'ad\u200Bmin', 'ad⟨U+200B⟩min'],
  ['a joiner between letters', 'ad\u200Dmin', 'ad⟨U+200D⟩min'],
  ['a tag character', 'x\u{E0041}', 'x⟨U+E0041⟩'],
  ['a line separator', 'a\u2028b', 'a⟨U+2028⟩b'],
  ['a no-break space', 'within 30\u00A0days', 'within 30⟨U+00A0⟩days'],
  ['a narrow no-break space', '30\u202Fdays', '30⟨U+202F⟩days'],
  ['a thin and a hair space', 'a\u2009b\u200Ac', 'a⟨U+2009⟩b⟨U+200A⟩c'],
  ['a wide space between letters', 'a\u3000b', 'a⟨U+3000⟩b'],
  ['a letter apart from its accent', 'cafe\u0301', 'cafe⟨U+0301⟩'],
  ['a letter and two accents', 'e\u0302\u0301', 'e⟨U+0302⟩⟨U+0301⟩'],
  ['a syllable in parts', '\u1112\u1161\u11AB', '\u1112⟨U+1161⟩⟨U+11AB⟩'],
  ['a sign that is a letter', '\u212A', '⟨U+212A⟩'],
  ['a selector behind a digit', 'T-002\uFE00', 'T-002⟨U+FE00⟩'],
  ['a Mongolian selector behind a letter', 'a\u180Bb', 'a⟨U+180B⟩b'],
  ['an empty Braille cell', 'a\u2800b', 'a⟨U+2800⟩b'],
  ['the place of an object', 'a\uFFFCb', 'a⟨U+FFFC⟩b'],
  ['controls of shorthand, music and hieroglyphs', '\u{1BCA0}\u{1D173}\u{13430}', '⟨U+1BCA0⟩⟨U+1D173⟩⟨U+13430⟩'],
  ['half a surrogate pair', 'a\uD800b', 'a\uFFFDb'],
  ['stacked marks', `z${'\u0301'.repeat(50)}`, `z${'\u0301'.repeat(6)}`],
])('%s is shown', (_what, text, expected) => {
  expect(visible(text)).toBe(expected);
});

test('whatever Unicode lets a font leave out, and every space but the common one, is seen beside ASCII', () => {
  const unseen = /[\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cc}\p{Zs}\p{Zl}\p{Zp}]/u;
  const points = Array.from({ length: 0x110000 }, (_, point) => point)
    .filter((point) => point < 0xd800 || point > 0xdfff)
    .map((point) => String.fromCodePoint(point))
    .filter((character) => unseen.test(character) && !' \t\n'.includes(character));
  expect(points.length).toBeGreaterThan(4_000);
  expect(points.filter((character) => visible(`T-002${character}x`).includes(character))).toEqual([]);
});

test.each([
  ['❤️ 1️⃣ ☺︎'],
  ['これ　は'],
  ['लड़का'],
  ['\u095C'],
  ['caf\u00E9 한국어 Việt'],
  ['👩‍👧'],
  ['نمی‌خواهم'],
  ['क्‍ष'],
  ['naïve — “quoted” ½'],
  ['a\tb\nc'],
])('%s is left alone', (text) => {
  expect(visible(text)).toBe(text);
});

test('Windows line ends become line feeds', () => {
  expect(visible('a\r\nb')).toBe('a\nb');
});

test.each(['::error::x', '  ::set-output name=x::y', 'line\n::add-mask::x', '##[error]x', 'text ##[command]x'])(
  'the log runs no command in %j',
  (text) => {
    expect(visible(text)).not.toMatch(/^\s*::|##\[/m);
  },
);

test('two colons inside a line are left alone', () => {
  expect(withoutCommands('std::vector and fe80::1')).toBe('std::vector and fe80::1');
});

test('one line shows where lines broke', () => {
  expect(visibleLine('  a \n\n b\t c ')).toBe('a ⏎ ⏎ b c');
});

test('shortening never halves a character', () => {
  expect(shorten('😀😀😀😀', 3)).toBe('😀😀…');
  expect(shorten('abc', 3)).toBe('abc');
});
