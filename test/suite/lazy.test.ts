import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const HEAVY = ['liquidjs', 'ajv', 're2js', 'csv-parse'];

/** Which heavy packages a process asks for while it loads a suite with these cases. */
function loadedFor(cases: string): readonly string[] {
  const script = `
    import { registerHooks } from 'node:module';
    const seen = new Set();
    registerHooks({ resolve(name, context, next) { seen.add(name.split('/')[0]); return next(name, context); } });
    const { loadOne } = await import('./load-suites.ts');
    const { suiteWith } = await import('./fixtures.ts');
    const suite = await loadOne({ ...suiteWith(${JSON.stringify(cases)}), 'd.csv': 'id,q,expected\\na,1,2\\n', 'd.jsonl': '{"q":1,"expected":2}' });
    console.log(JSON.stringify(${JSON.stringify(HEAVY)}.filter((name) => seen.has(name))));`;
  const directory = fileURLToPath(new URL('.', import.meta.url));
  const options = { cwd: directory, encoding: 'utf8' } as const;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', script], options)) as string[];
}

describe('loading suites', () => {
  it('asks for no engine and no parser that it does not need', () => {
    const cases = '[{ file: d.jsonl, expect: [{ equals: "{{ expected }}" }, { regex: a }, { json_schema: {} }] }]';
    expect(loadedFor(cases)).toEqual([]);
  });

  it('asks for the CSV parser for a CSV dataset, and for the template engine for filters in expectations', () => {
    const cases = '[{ file: d.csv, expect: [{ equals: "{{ expected | plus: 1 }}" }] }]';
    expect(loadedFor(cases)).toEqual(['liquidjs', 'csv-parse']);
  });
});
