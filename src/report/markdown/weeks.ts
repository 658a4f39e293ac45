import type { TrendWeek } from '../../domain/runs/history.ts';
import { phraseMarkdown } from '../text/phrase.ts';
import type { WeeksBlock } from '../document/block.ts';

/** A difference of a point is never drawn as a cliff. */
const LEAST_SPAN = 10;
/** Flat, and in a blue that is seen on light and on dark. */
const LOOK = '%%{init: {"xyChart": {"height": 240}, "themeVariables": {"xyChart": {"plotColorPalette": "#2f81f7"}}}}%%';

/** The weeks of a row in words and, of the last `drawn`, as a chart that GitHub draws from its numbers. */
export function weeksMarkdown({ text, weeks }: WeeksBlock, drawn: number): string {
  const words = `<sub>${phraseMarkdown(text)}</sub>`;
  return drawn === 0 ? words : `${words}\n\n${chart(weeks.slice(-drawn))}`;
}

// Dates and numbers alone: whatever a suite is called cannot end a fence or begin a directive.
function chart(weeks: readonly TrendWeek[]): string {
  const rates = weeks.map(({ passRate }) => Math.round(passRate * 1000) / 10);
  const top = Math.min(100, Math.ceil(Math.max(...rates, LEAST_SPAN)));
  const bottom = Math.max(0, Math.min(top - LEAST_SPAN, Math.floor(Math.min(...rates))));
  return [
    '```mermaid',
    LOOK,
    'xychart-beta',
    '  title "Pass rate in %, by week"',
    `  x-axis [${weeks.map(({ week }) => `"${week.slice(5)}"`).join(', ')}]`,
    `  y-axis ${bottom} --> ${top}`,
    `  line [${rates.join(', ')}]`,
    '```',
  ].join('\n');
}
