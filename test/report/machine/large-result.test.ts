import { readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { writeTextFile } from '../../../src/adapters/files/report-files.ts';
import { readSavedFiles } from '../../../src/adapters/files/saved-files.ts';
import { readResult } from '../../../src/cli/result-file.ts';
import { nameBeside } from '../../../src/domain/beside.ts';
import type { JsonObject } from '../../../src/domain/json/json.ts';
import { parseExact } from '../../../src/domain/json/lossless.ts';
import type { Result } from '../../../src/domain/result.ts';
import { renderHtml } from '../../../src/report/html/page.ts';
import { renderJson } from '../../../src/report/machine/json.ts';
import { resultFile } from '../../../src/report/machine/result-file.ts';
import { renderTerminal } from '../../../src/report/terminal/terminal.ts';
import { parseResult } from '../../../src/result/read.ts';
import { createDirectory } from '../../support/repository.ts';
import { result as breaking } from '../../../fixtures/comments/critical-break/result.ts';
import { result as outage } from '../../../fixtures/comments/outage/result.ts';

/** A result whose lines stand in a file beside it, in a directory of its own. */
async function written(result: Result = breaking) {
  const home = await createDirectory();
  const file = writeTextFile(join(home.path, 'run/result.json'), resultFile(result, 0));
  return { file, beside: nameBeside(file), [Symbol.asyncDispose]: () => home[Symbol.asyncDispose]() };
}

function linesIn(file: string): readonly JsonObject[] {
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as JsonObject);
}

test.each([
  ['a break', breaking],
  ['an outage', outage],
])('the two files of %s are read back as it was', async (_what, result) => {
  await using place = await written(result);
  expect(readResult(place.file)).toEqual(result);
});

test('the text is the summary alone, and any tool reads the lines beside it', async () => {
  await using place = await written();
  const summary = JSON.parse(readFileSync(place.file, 'utf8')) as JsonObject;
  expect(summary).toMatchObject({
    schemaVersion: 2,
    verdict: { kind: breaking.verdict.kind },
    cases: null,
    trials: null,
  });
  const lines = linesIn(place.beside);
  expect(lines.filter((line) => 'trial' in line)).toHaveLength(breaking.trials.length);
  expect(lines.filter((line) => 'case' in line)).toHaveLength(breaking.cases.length);
});

test('equal outputs are written once', async () => {
  const texts = new Set(
    breaking.trials.flatMap((one) => (one.status === 'scored' ? [JSON.stringify(one.output)] : [])),
  );
  await using place = await written({ ...breaking, trials: [...breaking.trials, ...breaking.trials] });
  expect(linesIn(place.beside).filter((line) => 'output' in line)).toHaveLength(texts.size);
});

test('every renderer writes the same of one file and of two', async () => {
  await using place = await written();
  const [one, two] = [parseResult(renderJson(breaking)), readResult(place.file)];
  expect(renderHtml(two)).toBe(renderHtml(one));
  expect(renderTerminal(two, { color: false, width: 100 })).toBe(renderTerminal(one, { color: false, width: 100 }));
  expect(renderJson(two)).toBe(renderJson(one));
});

test('numbers in answers keep their digits', async () => {
  const metadata = parseExact('{"id": 12345678901234567890}') as JsonObject;
  const trials = breaking.trials.map((one) =>
    one.status === 'scored' ? { ...one, output: { ...one.output, metadata } } : one,
  );
  await using place = await written({ ...breaking, trials });
  expect(renderJson(readResult(place.file))).toContain('12345678901234567890');
});

test.each([
  ['missing', (beside: string) => rmSync(beside), 'cannot be read'],
  ['cut off', (beside: string) => truncateSync(beside, 40), 'is not the file that was written with the result file'],
  [
    'another run’s',
    (beside: string) => {
      const other = writeTextFile(`${beside}.other`, resultFile(outage, 0));
      renameSync(nameBeside(other), beside);
    },
    'is not the file that was written with the result file',
  ],
])('a file beside it that is %s is a mistake with its name', async (_what, damage, words) => {
  await using place = await written();
  damage(place.beside);
  expect(() => readResult(place.file)).toThrow(`${place.beside} ${words}`);
});

test('a file elsewhere is never opened', async () => {
  await using place = await written();
  const text = readFileSync(place.file, 'utf8');
  writeFileSync(place.file, text.replace('"result.json.trials', '"../result.json.trials'));
  expect(() => readResult(place.file)).toThrow('at beside.file');
});

test('a trial with an output that is not there is refused', async () => {
  await using place = await written();
  const lines = linesIn(place.beside);
  const trial = lines.find((line) => 'trial' in line)?.['trial'] as JsonObject;
  const forged = {
    all: (kind: string) => (kind === 'trial' ? [JSON.stringify({ trial: { ...trial, output: 9999 } })] : []),
    at: () => undefined,
  };
  expect(() => parseResult(readFileSync(place.file, 'utf8'), () => forged)).toThrow(
    'there is no output 9999 at trials.0',
  );
});

test('a smaller result takes the file of an earlier one away', async () => {
  await using place = await written();
  writeTextFile(place.file, resultFile(breaking));
  expect(() => readFileSync(place.beside)).toThrow('ENOENT');
  expect(readResult(place.file)).toEqual(breaking);
});

test('a directory with both files is one result', async () => {
  await using place = await written();
  const files = readSavedFiles([join(place.file, '..')], '.');
  expect(files).toHaveLength(1);
  const [file] = files;
  expect(parseResult(Buffer.from(file?.bytes ?? []).toString('utf8'), file?.openBeside)).toEqual(breaking);
});

test('files of version 1 are still read', () => {
  const first = renderJson(breaking).replace('"schemaVersion": 2', '"schemaVersion": 1');
  expect(parseResult(first)).toEqual(breaking);
});
