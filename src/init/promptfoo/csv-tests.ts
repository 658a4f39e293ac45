import { jsonText } from '../../domain/json/json.ts';
import { readCsv } from '../../suite/syntax/csv.ts';
import type { Diagnostic } from '../../domain/user-error.ts';

const EXPECTED = /^__expected\d*$/;
const SHORT = /^(not-)?([a-z][a-z-]*)(?:\((\d+(?:\.\d+)?)\))?(?::([\s\S]*))?$/;

/** Other names that a table may use for an assertion. */
const NAMES: Readonly<Record<string, string>> = { grade: 'llm-rubric', fn: 'javascript', eval: 'javascript' };

/** Assertions that are known by their name in a table; any other text is what the answer has to equal. */
const TYPES: ReadonlySet<string> = new Set([
  ...['equals', 'contains', 'icontains', 'starts-with', 'regex', 'is-json', 'contains-json', 'is-xml', 'is-refusal'],
  ...['contains-any', 'contains-all', 'icontains-any', 'icontains-all', 'javascript', 'python', 'webhook'],
  ...['llm-rubric', 'model-graded-closedqa', 'factuality', 'model-graded-factuality', 'answer-relevance', 'similar'],
  ...['levenshtein', 'bleu', 'rouge-n', 'latency', 'cost', 'perplexity', 'g-eval'],
]);

/** Tests of a table: a row each, its columns the variables but for those that begin with two underscores; undefined: no such table. */
export async function readCsvTests(path: string, text: string): Promise<readonly unknown[] | undefined> {
  const diagnostics: Diagnostic[] = [];
  const { rows } = await readCsv({ path, oid: '', text }, diagnostics);
  if (diagnostics.length > 0) return undefined;
  return rows.map(({ value: fields }) =>
    testOf(Object.entries(fields).map(([name, value]) => [name.trim(), jsonText(value)])),
  );
}

function testOf(columns: readonly (readonly [string, string])[]): unknown {
  const isOwn = (name: string): boolean => name.startsWith('__');
  const find = (name: string) => columns.find(([column]) => column === name)?.[1];
  const asserted = columns.filter(([name, value]) => EXPECTED.test(name) && value.trim() !== '');
  const known = (name: string): boolean => EXPECTED.test(name) || /^__(?:description|metadata:.*|metric)$/.test(name);
  const others = columns.filter(([name, value]) => isOwn(name) && !known(name) && value.trim() !== '');
  const metric = find('__metric');
  return {
    ...Object.fromEntries(others),
    ...(find('__description') === undefined ? {} : { description: find('__description') }),
    vars: Object.fromEntries(columns.filter(([name]) => !isOwn(name))),
    assert: asserted.map(([, value]) => ({
      ...assertionOf(value),
      ...(metric === undefined || metric === '' ? {} : { metric }),
    })),
  };
}

function assertionOf(text: string): { readonly type: string; readonly value?: unknown; readonly threshold?: number } {
  const [, not = '', name = '', threshold, value] = SHORT.exec(text.trim()) ?? [];
  const type = (Object.hasOwn(NAMES, name) ? NAMES[name] : undefined) ?? name;
  if (!TYPES.has(type)) return { type: 'equals', value: text };
  return {
    type: `${not}${type}`,
    ...(value === undefined || value.trim() === '' ? {} : { value: value.trim() }),
    ...(threshold === undefined ? {} : { threshold: Number(threshold) }),
  };
}
