import { z } from 'zod';
import type { JsonObject } from '../../domain/json/json.ts';
import { readPromptfooAssertion, type PromptfooAssertion } from './assertion.ts';
import type { SaveModule } from './module.ts';
import { readTransforms, type Transform } from './transforms.ts';
import { transformVars } from './transform-vars.ts';
import { fileReference, readYaml, type Texts } from './files.ts';
import { fromFile, mappingIn, withVarsFile } from './test-files.ts';
import type { Losses } from '../../suite/diagnostics/losses.ts';
import { readVars } from './vars.ts';

const object = z.record(z.string(), z.unknown());
const assertion = z.looseObject({ type: z.string() });

/** One test as written. */
export const testShape = z.looseObject({
  description: z.string().nullish(),
  vars: object.nullish(),
  assert: z.array(z.unknown()).nullish(),
  options: object.nullish(),
});
type Test = z.output<typeof testShape>;

/** A case of the suite. */
export type DraftCase = {
  readonly id: string;
  readonly vars: JsonObject;
  readonly severity?: 'major';
  readonly expect: readonly JsonObject[];
};

/** A model that is named as judge, as it is written. */
export type Judge = string | Readonly<Record<string, unknown>>;

/** All cases, and who judges them by what the tests say. */
export type ReadTests = {
  readonly cases: readonly DraftCase[];
  readonly total: number;
  readonly judges: readonly Judge[];
};

/** Keys of a test that change nothing of what passes. */
const HARMLESS = ['description', 'vars', 'assert', 'options', 'metadata'];
const HARMLESS_OPTIONS = ['provider', 'runSerially', 'disableDefaultAsserts'];
/** Those that are read: the second is an older name of the first. */
const TRANSFORMS = ['transform', 'postprocess', 'transformVars'];

/** What all tests are read with. `transforms`: what every answer goes through. */
type Readers = {
  readonly texts: Texts;
  readonly losses: Losses;
  readonly save: SaveModule;
  readonly transforms?: readonly Transform[];
};

/** Reads the tests, each with what holds for all of them; one that is not understood whole is left out and named. */
export async function readTests(
  given: readonly unknown[],
  defaults: unknown,
  { texts, losses, save, transforms = [] }: Readers,
): Promise<ReadTests> {
  const shared = await sharedOf(defaults, texts);
  if (shared === undefined) {
    losses.add(
      'the default test is in another form or in a file that is not there, and all tests are left out with it',
    );
    return { cases: [], total: given.length, judges: [] };
  }
  const entries = (await Promise.all(given.map((one) => fromFile(one, texts, losses)))).flat();
  const ids = new Set<string>();
  const judges: Judge[] = [];
  const cases: DraftCase[] = [];
  for (const [index, entry] of entries.entries()) {
    const test = testShape.safeParse(await withVarsFile(entry, texts)).data;
    const name = test?.description || `test ${index + 1}`;
    if (test === undefined) losses.add('tests of another form are left out', name);
    else
      cases.push(
        ...(await readTest(join(shared, test), { name, index, texts, losses, ids, judges, save, transforms })),
      );
  }
  return {
    cases,
    total: entries.length,
    judges: [...new Map(judges.map((one) => [JSON.stringify(one), one])).values()],
  };
}

async function sharedOf(defaults: unknown, texts: Texts): Promise<Test | undefined> {
  const given = typeof defaults === 'string' ? await mappingIn(defaults, texts) : (defaults ?? {});
  return testShape.safeParse(await withVarsFile(given, texts)).data;
}

/** promptfoo's own way: the test's variables and options over the shared ones, the shared assertions before its own. */
function join(shared: Partial<Test>, test: Test): Test {
  return {
    ...shared,
    ...test,
    vars: { ...shared.vars, ...test.vars },
    options: { ...shared.options, ...test.options },
    assert:
      test.options?.['disableDefaultAsserts'] === true
        ? (test.assert ?? [])
        : [...(shared.assert ?? []), ...(test.assert ?? [])],
  };
}

type Reading = {
  readonly name: string;
  readonly index: number;
  readonly texts: Texts;
  readonly losses: Losses;
  readonly ids: Set<string>;
  readonly judges: Judge[];
  readonly save: SaveModule;
  readonly transforms: readonly Transform[];
};

