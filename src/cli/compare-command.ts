import { systemClock } from '../adapters/process/clock.ts';
import { compareResults } from '../result-diff/result-diff.ts';
import type { PerSide } from '../domain/side.ts';
import { UserError } from '../domain/user-error.ts';
import { VERSION } from '../version.ts';
import { textOf, type Options } from './options.ts';
import { readResult } from './result-file.ts';
import { showResult } from './run-command.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Compares two result files of any two runs; prints and writes what a run would. */
export async function compareCommand(terminal: Terminal, files: PerSide<string>, options: Options): Promise<ExitCode> {
  const maxDrop = maxDropOf(options);
  const results = { base: readResult(files.base), head: readResult(files.head) };
  const createdAt = new Date(systemClock().nowMs()).toISOString();
  return await showResult(terminal, compareResults(results, { maxDrop, createdAt, version: VERSION }), options);
}

function maxDropOf(options: Options): number {
  const text = textOf(options, 'maxDrop') ?? '';
  const maxDrop = Number(text);
  if (/^\d*\.?\d+$/.test(text) && maxDrop <= 1) return maxDrop;
  const sentence = `--max-drop cannot be ${JSON.stringify(text)}.`;
  throw new UserError({ code: 'bad-input', sentence, place: undefined, hint: 'Give a fraction: 0.02 is 2 points.' });
}
