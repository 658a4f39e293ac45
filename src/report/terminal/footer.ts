import type { Result } from '../../domain/result.ts';
import { wrapWithPrefix } from '../ansi.ts';
import { callsWords, spentWords } from '../spend.ts';
import { visibleLine } from '../visible.ts';
import type { Screen } from './screen.ts';

/** Commits, calls and money in one line. */
export function terminalFooter({ facts: { result }, paint, width }: Screen): string {
  const words = [...commits(result), callsWords(result.spend), spentWords(result.spend)];
  return wrapWithPrefix('', paint('dim', words.join(' · ')), width);
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
