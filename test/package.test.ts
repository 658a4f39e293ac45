import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDirectory, TestRepository } from './support/repository.ts';

const ROOT = join(import.meta.dirname, '..');
const run = promisify(execFile);

let directory: AsyncDisposable & { readonly path: string };

describe('the published package', () => {
  beforeAll(async () => {
    directory = await createDirectory();
    await using home = await createDirectory();
    const npm = (...args: readonly string[]) =>
      run('npm', args, { cwd: directory.path, env: npmEnvironment(home.path) });
    await npm('pack', ROOT, '--ignore-scripts', '--silent');
    const [archive = ''] = await readdir(directory.path);
    await writeFile(join(directory.path, 'package.json'), '{"private":true,"type":"module"}');
    await npm('install', `./${archive}`, '--offline', '--no-audit', '--no-fund');
  }, 120_000);

  afterAll(() => directory[Symbol.asyncDispose]());

  it('installs without a network into an empty directory, and depends on nothing', async () => {
    expect(await readdir(join(directory.path, 'node_modules'))).toEqual(['.bin', '.package-lock.json', 'evaldelta']);
    const packed = join(directory.path, 'node_modules/evaldelta/package.json');
    const { version, ...rest } = JSON.parse(await readFile(packed, 'utf8')) as { readonly version: string };
    expect(Object.keys(rest).filter((key) => /^(?!dev).*dependencies$/i.test(key))).toEqual([]);
    expect(await evaldelta(directory.path, '--version')).toBe(`${version}\n`);
  });

  it('runs', async () => {
    await TestRepository.create(directory.path);
    expect(await evaldelta(directory.path, 'init', '--yes')).toContain('1 suite with 3 cases: all valid.');
    expect(await evaldelta(directory.path, 'check')).toBe('1 suite with 3 cases: all valid.\n');
  });

  it('brings its types', { timeout: 120_000 }, async () => {
    const reader = `import type { Result } from 'evaldelta/result';\nexport const rate = (result: Result): number | null | undefined => result.rows[0]?.comparison.passRate.head;\n`;
    await writeFile(join(directory.path, 'reader.ts'), reader);
    const writer = `import { reporter } from 'evaldelta/reporters/braintrust';\nexport const said: boolean = reporter.reportRun();\n`;
    await writeFile(join(directory.path, 'writer.ts'), writer);
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022'];
    await run(process.execPath, [tsc, ...flags, 'reader.ts', 'writer.ts'], { cwd: directory.path });
  });

  it('is built before it is packed', async () => {
    const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    expect(scripts['prepack']).toMatch(/ scripts\/build\.mjs cli$/);
  });

  it('has nothing in it that only this repository needs', async () => {
    const installed = join(directory.path, 'node_modules/evaldelta');
    const paths = await readdir(installed, { recursive: true });
    const roots = new Set(paths.filter((path) => /[/.]|^LICENSE$/.test(path)).map((path) => topOf(path)));
    expect([...roots].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/cli',
      'package.json',
      'reporters/braintrust.d.ts',
      'reporters/braintrust.js',
      'reporters/evaldelta_pytest.py',
      'reporters/langsmith-vitest.d.ts',
      'reporters/langsmith-vitest.js',
      'schema/config.schema.json',
      'schema/result-line.schema.json',
      'schema/result.d.ts',
      'schema/result.schema.json',
      'schema/row.schema.json',
      'schema/suite.schema.json',
    ]);
  });

  it('names what is bundled in it, with its licence', async () => {
    const text = await readFile(join(directory.path, 'node_modules/evaldelta/dist/cli/licenses.txt'), 'utf8');
    expect(text).toMatch(/^commander \d/m);
    expect(text).toMatch(/^zod \d/m);
  });
});

function topOf(path: string): string {
  return path.split(sep).slice(0, 2).join('/');
}

async function evaldelta(directory: string, ...args: readonly string[]): Promise<string> {
  const program = join(directory, 'node_modules/.bin/evaldelta');
  const env = { PATH: process.env['PATH'], HOME: directory, XDG_CACHE_HOME: directory };
  return (await run(process.execPath, [program, ...args], { cwd: directory, env })).stdout;
}

function npmEnvironment(home: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: home,
    npm_config_cache: join(home, 'cache'),
    npm_config_update_notifier: 'false',
  };
}
