import type { CaseChange } from '../../domain/comparison.ts';
import type { ScoredTrial } from '../../domain/trial.ts';
import { exampleTrial, type CaseFacts, type Facts } from '../facts.ts';
import { formatCount, formatMs, formatNumberOf, formatTally, formatUsd, NOT_AVAILABLE } from '../format.ts';
import { outputText } from '../output-text.ts';
import { reasonPhrase } from '../reasons.ts';
import { shorten } from '../visible.ts';
import { diffWords, type Piece, type TextDiff } from '../word-diff.ts';
import { markup, NOTHING, phraseHtml, type Html } from './markup.ts';

/** Cases beyond this are counted, not shown; the result file has them all. */
const MAX_CASES = 5000;

/** Cases beyond this are shown in one line, so that the page opens at once. */
const MAX_DETAILED = 1000;

const OUTPUT_LENGTH = 2000;

/** So many broken cases stand open at first. */
const OPENED = 3;

const WORDS: Readonly<Record<CaseChange, string>> = {
  broken: 'Broken',
  fixed: 'Fixed',
  flaky: 'Flaky',
  failing: 'Failing on base too',
  passing: 'Passing',
  'measured-failing': 'Head only, failed',
  'measured-passing': 'Head only, passed',
  missing: 'No usable pair',
};

const ORDER = Object.keys(WORDS) as readonly CaseChange[];

/** Every case with its filters, what broke first, each unfolding into input, outputs side by side, scores and costs. */
export function casesHtml(facts: Facts): Html {
  if (facts.cases.length === 0) return NOTHING;
  const sorted = facts.cases.toSorted(
    (a, b) => ORDER.indexOf(a.comparison.change) - ORDER.indexOf(b.comparison.change),
  );
  const shown = sorted.slice(0, MAX_CASES).map((entry, index) => caseHtml(entry, index));
  const more = sorted.length - shown.length;
  return markup`<h2 id="cases">Cases</h2>
    ${choices('show', 'Show', ['broken', 'fixed', 'flaky', 'failing', 'measured-failing'], (choice) => WORDS[choice])}
    ${choices('severity', 'Severity', ['critical', 'major', 'minor'], (choice) => choice)}
    ${shown}${more > 0 ? markup`<p>${formatNumberOf(more, 'more case')} in the result file.</p>` : NOTHING}`;
}

function choices<T extends string>(
  group: string,
  legend: string,
  values: readonly T[],
  word: (value: T) => string,
): Html {
  const radio = (id: string, label: string, isChecked: boolean): Html =>
    markup`<label><input type="radio" name="${group}" id="${group}-${id}"${isChecked ? markup` checked` : NOTHING}> ${label}</label> `;
  return markup`<fieldset>
    <legend>${legend}</legend>
    ${radio('all', 'All', true)}${values.map((value) => radio(value, word(value), false))}
  </fieldset>`;
}

function caseHtml(entry: CaseFacts, index: number): Html {
  const { caseId, severity, change, tally, isConfirmed, tags } = entry.comparison;
  const tallies =
    tally.base.of === 0
      ? `head ${formatTally(tally.head)}`
      : `base ${formatTally(tally.base)} → head ${formatTally(tally.head)}`;
  const where = `${severity} · ${shorten(entry.suite, 100)} × ${shorten(entry.target, 100)}`;
  const confirmed = isConfirmed ? ', confirmed by fresh re-runs' : '';
  const tagList = tags.length === 0 ? '' : ` · ${shorten(tags.join(', '), 200)}`;
  const line = markup`<span class="change">${WORDS[change]}</span> <code>${shorten(caseId, 200)}</code>
    <span class="soft">${where} · ${tallies}${confirmed}${tagList}</span>`;
  const isOpen = change === 'broken' && index < OPENED;
  if (index >= MAX_DETAILED) return markup`<div class="case ${change} ${severity}"><div>${line}</div></div>\n`;
  return markup`<details class="case ${change} ${severity}"${isOpen ? markup` open` : NOTHING}>
    <summary>${line}</summary>
    <div>${bodyHtml(entry)}</div>
  </details>\n`;
}

