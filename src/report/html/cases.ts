import type { CaseChange } from '../../domain/comparison.ts';
import type { ScoredTrial } from '../../domain/trial.ts';
import { exampleTrial, type CaseFacts, type Facts } from '../facts.ts';
import { formatCount, formatMs, formatNumberOf, formatTally, formatUsd, NOT_AVAILABLE } from '../format.ts';
import { outputText } from '../output-text.ts';
import { reasonPhrase } from '../reasons.ts';
import { shorten } from '../visible.ts';
import { diffWords, type Piece, type TextDiff } from '../word-diff.ts';
import { html, NOTHING, phraseHtml, type Html } from './markup.ts';

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
  return html`<h2 id="cases">Cases</h2>
    ${choices('show', 'Show', ['broken', 'fixed', 'flaky', 'failing', 'measured-failing'], (choice) => WORDS[choice])}
    ${choices('severity', 'Severity', ['critical', 'major', 'minor'], (choice) => choice)}
    ${shown}${more > 0 ? html`<p>${formatNumberOf(more, 'more case')} in the result file.</p>` : NOTHING}`;
}

function choices<T extends string>(
  group: string,
  legend: string,
  values: readonly T[],
  word: (value: T) => string,
): Html {
  const radio = (id: string, label: string, isChecked: boolean): Html =>
    html`<label
      ><input type="radio" name="${group}" id="${group}-${id}" ${isChecked ? html` checked` : NOTHING} />
      ${label}</label
    > `;
  return html`<fieldset>
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
  const line = html`<span class="change">${WORDS[change]}</span> <code>${shorten(caseId, 200)}</code>
    <span class="soft"
      >${severity} · ${shorten(entry.suite, 100)} × ${shorten(entry.target, 100)} ·
      ${tallies}${isConfirmed ? ', confirmed by fresh re-runs' : ''}${tags.length === 0 ? '' : ` · ${shorten(tags.join(', '), 200)}`}</span
    >`;
  const isOpen = change === 'broken' && index < OPENED;
  if (index >= MAX_DETAILED) return html`<div class="case ${change} ${severity}"><div>${line}</div></div> `;
  return html`<details class="case ${change} ${severity}">
    <summary>${line}</summary>
    <div>${bodyHtml(entry)}</div>
  </details> `;
}

function bodyHtml(entry: CaseFacts): Html {
  const isWorse = entry.comparison.change === 'broken';
  const base = exampleTrial(entry, 'base', isWorse);
  const head = exampleTrial(entry, 'head', !isWorse && entry.comparison.change !== 'measured-failing');
  const input = entry.details?.input.head ?? entry.details?.input.base;
  return html`${
      input === undefined
        ? NOTHING
        : html`<h4>Input</h4>
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
      : html`<h4>Output</h4>
          <pre>${shorten(outputText(only.output), OUTPUT_LENGTH)}</pre>`;
  }
  const diff = diffWords(outputText(base.output), outputText(head.output), OUTPUT_LENGTH);
  return html`<div class="sides">
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
  if (diff.kind === 'equal') return html`${diff.text}`;
  if (diff.kind === 'apart') return html`${diff[side]}`;
  const mark = ({ kind, text }: Piece): Html => {
    if (kind === 'same') return html`${text}`;
    return kind === 'base' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`;
  };
  return html`${diff.pieces.filter((piece) => piece.kind === 'same' || piece.kind === side).map(mark)}`;
}

function scoresHtml(side: string, trial: ScoredTrial | undefined): Html {
  if (trial === undefined || trial.scores.length === 0) return NOTHING;
  const items = trial.scores.map(
    (score) =>
      html`<li>
        ${score.passed ? '✓' : '✗'} <code>${score.name}</code> ${score.passed ? 'passed' : 'failed'}:
        ${shorten(score.reason, 500)}
      </li>`,
  );
  return html`<h4>What the scorers said of ${side}</h4>
    <ul>
      ${items}
    </ul>`;
}

function whyHtml({ details }: CaseFacts): Html {
  if (details === undefined) return NOTHING;
  const reasons = details.reasons.map((reason) => html`${phraseHtml(reasonPhrase(reason))} `);
  return html`<dt>Why it ran</dt>
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
  return html`<dt>${label}</dt>
    <dd>
      ${[tokens, cost, formatMs(trial.latencyMs), formatNumberOf(trial.attempts, 'attempt'), trial.served.model ?? ''].filter((part) => part !== '').join(' · ')}${origin}
    </dd>`;
}
