// Bundles the Action and the CLI into dist/ with ncc, and lists the licence of every bundled package.
// Always runs from the repository root: module ids, and so the bytes, depend on the directory.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync, existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const output = process.argv[2] ?? 'dist';

const entries = [
  { source: 'build/action-main.js', directory: output },
  { source: 'build/post-main.js', directory: join(output, 'post') },
  { source: 'build/cli-main.js', directory: join(output, 'cli') },
];

rmSync('build', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });

rmSync(output, { recursive: true, force: true });
const packages = new Map();
for (const entry of entries) await bundle(entry);
writeFileSync(join(output, 'licenses.txt'), licences());

async function bundle({ source, directory }) {
  const { code, assets, stats } = await ncc(join(root, source), {
    cache: false,
    esm: true,
    quiet: true,
    minify: false,
    sourceMap: false,
    target: 'es2024',
  });
  write(join(directory, 'index.js'), code);
  for (const [name, asset] of Object.entries(assets)) write(join(directory, name), asset.source);
  if (!existsSync(join(directory, 'package.json'))) write(join(directory, 'package.json'), '{"type":"module"}\n');
  collectPackages(stats);
}

function write(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function collectPackages(stats) {
  const { modules } = stats.toJson({
    all: false,
    modules: true,
    nestedModules: true,
    modulesSpace: Infinity,
    nestedModulesSpace: Infinity,
  });
  const visit = (module) => {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(
      (module.nameForCondition ?? module.name ?? '').replaceAll('\\', '/'),
    );
    if (match !== null) addPackage(match[1].replace(/^.*?!/, ''));
    (module.modules ?? []).forEach(visit);
  };
  modules.forEach(visit);
}

function addPackage(directory) {
  const path = directory.startsWith('/') ? directory : join(root, directory);
  if (!existsSync(join(path, 'package.json'))) return;
  const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  if (name === undefined || version === undefined) return;
  const file = readdirSync(path).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text =
    file === undefined ? '(the package ships no licence file)' : readFileSync(join(path, file), 'utf8').trim();
  packages.set(
    `${name}@${version}`,
    `${name} ${version}\n${typeof license === 'string' ? license : 'see below'}\n\n${text}\n`,
  );
}

function licences() {
  return [...packages.keys()]
    .sort()
    .map((key) => packages.get(key))
    .join('\n--------------------------------------------------------------------------------\n\n');
}
