import { describe, expect, it } from 'vitest';
import type { AnnouncedEnds } from '../src/ports.ts';
import { renderTerminal } from '../src/report/terminal/terminal.ts';
import { forecast } from '../src/stories/forecast.ts';
import { CURT, desk, deskWorld, gateDesk, KIND, rows } from './support/desk.ts';
import { answerOf, fakeProviders, hastyClock } from './run/fakes.ts';

const NOW = Date.parse('2026-11-30T12:00:00Z');
const clock = () => ({ ...hastyClock(), nowMs: () => NOW });
const count = (text: string | undefined, part: string): number => (text ?? '').split(part).length - 1;

describe('a model that is switched off soon', () => {
  const files = (prompt: string) => desk({ prompt, suite: { target: target('gpt-5-mini') } });
  const target = (model: string) => ({ name: 'mini', prompt: 'desk.md', provider: 'openai', model });

  /** A vendor that says another day than our catalogue. */
  function announcing() {
    const asked: string[][] = [];
    const askEnds = (vendors: readonly string[]): Promise<AnnouncedEnds> => {
      asked.push([...vendors]);
      return Promise.resolve(new Map([['openai', new Map([['gpt-5-mini', '2026-12-20']])]]));
    };
    return { asked, askEnds };
  }

  it('is told once in a comment, by the day that its vendor says, which is asked once', async () => {
    const { asked, askEnds } = announcing();
    const { comment, result } = await gateDesk(files(KIND), files(CURT), { ports: { clock: clock(), askEnds } });
    expect(count(comment, 'is switched off by')).toBe(1);
    expect(comment).toContain('is switched off by OpenAI on 2026-12-20, in 20 days');
    expect(comment).toContain('evaldelta models gpt-6.1-terra');
    expect(count(renderTerminal(result, { color: false, width: 1000 }), 'is switched off by')).toBe(1);
    expect(asked).toEqual([['openai']]);
  });

  it('is told once by a plan, which asks no model', async () => {
    const { asked, askEnds } = announcing();
    const { input, ports, providers } = deskWorld(files(KIND), files(CURT), { ports: { clock: clock(), askEnds } });
    const { warnings } = await forecast(input, ports);
    expect(warnings.filter(({ kind }) => kind === 'retiring')).toMatchObject([{ on: '2026-12-20', days: 20 }]);
    expect([providers.asked, asked]).toEqual([[], [['openai']]]);
  });

  it('is told once where nothing is affected, and its vendor is not asked', async () => {
    const { asked, askEnds } = announcing();
    const { result } = await gateDesk(files(KIND), files(KIND), { ports: { clock: clock(), askEnds } });
    expect(result.verdict.kind).toBe('nothing-to-run');
    expect(result.warnings.filter((said) => said.includes('is switched off by'))).toHaveLength(1);
    expect(asked).toEqual([]);
  });
});

describe('a name that another model answers to meanwhile', () => {
  const [base, head] = [desk({ cases: rows(12) }), desk({ cases: rows(12), prompt: CURT })];
  const served = (model: string) => answerOf('ok', { served: { model, requestId: undefined, serviceTier: undefined } });
  const movedTo = (model: string) =>
    fakeProviders((text) => served(text.includes('Curtly') ? model : 'gpt-6-luna-2026-01-15'));

  it('is a line above the numbers, once, in the comment and in the terminal', async () => {
    const { comment, result } = await gateDesk(base, head, { ports: { providers: movedTo('gpt-6-luna-2026-05-20') } });
    const text = renderTerminal(result, { color: false, width: 1000 });
    for (const said of [comment ?? '', text]) {
      expect(count(said, 'The name stayed and the model behind it moved')).toBe(1);
      expect(said.indexOf('The name stayed')).toBeLessThan(said.indexOf('100.0% →'));
    }
  });

  it('is nothing where the same one answers', async () => {
    const { comment, result } = await gateDesk(base, head, { ports: { providers: movedTo('gpt-6-luna-2026-01-15') } });
    expect(comment).not.toContain('The name stayed');
    expect(renderTerminal(result, { color: false, width: 1000 })).not.toContain('The name stayed');
  });
});
