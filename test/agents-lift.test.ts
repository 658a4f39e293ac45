import { describe, expect, it } from 'vitest';
import { forecast } from '../src/stories/forecast.ts';
import { CallError, type StoredValue } from '../src/ports.ts';
import type { Forecast } from '../src/domain/forecast.ts';
import { renderHtml } from '../src/report/html/page.ts';
import { renderJson } from '../src/report/machine/json.ts';
import { renderPlanJson } from '../src/report/machine/plan-json.ts';
import { renderPlan } from '../src/report/terminal/plan.ts';
import { parseResult } from '../src/result/read.ts';
import { fakeAgents, filled, oidOf, skillDesk, USEFUL, type Task } from './support/agent-desk.ts';
import { deskWorld, gateDesk } from './support/desk.ts';
import { fakeStore } from './run/fakes.ts';

const NEW = `${USEFUL} Mind the dates.`;
const target = { also: 'without_files' };

/** An agent that fills every form with a skill, old or new, and each third without one. */
const agents = (worse: (task: Task) => boolean = () => false) =>
  fakeAgents((task) => ({ trace: filled(task.skill === undefined ? task.form % 3 === 0 : !worse(task)) }));

const run = async (desk: object = {}, more: Partial<Parameters<typeof gateDesk>[2]> = {}) => {
  const providers = agents();
  const ports = { providers, ...more?.ports };
  const head = skillDesk({ target, ...desk, skill: NEW });
  const found = await gateDesk(skillDesk({ target, ...desk }), head, { ...more, ports });
  return { ...found, lift: found.result.lifts?.[0] };
};

describe('what an agent does without its files', () => {
  it('stands beside what head does with them, one trial a case, and changes nothing of the verdict', async () => {
    const { kind, lift, result } = await run();
    expect([kind, lift?.passes]).toEqual(['pass', { base: { passed: 3, of: 10 }, head: { passed: 10, of: 10 } }]);
    expect(result.rows).toHaveLength(1);
    expect(result.verdict.rows).toHaveLength(1);
    const without = result.trials.filter(({ key }) => key.target === 'claude-code without its files');
    expect(without).toHaveLength(10);
  });

  it('is a row of its own in the comment and on the page, without a sign and never called better', async () => {
    const { comment = '', result } = await run();
    expect(comment).toMatch(/^\| Lift, without files → with: .*<br><sub>shown, not judged<\/sub> \| 30\.0%/m);
    expect(comment).toContain('30.0% → 100.0% (+70.0 pp)');
    expect(comment).not.toMatch(/improve/i);
    expect(renderHtml(result)).toMatch(/Lift, without files → with: .*<small>shown, not judged<\/small>/);
  });

  it('leaves out, on both sides, that a skill is taken up: without one that cannot be', async () => {
    const providers = fakeAgents(({ skill }) => ({
      trace: skill === undefined ? { ...filled(true), skills: [] } : filled(true),
    }));
    const { lift } = await run({}, { ports: { providers } });
    expect(lift?.passes).toEqual({ base: { passed: 10, of: 10 }, head: { passed: 10, of: 10 } });
  });

  it('is not asked of cases that say nothing else', async () => {
    const { lift, result } = await run({ expect: [{ skill_triggered: 'pdf' }, { trajectory: { called: ['skill'] } }] });
    expect([lift, result.trials.some(({ key }) => key.target.includes('without'))]).toEqual([undefined, false]);
  });

  it('is not measured where nobody asks for it', async () => {
    const { lift, comment } = await run({ target: {} });
    expect([lift, comment?.includes('Lift')]).toEqual([undefined, false]);
  });

  it('never blocks, whatever it is', async () => {
    const providers = fakeAgents(({ skill, form }) => ({ trace: filled(skill === undefined || form % 2 === 0) }));
    const { kind, lift } = await run({}, { ports: { providers } });
    expect([kind, lift?.passRate.delta]).toEqual(['pass', -0.5]);
  });

  it('is no error where nobody answers', async () => {
    const providers = fakeAgents(({ skill }) => {
      if (skill === undefined) throw new CallError({ kind: 'malformed', message: 'nobody there' });
      return { trace: filled(true) };
    });
    const { kind, lift } = await run({}, { ports: { providers } });
    expect([kind, lift?.passes.base.of]).toEqual(['pass', 0]);
  });

  it('is paid from what the run may cost, and last', async () => {
    const providers = fakeAgents(() => ({ trace: filled(true), answer: { reportedCostUsd: 1 } }));
    const { kind, result, lift } = await run({}, { ports: { providers }, settings: { 'max-cost': '25' } });
    expect([kind, result.errors, result.spend.totalUsd]).toEqual(['pass', [], 25]);
    expect(lift?.passes.base.of).toBe(5);
  });

  it('is had from the store at the next push', async () => {
    const values = new Map<string, StoredValue>();
    const push = async (name: string) => {
      const providers = agents();
      const openStore = () => Promise.resolve(fakeStore(name, values));
      const { result } = await run({}, { ports: { providers, openStore }, input: { run: name } });
      return result.trials
        .filter((one) => one.key.target.includes('without'))
        .map((one) => one.status === 'scored' && one.origin);
    };
    expect(new Set(await push('first'))).toEqual(new Set(['live']));
    expect(new Set(await push('second'))).toEqual(new Set(['stored']));
  });

  it('is kept in the result file', async () => {
    const { result } = await run();
    const { base, head } = result.revisions;
    const named = { base: base && { ...base, sha: 'a'.repeat(40) }, head: { ...head, sha: 'b'.repeat(40) } };
    expect(parseResult(renderJson({ ...result, revisions: named })).lifts).toEqual(result.lifts);
  });

  it('does not decide by the skill’s own cases that broke', async () => {
    const providers = agents(({ skill }) => skill === oidOf(NEW));
    const { kind, lift } = await run({}, { ports: { providers } });
    expect([kind, lift?.passes.head.passed]).toEqual(['fail', 0]);
  });
});

describe('a plan', () => {
  it('says how many trials it takes besides, for a reader and for a program, and counts them', async () => {
    const plan = async (own: object) => {
      const desk = (skill: string) => skillDesk({ target: own, skill });
      const { input, ports } = deskWorld(desk(USEFUL), desk(NEW));
      return await forecast(input, ports);
    };
    const [asked, plain] = [await plan(target), await plan({})];
    const text = (found: Forecast) =>
      renderPlan({ ...found, plan: found.plan ?? fail() }, { color: false, width: 200 });
    expect(text(asked)).toContain('10 trials without its files, for the lift: shown, not judged');
    expect(text(plain)).not.toContain('lift');
    expect([plain, asked].map(({ estimate }) => estimate?.trials?.count)).toEqual([20, 30]);
    const { rows } = JSON.parse(renderPlanJson(asked)) as { rows: readonly { withoutFiles?: readonly unknown[] }[] };
    expect(rows[0]?.withoutFiles).toHaveLength(10);
  });
});

function fail(): never {
  throw new Error('there is no plan');
}
