import { formatCount } from '../../../domain/writing/amounts.ts';
import type { Interval } from '../../../domain/comparison/interval.ts';
import type { ArmFigures, ArmPrice, RankedCandidate, RankingReport, Standing } from '../../../domain/runs/ranking.ts';
import { formatLimit, formatMs, formatNumberOf, formatSize, MINUS } from '../../text/format.ts';
import { joinPhrases, name, nameList, phrase, type Phrase } from '../../text/phrase.ts';

const MOST_NAMES = 5;
const SECOND_MS = 1000;
const LEAST_PART_MS = 50;

/** What a ranking found, in one sentence. */
export function describeRanking(report: RankingReport): Phrase {
  const best = report.candidates.find(({ rank }) => rank === 1);
  return best === undefined ? describeNobody(report) : describeBest(best, report);
}

/** A candidate's standing in a word or two. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  'as-good': 'as good',
  unclear: 'not told',
  worse: 'worse',
  'breaks-critical': 'breaks a critical case',
  unmeasured: 'not measured',
};

/** What a reader must know of the candidates that their numbers do not say. */
export function candidateNotes(report: RankingReport): readonly Phrase[] {
  const { candidates } = report;
  return [
    ...candidates.flatMap((candidate) => [...noteOf(candidate, report), ...droppedNote(candidate)]),
    ...priceNotes(report),
  ];
}

/** Where each arm's price is from, where that is not the same for all. */
function priceNotes({ incumbent, candidates }: RankingReport): readonly Phrase[] {
  const arms = [incumbent, ...candidates].filter(({ price }) => price !== undefined);
  const groups = [...Map.groupBy(arms, ({ price }) => (price === undefined ? '' : sourceWords(price)))];
  if (groups.length < 2) return [];
  return groups.map(([source, of]) => {
    const names = nameList(
      of.map((arm) => arm.name),
      MOST_NAMES,
    );
    return phrase`The price of ${names} is from ${source}.`;
  });
}

function sourceWords({ origin, source, on }: ArmPrice): string {
  if (origin === 'own') return 'your own “prices”';
  if (origin === 'table') return `genai-prices of ${on ?? 'an unknown day'}`;
  const where = source === undefined ? 'Evaldelta’s lines for newer models' : source;
  return on === undefined ? where : `${where}, read ${on.slice(0, 'yyyy-mm-dd'.length)}`;
}

/** `, gone on 2026-12-11`, of a model that goes soon. */
export function endWords({ retires }: ArmFigures): string {
  if (retires === undefined) return '';
  return `${retires.days < 0 ? 'gone since' : 'gone on'} ${retires.on}`;
}

function endClause({ retires }: ArmFigures): string {
  if (retires === undefined) return '';
  const { vendor, on, days } = retires;
  if (days < 0) return `; but ${vendor} switched it off on ${on}`;
  return `; but ${vendor} switches it off on ${on}, ${days === 0 ? 'today' : `in ${formatNumberOf(days, 'day')}`}`;
}

function noteOf(candidate: RankedCandidate, { incumbent }: RankingReport): readonly Phrase[] {
  const { standing, brokenCritical, costPerSuccess, evidence } = candidate;
  const who = name(candidate.name);
  if (standing === 'breaks-critical') return [phrase`${who} breaks ${nameList(brokenCritical, MOST_NAMES)}.`];
  if (standing === 'unclear') return [describeUnclear(candidate)];
  if (standing === 'unmeasured' && incumbent.passes.of === 0 && candidate.passes.of > 0)
    return [phrase`${who} has nothing to be compared with: ${name(incumbent.name)} gave no answer.`];
  if (standing === 'unmeasured') return [phrase`${who} ${WHY_UNMEASURED[evidence?.stoppedBy ?? 'lost']}.`];
  const isUnpriced = standing === 'as-good' && costPerSuccess === undefined;
  return isUnpriced ? [phrase`What ${who} costs is not known: it is ranked behind those whose cost is.`] : [];
}

function droppedNote({ name: own, dropped }: RankedCandidate): readonly Phrase[] {
  if (dropped.length === 0) return [];
  return [
    phrase`${name(own)} was asked without ${nameList(dropped, MOST_NAMES)}, which another API may call otherwise.`,
  ];
}

const WHY_UNMEASURED = {
  budget: 'was not asked to the end: max-cost was reached',
  deadline: 'was not asked to the end: the time was up',
  interrupted: 'was not asked to the end: the run was interrupted',
  starts: 'was not asked to the end: it had been started as often as it may be',
  'target-stopped': 'could not be asked',
  waiting: 'is still to answer',
  lost: 'gave too few answers',
} as const;

