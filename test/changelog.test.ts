import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closeSection, parseChangelog } from '../scripts/changelog.ts';
import { VERSION } from '../src/version.ts';

const read = (file: string) => readFileSync(join(import.meta.dirname, '..', file), 'utf8');

describe('the version', () => {
  const { version } = JSON.parse(read('package.json')) as { readonly version: string };

  it('is the newest one of the changelog, below what is unreleased', () => {
    const [unreleased, newest] = parseChangelog(read('CHANGELOG.md'));
    expect([unreleased?.version, newest?.version]).toEqual(['Unreleased', version]);
  });

  it('is that of the lock file and of the source', () => {
    const lock = JSON.parse(read('package-lock.json')) as {
      readonly version: string;
      readonly packages: Readonly<Record<string, { readonly version: string }>>;
    };
    expect([lock.version, lock.packages['']?.version, VERSION]).toEqual([version, version, version]);
  });

  it('is the only one that the README, the guides and the examples name', () => {
    const texts = ['README.md', 'docs/github.md', 'docs/security.md', 'examples/two-steps-2-publish.yml'].map(read);
    const named = texts.flatMap((text) =>
      [...text.matchAll(/evaldelta[@-](\d+\.\d+\.\d+)|evaldelta@\S+ # v(\d+\.\d+\.\d+)|tags\/v(\d+\.\d+\.\d+)/g)].map(
        ([, npm, pinned, tag]) => npm ?? pinned ?? tag,
      ),
    );
    expect(named.length).toBeGreaterThan(3);
    expect(new Set(named)).toEqual(new Set([version]));
    const majors = texts.flatMap((text) => [...text.matchAll(/evaldelta\/evaldelta@v(\d+)\b/g)].map(([, at]) => at));
    expect(new Set(majors)).toEqual(new Set([version.split('.')[0]]));
  });
});

describe('the changelog', () => {
  const log = '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A $& thing.\n\n## [1.0.0] - 2026-11-22\n\nFirst.\n';

  it('has dates that do not rise, and words for every version', () => {
    const [, ...released] = parseChangelog(read('CHANGELOG.md'));
    const dates = released.map(({ date }) => date ?? 'none');
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(released.filter(({ text, date }) => text === '' || date === undefined)).toEqual([]);
  });

  it('gives what is unreleased its version and date, and begins anew', () => {
    expect(parseChangelog(closeSection(log, '1.1.0', '2026-12-01'))).toEqual([
      { version: 'Unreleased', date: undefined, text: '' },
      { version: '1.1.0', date: '2026-12-01', text: '### Added\n\n- A $& thing.' },
      { version: '1.0.0', date: '2026-11-22', text: 'First.' },
    ]);
  });

  it('releases nothing that a user does not gain by, and no version twice', () => {
    const closed = closeSection(log, '1.1.0', '2026-12-01');
    expect(() => closeSection(closed, '1.2.0', '2026-12-02')).toThrow('what does a user gain?');
    expect(() => closeSection(log, '1.0.0', '2026-12-02')).toThrow('1.0.0 is in CHANGELOG.md already.');
  });
});
