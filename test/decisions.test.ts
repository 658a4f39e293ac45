import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const DIRECTORY = join(import.meta.dirname, '../docs/decisions');
const read = (file: string) => readFileSync(join(DIRECTORY, file), 'utf8');

it('the table of decisions has every page once, by its title, with a date and a state, oldest first', () => {
  const rows = read('README.md')
    .split('\n')
    .filter((line) => line.startsWith('| ['))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const pages = readdirSync(DIRECTORY).filter((file) => file !== 'README.md');
  const expected = pages.map((file) => [`[${file.replace('.md', '')}](${file})`, /^# (.+)$/m.exec(read(file))?.[1]]);
  expect(rows.map(([, link, title]) => [link, title]).toSorted()).toEqual(expected.toSorted());
  const dates = rows.map(([, , , date]) => date ?? '');
  expect(dates.filter((date) => !/^\d{4}-\d{2}-\d{2}$/.test(date))).toEqual([]);
  expect(dates).toEqual(dates.toSorted());
  const states = rows.map(([, , , , state]) => state ?? '');
  expect(
    states.filter((state) => !/^(holds|revised \d{4}-\d{2}-\d{2}: .+|replaced by \[.+\]\(.+\))$/.test(state)),
  ).toEqual([]);
});
