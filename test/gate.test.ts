import { describe, expect, it } from 'vitest';
import { loadPrices } from '../src/adapters/pricing/prices.ts';
import type { PriceLists, StoredValue } from '../src/ports.ts';
import { renderJson } from '../src/report/machine/json.ts';
import { resultSchema } from '../src/result/schema.ts';
import { forecast } from '../src/stories/forecast.ts';
import { gate } from '../src/stories/gate.ts';
import { collectFacts } from '../src/report/facts.ts';
import { phraseText } from '../src/report/text/phrase.ts';
import { headline, describeVerdict } from '../src/report/words/headline/headline.ts';
import type { GateInput, GatePorts } from '../src/stories/run-context.ts';
import { parseSettings, type RawSettings } from '../src/settings.ts';
import { edited, NO_FILTERS, type Files } from './plan/plan-of.ts';
import {
  answerOf,
  fakeHarnesses,
  fakePrices,
  fakeProviders,
  fakeServices,
  fakeStore,
  fatal,
  hastyClock,
  type Answering,
} from './run/fakes.ts';
import { memorySnapshot } from './suite/memory-snapshot.ts';
import type { Forge } from '../src/ports/forge.ts';

/** A forge with a pull request whose head is `h`, unless it has moved on. */
function forgeWith(findWaiver: Forge['findWaiver'], now = 'h'): Forge {
  return {
    change: { number: 1, title: undefined, headSha: 'h', currentHeadSha: () => Promise.resolve(now) },
    findWaiver,
  };
}

/** Thirty cases of one prompt, the first of them critical, and a suite that has nothing to do with it. */
const BASE: Files = {
  'reply.eval.yaml': `suite: reply
target: { prompt: reply.md, provider: openai, model: gpt-6-luna, parameters: { max_output_tokens: 10 } }
defaults: { expect: [{ contains: ok }] }
cases:
  - { id: c0, vars: { n: 0 }, severity: critical }
${Array.from({ length: 29 }, (_, each) => `  - { id: c${each + 1}, vars: { n: ${each + 1} } }`).join('\n')}
`,
  'other.eval.yaml': `suite: other
target: { prompt: other.md, provider: anthropic, model: claude-haiku-4-5 }
cases: [{ id: o, vars: { a: 1 }, expect: [{ regex: "^a" }] }]
`,
  'reply.md': 'Say ok to {{ n }}.',
  'other.md': 'Other {{ a }}.',
};
const HARMLESS = edited(BASE, 'reply.md', 'Say ok', 'Please say ok');
const HARMFUL = edited(BASE, 'reply.md', 'Say ok', 'Refuse');

type Setup = {
  readonly base?: Files | undefined;
  readonly settings?: RawSettings;
  readonly input?: Partial<GateInput>;
  readonly ports?: Partial<GatePorts>;
  readonly answer?: Answering;
  readonly values?: Map<string, StoredValue>;
};

const polite = (text: string): ReturnType<typeof answerOf> => answerOf(text.includes('ok') ? 'ok, gladly' : 'no');

function world(head: Files, setup: Setup) {
  const used: string[] = [];
  const providers = fakeProviders(setup.answer ?? polite);
  const revision = (files: Files, sha: string) => ({
    sha,
    isWorkingTree: false,
    name: undefined,
    snapshot: memorySnapshot(files),
  });
  const base = 'base' in setup ? setup.base : BASE;
  const store = fakeStore('run', setup.values);
  const opened = <T>(name: string, value: T) => Promise.resolve((used.push(name), value));
  const ports: GatePorts = {
    repository: {
      revisions: () => Promise.resolve({ base: base && revision(base, 'b'), head: revision(head, 'h') }),
      worktree: () => Promise.reject(new Error('no files')),
    },
    providers,
    services: fakeServices(),
    harnesses: fakeHarnesses,
    openStore: () => opened('store', store),
    loadPrices: () => opened('prices', fakePrices(0.001)),
    loadTokenizer: () => opened('tokenizer', (text: string) => text.length),
    clock: hastyClock(),
    log: { info: () => undefined, warn: () => undefined },
    progress: { expected: () => undefined, finished: () => undefined, retrying: () => undefined },
    startDeadline: () => ({ signal: new AbortController().signal, endedBy: () => 'deadline' }),
    forge: forgeWith(() => opened('waiver', undefined)),
    ...setup.ports,
  };
  const settings = parseSettings(setup.settings ?? {}, (name) => name);
  const input: GateInput = {
    settings,
    filters: NO_FILTERS,
    trust: 'trusted',
    compares: 'change',
    run: 'run',
    runUrl: undefined,
    seed: 1,
    version: '0',
    ...setup.input,
  };
  return { input, ports, used, asked: providers.asked, values: store.values };
}

