import { readFileSync, writeFileSync } from 'node:fs';
import { wrapProse } from '../../scripts/wrap-prose.ts';

const PAGE = new URL('../../docs/statistics.md', import.meta.url);

/** A table of docs/statistics.md. */
export type PageTable = {
  /** How often what it counts is drawn, unless `--reps` says otherwise. */
  readonly reps: number;
  readonly make: (reps: number) => Promise<string> | string;
};

/** Puts a table where its marks are: `<!-- NAME: made by npm run bench -- COMMAND --write -->` and `<!-- NAME ends -->`. */
export function writeToPage(name: string, command: string, table: string): void {
  const [start, end] = [`<!-- ${name}: made by npm run bench -- ${command} --write -->`, `<!-- ${name} ends -->`];
  const text = readFileSync(PAGE, 'utf8');
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from === -1 || to === -1) throw new Error(`docs/statistics.md has no place for the table \`${name}\`.`);
  writeFileSync(PAGE, `${text.slice(0, from + start.length)}\n\n${table}\n\n${text.slice(to)}`);
}

/** A table in Markdown, its first row the header; all columns but the first are numbers. */
export function markdown([header = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/** `12.3 %`; small shares with a digit more. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(share > 0 && share < 0.1 ? 2 : 1)} %`;
}

/** When a table was made, of how many draws each cell is, and how far off that leaves it. */
export function madeOf(draws: readonly { readonly what: string; readonly count: number }[]): string {
  const said = draws.map(({ what, count }) => `${count.toLocaleString('en')} ${what}`).join(', ');
  const errors = (share: number): string => {
    const all = draws.map(({ count }) => 100 * Math.sqrt((share * (1 - share)) / count));
    return [...new Set([Math.min(...all).toFixed(1), Math.max(...all).toFixed(1)])].join(' to ');
  };
  const when = new Date().toISOString().slice(0, 10);
  return wrapProse(
    `Made on ${when}: ${said}. Standard error of a share of 1 %: ${errors(0.01)} points; of 50 %: ${errors(0.5)}.`,
  );
}

/** Their mean. */
export function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
