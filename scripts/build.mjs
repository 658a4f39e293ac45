// Bundles the Action into dist/ and the command line into dist/cli/ with ncc, and lists the licence of every package in
// each. Usage: node scripts/build.mjs [action] [cli]; both when none is named.
// Always runs from the repository root: module ids, and so the bytes, depend on the directory.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { readLicence, renderLicences } from './licences.mjs';
import { stripComments } from './strip-comments.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const BUNDLES = {
  // The Action's two programs are two lines each, beside chunks that both load from.
  action: {
    source: 'build/action/steps.js',
    directory: 'dist',
    code: 'steps.js',
    programs: { 'index.js': program('./steps.js', 'startMain'), 'post/index.js': program('../steps.js', 'startPost') },
  },
  cli: { source: 'build/cli/main.js', directory: 'dist/cli', code: 'index.js', programs: {} },
};

const UNDICI = join(root, 'node_modules/undici');

const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(BUNDLES);
const unknown = wanted.filter((name) => !Object.hasOwn(BUNDLES, name));
if (unknown.length > 0) throw new Error(`There is no bundle ${unknown.join(', ')}: ${Object.keys(BUNDLES).join(', ')}`);

warnOfOtherPackages();
rmSync('build', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
for (const name of wanted) await bundle(BUNDLES[name]);

/** The bytes depend on what is installed: a bundle of other packages is not what a clean checkout gives. */
function warnOfOtherPackages() {
  const [wanted, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map(
    (file) => JSON.parse(readFileSync(file, 'utf8')).packages,
  );
  const others = Object.keys(installed).filter((path) => installed[path].version !== wanted[path]?.version);
  if (others.length > 0) {
    console.warn(`Not as package-lock.json says, so run \`npm ci\` before you commit dist/: ${others.join(', ')}`);
  }
}

async function bundle({ source, directory, code: codeFile, programs }) {
  const { code, assets, stats } = await ncc(join(root, source), {
    cache: false,
    esm: true,
    quiet: true,
    minify: false,
    sourceMap: false,
    target: 'es2024',
    // Only the download of artifacts, which is never called, would unpack with it; a package below it has no licence.
    externals: { 'unzip-stream': 'node:stream', undici: './undici.js' },
  });
  const chunks = Object.fromEntries(Object.entries(assets).map(([name, { source: text }]) => [name, text]));
  const usesUndici = [code, ...Object.values(chunks)].some((text) => String(text).includes('./undici.js'));
  const files = {
    'package.json': '{"type":"module"}\n',
    ...chunks,
    [codeFile]: code,
    ...programs,
    ...(usesUndici ? await undici() : {}),
    'licenses.txt': renderLicences([...licencesOf(stats), ...(usesUndici ? [readLicence(UNDICI)] : [])]),
  };
  refuseLost(files);
  empty(directory);
  for (const [name, text] of Object.entries(files)) {
    write(join(directory, name), /\.c?js$/.test(name) ? stripComments(String(text)) : text);
  }
}

/**
 * The client for HTTP that GitHub's packages bring, 0.7 MB. They need it behind a proxy alone, which Node's own, of the same
 * make, is not told of: it is loaded there.
 */
async function undici() {
  const { code } = await ncc(UNDICI, {
    esm: false,
    cache: false,
    quiet: true,
    minify: false,
    sourceMap: false,
    target: 'es2024',
  });
  const lazy = `import { createRequire } from 'node:module';
const load = () => createRequire(import.meta.url)('./undici.cjs');
export const fetch = (url, asked) => (asked?.dispatcher === undefined ? globalThis : load()).fetch(url, asked);
export class ProxyAgent {
  constructor(...asked) {
    return new (load().ProxyAgent)(...asked);
  }
}
`;
  return { 'undici.js': lazy, 'undici.cjs': code };
}

/**
 * A module of ours that the bundler did not follow is looked for beside the bundle, and is not there. The compiler leaves the
 * ending of an import as it is where the same function disposes of something: such an import wants a function of its own.
 */
function refuseLost(files) {
  for (const [name, text] of Object.entries(files)) {
    const [lost] = /eval\("require"\)\("\.{1,2}\/[^"]+"\)/.exec(String(text)) ?? [];
    if (lost !== undefined) throw new Error(`${name} would not find a module of ours: ${lost}`);
  }
}

function program(from, start) {
  return `import { ${start} } from '${from}';\nawait ${start}();\n`;
}

/** Chunks of earlier builds have other names. The command line's bundle lies in the Action's directory. */
function empty(directory) {
  const names = existsSync(directory) ? readdirSync(directory).filter((name) => name !== 'cli') : [];
  for (const name of names) rmSync(join(directory, name), { recursive: true });
}

function write(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function licencesOf(stats) {
  const { modules } = stats.toJson({
    all: false,
    modules: true,
    nestedModules: true,
    modulesSpace: Infinity,
    nestedModulesSpace: Infinity,
  });
  const directories = [...new Set(modules.flatMap(packagesOf))];
  const licences = directories.map((directory) => readLicence(resolve(root, directory)));
  return [...new Map(licences.filter(Boolean).map((licence) => [licence.name, licence])).values()];
}

function packagesOf(module) {
  const path = (module.nameForCondition ?? module.name ?? '').replaceAll('\\', '/');
  const directory = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1].replace(/^.*?!/, '');
  return [...(directory === undefined ? [] : [directory]), ...(module.modules ?? []).flatMap(packagesOf)];
}
