import type { DiagnosticMessage } from '../diagnostics/diagnostic.ts';
import { toAutomaton, type GlobMeter } from './automaton.ts';
import { parseGlob, type Steps } from './parse.ts';
import { createRunner } from './run.ts';

/** A glob, ready for matching: at most as many steps as it has states for each character of a path. */
export type Glob = {
  readonly text: string;
  readonly states: number;
  readonly matches: (path: string, meter: GlobMeter) => boolean;
};

/** Reads a glob; or says why it is none. Names are compared as they are: with their case, hidden ones as others. */
export function compileGlob(text: string): Glob | DiagnosticMessage {
  const steps = parseGlob(text);
  if ('sentence' in steps) return steps;
  const prefix = textOf(steps);
  const suffix = textOf(steps.toReversed(), (characters) => characters.reverse());
  const automaton = toAutomaton(steps);
  const run = createRunner(automaton);
  return {
    text,
    states: automaton.states.length,
    matches: (path, meter) => {
      meter.steps += 1;
      // A file may be called as a pattern reads.
      if (path === text) return true;
      return path.startsWith(prefix) && path.endsWith(suffix) && run(path, meter);
    },
  };
}

/** The literal text that a glob begins with. */
function textOf(steps: Steps, order: (characters: string[]) => string[] = (characters) => characters): string {
  const characters: string[] = [];
  for (const step of steps) {
    if (step.kind !== 'character' || step.text === undefined) break;
    characters.push(step.text);
  }
  return order(characters).join('');
}
