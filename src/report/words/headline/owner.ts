import type { Finding } from '../../../domain/verdict/verdict.ts';
import type { Facts } from '../../facts.ts';
import { joinPhrases, mention, name, phrase, type Phrase } from '../../text/phrase.ts';
import { leadingFinding } from '../findings/order.ts';

const NAMED_OWNERS = 3;

/** Who owns what stands against the change; named as code, so that nobody is notified, unless the base branch asks for it. */
export function describeOwners(facts: Facts): readonly Phrase[] {
  const { result } = facts;
  const first = leadingFinding(result);
  if (first === undefined) return [];
  const concerned = result.verdict.findings.filter(
    ({ status, level }) => status === first.status && level === first.level,
  );
  const owners = [...new Set(concerned.flatMap((finding) => ownersOf(finding, facts)))];
  if (owners.length === 0) return [];
  const pings = pingedBy(facts);
  const shown = owners.slice(0, NAMED_OWNERS).map((owner): Phrase => [pings.has(owner) ? mention(owner) : name(owner)]);
  const more = owners.length - shown.length;
  const rest = more > 0 ? ` and ${more} more` : '';
  return [phrase`${owners.length === 1 ? 'Owner' : 'Owners'}: ${joinPhrases(shown, ', ')}${rest}.`];
}

/** Of the cases that a finding names, of its tag, or of its suite: the nearest that has one. */
function ownersOf({ suite, target, tag, caseIds }: Finding, { result, rows, tagRows }: Facts): readonly string[] {
  const isOwn = (of: { readonly suite: string; readonly target: string }): boolean =>
    of.suite === suite && (target === undefined || of.target === target);
  const ids = new Set(caseIds);
  const named = ids.size === 0 ? [] : result.cases.filter((entry) => isOwn(entry) && ids.has(entry.id));
  const ofRow = [...tagRows.filter(({ comparison }) => comparison.tag === tag), ...rows].find(isOwn)?.owner;
  const owners = named.length === 0 ? [ofRow] : named.map(({ owner }) => owner ?? ofRow);
  return owners.filter((owner) => owner !== undefined);
}

function pingedBy({ result: { verdict, mode }, rows }: Facts): ReadonlySet<string> {
  return new Set(verdict.kind === 'fail' && mode !== 'observe' ? rows.flatMap(({ pings }) => pings ?? []) : []);
}
