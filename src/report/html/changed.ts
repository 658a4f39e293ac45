import type { ChangedFile } from '../../domain/review/change.ts';
import type { ChangedBlock } from '../document/block.ts';
import { lineCounts } from '../words/changes/line-counts.ts';
import { shownLines, type ShownLine } from '../words/changes/shown-lines.ts';
import { shorten } from '../text/visible.ts';
import { markup, NOTHING, phraseHtml, type Html } from './markup.ts';

const LIMITS = { lines: 200, width: 600 };

/** What the pull request changed: a line that unfolds to the changed lines of its files. */
export function changedHtml({ line, files }: ChangedBlock): Html {
  if (files.length === 0) return line === undefined ? NOTHING : markup`<p class="changed">${phraseHtml(line)}</p>`;
  const counts = `Changed lines: ${lineCounts(files)}`;
  const summary =
    line === undefined ? markup`${counts}` : markup`${phraseHtml(line)} <span class="soft">${counts}</span>`;
  return markup`<details class="changed rest">
    <summary>${summary}</summary>
    ${files.map(fileHtml)}
  </details>`;
}

function fileHtml(file: ChangedFile): Html {
  const { lines, isWhole } = shownLines(file, LIMITS);
  const rest = isWhole ? NOTHING : markup`<p class="soft">Long lines and many lines are cut.</p>`;
  return markup`<p><code>${shorten(file.file, 200)}</code></p><pre class="lines">${lines.map(lineHtml)}</pre>${rest}`;
}

// Signs as well as colours; a mark that is read aloud as what it is.
function lineHtml({ kind, text }: ShownLine): Html {
  if (kind === 'gap') return markup`<span class="gap">⋯</span>\n`;
  if (kind === 'same') return markup`  ${text}\n`;
  return kind === 'base' ? markup`<del>- ${text}</del>\n` : markup`<ins>+ ${text}</ins>\n`;
}
