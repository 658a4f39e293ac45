import type { PolicyRules } from '../../domain/verdict/policy.ts';
import type { Case, Severity, Suite } from '../../domain/suite.ts';
import { isDeepEqual } from './deep-equal.ts';

/** How strictly a case is judged by its severity. */
export const STRICTNESS: Readonly<Record<Severity, number>> = { minor: 0, major: 1, critical: 2 };

/** One of head's cases as base would judge it, next to base's own. */
export type JudgedCase = { readonly entry: Case; readonly baseCase: Case | undefined };

/**
 * How head's cases of a suite are judged: a case that base has keeps base's label, cluster and tags and at least base's severity,
 * so that a pull request can neither dilute a tag with other cases nor take its own out, nor disarm the judge, nor make one
 * step of many. Tags that no
 * case of base carries are head's to give: they only add rows. A new case brings its own.
 */
export function baseYardstick(base: Suite | undefined, policy: PolicyRules): (headCase: Case) => JudgedCase {
  const baseCases = new Map(base?.cases.map((entry) => [entry.id, entry]));
  const known = new Set(base?.cases.flatMap((entry) => entry.tags));
  return (headCase) => {
    const baseCase = baseCases.get(headCase.id);
    if (baseCase === undefined || baseCase === headCase) return { entry: headCase, baseCase };
    const tags = [...baseCase.tags, ...headCase.tags.filter((tag) => !known.has(tag))];
    const severity = mayRaise(policy) ? stricter(baseCase.severity, headCase.severity) : baseCase.severity;
    const { human, cluster } = baseCase;
    const isJudgedAlike =
      severity === headCase.severity &&
      human === headCase.human &&
      cluster === headCase.cluster &&
      isDeepEqual([...tags].sort(), [...headCase.tags].sort());
    return { entry: isJudgedAlike ? headCase : { ...headCase, tags, severity, cluster, human }, baseCase };
  };
}

/** Critical cases are judged by a rule of their own: where it tolerates some, to become critical is no stricter. */
function mayRaise({ critical }: PolicyRules): boolean {
  return critical === undefined || (critical.level === 'block' && critical.maxBroken === 0);
}

function stricter(base: Severity, head: Severity): Severity {
  return STRICTNESS[head] > STRICTNESS[base] ? head : base;
}
