import { describe, expect, it } from 'vitest';
import { renderHtml } from '../src/report/html/page.ts';
import { renderJson } from '../src/report/machine/json.ts';
import { renderComment } from '../src/report/markdown/comment.ts';
import { redactResult } from '../src/report/redact/result.ts';
import { fakeAgents, filled, MUTE, oidOf, skillDesk, USEFUL } from './support/agent-desk.ts';
import { gateDesk } from './support/desk.ts';

const KEY = 'sk-ant-canary-key-5f6b0c1d2e3f4a5b6c7d';
const ENV = 'team-canary-7f3a9c1e5b2d4860';

const SPELLINGS: readonly (readonly [string, (secret: string) => string])[] = [
  ['as it is', (secret) => secret],
  ['in base64', (secret) => Buffer.from(secret).toString('base64')],
  ['in the base64 of more', (secret) => Buffer.from(`key=${secret};`).toString('base64')],
  ['in hexadecimal', (secret) => Buffer.from(secret).toString('hex')],
  ['in capitals', (secret) => secret.toUpperCase()],
];

describe('what an agent prints of a key or a variable', () => {
  it.each(SPELLINGS)('is in no artifact, page or comment: %s', async (_, spell) => {
    const said = `${spell(KEY)} and ${spell(ENV)}`;
    const providers = fakeAgents(({ skill }) => {
      const own = filled(skill === oidOf(USEFUL));
      const actions = [
        { tool: 'shell', args: `echo ${said}`, state: 'done', turn: 1 } as const,
        ...(own.actions ?? []),
      ];
      const files = [...(own.files ?? []), { path: `${said}.txt`, change: 'created', bytes: 9, text: said } as const];
      return { trace: { ...own, actions, files, skills: [{ name: said, isInferred: false }, ...(own.skills ?? [])] } };
    });
    const { result } = await gateDesk(skillDesk(), skillDesk({ skill: MUTE }), { ports: { providers } });
    const clean = await redactResult(result, [
      { value: KEY, name: 'ANTHROPIC_API_KEY' },
      { value: ENV, name: 'TEAM_SECRET' },
    ]);
    const texts = [renderJson(clean), renderHtml(clean), renderComment(clean, { marker: '', reportUrl: undefined })];
    expect(renderJson(result)).toContain(spell(ENV));
    for (const text of texts)
      for (const secret of [KEY, ENV]) {
        expect(text).not.toContain(spell(secret));
        expect(text.toLowerCase()).not.toContain(secret);
      }
  });
});
