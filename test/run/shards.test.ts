import { describe, expect, it } from 'vitest';
import type { TrialOrder } from '../../src/domain/comparison/decision.ts';
import { parseShard } from '../../src/domain/runs/shard.ts';
import type { ScoredTrial, TrialKey } from '../../src/domain/trial.ts';
import { assignCases, ordersOf } from '../../src/run/shards/assign.ts';
import { gatherShards } from '../../src/run/shards/gather.ts';
import { handOverLines, readHandOver, type HandOver, type ShardPlan } from '../../src/run/shards/hand-over.ts';

const PLAN: ShardPlan = {
  run: '4242',
  version: '1.0.0',
  base: 'b'.repeat(40),
  head: 'a'.repeat(40),
  seed: 7,
  prices: '2026-09-23',
  digest: 'd'.repeat(64),
};
const SPEND = {
  totalUsd: 0.25,
  judgeUsd: 0.05,
  callsMade: 4,
  judgeCalls: 2,
  callsReused: 1,
  estimatedUsd: undefined,
};

function keyOf(caseId: string, side: TrialKey['side'] = 'head', target = 'mini'): TrialKey {
  return { suite: 'triage', target, caseId, side, purpose: 'sweep', round: 1, number: 1 };
}

function scored(key: TrialKey, text = 'Yes.'): ScoredTrial {
  return {
    status: 'scored',
    key,
    fingerprint: 'f'.repeat(64),
    output: { text, toolCalls: [], finishReason: 'stop', metadata: {} },
    scores: [{ name: 'contains', type: 'contains', score: 1, passed: true, reason: 'found', weight: 1, details: {} }],
    passed: true,
    score: 1,
    usage: { input: 60, cachedInput: 0, cacheWrite: 0, output: 12, reasoning: 0 },
    served: { model: 'mini-1', requestId: undefined, serviceTier: undefined },
    costUsd: 0.001,
    spendUsd: 0.001,
    judgeSpendUsd: 0,
    latencyMs: 12.5,
    attempts: 1,
    startedAt: '2026-11-30T10:00:00.000Z',
    origin: 'live',
    passedOldExpectations: undefined,
  };
}

function shard(number: number, caseId: string, change: Partial<HandOver['header']> = {}): HandOver {
  const header = { shard: number, of: 2, attempt: 1, plan: PLAN, spend: SPEND, silentModels: [], masked: [] };
  return { header: { ...header, ...change }, trials: [scored(keyOf(caseId, 'base')), scored(keyOf(caseId))] };
}

const written = (handOver: HandOver): string => [...handOverLines(handOver)].join('');

async function* linesOf(text: string): AsyncGenerator<string, void> {
  await Promise.resolve();
  yield* text.split('\n').slice(0, text === '' || text.endsWith('\n') ? -1 : undefined);
}

function gather(texts: Readonly<Record<string, string>>, of: number | undefined = 2) {
  const files = Object.entries(texts).map(([name, text]) => ({ name, lines: linesOf(text) }));
  const round = ['a', 'b'].flatMap((id) => [keyOf(id, 'base'), keyOf(id)]);
  return gatherShards(files, { of, plan: PLAN, round });
}

async function refusals(texts: Readonly<Record<string, string>>, of?: number): Promise<readonly string[]> {
  return (await gather(texts, of)).errors.map(({ sentence }) => sentence);
}

const [A, B] = [written(shard(1, 'a')), written(shard(2, 'b'))];

describe('a shard', () => {
  it.each([
    ['1/1', { number: 1, of: 1 }],
    [' 2/8 ', { number: 2, of: 8 }],
    ['256/256', { number: 256, of: 256 }],
    ['0/8', undefined],
    ['9/8', undefined],
    ['1/257', undefined],
    ['01/8', undefined],
    ['1/8/2', undefined],
    ['1.5/8', undefined],
    ['-1/8', undefined],
    ['', undefined],
  ])('is read from %j', (text, expected) => {
    expect(parseShard(text)).toEqual(expected);
  });
});

