import type { Result } from '../../../domain/result.ts';
import { formatNumberOf } from '../../text/format.ts';
import { rowName } from '../findings/statement.ts';
import { name, nameList, phrase, type Phrase } from '../../text/phrase.ts';

const NAMED_MODELS = 3;
const NAMED_ALIASES = 3;

type Served = Result['served'][number];

/**
 * Models whose name both sides asked for alike and which answered as different ones: what differs may then be the provider's
 * doing. One sentence for all targets that it happened to in the same way.
 */
export function movedAliases(result: Result): readonly Phrase[] {
  const moved = result.served.flatMap((served) => {
    const { base, head } = requestedModel(result, served);
    return head !== undefined && base === head && isServedApart(served) ? [{ alias: head, served }] : [];
  });
  const groups = [...Map.groupBy(moved, ({ alias, served }) => JSON.stringify([alias, served.models])).values()];
  const said = groups.slice(0, NAMED_ALIASES).flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const where = phrase`${rowName({ ...first.served, tag: undefined })}${others.length === 0 ? '' : ` and ${formatNumberOf(others.length, 'more target')}`}`;
    return [
      phrase`${where}: ${name(first.alias)} was served by ${sidesOf(first.served)}. The name stayed and the model behind it moved, so a difference may be the provider's doing.`,
    ];
  });
  const more = groups.length - said.length;
  return more > 0 ? [...said, phrase`${formatNumberOf(more, 'more model')} moved in the same way.`] : said;
}

/** Targets whose models nobody can call an alias that moved, because the request changed or does not name one. */
export function mixedModels(result: Result): readonly Phrase[] {
  return result.served.flatMap((served) => {
    const { base, head } = requestedModel(result, served);
    const isAlias = head !== undefined && base === head;
    // One model a side is what the pull request asked for.
    const isAsked = base !== undefined && served.models.base.length + served.models.head.length === 2;
    if (isAlias || isAsked || !isServedApart(served)) return [];
    return [phrase`${rowName({ ...served, tag: undefined })}: served by ${sidesOf(served)}.`];
  });
}

/** Rows that several servers of a pool answered, the same ones on both sides: they may be different systems all the same. */
export function pooledServers({ rows }: Result): readonly Phrase[] {
  return rows.flatMap(({ comparison }) => {
    const { base = [], head = [] } = comparison.upstreams ?? {};
    if (base.length < 2 || base.join('\n') !== head.join('\n')) return [];
    return [
      phrase`${rowName(comparison)}: both sides were answered by ${nameList(base, NAMED_MODELS)}, which may be different systems. Which of them answered a case was the gateway's doing.`,
    ];
  });
}

function requestedModel(
  { rows }: Result,
  { suite, target }: Served,
): { base?: string | undefined; head?: string | undefined } {
  return rows.find((row) => row.suite === suite && row.target === target)?.model ?? {};
}

/** Both sides said who answered, and it was not the same. */
function isServedApart({ models: { base, head } }: Served): boolean {
  return base.length > 0 && head.length > 0 && base.toSorted().join('\n') !== head.toSorted().join('\n');
}

function sidesOf({ models: { base, head } }: Served): Phrase {
  return phrase`${nameList(base, NAMED_MODELS)} on base and ${nameList(head, NAMED_MODELS)} on head`;
}
