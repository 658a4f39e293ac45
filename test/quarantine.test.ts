import { describe, expect, it } from 'vitest';
import { loadPrices } from '../src/adapters/pricing/prices.ts';
import { check } from '../src/stories/check.ts';
import { describeUserError } from '../src/domain/user-error.ts';
import { renderJson } from '../src/report/machine/json.ts';
import { parseResult } from '../src/result/read.ts';
import { CURT, desk, gateDesk, rows, type Desk } from './support/desk.ts';
import { memorySnapshot } from './suite/memory-snapshot.ts';

/** Entries of `flaky:`; the fakes' clock stands at 2027-01-15. */
const entry = (caseId: string, until = '2027-02-01') => ({
  ...{ case: caseId, owner: '@ana', reason: 'the order service answers in two currencies', until },
});
const suite = (...flaky: readonly object[]): Desk => ({ suite: { flaky } });
const held = desk(suite(entry('T-001'), entry('T-002'), entry('T-003'), entry('T-004')));
const heldAndCurt = desk({ ...suite(entry('T-001'), entry('T-002'), entry('T-003'), entry('T-004')), prompt: CURT });
const DEAD = { dead: [1, 2, 3, 4] };

describe('a case in quarantine', () => {
  it('is run and shown, and blocks nothing', async () => {
    const without = await gateDesk(desk(), desk({ prompt: CURT }), DEAD);
    expect(without.kind).toBe('fail');
    const { kind, comment, asked, result } = await gateDesk(held, heldAndCurt, DEAD);
    expect(kind).toBe('pass');
    expect(asked.filter((text) => /answer 1\.$/.test(text)).sort()).toEqual(['Curtly answer 1.', 'Kindly answer 1.']);
    expect(comment).toContain(
      '`T-001` · `desk` × `mini` · passed on base, failed on head · quarantined until 2027-02-01, `@ana`: the order service answers in two currencies',
    );
    expect(result.rows[0]?.comparison).toMatchObject({ pairedCases: 56, totalCases: 56 });
    expect(result.counts).toEqual({ suites: 1, affectedCases: 60, totalCases: 60 });
  });

  it('is told by the file of a result', async () => {
    const { result } = await gateDesk(held, heldAndCurt, DEAD);
    const head = { ...result.revisions.head, sha: 'a'.repeat(40) };
    const file = renderJson({ ...result, revisions: { base: undefined, head } });
    const found = parseResult(file).cases.find(({ id }) => id === 'T-002');
    expect(found?.quarantine).toEqual({
      ...{ owner: '@ana', reason: 'the order service answers in two currencies', until: '2027-02-01' },
    });
  });

  it('counts in no bar', async () => {
    const policy = { pass_rate: { min: 0.99, max_drop: 0.05 } };
    const { kind } = await gateDesk(
      desk({ ...suite(entry('T-001')), policy }),
      desk({ ...suite(entry('T-001')), policy, prompt: CURT }),
      {
        dead: [1],
      },
    );
    expect(kind).toBe('pass');
  });

  it('may be all that a change affects', async () => {
    const cases = rows(2);
    const all = suite(entry('T-001'), entry('T-002'));
    const { kind, asked } = await gateDesk(desk({ ...all, cases }), desk({ ...all, cases, prompt: CURT }), DEAD);
    expect([kind, asked.length]).toEqual(['nothing-to-run', 4]);
  });
});

describe('what a pull request may do to a quarantine', () => {
  it('cannot begin one for what it breaks', async () => {
    const { kind, comment } = await gateDesk(desk(), heldAndCurt, DEAD);
    expect(kind).toBe('fail');
    expect(comment).toMatch(/T-001.* is to be let through as flaky: none → .*takes effect after merge/);
  });

  it('ends one at once by taking it out', async () => {
    const { kind, comment } = await gateDesk(held, desk({ prompt: CURT }), DEAD);
    expect(kind).toBe('fail');
    expect(comment).toMatch(/T-001.* is no longer let through as flaky: .* → none.*counts at once/);
  });

  it('shortens one at once, and cannot prolong it', async () => {
    const four = (until: string) => suite(...[1, 2, 3, 4].map((each) => entry(`T-00${each}`, until)));
    const shortened = await gateDesk(held, desk({ ...four('2027-01-14'), prompt: CURT }), DEAD);
    expect(shortened.kind).toBe('fail');
    const over = desk(four('2027-01-14'));
    const prolonged = await gateDesk(over, desk({ ...four('2027-03-01'), prompt: CURT }), DEAD);
    expect([prolonged.kind, prolonged.blocking]).toEqual(['fail', []]);
  });

  it.each([
    ['asks it something else', { vars: { n: 1, more: 1 } }],
    ['judges it otherwise', { expect: [{ contains: 'ok' }, { contains: 'indeed' }] }],
  ])('takes a case out of it that %s', async (_, changed) => {
    const cases = rows(60, (index) => (index < 4 ? changed : {}));
    const quarantines = suite(...[1, 2, 3, 4].map((each) => entry(`T-00${each}`)));
    const { result } = await gateDesk(held, desk({ ...quarantines, cases, prompt: CURT }), DEAD);
    expect(result.cases.filter(({ quarantine }) => quarantine !== undefined)).toEqual([]);
  });

  it('is judged by one that the base branch has got meanwhile', async () => {
    const { kind } = await gateDesk(desk(), desk({ prompt: CURT }), { ...DEAD, tip: held });
    expect(kind).toBe('pass');
  });

  it('goes by the base branch where that has ended one', async () => {
    const { kind } = await gateDesk(held, heldAndCurt, { ...DEAD, tip: desk() });
    expect(kind).toBe('fail');
  });
});

