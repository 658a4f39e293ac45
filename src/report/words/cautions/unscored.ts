import type { Comparison } from '../../../domain/comparison/comparison.ts';
import type { Result } from '../../../domain/result.ts';
import type { Facts } from '../../facts.ts';
import { leadingFinding } from '../findings/order.ts';
import { rowName } from '../findings/statement.ts';
import { formatNumberOf } from '../../text/format.ts';
import { nameList, phrase, prose, type Phrase } from '../../text/phrase.ts';

const NAMED_CASES = 5;
const NAMED_ROWS = 3;
const REASON_LENGTH = 200;

/**
 * Rows in which more of head's answers than of base's could not be scored: what a pull request makes its own scorers or judge
 * fail at is no fold's business, whatever the verdict. Empty where the headline says so already.
 */
export function unscoredOnHead({ result, rows }: Facts): readonly Phrase[] {
  const leading = leadingFinding(result);
  // A finding about cases names them and says so; one about a rate only rests on it.
  const told = leading?.why === 'unscored' && leading.caseIds.length > 0 ? leading : undefined;
  const uneven = rows
    .map(({ comparison }) => comparison)
    .filter((row) => isUneven(row) && !(row.suite === told?.suite && row.target === told.target));
  const said = uneven.slice(0, NAMED_ROWS).map((row) => describeRow(row, result));
  const more = uneven.length - said.length;
  return more > 0 ? [...said, phrase`So it is in ${formatNumberOf(more, 'more target')}.`] : said;
}

function isUneven({ evidence }: Comparison): boolean {
  const { base, head } = evidence.errors?.unscored ?? { base: 0, head: 0 };
  return head > base;
}

function describeRow({ suite, target, evidence }: Comparison, { trials }: Result): Phrase {
  const lost = trials
    .filter((trial) => trial.status === 'errored')
    .filter(({ key, isAnswered }) => isAnswered && key.side === 'head' && key.suite === suite && key.target === target);
  const ids = [...new Set(lost.map(({ key }) => key.caseId))];
  const { base, head } = evidence.errors?.unscored ?? { base: 0, head: 0 };
  const reason = lost[0] === undefined ? '' : phrase`: ${prose(lost[0].message.slice(0, REASON_LENGTH))}`;
  const cases = ids.length === 0 ? '' : phrase` (${nameList(ids, NAMED_CASES)})`;
  const ofBase = base === 0 ? 'none' : String(base);
  return phrase`${rowName({ suite, target, tag: undefined })}: ${formatNumberOf(head, 'answer')} of head could not be scored and ${ofBase} of base${cases}${reason}`;
}
