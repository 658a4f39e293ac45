import { describe, expect, it } from 'vitest';
import { deriveTarget } from '../../../src/suite/candidates/derive.ts';
import { parseCandidate } from '../../../src/suite/candidates/parse.ts';
import { rewriteMapping } from '../../../src/suite/candidates/rewrite.ts';

describe('a candidate as text', () => {
  it.each([
    ['gpt-6-luna', { model: 'gpt-6-luna' }],
    ['llama3:8b', { model: 'llama3:8b' }],
    ['ft:gpt-4o:acme', { model: 'ft:gpt-4o:acme' }],
    ['anthropic:claude-haiku-4-5', { provider: 'anthropic', model: 'claude-haiku-4-5' }],
    ['openai-compatible:llama3:8b', { provider: 'openai-compatible', model: 'llama3:8b' }],
    ['command:node rules.mjs --fast', { provider: 'command', command: ['node', 'rules.mjs', '--fast'] }],
    ['gpt-6-luna,effort=low', { model: 'gpt-6-luna', parameters: { reasoning_effort: 'low' } }],
    ['gpt-6-luna, max_output_tokens=200', { model: 'gpt-6-luna', parameters: { max_output_tokens: 200 } }],
    ['reasoning.mode=pro', { parameters: { reasoning: { mode: 'pro' } } }],
    ['prompt=../p.md,text=null', { prompt: '../p.md', parameters: { text: null } }],
    ['m,base_url=http://localhost:1/v1', { model: 'm', base_url: 'http://localhost:1/v1' }],
  ])('%s', (text, keys) => {
    expect(parseCandidate(text)).toEqual({ name: text, ...keys });
  });

  it.each(['m,', 'm,low', 'm,=3', 'm,__proto__.x=1', 'a b=c'])('%s is none', (text) => {
    expect(parseCandidate(text)).toMatchObject({ code: 'bad-input' });
  });
});

describe('a candidate’s target', () => {
  const incumbent = {
    name: 'ours',
    prompt: 'p.md',
    provider: 'openai',
    model: 'gpt-6.1-terra',
    base_url: 'http://localhost/v1',
    parameters: { max_output_tokens: 60, reasoning: { effort: 'low' }, text: { verbosity: 'low' } },
  } as const;

  it('has what the incumbent has but for what is said', () => {
    const { input, dropped } = deriveTarget(incumbent, { model: 'm', parameters: { text: { verbosity: 'high' } } });
    expect(input).toEqual({
      ...incumbent,
      name: undefined,
      model: 'm',
      parameters: { ...incumbent.parameters, text: { verbosity: 'high' } },
    });
    expect(dropped).toEqual([]);
  });

  it('of another provider has its address and its names for limit and effort, and tells what is left out', () => {
    const { input, dropped } = deriveTarget(incumbent, { provider: 'anthropic', model: 'c' });
    expect(input).toEqual({
      prompt: 'p.md',
      provider: 'anthropic',
      model: 'c',
      parameters: { max_output_tokens: 60, reasoning_effort: 'low' },
    });
    expect(dropped).toEqual(['text']);
  });

  it('loses a parameter that is null, and the prompt that another one replaces', () => {
    const { input } = deriveTarget(incumbent, {
      messages: [{ role: 'user', content: 'x' }],
      parameters: { text: null },
    });
    expect(input).toMatchObject({ messages: [{ role: 'user', content: 'x' }], model: 'gpt-6.1-terra' });
    expect(input).not.toHaveProperty('prompt');
    expect(input.parameters).toEqual({ max_output_tokens: 60, reasoning: { effort: 'low' } });
  });
});

describe('a suite with a candidate in the incumbent’s place', () => {
  const rewrite = (text: string, after: Record<string, unknown>, before: Record<string, unknown>) =>
    rewriteMapping(text, ['target'], { before, after });

  it('keeps comments, order, quotes and layout', () => {
    const text =
      '# top\ntarget:   # ours\n  provider: openai\n\n  model: "a"   # why\n  parameters:\n    x: 1 # one\n    y: 2\n\ncases: [ ]\n';
    const before = { provider: 'openai', model: 'a', parameters: { x: 1, y: 2 } };
    expect(rewrite(text, { provider: 'openai', model: 'b', parameters: { x: 1, z: { w: 3 } } }, before)).toBe(
      '# top\ntarget:   # ours\n  provider: openai\n\n  model: b   # why\n  parameters:\n    x: 1 # one\n    z: { w: 3 }\n\ncases: [ ]\n',
    );
  });

  it('adds a key at the end of the target, in a flow mapping too', () => {
    const before = { provider: 'openai', model: 'a' };
    const after = { provider: 'openai', model: 'a', base_url: 'http://x/' };
    expect(rewrite('target: { provider: openai, model: a }\nx: 1\n', after, before)).toBe(
      'target: { provider: openai, model: a, base_url: http://x/ }\nx: 1\n',
    );
    expect(rewrite('target:\n  provider: openai\n  model: a # it\nx: 1', after, before)).toBe(
      'target:\n  provider: openai\n  model: a # it\n  base_url: http://x/\nx: 1',
    );
  });

  it('says itself what a merged key said, and is left to a person where the target is an alias', () => {
    const before = { provider: 'openai', model: 'a' };
    const after = { provider: 'openai', model: 'b' };
    expect(rewrite('d: &d { model: a }\ntarget: { <<: *d, provider: openai }\n', after, before)).toBe(
      'd: &d { model: a }\ntarget: { <<: *d, provider: openai, model: b }\n',
    );
    expect(rewrite('t: &t { provider: openai, model: a }\ntarget: *t\n', after, before)).toBeUndefined();
  });
});
