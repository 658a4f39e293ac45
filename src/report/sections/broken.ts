import type { ScoredTrial } from '../../domain/trial.ts';
import { casesThat, exampleTrial, type CaseFacts, type Facts } from '../facts.ts';
import { formatNumberOf, formatTallies } from '../format.ts';
import { code, details, inert } from '../markdown.ts';
import { outputText } from '../output-text.ts';
import type { Section } from '../budget.ts';
import { unevenNote } from '../uneven.ts';
import { shorten } from '../visible.ts';
import { diffWords } from '../word-diff.ts';
import { diffMarkdown, outputMarkdown } from './diff-markdown.ts';
import type { Limits } from './limits.ts';

const REASON_LENGTH = 300;
const FAILED_SCORERS = 4;
const FIRST_VALUE = 90;

/** What broke, worst first: the first in full, each a part of its own so that the last goes first, then the names of the next. */
export function brokenSections(facts: Facts, limits: Limits): readonly Section[] {
  const broken = casesThat(facts, 'broken');
  if (broken.length === 0) return [];
  const full = broken.slice(0, limits.brokenInFull).map((entry, index) => ({
    name: 'some broken cases',
    value: FIRST_VALUE - index / 1000,
    text: failedCase(entry, index + 1, limits),
  }));
  const note = unevenNote(broken);
  const title = `#### What broke: ${formatNumberOf(broken.length, 'case')}`;
  const heading = note === undefined ? title : `${title}\n\n<sub>${note}</sub>`;
  return [
    { name: 'what broke', value: 'required', text: heading },
    ...full,
    { name: 'the list of more broken cases', value: 60, text: moreCases(broken, 'more broken case', limits) },
  ];
}

/** What ran on head only and failed, folded: the first in full, then the names of the next. */
export function headFailuresSection(facts: Facts, limits: Limits): string {
  const failing = casesThat(facts, 'measured-failing');
  if (failing.length === 0) return '';
  const full = failing.slice(0, limits.brokenInFull).map((entry, index) => failedCase(entry, index + 1, limits));
  const parts = [...full, moreCases(failing, 'more failed case', limits)].filter((part) => part !== '');
  return details(`Run on head only and failed: ${formatNumberOf(failing.length, 'case')}`, parts.join('\n\n'));
}

function failedCase(entry: CaseFacts, position: number, limits: Limits): string {
  const base = exampleTrial(entry, 'base', true);
  const head = exampleTrial(entry, 'head', false);
  const input = entry.details?.input.head ?? entry.details?.input.base;
  const lines = [
    ...(head === undefined ? [] : failedScorers(head)),
    ...(input === undefined ? [] : [`- Input: ${code(input, limits.input)}`]),
  ];
  return [
    `**${position}.** ${caseLine(entry)}`,
    lines.join('\n'),
    head === undefined ? '' : outputs(base, head, limits),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** One case in one line: name, severity, where, how often it passed on each side. */
export function caseLine({ comparison, suite, target }: CaseFacts): string {
  const tallies = formatTallies(comparison);
  const confirmed = comparison.isConfirmed ? ', confirmed by fresh re-runs' : '';
  return `${code(comparison.caseId)} · ${comparison.severity} · ${code(suite)} × ${code(target)} · ${tallies}${confirmed}`;
}

function failedScorers(trial: ScoredTrial): readonly string[] {
  const failed = trial.scores.filter((score) => !score.passed);
  const shown = failed.slice(0, FAILED_SCORERS).map((score) => {
    return `- ${code(score.name)} failed: ${inert(shorten(score.reason, REASON_LENGTH))}`;
  });
  const more = failed.length - shown.length;
  return more === 0 ? shown : [...shown, `- and ${formatNumberOf(more, 'more scorer')} failed`];
}

function outputs(base: ScoredTrial | undefined, head: ScoredTrial, limits: Limits): string {
  if (base === undefined) return outputMarkdown('Output on head', shorten(outputText(head.output), limits.output));
  return diffMarkdown(diffWords(outputText(base.output), outputText(head.output), limits.output));
}

function moreCases(cases: readonly CaseFacts[], noun: string, limits: Limits): string {
  const rest = cases.slice(limits.brokenInFull);
  if (rest.length === 0) return '';
  const lines = rest.slice(0, limits.listed).map((entry) => `- ${caseLine(entry)}`);
  const more = rest.length - lines.length;
  const end = more === 0 ? [] : [`- and ${formatNumberOf(more, 'more case')} in the full report`];
  return details(formatNumberOf(rest.length, noun), [...lines, ...end].join('\n'));
}