async function run(head: Files, setup: Setup = {}) {
  const { input, ports, ...seen } = world(head, setup);
  const result = await gate(input, ports);
  return { result, kind: result.verdict.kind, errors: result.errors.map(({ code }) => code), ...seen };
}

describe('the gate', () => {
  it('runs nothing and loads nothing heavy where nothing is affected', async () => {
    const { kind, used, asked, result } = await run(BASE);
    expect([kind, used, asked]).toEqual(['nothing-to-run', [], []]);
    expect(result.counts).toEqual({ suites: 2, affectedCases: 0, totalCases: 31 });
  });

  it('passes a harmless change of a prompt, having asked both sides of the affected cases alone', async () => {
    const { kind, asked, result } = await run(HARMLESS);
    expect(kind).toBe('pass');
    expect(new Set(asked.map((text) => text.replace(/\d+/, 'N')))).toEqual(
      new Set(['Say ok to N.', 'Please say ok to N.']),
    );
    expect(result.counts.affectedCases).toBe(30);
    expect(result.spend).toMatchObject({ callsMade: asked.length, callsReused: 0 });
    expect(result.spend.totalUsd).toBeCloseTo(asked.length * 0.005);
  });

  it('tells in its result what changed, what each case expects, and whose pull request it is', async () => {
    const title = 'Kinder <script> answers';
    const forge = forgeWith(() => Promise.resolve(undefined));
    const change = { number: 1, title, headSha: 'h', currentHeadSha: () => Promise.resolve('h') };
    const { result } = await run(HARMLESS, { ports: { forge: { ...forge, change } } });
    expect(result.pullRequest).toEqual({ number: 1, title, headSha: 'h' });
    expect(result.changed?.files).toMatchObject([{ file: 'reply.md', removed: 1, added: 1 }]);
    expect(result.cases[0]).toMatchObject({ expected: [{ scorer: 'contains', type: 'contains', text: 'ok' }] });
  });

  it('tells the turns of a case that has several, without those of the prompt', async () => {
    const turns =
      '{ id: c0, vars: { n: 0 }, messages: [{ role: user, content: Hello. }, { role: assistant, content: Yes? }, { role: user, content: "Bye {{ n }}." }] }';
    const withTurns = edited(BASE, 'reply.eval.yaml', '{ id: c0, vars: { n: 0 }, severity: critical }', turns);
    const head = edited(withTurns, 'reply.md', 'Say ok', 'Please say ok');
    const { result } = await run(head, { base: withTurns });
    expect(result.cases[0]).toMatchObject({
      input: { head: 'Bye 0.' },
      turns: [
        { role: 'user', text: 'Hello.' },
        { role: 'assistant', text: 'Yes?' },
        { role: 'user', text: 'Bye 0.' },
      ],
    });
    expect(result.cases[1]?.turns).toBeUndefined();
  });

  it('names a model that is switched off soon, in a plan and where nothing runs too', async () => {
    const head = edited(BASE, 'other.eval.yaml', 'claude-haiku-4-5', 'claude-opus-4-5');
    const ports = { clock: { ...hastyClock(), nowMs: () => Date.parse('2026-11-30T12:00:00Z') } };
    const goes = expect.stringMatching(
      /^`claude-opus-4-5` \(other\.eval\.yaml:2\) is switched off by Anthropic on 2027-01-22/,
    );
    const { result, kind } = await run(head, { base: head, ports });
    expect([kind, result.warnings]).toEqual(['nothing-to-run', [goes]]);
    const planned = world(head, { base: head, ports });
    expect((await forecast(planned.input, planned.ports)).warnings).toMatchObject([{ kind: 'retiring', days: 53 }]);
  });

  it('tells who owns a case: itself, one of its tags, or its suite', async () => {
    const owned = edited(
      edited(BASE, 'reply.eval.yaml', 'vars: { n: 1 } }', 'vars: { n: 1 }, tags: [refunds], owner: "@acme/one" }'),
      'reply.eval.yaml',
      'vars: { n: 2 } }',
      'vars: { n: 2 }, tags: [refunds] }',
    );
    const base = edited(
      owned,
      'reply.eval.yaml',
      'suite: reply',
      'suite: reply\nowner: "@acme/support"\nowners: { refunds: "@acme/refunds" }',
    );
    const { result } = await run(edited(base, 'reply.md', 'Say ok', 'Please say ok'), { base });
    expect(result.rows[0]).toMatchObject({ owner: '@acme/support', pings: [] });
    expect(result.cases.slice(0, 3).map(({ owner }) => owner)).toEqual([undefined, '@acme/one', '@acme/refunds']);
  });

  it('has those owners notified whom the base branch names, whatever a pull request writes', async () => {
    const named = (owner: string): Files =>
      edited(BASE, 'reply.eval.yaml', 'suite: reply', `suite: reply\nowner: "${owner}"\nping_owners: true`);
    const changed = edited(named('@mallory/victims'), 'reply.md', 'Say ok', 'Please say ok');
    expect((await run(changed)).result.rows[0]?.pings).toEqual([]);
    expect((await run(changed, { base: named('@acme/support') })).result.rows[0]?.pings).toEqual(['@acme/support']);
    expect((await run(changed, { base: named('not a handle') })).result.rows[0]?.pings).toEqual([]);
  });

  it('fails a change that breaks the answers, and asks once whether somebody accepted that', async () => {
    const { kind, used, result } = await run(HARMFUL);
    expect([kind, used.filter((name) => name === 'waiver').length]).toEqual(['fail', 1]);
    expect(result.rows[0]?.comparison.passRate).toMatchObject({ base: 1, head: 0, delta: -1 });
  });

  it('lets a waiver stand', async () => {
    const waiver = { by: 'ada', at: '2026-11-21T00:00:00Z', headSha: 'h' };
    expect((await run(HARMFUL, { ports: { forge: forgeWith(() => Promise.resolve(waiver)) } })).kind).toBe('waived');
  });

  it('tells in its result why a waiver does not count', async () => {
    const refused = 'The label does not count: it is too old.';
    const { kind, result } = await run(HARMFUL, {
      ports: { forge: forgeWith(() => Promise.resolve({ refused })) },
    });
    expect([kind, result.warnings.at(-1)]).toEqual(['fail', refused]);
  });

  it('blocks a removed critical case though nothing runs', async () => {
    const { kind, asked, result } = await run(
      edited(BASE, 'reply.eval.yaml', '  - { id: c0, vars: { n: 0 }, severity: critical }\n', ''),
    );
    expect([kind, asked]).toEqual(['fail', []]);
    expect(result.changes).toMatchObject([{ kind: 'case-removed', caseId: 'c0', blocks: true }]);
  });

  it('measures head alone where there is no base', async () => {
    const { result, asked } = await run(BASE, { base: undefined });
    expect(asked).toHaveLength(31);
    expect(result.cases.every((entry) => entry.kind === 'measured')).toBe(true);
    expect(describeVerdict(result)).toBe('Measured 31 cases: 30 pass, 1 fails; no limit is set');
  });
});

