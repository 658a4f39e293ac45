import type { Result } from '../../domain/result.ts';
import { formatCount, formatNumberOf, formatUsd, NOT_AVAILABLE } from '../format.ts';
import type { Screen } from '../terminal.ts';
import { visibleLine } from '../visible.ts';
import { wrapWithPrefix } from '../ansi.ts';

/** Commits, calls and money in one line. */
export function terminalFooter({ facts: { result }, paint, width }: Screen): string {
  const { spend } = result;
  const money = spend.totalUsd === undefined ? `spend ${NOT_AVAILABLE}` : `${formatUsd(spend.totalUsd)} spent`;
  const cap = spend.maxCostUsd === undefined ? '' : ` of at most ${formatUsd(spend.maxCostUsd)}`;
  const calls = `${formatNumberOf(spend.callsMade, 'call')} made, ${formatCount(spend.callsReused)} reused`;
  return wrapWithPrefix('', paint('dim', [...commits(result), calls, money + cap].join(' · ')), width);
}

/** None where the run ended before it knew them. */
function commits({ revisions: { base, head }, pullRequest }: Result): readonly string[] {
  const headSha = pullRequest?.headSha ?? head.sha;
  if (headSha === '' && !head.isWorkingTree) return [];
  const headWords = head.isWorkingTree ? 'working tree' : visibleLine(headSha.slice(0, 7));
  return [
    base === undefined ? `head ${headWords} alone` : `base ${visibleLine(base.sha.slice(0, 7))} → head ${headWords}`,
  ];
}
