import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { defaultChoices, draft, survey } from '../src/init/init.ts';
import { createSuiteLoader, DEFAULT_SUITE_GLOBS } from '../src/suite/load.ts';
import { memorySnapshot } from '../test/suite/memory-snapshot.ts';

/**
 * How much of the evals of real skills is carried: `npm run bench -- skills DIRECTORY`, a directory with a repository in each
 * of its own. Of repositories of which only the evals are there, a stand-in of each skill is put beside them.
 */
export async function skills(): Promise<void> {
  const root = process.argv[3];
  if (root === undefined) throw new Error('Name a directory with repositories in it.');
  let sum = { files: 0, unread: 0, cases: 0, carried: 0, missing: 0 };
  for (const name of readdirSync(root).sort()) {
    const directory = join(root, name);
    if (!statSync(directory).isDirectory()) continue;
    const one = await carry(directory);
    sum = {
      ...sum,
      ...Object.fromEntries(
        Object.entries(one.count).map(([key, value]) => [key, sum[key as keyof typeof sum] + value]),
      ),
    };
    console.log(`${name}: ${one.count.carried} of ${one.count.cases} cases of ${one.count.files} files`);
    for (const line of one.lines) console.log(`    ${line}`);
  }
  const share = ((100 * sum.carried) / sum.cases).toFixed(1);
  console.log(
    `${sum.files} files, ${sum.unread} of no dialect or not readable; ${sum.carried} of ${sum.cases} cases carried (${share} %); ${sum.missing} files of cases are not there.`,
  );
}

async function carry(directory: string) {
  const files = Object.fromEntries(filesIn(directory).map((path) => [relative(directory, path), readFileSync(path)]));
  const snapshot = memorySnapshot({ ...standIns(Object.keys(files)), ...files });
  const found = await survey(snapshot);
  const choices = defaultChoices(found, {}, { 'claude-code': '2.1.332', codex: '0.171.0' });
  const made = await draft({ snapshot, found }, choices);
  const both = memorySnapshot({
    ...standIns(Object.keys(files)),
    ...files,
    ...Object.fromEntries(made.files.map(({ path, text }) => [path, text])),
  });
  const loaded = await createSuiteLoader().load({ snapshot: both, globs: DEFAULT_SUITE_GLOBS });
  const isMissing = (sentence: string): boolean => sentence.startsWith('There is no file');
  const missing = loaded.errors.filter(({ sentence }) => isMissing(sentence)).length;
  const others = loaded.errors.filter(({ sentence }) => !isMissing(sentence));
  const carried = [...loaded.suites, ...loaded.partial].reduce((total, { cases }) => total + cases.length, 0);
  const read = new Set(found.skillEvals.map(({ path }) => path));
  const unread = Object.keys(files).filter((path) => !read.has(path));
  return {
    count: { files: Object.keys(files).length, unread: unread.length, cases: made.tests.of, carried, missing },
    lines: [
      ...unread.map((path) => `not evals: ${path}`),
      ...made.left,
      ...others.map(
        ({ place, sentence }) => `error ${place?.file ?? ''}:${place?.line ?? ''}:${place?.column ?? ''} ${sentence}`,
      ),
    ],
  };
}

function filesIn(directory: string): readonly string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

function standIns(paths: readonly string[]): Readonly<Record<string, string>> {
  const directories = paths.map(
    (path) => posix.dirname(path).replace(/(?:^|\/)(?:evals?|evaluations?)(?:\/.*)?$/, '') || '.',
  );
  return Object.fromEntries(
    [...new Set(directories)].map((directory) => [
      posix.join(directory, 'SKILL.md'),
      `---\nname: ${directory === '.' ? 'stand-in' : posix.basename(directory)}\n---\nA stand-in.\n`,
    ]),
  );
}
