import { findingOn, type Rule } from './finding.ts';

/** Servers that answered one side alone may be other systems: what differs, or does not, says nothing sure of the change. */
export const otherUpstreams: Rule = (input) => {
  const { upstreams } = input.comparison;
  if (upstreams === undefined || upstreams.base.join('\n') === upstreams.head.join('\n')) return [];
  return [findingOn(input, { rule: 'spec', status: 'undecided', why: 'other-upstreams' })];
};
