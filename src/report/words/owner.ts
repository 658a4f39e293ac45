import type { Facts } from '../facts.ts';
import { leadingFinding } from './findings/order.ts';
import { nameList, phrase, type Phrase } from '../text/phrase.ts';

const NAMED_OWNERS = 3;

/** Who owns what stands against the change; named as code, so that nobody is notified. */
export function ownersPhrase({ result, rows }: Facts): readonly Phrase[] {
  const first = leadingFinding(result);
  if (first === undefined) return [];
  const concerned = result.verdict.findings.filter(
    ({ status, level }) => status === first.status && level === first.level,
  );
  const owners = rows.flatMap(({ suite, owner }) => {
    return owner !== undefined && concerned.some((finding) => finding.suite === suite) ? [owner] : [];
  });
  const distinct = [...new Set(owners)];
  return distinct.length === 0
    ? []
    : [phrase`${distinct.length === 1 ? 'Owner' : 'Owners'}: ${nameList(distinct, NAMED_OWNERS)}.`];
}
