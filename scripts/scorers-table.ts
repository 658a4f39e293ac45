/** README's table of scorers, from the first sentence of each one's section in docs/scorers.md. */
export function scorersTable(docs: string): string {
  const sections = docs.matchAll(/^### (\w+)\n\nPasses (?:when )?([^]*?)\.\n\n/gm);
  const rows = [...sections].map(
    ([, name = '', what = '']) => `| [\`${name}\`](docs/scorers.md#${name}) | ${what.replaceAll('\n', ' ')} |`,
  );
  return ['| scorer | passes when |', '| --- | --- |', ...rows].join('\n');
}
