import type { Result } from '../domain/result.ts';
import { fitSections } from './budget.ts';
import { collectFacts } from './facts.ts';
import { markdownSections } from './sections/compose.ts';
import { SUMMARY_LIMITS } from './sections/limits.ts';
import { fullTableSection } from './sections/table.ts';

/** What a step's summary may weigh in UTF-8: GitHub drops a whole one above 1 MiB, other steps of ours included. */
export const SUMMARY_BYTES = 1_000_000;

/** The job summary: the comment with every quantity, every tag and longer lists, as Markdown. */
export function renderSummary(result: Result): string {
  const facts = collectFacts(result);
  const sections = markdownSections(facts, {
    limits: SUMMARY_LIMITS,
    table: fullTableSection(facts, SUMMARY_LIMITS.rows),
    reportUrl: undefined,
  });
  return `${fitSections(sections, SUMMARY_BYTES, (names) => `*Left out for length: ${names.join(', ')}. The result file (\`report-json\`) has them.*`)}\n`;
}
