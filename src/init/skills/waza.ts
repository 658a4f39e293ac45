import { posix } from 'node:path';
import type { Rewrite } from './converted.ts';
import { list, mapping, valueOf, type Mapping } from './values.ts';

/** A task of waza, of the evals that the `eval.yaml` above it is about. */
export const readWaza: Rewrite = async (file, { text, has, losses }) => {
  const { id, name, inputs, expected, graders, ...task } = mapping(valueOf(file));
  const { prompt, files, context, ...others } = mapping(inputs);
  if (Object.keys(mapping(context)).length > 0)
    losses.add('a context beside the prompt: put what the agent is to know into the prompt or a file');
  const root = posix.dirname(posix.dirname(file.path));
  const evals = ['eval.yaml', 'eval.yml'].map((each) => posix.join(root, each)).find(has);
  const whole = mapping(evals === undefined ? undefined : valueOf({ path: evals, text: (await text(evals)) ?? '' }));
  const shared = list(whole['graders']).map(mapping);
  const checks = [...shared, ...list(graders).map(mapping)].flatMap((grader) => checksOf(grader));
  return {
    skill: typeof whole['skill'] === 'string' ? whole['skill'] : undefined,
    value: {
      evals: [
        {
          ...task,
          ...others,
          id: id ?? name,
          prompt,
          files: list(files).map((each) => inFixtures(each, posix.join(root, 'fixtures'), has)),
          expected: { ...mapping(expected) },
          graders: checks,
        },
      ],
    },
  };
};

/** Fixtures lie in a directory of their own. */
function inFixtures(file: unknown, fixtures: string, has: (path: string) => boolean): unknown {
  const path = typeof file === 'string' ? file : mapping(file)['path'];
  if (typeof path !== 'string') return file;
  const found = posix.join(fixtures, path);
  return has(found) ? { from: found, path } : file;
}

function checksOf({ config, ...grader }: Mapping): readonly unknown[] {
  const given = { ...grader, ...mapping(config) };
  if (grader['type'] !== 'regex') return [given];
  const patterns = (key: string, type: string): readonly object[] =>
    list(given[key]).map((pattern) => ({ type, pattern }));
  return [...patterns('must_match', 'regex'), ...patterns('must_not_match', 'not_regex')];
}
