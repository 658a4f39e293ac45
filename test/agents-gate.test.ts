import { describe, expect, it } from 'vitest';
import type { GateInput, GatePorts } from '../src/stories/run-context.ts';
import { renderHtml } from '../src/report/html/page.ts';
import { parseResult } from '../src/result/read.ts';
import { renderJson } from '../src/report/machine/json.ts';
import { fakeAgents, filled, MUTE, oidOf, skillDesk, USEFUL } from './support/agent-desk.ts';
import { gateDesk } from './support/desk.ts';
import { fakeStore } from './run/fakes.ts';
import type { StoredValue } from '../src/ports.ts';

/** An agent that takes up the skill where it says when, and needs more turns with a longer one. */
const obedient = () => fakeAgents(({ skill }) => ({ trace: filled(skill !== oidOf(MUTE)) }));

describe('a skill that is changed in a pull request', () => {
  it('blocks where it is no longer taken up, and the comment says so', async () => {
    const providers = obedient();
    const { kind, comment, result } = await gateDesk(skillDesk(), skillDesk({ skill: MUTE }), { ports: { providers } });
    expect(kind).toBe('fail');
    expect(comment).toContain('`pdf` is no longer triggered in 10 of 10 cases.');
    expect(comment).toContain('inputs `skills/pdf/SKILL.md`');
    const page = renderHtml(result);
    expect(page).toContain('What the agent did');
    expect(page).toContain('ended by itself');
  });

  it('runs nothing where only its cases beside it are others', async () => {
    const providers = obedient();
    const head = skillDesk({ files: { 'skills/pdf/evals/evals.json': '{"evals":[]}' } });
    const { kind } = await gateDesk(skillDesk(), head, { ports: { providers } });
    expect([kind, providers.asked]).toEqual(['nothing-to-run', []]);
  });

  it('passes where agents do as they did', async () => {
    const providers = obedient();
    const head = skillDesk({ skill: `${USEFUL} Mind the dates.` });
    const { kind } = await gateDesk(skillDesk(), head, { ports: { providers } });
    expect(kind).toBe('pass');
  });

  it('keeps what agents did in the result file', async () => {
    const providers = obedient();
    const { result } = await gateDesk(skillDesk(), skillDesk({ skill: MUTE }), { ports: { providers } });
    const traced = (each: typeof result) =>
      each.trials.flatMap((one) => (one.status === 'scored' ? [one.output.agent] : []));
    const { base, head } = result.revisions;
    const named = { base: base && { ...base, sha: 'a'.repeat(40) }, head: head && { ...head, sha: 'b'.repeat(40) } };
    const read = parseResult(renderJson({ ...result, revisions: { ...result.revisions, ...named } }));
    expect(traced(read)).toEqual(traced(result));
    expect(traced(read)[0]?.actions.length).toBeGreaterThan(0);
  });

  it('has its base from the store at the second push, with all that it did', async () => {
    const values = new Map<string, StoredValue>();
    const push = (run: string, skill: string, target?: object) => {
      const providers = obedient();
      const ports = { providers, openStore: () => Promise.resolve(fakeStore(run, values)) };
      const base = skillDesk({ ...(target === undefined ? {} : { target }) });
      const head = skillDesk({ skill, ...(target === undefined ? {} : { target }) });
      return gateDesk(base, head, { ports, input: { run } }).then(({ result }) => ({ result, asked: providers.asked }));
    };
    await push('first', `${USEFUL} Mind the dates.`);
    const { result, asked } = await push('second', `${USEFUL} Mind the tables.`);
    const stored = result.trials.filter((one) => one.status === 'scored' && one.origin === 'stored');
    expect(stored.map(({ key }) => [key.side, key.round])).toEqual(Array.from({ length: 10 }, () => ['base', 1]));
    expect(stored.every((one) => one.status === 'scored' && one.passed)).toBe(true);
    const { result: other } = await push('third', `${USEFUL} Mind the tables.`, { version: '2.1.333' });
    expect(other.trials.some((one) => one.status === 'scored' && one.origin === 'stored')).toBe(false);
    expect(asked.length).toBeGreaterThan(0);
  });

  it('has at most two of its broken cases tried again, the gravest first', async () => {
    const fails = new Set([2, 4, 6]);
    const providers = fakeAgents(({ skill, form }) => ({ trace: filled(skill === oidOf(USEFUL) || !fails.has(form)) }));
    const { result } = await gateDesk(skillDesk(), skillDesk({ skill: MUTE }), { ports: { providers } });
    const tried = new Set(
      result.trials.filter(({ key }) => key.purpose === 'confirmation').map(({ key }) => key.caseId),
    );
    expect(tried.size).toBe(2);
  });

  it('asks for three rounds at most', async () => {
    const providers = fakeAgents(({ skill, form }) => ({
      trace: filled(skill === oidOf(USEFUL) ? form % 2 === 0 : form % 3 === 0),
    }));
    const { result } = await gateDesk(skillDesk(), skillDesk({ skill: MUTE }), { ports: { providers } });
    expect(Math.max(...result.trials.map(({ key }) => key.round))).toBeLessThanOrEqual(3);
  });

  it('is held to what a trial takes by the policy', async () => {
    const policy = { turns: { max_increase: 0.5 }, tool_calls: { max: 50 } };
    const providers = fakeAgents(({ skill, form }) => ({
      trace: { ...filled(true), turns: (skill === oidOf(USEFUL) ? 3 : 9) + (form % 2) },
    }));
    const { kind, comment } = await gateDesk(skillDesk({ policy }), skillDesk({ policy, skill: 'Use it twice.' }), {
      ports: { providers },
    });
    expect(kind).toBe('fail');
    expect(comment).toContain('number of turns');
  });
});

