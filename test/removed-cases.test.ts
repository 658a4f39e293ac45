import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { CURT, desk, gateDesk, KIND, rows, type Row } from './support/desk.ts';

const SIX = [1, 2, 3, 4, 5, 6];
const renamed = (changed: object = {}) => rows(60, (index) => (index < 6 ? { id: `X-${index}`, ...changed } : {}));
const rest = rows(60).slice(6);

/** Another suite beside the desk's, whose target is the same unless a test says otherwise. */
function added(cases: readonly Row[], { id = 'new', prompt = 'desk.md' } = {}) {
  const target = { name: 'mini', prompt, provider: 'openai', model: 'gpt-6-luna' };
  return { [`${id}.eval.yaml`]: stringify({ suite: id, target, defaults: { expect: [{ contains: 'ok' }] }, cases }) };
}

describe('a case that goes on under another id', () => {
  it('is compared: six dead cases of sixty are a block, whatever they are called', async () => {
    const { kind, result } = await gateDesk(desk(), desk({ prompt: CURT, cases: renamed() }), { dead: SIX });
    expect(kind).toBe('fail');
    expect(result.rows[0]?.comparison).toMatchObject({ pairedCases: 60, comparedCases: 60, measuredCases: 0 });
  });

  it('is compared in an added suite with the same target', async () => {
    const head = { ...desk({ prompt: CURT, cases: rest }), ...added(rows(6)) };
    const { kind, result } = await gateDesk(desk(), head, { dead: SIX });
    expect(kind).toBe('fail');
    expect(result.rows.map(({ comparison }) => comparison.comparedCases)).toEqual([54, 6]);
  });

  it('blocks nobody who breaks nothing', async () => {
    const moved = { ...desk({ prompt: CURT, cases: rest }), ...added(rows(6)) };
    const named = desk({ prompt: CURT, cases: renamed() });
    const kinds = await Promise.all([moved, named].map(async (head) => (await gateDesk(desk(), head)).kind));
    expect(kinds).toEqual(['pass', 'pass']);
  });

  it('keeps the tags that base has for it', async () => {
    const policy = { pass_rate: { max_drop: 0.5 }, tags: { refunds: { pass_rate: { max_drop: 0.05 } } } };
    const tagged = rows(60, (index) => (index < 20 ? { tags: ['refunds'] } : {}));
    const cases = tagged.map((row, index) => (index < 4 ? { id: `X-${index}`, vars: row.vars } : row));
    const head = desk({ policy, prompt: CURT, cases });
    const { kind, result } = await gateDesk(desk({ policy, cases: tagged }), head, { dead: [1, 2, 3, 4] });
    expect(kind).toBe('fail');
    expect(result.rows.find(({ comparison }) => comparison.tag === 'refunds')?.comparison.pairedCases).toBe(20);
  });

  it('pairs one to one where inputs repeat', async () => {
    const twins = rows(60, (index) => (index < 6 ? { vars: { n: 1 } } : {}));
    const fewer = [{ id: 'X-1', vars: { n: 1 } }, ...twins.slice(6)];
    const { kind, result } = await gateDesk(desk({ cases: twins }), desk({ prompt: CURT, cases: fewer }));
    expect(result.rows[0]?.comparison).toMatchObject({ pairedCases: 55, comparedCases: 55 });
    expect(kind).toBe('inconclusive');
  });
});

