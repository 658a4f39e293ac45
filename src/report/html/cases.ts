import { byteLength } from '../budget.ts';
import type { CaseFacts, Facts } from '../facts.ts';
import { formatNumberOf, formatTally } from '../format.ts';
import { shorten } from '../visible.ts';
import { caseBodyHtml } from './case-body.ts';
import { CHANGE_WORDS, CHANGES, type Filters } from './filters.ts';
import { markup, NOTHING, type Html } from './markup.ts';

/** Cases beyond these bounds are shown in one line, so that the page stays small and opens at once. */
const MAX_DETAILED = 1000;
const DETAILED_BYTES = 8_000_000;

/** Cases beyond this are counted, not shown; the result file has them all. */
const ALL_BYTES = 12_000_000;

/** So many broken cases stand open at first. */
const OPENED = 3;

/** Every case with its filters, what broke first, each unfolding into input, outputs side by side, scores and costs. */
export function casesHtml(facts: Facts, filters: Filters): Html {
  if (facts.cases.length === 0) return NOTHING;
  const sorted = facts.cases.toSorted((a, b) => rank(a) - rank(b));
  const shown: Html[] = [];
  let bytes = 0;
  for (const [index, entry] of sorted.entries()) {
    const isDetailed = index < MAX_DETAILED && bytes < DETAILED_BYTES;
    const one = isDetailed ? detailedHtml(entry, filters, index) : lineOnlyHtml(entry, filters);
    bytes += byteLength(one.html);
    if (bytes > ALL_BYTES) break;
    shown.push(one);
  }
  const more = sorted.length - shown.length;
  return markup`<h2 id="cases">Cases</h2>
    <p class="soft">
      What broke comes first. Long texts are cut and many cases shortened to a line; the result file (<code>report-json</code>, <code>--json</code>) has every trial in full.
    </p>
    ${filters.controls}
    ${shown}${more > 0 ? markup`<p>${formatNumberOf(more, 'more case')} in the result file.</p>` : NOTHING}`;
}

function rank(entry: CaseFacts): number {
  return CHANGES.indexOf(entry.comparison.change);
}

function detailedHtml(entry: CaseFacts, filters: Filters, index: number): Html {
  const isOpen = entry.comparison.change === 'broken' && index < OPENED;
  return markup`<details class="case ${entry.comparison.change} ${filters.classesOf(entry)}"${isOpen ? markup` open` : NOTHING}>
    <summary>${lineHtml(entry)}</summary>
    <div>${caseBodyHtml(entry)}</div>
  </details>\n`;
}

function lineOnlyHtml(entry: CaseFacts, filters: Filters): Html {
  return markup`<div class="case ${entry.comparison.change} ${filters.classesOf(entry)}">${lineHtml(entry)}</div>\n`;
}

function lineHtml({ suite, target, comparison }: CaseFacts): Html {
  const { caseId, severity, change, tally, isConfirmed, tags } = comparison;
  const tallies =
    tally.base.of === 0
      ? `head ${formatTally(tally.head)}`
      : `base ${formatTally(tally.base)} → head ${formatTally(tally.head)}`;
  const parts = [
    severity,
    `${shorten(suite, 100)} × ${shorten(target, 100)}`,
    tallies + (isConfirmed ? ', confirmed by fresh re-runs' : ''),
    ...(tags.length === 0 ? [] : [shorten(tags.slice(0, 20).join(', '), 200)]),
  ];
  return markup`<span class="change">${CHANGE_WORDS[change]}</span> <code>${shorten(caseId, 200)}</code> <span class="soft">${parts.join(' · ')}</span>`;
}
