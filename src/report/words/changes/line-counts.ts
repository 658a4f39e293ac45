import type { ChangedFile } from '../../../domain/review/change.ts';
import { formatCount } from '../../text/format.ts';

/** `1 removed, 2 added in 3 files`. */
export function lineCounts(files: readonly ChangedFile[]): string {
  const sum = (count: (file: ChangedFile) => number): string =>
    formatCount(files.reduce((total, file) => total + count(file), 0));
  const where = files.length < 2 ? '' : ` in ${formatCount(files.length)} files`;
  return `${sum(({ removed }) => removed)} removed, ${sum(({ added }) => added)} added${where}`;
}