function describeBest(best: RankedCandidate, { incumbent, margin, cases }: RankingReport): Phrase {
  const rest = `within ${formatLimit(margin, 'rate')} on ${these(cases)}${costClause(best)}${latencyClause(best, incumbent)}${endClause(best)}`;
  return phrase`${name(best.name)} is as good as ${name(incumbent.name)} ${rest}.`;
}

function these(cases: number): string {
  return cases === 1 ? 'this case' : `these ${formatCount(cases)} cases`;
}

/** Less and more are said where chance does not make them; an unknown cost is never called less. */
function costClause({ growth: { costPerSuccess }, costPerSuccess: own }: RankedCandidate): string {
  const { delta, interval } = costPerSuccess;
  if (own === 0) return ' and costs nothing';
  if (own === undefined || delta === undefined) return '; what it costs beside that is not known';
  const size = formatSize(delta, 'usd').replace('%', ' %');
  if (isBelow(interval, delta)) return ` and costs ${size} less per solved case`;
  return isAbove(interval, delta)
    ? ` and costs ${size} more per solved case`
    : ' and costs about as much per solved case';
}

function isBelow(interval: Interval | undefined, delta: number): boolean {
  return interval === undefined ? delta < 0 : interval.upper < 0;
}

function isAbove(interval: Interval | undefined, delta: number): boolean {
  return interval === undefined ? delta > 0 : interval.lower > 0;
}

/** Of the same cases on both sides; a tail where enough of it was seen. */
function latencyClause(best: RankedCandidate, incumbent: ArmFigures): string {
  const { base, head } = best.growth.latencyP95;
  const tail = best.latencyP95 === undefined ? undefined : differenceOf(head, base, 'at p95');
  return tail ?? differenceOf(best.latencyP50, incumbent.latencyP50, 'at p50') ?? '';
}

function differenceOf(own: number | undefined, other: number | undefined, where: string): string | undefined {
  if (own === undefined || other === undefined) return undefined;
  const size = apart(own, other);
  if (own === other) return `; it is as fast ${where}`;
  return `; it is ${own > other ? 'slower' : 'faster'} by ${size} ${where}`;
}

/** In seconds where one of them is said in seconds. */
function apart(own: number, other: number): string {
  const difference = Math.abs(own - other);
  const isLong = Math.max(own, other) >= SECOND_MS && difference >= LEAST_PART_MS && difference < SECOND_MS;
  return isLong ? `${(difference / SECOND_MS).toFixed(1)} s` : formatMs(difference);
}

function describeNobody({ candidates, incumbent, margin, cases }: RankingReport): Phrase {
  const unclear = candidates.filter(({ standing }) => standing === 'unclear');
  const within = `within ${formatLimit(margin, 'rate')}`;
  const than = name(incumbent.name);
  if (unclear.length > 0) {
    const names = nameList(
      unclear.map((each) => each.name),
      MOST_NAMES,
    );
    const who = unclear.length === 1 ? phrase`${names} is` : phrase`any of ${names} is`;
    return phrase`${cases === 1 ? 'This case does' : `These ${formatCount(cases)} cases do`} not tell whether ${who} as good as ${than} ${within}.`;
  }
  if (candidates.every(({ standing }) => standing === 'unmeasured')) return ['No candidate could be measured.'];
  return phrase`No candidate is as good as ${than} ${within} on ${these(cases)}.`;
}

function describeUnclear({ name: own, passRate: { delta, interval }, evidence }: RankedCandidate): Phrase {
  const range = interval === undefined ? '' : ` (95 %: ${points(interval.lower)} to ${points(interval.upper)})`;
  const measured = delta === undefined ? 'nothing was measured' : `measured ${points(delta)} points${range}`;
  return phrase`${name(own)}: not enough to tell, ${measured}; ${more(evidence)}.`;
}

/** `−2.1`, of a fraction. */
function points(delta: number): string {
  const size = formatSize(delta, 'rate').replace(' points', '');
  return delta === 0 ? '±0' : `${delta < 0 ? MINUS : '+'}${size}`;
}

function more(evidence: RankedCandidate['evidence']): Phrase {
  const { moreCases, moreRounds } = evidence?.wouldTell ?? {};
  const ways = [
    ...(moreCases === undefined ? [] : [[`about ${formatCount(moreCases)} more cases`]]),
    ...(moreRounds === undefined ? [] : [phrase`${formatNumberOf(moreRounds, 'more round')} (${name('--rounds')})`]),
  ];
  return ways.length === 0
    ? ['more cases or rounds would hardly tell']
    : phrase`${joinPhrases(ways, ' or ')} would tell`;
}
