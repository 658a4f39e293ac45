/** Length of the longest sequence that occurs in both, in order and not necessarily side by side; O(a × b) time, O(b) memory. */
export function longestCommonSubsequence(a: readonly string[], b: readonly string[]): number {
  const ids = new Map<string, number>();
  const idOf = (word: string): number => ids.get(word) ?? (ids.set(word, ids.size), ids.size - 1);
  const rows = Uint32Array.from(a, idOf);
  const columns = Uint32Array.from(b, idOf);
  const best = new Uint32Array(columns.length + 1);
  for (const row of rows) {
    let diagonal = 0;
    for (let index = 0; index < columns.length; index += 1) {
      const above = best[index + 1] ?? 0;
      best[index + 1] = row === columns[index] ? diagonal + 1 : Math.max(above, best[index] ?? 0);
      diagonal = above;
    }
  }
  return best[columns.length] ?? 0;
}
