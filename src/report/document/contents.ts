import { isUnmeasured, type Facts } from '../facts.ts';
import type { Section } from './block.ts';
import { EXTENTS, type Medium } from './medium.ts';
import type { Given, Part } from './part.ts';
import { broken, headFailures } from './sections/broken.ts';
import { failing, fixed, flaky, lost, quarantined, unrun } from './sections/case-lists.ts';
import { cause } from './sections/cause.ts';
import { certainty } from './sections/certainty.ts';
import { changes } from './sections/changes.ts';
import { errors } from './sections/errors.ts';
import { cases, glance, origin, rates, rows, tiles } from './sections/figures.ts';
import { findings } from './sections/findings.ts';
import { footer } from './sections/footer.ts';
import { history } from './sections/history.ts';
import { lostTrials } from './sections/lost-trials.ts';
import { metrics } from './sections/metrics.ts';
import { numbers } from './sections/numbers.ts';
import { reasons } from './sections/reasons.ts';
import { tags } from './sections/tags.ts';
import { verdict } from './sections/verdict.ts';
import { warnings } from './sections/warnings.ts';

/** Every part of a report in the order in which reports are read, but for a page. */
const PARTS: readonly Part[] = [
  verdict,
  cause,
  numbers,
  history,
  errors,
  findings,
  warnings,
  broken,
  headFailures,
  certainty,
  fixed,
  flaky,
  failing,
  quarantined,
  lost,
  unrun,
  lostTrials,
  changes,
  tags,
  metrics,
  reasons,
  footer,
];

/** A page leads to its cases at once; the numbers in full stand below them. */
const PAGE: readonly Part[] = [
  verdict,
  cause,
  tiles,
  glance,
  history,
  errors,
  findings,
  warnings,
  certainty,
  cases,
  quarantined,
  unrun,
  lostTrials,
  changes,
  numbers,
  rates,
  rows,
  reasons,
  origin,
];

/** The report of a result as data, as far as a medium shows it: sections in their order, none without a block. */
export function contents(facts: Facts, medium: Medium, given: Partial<Omit<Given, 'extent'>> = {}): readonly Section[] {
  const { caution, reportUrl, pageUrl } = given;
  const isMeasured = !isUnmeasured(facts);
  return (medium === 'page' ? PAGE : PARTS)
    .filter(({ media, isOfMeasurement }) => {
      return (media === undefined || media.includes(medium)) && (isMeasured || isOfMeasurement === undefined);
    })
    .flatMap((part) => part.sections(facts, { extent: EXTENTS[medium], caution, reportUrl, pageUrl }))
    .filter(({ blocks }) => blocks.length > 0);
}
