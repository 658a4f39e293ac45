import { digestOf } from '../../../domain/json/digest.ts';
import { labelRow } from '../../../domain/labels/human-label.ts';
import type { Result } from '../../../domain/result.ts';
import type { ScoredTrial } from '../../../domain/trial.ts';
import type { CaseFacts } from '../../facts.ts';
import { labelSubjects, type LabelSubject } from '../../label-subjects.ts';
import { shorten } from '../../text/visible.ts';
import { markup, NOTHING, type Html } from '../markup.ts';

/** A longer text is left out of a label that the page writes: the result file has it. */
const LONGEST = 2000;
const NAME_LENGTH = 100;

/** Where a person says whether an output is right, and why: once for each judge that saw it. Without a script nothing is seen of it. */
export function labelFormHtml(entry: CaseFacts, trial: ScoredTrial | undefined, judge: Result['judge']): Html {
  if (trial === undefined) return NOTHING;
  return markup`${labelSubjects(entry, trial, judge).map((subject) => formHtml(subject, trial.key.side))}`;
}

function formHtml(subject: LabelSubject, side: string): Html {
  const { id, binding } = subject;
  const by = binding === undefined ? NOTHING : markup` by <code>${shorten(binding.scorer, NAME_LENGTH)}</code>`;
  const name = `label-${digestOf(id).slice(0, 12)}`;
  const choice = (value: string, words: string): Html =>
    markup`<label><input type="radio" name="${name}" value="${value}" /> ${words}</label>`;
  return markup`<fieldset class="label" data-label="${recordHtml(subject)}" hidden>
    <legend>Is ${side}’s output right${by}?</legend>
    ${choice('pass', 'right')}${choice('fail', 'wrong')}
    <label>note <input type="text" name="${name}-note" maxlength="500" autocomplete="off" /></label>
    <button type="button">clear</button>
  </fieldset>`;
}

/** The record that the page completes, in characters that change nothing on their way through an attribute. */
function recordHtml(subject: LabelSubject): Html {
  const { output, input } = subject;
  const isShort = output !== undefined && output.length <= LONGEST;
  const label = { ...subject, input: input.slice(0, LONGEST), output: isShort ? output : undefined };
  const said = { human: 'pass', note: undefined, reviewer: undefined, added: undefined } as const;
  const text = JSON.stringify(labelRow({ ...label, ...said }));
  const plain = text.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return { html: plain.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`) };
}

/** What becomes of the labels of a page: how many there are, who gives them, and how to take them along. */
export function labelBarHtml(result: Result): Html {
  const { createdAt, revisions } = result;
  const key = digestOf([createdAt, revisions.base?.sha, revisions.head.sha]).slice(0, 16);
  return markup`<div id="labels" class="label-bar soft" data-key="evaldelta-labels-${key}" hidden>
    <label>You are <input type="text" id="reviewer" maxlength="100" autocomplete="name" /></label>
    <button type="button" id="copy-labels">Copy as JSON Lines</button>
    <button type="button" id="download-labels">Download</button>
    <output id="label-count" aria-live="polite"></output>
    <span class="keys">Keys: <kbd>p</kbd> right, <kbd>f</kbd> wrong.</span>
    <textarea id="label-lines" aria-label="Labels as JSON Lines" rows="4" readonly hidden></textarea>
  </div>`;
}
