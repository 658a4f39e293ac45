import { caseKey } from '../../domain/keys.ts';
import { describeShard } from '../../domain/runs/shard.ts';
import { describeTrialKey, type TrialKey } from '../../domain/trial.ts';
import type { Diagnostic } from '../../domain/user-error.ts';
import type { SpendTotals } from '../money/budget.ts';
import type { ShardFile } from '../../ports.ts';
import { readHandOver, type HandOver, type ShardPlan } from './hand-over.ts';
import type { EndedTrial } from './trial-line.ts';

/** What a merge wants: so many shards (undefined: as many as they say) of this plan, and the trials that its first round asks for. */
export type Wanted = {
  readonly of: number | undefined;
  readonly plan: ShardPlan;
  readonly round: readonly TrialKey[];
  /** Puts a trial where it is kept. */
  readonly keep?: (trial: EndedTrial) => EndedTrial;
};

/** What the shards of a run have measured together, and everything that is wrong with them. */
export type Gathered = {
  readonly trials: readonly EndedTrial[];
  readonly spend: SpendTotals;
  readonly silentModels: readonly string[];
  readonly masked: readonly string[];
  readonly errors: readonly Diagnostic[];
};

/** Reads the files of all shards. Nothing of them counts where there is any error: a shard that lacks is no answer. */
export async function gatherShards(files: readonly ShardFile[], wanted: Wanted): Promise<Gathered> {
  const found: Named[] = [];
  const damaged: Diagnostic[] = [];
  for (const { name, lines } of files) {
    const read = await readHandOver(lines, wanted.keep);
    if (typeof read === 'string') damaged.push(refusal(`${name} ${read}.`));
    else found.push({ ...read, name });
  }
  const of = wanted.of ?? found[0]?.header.of ?? files.length;
  const foreign = found.flatMap(({ name, header }) => {
    const wrong = strangeness(header, wanted.plan, of);
    return wrong === undefined ? [] : [refusal(`${name} ${wrong}.`)];
  });
  const mine = found.filter(({ header }) => header.of === of);
  const all = [...damaged, ...foreign, ...doubled(mine), ...missing(mine, of)];
  return {
    trials: together(mine),
    spend: mine.map(({ header }) => header.spend).reduce(added, NOTHING_SPENT),
    silentModels: [...new Set(mine.flatMap(({ header }) => header.silentModels))],
    masked: [...new Set(mine.flatMap(({ header }) => header.masked))],
    errors: all.length > 0 ? all : strangeTrials(mine, wanted.round),
  };
}

/** Why a shard is none of this run's, as the end of a sentence. */
function strangeness(
  { shard, plan, ...header }: HandOver['header'],
  wanted: ShardPlan,
  of: number,
): string | undefined {
  const name = describeShard({ number: shard, of: header.of });
  if (header.of !== of) return `is shard ${name}, and ${of} are merged`;
  const others = DIFFERENCES.filter(({ part }) => plan[part] !== wanted[part]);
  if (others.length === 0) return undefined;
  // Where anything is named, the digest differs with it.
  const named = others.length > 1 ? others.filter(({ part }) => part !== 'digest') : others;
  return `is shard ${name} of another run: it has ${named.map(({ words }) => words).join(', ')}`;
}

const DIFFERENCES: readonly { readonly part: keyof ShardPlan; readonly words: string }[] = [
  { part: 'run', words: 'another run id' },
  { part: 'version', words: 'another version of Evaldelta' },
  { part: 'base', words: 'another base commit' },
  { part: 'head', words: 'another head commit' },
  { part: 'seed', words: 'another seed' },
  { part: 'prices', words: 'prices of another day' },
  { part: 'digest', words: 'other cases, requests, scorers or rules' },
];

type Named = HandOver & { readonly name: string };

function doubled(found: readonly Named[]): readonly Diagnostic[] {
  return [...Map.groupBy(found, ({ header }) => header.shard)]
    .filter(([, same]) => same.length > 1)
    .map(([number, same]) => {
      const names = same.map(({ name }) => name).join(', ');
      return refusal(`Shard ${number}/${same[0]?.header.of} is there ${same.length} times: ${names}.`);
    });
}

function missing(found: readonly Named[], of: number): readonly Diagnostic[] {
  const there = new Set(found.map(({ header }) => header.shard));
  const numbers = Array.from({ length: of }, (_, index) => index + 1).filter((number) => !there.has(number));
  return numbers.map((number) => refusal(`Shard ${describeShard({ number, of })} is missing.`));
}

/** Trials that the plan does not ask for, or that a shard has twice: nobody has made them. */
function strangeTrials(found: readonly Named[], round: readonly TrialKey[]): readonly Diagnostic[] {
  const wanted = new Set(round.map(describeTrialKey));
  return found.flatMap(({ name, trials }) => {
    const open = new Set(wanted);
    const strange = trials.find(({ key }) => !open.delete(describeTrialKey(key)));
    if (strange === undefined) return [];
    const { caseId, suite } = strange.key;
    const why = wanted.has(describeTrialKey(strange.key)) ? 'that is there already' : 'that nobody asked for';
    return [refusal(`${name} has a trial of case ${caseId} of ${suite} ${why}.`)];
  });
}

/**
 * The trials of all shards, whole cases of one shard each: where a history has grown between two jobs they may have cut the
 * cases otherwise, and then the first one's count.
 */
function together(found: readonly Named[]): readonly EndedTrial[] {
  const owners = new Map<string, Named>();
  const ordered = found.toSorted((a, b) => a.header.shard - b.header.shard);
  for (const shard of ordered)
    for (const { key } of shard.trials) if (!owners.has(caseKey(key))) owners.set(caseKey(key), shard);
  return ordered.flatMap((shard) => shard.trials.filter(({ key }) => owners.get(caseKey(key)) === shard));
}

function refusal(sentence: string): Diagnostic {
  const hint =
    'Nothing was judged. Run all shards of this run again, and merge exactly those: what they have paid for is kept.';
  return { code: 'bad-shard', sentence, place: undefined, hint };
}

const NOTHING_SPENT: SpendTotals = {
  totalUsd: 0,
  judgeUsd: 0,
  callsMade: 0,
  judgeCalls: 0,
  callsReused: 0,
  estimatedUsd: undefined,
};

function added(a: SpendTotals, b: SpendTotals): SpendTotals {
  const known = (x: number | undefined, y: number | undefined) =>
    x === undefined || y === undefined ? undefined : x + y;
  return {
    totalUsd: known(a.totalUsd, b.totalUsd),
    judgeUsd: known(a.judgeUsd, b.judgeUsd),
    callsMade: a.callsMade + b.callsMade,
    judgeCalls: a.judgeCalls + b.judgeCalls,
    callsReused: a.callsReused + b.callsReused,
    estimatedUsd: a.estimatedUsd === undefined ? b.estimatedUsd : a.estimatedUsd + (b.estimatedUsd ?? 0),
  };
}
