// Bundles the Action and the CLI into dist/ with ncc, and lists the licence of every bundled package.
// Always runs from the repository root: module ids, and so the bytes, depend on the directory.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { readLicence, renderLicences } from './licences.mjs';

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
const licences = new Map();
for (const entry of entries) await bundle(entry);
writeFileSync(join(output, 'licenses.txt'), renderLicences([...licences.values()]));

async function bundle({ source, directory }) {
  const { code, assets, stats } = await ncc(join(root, source), {
    cache: false,
    esm: true,
    quiet: true,
    minify: false,
    sourceMap: false,
    target: 'es2024',
    // Only the download of artifacts, which is never called, would unpack with it; a package below it has no licence.
    externals: { 'unzip-stream': 'node:stream' },
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
  const licence = readLicence(directory.startsWith('/') ? directory : join(root, directory));
  if (licence !== undefined) licences.set(licence.name, licence);
}
