import type { Source } from '../text/source.ts';

/** Whether a file is a result of our own, which needs no conversion. */
export function isOwnResult(source: Source): source is Source & { readonly form: 'json' } {
  if (source.form !== 'json') return false;
  const value = source.value as { readonly schemaVersion?: unknown; readonly tool?: unknown } | null;
  return typeof value === 'object' && value !== null && 'schemaVersion' in value && 'tool' in value;
}