describe('an absolute bar', () => {
  const barred = edited(
    edited(BASE, 'reply.md', 'Say ok', '{% if n < 5 %}Do say ok{% else %}Say ok{% endif %}'),
    'reply.eval.yaml',
    'defaults:',
    'policy: { pass_rate: { min: 0.5 } }\ndefaults:',
  );
  const touched = edited(barred, 'reply.md', 'Do say ok', 'Please do say ok');

  it('counts what earlier runs have stored of the cases that do not run, and calls nothing for them', async () => {
    const values = new Map<string, StoredValue>();
    await run(barred, { base: undefined, values });
    const { result, asked } = await run(touched, { base: barred, values });
    expect(result.counts.affectedCases).toBe(5);
    expect(result.rows[0]?.comparison.evidence.passRateBar).toMatchObject({
      head: 1,
      measuredCases: 30,
      totalCases: 30,
    });
    expect(asked.filter((text) => text.startsWith('Say ok'))).toEqual([]);
  });

  it('says how many cases were not measured where nothing is stored of them', async () => {
    const { result } = await run(touched, { base: barred });
    expect(result.rows[0]?.comparison.evidence.passRateBar).toMatchObject({ measuredCases: 5, totalCases: 30 });
  });
});

describe('money', () => {
  it('is not spent where the estimate is above the cap', async () => {
    const { kind, errors, asked, result } = await run(HARMLESS, { settings: { 'max-cost': '0.1' } });
    expect([kind, errors, asked]).toEqual(['error', ['over-budget'], []]);
    expect(result.estimate?.calls).toBe(61);
  });

  it('is not spent twice: the same run replays everything and comes to the same verdict', async () => {
    const first = await run(HARMFUL);
    const again = await run(HARMFUL, { values: first.values, settings: { 'max-cost': '0.1' } });
    expect([again.kind, again.asked]).toEqual(['fail', []]);
    expect(again.result.spend).toMatchObject({ totalUsd: 0, callsMade: 0, callsReused: first.asked.length });
    expect(again.result.rows[0]?.comparison.passRate).toEqual(first.result.rows[0]?.comparison.passRate);
  });

  it('is not spent for a head that is no longer the pull request’s', async () => {
    const { asked, result } = await run(HARMLESS, {
      ports: {
        forge: forgeWith(() => Promise.resolve(undefined), 'newer'),
      },
    });
    expect([result.supersededBy, asked]).toEqual(['newer', []]);
  });

  it('is not spent by a plan', async () => {
    const { input, ports, asked } = world(HARMLESS, {});
    expect(await forecast(input, ports)).toMatchObject({ estimate: { calls: 61 }, errors: [] });
    expect(asked).toEqual([]);
  });
});

