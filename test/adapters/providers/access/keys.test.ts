import { describe, expect, it } from 'vitest';
import { createRedact } from '../../../../src/adapters/providers/access/keys.ts';
import { modelContext } from '../../../../src/adapters/providers/access/options.ts';
import { endpointOf } from '../situation.ts';

describe('a text from outside', () => {
  const redact = createRedact({ LLM_KEY: 'key-of-a-gateway', CITY: 'Copenhagen' }, [' under-another-name\n']);

  it('loses every known key and becomes one line', () => {
    expect(redact('no key-of-a-gateway,\n no under-another-name\nin Copenhagen')).toBe(
      'no [redacted], no [redacted] in Copenhagen',
    );
  });

  it.each([
    ['first', /^first x+…$/],
    ['last', /^…x+ last$/],
  ] as const)('that is too long shows its %s 500 characters', (shown, expected) => {
    const text = redact(`first ${'x'.repeat(2_000)}\nlast`, shown);
    expect(text).toMatch(expected);
    expect(text).toHaveLength(501);
  });

  it('that is too long shows an error rather than the stack after it', () => {
    const stack = '    at run (file:///srv/app/app.mjs:1:1)\n'.repeat(20);
    expect(redact(`app.mjs:1\n(\n^\n\nSyntaxError: bad\n${stack}\nNode.js v24.0.0\n`, 'last')).toBe(
      'app.mjs:1 ( ^ SyntaxError: bad … Node.js v24.0.0',
    );
  });

  it('loses its keys before it is cut', () => {
    const text = redact(`${'x'.repeat(100)}key-of-a-gateway${'y'.repeat(490)}`, 'last');
    expect(text).toContain('redacted]yyy');
    expect(text).not.toContain('gateway');
  });
});

describe("a provider's sentence", () => {
  it("loses the endpoint's own key, whatever the name of its variable", () => {
    const env = { ACME_LLM: 'under-another-name', OTHER: 'of-no-importance' };
    const { redact } = modelContext(endpointOf('compatible', { apiKeyEnv: 'ACME_LLM' }), { env });
    expect(redact('Incorrect key: under-another-name of-no-importance')).toBe(
      'Incorrect key: [redacted] of-no-importance',
    );
  });
});
