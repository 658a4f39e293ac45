import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Request } from '../../src/domain/request.ts';
import { canonicalJson } from '../../src/domain/json/canonical-json.ts';
import { fingerprint } from '../../src/plan/affected/fingerprint.ts';
import { requestOf } from './build.ts';

const of = (changed: Partial<Request>) => fingerprint(requestOf(changed)).fingerprint;
const { endpoint } = requestOf();

const model = { model: 'm', apiKeyEnv: undefined, auth: 'key' } as const;
const KEPT: readonly (readonly [string, Request['endpoint'], string])[] = [
  [
    'openai',
    { ...model, provider: 'openai', api: 'responses', baseUrl: undefined },
    '30ef9f86cebfd6df0eff150e82d3aaf7fd529d30e0f6f14d2c5255297c07e095',
  ],
  [
    'openai by chat',
    { ...model, provider: 'openai', api: 'chat', baseUrl: 'https://proxy.example' },
    'b7227c720addaac35b369acb11d31b0aa0b3bed68b10527d69c5c7621d44c0fd',
  ],
  [
    'anthropic',
    { ...model, provider: 'anthropic', api: 'messages', baseUrl: undefined },
    'd01778a4c0b7c6b7aab3c3e2b3ce6f635a9e81fed1f97b4bc8b079076bb28e02',
  ],
  [
    'a compatible server',
    { ...model, provider: 'openai-compatible', api: 'chat', baseUrl: 'http://h:1/v1' },
    '3a274d2b0dc443af5fa8c88b7c6a648b1cd0da3b2dbe3076459a19b7d15de566',
  ],
  [
    'azure',
    { ...model, provider: 'azure-openai', api: 'responses', baseUrl: undefined },
    '1e6fcfee505437058fcfffa63164d2607e9737e4c0f6c3e00ded95a1a5feef15',
  ],
  [
    'a program',
    { provider: 'command', command: ['a', 'b'], setup: ['npm', 'ci'], directory: 'evals', env: ['A'], timeoutMs: 1 },
    'c0d97534b740fdca2b15660c911666f110da33c9e0cc24a71c2383c948dae6a7',
  ],
  [
    'an endpoint',
    {
      provider: 'http',
      url: 'https://x.example/{{ id }}',
      method: 'POST',
      headers: { h: '${KEY}' },
      body: { q: 1 },
      isSharedServer: true,
      responsePath: '$.a',
      env: ['KEY'],
      timeoutMs: undefined,
    },
    '4c8c678a5e3c3d43111ef98b1c98282731f463b00b55dc3bdc7a65fe3e9e96ff',
  ],
  [
    'a recording',
    { provider: 'replay', file: 'r.jsonl', recordings: { path: 'evals/r.jsonl', oid: '0a' } },
    '84d7f6f6f1cd1ce596c5b20e657668acd36c37f34955e0a55a3b0b7748fe07bf',
  ],
];

describe('a fingerprint', () => {
  it('has a known value, on every machine and in every release that keeps stored trials', () => {
    expect(of({})).toBe('e26be35d0d6b33eb22f76e98c0b7678cbef27afdc552b856c8a893dddb569ffe');
    expect(canonicalJson({ b: 1, a: [1.0, 'ü', null], c: undefined })).toBe('{"a":[1,"ü",null],"b":1}');
  });

  it.each(KEPT)('of a request to %s is what it was when the first trials were stored', (_provider, endpoint, known) => {
    expect(of({ endpoint })).toBe(known);
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
    ['the version of what is retrieved from', { corpus: '2' }],
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
