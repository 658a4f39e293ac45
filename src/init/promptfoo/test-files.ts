import { z } from 'zod';
import type { Losses } from '../../suite/diagnostics/losses.ts';
import { readCsvTests } from './csv-tests.ts';
import { fileReference, readYaml, type Texts } from './files.ts';

const object = z.record(z.string(), z.unknown());

/** The mapping in a YAML or JSON file; undefined where there is none. */
export async function mappingIn(reference: string, texts: Texts): Promise<unknown> {
  const path = fileReference(reference)?.path ?? reference;
  const text = /\.(?:ya?ml|json)$/.test(path) ? await texts(path) : undefined;
  if (text === undefined) return undefined;
  try {
    return object.safeParse(readYaml(text)).data;
  } catch {
    return undefined;
  }
}

/** Variables that stand in a file of their own, or in several. */
export async function withVarsFile(entry: unknown, texts: Texts): Promise<unknown> {
  const { vars } = object.safeParse(entry).data ?? {};
  const names = typeof vars === 'string' ? [vars] : vars;
  // With `file://` before them promptfoo finds none.
  if (!Array.isArray(names) || names.some((name) => String(name).startsWith('file://'))) return entry;
  const found = await Promise.all(names.map((name) => mappingIn(String(name), texts)));
  if (!found.every((one) => one !== undefined)) return entry;
  return { ...(entry as object), vars: Object.assign({}, ...found) as object };
}

/** The tests that an entry of `tests` stands for: itself, or those of the file that it names. */
export async function fromFile(given: unknown, texts: Texts, losses: Losses): Promise<readonly unknown[]> {
  if (typeof given !== 'string') return [given];
  const path = fileReference(given)?.path ?? given;
  const text = /\.(?:ya?ml|json|jsonl|csv)$/.test(path) ? await texts(path) : undefined;
  const found = text === undefined ? undefined : await parseTests(path, text);
  if (found !== undefined) return found;
  losses.add(
    'tests from code, from other tables than CSV, and from files that are not there are left out: make a dataset of them (`cases: [{ file: … }]`)',
    given,
  );
  return [];
}

async function parseTests(path: string, text: string): Promise<readonly unknown[] | undefined> {
  if (path.endsWith('.csv')) return await readCsvTests(path, text);
  try {
    if (path.endsWith('.jsonl'))
      return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as unknown]));
    const value: unknown = readYaml(text);
    return Array.isArray(value) ? (value as unknown[]) : undefined;
  } catch {
    return undefined;
  }
}
