import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRenderer } from '../../../src/suite/render/render.ts';
import { validateSuite } from '../../../src/suite/diagnostics/validate.ts';
import { EXAMPLE_FILES } from '../example.ts';
import { loadSuites } from '../load-suites.ts';

type Edit = { readonly at: number; readonly remove: number; readonly insert: string };

const fragment = fc.oneof(
  fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ':',
    '- ',
    '\n',
    '\n  ',
    '"',
    "'",
    '&a ',
    '*a',
    '!!',
    '|',
    '>',
    '{{',
    '}}',
    '{% ',
    ' %}',
  ),
  fc.constantFrom(
    'null',
    'true',
    '-1',
    '.nan',
    '1e999',
    '~',
    '<<: *a',
    '__proto__: ',
    '../',
    '\0',
    '\uFEFF',
    '\uD800',
    '\t',
    '\r',
  ),
  fc.constantFrom('{% render "x" %}', '{{ question | x }}', 'not: ', 'file: x', 'expect: ', 'judge: ', '"', '\\'),
  fc.string({ maxLength: 5, unit: 'binary' }),
);
const edit: fc.Arbitrary<Edit> = fc.record({ at: fc.nat(), remove: fc.nat(30), insert: fragment });
const path = fc.constantFrom(...(Object.keys(EXAMPLE_FILES) as (keyof typeof EXAMPLE_FILES)[]));

function apply(text: string, { at, remove, insert }: Edit): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + insert + text.slice(start + remove);
}

describe('any mutation of a valid suite', () => {
  it('gives positioned mistakes or a valid suite, never a crash', async () => {
    const renderer = await createRenderer();
    await fc.assert(
      fc.asyncProperty(path, fc.array(edit, { minLength: 1, maxLength: 4 }), async (file, edits) => {
        const mutated = edits.reduce<string>(apply, EXAMPLE_FILES[file] ?? '');
        const { suites, errors, partial } = await loadSuites({ ...EXAMPLE_FILES, [file]: mutated });
        const later = await Promise.all([...suites, ...partial].map((suite) => validateSuite(suite, renderer)));
        const all = [...errors, ...later.flat()];
        expect(suites.length + errors.length).toBeGreaterThan(0);
        for (const { place, sentence } of all) {
          expect(sentence).toMatch(/\.$/);
          expect(place?.file).toBeOneOf(Object.keys(EXAMPLE_FILES));
          expect(place?.line).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 150, seed: 20261121 },
    );
  }, 60_000);

  it('that only reformats YAML changes nothing but places', async () => {
    const withoutPlaces = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'place' ? undefined : inner)));
    const text = EXAMPLE_FILES['evals/triage.eval.yaml'];
    const reformatted = text
      .replace(/ +#.*$/gm, '')
      .replace(/^cases:/m, '\n\ncases:')
      .replaceAll('\n', '\r\n');
    const before = await loadSuites(EXAMPLE_FILES);
    const after = await loadSuites({ ...EXAMPLE_FILES, 'evals/triage.eval.yaml': reformatted });
    expect(after.errors).toEqual([]);
    expect(withoutPlaces(after.suites)).toEqual(withoutPlaces(before.suites));
  });
});
