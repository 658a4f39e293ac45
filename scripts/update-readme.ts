// Writes the tables of inputs and outputs into README.md from action.yml, that of scorers from docs/scorers.md, and the
// demonstration's comment from its fixture.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { scorersTable } from './scorers-table.ts';

const root = join(import.meta.dirname, '..');
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
};

const inputs = Object.entries(action.inputs).map(
  ([name, { default: fallback, description }]) =>
    `| \`${name}\` | ${fallback === '' ? '' : `\`${fallback}\``} | ${description} |`,
);
const outputs = Object.entries(action.outputs).map(([name, { description }]) => `| \`${name}\` | ${description} |`);

let text = readFileSync(join(root, 'README.md'), 'utf8');
text = replaceTable(text, '| input | default | meaning |\n| --- | --- | --- |\n', inputs);
text = replaceTable(text, '| output | meaning |\n| --- | --- |\n', outputs);
text = replaceBetween(text, 'scorers', scorersTable(readFileSync(join(root, 'docs/scorers.md'), 'utf8')));
text = replaceComment(text, join(root, 'fixtures/breaks-a-critical-case/expected/comment.md'));
text = replacePeers(text, readFileSync(join(root, 'docs/statistics.md'), 'utf8'));
writeFileSync(join(root, 'README.md'), text);

function replaceTable(source: string, head: string, rows: readonly string[]): string {
  const start = source.indexOf(head);
  if (start < 0) throw new Error(`README.md lacks the table head ${head}`);
  const body = start + head.length;
  const end = source.indexOf('\n\n', body - 1);
  return `${source.slice(0, body)}${rows.join('\n')}${source.slice(end)}`;
}

function replaceComment(source: string, file: string): string {
  if (!existsSync(file)) return source;
  // The folded part is long, a latency measured on one machine is nobody else's, and the repository is made up.
  const [shown = ''] = readFileSync(file, 'utf8').split('<details>');
  const quoted = shown
    .replaceAll('LATENCY', '…')
    .replace(/\[(`[^`]+`)\]\([^)]*\)/g, '$1')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('<!--'))
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
  return replaceBetween(source, 'comment', quoted);
}

/** The comparison of policies as the statistics page has it, with the columns that need no explanation. */
function replacePeers(source: string, statistics: string): string {
  const [, table = ''] = /<!-- peers: [^\n]*-->\n([\s\S]*?)<!-- peers ends -->/.exec(statistics) ?? [];
  const rows = table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((row) => row.split('|').map((cell) => cell.trim()));
  const lines = rows.map(
    ([, policy, none, ten, , dead, , calls]) => `| ${[policy, none, ten, dead, calls].join(' | ')} |`,
  );
  const head = '| gate | nothing changed | 10 points worse | 3 cases dead | calls |\n| --- | --: | --: | --: | --: |\n';
  return replaceBetween(source, 'peers', head + lines.join('\n'));
}

function replaceBetween(source: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [source.indexOf(start), source.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md lacks the marks of ${name}`);
  return `${source.slice(0, from)}${start}\n\n${content}\n\n${source.slice(to)}`;
}
