import { describe, expect, it } from 'vitest';
import { suiteOf, suiteWith } from './fixtures.ts';
import { diagnosticsAbout, loadOne } from './load-suites.ts';

const promptAt = (path: string): { readonly [path: string]: string } =>
  suiteOf(`target: { provider: openai, model: m, prompt: ${JSON.stringify(path)} }`);

describe('a path', () => {
  it.each([
    ['../x.md', '`../x.md` leads out of the repository.'],
    ['a/../../x.md', '`a/../../x.md` leads out of the repository.'],
    ['/proc/self/environ', '`/proc/self/environ` is an absolute path. Write it relative to the file that names it.'],
    ['link.md', '`link.md` is a symbolic link. Name a regular file of this repository.'],
    ['linked/x.md', '`linked/x.md` leads through `linked`, a symbolic link. Name a regular file of this repository.'],
    ['module/x.md', '`module/x.md` leads through `module`, a submodule. Name a regular file of this repository.'],
    ['p.md/x', '`p.md/x` leads through `p.md`, a file, not a directory.'],
    ['https://example.com/x.md', '`https://example.com/x.md` is a URL, not a file of this repository.'],
    ['a\\x.md', '`a\\x.md` contains a backslash. Write paths with `/`.'],
    ['p.md\0', 'The path contains a NUL character.'],
    ['P.md', 'There is no file `P.md`. Did you mean `p.md`?'],
  ])('%j is refused', async (path, message) => {
    const special = {
      'link.md': { kind: 'symlink' },
      linked: { kind: 'symlink' },
      module: { kind: 'submodule' },
    } as const;
    expect(await diagnosticsAbout({ ...promptAt(path), ...special })).toEqual([`a.eval.yaml:2:47: ${message}`]);
  });

  it('may have spaces and any script', async () => {
    const suite = await loadOne({ ...promptAt('a b/Grüße 你好.md'), 'a b/Grüße 你好.md': 'x' });
    expect(suite.targets[0]?.prompt.file).toBe('a b/Grüße 你好.md');
  });

  it('of a suite that is a symbolic link is refused', async () => {
    expect(await diagnosticsAbout({ 'a.eval.yaml': { kind: 'symlink' } })).toEqual([
      'a.eval.yaml: A suite cannot be a symbolic link.',
    ]);
  });
});

describe('a file that is no text', () => {
  const dataset = suiteWith('[{ file: d.csv, expect: [{ json: true }] }]');

  it.each([
    ['binary', Buffer.from([1, 0, 2]), 'It is a binary file, not text.'],
    [
      'Latin-1',
      Buffer.from([0x61, 0x0a, 0xe9, 0x0a]),
      'It is not valid UTF-8 (first in line 2). Save the file as UTF-8.',
    ],
    ['UTF-16', Buffer.from([0xff, 0xfe, 0x61, 0]), 'It is encoded as UTF-16. Save the file as UTF-8.'],
    [
      'a Git LFS pointer',
      'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n',
      'It is a Git LFS pointer: its content is not in the repository. Keep suites, prompts and datasets out of Git LFS (`git lfs untrack`).',
    ],
    ['too large', Buffer.alloc(50_000_001, 'a'), 'It has 50.0 MB; at most 50.0 MB are read.'],
  ])('but %s is named as such', async (_name, content, message) => {
    expect(await diagnosticsAbout({ ...dataset, 'd.csv': content })).toEqual([`d.csv: ${message}`]);
  });

  it('is found for prompts and suites too', async () => {
    const diagnostics = await diagnosticsAbout({
      ...promptAt('p.md'),
      'p.md': Buffer.from([0]),
      'b.eval.yaml': Buffer.alloc(1_000_001, '#'),
    });
    expect(diagnostics).toEqual([
      'b.eval.yaml: It has 1.0 MB; at most 1.0 MB are read.',
      'p.md: It is a binary file, not text.',
    ]);
  });
});

describe('a file made to exhaust', () => {
  const list = (name: string, of: string): string =>
    `${name}: &${name} [${Array.from({ length: 9 }, () => of).join(',')}]\n`;

  it.each([
    [
      'by aliases',
      [...'bcdefgh'].reduce((text, name, index) => text + list(name, `*${'abcdefg'[index] ?? ''}`), list('a', 'x')),
    ],
    ['by nesting', `a: ${'['.repeat(200)}${']'.repeat(200)}`],
    ['by very deep nesting', `a: ${'['.repeat(50_000)}`],
    ['by indentation', '- '.repeat(50_000)],
  ])('%s is refused within seconds', async (_name, text) => {
    const [message, ...others] = await diagnosticsAbout({ 'a.eval.yaml': text });
    expect(others).toEqual([]);
    expect(message).toMatch(/nested|aliases expand/);
  });

  it('by nesting in JSON is refused', async () => {
    const row = `{"q":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const files = { ...suiteWith('[{ file: d.jsonl, expect: [{ json: true }] }]'), 'd.jsonl': row };
    expect(await diagnosticsAbout(files)).toEqual(['d.jsonl:1:1: It is nested more than 60 levels deep.']);
  });

  it('by too many cases is refused', async () => {
    const rows = Array.from({ length: 100_001 }, (_, index) => `{"id":"${index}"}`).join('\n');
    const files = { ...suiteWith('[{ file: d.jsonl, expect: [{ json: true }] }]'), 'd.jsonl': rows };
    expect(await diagnosticsAbout(files)).toEqual([
      'd.jsonl: The dataset has 100001 rows; a suite may have 100000 cases.',
    ]);
  });

  it('by a prototype in a row is refused', async () => {
    const files = { ...suiteWith('[{ file: d.jsonl, expect: [{ json: true }] }]'), 'd.jsonl': '{"__proto__":{"x":1}}' };
    expect(await diagnosticsAbout(files)).toEqual(['d.jsonl:1:14: `__proto__` cannot be used as a name.']);
  });
});

describe('partials', () => {
  it('are followed at any depth, but not in circles, comments or raw text', async () => {
    const files = {
      ...promptAt('prompts/p.md'),
      'prompts/p.md':
        "{% render 'a.md' %}\n {% include \"../nope.md\" %}{% comment %}{% render 'x.md' %}{% endcomment %}{% raw %}{% render 'y.md' %}{% endraw %}",
      'prompts/a.md': "{% liquid\n  render './deep/b.md'\n%}",
      'prompts/deep/b.md': "x\n{% render '../a.md' %}",
    };
    expect(await diagnosticsAbout(files)).toEqual([
      'prompts/deep/b.md:2:1: The partial `prompts/a.md` includes itself.',
      'prompts/p.md:2:2: There is no file `../nope.md` (`nope.md` from the root).',
    ]);
  });

  it('are bounded in depth', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 15 }, (_, index) => [`${index}.md`, `{% render '${index + 1}.md' %}`]),
    );
    expect(await diagnosticsAbout({ ...promptAt('0.md'), ...chain })).toEqual([
      '10.md:1:1: Partials are nested more than 10 deep.',
    ]);
  });

  it('are found in linear time', async () => {
    const text = '{% raw %}{% render "'.repeat(40_000);
    const startedAt = performance.now();
    await diagnosticsAbout({ ...promptAt('p.md'), 'p.md': text });
    expect(performance.now() - startedAt).toBeLessThan(3000);
  });
});
