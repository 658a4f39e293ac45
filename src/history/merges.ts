import type { HistoryMark, HistoryRow, MergesBetween } from '../domain/runs/history.ts';

/** The rows with the merges behind each change of their requests, as far as the repository knows them. */
export async function withMerges(
  rows: readonly HistoryRow[],
  mergesBetween: MergesBetween,
): Promise<readonly HistoryRow[]> {
  const known = new Map<string, ReturnType<MergesBetween>>();
  const find = (before: string, to: string): ReturnType<MergesBetween> => {
    const name = `${before}..${to}`;
    const found = known.get(name) ?? mergesBetween(before, to);
    known.set(name, found);
    return found;
  };
  const named = async (mark: HistoryMark): Promise<HistoryMark> => {
    if (mark.kind !== 'requests' || mark.before === mark.sha) return mark;
    const merges = await find(mark.before, mark.sha);
    return merges === undefined || merges.length === 0 ? mark : { ...mark, merges };
  };
  return await Promise.all(rows.map(async (row) => ({ ...row, marks: await Promise.all(row.marks.map(named)) })));
}