describe('what cannot be measured is never green', () => {
  it('and is told before the first call where a scorer of an affected suite cannot work', async () => {
    const { kind, errors, asked } = await run(
      edited(HARMLESS, 'reply.eval.yaml', '{ contains: ok }', '{ regex: "(" }'),
    );
    expect([kind, errors, asked]).toEqual(['error', ['bad-regex'], []]);
  });

  it('whatever else is fine: a suite with a mistake refuses the run', async () => {
    expect(await run({ ...HARMLESS, 'bad.eval.yaml': 'suite: bad\ntypo: 1\n' })).toMatchObject({
      kind: 'error',
      asked: [],
    });
  });

  it('in a fork without keys, which is told what would have run', async () => {
    const { kind, errors, asked, result } = await run(HARMLESS, { input: { trust: 'fork-without-secrets' } });
    expect([kind, errors, asked]).toEqual(['error', ['untrusted-head'], []]);
    expect(result.cases).toHaveLength(30);
  });

  it('in a fork with keys that sends them elsewhere', async () => {
    const head = edited(
      HARMLESS,
      'reply.eval.yaml',
      'provider: openai,',
      'provider: openai, base_url: "https://evil.example",',
    );
    expect(await run(head, { input: { trust: 'fork-with-secrets' } })).toMatchObject({
      kind: 'error',
      errors: ['untrusted-head'],
      asked: [],
    });
  });

  it('where the provider refuses every request, with one error', async () => {
    const { kind, errors, asked } = await run(HARMLESS, {
      answer: () => Promise.reject(fatal()),
      settings: { concurrency: '2' },
    });
    expect([kind, errors]).toEqual(['error', ['provider-refused']]);
    expect(asked.length).toBeLessThan(10);
  });

  it('where a filter is misspelt', async () => {
    expect(await run(HARMLESS, { input: { filters: { ...NO_FILTERS, suites: ['replies'] } } })).toMatchObject({
      kind: 'error',
      errors: ['bad-input'],
    });
  });

  it('where the run was interrupted midway', async () => {
    const controller = new AbortController();
    const answer: Answering = (text) => {
      if (text.includes('17')) controller.abort(new Error('interrupted'));
      return polite(text);
    };
    const startDeadline = () => ({ signal: controller.signal, endedBy: () => 'interrupted' as const });
    const { kind, result } = await run(HARMLESS, { answer, ports: { startDeadline }, settings: { concurrency: '1' } });
    expect(kind).toBe('inconclusive');
    expect(result.trials.some((trial) => trial.status === 'scored')).toBe(true);
    expect(result.trials.some((trial) => trial.status === 'skipped' && trial.why === 'interrupted')).toBe(true);
  });
});

