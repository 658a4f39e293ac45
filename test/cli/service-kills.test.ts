import { describe, expect, it } from 'vitest';
import { openLaterCheckout } from '../support/later-bundle.ts';
import { startLaterServer, type PaidCall } from '../support/later-server.ts';

const CASES = 12;
const says = (asked: string): string => (/^B [37]$/.test(asked) ? 'no way' : 'ok');
const VENDORS = [
  {
    name: 'OpenAI',
    target: { provider: 'openai', model: 'gpt-4.1-mini', service: 'batch' },
    // Taken and not yet answered; waited for; its answers half read; and the next batch.
    kills: ['POST /v1/batches', 'GET /v1/batches/ID', 'GET /v1/files/ID/content', 'POST /v1/batches'],
  },
  {
    name: 'Azure',
    target: { provider: 'azure-openai', model: 'gpt-4.1-mini', service: 'batch' },
    // Looked through, and then as with OpenAI.
    kills: ['GET /v1/files/ID', 'POST /v1/batches', 'GET /v1/batches/ID', 'GET /v1/files/ID/content'],
  },
  {
    name: 'Anthropic',
    target: { provider: 'anthropic', model: 'claude-haiku-4-5', service: 'batch' },
    kills: [
      'POST /v1/messages/batches',
      'GET /v1/messages/batches/ID',
      'GET /v1/messages/batches/ID/results',
      'POST /v1/messages/batches',
    ],
  },
] as const;

function counted(paid: readonly PaidCall[]): ReadonlyMap<string, number> {
  const groups = Map.groupBy(paid, ({ body, tier }) => `${tier} ${body}`);
  return new Map([...groups].map(([call, all]) => [call, all.length]).sort() as [string, number][]);
}

describe('a run that waits for a batch and is killed', () => {
  for (const { name, target, kills } of VENDORS)
    it(`goes on where it was and pays for nothing twice: ${name}`, { timeout: 300_000 }, async () => {
      await using calm = await startLaterServer({ says });
      await using undisturbed = await openLaterCheckout({ target, cases: CASES });
      const { result: expected } = await undisturbed.run(calm.url);
      const left: string[] = [...kills];
      let kill = (): void => undefined;
      await using server = await startLaterServer({
        says,
        taken: (what) => {
          if (what !== left[0]) return;
          left.shift();
          kill();
        },
      });
      await using checkout = await openLaterCheckout({ target, cases: CASES });
      for (const kind of kills) {
        const ended = await checkout.runBundle(server.url, [], (end) => (kill = end));
        expect(ended.code, `${kind}: ${ended.err}`).toBeNull();
      }
      expect(left).toEqual([]);
      const { result, err } = await checkout.runBundle(server.url);
      expect(err).toContain('an earlier run has handed it over');
      expect(result?.verdict).toEqual(expected?.verdict);
      expect(counted(server.paid)).toEqual(counted(calm.paid));
      const batches = [...server.batches.values()];
      expect(batches.length).toBe(calm.batches.size);
    });
});
