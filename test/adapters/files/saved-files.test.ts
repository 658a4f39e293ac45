import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSavedFiles } from '../../../src/adapters/files/saved-files.ts';
import { createDirectory } from '../../support/repository.ts';

async function directoryOf(files: Readonly<Record<string, string>>) {
  const directory = await createDirectory();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(directory.path, name, '..'), { recursive: true });
    writeFileSync(join(directory.path, name), text);
  }
  return directory;
}

describe('the result files of a side', () => {
  it.each([
    ['a file', ['a.json'], ['a.json']],
    ['a directory with everything in it', ['sub'], ['sub/b.json', 'sub/c/d.json']],
    ['a glob', ['sub/**/*.json'], ['sub/b.json', 'sub/c/d.json']],
    ['several, each once', ['a.json', '*.json', 'sub/b.json'], ['[1].json', 'a.json', 'sub/b.json']],
    ['a name that looks like a glob', ['[1].json'], ['[1].json']],
  ])('are named by %s', async (_, patterns, names) => {
    await using directory = await directoryOf({
      'a.json': '1',
      '[1].json': '2',
      'sub/b.json': '3',
      'sub/c/d.json': '4',
    });
    expect(readSavedFiles(patterns, directory.path).map(({ name }) => name)).toEqual(names);
  });

  it('are called by their last name where they lie elsewhere, so that no report tells of the machine', async () => {
    await using directory = await directoryOf({ 'a.json': '1' });
    await using other = await createDirectory();
    expect(readSavedFiles([join(directory.path, 'a.json')], other.path).map(({ name }) => name)).toEqual(['a.json']);
  });

  it('are missed by name', async () => {
    await using directory = await directoryOf({});
    expect(() => readSavedFiles(['base/*.json'], directory.path)).toThrow('No result file matches base/*.json.');
  });

  it('are refused before they are read where they are larger than anybody compares', async () => {
    await using directory = await directoryOf({ 'huge.json': '{' });
    truncateSync(join(directory.path, 'huge.json'), 200 * 2 ** 20);
    expect(() => readSavedFiles(['huge.json'], directory.path)).toThrow('huge.json: 200 MiB, more than 128 MiB.');
  });
});
