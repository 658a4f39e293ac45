import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { parseResult } from '../src/result/read.ts';
import { runCommandLine } from './support/cli-bench.ts';
import { startApplicationModel } from './support/model/application-model.ts';
import { createDirectory, TestRepository } from './support/repository.ts';

type Files = Readonly<Record<string, string>>;

/** The files that a page shows: each code block whose first line names one. */
function filesOf(page: string): Files {
  const text = readFileSync(join(import.meta.dirname, '../docs', page), 'utf8');
  const blocks = [...text.matchAll(/```\w+\n(?:#|\/\/) ([\w./-]+\.\w+)\n([\s\S]*?)```/g)];
  return Object.fromEntries(blocks.map(([, path = '', block = '']) => [path, block]));
}

/** Commits `files`, changes some, and runs the documented check and run. */
async function measure(files: Files, change: Files) {
  await using temporary = await createDirectory();
  await using model = await startApplicationModel();
  const repository = await TestRepository.create(join(temporary.path, 'repository'));
  await repository.commit('Base', files);
  for (const [path, text] of Object.entries(change)) await repository.write(path, text);
  const env = {
    HOME: process.env['HOME'],
    PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
    XDG_CACHE_HOME: temporary.path,
    OPENAI_API_KEY: 'a-key-of-no-use',
    OPENAI_BASE_URL: model.url,
    PIP_NO_INDEX: '1',
  };
  const at = ['--working-directory', repository.directory];
  const check = await runCommandLine(['check', ...at], { env });
  expect(check.code, check.out + check.err).toBe(0);
  const file = join(temporary.path, 'result.json');
  const { code, out } = await runCommandLine(['run', '--base', 'main', '--json', file, ...at], { env });
  return { code, out, check, result: parseResult(readFileSync(file, 'utf8')) };
}

const replaced = (files: Files, path: string, from: string, to: string): Files => {
  const text = files[path];
  if (text?.includes(from) !== true) throw new Error(`${path} has no ${from}`);
  return { [path]: text.replace(from, to) };
};

const PAGES = [
  { page: 'typescript-app.md', code: 'src/reply.ts', files: {} },
  { page: 'python-app.md', code: 'app/__init__.py', files: { 'requirements.txt': '' } },
  { page: 'http-service.md', code: 'app/server.mjs', files: {} },
  { page: 'rag.md', code: 'corpus/returns.txt', files: {} },
] as const;

describe.each(PAGES)('the files of docs/$page', { timeout: 240_000 }, ({ page, code, files: more }) => {
  const files: Files = { ...filesOf(page), ...more };

  it('find what a change of the code broke', async () => {
    const { out, result } = await measure(files, replaced(files, code, '30 days', '14 days'));
    expect(result.errors, out).toEqual([]);
    expect(result.rows[0]?.comparison.passRate).toMatchObject({ base: 1, head: page === 'rag.md' ? 0.5 : 0 });
    expect(result.verdict.kind).toBe('fail');
  });

  it('ask nothing where no file of it changed', async () => {
    const { result } = await measure(files, { 'README.md': 'Another text.' });
    expect([result.verdict.kind, result.trials]).toEqual(['nothing-to-run', []]);
  });
});

it('the apps of the pages tell what their answers cost', { timeout: 240_000 }, async () => {
  const files = filesOf('typescript-app.md');
  const { result } = await measure(files, replaced(files, 'src/reply.ts', 'lamp shop', 'shop of lamps'));
  expect(result.rows[0]?.comparison.costPerCallUsd?.base).toBeGreaterThan(0);
});

const ANSWER_JS = `import { createInterface } from 'node:readline';
import { text } from 'lamps';
for await (const line of createInterface({ input: process.stdin }))
  console.log(JSON.stringify({ id: JSON.parse(line).id, output: text }));
`;
const LOCK = (version: string) =>
  JSON.stringify({
    name: 'evals',
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { lamps: `file:lamps-${version}` } },
      [`lamps-${version}`]: { name: 'lamps', version },
      'node_modules/lamps': { resolved: `lamps-${version}`, link: true },
    },
  });
const NODE: Files = {
  'evals/answer.mjs': ANSWER_JS,
  'evals/package.json': '{ "dependencies": { "lamps": "file:lamps-1" } }',
  'evals/package-lock.json': LOCK('1'),
  'evals/lamps-1/package.json': '{ "name": "lamps", "version": "1", "type": "module", "exports": "./i.js" }',
  'evals/lamps-1/i.js': `export const text = 'Within 30 days.';`,
  'evals/lamps-2/package.json': '{ "name": "lamps", "version": "2", "type": "module", "exports": "./i.js" }',
  'evals/lamps-2/i.js': `export const text = 'Within 14 days.';`,
};
const DATABASE: Files = {
  'evals/seed.mjs': `import { writeFileSync, existsSync } from 'node:fs';
if (existsSync(process.argv[2])) throw new Error('somebody else was here');
writeFileSync(process.argv[2], JSON.stringify('Within 30 days.'));
`,
  'evals/server.mjs': `import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
const output = JSON.parse(readFileSync(process.argv[2], 'utf8'));
createServer((_, response) => response.end(JSON.stringify({ output }))).listen(process.env.PORT, '127.0.0.1');
`,
};

describe('the set-ups of docs/setting-up.md', { timeout: 240_000 }, () => {
  const shown = filesOf('setting-up.md');
  const suiteOf = (name: string, provider: string): Files => {
    const target = { name: 'app', provider, ...(parse(shown[name] ?? '') as object) };
    const cases = [{ id: 'one', vars: { question: 'How long?' }, expect: [{ contains: '30 days' }] }];
    return { 'evals/s.eval.yaml': stringify({ suite: 's', target, cases }) };
  };

  it('give each side its own node_modules', async () => {
    const files = { ...NODE, ...suiteOf('node.yaml', 'command') };
    const { out, result } = await measure(files, {
      'evals/package.json': '{ "dependencies": { "lamps": "file:lamps-2" } }',
      'evals/package-lock.json': LOCK('2'),
    });
    expect(result.errors, out).toEqual([]);
    expect(result.rows[0]?.comparison.passRate).toMatchObject({ base: 1, head: 0 });
  });

  it('give each side its own virtual environment', async () => {
    const offline: Files = {
      'evals/answer.py': filesOf('python-app.md')['evals/answer.py'] ?? '',
      'requirements.txt': '',
      'app/__init__.py': 'def reply(question):\n    return {"output": "Within 30 days."}\n',
      ...suiteOf('python.yaml', 'command'),
    };
    const { out, result } = await measure(offline, replaced(offline, 'app/__init__.py', '30', '14'));
    expect(result.errors, out).toEqual([]);
    expect(result.rows[0]?.comparison.passRate).toMatchObject({ base: 1, head: 0 });
  });

  it('give each side its own database', async () => {
    const files = { ...DATABASE, ...suiteOf('database.yaml', 'http') };
    const { out, result } = await measure(files, replaced(files, 'evals/seed.mjs', '30', '14'));
    expect(result.errors, out).toEqual([]);
    expect(result.rows[0]?.comparison.passRate).toMatchObject({ base: 1, head: 0 });
  });
});
