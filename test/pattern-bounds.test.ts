import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseJsonPath } from '../src/domain/json/json-path.ts';
import { parseResult } from '../src/result/read.ts';
import { MAX_PATTERN_WORK } from '../src/scorers/parts/pattern.ts';
import { compileGlob } from '../src/suite/glob/glob.ts';
import { nearest } from '../src/suite/diagnostics/nearest.ts';
import { score } from './scorers/support.ts';
import { suiteOf, suiteWith } from './suite/fixtures.ts';
import { allDiagnosticsAbout } from './suite/load-suites.ts';

const page = readFileSync(new URL('../docs/security.md', import.meta.url), 'utf8');
const section = /## Patterns and their bounds\n(.*?)\n## /s.exec(page)?.[1] ?? '';
const rows = section
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|')[1]?.trim() ?? '');

const diagnosticsOf = async (files: Parameters<typeof allDiagnosticsAbout>[0]): Promise<string> =>
  (await allDiagnosticsAbout(files)).join('\n').slice(0, 1000);
const withPrompt = (path: string, text: string) => ({
  ...suiteOf(`target: { provider: openai, model: m, prompt: ${path} }`),
  [path]: text,
});
const withScorer = (scorer: object) => suiteWith(`[{ id: x, vars: { q: 1 }, expect: [${JSON.stringify(scorer)}] }]`);
const dataset = suiteWith('[{ file: d.jsonl, expect: [{ json: true }] }]');

