import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { compileGlob, type Glob } from '../../../src/suite/glob/glob.ts';
import { createFileSelector } from '../../../src/suite/glob/select-files.ts';
import { MAX_GLOB_CHARACTERS } from '../../../src/suite/files/limits.ts';
import { loadSpec } from '../../../src/suite/spec.ts';
import { describeUserError } from '../../../src/domain/user-error.ts';
import { diceOf, type Dice } from '../../support/dice.ts';
import { suiteOf } from '../fixtures.ts';
import { diagnosticsAbout, loadOne } from '../load-suites.ts';
import { memorySnapshot } from '../memory-snapshot.ts';

function glob(text: string): Glob {
  const compiled = compileGlob(text);
  if ('sentence' in compiled) throw new Error(compiled.sentence);
  return compiled;
}

const selects = (text: string, path: string): boolean => glob(text).matches(path, { steps: 0 });

describe('a glob', () => {
  it.each([
    [
      'src/*.ts',
      ['src/a.ts', 'src/.ts', 'src/.a.ts'],
      ['src/a/b.ts', 'src/A.TS', 'Src/a.ts', 'xsrc/a.ts', 'src/a.ts/x'],
    ],
    ['src/**', ['src/a', 'src/.a/b/c', 'src'], ['srcs/a', 'a/src/b']],
    ['**/*.md', ['a.md', 'a/b/.md', '.a/b.md'], ['a.md/b', 'a.mdx']],
    ['a/**/b', ['a/b', 'a/x/y/b'], ['a/xb', 'ab']],
    ['**/**/a/**/**/b', ['a/b', 'x/a/y/z/b'], ['x/ab']],
    ['**.eval.yaml', ['a.eval.yaml', 'a/b/c.eval.yaml'], ['a.eval.yml']],
    ['src/a**b', ['src/ab', 'src/axb'], ['src/a/b']],
    ['?.md', ['a.md', '..md', '😀.md'], ['ab.md', '.md', '/.md']],
    ['[a-c]x[^a-c]', ['axd', 'bxx'], ['dxd', 'axa', 'ax/']],
    ['[!a]', ['b', '!'], ['a']],
    ['[]a]', [']', 'a'], ['b']],
    ['app/[slug]/page.tsx', ['app/[slug]/page.tsx', 'app/s/page.tsx'], ['app/slug/page.tsx']],
    ['{a,b/c,d{e,f}}/x', ['a/x', 'b/c/x', 'de/x', 'df/x'], ['b/x', 'd/x']],
    ['{**/a,b}.md', ['a.md', 'x/y/a.md', 'b.md'], ['x/b.md']],
    ['a{,.test}.ts', ['a.ts', 'a.test.ts'], ['atest.ts']],
    ['{{cookiecutter.slug}}/x', ['{{cookiecutter.slug}}/x'], ['cookiecutter.slug/x']],
    ['{a', ['{a'], ['a']],
    ['[a', ['[a'], ['a']],
    ['v{1..3}', ['v1', 'v3'], ['v4', 'v{1..3}x']],
    ['./evals/*.yaml', ['evals/a.yaml'], ['./evals/a.yaml']],
    ['app/(group)/*', ['app/(group)/x'], ['app/group/x']],
    [String.raw`a\*b`, ['a*b'], ['axb']],
    ['[+](x)', ['+(x)'], ['x']],
    ['src/', [], ['src', 'src/a']],
    ['/src/*', [], ['src/a']],
  ])('%s selects %j and not %j', (text, selected, others) => {
    expect(selected.filter((path) => !selects(text, path))).toEqual([]);
    expect(others.filter((path) => selects(text, path))).toEqual([]);
  });

  it.each([
    ['+(a)', '`+(…)` is a form that globs do not have here.'],
    ['x/@(a|b)', '`@(…)` is a form that globs do not have here.'],
    ['x/!(a)', '`!(…)` is a form that globs do not have here.'],
    ['*(a)', '`*(…)` is a form that globs do not have here.'],
    ['?(a)', '`?(…)` is a form that globs do not have here.'],
    ['{a,+(b)}', '`+(…)` is a form that globs do not have here.'],
    ['(a|b)', '`|` does not part alternatives in a glob.'],
    ['!a', '`!a` excludes, and globs only select.'],
    ['[[:alpha:]]', '`[:…:]` names a class of characters, which globs do not have here.'],
    ['{1..12}', '`{1..12}` is no range of single characters.'],
    ['{a,'.repeat(11) + '}'.repeat(11), 'Its braces are nested more than 10 deep.'],
    ['a'.repeat(501), 'A glob has at most 500 characters; this has 501.'],
  ])('%s is refused', (text, sentence) => {
    expect(compileGlob(text)).toMatchObject({ sentence });
  });
});

