import type { Rewrite } from './converted.ts';
import { list, mapping, valueOf } from './values.ts';

/** A scenario of axis: a prompt, and what a judge checks; what its set-up runs decides what the agent finds. */
export const readAxis: Rewrite = (file, { losses }) => {
  const { name, judge, setup, ...scenario } = mapping(valueOf(file));
  if (list(setup).length > 0) {
    losses.add(
      'cases are left out: their set-up is by scripts, so save what they make as files and name those',
      file.path,
    );
    return { skill: undefined, value: { evals: [] }, dropped: 1 };
  }
  return { skill: undefined, value: { evals: [{ ...scenario, id: name, expectations: judge }] } };
};