describe('cases', () => {
  const pair = (caseId: string, target?: string): TrialOrder => ({
    kind: 'together',
    keys: [keyOf(caseId, 'base', target), keyOf(caseId, 'head', target)],
  });
  const orders = Array.from({ length: 20 }, (_, index) => pair(`case-${index}`));

  it('go to one shard each, whole, and as many to each, in whatever order they come', () => {
    const assigned = assignCases(orders, 6);
    expect(assignCases(orders.toReversed(), 6)).toEqual(assigned);
    const parts = Array.from({ length: 6 }, (_, index) => ordersOf(orders, assigned, index + 1));
    expect(parts.map(({ length }) => length).sort()).toEqual([3, 3, 3, 3, 4, 4]);
    expect(new Set(parts.flat())).toEqual(new Set(orders));
  });

  it('may be fewer than shards', () => {
    const assigned = assignCases(orders.slice(0, 2), 256);
    expect([...assigned.values()]).toEqual([1, 2]);
    expect(ordersOf(orders.slice(0, 2), assigned, 3)).toEqual([]);
    expect(assignCases([], 4).size).toBe(0);
  });

  it('are spread by how long they take; what is unknown counts as the median', () => {
    const slow = Array.from({ length: 2 }, (_, index) => pair(`slow-${index}`, 'slow'));
    const fast = Array.from({ length: 18 }, (_, index) => pair(`fast-${index}`, 'fast'));
    const unknown = Array.from({ length: 2 }, (_, index) => pair(`new-${index}`, 'new'));
    const recorded = (key: { readonly target: string }) => ({ slow: 9000, fast: 1000, new: undefined })[key.target];
    const all = [...slow, ...fast, ...unknown];
    const assigned = assignCases(all, 4, recorded);
    const loads = [1, 2, 3, 4].map((number) =>
      ordersOf(all, assigned, number)
        .flatMap((order) => (order.kind === 'together' ? order.keys : []))
        .reduce((sum, key) => sum + (recorded(key) ?? 1000), 0),
    );
    expect(loads.toSorted((a, b) => a - b)).toEqual([18000, 18000, 20000, 20000]);
  });
});

describe('a hand-over', () => {
  it('reads as it was written, with every name that JSON drops and characters that end lines elsewhere', async () => {
    const odd = scored(keyOf('a'), 'line\u2028separator, \r\n, \u0000 and \ud83d');
    const lost = {
      status: 'errored',
      key: keyOf('b'),
      fingerprint: 'f',
      provider: 'openai',
      isAnswered: false,
      message: '503',
      timeLimit: undefined,
      attempts: 9,
      spendUsd: undefined,
    } as const;
    const handOver = { ...shard(1, 'a'), trials: [odd, lost] };
    const read = await readHandOver(linesOf(written(handOver)));
    expect(read).toEqual(handOver);
    expect(typeof read === 'string' ? read : read.trials).toStrictEqual(handOver.trials);
  });

  it('keeps the digits of numbers that JavaScript cannot hold', async () => {
    const text = written(shard(1, 'a')).replaceAll('"metadata":{}', '"metadata":{"id":12345678901234567890}');
    const read = await readHandOver(linesOf(text));
    // The digest tells that somebody has changed it; what is read of a line is its number all the same.
    expect(read).toContain('is damaged');
  });

  it.each([
    ['nothing', () => '', 'is empty'],
    ['another file', () => '{"schemaVersion":1}\n', 'is no shard of a run of this version'],
    ['no JSON', () => 'PK\u0003\u0004\n', 'is no shard of a run of this version'],
    ['a file that was cut off within a line', () => A.slice(0, -90), 'is damaged: its end is missing'],
    ['a file that was cut off after a line', () => `${A.split('\n').slice(0, 2).join('\n')}\n`, 'its end is missing'],
    ['an answer that was changed', () => A.replace('Yes.', 'No!!'), 'what it says is not what was written'],
    ['a line that is gone', () => A.split('\n').toSpliced(1, 1).join('\n'), 'what it says is not what was written'],
    ['a line that is doubled', () => A.replace(/^(.*"side":"base".*\n)/m, '$1$1'), 'not what was written'],
    ['a trial that is none', () => A.replace('"passed":true', '"passed":"yes"'), 'its line 2 is no finished trial'],
    ['what stands behind its end', () => `${A}{}\n`, 'is damaged: its line 4 is no finished trial'],
  ])('that is %s is refused', async (_name, text, expected) => {
    expect(await readHandOver(linesOf(text()))).toContain(expected);
  });
});

