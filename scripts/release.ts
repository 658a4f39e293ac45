// Prepares the pull request of a release: `npm run release -- 1.1.0`. Changes files only; read the difference.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { closeSection } from './changelog.ts';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const { version: before } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
const [version = ''] = process.argv.slice(2);
if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`Which version comes after ${before}? npm run release -- X.Y.Z`);

const today = new Date().toISOString().slice(0, 10);
edit('CHANGELOG.md', (log) => closeSection(log, version, today));
edit('package.json', (text) => text.replace(`"version": "${before}"`, `"version": "${version}"`));
edit('package-lock.json', (text) => renumber(text, 2));
edit('src/version.ts', (text) => text.replace(before, version));
edit('examples/two-steps-2-publish.yml', (text) =>
  text
    .replaceAll(`evaldelta@${before}`, `evaldelta@${version}`)
    .replaceAll(`evaldelta-${before}`, `evaldelta-${version}`),
);
edit('docs/github.md', (text) => text.replaceAll(`v${before}`, `v${version}`));
edit('docs/security.md', (text) => text.replaceAll(`v${before}`, `v${version}`));
console.log(`${before} → ${version}. Now: npm run build && npm test, read the difference, open the pull request.`);

function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${file} does not name ${before}.`);
  writeFileSync(file, changed);
}

/** The project's own number is the lock file's first ones; packages further down may have the same. */
function renumber(text: string, times: number): string {
  return Array.from({ length: times }).reduce<string>(
    (changed) => changed.replace(`"version": "${before}"`, `"version": "${version}"`),
    text,
  );
}
