import type { Config } from '../src/domain/config.ts';
import { describe, expect, it } from 'vitest';
import { NO_RULES, type PolicyLayer } from '../src/domain/verdict/policy.ts';
import { tighten } from '../src/domain/verdict/tighten.ts';
import { edited, NO_FILTERS } from './plan/plan-of.ts';
import { fakePrices } from './run/fakes.ts';
import { CURT, desk, gateDesk, KIND, rows } from './support/desk.ts';

const HALF = Array.from({ length: 30 }, (_, index) => index + 1);
const plain = { policy: undefined } as const;

describe('a first configuration', () => {
  it('does not let critical cases break', async () => {
    const cases = rows(60, (index) => (index < 3 ? { severity: 'critical' } : {}));
    const config = { policy: { critical: { max_broken: 1000 }, pass_rate: { max_drop: 1 } } };
    const head = desk({ ...plain, cases, config, prompt: CURT });
    const { kind, comment } = await gateDesk(desk({ ...plain, cases }), head, { dead: [1, 2, 3] });
    expect(kind).toBe('fail');
    expect(comment).toContain('the configuration is new');
  });

  it.each([
    ['policy', { policy: { pass_rate: { max_drop: 1, level: 'warn' }, inconclusive: 'pass' } }],
    ['error share', { limits: { max_error_share: 1 }, policy: { pass_rate: { must_catch: 1 } } }],
    ['alpha and rounds', { limits: { alpha: 1e-9, max_rounds: 1 } }],
    [
      'rows that share the budget of false alarms',
      { policy: { score: { max_drop: 1 }, tags: { a: { pass_rate: { max_drop: 1 } } } } },
    ],
  ])('loosens nothing: %s', async (_, config) => {
    const cases = rows(60, () => ({ tags: ['a'] }));
    const head = desk({ ...plain, cases, config, prompt: CURT });
    const { kind, result } = await gateDesk(desk({ ...plain, cases }), head, { dead: HALF });
    expect(kind).toBe('fail');
    const { evidence } = result.rows[0]?.comparison ?? {};
    expect(evidence?.passRate).toMatchObject({ maxDrop: 0.02, maxRounds: 4, runAlpha: 0.01 });
    expect(result.rows.filter(({ comparison }) => comparison.evidence.passRate !== undefined)).toHaveLength(1);
  });

  it('may tighten, and says of each knob when it counts', async () => {
    const config = {
      policy: { pass_rate: { min: 0.9, max_drop: 0.5 }, critical: { max_broken: 5 } },
      limits: { alpha: 0.05, max_error_share: 0.5, max_rounds: 9 },
      judge: { provider: 'openai', model: 'j', min_agreement: 0.9 },
      prices: { 'gpt-6-luna': { input: 1, output: 2 } },
    };
    const head = desk({ ...plain, config, prompt: CURT });
    const { result } = await gateDesk(desk(plain), head, { dead: HALF });
    expect(result.verdict.findings).toContainEqual(
      expect.objectContaining({ rule: 'pass_rate.min', status: 'breached' }),
    );
    const said = result.changes.map(({ kind, after }) => [kind, after]);
    expect(said).toEqual(
      expect.arrayContaining([
        ['config-added', undefined],
        ['rule-tightened', 'pass_rate.min: 0.9'],
        ['policy-changed', 'pass_rate.max_drop: 0.5'],
        ['policy-changed', 'critical.max_broken: 5'],
        ['rule-tightened', 'alpha: 0.05'],
        ['limits-changed', 'max_error_share: 0.5'],
        ['limits-changed', 'max_rounds: 9'],
        ['judge-changed', 'min_agreement: 0.9'],
        ['rule-tightened', 'model: j'],
      ]),
    );
  });

  it('leaves no judge without a say', async () => {
    const suite = { defaults: { expect: [{ judge: 'Is it polite?' }] } };
    const judge = { provider: 'openai', model: 'j' };
    const config = { judge: { ...judge, min_agreement: 1 } };
    const head = desk({ ...plain, suite, config, prompt: CURT });
    const { kind } = await gateDesk(desk({ ...plain, suite }), head, { dead: HALF, judge: (isGood) => isGood });
    expect(kind).toBe('fail');
  });

  it('lowers no price that is known, and names one that is not', async () => {
    const loadPrices = (given: Config['prices']) => {
      const known = fakePrices(0.001);
      const find = (provider: string, model: string) => {
        const own = given.get(model);
        if (own !== undefined && 'output' in own)
          return {
            pricedAs: model,
            origin: 'table' as const,
            isApproximate: false,
            cost: ({ output }: { output: number }) => output * own.output,
          };
        return model === 'gpt-6-luna' ? known.find(provider, model) : undefined;
      };
      return Promise.resolve({ ...known, find });
    };
    const run = async (model: string, output: number) => {
      const suite = { target: { name: 'mini', prompt: 'desk.md', provider: 'openai', model } };
      const config = { prices: { [model]: { input: 0, output } } };
      const head = desk({ ...plain, suite, config, prompt: CURT });
      const settings = { 'max-cost': '1000' };
      return (await gateDesk(desk({ ...plain, suite }), head, { ports: { loadPrices }, settings })).result.spend;
    };
    const cheap = await run('gpt-6-luna', 0);
    expect(cheap.totalUsd).toBeCloseTo(cheap.callsMade * 0.005);
    const unknown = await run('gpt-6-new', 0.002);
    expect(unknown.totalUsd).toBeCloseTo(unknown.callsMade * 0.01);
  });

  it('serves as it is where head is measured alone', async () => {
    const config = { policy: { pass_rate: { min: 0.1, max_drop: 0.5 } }, limits: { alpha: 0.001 } };
    const files = desk({ ...plain, config });
    const revision = { sha: 'h', isWorkingTree: false, name: undefined };
    const { memorySnapshot } = await import('./suite/memory-snapshot.ts');
    const repository = {
      revisions: () => Promise.resolve({ base: undefined, head: { ...revision, snapshot: memorySnapshot(files) } }),
      worktree: () => Promise.reject(new Error('no files')),
    };
    const { result } = await gateDesk(files, files, { ports: { repository }, input: { filters: NO_FILTERS } });
    expect(result.verdict.findings).toContainEqual(expect.objectContaining({ rule: 'pass_rate.min', limit: 0.1 }));
  });
});

