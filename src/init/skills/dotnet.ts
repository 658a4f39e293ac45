import { posix } from 'node:path';
import type { Rewrite } from './converted.ts';
import { list, mapping, valueOf, type Mapping } from './values.ts';

const SET_UP = 'cases are left out: their set-up is by commands';

/** `eval.yaml` of skill-validator: scenarios with assertions, a rubric and the files that they begin with. */
export const readDotnet: Rewrite = (file, { losses, below }) => {
  const root = mapping(valueOf(file));
  const directory = posix.dirname(file.path);
  const scenarios = list(root['scenarios']).map(mapping);
  const kept = scenarios.filter(({ name, setup }) => {
    const isScripted = list(mapping(setup)['commands']).length > 0;
    if (isScripted) losses.add(SET_UP, String(name));
    return !isScripted;
  });
  const own = below(directory).filter((path) => path !== file.path && !path.endsWith('.eval.yaml'));
  return {
    skill: /^(?:evals?|tests?)$/.test(posix.basename(directory)) ? undefined : posix.basename(directory),
    dropped: scenarios.length - kept.length,
    value: { evals: kept.map((scenario) => toEval(scenario, filesOf(scenario, directory, own))) },
  };
};

function toEval(
  { name, expect_tools, reject_tools, setup: _, ...scenario }: Mapping,
  files: readonly object[],
): object {
  const tools = (names: unknown, type: string): readonly object[] => list(names).map((tool) => ({ type, tool }));
  return {
    ...scenario,
    id: name,
    files,
    assertions: [
      ...list(scenario['assertions']),
      ...tools(expect_tools, 'tool_used'),
      ...tools(reject_tools, 'tool_not_used'),
    ],
  };
}

function filesOf({ setup }: Mapping, directory: string, own: readonly string[]): readonly object[] {
  const { files, copy_test_files: copiesAll } = mapping(setup);
  const copied = copiesAll === true ? own.map((from) => ({ from, path: posix.relative(directory, from) })) : [];
  return [...copied, ...list(files).map((each) => ({ ...mapping(each) }))];
}
