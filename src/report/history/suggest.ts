import type { HistoryRow, UnstableCase } from '../../domain/runs/history.ts';
import { visibleLine } from '../text/visible.ts';

/** A case that fails more seldom costs next to nothing, and is worth more judged. */
const FAILS_AT_LEAST = 0.1;
/** Weeks to mend it in. */
const WEEKS = 4;

type Named = UnstableCase & { readonly caseId: string };

/**
 * `flaky:` of each suite as it can be pasted: for the cases that fail now and then and may be put in quarantine. Who owns none
 * has to be given an owner before the suite is valid. Undefined where there is nothing to propose.
 */
export function suggestedQuarantines(rows: readonly HistoryRow[], nowMs: number): string | undefined {
  const until = new Date(nowMs + WEEKS * 7 * 86_400_000).toISOString().slice(0, 10);
  const suites = [...Map.groupBy(rows, ({ suite }) => suite)].flatMap(([suite, own]) => {
    const cases = worstOfEach(own.flatMap(({ unstable }) => unstable).filter(isWorthIt));
    if (cases.length === 0) return [];
    return [`# suite ${visibleLine(suite)}`, 'flaky:', ...cases.flatMap((one) => entryLines(one, until))].join('\n');
  });
  return suites.length === 0 ? undefined : `${suites.join('\n\n')}\n`;
}

function isWorthIt(one: UnstableCase): one is Named {
  return one.caseId !== undefined && one.mayBeHeld === true && 1 - one.passed / one.of >= FAILS_AT_LEAST;
}

/** A case that several targets answer is proposed once. */
function worstOfEach(cases: readonly Named[]): readonly Named[] {
  const rate = ({ passed, of }: Named): number => passed / of;
  return [...Map.groupBy(cases, ({ caseId }) => caseId).values()].map((same) =>
    same.reduce((worst, one) => (rate(one) < rate(worst) ? one : worst)),
  );
}

/** JSON's strings are YAML's too. */
function entryLines({ caseId, owner, passed, of }: Named, until: string): readonly string[] {
  return [
    `  - case: ${JSON.stringify(caseId)}`,
    owner === undefined ? '    owner: "" # who mends it' : `    owner: ${JSON.stringify(owner)}`,
    `    reason: "passed ${passed} of ${of} runs although nothing of it changed"`,
    `    until: ${until}`,
  ];
}
