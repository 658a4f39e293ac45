import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getFileInfo } from 'prettier';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

it.each(['src', 'test', 'scripts', 'bench'])('the formatter leaves out no TypeScript below %s/', async (directory) => {
  const files = readdirSync(join(ROOT, directory), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|mjs)$/.test(path))
    .map((path) => join(directory, path));
  const ignorePath = join(ROOT, '.prettierignore');
  const read = await Promise.all(
    files.map(async (file) => ({ file, ...(await getFileInfo(join(ROOT, file), { ignorePath })) })),
  );
  expect(read.length).toBeGreaterThan(0);
  expect(read.filter(({ ignored }) => ignored).map(({ file }) => file)).toEqual([]);
});
