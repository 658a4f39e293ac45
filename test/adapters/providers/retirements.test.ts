import { describe, expect, it } from 'vitest';
import { askEnds } from '../../../src/adapters/providers/retirements.ts';
import { sendJson, startLoopback } from '../../support/loopback.ts';

const LISTS: Readonly<Record<string, object>> = {
  '/v1/models': {
    data: [
      { id: 'gpt-7', shutdown_date: '2027-01-31' },
      { id: 'GPT-7-mini', shutdown_date: '2027-02-01T00:00:00Z', retires_at: '2027-03-01T00:00:00Z' },
      { id: 'claude-opus-6', retires_at: '2027-03-01T00:00:00Z', lifecycle: 'deprecated' },
      { id: 'stays', shutdown_date: null },
      { id: 'odd', shutdown_date: 'soon' },
      { id: 7, shutdown_date: '2027-01-01' },
      'nonsense',
    ],
  },
};

async function ask(vendors: readonly ('openai' | 'anthropic')[], { status = 200, keys = true } = {}) {
  const asked: string[] = [];
  await using server = await startLoopback(({ target, headers, method }, response) => {
    asked.push(`${method} ${target} ${headers['authorization'] ?? ''}`);
    sendJson(response, status, LISTS[target.split('?')[0] ?? ''] ?? {});
  });
  const env = {
    OPENAI_BASE_URL: `${server.url}/v1`,
    ANTHROPIC_BASE_URL: server.url,
    ...(keys ? { OPENAI_API_KEY: 'sk-openai', ANTHROPIC_API_KEY: 'sk-ant' } : {}),
  };
  return { ends: await askEnds(vendors, { env }), asked };
}

describe('the days that vendors announce', () => {
  it('are asked for once a vendor, with its own key', async () => {
    const { ends, asked } = await ask(['openai', 'anthropic']);
    expect(asked.sort()).toEqual(['GET /v1/models Bearer sk-openai', 'GET /v1/models?limit=1000 Bearer sk-ant']);
    expect([...(ends.get('openai') ?? [])]).toEqual([
      ['gpt-7', '2027-01-31'],
      ['gpt-7-mini', '2027-02-01'],
      ['claude-opus-6', '2027-03-01'],
    ]);
  });

  it.each([401, 404, 500])('are none where the answer is %i', async (status) => {
    const { ends, asked } = await ask(['openai', 'anthropic'], { status });
    expect([...ends.values()].map(({ size }) => size)).toEqual([0, 0]);
    expect(asked).toHaveLength(2);
  });

  it('are not asked for without a key', async () => {
    const { ends, asked } = await ask(['openai', 'anthropic'], { keys: false });
    expect([asked, ends.get('openai')?.size]).toEqual([[], 0]);
  });
});
