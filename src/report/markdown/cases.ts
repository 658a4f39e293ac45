import type { CaseInFull, MoreCases } from '../document/block.ts';
import { formatNumberOf } from '../text/format.ts';
import { code, details, htmlText, inert, NAME_LENGTH } from './escape.ts';
import { phraseMarkdown } from '../text/phrase.ts';
import { shorten, visibleLine } from '../text/visible.ts';
import type { Limits } from './limits.ts';
import { outputsMarkdown } from './outputs.ts';

const REASON_LENGTH = 300;
const BETWEEN = '\n\n';

/** One case with what failed, its input and its outputs. */
export function caseMarkdown(block: CaseInFull, limits: Limits): string {
  const { position, line, input, outputs, folded } = block;
  const facts = [...failedLines(block), ...(input === undefined ? [] : [`- Input: ${code(input, limits.input)}`])];
  const parts = [facts.join('\n'), outputs === undefined ? '' : outputsMarkdown(outputs, limits.output)].filter(
    (part) => part !== '',
  );
  if (folded === undefined) return [`**${position}.** ${phraseMarkdown(line)}`, ...parts].join(BETWEEN);
  const { caseId, tallies, isOpen } = folded;
  const summary = `${position}. <code>${htmlText(shorten(visibleLine(caseId), NAME_LENGTH))}</code> ${tallies}`;
  return details(summary, parts.length === 0 ? 'No answer is kept.' : parts.join(BETWEEN), isOpen);
}

function failedLines({ failed, moreFailed }: CaseInFull): readonly string[] {
  const lines = failed.map(({ name, reason }) => `- ${code(name)} failed: ${inert(shorten(reason, REASON_LENGTH))}`);
  return moreFailed === 0 ? lines : [...lines, `- and ${formatNumberOf(moreFailed, 'more scorer')} failed`];
}

/** The lines of the next cases, folded. */
export function moreMarkdown({ noun, items }: MoreCases, { listed }: Limits): string {
  const lines = items.slice(0, listed).map((item) => `- ${phraseMarkdown(item)}`);
  const more = items.length - lines.length;
  const end = more === 0 ? [] : [`- and ${formatNumberOf(more, 'more case')} in the full report`];
  return details(formatNumberOf(items.length, `more ${noun}`), [...lines, ...end].join('\n'));
}
