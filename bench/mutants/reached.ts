import { appendFileSync } from 'node:fs';
import { afterAll, afterEach, beforeEach } from 'vitest';

/** Loaded by every test file of the first run, whose sources tell where they are reached: which test reaches what. */
const FILE = process.env['MUTANTS_REACHED'];
const marks = globalThis as { reached?: number[] };

function write(test: string): void {
  const places = Object.keys(marks.reached ?? []).map(Number);
  if (FILE !== undefined) appendFileSync(FILE, `${JSON.stringify({ test, places })}\n`);
  marks.reached = [];
}

beforeEach(() => write(''));
afterEach(({ task }) => write(task.id));
afterAll(() => write(''));
