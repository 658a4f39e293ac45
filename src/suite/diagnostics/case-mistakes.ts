import { withChildren } from '../../domain/scorer.ts';
import type { Case } from '../../domain/suite.ts';
import type { Place, Diagnostic } from '../../domain/user-error.ts';
import { diagnosticAt, type DiagnosticMessage } from './diagnostic.ts';

type Met = { readonly details: Diagnostic; readonly first: string; count: number };

/** Gathers what is wrong when cases are used: one mistake a place and sentence, with the cases that met it counted. */
export type CaseMistakes = {
  readonly note: (caseId: string, details: Diagnostic) => void;
  /** Each mistake once; one of a variable names the first case that does not provide it. */
  readonly all: () => readonly Diagnostic[];
};

/** Starts an empty collection. */
export function gatherCaseMistakes(): CaseMistakes {
  const found = new Map<string, Met>();
  return {
    note: (caseId, details) => {
      const key = JSON.stringify([details.place, details.sentence]);
      const known = found.get(key);
      if (known === undefined) found.set(key, { details, first: caseId, count: 1 });
      else known.count += 1;
    },
    all: () => [...found.values()].map(nameCase),
  };
}

function nameCase({ details, first, count }: Met): Diagnostic {
  if (details.code !== 'unknown-variable') return details;
  const others = count === 1 ? '' : ` and ${count - 1} more`;
  const who = `Not provided by case \`${first}\`${others}.`;
  return { ...details, hint: details.hint === undefined ? who : `${details.hint} ${who}` };
}

/** What is wrong with a scorer's template in one case. */
export type FieldMistake = { readonly caseId: string; readonly place: Place; readonly message: DiagnosticMessage };

/** Gathers what is wrong when cases' fields are filled into scorers. */
export type FieldMistakes = {
  readonly note: (scorer: Place, mistake: FieldMistake) => void;
  /** At the scorer what all its cases met; at the case what only some did, and what a dataset's row gives. */
  readonly all: (cases: readonly Case[]) => readonly Diagnostic[];
};

type MetAt = { readonly scorer: Place; readonly mistakes: FieldMistake[] };

/** Starts an empty collection. */
export function gatherFieldMistakes(): FieldMistakes {
  const met = new Map<string, MetAt>();
  return {
    note: (scorer, mistake) => {
      const key = JSON.stringify([scorer, mistake.message.sentence]);
      const known = met.get(key) ?? { scorer, mistakes: [] };
      known.mistakes.push(mistake);
      met.set(key, known);
    },
    all: (cases) => [...met.values()].flatMap((one) => tell(one, cases)),
  };
}

function tell({ scorer, mistakes }: MetAt, cases: readonly Case[]): readonly Diagnostic[] {
  const isOfRows = mistakes.every(({ place, message }) => message.code === 'bad-value' && place.file !== scorer.file);
  if (isOfRows || mistakes.length < cases.filter((one) => isScoredBy(one, scorer)).length) {
    return mistakes.map(({ place, message }) => diagnosticAt(place, message));
  }
  const gathered = gatherCaseMistakes();
  for (const { caseId, message } of mistakes) gathered.note(caseId, diagnosticAt(scorer, message));
  return gathered.all();
}

function isScoredBy({ expect }: Case, scorer: Place): boolean {
  return expect.some((spec) => withChildren(spec).some(({ place }) => place === scorer));
}
