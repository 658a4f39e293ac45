import { describe, expect, it } from 'vitest';
import { isSeenLine, readSeen, seenLine, type SeenFinding } from '../src/domain/verdict/seen-findings.ts';
import type { Result } from '../src/domain/result.ts';
import { seenFindings } from '../src/report/markdown/seen.ts';
import { CURT, desk, gateDesk, rows } from './support/desk.ts';

const WAIVER = { by: 'wendy', at: '2026-11-21T10:05:00Z', headSha: 'h' };
const accepting = (accepts: readonly SeenFinding[]) => ({
  forge: { change: undefined, findWaiver: () => Promise.resolve({ ...WAIVER, accepts }) },
});
const range = (to: number) => Array.from({ length: to }, (_, index) => index + 1);

/** What somebody saw on a pull request, and what a later run with the same change came to. */
async function later(seen: Result, dead: readonly number[], cases = rows(60)) {
  const accepts = seenFindings(seen);
  return await gateDesk(desk({ cases }), desk({ cases, prompt: CURT }), { dead, ports: accepting(accepts) });
}

describe('a waiver that accepts what was seen', () => {
  const seen = async (dead: readonly number[], cases = rows(60)) =>
    (await gateDesk(desk({ cases }), desk({ cases, prompt: CURT }), { dead })).result;

  it('holds for the same findings, and names itself', async () => {
    const { kind, result } = await later(await seen(range(10)), range(10));
    expect([kind, result.verdict.waiver]).toEqual(['waived', WAIVER]);
  });

  it('does not hold for other cases, nor for a far larger drop of the same ones', async () => {
    expect((await later(await seen(range(6)), [...range(5), 31, 32, 33])).kind).toBe('fail');
    expect((await later(await seen(range(10)), range(50))).kind).toBe('fail');
  });

  it('does not hold for another rule: a critical case that nobody saw break', async () => {
    const cases = rows(60, (index) => (index === 59 ? { severity: 'critical' } : {}));
    const { kind, result } = await later(await seen(range(10), cases), [...range(10), 60], cases);
    expect(kind).toBe('fail');
    expect(result.warnings.at(-1)).toContain('wendy accepts what was seen');
  });

  it('does not hold where nothing is known to have been seen', async () => {
    const ports = accepting([]);
    expect((await gateDesk(desk(), desk({ prompt: CURT }), { dead: range(10), ports })).kind).toBe('fail');
  });
});

describe('what a comment keeps of findings', () => {
  const finding: SeenFinding = {
    rule: 'critical.max_broken',
    metric: undefined,
    suite: 's --> <script>',
    target: 't\u202e--',
    tag: undefined,
    why: 'confirmed',
    actual: -0.5,
    cases: ['a--b', '-->', 'ü', '\n'],
  };

  it('is one line that no name can end, and comes back as it was', () => {
    const line = seenLine({ at: WAIVER.at, findings: [finding] });
    expect([isSeenLine(line), line.slice(4, -3).includes('--'), /[^ -~]/.test(line)]).toEqual([true, false, false]);
    expect(line.slice(4, -3)).not.toMatch(/[<>&]/);
    expect(readSeen(`above\n${line}\nbelow`)).toEqual({ at: WAIVER.at, findings: [finding] });
  });

  it('forgets the findings where there are too many, never the time', () => {
    const cases = Array.from({ length: 5_000 }, (_, index) => `case ${index}`);
    expect(readSeen(seenLine({ at: WAIVER.at, findings: [{ ...finding, cases }] }))).toEqual({
      at: WAIVER.at,
      findings: [],
    });
  });

  it.each(['{}', '{"at":"soon","findings":[]}', '{"at":"2026-11-21","findings":[{}]}', 'null', '[', '{"at":1}'])(
    'is nothing where it is not in form: %s',
    (text) => {
      expect(readSeen(`<!-- evaldelta:seen:${text} -->`)).toBeUndefined();
    },
  );
});

describe('whose label counts', () => {
  const ruleOf = async (base: object | undefined, head: object | undefined) => {
    const asked: string[] = [];
    const config = (own: object | undefined) => (own === undefined ? {} : { config: { policy: own } });
    const findWaiver = (rule: string) => Promise.resolve((asked.push(rule), undefined));
    await gateDesk(desk(config(base)), desk({ ...config(head), prompt: CURT }), {
      dead: range(10),
      ports: { forge: { change: undefined, findWaiver } },
    });
    return asked;
  };

  it('is base’s to say; a first configuration may bar the author at once', async () => {
    expect(await ruleOf(undefined, undefined)).toEqual(['anyone']);
    expect(await ruleOf({ waiver: 'not-author' }, { waiver: 'anyone' })).toEqual(['not-author']);
    expect(await ruleOf({ waiver: 'not-author' }, undefined)).toEqual(['not-author']);
    expect(await ruleOf({ waiver: 'anyone' }, { waiver: 'not-author' })).toEqual(['anyone']);
    expect(await ruleOf(undefined, { waiver: 'not-author' })).toEqual(['not-author']);
  });
});