const HARMLESS =
  'a b ab .a c.md x * ? *.md a* *b* [ab] [a-c] [^a] {a,b} {a,*b} {ab,c.{md,x}} {a/b,c} {a,b/**} .* a?b [slug] {a} - _ 1'.split(
    ' ',
  );
const NAMES = 'a b ab .a c.md x slug [slug] 1 2 . - c {a} s'.split(' ');

const some = (dice: Dice, from: readonly string[]): string =>
  Array.from({ length: 1 + dice(3) }, () => from[dice(from.length)] ?? '').join('');
const path = (dice: Dice, name: () => string): string => Array.from({ length: 1 + dice(4) }, name).join('/');

describe('globs and names made at random', () => {
  it('agree with the matcher that many tools use', () => {
    const dice = diceOf(11);
    let selected = 0;
    for (let round = 0; round < 4000; round += 1) {
      const text = path(dice, () => (dice(5) === 0 ? '**' : some(dice, HARMLESS)));
      const oracle = picomatch(text, { dot: true });
      for (let attempt = 0; attempt < 10; attempt += 1) {
        const name = path(dice, () => some(dice, NAMES)).replace(/\.+(?=\/|$)/g, '._');
        const isSelected = oracle(name);
        if (isSelected) selected += 1;
        expect(selects(text, name), `${text} and ${name}`).toBe(isSelected);
      }
    }
    expect(selected).toBeGreaterThan(1000);
  });

  it('mean with braces what they mean written out', () => {
    const dice = diceOf(5);
    const parts = ['a', '*', '**/b', '**', 'b/c', '?', '', '[ab]'];
    for (let round = 0; round < 2000; round += 1) {
      const choices = Array.from({ length: 2 + dice(3) }, () => parts[dice(parts.length)] ?? '');
      const name = path(dice, () => some(dice, ['a', 'b', 'c']));
      const isSelected = choices.some((choice) => selects(`x/${choice}/c`, `x/${name}/c`));
      expect(selects(`x/{${choices.join(',')}}/c`, `x/${name}/c`), `${choices.join()} and ${name}`).toBe(isSelected);
    }
  });

  it('are matched in as many steps as a glob has states for each character, however hostile', () => {
    const dice = diceOf(3);
    const pieces = ['*a', '*', '**/', '{a,b}', '{a,{a,{a,*}}}', '?', '[a-z]', '{*,**}', '{,a}', 'a', '**/*', '{a*,*a}'];
    const hostile = [
      `${'*a'.repeat(200)}b`,
      '{a,b}'.repeat(30),
      '{a,a}'.repeat(100),
      `${'**/'.repeat(160)}b`,
      '{a,'.repeat(10) + '*'.repeat(9) + '}'.repeat(10),
      '{*,*}'.repeat(100),
      ...Array.from({ length: 200 }, () => Array.from({ length: 60 }, () => pieces[dice(pieces.length)]).join('')),
    ];
    for (const text of hostile) {
      const compiled = glob(text.slice(0, MAX_GLOB_CHARACTERS));
      expect(compiled.states).toBeLessThanOrEqual(3 * MAX_GLOB_CHARACTERS + 1);
      for (const name of ['a'.repeat(4000), `${'a/'.repeat(2000)}c`]) {
        const meter = { steps: 0 };
        compiled.matches(name, meter);
        expect(meter.steps, text).toBeLessThanOrEqual((compiled.states + 1) * (name.length + 1));
      }
    }
  });

  it('are either matched or refused with a sentence, whatever they are', () => {
    const dice = diceOf(8);
    const characters = [...'ab/*?[]{}(),!+@|\\.-^:"$~1', '..', '**', '+(', '[:', '\0', '😀'];
    for (let round = 0; round < 5000; round += 1) {
      const text = Array.from({ length: 1 + dice(25) }, () => characters[dice(characters.length)] ?? '').join('');
      const compiled = compileGlob(text);
      if ('sentence' in compiled) expect(compiled.sentence).toMatch(/\S\.$/);
      else expect(typeof compiled.matches('a/b', { steps: 0 })).toBe('boolean');
    }
  });
});

