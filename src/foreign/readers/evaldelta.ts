import { hasKeys } from '../text/shape.ts';
import type { Source } from '../text/source.ts';

/** Whether a file is a result of our own, which needs no conversion. */
export function isOwnResult(source: Source): source is Source & { readonly form: 'json' } {
  return source.form === 'json' && hasKeys(source.value, 'schemaVersion', 'tool');
}