describe('cases that are gone', () => {
  it.each([
    ['altogether', desk({ prompt: CURT, cases: rest })],
    ['behind other inputs', desk({ prompt: CURT, cases: renamed({ vars: { n: 1001 } }) })],
    [
      'behind other inputs under their ids',
      desk({ prompt: CURT, cases: rows(60, (index) => (index < 6 ? { vars: { n: 1001 } } : {})) }),
    ],
    ['behind other expectations', desk({ prompt: CURT, cases: renamed({ expect: [{ contains: 'o' }] }) })],
    [
      'to a decoy with the old prompt',
      {
        ...desk({ prompt: CURT, cases: rest, files: { 'old.md': KIND } }),
        ...added(rows(6), { prompt: 'old.md' }),
      },
    ],
  ])('%s are no pass where they alone would exceed the tolerated drop', async (_, head) => {
    const { kind, result, comment } = await gateDesk(desk(), head, { dead: SIX });
    expect(kind).toBe('inconclusive');
    expect(result.verdict.findings).toContainEqual(expect.objectContaining({ rule: 'spec', why: 'removed' }));
    expect(comment).toContain('too many cases of `desk` × `mini` are gone or ask something else');
  });

  it('are no pass where a critical one asks something else beside another prompt', async () => {
    const critical = rows(60, (index) => (index === 0 ? { severity: 'critical' } : {}));
    const other = critical.with(0, { id: 'T-001', severity: 'critical', vars: { n: 1001 } });
    const { kind, comment } = await gateDesk(desk({ cases: critical }), desk({ prompt: CURT, cases: other }), {
      dead: [1],
    });
    expect(kind).toBe('inconclusive');
    expect(comment).toContain('or ask something else under their ids');
    expect((await gateDesk(desk({ cases: critical }), desk({ cases: other }))).kind).toBe('pass');
  });

  it('are not those whose variables were renamed or got company', async () => {
    const renamedVars = rows(60, (index) => ({ vars: { number: index + 1 } }));
    const more = rows(60, (index) => ({ vars: { n: index + 1, language: 'en' } }));
    const prompt = 'Curtly answer {{ number }}.';
    expect((await gateDesk(desk(), desk({ prompt, cases: renamedVars }))).kind).toBe('pass');
    const two = rows(60, (index) => ({ vars: { n: index + 1, kind: 'a' } }));
    const renamedTwo = rows(60, (index) => ({ vars: { number: index + 1, sort: 'a' } }));
    const both = desk({ prompt: 'Curtly answer {{ number }} {{ sort }}.', cases: renamedTwo });
    expect((await gateDesk(desk({ cases: two }), both)).kind).toBe('pass');
    expect((await gateDesk(desk(), desk({ prompt: `${CURT} In {{ language }}.`, cases: more }))).kind).toBe('pass');
  });

  it('are a line in the comment where they are within it', async () => {
    const { kind } = await gateDesk(desk(), desk({ prompt: CURT, cases: rows(60).slice(3) }));
    expect(kind).toBe('pass');
  });

  it('wait for people alone where their number blocks', async () => {
    const { kind, blocking, result } = await gateDesk(desk(), desk({ prompt: CURT, cases: rows(60).slice(10) }));
    expect([kind, blocking]).toEqual(['fail', ['cases-removed']]);
    expect(result.verdict.findings.filter(({ why }) => why === 'removed')).toEqual([]);
  });

  it('are looked for in each tag with a tolerated drop of its own', async () => {
    const policy = { pass_rate: { max_drop: 0.5 }, tags: { refunds: { pass_rate: { max_drop: 0.05 } } } };
    const tagged = rows(60, (index) => (index < 40 ? { tags: ['refunds'] } : {}));
    const head = desk({ policy, prompt: CURT, cases: tagged.slice(3) });
    const { result } = await gateDesk(desk({ policy, cases: tagged }), head);
    expect(result.verdict.findings.filter(({ why }) => why === 'removed').map(({ tag }) => tag)).toEqual(['refunds']);
  });
});

describe('a target that becomes recorded', () => {
  it('is another target: answers that the author writes down do not acquit a prompt', async () => {
    const recordings = rows(60).map(({ id }) => JSON.stringify({ case: id, output: 'ok' }));
    const replay = { name: 'mini', provider: 'replay', file: 'r.jsonl', prompt: 'desk.md' };
    const head = desk({ prompt: CURT, files: { 'r.jsonl': recordings.join('\n') }, suite: { target: replay } });
    const { kind, blocking } = await gateDesk(desk(), head, { dead: SIX });
    expect([kind, blocking]).toEqual(['fail', ['target-removed']]);
  });
});
