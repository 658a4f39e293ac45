import type { Result } from '../../domain/result.ts';

/** The result file: JSON with every key present, null for what was not measured, ended by a line feed. */
export function renderJson(result: Result): string {
  return [...jsonPieces(result)].join('');
}

/** The same text in pieces, for a file that may be longer than a string can be. */
export function* jsonPieces(result: object): Generator<string> {
  let before = '{\n';
  for (const [key, value] of Object.entries(result) as [string, unknown][]) {
    yield `${before}  ${JSON.stringify(key)}: `;
    if (Array.isArray(value) && value.length > 0) yield* arrayPieces(value);
    else yield indented(value, '  ');
    before = ',\n';
  }
  yield '\n}\n';
}

function* arrayPieces(values: readonly unknown[]): Generator<string> {
  let before = '[\n';
  for (const value of values) {
    yield `${before}    ${indented(value, '    ')}`;
    before = ',\n';
  }
  yield '\n  ]';
}

/** A value on one line, null for what is undefined. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, nullForUndefined);
}

/** A line feed in a text is escaped, so that all of them are the layout's. */
function indented(value: unknown, indent: string): string {
  const text = JSON.stringify(value ?? null, nullForUndefined, 2);
  return text.replaceAll('\n', `\n${indent}`);
}

function nullForUndefined(_key: string, inner: unknown): unknown {
  return inner === undefined ? null : inner;
}
