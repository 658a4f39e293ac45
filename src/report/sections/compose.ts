import type { Section } from '../budget.ts';
import { isUnmeasured, type Facts } from '../facts.ts';
import { brokenSections } from './broken.ts';
import {
  changesSection,
  errorsSection,
  findingsSection,
  foldedCases,
  lostTrialsSection,
  reasonsSection,
  sensitivitySection,
  unjudgedSection,
  warningsSection,
} from './folded.ts';
import { footerSection } from './footer.ts';
import type { Limits } from './limits.ts';
import { metricsSection, partsSection } from './metrics.ts';
import { titleSection } from './title.ts';

/** What differs between the Markdown reports. */
export type Composition = {
  readonly limits: Limits;
  readonly table: string;
  readonly reportUrl: string | undefined;
  /** Our own sentence under the verdict, never left out. */
  readonly caution?: string | undefined;
};

/** The parts of a Markdown report in their order, each with what it is worth when room is short. */
export function markdownSections(facts: Facts, { limits, table, reportUrl, caution }: Composition): readonly Section[] {
  const isMeasured = !isUnmeasured(facts);
  return [
    { name: 'the verdict', value: 'required', text: titleSection(facts, caution) },
    { name: 'the table', value: 95, text: isMeasured ? table : '' },
    { name: 'errors', value: 99, text: errorsSection(facts, limits) },
    { name: 'other findings', value: 80, text: findingsSection(facts, limits) },
    { name: 'warnings', value: 96, text: warningsSection(facts, limits) },
    ...(isMeasured ? caseSections(facts, limits) : []),
    { name: 'trials without an answer', value: 50, text: lostTrialsSection(facts, limits) },
    { name: 'spec and policy changes', value: 55, text: changesSection(facts, limits) },
    ...(isMeasured ? numberSections(facts, limits) : []),
    { name: 'why these cases ran', value: 20, text: reasonsSection(facts, limits) },
    { name: 'the footer', value: 'required', text: footerSection(facts.result, reportUrl) },
  ];
}

function caseSections(facts: Facts, limits: Limits): readonly Section[] {
  const folded = foldedCases(facts, limits).map((part, index) => ({ ...part, value: 40 - index }));
  return [...brokenSections(facts, limits), ...folded];
}

function numberSections(facts: Facts, limits: Limits): readonly Section[] {
  return [
    { name: 'numbers by tag and severity', value: 30, text: partsSection(facts, limits) },
    { name: 'metrics of the scorers', value: 35, text: metricsSection(facts, limits) },
    { name: 'rules that could not be judged', value: 18, text: unjudgedSection(facts, limits) },
    { name: 'how much these checks can see', value: 15, text: sensitivitySection(facts, limits) },
  ];
}