describe('a pool of servers behind one name', () => {
  const pooled = (files: Files, model = 'deepseek/deepseek-v3.2', parameters = 'max_output_tokens: 10'): Files =>
    edited(
      edited(files, 'reply.eval.yaml', 'openai, model: gpt-6-luna', `openrouter, model: ${model}`),
      'reply.eval.yaml',
      'max_output_tokens: 10',
      parameters,
    );
  const by =
    (upstreamOf: (isHead: boolean, text: string) => string | undefined): Answering =>
    (text) => {
      const upstream = upstreamOf(text.includes('Please'), text);
      const { served } = answerOf('ok');
      return {
        ...answerOf('ok'),
        ...polite(text),
        served: upstream === undefined ? served : { ...served, upstream },
      };
    };
  const asked = async (answer: Answering, head = pooled(HARMLESS)) => {
    const { result, kind } = await run(head, { base: pooled(BASE), answer });
    return { kind, result, alerts: headline(collectFacts(result)).alerts.map(phraseText) };
  };

  it('is no pass where other servers answered base than head, and says which', async () => {
    const { kind, result } = await asked(by((isHead) => (isHead ? 'Together (fp4)' : 'DeepInfra (fp8)')));
    expect(kind).toBe('inconclusive');
    expect(describeVerdict(result)).toContain('base was answered by DeepInfra (…');
    expect(result.rows[0]?.comparison.upstreams).toEqual({ base: ['DeepInfra (fp8)'], head: ['Together (fp4)'] });
    expect(result.warnings.join('\n')).toContain('Any of the servers behind `deepseek/deepseek-v3.2` may answer');
  });

  it('is none either where one side did not say who answered', async () => {
    expect((await asked(by((isHead) => (isHead ? undefined : 'DeepInfra')))).kind).toBe('inconclusive');
  });

  it('passes where the same one answered both, and where nobody ever says', async () => {
    expect((await asked(by(() => 'DeepInfra'))).kind).toBe('pass');
    expect((await asked(by(() => undefined))).kind).toBe('pass');
  });

  it('tells on top where several answered both sides', async () => {
    const { kind, alerts } = await asked(by((_, text) => (/[13579]\./.test(text) ? 'A' : 'B')));
    expect(kind).toBe('pass');
    expect(alerts.join('\n')).toContain('both sides were answered by A, B, which may be different systems');
  });

  it('is no matter where the change is about who answers, or names another model', async () => {
    const answer = by((isHead) => (isHead ? 'Together' : 'DeepInfra'));
    const routed = pooled(HARMLESS, undefined, 'max_output_tokens: 10, provider: { only: [together] }');
    expect((await asked(answer, routed)).kind).toBe('pass');
    expect((await asked(answer, pooled(HARMLESS, 'openai/gpt-5-mini'))).kind).toBe('pass');
  });

  it('says of a failing change too that servers differed', async () => {
    const answer: Answering = (text) => ({
      ...answerOf(text.includes('Please') ? 'no' : 'ok'),
      served: { ...answerOf('').served, upstream: text.includes('Please') ? 'Together' : 'DeepInfra' },
    });
    const { kind, alerts } = await asked(answer);
    expect(kind).toBe('fail');
    expect(alerts.join('\n')).toContain('head by Together, which may be different systems');
  });
});

