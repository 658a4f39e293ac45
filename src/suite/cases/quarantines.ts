import type { Quarantine } from '../../domain/quarantine.ts';
import type { Case } from '../../domain/suite.ts';
import type { Diagnostic } from '../../domain/user-error.ts';
import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import type { SuiteInput } from '../schema/suite.ts';
import type { SourceDocument } from '../syntax/document.ts';

type Written = { readonly document: SourceDocument; readonly input: Pick<SuiteInput, 'flaky'> };

/** The `flaky:` of a suite. */
export function toQuarantines({ document, input }: Written): readonly Quarantine[] {
  return (input.flaky ?? []).map((entry, index) => ({
    caseId: String(entry.case),
    owner: entry.owner,
    reason: entry.reason,
    until: entry.until,
    place: document.placeOf(['flaky', index, 'until']),
  }));
}

/** An entry that is about no case, about one that another entry is about, or about one that must never be let through. */
export function findFlakyMistakes({ document, input }: Written, cases: readonly Case[]): readonly Diagnostic[] {
  const known = new Map(cases.map((entry) => [entry.id, entry]));
  const seen = new Set<string>();
  return (input.flaky ?? []).flatMap((entry, index) => {
    const id = String(entry.case);
    const isTwice = seen.has(id);
    seen.add(id);
    const at = document.placeOf(['flaky', index, 'case']);
    const found = known.get(id);
    if (found === undefined) {
      const sentence = `No case of the suite has the id \`${id}\`.`;
      return [diagnosticAt(at, { code: 'bad-value', sentence, hint: didYouMean(id, [...known.keys()]) })];
    }
    if (isTwice) {
      const sentence = `The case \`${id}\` is listed twice under \`flaky\`.`;
      return [diagnosticAt(at, { code: 'duplicate-id', sentence, hint: 'Keep one of the two.' })];
    }
    if (found.severity !== 'critical') return [];
    const sentence = `The case \`${id}\` is critical, and what is critical cannot be let through for being flaky.`;
    const hint = 'Mend it, or give it a lower `severity`, which a reviewer of the pull request sees.';
    return [diagnosticAt(at, { code: 'bad-value', sentence, hint })];
  });
}
