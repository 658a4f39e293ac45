import type { ChangedFile } from '../../domain/review/change.ts';
import type { ChangedBlock } from '../document/block.ts';
import { formatNumberOf } from '../text/format.ts';
import { code, details, htmlText } from './escape.ts';
import { phraseMarkdown } from '../text/phrase.ts';
import { lineCounts } from '../words/changes/line-counts.ts';
import { shownLines, type ShownLine } from '../words/changes/shown-lines.ts';
import type { Limits } from './limits.ts';

const WIDTH = 160;

/** So much is read at a glance, and is not folded. */
const FEW_LINES = 6;

/** What the pull request changed: in a line, and the lines of its files, folded where they are many. */
export function changedMarkdown({ line, files }: ChangedBlock, limits: Limits): string {
  const parts = [...(line === undefined ? [] : [phraseMarkdown(line)])];
  if (files.length > 0) parts.push(filesMarkdown(files, limits));
  return parts.join('\n\n');
}

function filesMarkdown(files: readonly ChangedFile[], { changedFiles, changedLines }: Limits): string {
  const shown = files.slice(0, changedFiles).map((file) => fileMarkdown(file, changedLines));
  const more = files.length - shown.length;
  const rest = more > 0 ? [`${formatNumberOf(more, 'more file')} in the full report.`] : [];
  const isShort = files.length === 1 && (files[0]?.lines.length ?? 0) <= FEW_LINES;
  return details(`Changed lines: ${lineCounts(files)}`, [...shown, ...rest].join('\n\n'), isShort);
}

function fileMarkdown(file: ChangedFile, most: number): string {
  const { lines, isWhole } = shownLines(file, { lines: most, width: WIDTH });
  const text = lines.map(lineText).join('\n').trimEnd();
  return `${code(file.file)}\n\n<pre lang="diff">${htmlText(text)}${isWhole ? '' : '\n…'}</pre>`;
}

const SIGNS: Readonly<Record<ShownLine['kind'], string>> = { base: '- ', head: '+ ', same: '  ', gap: '⋯' };

function lineText({ kind, text }: ShownLine): string {
  return `${SIGNS[kind]}${text}`;
}