describe('a suite that base does not have', () => {
  it('is judged by base’s rules, which its own may tighten', async () => {
    const config = { policy: { pass_rate: { min: 0.9 } } };
    const base = { ...desk({ config }), 'new.md': KIND };
    const added = desk({ policy: { pass_rate: { min: 0.1 } }, suite: { suite: 'new' } })['desk.eval.yaml'] as string;
    const head = { ...base, 'new.eval.yaml': added.replace('desk.md', 'new.md'), 'new.md': CURT };
    const { kind, result } = await gateDesk(base, head, { dead: HALF });
    expect(kind).toBe('fail');
    expect(result.verdict.findings).toContainEqual(expect.objectContaining({ rule: 'pass_rate.min', limit: 0.9 }));
    const strict = edited(head, 'new.eval.yaml', 'min: 0.1', 'min: 0.99');
    const tightened = await gateDesk(base, strict, { dead: [1] });
    expect(tightened.result.verdict.findings).toContainEqual(
      expect.objectContaining({ rule: 'pass_rate.min', limit: 0.99 }),
    );
  });
});

describe('the newest commit of the base branch', () => {
  const loose = { policy: { pass_rate: { max_drop: 0.9 } } };

  it('has the rules, whatever the commit that the branch was made from says', async () => {
    const tip = desk({ policy: { pass_rate: { max_drop: 0.05 } } });
    const { kind, result } = await gateDesk(desk(loose), desk({ ...loose, prompt: CURT }), {
      dead: [1, 2, 3, 4, 5, 6],
      tip,
    });
    expect(kind).toBe('fail');
    // What the base branch changed is not said of the pull request.
    expect(result.changes).toEqual([]);
    const config = { policy: { pass_rate: { max_drop: 0.05 } } };
    const ofConfig = await gateDesk(
      desk({ ...plain, config: loose }),
      desk({ ...plain, config: loose, prompt: CURT }),
      {
        dead: [1, 2, 3, 4, 5, 6],
        tip: desk({ ...plain, config }),
      },
    );
    expect([ofConfig.kind, ofConfig.result.changes]).toEqual(['fail', []]);
  });

  it('has suites that an old branch lacks: they are named', async () => {
    const other = desk({ suite: { suite: 'billing' } })['desk.eval.yaml'] as string;
    const { kind, comment } = await gateDesk(desk(), desk(), { tip: { ...desk(), 'billing.eval.yaml': other } });
    expect(kind).toBe('nothing-to-run');
    expect(comment).toContain('has the suite `billing`, which this branch lacks: update the branch to have it run');
  });
});

describe('a cap that is reached before every case was asked once', () => {
  const settings = { 'max-cost': '90' };
  const outputTokens = (times: number) => (text: string) => (text.startsWith('Curtly') ? 100 * times : 100);

  it('is an error where head’s calls are far dearer than base’s', async () => {
    const { kind, comment } = await gateDesk(desk(), desk({ prompt: CURT }), {
      dead: HALF,
      settings,
      outputTokens: outputTokens(400),
    });
    expect(kind).toBe('error');
    expect(comment).toContain('head’s calls cost'.replace('’', "'"));
  });

  it('leaves the check open where both sides cost the same', async () => {
    const { kind } = await gateDesk(desk(), desk({ prompt: CURT }), { settings, outputTokens: () => 4000 });
    expect(kind).toBe('inconclusive');
  });
});

describe('a first policy', () => {
  const layer = (changed: Partial<PolicyLayer>): PolicyLayer => ({ ...NO_RULES, ...changed });
  const budget = { max: 5, maxIncrease: 0.5, level: undefined };

  it('adds ceilings and no tests of growth', () => {
    expect(tighten(NO_RULES, layer({ latencyP95: budget })).latencyP95).toEqual({
      max: 5,
      maxIncrease: undefined,
      level: 'block',
    });
    const own = { max: 9, maxIncrease: 0.2, level: 'block' } as const;
    expect(tighten({ ...NO_RULES, latencyP95: own }, layer({ latencyP95: budget })).latencyP95).toEqual({
      ...own,
      max: 5,
    });
  });

  it('makes no blocking rule a warning', () => {
    const own = { max: 9, maxIncrease: 0.2, level: 'block' } as const;
    const warned = layer({ latencyP95: { ...budget, level: 'warn' } });
    expect(tighten({ ...NO_RULES, latencyP95: own }, warned).latencyP95).toEqual(own);
  });
});
