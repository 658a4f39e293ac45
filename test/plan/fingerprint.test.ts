import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Request } from '../../src/domain/request.ts';
import { canonicalJson } from '../../src/domain/canonical-json.ts';
import { fingerprint } from '../../src/plan/fingerprint.ts';
import { requestOf } from './build.ts';

const of = (changed: Partial<Request>) => fingerprint(requestOf(changed)).fingerprint;
const { endpoint } = requestOf();

describe('a fingerprint', () => {
  it('has a known value, on every machine and in every release that keeps stored trials', () => {
    expect(of({})).toBe('e26be35d0d6b33eb22f76e98c0b7678cbef27afdc552b856c8a893dddb569ffe');
    expect(canonicalJson({ b: 1, a: [1.0, 'ü', null], c: undefined })).toBe('{"a":[1,"ü",null],"b":1}');
  });

  it('does not see the order of keys', () => {
    expect(of({ parameters: { b: { y: 1, x: 2 }, a: 1 } })).toBe(of({ parameters: { a: 1, b: { x: 2, y: 1 } } }));
  });

  it.each<[string, Partial<Request>]>([
    ['the key’s variable', { endpoint: { ...endpoint, apiKeyEnv: 'OTHER' } as Request['endpoint'] }],
    ['how the key is got', { endpoint: { ...endpoint, auth: 'oidc' } as Request['endpoint'] }],
  ])('leaves out %s', (_what, changed) => {
    expect(of(changed)).toBe(of({}));
  });

  it('leaves out the deadline and the visible variables of a program, and the names of schema files', () => {
    const program = {
      provider: 'command',
      command: ['a'],
      setup: undefined,
      directory: '.',
      env: [],
      timeoutMs: 1,
    } as const;
    expect(of({ endpoint: { ...program, env: ['HOME'], timeoutMs: undefined } })).toBe(of({ endpoint: program }));
    const output = { file: 'a.json', name: 'out', schema: {} };
    expect(of({ output: { ...output, file: 'b.json' } })).toBe(of({ output }));
  });

  it.each<[string, Partial<Request>]>([
    ['the model', { endpoint: { ...endpoint, model: 'other' } as Request['endpoint'] }],
    ['the API', { endpoint: { ...endpoint, api: 'chat' } as Request['endpoint'] }],
    ['the address', { endpoint: { ...endpoint, baseUrl: 'https://proxy.example' } as Request['endpoint'] }],
    ['the messages', { messages: [] }],
    ['the parameters', { parameters: { max_output_tokens: 1 } }],
    ['the tools', { tools: [{ name: 't', description: undefined, parameters: {} }] }],
    ['the output schema', { output: { file: undefined, name: 'out', schema: {} } }],
    ['a program’s variables', { vars: { a: 1 } }],
    ['a program’s input files', { inputs: [{ path: 'a', oid: '1' }] }],
  ])('sees %s', (_what, changed) => {
    expect(of(changed)).not.toBe(of({}));
  });

  it('sees the name that a schema is sent with', () => {
    const named = (name: string) => of({ output: { file: undefined, name, schema: {} } });
    expect(named('in')).not.toBe(named('out'));
  });

  it('tells any two different texts apart', () => {
    const textOf = (text: string) =>
      of({ messages: [{ role: 'user', text, images: [], toolCalls: [], toolCallId: undefined }] });
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (a, b) => (a === b) === (textOf(a) === textOf(b)),
      ),
    );
  });

  it('exists for halves of surrogate pairs and infinite numbers, which files can hold', () => {
    expect(of({ parameters: { a: '\ud800', '\udc00': [Infinity, NaN, { b: true }] } })).toMatch(/^[0-9a-f]{64}$/);
  });
});
