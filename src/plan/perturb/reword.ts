import { targetKey } from '../../domain/keys.ts';
import type { FingerprintedRequest } from '../../domain/plan.ts';
import type { Case } from '../../domain/suite.ts';
import { UserError } from '../../domain/user-error.ts';
import type { RenderRequest } from '../affected/affected.ts';
import { fingerprint } from '../affected/fingerprint.ts';
import type { MatchedTarget } from '../affected/match.ts';
import { writtenIn } from './case.ts';
import { inOtherWords } from './paraphrase.ts';
import { noiseOf, rowNameOf } from './rows.ts';

/** A case as it is asked once a model has said it in other words; undefined where it cannot be asked in them. */
export type Reword = (key: CaseOnTarget, words: readonly string[]) => Reworded | undefined;

/** In which words a case is asked, and what is sent. */
export type Reworded = { readonly perturbed: Case; readonly asked: FingerprintedRequest };

type CaseOnTarget = { readonly suite: string; readonly target: string; readonly caseId: string };

/** How cases come into a model's words, target by target of the rows that ask for it. */
export function rewordIn(all: readonly MatchedTarget[], render: RenderRequest): Reword {
  const rows = new Map(
    all.flatMap((matched) => {
      const noise = noiseOf(matched);
      if (noise?.kinds.includes('paraphrase') !== true) return [];
      const written = writtenIn(matched.target, matched.suite.cases, noise);
      const target = rowNameOf(matched, 'paraphrase', written);
      const cases = new Map(matched.suite.cases.map((entry) => [entry.id, entry]));
      return [[targetKey({ suite: matched.suite.id, target }), { matched, written, cases }] as const];
    }),
  );
  return (key, words) => {
    const row = rows.get(targetKey(key));
    const entry = row?.cases.get(key.caseId);
    const perturbed = row && entry && inOtherWords(entry, row.written, words);
    const request = perturbed && tryRender(() => render(row.matched.target, perturbed).request);
    return request && { perturbed, asked: fingerprint(request) };
  };
}

/** Words that break a template are no way to ask the case. */
function tryRender<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return undefined;
  }
}