describe('shards that are merged', () => {
  it('come to one run: all trials, all that was spent', async () => {
    const { trials, spend, errors } = await gather({ a: A, b: B });
    expect(errors).toEqual([]);
    expect(trials.map(({ key }) => `${key.caseId} ${key.side}`)).toEqual(['a base', 'a head', 'b base', 'b head']);
    expect(spend).toEqual({ ...SPEND, totalUsd: 0.5, judgeUsd: 0.1, callsMade: 8, judgeCalls: 4, callsReused: 2 });
  });

  it('are as many as they say where nobody else does', async () => {
    expect(await refusals({ a: A, b: B }, undefined)).toEqual([]);
    expect(await refusals({ a: A }, undefined)).toEqual(['Shard 2/2 is missing.']);
  });

  it('take a case that two of them have, whole, from the first', async () => {
    const both = shard(2, 'b');
    const again = [scored(keyOf('a', 'base'), 'Other.'), scored(keyOf('a'), 'Other.')];
    const { trials, errors } = await gather({ b: written({ ...both, trials: [...again, ...both.trials] }), a: A });
    expect(errors).toEqual([]);
    expect(trials.map((trial) => trial.status === 'scored' && trial.output.text)).toEqual(Array(4).fill('Yes.'));
  });

  it('have an unknown cost where one of them has', async () => {
    const { spend } = await gather({ a: A, b: written(shard(2, 'b', { spend: { ...SPEND, totalUsd: undefined } })) });
    expect(spend.totalUsd).toBeUndefined();
  });

  it.each<[string, () => Readonly<Record<string, string>>, readonly string[]]>([
    ['one is missing', () => ({ a: A }), ['Shard 2/2 is missing.']],
    ['all are missing', () => ({}), ['Shard 1/2 is missing.', 'Shard 2/2 is missing.']],
    ['one is there twice', () => ({ a: A, b: B, again: A }), ['Shard 1/2 is there 2 times: a, again.']],
    [
      'one is damaged',
      () => ({ a: A.slice(0, -90), b: B }),
      ['a is damaged: its end is missing.', 'Shard 1/2 is missing.'],
    ],
    [
      'one is of a run that was cut otherwise',
      () => ({ a: A, b: written(shard(2, 'b', { of: 3 })) }),
      ['b is shard 2/3, and 2 are merged.', 'Shard 2/2 is missing.'],
    ],
    ...(
      [
        ['run', 'another run id'],
        ['version', 'another version of Evaldelta'],
        ['base', 'another base commit'],
        ['head', 'another head commit'],
        ['prices', 'prices of another day'],
        ['digest', 'other cases, requests, scorers or rules'],
      ] as const
    ).map(
      ([part, words]) =>
        [
          `one has ${words}`,
          () => ({ a: A, b: written(shard(2, 'b', { plan: { ...PLAN, [part]: 'other' } })) }),
          [`b is shard 2/2 of another run: it has ${words}.`],
        ] as [string, () => Readonly<Record<string, string>>, readonly string[]],
    ),
    [
      'one has a trial twice',
      () => {
        const twice = shard(2, 'b');
        return { a: A, b: written({ ...twice, trials: [...twice.trials, ...twice.trials] }) };
      },
      ['b has a trial of case b of triage that is there already.'],
    ],
    [
      'one has a case that nobody asked for',
      () => ({ a: A, b: written(shard(2, 'c')) }),
      ['b has a trial of case c of triage that nobody asked for.'],
    ],
  ])('are refused by name where %s', async (_name, texts, expected) => {
    expect(await refusals(texts())).toEqual(expected);
  });
});