describe('searches of a run', () => {
  const files = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`src/${index}/${'a'.repeat(40)}`, '']));

  it('are bounded together, in steps and in files', () => {
    const snapshot = memorySnapshot(files);
    const few = createFileSelector({ steps: 4000, files: 1000 });
    expect(few.select(snapshot, [glob('src/**')])).toHaveLength(50);
    expect(few.select(snapshot, [glob(`${'*a'.repeat(30)}b`), glob(`**/${'*a'.repeat(30)}b*`)])).toMatchObject({
      code: 'too-large',
      sentence: 'Comparing the globs of this run with all its files takes too many steps.',
    });
    expect(few.select(snapshot, [glob('**')])).toMatchObject({ code: 'too-large' });
    const narrow = createFileSelector({ steps: 1e9, files: 120 });
    expect(narrow.select(snapshot, [glob('src/**')])).toHaveLength(50);
    expect(narrow.select(snapshot, [glob('src/**')])).toHaveLength(50);
    expect(narrow.select(snapshot, [glob('**')])).toHaveLength(50);
    expect(narrow.select(snapshot, [glob('*/**')])).toMatchObject({ code: 'too-large' });
  });
});

describe('globs of a suite', () => {
  const command = (inputs: string): string => `target: { provider: command, command: [a], inputs: ${inputs} }`;

  it('are refused at their place', async () => {
    expect(await diagnosticsAbout({ ...suiteOf(command("['+(*)b', 'x/*', '../y']")), ['a'.repeat(60)]: '' })).toEqual([
      'a.eval.yaml:2:53: `+(…)` is a form that globs do not have here. Write `{a,b}` for alternatives; the characters themselves are written `[+](`.',
      'a.eval.yaml:2:62: No file matches `x/*`.',
      'a.eval.yaml:2:69: `../y` leads out of the repository.',
    ]);
    const many = Array.from({ length: 101 }, (_, index) => `x${index}`);
    expect(await diagnosticsAbout(suiteOf(command(JSON.stringify(many))))).toEqual([
      'a.eval.yaml:2:52: `inputs` must have at most 100 entries.',
    ]);
  });

  it('are relative to a directory, whatever it is called', async () => {
    const directory = 'pkg+(x)/{a,b}/[slug]/!';
    const { 'a.eval.yaml': text = '' } = suiteOf(command("['*.py', '../lib/**']"));
    const suite = await loadOne({
      [`${directory}/a.eval.yaml`]: text,
      [`${directory}/p.py`]: '',
      'pkg+(x)/{a,b}/[slug]/lib/x': '',
      'pkgx/a/s/!/p.py': '',
    });
    expect(suite.targets[0]?.inputs.map((file) => file.path)).toEqual([
      `${directory}/p.py`,
      'pkg+(x)/{a,b}/[slug]/lib/x',
    ]);
  });
});

describe('globs of suite files', () => {
  const revision = (files: { readonly [path: string]: string }) => ({
    sha: 'a'.repeat(40),
    name: 'head',
    isWorkingTree: false,
    snapshot: memorySnapshot(files),
  });
  const mistakes = async (files: { readonly [path: string]: string }, suites: readonly string[]) => {
    const options = { suites, config: 'evaldelta.yaml', isConfigNamed: false };
    const { errors } = await loadSpec({ base: undefined, head: revision(files) }, options);
    return errors.map(describeUserError);
  };

  it('are refused where the configuration has them', async () => {
    const files = { 'evaldelta.yaml': "suites: ['evals/*.yaml', '+(*)b']\n", [`${'a'.repeat(60)}.yaml`]: '' };
    expect(await mistakes(files, [])).toContain(
      'evaldelta.yaml:1:26: `+(…)` is a form that globs do not have here. Write `{a,b}` for alternatives; the characters themselves are written `[+](`.',
    );
  });

  it('are refused where an input has them', async () => {
    expect(await mistakes({}, ['evals/**', '!evals/old/**'])).toEqual([
      '`suites`, `!evals/old/**`: `!evals/old/**` excludes, and globs only select. Name what is meant; a name that begins with `!` is written `[!]…`.',
    ]);
    expect(await mistakes({}, Array.from({ length: 101 }, String))).toEqual(['`suites` has more than 100 globs.']);
  });
});
