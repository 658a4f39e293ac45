import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..');
const FORMS = '.github/ISSUE_TEMPLATE';
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

type Element = { readonly type: string; readonly id?: string; readonly attributes: Readonly<Record<string, unknown>> };
type Form = { readonly name: string; readonly description: string; readonly body: readonly Element[] };

describe('issue forms', () => {
  const forms = readdirSync(join(ROOT, FORMS)).filter((name) => name !== 'config.yml');

  it.each(forms)('%s is one that GitHub shows', (name) => {
    const { name: title, description, body } = parse(read(join(FORMS, name))) as Form;
    expect([title, description].map((text) => typeof text)).toEqual(['string', 'string']);
    const questions = body.filter(({ type }) => type !== 'markdown');
    expect(questions.filter(({ type }) => !['input', 'textarea', 'dropdown', 'checkboxes'].includes(type))).toEqual([]);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(questions.filter(({ attributes }) => typeof attributes['label'] !== 'string')).toEqual([]);
  });
});

describe('dependabot', () => {
  const { updates } = parse(read('.github/dependabot.yml')) as {
    readonly updates: readonly {
      readonly groups: Readonly<Record<string, { readonly patterns: readonly string[] }>>;
      readonly ignore?: readonly { readonly 'dependency-name': string }[];
    }[];
  };
  const { devDependencies } = JSON.parse(read('package.json')) as { readonly devDependencies: object };

  it('names only packages that there are', () => {
    const names = updates.flatMap(({ groups, ignore = [] }) => [
      ...Object.values(groups).flatMap(({ patterns }) => patterns),
      ...ignore.map((each) => each['dependency-name']),
    ]);
    const known = Object.keys(devDependencies);
    const isKnown = (name: string) => known.some((each) => each.startsWith(name.replace(/\*$/, '')));
    expect(names.length).toBeGreaterThan(2);
    expect(names.filter((name) => !isKnown(name))).toEqual([]);
  });
});

describe('owners and security', () => {
  it('are about paths that exist', () => {
    const owned = read('.github/CODEOWNERS')
      .split('\n')
      .filter((line) => line.startsWith('/'));
    expect(owned.length).toBeGreaterThan(0);
    expect(owned.map((line) => line.split(' ')[0] ?? '').filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    const linked = [...read('SECURITY.md').matchAll(/\]\((?!https:)([^)#]+)/g)].map(([, path = '']) => path);
    expect(linked).toContain('docs/security.md');
    expect(linked.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
