// Rebuilds dist/ and schema/ and fails when the committed files differ: what is reviewed must be what runs. dist/cli/ is not
// committed: npm builds it for the package.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const before = fingerprints();
for (const script of [['scripts/build.mjs', 'action'], ['scripts/schema.ts']]) {
  execFileSync(process.execPath, script, { stdio: 'inherit' });
}
const after = fingerprints();
const stale = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
if (stale.length > 0) {
  console.error(`Not what the sources give: ${stale.sort().join(', ')}. They are rebuilt now; commit them.`);
  process.exitCode = 1;
} else {
  console.log(`dist/ and schema/ are fresh (${after.size} files).`);
}

function fingerprints() {
  const files = ['dist', 'schema'].filter((directory) => existsSync(directory)).flatMap(list);
  return new Map(files.map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]));
}

function list(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(join('dist', 'cli')));
}
