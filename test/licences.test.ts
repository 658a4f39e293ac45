import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { createDirectory } from './support/repository.ts';

const ROOT = join(import.meta.dirname, '..');

type Licence = { readonly name: string; readonly licence: string; readonly text: string };
type Script = { readonly readLicence: (directory: string) => Licence | undefined };

const { readLicence } = (await import(pathToFileURL(join(ROOT, 'scripts/licences.mjs')).href)) as Script;

/** A package with what its package.json says, and perhaps a text. */
async function read(about: Readonly<Record<string, unknown>>, text?: string): Promise<Licence | undefined> {
  await using home = await createDirectory();
  const directory = join(home.path, 'package');
  await mkdir(directory);
  await writeFile(join(directory, 'package.json'), JSON.stringify({ name: 'p', version: '1.0.0', ...about }));
  if (text !== undefined) await writeFile(join(directory, 'LICENSE.md'), text);
  return readLicence(directory);
}

test.each([undefined, 'UNLICENSED', 'GPL-3.0-only', '(MIT OR GPL-3.0-only)', 'SEE LICENSE IN x', { type: 'MIT' }])(
  'a bundle is refused a package whose licence is %j',
  async (license) => {
    await expect(read({ license }, 'some text')).rejects.toThrow('which nobody has looked at');
  },
);

test('a package’s own text is taken as it is', async () => {
  expect(await read({ license: '(Apache-2.0 AND BSD-3-Clause)' }, 'Its words\n')).toMatchObject({ text: 'Its words' });
});

test.each([
  [{ license: 'MIT', author: 'Ada (https://ada.example)' }, 'Copyright (c) Ada (https://ada.example)'],
  [{ license: 'MIT', author: { name: 'Ada' } }, 'Copyright (c) Ada\n'],
  [{ license: 'MIT' }, 'Copyright (c) the authors of p\n'],
  [{ license: 'Apache-2.0' }, 'Version 2.0, January 2004'],
])('a package without a text gets that of the licence that it names: %j', async (about, words) => {
  expect((await read(about))?.text).toContain(words);
});

test('a text that nobody has is a mistake of the build', async () => {
  await expect(read({ license: 'BlueOak-1.0.0' })).rejects.toThrow('ships no text of its licence BlueOak-1.0.0');
});

test('every package in dist/ has its licence in dist/licenses.txt, and none that nobody may bundle is there', async () => {
  const text = await readFile(join(ROOT, 'dist/licenses.txt'), 'utf8');
  expect(text).not.toContain('ships no licence file');
  expect(text).not.toMatch(/^(?:unzip-stream|binary|buffers|chainsaw) \d/m);
  expect(text).toMatch(/^@actions\/artifact \d/m);
});