describe('a quarantine whose last day is over', () => {
  const over = suite(entry('T-001', '2027-01-14'));

  it('blocks by name, whatever the numbers say, and its case counts again', async () => {
    const { kind, comment, blocking, result } = await gateDesk(desk(over), desk({ ...over, prompt: CURT }));
    expect([kind, blocking]).toEqual(['fail', ['quarantine-over']]);
    expect(comment).toMatch(
      /the quarantine of `T-001` of `desk` ended on `2027-01-14` and still stands under `flaky`: `@ana` mends the case/,
    );
    expect(comment).toMatch(/desk\.eval\.yaml:\d+:\d+/);
    expect(result.rows[0]?.comparison).toMatchObject({ pairedCases: 60 });
  });

  it('holds through its last day', async () => {
    const last = suite(...[1, 2, 3, 4].map((each) => entry(`T-00${each}`, '2027-01-15')));
    const { kind } = await gateDesk(desk(last), desk({ ...last, prompt: CURT }), DEAD);
    expect(kind).toBe('pass');
  });

  it('does not block a pull request that takes it out, or that runs nothing of its suite', async () => {
    const ended = await gateDesk(desk(over), desk({ prompt: CURT }));
    expect(ended.kind).toBe('pass');
    const elsewhere = await gateDesk(desk(over), desk({ ...over, files: { 'notes.txt': 'a' } }));
    expect(elsewhere.kind).toBe('nothing-to-run');
  });
});

describe('a quarantine with mistakes', () => {
  const told = async (...flaky: readonly object[]) => {
    const cases = rows(3, (index) => (index === 2 ? { severity: 'critical' } : {}));
    const head = {
      ...{ sha: 'h', isWorkingTree: true, name: undefined },
      snapshot: memorySnapshot(desk({ ...suite(...flaky), cases })),
    };
    const { errors } = await check(
      { revisions: () => Promise.resolve({ base: undefined, head }), worktree: () => Promise.reject(new Error()) },
      { suites: [], config: 'evaldelta.yaml', isConfigNamed: false },
      { isOnPath: () => true, nowMs: Date.parse('2027-01-15'), loadPrices },
    );
    return errors.map(describeUserError).join('\n');
  };

  it.each([
    [
      'a case that is not there',
      [entry('T-01')],
      /desk\.eval\.yaml:\d+:\d+: No case of the suite has the id `T-01`\. .*`T-001`/,
    ],
    ['one case twice', [entry('T-001'), entry('T-001')], /listed twice under `flaky`/],
    ['a critical case', [entry('T-003')], /`T-003` is critical, and what is critical cannot be let through/],
    [
      'a day that is too far',
      [entry('T-001', '2027-04-16')],
      /until 2027-04-16, more than 90 days ahead\. Write 2027-04-15/,
    ],
    ['a day that is over', [entry('T-001', '2027-01-14')], /The quarantine of `T-001` ended on 2027-01-14/],
    ['a day that is none', [entry('T-001', '2027-02-30')], /desk\.eval\.yaml:\d+:\d+: .*Write a day of the calendar/],
    ['no owner', [{ case: 'T-001', reason: 'r', until: '2027-02-01' }], /owner/],
    ['a key that is none', [{ ...entry('T-001'), untill: '2027-02-01' }], /untill/],
  ])('is told: %s', async (_, flaky, words) => {
    expect(await told(...flaky)).toMatch(words);
  });

  it('is none on the last day that it may name', async () => {
    expect(await told(entry('T-001', '2027-04-15'))).toBe('');
  });
});
