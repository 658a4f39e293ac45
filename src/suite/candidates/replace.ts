import type { Suite } from '../../domain/suite.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Snapshot } from '../../ports.ts';
import { openSources, readDefinition, targetsOf, type Candidate } from './candidates.ts';
import { rewriteMapping } from './rewrite.ts';

/** A suite's file before and after a candidate took the incumbent's place. */
export type Replacement = { readonly file: string; readonly before: string; readonly after: string };

/** The suite's file with a candidate in the incumbent's place, under the incumbent's name. Throws UserError where it has to be written by hand. */
export async function replaceIncumbent(
  snapshot: Snapshot,
  suite: Suite,
  { incumbent, candidate }: { readonly incumbent: string; readonly candidate: Candidate },
): Promise<Replacement> {
  const sources = openSources(snapshot);
  const definition = await readDefinition(sources, suite);
  const index = suite.targets.findIndex(({ name }) => name === incumbent);
  const input = definition && targetsOf(definition.input)[index];
  const { input: own, target } = candidate;
  if (definition === undefined || input === undefined || own === undefined) throw byHand(target.name, suite);
  const { document } = definition;
  // A name pairs it with base's target; where it is the only one, it needs none.
  const name = input.name ?? (suite.targets.length > 1 ? incumbent : undefined);
  const change = { before: input, after: { ...own, name } };
  const path = definition.input.target === undefined ? ['targets', index] : ['target'];
  const after = rewriteMapping(document.text, path, change);
  if (after === undefined) throw byHand(target.name, suite);
  return { file: suite.file, before: document.text, after };
}

function byHand(name: string, suite: Suite): UserError {
  const sentence = `\`${name}\` cannot be put into the target’s place by itself: ${suite.file} has to be changed by hand.`;
  return new UserError({ code: 'unsupported', sentence, place: suite.place, hint: undefined });
}
