import { describe, expect, it } from 'vitest';
import { hasLostFlex, serviceFor, type ServiceChoice } from '../../../src/domain/providers/service.ts';
import { isModel } from '../../../src/domain/providers/providers.ts';
import { onTiers } from '../../../src/plan/tiers.ts';
import { loadConfig } from '../../../src/suite/config.ts';
import { DEFAULT_CONFIG } from '../../../src/domain/config.ts';
import { diagnosticsAbout, loadOne } from '../load-suites.ts';
import { memorySnapshot } from '../memory-snapshot.ts';

const suiteOf = (target: string) => ({
  's.eval.yaml': `suite: s
target:
  name: t
  messages: [{ role: user, content: 'Say {{ n }}' }]
${target
  .split('\n')
  .map((line) => `  ${line}`)
  .join('\n')}
cases: [{ id: c, vars: { n: 1 }, expect: [{ contains: ok }] }]
`,
});

async function choiceOf(target: string): Promise<ServiceChoice | undefined> {
  const suite = await loadOne(suiteOf(target));
  const endpoint = suite.targets[0]?.endpoint;
  return endpoint !== undefined && isModel(endpoint) ? endpoint.choice : undefined;
}

describe('`service`', () => {
  it('is one tier, or one by what started the run', async () => {
    const plain = await choiceOf('provider: openai\nmodel: gpt-6-luna\nservice: batch');
    expect(plain).toEqual({ tier: 'batch', deadlineMs: undefined, late: 'lose' });
    const events = await choiceOf(
      'provider: openai\nmodel: gpt-6-luna\nservice: { pull_request: standard, schedule: 2h }\ndeadline: 90m\nafter_deadline: ask',
    );
    expect(serviceFor(events, 'pull_request')).toBeUndefined();
    expect(serviceFor(events, 'push')).toBeUndefined();
    expect(serviceFor(events, 'schedule')).toEqual({ tier: '2h', deadlineMs: 5_400_000, late: 'ask' });
  });

  it.each([
    [
      'provider: gemini\nmodel: gemini-3-flash\nservice: batch',
      /s\.eval\.yaml:7:12: .*`provider: gemini`.*no service `batch`.*It has `standard`/,
    ],
    ['provider: anthropic\nmodel: claude-haiku-4-5\nservice: 2h', /no service `2h`.*It has `standard`, `batch`/],
    [
      'provider: openai\nmodel: gpt-6-luna\napi: chat\nservice: 8h',
      /`service: 8h` is not asked by `api: chat`.*`api: responses`/,
    ],
    [
      'provider: openai\nmodel: gpt-6.2-sol\nservice: { schedule: flex }',
      /:7:24: gpt-6\.2-sol has no service `flex`.*`2h`, `8h` or `batch`/,
    ],
    [
      'provider: openai\nmodel: gpt-6-luna\nservice: batch\nparameters: { service_tier: flex }',
      /both choose a tier.*Remove `service_tier`/,
    ],
    ['provider: openai\nmodel: gpt-6-luna\ndeadline: 2h', /`deadline` is nothing without `service`/],
    ['provider: openai\nmodel: gpt-6-luna\nservice: flex\ndeadline: 2h', /Nothing is late here/],
    ['provider: openai\nmodel: gpt-6-luna\nservice: overnight', /service/],
    ['provider: openai\nmodel: gpt-6-luna\nservice: batch\ndeadline: soon', /Write minutes or hours/],
    ['provider: command\ncommand: [node, a.js]\nservice: batch', /`service` does not belong to `provider: command`/],
    [
      'provider: openai\nmodel: gpt-6-luna\nparameters: { background: true }',
      /The parameter `background` is not supported/,
    ],
  ])('is refused at its place where no call could be made with it: %s', async (target, told) => {
    expect((await diagnosticsAbout(suiteOf(target))).join('\n').replaceAll('\n', ' ')).toMatch(told);
  });

  it('is read of the judge too', async () => {
    const load = (text: string) => loadConfig(memorySnapshot({ 'evaldelta.yaml': text }), undefined);
    const { judge } = await load('judge: { provider: anthropic, model: claude-haiku-4-5, service: batch }\n');
    expect(judge?.endpoint.choice?.tier).toBe('batch');
    await expect(load('judge: { provider: anthropic, model: claude-haiku-4-5, service: flex }\n')).rejects.toThrow(
      /evaldelta\.yaml:1:65: .*no service `flex`/,
    );
  });
});

describe('the tier of a run', () => {
  const rules = DEFAULT_CONFIG;
  const OPENAI = 'provider: openai\nmodel: gpt-6-luna';

  it('is what head chooses, on both sides', async () => {
    const [base, head] = [await loadOne(suiteOf(OPENAI)), await loadOne(suiteOf(`${OPENAI}\nservice: batch`))];
    const { suites } = onTiers({ suites: { base: [base], head: [head] }, rules }, 'pull_request');
    const tiers = [...suites.base, ...suites.head].map(({ targets }) => targets[0]?.endpoint);
    expect(tiers).toMatchObject([{ service: { tier: 'batch' } }, { service: { tier: 'batch' } }]);
  });

  it('is the standard one where a side cannot be asked in another', async () => {
    const [base, head] = [
      await loadOne(suiteOf('provider: gemini\nmodel: gemini-3-flash')),
      await loadOne(suiteOf(`${OPENAI}\nservice: batch`)),
    ];
    const { suites } = onTiers({ suites: { base: [base], head: [head] }, rules }, 'pull_request');
    for (const { targets } of [...suites.base, ...suites.head])
      expect(targets[0]?.endpoint).not.toHaveProperty('service');
  });
});

describe('flex', () => {
  it('ends with GPT-6.1, for whatever comes after it too', () => {
    const models = ['gpt-6.1-terra', 'gpt-6-luna', 'gpt-5.4', 'ft:gpt-4.1-mini:me', 'o4-mini'];
    expect(models.filter(hasLostFlex)).toEqual([]);
    expect(['gpt-6.2-sol', 'gpt-6.2-astra-2026-11-17', 'gpt-6.10', 'gpt-7', 'ft:gpt-7.1:me'].every(hasLostFlex)).toBe(
      true,
    );
  });
});
