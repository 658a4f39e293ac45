import { byteLength } from '../document/fit-sections.ts';
import { formatCount } from '../text/format.ts';
import type { Limits } from './limits.ts';

/** What a line of a list begins with. */
export type Bullet = '-' | '*' | '+';

/**
 * Finished lines as a list within its limits, the rest counted; the first line always stands. Neighbouring lists need
 * different bullets, or Markdown takes them for one.
 */
export function bulletList(
  lines: readonly string[],
  { listed, listBytes }: Pick<Limits, 'listed' | 'listBytes'>,
  bullet: Bullet = '-',
): string {
  const shown: string[] = [];
  let room = listBytes;
  for (const line of lines.slice(0, listed)) {
    room -= byteLength(line) + 3;
    if (room < 0 && shown.length > 0) break;
    shown.push(`${bullet} ${line}`);
  }
  const more = lines.length - shown.length;
  return [...shown, ...(more > 0 ? [`${bullet} and ${formatCount(more)} more in the full report`] : [])].join('\n');
}