describe('live prices', () => {
  const LIVE = { 'evaldelta.yaml': 'prices: { live: true }\n' };
  const lists = (failed?: string): PriceLists => ({
    at: '2026-11-30T12:00:00.000Z',
    lists: [{ name: 'LiteLLM', url: 'https://x.example', ...(failed === undefined ? {} : { failed }) }],
    find: () => (failed === undefined ? { list: 'LiteLLM', price: { input_mtok: 0.2, output_mtok: 0.8 } } : undefined),
  });
  const runWith = async (base: Files, asked: PriceLists) => {
    let times = 0;
    const askPriceLists = () => Promise.resolve(((times += 1), asked));
    const head = { ...HARMLESS, ...base };
    const { result } = await run(head, { base: { ...BASE, ...base }, ports: { askPriceLists, loadPrices } });
    return { result, times };
  };

  it('are asked once for both sides where the configuration wants them, and stand in the result', async () => {
    const { result, times } = await runWith(LIVE, lists());
    expect(times).toBe(1);
    expect(result.livePrices).toMatchObject({ models: [{ model: 'gpt-6-luna', input: 0.2, output: 0.8 }] });
    const written = JSON.parse(renderJson(result)) as { livePrices: object };
    expect({ livePrices: resultSchema.shape.livePrices.parse(written.livePrices) }).toMatchObject({
      livePrices: { at: '2026-11-30T12:00:00.000Z' },
    });
  });

  it('are done without, and it is said', async () => {
    const { result } = await runWith(LIVE, lists('it answered 500'));
    expect(result.verdict.kind).toBe('pass');
    expect(result.warnings).toContain(
      'The price list of LiteLLM does not count (it answered 500): what is bundled does.',
    );
  });

  it('are not asked for otherwise', async () => {
    const { result, times } = await runWith({}, lists());
    expect([times, result.livePrices]).toEqual([0, undefined]);
  });
});

describe('what vendors say of their models’ last days', () => {
  const nowMs = Date.parse('2026-11-30T12:00:00Z');
  const asking = async (day: string | undefined, head = HARMLESS) => {
    const asked: string[] = [];
    const { result } = await run(head, {
      ports: {
        clock: { ...hastyClock(), nowMs: () => nowMs },
        askEnds: (vendors) => {
          asked.push(...vendors);
          return Promise.resolve(
            new Map([['openai', new Map(day === undefined ? [] : [['gpt-6-luna', day]])]] as const),
          );
        },
      },
    });
    return { asked, told: result.warnings.filter((each) => each.includes('switched off')) };
  };

  it('is asked for once where something runs, and told', async () => {
    const { asked, told } = await asking('2026-12-20');
    expect(asked).toEqual(['openai', 'anthropic']);
    expect(told).toEqual([
      expect.stringContaining('`gpt-6-luna` (reply.eval.yaml:2) is switched off by OpenAI on 2026-12-20'),
    ]);
  });

  it('is no matter where it is far away or unknown, and not asked for where nothing runs', async () => {
    expect((await asking('2027-12-20')).told).toEqual([]);
    expect((await asking(undefined)).told).toEqual([]);
    expect((await asking('2026-12-20', BASE)).asked).toEqual([]);
  });
});

