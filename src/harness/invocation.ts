import { posix } from 'node:path';
import type { HarnessPlaces, Invocation } from '../ports/harness.ts';
import type { HarnessAsk } from './kinds/kind.ts';
import { HARNESSES } from './kinds/table.ts';
import { withWords } from './kinds/words.ts';

/** A start of a harness: its own command, told where to write and, as far as it can be told, what to run. */
export function invocationOf(ask: HarnessAsk, places: HarnessPlaces): Invocation {
  const { harness, cases, repeat } = ask;
  const kind = HARNESSES[harness.kind];
  const own = harness.results;
  const results = own === undefined ? posix.join(places.out, kind.results) : posix.join(places.directory, own);
  const added = kind.add(ask, results, places);
  const list = posix.join(places.out, 'cases.json');
  const isAsked = cases !== undefined && kind.takesCases;
  return {
    command: withWords(harness.command, added.words),
    environment: {
      EVALDELTA_RESULTS: results,
      EVALDELTA_REPEAT: String(repeat),
      ...(isAsked ? { EVALDELTA_CASES: list } : {}),
      ...added.environment,
    },
    files: [
      ...(isAsked ? [{ path: list, text: JSON.stringify(cases.map(({ handle }) => handle)) }] : []),
      ...(added.files ?? []),
    ],
    results,
  };
}
