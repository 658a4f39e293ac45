import type { Case } from '../../domain/suite.ts';
import { UserError, type Diagnostic } from '../../domain/user-error.ts';

/** Gathers what cases could not be rendered, so that all of it is told at once and the same mistake only once. */
export type Failures = {
  /** The work's result; undefined where it ended in a user's mistake. Rejects nothing else. */
  readonly attempt: <T>(evalCase: Case, work: () => T) => T | undefined;
  /** One error a place and sentence, naming the first case that met it and how many others did. */
  readonly errors: () => readonly Diagnostic[];
};

type Failure = { readonly details: Diagnostic; readonly caseIds: Set<string> };

/** Starts an empty collection. */
export function collectFailures(): Failures {
  const found = new Map<string, Failure>();
  const note = (caseId: string, details: Diagnostic): void => {
    const name = JSON.stringify([details.place, details.sentence]);
    const known = found.get(name);
    if (known === undefined) found.set(name, { details, caseIds: new Set([caseId]) });
    else known.caseIds.add(caseId);
  };
  return {
    attempt: (evalCase, work) => {
      try {
        return work();
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        for (const details of error.all) note(evalCase.id, details);
        return undefined;
      }
    },
    errors: () => [...found.values()].map(withCase),
  };
}

function withCase({ details, caseIds }: Failure): Diagnostic {
  const [first] = caseIds;
  const others = caseIds.size === 1 ? '' : ` and ${caseIds.size - 1} more`;
  const who = `Met by case \`${first}\`${others}.`;
  return { ...details, hint: details.hint === undefined ? who : `${details.hint} ${who}` };
}
