import type { Result } from '../domain/result.ts';

/** The result file: JSON with every key present, null for what was not measured, ended by a line feed. */
export function renderJson(result: Result): string {
  return `${JSON.stringify(result, (_key, value: unknown) => (value === undefined ? null : value), 2)}\n`;
}