async function readTest(
  test: Test,
  { name, index, texts, losses, ids, judges, save, transforms }: Reading,
): Promise<readonly DraftCase[]> {
  const lose = (why: string): [] => {
    losses.add(`tests are left out: ${why}`, name);
    return [];
  };
  const others = strangeKeys(test);
  if (others.length > 0)
    return lose(`they need ${others.map((key) => `\`${key}\``).join(', ')}, which has no counterpart`);
  const own = readTransforms(test.options?.['transform'] || test.options?.['postprocess']);
  if ('why' in own) return lose(own.why);
  const vars = transformVars((test.vars ?? {}) as JsonObject, test.options?.['transformVars']);
  if ('why' in vars) return lose(vars.why);
  const assertions = { transforms: [...transforms, ...own.transforms], save };
  const expect: JsonObject[] = [];
  for (const given of test.assert ?? []) {
    const parsed = assertion.safeParse(given).data;
    if (parsed === undefined) return lose('an assertion is a reference (`$ref`) or has no type');
    const read = readPromptfooAssertion(await withFile(parsed, texts), assertions);
    if (read.kind === 'lost') return lose(read.why);
    if (read.note !== undefined) losses.add(read.note, name);
    if (read.kind === 'nothing') continue;
    expect.push(read.entry);
    const judge = judgeIn(parsed['provider'] ?? test.options?.['provider']);
    if (read.asksJudge && judge !== undefined) judges.push(judge);
  }
  if (expect.length === 0) return lose('they assert nothing that decides');
  const found = await readVars(vars.vars, texts);
  return found.flatMap((read, position) => {
    if ('why' in read) return lose(read.why);
    const wanted = called(test, read.vars) ?? `case-${index + 1}`;
    const id = uniqueId(found.length === 1 || test.description == null ? wanted : `${wanted}-${position + 1}`, ids);
    // A refusal would be critical by itself, so that one failure blocked.
    const severity = expect.some((one) => 'refusal' in one) ? ({ severity: 'major' } as const) : {};
    return [{ id, vars: read.vars, ...severity, expect }];
  });
}

/** What we have no word for. */
function strangeKeys(test: Test): readonly string[] {
  const options = Object.keys(test.options ?? {}).filter((key) => ![...HARMLESS_OPTIONS, ...TRANSFORMS].includes(key));
  const own = Object.keys(test).filter((key) => !HARMLESS.includes(key));
  return [...own, ...options.map((key) => `options.${key}`)];
}

/** Who judges may be written as any provider is, or as one for texts among others. */
function judgeIn(written: unknown): Judge | undefined {
  if (typeof written === 'string') return written;
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return undefined;
  const given = written as Readonly<Record<string, unknown>>;
  return given['text'] === undefined ? given : judgeIn(given['text']);
}

/** By its description, else by what is put in first. */
function called({ description }: Test, vars: JsonObject): string | undefined {
  if (typeof description === 'string' && description !== '') return description;
  const text = Object.values(vars).find((value) => typeof value === 'string' || typeof value === 'number');
  return text === undefined || !/[\p{L}\p{N}]/u.test(String(text)) ? undefined : String(text);
}

/** The assertion with the text of the file that its value names, where that is a text. */
async function withFile(given: PromptfooAssertion, texts: Texts): Promise<PromptfooAssertion> {
  const value = given['value'];
  const path = typeof value === 'string' ? fileReference(value)?.path : undefined;
  if (path === undefined || !/\.(?:txt|md|json|ya?ml)$/.test(path)) return given;
  const text = await texts(path);
  if (text === undefined) return given;
  if (given.type !== 'is-json') return { ...given, value: text.trim() };
  try {
    return { ...given, value: readYaml(text) };
  } catch {
    return given;
  }
}

/** Letters of every script are kept. */
function uniqueId(description: string, ids: Set<string>): string {
  const slug =
    description
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'case';
  const id = ids.has(slug) ? `${slug}-${ids.size + 1}` : slug;
  ids.add(id);
  return id;
}
