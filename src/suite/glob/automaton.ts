import type { Step, Steps } from './parse.ts';

/** A state without `isMember` is in all states that it leads to at once. */
type State = { readonly isMember: Accepts | undefined; readonly to: readonly number[] };
type Accepts = (code: number) => boolean;

/** Counts the work that matching makes, so that it can be bounded and shown to be. */
export type GlobMeter = { steps: number };

/** A glob as a machine with a state for each of its parts: no more than three for each of its characters. */
export type Automaton = {
  readonly states: readonly State[];
  readonly start: number;
  /** States from which whatever follows is accepted. */
  readonly accepting: ReadonlySet<number>;
};

/** The state in which a path is accepted that has been read. */
export const END = 0;

const SLASH = 47;
const isNoSlash: Accepts = (code) => code !== SLASH;
const isAnything: Accepts = () => true;

/** Builds the machine of a glob, from its end to its start. */
export function toAutomaton(steps: Steps): Automaton {
  const states: State[] = [{ isMember: undefined, to: [] }];
  const accepting = new Set<number>();
  const add = (state: State): number => states.push(state) - 1;
  const addAll = (all: Steps, next: number): number => all.reduceRight((after, step) => addStep(step, after), next);
  const addStep = (step: Step, next: number): number => {
    if (step.kind === 'character') return add({ isMember: step.isMember, to: [next] });
    if (step.kind === 'either') {
      return add({ isMember: undefined, to: step.branches.map((branch) => addAll(branch, next)) });
    }
    const body = states.length + 1;
    const loop = add({ isMember: undefined, to: [body, next] });
    add({ isMember: step.kind === 'any' ? isAnything : isNoSlash, to: [loop] });
    if (step.kind === 'any' && next === END) accepting.add(loop);
    return loop;
  };
  const start = addAll(steps, END);
  return { states, start, accepting };
}
