import type { Result } from '../../domain/result.ts';
import { fitSections } from '../document/fit-sections.ts';
import { contents } from '../document/contents.ts';
import { collectFacts } from '../facts.ts';
import { SUMMARY_LIMITS } from './limits.ts';
import { writeMarkdown } from './write.ts';

/** What a step's summary may weigh in UTF-8: GitHub drops a whole one above 1 MiB, other steps of ours included. */
export const SUMMARY_BYTES = 1_000_000;

/** The job summary: the comment with every quantity, every tag and longer lists, as Markdown. */
export function renderSummary(result: Result): string {
  const sections = writeMarkdown(contents(collectFacts(result), 'summary'), SUMMARY_LIMITS);
  return `${fitSections(sections, SUMMARY_BYTES, (names) => `*Left out for length: ${names.join(', ')}. The result file (\`report-json\`) has them.*`)}\n`;
}
