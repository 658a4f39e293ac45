import { createHash } from 'node:crypto';
import type { CaseFacts } from '../facts.ts';

const LONGEST = 300;

/** What a case's place on the page is called after `#`: only characters that stand in any address as they are. */
export function caseAddress({
  suite,
  target,
  caseId,
}: Pick<CaseFacts, 'suite' | 'target'> & { readonly caseId: string }): string {
  const parts = [suite, target, caseId].map((part) => escaped(part.toWellFormed()));
  const address = `case=${parts.join('/')}`;
  if (address.length <= LONGEST) return address;
  const digest = createHash('sha256').update(address).digest('hex').slice(0, 12);
  return `${address.slice(0, LONGEST - digest.length - 1).replace(/%[0-9A-F]?$/, '')}~${digest}`;
}

function escaped(text: string): string {
  return encodeURIComponent(text).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