/** A hostile pattern or text for each row of the page, and what comes of it. */
const HELD: Readonly<Record<string, () => unknown>> = {
  'glob in `inputs`, `suites`': async () => {
    const inputs = (glob: string) => suiteOf(`target: { provider: command, command: [a], inputs: ["${glob}"] }`);
    expect(await diagnosticsOf({ ...inputs('+(*)b'), ['a'.repeat(60)]: '' })).toContain(
      'is a form that globs do not have',
    );
    expect(await diagnosticsOf({ ...inputs(`${'*a'.repeat(100)}b`), ['a'.repeat(4000)]: '' })).toContain(
      'No file matches',
    );
    expect(compileGlob('{a,b}'.repeat(30))).toMatchObject({ states: 91 });
    expect(compileGlob('a'.repeat(501))).toMatchObject({ code: 'too-large' });
  },
  'template in prompts, cases, scorers, `http` bodies': async () => {
    const bomb = '{% if true %}'.repeat(40_000);
    const deep = 'nested more than 100 deep';
    expect(await diagnosticsOf(withPrompt('p.md', bomb))).toContain(deep);
    expect(await diagnosticsOf(withScorer({ contains: `{{ q }}${bomb}` }))).toContain(deep);
    const messages = [{ role: 'user', content: bomb }];
    expect(await diagnosticsOf(suiteWith(JSON.stringify([{ id: 'x', messages, expect: [{ json: true }] }])))).toContain(
      deep,
    );
    const body = `{ a: ${JSON.stringify(bomb)} }`;
    const http = suiteOf(`target: { provider: http, url: "http://127.0.0.1/", inputs: [p.md], body: ${body} }`);
    expect(await diagnosticsOf(http)).toContain(deep);
  },
  'variable in a `.prompt.yml`': async () => {
    const text = JSON.stringify({
      messages: [{ role: 'user', content: `${'{{q}}'.repeat(20_000)}${'{'.repeat(50_000)}` }],
    });
    expect(await diagnosticsOf(withPrompt('p.prompt.yml', text))).toBe('');
  },
  'regular expression (`regex`, `label`, `no_leak`)': async () => {
    expect(await diagnosticsOf(withScorer({ regex: '(a)\\1' }))).toContain('backreference');
    expect(await diagnosticsOf(withScorer({ regex: 'a'.repeat(2001) }))).toContain('2000');
    expect(await diagnosticsOf(withScorer({ regex: '(?:a{1000}){1000}' }))).toContain('not valid');
    expect(await score('regex', { pattern: '(\\w+\\s?)+@$' }, 'a'.repeat(50_000))).toMatchObject({ passed: false });
    const long = 'a'.repeat(MAX_PATTERN_WORK / 100);
    await expect(score('regex', { pattern: '(a{100}b){10}' }, long)).rejects.toThrow('too large');
  },
  'JSON Schema of a scorer': async () => {
    const levels = Array.from({ length: 40 }, (_, level) => `l${level}`);
    const $defs = Object.fromEntries(
      levels.map((name, level) => {
        const $ref = `#/$defs/${levels[level + 1] ?? 'end'}`;
        return [name, { allOf: [{ $ref }, { $ref }] }];
      }),
    );
    const schema = { $ref: '#/$defs/l0', $defs: { ...$defs, end: { type: 'object' } } };
    await expect(score('json_schema', { schema }, '{}')).rejects.toThrow(/work|steps|checks/);
    const pattern = { type: 'string', pattern: '^(a+)+$' };
    expect(await score('json_schema', { schema: pattern }, JSON.stringify(`${'a'.repeat(50_000)}b`))).toMatchObject({
      passed: false,
    });
  },
  'JSON path (`json_path`, `number`, `response`)': async () => {
    expect(await diagnosticsOf(withScorer({ json_path: { path: '$..a', exists: true } }))).toContain(
      'leads to one value',
    );
    for (const open of ["['\\", '[ ', '.a', '["', "['a']["])
      expect(parseJsonPath(`$${open.repeat(50_000)}!`)).toBeUndefined();
  },
  'label (`label`)': async () => {
    const labels = ['(a+)+$', 'a'.repeat(1000), '.*.*.*b'];
    expect(await score('label', { labels, expected: '.*.*.*b' }, 'a'.repeat(100_000))).toMatchObject({ passed: false });
  },
  'distance, overlap (`edit_distance`, `rouge_l`, `bleu`)': async () => {
    const [to, text] = ['a'.repeat(900_000), 'b'.repeat(900_000)];
    expect((await score('edit_distance', { to, max: 1 }, text)).reason).toContain('too far from it');
    const words = 'a b c '.repeat(100_000);
    expect(await score('rouge_l', { to: words, min: 0.5 }, words)).toMatchObject({ details: { common: 5000 } });
    expect(await score('bleu', { to: [words], min: 0.5 }, words)).toMatchObject({ passed: true });
  },
  'YAML: anchors, aliases, nesting': async () => {
    const list = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(of).join()}]\n`;
    const laughs = [...'bcdefgh'].reduce(
      (all, name, index) => all + list(name, `*${'abcdefg'[index] ?? ''}`),
      list('a', 'x'),
    );
    expect(await diagnosticsOf({ 'a.eval.yaml': laughs })).toMatch(/aliases expand/);
    expect(await diagnosticsOf({ 'a.eval.yaml': `a: ${'['.repeat(50_000)}` })).toContain('nested');
    const [long] = await Promise.allSettled([score('yaml', {}, 'a: b\n'.repeat(60_000))]);
    expect(JSON.stringify(long.status === 'fulfilled' ? long.value : String(long.reason))).toMatch(/250,?000|too long/);
  },
  'JSON nesting': async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(await diagnosticsOf({ ...dataset, 'd.jsonl': `{"q":${deep}}` })).toContain('nested more than 60 levels');
    expect(await score('json', {}, deep)).toMatchObject({ passed: false });
    expect(() => parseResult(deep)).toThrow('nested more than 120 levels');
  },
  'XML entities (`xml`)': async () => {
    const lol = Array.from({ length: 9 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`).join(
      '',
    );
    const text = `<!DOCTYPE a [<!ENTITY l0 "lol">${lol}]><a>&l9;</a>`;
    expect((await score('xml', {}, text)).reason.length).toBeLessThan(300);
  },
  CSV: async () => {
    const csv = suiteWith('[{ file: d.csv, expect: [{ json: true }] }]');
    expect(await diagnosticsOf({ ...csv, 'd.csv': `q\n${'"'.repeat(500_001)}` })).toContain('d.csv:');
    expect(await diagnosticsOf({ ...csv, 'd.csv': `q\n${'1\n'.repeat(100_001)}` })).toContain('100000 cases');
  },
  'names for "Did you mean"': () => {
    const candidates = Array.from({ length: 20_000 }, (_, index) => `${'a'.repeat(100)}${index}`);
    expect(nearest('b'.repeat(1_000_000), candidates)).toBeUndefined();
  },
};

describe('the table of patterns', () => {
  it('has a test for each row, and a row for each test', () => {
    expect(rows.length).toBeGreaterThan(10);
    expect(rows).toEqual(Object.keys(HELD));
  });

  it.each(Object.entries(HELD))('holds: %s', async (_row, holds) => {
    await holds();
  });
});
