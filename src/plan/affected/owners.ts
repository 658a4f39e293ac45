import type { Suite } from '../../domain/suite.ts';
import { isHandle } from '../../domain/writing/handle.ts';

/** A pull request may name whom it likes; notified is whom the base branch names. */
export function pingedOwners(base: Suite | undefined): readonly string[] {
  if (base?.pingsOwners !== true) return [];
  const owners = [base.owner, ...base.ownerOfTag.values(), ...base.cases.map(({ owner }) => owner)];
  return [...new Set(owners.filter((owner) => owner !== undefined))].filter(isHandle);
}
