import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

type Script = { readonly stripComments: (code: string) => string };

const { stripComments } = (await import(pathToFileURL(join(ROOT, 'scripts/strip-comments.mjs')).href)) as Script;

describe('a bundle without its comments', () => {
  it.each([
    ['a line of its own', 'const a = 1;\n  // why\nconst b = 2;\n', 'const a = 1;\nconst b = 2;\n'],
    ['several lines', '/**\n * what\n */\nconst a = 1;\n', 'const a = 1;\n'],
    ['the end of a line', 'const a = 1; // why\nconst b = 2;\n', 'const a = 1; \nconst b = 2;\n'],
    ['two on a line', '/* a */ /* b */\nconst a = 1;', 'const a = 1;'],
    ['the end of the text', 'const a = 1;\n// why', 'const a = 1;\n'],
    ['between tokens', 'a/* b */.c; d(/* e */ f);', 'a .c; d( f);'],
  ])('has none on %s', (_where, code, stripped) => {
    expect(stripComments(code)).toBe(stripped);
  });

  it.each([
    '/*! who */ f();',
    '/** @license MIT */\nf();',
    '// Copyright (c) somebody\nf();',
    'f(`/* text */ // text ${"// text"}`);',
    'f("// text", /\\/* text *\\//, /[/*]/);',
    '#!/usr/bin/env node\nf();\n',
  ])('keeps %j', (code) => {
    expect(stripComments(code)).toBe(code);
  });

  it.each([
    ['1 +/* plus */+ 1', 2],
    ['1 -/* minus */- 1', 2],
    ['8 // eight\n/2', 4],
    ['(() => { return/*\n*/1; })()', undefined],
    ['let a = 1; let b = a/* no semicolon\n */; ++b; [a, b].join()', '1,2'],
    ['typeof/* apart */1', 'number'],
    ['const a = 1\n/* a line\n */\nconst b = a\n// and\n;[a, b].length', 2],
  ])('says the same: %j', (code, value) => {
    expect(runInNewContext(stripComments(code))).toBe(value);
  });

  it('of the Action is no larger than who fetches it at every run can bear', () => {
    const files = readdirSync(join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' });
    const own = files.filter((file) => !file.startsWith('cli'));
    const sizes = own
      .map((file) => statSync(join(ROOT, 'dist', file)))
      .map((entry) => (entry.isFile() ? entry.size : 0));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(16 * 1024 * 1024);
  });
});
