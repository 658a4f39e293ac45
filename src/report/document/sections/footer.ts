import type { Result, ResultRevision } from '../../../domain/result.ts';
import { name, phrase, type Phrase } from '../../text/phrase.ts';
import { describePricesDay } from '../../words/numbers/prices.ts';
import { describeCalls, describeSpent } from '../../words/numbers/spend.ts';
import type { Link } from '../block.ts';
import { WITHOUT_PAGE, type Part } from '../part.ts';

/** Where the numbers come from: commits, calls, money, links. */
export const footer: Part = {
  media: WITHOUT_PAGE,
  sections: ({ result }, { reportUrl }) => {
    const { spend, runUrl, tool } = result;
    const parts = [
      ...revisions(result),
      phrase`${describeCalls(spend)}`,
      phrase`${describeSpent(spend)}`,
      ...prices(result),
    ];
    const links: readonly Link[] = [
      ...(runUrl === undefined ? [] : [{ words: 'run', url: runUrl }]),
      ...(reportUrl === undefined ? [] : [{ words: 'full report', url: reportUrl }]),
    ];
    const madeBy = `Evaldelta ${tool.version}`;
    return [{ name: 'the footer', priority: 'required', blocks: [{ kind: 'footer', parts, links, madeBy }] }];
  },
};

/** None where nothing was paid. */
function prices({ spend: { totalUsd = 0 }, pricesDate, createdAt, livePrices }: Result): readonly Phrase[] {
  return pricesDate === undefined || totalUsd === 0
    ? []
    : [phrase`${describePricesDay(pricesDate, createdAt, livePrices)}`];
}

/** None where the run ended before it knew them. */
function revisions({ revisions: { base, head }, pullRequest }: Result): readonly Phrase[] {
  const sha = pullRequest?.headSha ?? head.sha;
  if (sha === '' && !head.isWorkingTree) return [];
  const words = describeRevision({ ...head, sha });
  return [base === undefined ? phrase`Head ${words} alone` : phrase`Base ${describeRevision(base)} → head ${words}`];
}

function describeRevision({ sha, isWorkingTree }: Pick<ResultRevision, 'sha' | 'isWorkingTree'>): Phrase {
  return isWorkingTree ? phrase`working tree` : phrase`${name(sha.slice(0, 7))}`;
}
