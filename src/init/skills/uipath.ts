import { posix } from 'node:path';
import type { Rewrite } from './converted.ts';
import { list, mapping, valueOf, type Mapping } from './values.ts';

/** A task of coder_eval: one case, or one for each row of its data set. */
export const readUiPath: Rewrite = async (file, { text, losses, below }) => {
  const task = mapping(valueOf(file));
  if (list(task['pre_run']).length > 0) {
    losses.add('cases are left out: their set-up is by commands', String(task['task_id']));
    return { skill: undefined, value: { evals: [] }, dropped: 1 };
  }
  const directory = posix.dirname(file.path);
  const paths = list(mapping(task['dataset'])['paths'] ?? mapping(task['dataset'])['path']).map(String);
  const texts = await Promise.all(paths.map((path) => text(posix.join(directory, path))));
  for (const [index, found] of texts.entries())
    if (found === undefined) losses.add('data sets that are not there', paths[index]);
  const rows = texts.flatMap((found) => (found === undefined ? [] : rowsOf(found)));
  const files = templatesOf(task, directory, below);
  const evals = paths.length === 0 ? [toEval(task, {}, files)] : rows.map((row) => toEval(task, row, files));
  return { skill: undefined, value: { evals } };
};

function rowsOf(text: string): readonly Mapping[] {
  return text
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [] : [mapping(valueOf({ path: 'row.json', text: line }))]));
}

/** Directories that a sandbox begins with. */
function templatesOf(task: Mapping, directory: string, below: (path: string) => readonly string[]): readonly object[] {
  return list(mapping(task['sandbox'])['template_sources'])
    .map(mapping)
    .flatMap(({ path, mount_point: mount }) => {
      const root = posix.join(directory, String(path));
      const to = typeof mount === 'string' ? mount : '.';
      return below(root).map((from) => ({ from, path: posix.join(to, posix.relative(root, from)) }));
    });
}

function toEval(task: Mapping, row: Mapping, files: readonly object[]): object {
  const criteria = list(filled(task['success_criteria'], row)).map(mapping);
  const triggers = criteria.filter(({ type }) => type === 'skill_triggered');
  const expected = triggers.map((each) => each['expected_skill']).find((skill) => skill !== undefined);
  // One criterion for each skill says together which one is expected.
  const routed = triggers.length > 1 && expected !== undefined;
  return {
    ...(row['id'] === undefined ? {} : { id: row['id'] }),
    ...(Object.keys(row).length === 0 ? { id: task['task_id'] } : {}),
    prompt: filled(task['initial_prompt'], row),
    files,
    tags: task['tags'],
    run_limits: task['run_limits'],
    ...(routed ? { expected_skill: expected } : {}),
    success_criteria: criteria.filter((each) => !routed || each['type'] !== 'skill_triggered'),
  };
}

/** `${row.name}` in every text. */
function filled(value: unknown, row: Mapping): unknown {
  if (typeof value === 'string')
    return value.replace(/\$\{row\.([\w.]+)\}/g, (whole, name: string) => {
      const found = row[name];
      return typeof found === 'string' || typeof found === 'number' ? String(found) : found === null ? 'none' : whole;
    });
  if (Array.isArray(value)) return value.map((each) => filled(each, row));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, filled(each, row)]));
}
