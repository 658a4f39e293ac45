import { caseKey } from '../../../domain/keys.ts';
import type { Preference } from '../../../domain/comparison/preference.ts';
import type { Result } from '../../../domain/result.ts';
import { byteLength } from '../../document/fit-sections.ts';
import { caseAddress } from '../../document/case-address.ts';
import { armNames, exampleTrial, type CaseFacts, type Facts } from '../../facts.ts';
import { formatNumberOf, formatTallies } from '../../text/format.ts';
import { shorten } from '../../text/visible.ts';
import { caseBodyHtml } from './case-body.ts';
import { changeWord, CHANGES } from './change-words.ts';
import type { Filters } from './filters.ts';
import { labelBarHtml } from '../labels/label-form.ts';
import { markup, NOTHING, type Html } from '../markup.ts';
import { questionOf } from './question.ts';

/** Cases beyond these bounds are shown in one line, so that the page stays small and opens at once. */
const MAX_DETAILED = 1000;
const DETAILED_BYTES = 8_000_000;

/** Cases beyond this are counted, not shown; the result file has them all. */
const ALL_BYTES = 12_000_000;

const QUESTION_LENGTH = 90;

/** Every case with its filters, what broke first: a list beside the chosen case, or one below the other where it is narrow. */
export function casesHtml(facts: Facts, filters: Filters): Html {
  if (facts.cases.length === 0) return NOTHING;
  const sorted = facts.cases.toSorted((a, b) => rank(a) - rank(b));
  const hasRows = facts.rows.length > 1;
  const preferences = Map.groupBy(facts.result.preferences, ({ key }) => caseKey(key));
  const shown: Html[] = [];
  let bytes = 0;
  for (const [index, entry] of sorted.entries()) {
    const isDetailed = index < MAX_DETAILED && bytes < DETAILED_BYTES;
    const line = {
      entry,
      filters,
      hasRows,
      judge: facts.result.judge,
      preferences: preferences.get(caseKey({ ...entry, caseId: entry.comparison.caseId })) ?? [],
    };
    const one = isDetailed ? detailedHtml(line, index === 0) : lineOnlyHtml(line);
    bytes += byteLength(one.html);
    if (bytes > ALL_BYTES) break;
    shown.push(one);
  }
  const more = sorted.length - shown.length;
  return markup`<h2 id="cases">Cases</h2>
    ${sorted.length === 1 ? NOTHING : filters.controls}
    <div class="browser${sorted.length === 1 ? ' alone' : ''}">
      <p class="hint soft">Choose a case to read it here.</p>
      <div class="list">${shown}</div>
    </div>
    ${sorted.length === 1 ? NOTHING : KEYS}${labelBarHtml(facts.result)}
    <p class="soft">
      Long texts are cut${sorted.length > MAX_DETAILED ? ' and many cases shortened to a line' : ''}; the result file (<code>report-json</code>, <code>--json</code>) has every trial in full.${more > 0 ? ` ${formatNumberOf(more, 'more case')} in it.` : ''}
    </p>`;
}

const KEYS = markup`<p class="keys soft scripted" hidden>
  Keys: <kbd>j</kbd> next, <kbd>k</kbd> previous, <kbd>b</kbd> broken only, <kbd>/</kbd> search.
</p>`;

function rank(entry: CaseFacts): number {
  return CHANGES.indexOf(entry.comparison.change);
}

type Line = {
  readonly entry: CaseFacts;
  readonly preferences: readonly Preference[];
  readonly filters: Filters;
  readonly hasRows: boolean;
  readonly judge: Result['judge'];
};

// One name for all: where one is opened, the others close.
function detailedHtml(line: Line, isOpen: boolean): Html {
  const { entry, preferences, judge } = line;
  return markup`<details name="case" ${attributes(line)}${isOpen ? markup` open` : NOTHING}>
    <summary>${lineHtml(line)}</summary>
    <div id="${addressOf(entry)}">${caseBodyHtml(entry, preferences, judge)}</div>
  </details>\n`;
}

function lineOnlyHtml(line: Line): Html {
  return markup`<div ${attributes(line)} id="${addressOf(line.entry)}">${lineHtml(line)} <span class="soft">${tagsOf(line.entry)}</span></div>\n`;
}

function addressOf({ suite, target, comparison: { caseId } }: CaseFacts): string {
  return caseAddress({ suite, target, caseId });
}

// What the script sorts by.
function attributes({ entry, filters }: Line): Html {
  const head = exampleTrial(entry, 'head', false);
  const cost = head?.costUsd === undefined ? NOTHING : markup` data-usd="${Number(head.costUsd.toPrecision(4))}"`;
  const latency = head?.origin === 'live' ? markup` data-ms="${Math.round(head.latencyMs)}"` : NOTHING;
  return markup`class="case ${entry.comparison.change} ${filters.classesOf(entry)}"${cost}${latency}`;
}

function lineHtml({ entry, hasRows }: Line): Html {
  const { caseId, severity, change, isConfirmed } = entry.comparison;
  const question = questionOf(entry, QUESTION_LENGTH);
  const asked = question === undefined ? NOTHING : markup`<span class="question">${question}</span> `;
  const row = hasRows ? ` · ${shorten(entry.suite, 100)} × ${shorten(entry.target, 100)}` : '';
  const facts = `${severity}, ${formatTallies(entry.comparison, armNames(entry))}${row}`;
  return markup`<span class="change">${changeWord({ change, isConfirmed })}</span> ${asked}<code>${shorten(caseId, 200)}</code> <span class="soft">${facts}</span>`;
}

function tagsOf({ comparison: { tags } }: CaseFacts): string {
  return shorten(tags.slice(0, 20).join(', '), 200);
}
