// The notes of one version, as CHANGELOG.md has them: `node scripts/changelog.ts 1.0.0`.
import { readFileSync } from 'node:fs';

const HEADING = /^## \[?([^\]\s]+)\]?(?: - (\d{4}-\d{2}-\d{2}))?$/gm;

/** One version of the log: when it came out and what it brought. */
export type Section = { readonly version: string; readonly date: string | undefined; readonly text: string };

/** The versions of a log in the form of Keep a Changelog, newest first, with `Unreleased` as the first one's name. */
export function parseChangelog(log: string): readonly Section[] {
  const headings = [...log.matchAll(HEADING)];
  return headings.map((heading, index) => ({
    version: heading[1] ?? '',
    date: heading[2],
    text: log.slice(heading.index + heading[0].length, headings[index + 1]?.index).trim(),
  }));
}

/** The log with what is unreleased under a version and its date; throws where there is nothing to release. */
export function closeSection(log: string, version: string, date: string): string {
  const [unreleased, ...released] = parseChangelog(log);
  if (unreleased?.version !== 'Unreleased' || unreleased.text === '') {
    throw new Error('CHANGELOG.md says nothing under "Unreleased": what does a user gain?');
  }
  if (released.some((section) => section.version === version))
    throw new Error(`${version} is in CHANGELOG.md already.`);
  return log.replace(/^## \[Unreleased\]$/m, () => `## [Unreleased]\n\n## [${version}] - ${date}`);
}

if (import.meta.main) {
  const [version = ''] = process.argv.slice(2);
  const section = parseChangelog(readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8')).find(
    (each) => each.version === version,
  );
  if (section === undefined) throw new Error(`CHANGELOG.md has no section "${version}".`);
  console.log(section.text);
}