describe('budgets of several runs', () => {
  const bounded = (rules: string): Files => ({ ...BASE, 'evaldelta.yaml': `budgets: { ${rules} }\n` });
  const change = (number: number) => ({
    forge: {
      ...forgeWith(() => Promise.resolve(undefined)),
      change: { number, title: undefined, headSha: 'h', currentHeadSha: () => Promise.resolve('h') },
    },
  });
  const on = (day: string): Partial<GatePorts> => ({
    clock: { ...hastyClock(), nowMs: () => Date.parse(`${day}T12:00:00Z`) },
  });
  const second = (files: Files): Files => edited(files, 'reply.md', 'Say ok', 'Kindly say ok');
  const third = (files: Files): Files => edited(files, 'reply.md', 'Say ok', 'Gently say ok');

  it('are kept over the pushes of one pull request, whatever head says of them, and are nobody else’s', async () => {
    const base = bounded('pull_request: 0.612');
    const first = await run(edited(base, 'reply.md', 'Say ok', 'Please say ok'), { base });
    expect(first.kind).toBe('pass');
    const { values } = await run(second(base), { base, values: first.values, input: { run: 'second' } });
    const next = { base, values, input: { run: 'next' } };
    const raised = { ...third(base), 'evaldelta.yaml': 'budgets: { pull_request: 1000 }\n' };
    for (const head of [third(base), raised]) {
      const { kind, errors, asked, result } = await run(head, next);
      expect([kind, errors, asked]).toEqual(['error', ['not-run'], []]);
      expect(result.errors[0]?.sentence).toContain(
        'Not run: budget. The runs of this pull request have spent $0.46 of $0.61',
      );
    }
    expect((await run(third(base), { ...next, ports: change(2) })).kind).toBe('pass');
  });

  it('let through what costs nothing, and what is started again', async () => {
    const base = bounded('pull_request: 0.612');
    const head = edited(base, 'reply.md', 'Say ok', 'Please say ok');
    const { values } = await run(head, { base });
    const again = await run(head, { base, values });
    expect([again.kind, again.asked]).toEqual(['pass', []]);
  });

  it('of a day are whole again on the next', async () => {
    const base = bounded('day: 0.612');
    const first = await run(edited(base, 'reply.md', 'Say ok', 'Please say ok'), {
      base,
      ports: on('2026-11-29'),
    });
    const { values } = await run(second(base), {
      base,
      values: first.values,
      input: { run: 'second' },
      ports: on('2026-11-29'),
    });
    const next = { base, values, input: { run: 'next' } };
    expect((await run(third(base), { ...next, ports: on('2026-11-29') })).errors).toEqual(['not-run']);
    expect((await run(third(base), { ...next, ports: on('2026-11-30') })).kind).toBe('pass');
  });

  it('stop a run that costs more than it was expected to', async () => {
    const base = bounded('day: 0.612');
    const flaky: Answering = (text) => answerOf(text.includes('Please') && text.endsWith('7.') ? 'no' : 'ok');
    const { result } = await run(edited(base, 'reply.md', 'Say ok', 'Please say ok'), { base, answer: flaky });
    expect(result.spend.maxCostUsd).toBe(0.612);
    expect(result.spend.totalUsd).toBeLessThanOrEqual(0.612);
  });

  it('say that a price is needed', async () => {
    const base = bounded('day: 1');
    const ports = { loadPrices: () => Promise.resolve({ ...fakePrices(0.001), find: () => undefined }) };
    const { errors } = await run(second(base), { base, ports, settings: { 'max-cost': 'none' } });
    expect(errors).toEqual(['unknown-price']);
  });
});

describe('a sample', () => {
  const base: Files = { ...BASE, 'evaldelta.yaml': 'sample: 10\n' };
  const head = edited(base, 'reply.md', 'Say ok', 'Please say ok');
  const input = { event: 'pull_request' } as const;

  it('runs on a pull request, whatever head says of it, and is told with what it sees', async () => {
    for (const files of [head, { ...head, 'evaldelta.yaml': 'sample: 20\n' }]) {
      const { kind, result } = await run(files, { base, input });
      expect([kind, result.counts.affectedCases, result.counts.totalCases]).toEqual(['pass', 10, 31]);
      expect(new Set(result.trials.map(({ key }) => key.caseId))).toContain('c0');
      expect(result.warnings.join()).toMatch(
        /Of `reply` a sample of 10 of 30 affected cases ran, which sees drops of \d/,
      );
    }
  });

  it('is never the base of a bar that it cannot show', async () => {
    const barred = edited(base, 'reply.eval.yaml', 'suite: reply', 'suite: reply\npolicy: { pass_rate: { min: 0.5 } }');
    const { result } = await run(edited(barred, 'reply.md', 'Say ok', 'Please say ok'), { base: barred, input });
    expect(result.rows[0]?.comparison.evidence.passRateBar).toMatchObject({ measuredCases: 10, totalCases: 30 });
  });

  it('is the whole on a schedule, where all is asked for, and where somebody wants it', async () => {
    const wantsWhole = { ...forgeWith(() => Promise.resolve(undefined)), wantsWhole: () => Promise.resolve(true) };
    const setups: readonly Setup[] = [
      { input: { event: 'schedule' } },
      { input, settings: { run: 'all' } },
      { input, ports: { forge: wantsWhole } },
    ];
    for (const setup of setups) {
      const { result } = await run(head, { base, ...setup });
      expect(result.counts.affectedCases).toBeGreaterThanOrEqual(30);
    }
  });
});
