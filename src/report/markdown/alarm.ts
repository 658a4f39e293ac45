import type { Alarm, Drift } from '../../domain/runs/history.ts';
import type { Result } from '../../domain/result.ts';
import { isHandle } from '../../domain/writing/handle.ts';
import { name, phrase, phraseMarkdown } from '../text/phrase.ts';
import { shorten, visibleLine } from '../text/visible.ts';
import { describeDrift, describeTrend } from '../words/numbers/history.ts';

const TITLE_LENGTH = 100;

/** What the issue of a suite says whose rows fell overnight. */
export function alarmOf(suite: string, drifts: readonly Drift[], result: Result): Alarm {
  const trends = result.history?.trends.filter((trend) => trend.suite === suite) ?? [];
  const weeks = trends.map((trend) => describeTrend(trend, trends.length === 1)).filter((words) => words !== undefined);
  const run = result.runUrl === undefined ? [] : [`[The run that saw it](${result.runUrl})`];
  const owner = result.rows.find((row) => row.suite === suite)?.owner;
  const owned = owner === undefined ? [] : [phraseMarkdown(phrase`Owner: ${name(owner)}`)];
  const lines = [
    ...drifts.map((drift) => phraseMarkdown(describeDrift(drift))),
    ...weeks.map(phraseMarkdown),
    ...owned,
    ...run,
    WHAT_NOW,
  ];
  return {
    suite,
    title: `Evals fell although nothing changed: ${shorten(visibleLine(suite), TITLE_LENGTH)}`,
    body: `${lines.join('\n\n')}\n`,
    assignees: owner !== undefined && isHandle(owner) && !owner.includes('/') ? [owner.slice(1)] : [],
  };
}

/** The last word on an alarm. */
export const ALARM_OVER =
  'Three nights in a row are as good as those before the alarm, or what is asked is another since, and a new series began.';

const WHAT_NOW =
  'Every night brings this up to date, and closes it once three nights in a row are as good again as before. ' +
  'If the new level is what you want to live with, change the suite or its prompt: a changed request starts a new series.';