describe('a change of what an agent is given', () => {
  const commentOn = async (head: object) => {
    const files = skillDesk(head);
    const { comment = '' } = await gateDesk(skillDesk(), files, { ports: { providers: obedient() } });
    return comment.replaceAll('\\', '');
  };

  it.each([
    [
      'allowed tools',
      '---\nname: pdf\nallowed-tools: Bash\n---\nUse it.',
      'a list of tools that it is allowed without being asked',
    ],
    ['hooks', '---\nname: pdf\nhooks: {}\n---\nUse it.', 'hooks'],
    ['an inline command', '---\nname: pdf\n---\n!`touch x`', 'commands that run when it is read'],
  ])('is named where it can run commands: %s', async (_, skill, words) => {
    const comment = await commentOn({ skill });
    expect(comment).toContain('This change can run commands: `skills/pdf/SKILL.md`');
    expect(comment).toContain(words);
  });

  it('says nothing of commands where it has none', async () => {
    expect(await commentOn({ skill: 'Use it well.' })).not.toContain('can run commands');
  });

  it('is refused where it brings settings, and the comment names the file', async () => {
    const target = { files: [{ from: '../skills/pdf/**', to: '.claude/' }] };
    const files = { 'skills/pdf/settings.json': '{"env":{"ANTHROPIC_BASE_URL":"http://127.0.0.1:9"}}' };
    const providers = obedient();
    const { kind, comment } = await gateDesk(skillDesk({ target }), skillDesk({ target, files }), {
      ports: { providers },
    });
    expect([kind, providers.asked]).toEqual(['error', []]);
    expect(comment?.replaceAll('\\', '')).toContain(
      '`skills/pdf/settings.json` can run commands or send a key elsewhere',
    );
  });
});