function bodyHtml(entry: CaseFacts): Html {
  const isWorse = entry.comparison.change === 'broken';
  const base = exampleTrial(entry, 'base', isWorse);
  const head = exampleTrial(entry, 'head', !isWorse && entry.comparison.change !== 'measured-failing');
  const input = entry.details?.input.head ?? entry.details?.input.base;
  return markup`${
    input === undefined
      ? NOTHING
      : markup`<h4>Input</h4>
            <pre>${shorten(input, OUTPUT_LENGTH)}</pre>`
  }
    ${outputsHtml(base, head)}${scoresHtml('base', base)}${scoresHtml('head', head)}
    <dl>${whyHtml(entry)}${factsHtml('Base', base)}${factsHtml('Head', head)}</dl>`;
}

function outputsHtml(base: ScoredTrial | undefined, head: ScoredTrial | undefined): Html {
  if (base === undefined || head === undefined) {
    const only = head ?? base;
    return only === undefined
      ? NOTHING
      : markup`<h4>Output</h4>
          <pre>${shorten(outputText(only.output), OUTPUT_LENGTH)}</pre>`;
  }
  const diff = diffWords(outputText(base.output), outputText(head.output), OUTPUT_LENGTH);
  return markup`<div class="sides">
    <div>
      <h4>Base’s output</h4>
      <pre>${sideHtml(diff, 'base')}</pre>
    </div>
    <div>
      <h4>Head’s output</h4>
      <pre>${sideHtml(diff, 'head')}</pre>
    </div>
  </div>`;
}

function sideHtml(diff: TextDiff, side: 'base' | 'head'): Html {
  if (diff.kind === 'equal') return markup`${diff.text}`;
  if (diff.kind === 'apart') return markup`${diff[side]}`;
  const mark = ({ kind, text }: Piece): Html => {
    if (kind === 'same') return markup`${text}`;
    return kind === 'base' ? markup`<del>${text}</del>` : markup`<ins>${text}</ins>`;
  };
  return markup`${diff.pieces.filter((piece) => piece.kind === 'same' || piece.kind === side).map(mark)}`;
}

function scoresHtml(side: string, trial: ScoredTrial | undefined): Html {
  if (trial === undefined || trial.scores.length === 0) return NOTHING;
  const items = trial.scores.map(
    (score) =>
      markup`<li>${score.passed ? '✓' : '✗'} <code>${score.name}</code> ${score.passed ? 'passed' : 'failed'}: ${shorten(score.reason, 500)}</li>`,
  );
  return markup`<h4>What the scorers said of ${side}</h4>
    <ul>${items}</ul>`;
}

function whyHtml({ details }: CaseFacts): Html {
  if (details === undefined) return NOTHING;
  const reasons = details.reasons.map((reason) => markup`${phraseHtml(reasonPhrase(reason))} `);
  return markup`<dt>Why it ran</dt>
    <dd>${reasons}</dd>
    <dt>Defined in</dt>
    <dd><code>${details.file}:${details.line}</code></dd>`;
}

function factsHtml(label: string, trial: ScoredTrial | undefined): Html {
  if (trial === undefined) return NOTHING;
  const tokens =
    trial.usage === undefined
      ? `tokens ${NOT_AVAILABLE}`
      : `${formatCount(trial.usage.input)} tokens in, ${formatCount(trial.usage.output)} out`;
  const cost = trial.costUsd === undefined ? `cost ${NOT_AVAILABLE}` : formatUsd(trial.costUsd);
  const origin = trial.origin === 'live' ? '' : `, ${trial.origin}`;
  return markup`<dt>${label}</dt>
    <dd>
      ${[tokens, cost, formatMs(trial.latencyMs), formatNumberOf(trial.attempts, 'attempt'), trial.served.model ?? ''].filter((part) => part !== '').join(' · ')}${origin}
    </dd>`;
}
