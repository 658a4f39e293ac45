import { formatCount, formatNumberOf, formatUsd, NOT_AVAILABLE } from '../format.ts';
import type { Screen } from '../terminal.ts';
import { visibleLine } from '../visible.ts';
import { wrapWithPrefix } from '../ansi.ts';

/** Commits, calls and money in one line. */
export function terminalFooter({ facts: { result }, paint, width }: Screen): string {
  const { base, head } = result.revisions;
  const { spend } = result;
  const headWords = head.isWorkingTree
    ? 'working tree'
    : visibleLine((result.pullRequest?.headSha ?? head.sha).slice(0, 7));
  const commits =
    base === undefined ? `head ${headWords} alone` : `base ${visibleLine(base.sha.slice(0, 7))} → head ${headWords}`;
  const money = spend.totalUsd === undefined ? `spend ${NOT_AVAILABLE}` : `${formatUsd(spend.totalUsd)} spent`;
  const cap = spend.maxCostUsd === undefined ? '' : ` of at most ${formatUsd(spend.maxCostUsd)}`;
  const calls = `${formatNumberOf(spend.callsMade, 'call')} made, ${formatCount(spend.callsReused)} reused`;
  return wrapWithPrefix('', paint('dim', [commits, calls, money + cap].join(' · ')), width);
}