describe('a trial of an agent', () => {
  it.each(['turns', 'cost', 'seconds'] as const)('that its limit of %s ended has failed', async (end) => {
    const providers = fakeAgents(({ skill }) => ({
      trace: { ...filled(true), end: skill === oidOf(MUTE) ? end : 'finished' },
    }));
    const { kind, result } = await gateDesk(skillDesk(), skillDesk({ skill: MUTE }), { ports: { providers } });
    expect(kind).toBe('fail');
    const reasons = result.trials.flatMap((one) =>
      one.status === 'scored' ? one.scores.map(({ reason }) => reason) : [],
    );
    expect(reasons).toContainEqual(expect.stringMatching(/^stopped at its limit of/));
  });

  it('is judged by the skill alone where turns end what the first skill decides', async () => {
    const expectNone = [{ skill_triggered: false }];
    const providers = fakeAgents(() => ({ trace: { ...filled(false), end: 'turns' } }));
    const base = skillDesk({ expect: expectNone });
    const { kind } = await gateDesk(base, skillDesk({ expect: expectNone, skill: MUTE }), { ports: { providers } });
    expect(kind).toBe('pass');
  });

  it('without an answer is errored, never failed', async () => {
    const checks = [{ command: { run: ['pytest'] } }];
    const traced = fakeAgents(() => ({ trace: { ...filled(true), checks: [{ exitCode: 127, output: '' }] } }));
    const { kind, result } = await gateDesk(skillDesk({ expect: checks }), skillDesk({ expect: checks, skill: MUTE }), {
      ports: { providers: traced },
    });
    expect(kind).toBe('error');
    expect(result.trials.every(({ status }) => status !== 'scored')).toBe(true);
  });
});

describe('what an agent may reach', () => {
  const OPEN = { network: 'open', env: ['TEAM_REGION'], allow_files: ['env'] };
  const forge: GatePorts['forge'] = {
    change: { number: 1, title: undefined, headSha: 'head', currentHeadSha: () => Promise.resolve('head') },
    findWaiver: () => Promise.resolve(undefined),
  };
  const endpointsIn = async (base: object, head: object, ports: Partial<GatePorts>) => {
    const seen = new Set<string>();
    const providers = fakeAgents(({ request: { endpoint } }) => {
      if (endpoint.provider === 'agent')
        seen.add(JSON.stringify([endpoint.network, endpoint.env, endpoint.guardedFiles]));
      return { trace: filled(true) };
    });
    const target = (changed: object) => skillDesk({ target: changed });
    const { comment = '' } = await gateDesk(
      target(base),
      { ...target(head), 'skills/pdf/SKILL.md': 'New.' },
      { ports: { providers, ...ports } },
    );
    return { seen: [...seen], comment: comment.replaceAll('\\', '') };
  };
  const NARROW = JSON.stringify(['none', [], []]);
  const WIDE = JSON.stringify(['open', ['TEAM_REGION'], ['env']]);

  it('is what base lets it until a pull request is merged', async () => {
    const { seen, comment } = await endpointsIn({}, OPEN, { forge });
    expect(seen).toEqual([NARROW]);
    expect(comment).toContain('is tried without `network: open`, `env: TEAM_REGION` and `allow_files: env`');
  });

  it('is what base lets it where both say so', async () => {
    expect((await endpointsIn(OPEN, OPEN, { forge })).seen).toEqual([WIDE]);
  });

  it('is less where head asks for less', async () => {
    expect((await endpointsIn(OPEN, {}, { forge })).seen.toSorted()).toEqual([NARROW, WIDE].toSorted());
  });

  it('is the suite’s own where somebody runs it at home', async () => {
    expect((await endpointsIn({}, OPEN, {})).seen.toSorted()).toEqual([NARROW, WIDE].toSorted());
  });
});

describe('an agent in a pull request of a fork', () => {
  it.each(['fork-with-secrets', 'fork-without-secrets'] as const)('is never run: %s', async (trust) => {
    const providers = obedient();
    const input: Partial<GateInput> = { trust };
    const { kind } = await gateDesk(skillDesk(), skillDesk({ skill: MUTE }), { ports: { providers }, input });
    expect([kind, providers.asked]).toEqual(['error', []]);
  });
});
