import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const PROGRAM = join(ROOT, 'dist/cli/index.js');

/** Builds the command line's bundle where there is none of these sources. */
export function setup(): void {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(ROOT, 'src', path));
  const changed = [...sources, join(ROOT, 'package-lock.json'), join(ROOT, 'scripts/build.mjs')].map(changedAt);
  if (existsSync(PROGRAM) && changedAt(PROGRAM) > Math.max(...changed)) return;
  execFileSync(process.execPath, ['scripts/build.mjs', 'cli'], { cwd: ROOT, stdio: 'inherit' });
}

function changedAt(file: string): number {
  return statSync(file).mtimeMs;
}
