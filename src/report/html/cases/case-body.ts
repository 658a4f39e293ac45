import type { CaseComparison } from '../../../domain/comparison/comparison.ts';
import type { Preference } from '../../../domain/comparison/preference.ts';
import type { Result } from '../../../domain/result.ts';
import type { Provenance } from '../../../domain/suite.ts';
import type { ScoredTrial } from '../../../domain/trial.ts';
import { caseAddress } from '../../document/case-address.ts';
import { armNames, exampleTrial, type CaseFacts } from '../../facts.ts';
import { formatCount, formatNumberOf, formatTallies } from '../../text/format.ts';
import { outputText, shorten } from '../../text/visible.ts';
import { describeReason } from '../../words/cases/reasons.ts';
import { diffWords } from '../../text/word-diff.ts';
import { answerPartsHtml } from './answer-parts.ts';
import { expectedHtml, inputHtml } from './case-input.ts';
import { changeWord } from './change-words.ts';
import { labelFormHtml } from '../labels/label-form.ts';
import { markup, NOTHING, phraseHtml, type Html } from '../markup.ts';
import { preferencesHtml, scoresHtml } from './case-scores.ts';
import { sidesHtml } from './sides.ts';
import { trialsHtml } from './trials.ts';

const TEXT_LENGTH = 2000;
const OTHER_LENGTH = 600;

const MAX_OTHERS = 4;

/** All about one case: its input or conversation, what is expected, an output of each side with their differences, what the scorers said, every trial. */
export function caseBodyHtml(entry: CaseFacts, preferences: readonly Preference[], judge?: Result['judge']): Html {
  const isWorse = gotWorse(entry.comparison);
  const base = exampleTrial(entry, 'base', isWorse);
  const head = exampleTrial(entry, 'head', !isWorse && entry.comparison.change !== 'measured-failing');
  return markup`${titleHtml(entry)}${inputHtml(entry)}${expectedHtml(entry)}${outputsHtml(entry, base, head)}${labelFormHtml(entry, head ?? base, judge)}${answerPartsHtml([base, head])}${scoresHtml(base, head)}${preferencesHtml(preferences)}${othersHtml(entry, [base, head])}${trialsHtml(entry.trials)}${whyHtml(entry)}`;
}

/** Of a case that changes its answer, the answers to show are those that head did worse with, where it did. */
function gotWorse({ change, tally: { base, head } }: CaseComparison): boolean {
  return change === 'broken' || (change === 'flaky' && head.passed * base.of < base.passed * head.of);
}

function titleHtml(entry: CaseFacts): Html {
  const { suite, target, comparison, details } = entry;
  const { caseId, severity, change, isConfirmed, tags } = comparison;
  const address = caseAddress({ suite, target, caseId });
  const facts = [
    severity,
    `${formatTallies(comparison, armNames(entry))}${isConfirmed ? ', confirmed by fresh re-runs' : ''}`,
    `${shorten(suite, 100)} × ${shorten(target, 100)}`,
    ...(tags.length === 0 ? [] : [shorten(tags.slice(0, 20).join(', '), 200)]),
    ...(details?.owner === undefined ? [] : [`owner ${shorten(details.owner, 100)}`]),
  ];
  return markup`<p class="title"><strong class="change">${changeWord({ change, isConfirmed })}</strong> <a href="#${address}">${shorten(caseId, 200)}</a> <span class="soft">${facts.join(' · ')}</span></p>`;
}

const NO_PROVENANCE: Provenance = { source: undefined, added: undefined, consent: undefined };

function whyHtml({ details }: CaseFacts): Html {
  if (details === undefined) return NOTHING;
  const reasons = details.reasons.map((reason) => markup`${phraseHtml(describeReason(reason))} `);
  const { source, added, consent } = details.provenance ?? NO_PROVENANCE;
  const origin = [
    ...(source === undefined ? [] : [`from ${source}`]),
    ...(added === undefined ? [] : [`added ${added}`]),
    ...(consent === undefined ? [] : [`consent: ${consent}`]),
  ].map((part) => ` · ${shorten(part, 200)}`);
  return markup`<p class="soft">
    Ran because of: ${reasons}· defined in <code>${shorten(details.file, 200)}:${details.line}</code>${origin.join('')}
  </p>`;
}

function outputsHtml(entry: CaseFacts, base: ScoredTrial | undefined, head: ScoredTrial | undefined): Html {
  const only = head ?? base;
  if (only === undefined) return NOTHING;
  if (base !== undefined && head !== undefined && outputText(base.output) !== outputText(head.output))
    return sidesHtml(
      'output',
      diffWords(outputText(base.output), outputText(head.output), TEXT_LENGTH),
      armNames(entry),
    );
  const isShared = base !== undefined && head !== undefined;
  return markup`<h3>${isShared ? 'Output, the same on both sides' : 'Output'}</h3>
    <pre>${textOf(only)}</pre>`;
}

function textOf(trial: ScoredTrial, max = TEXT_LENGTH): Html {
  const text = outputText(trial.output);
  return text === '' ? markup`<em>(empty)</em>` : markup`${shorten(text, max)}`;
}

/** Answers of the other trials, each text once: what a model says besides is what tells a flake from a change. */
function othersHtml({ trials }: CaseFacts, shown: readonly (ScoredTrial | undefined)[]): Html {
  const known = new Set(shown.map((trial) => trial && keyOf(trial)));
  const scored = trials.filter((trial) => trial.status === 'scored');
  const groups = [...Map.groupBy(scored, keyOf)].filter(([key]) => !known.has(key)).map(([, same]) => same);
  if (groups.length === 0) return NOTHING;
  const items = groups.slice(0, MAX_OTHERS).map((same) => {
    const [first] = same;
    if (first === undefined) return NOTHING;
    return markup`<h4>${first.key.side}, ${first.passed ? 'passed' : 'failed'}, ${formatCount(same.length)} ×</h4>
      <pre>${textOf(first, OTHER_LENGTH)}</pre>`;
  });
  return markup`<details>
    <summary>${formatNumberOf(groups.length, 'other answer')}</summary>
    ${items}${groups.length > MAX_OTHERS ? markup`<p>and ${formatCount(groups.length - MAX_OTHERS)} more in the result file</p>` : NOTHING}
  </details>`;
}

function keyOf({ key, passed, output }: ScoredTrial): string {
  return JSON.stringify([key.side, passed, outputText(output)]);
}
