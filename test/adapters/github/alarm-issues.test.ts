import { afterEach, describe, expect, it } from 'vitest';
import { openAlarmIssues } from '../../../src/adapters/github/alarm-issues.ts';
import { openGitHub } from '../../../src/adapters/github/client.ts';
import { ACTIONS_TOKEN, DEFAULT_TOKEN, type TokenState } from '../../support/github/state.ts';
import { startGitHubServer } from '../../support/github/server.ts';

const opened: AsyncDisposable[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one[Symbol.asyncDispose]();
});

const WRITER: TokenState = { ...ACTIONS_TOKEN, permissions: { ...ACTIONS_TOKEN.permissions, issues: 'write' } };

async function open(token = WRITER) {
  const server = await startGitHubServer({ tokens: { [DEFAULT_TOKEN]: token } });
  opened.push(server);
  const log = { info: () => undefined, warn: () => undefined };
  const repository = { owner: 'acme', repo: 'support' };
  const client = await openGitHub({ ...repository, token: DEFAULT_TOKEN, apiUrl: server.url, log, secondMs: 1 });
  return { state: server.state, server, alarms: openAlarmIssues(client, repository) };
}

const alarm = { suite: 'refunds', title: 'It fell', body: '94% → 84%\n', assignees: ['maintainer', 'nobody'] };

describe('alarms as issues', () => {
  it('are opened once for a suite, brought up to date, and closed with a last word', async () => {
    const { state, alarms, server } = await open();
    const url = await alarms.raise(alarm);
    expect(await alarms.raise({ ...alarm, body: '94% → 80%\n' })).toBe(url);
    expect(state.issues).toMatchObject([
      { title: 'It fell', state: 'open', labels: ['evaldelta-drift'], assignees: ['maintainer'] },
    ]);
    expect(state.issues[0]?.body).toContain('94% → 80%');
    const [known] = await alarms.open();
    expect(known).toMatchObject({ suite: 'refunds' });
    if (known !== undefined) await alarms.end(known, 'It is over.');
    expect(state.issues).toMatchObject([{ state: 'closed' }]);
    expect(state.comments.map(({ body }) => body)).toEqual(['It is over.']);
    expect(await alarms.open()).toEqual([]);
    expect(server.violations).toEqual([]);
  });

  it('are a new one after the last is closed', async () => {
    const { state, alarms } = await open();
    await alarms.raise(alarm);
    for (const issue of state.issues) issue.state = 'closed';
    await alarms.raise(alarm);
    expect(state.issues.map((issue) => issue.state)).toEqual(['closed', 'open']);
  });

  it('are never what a stranger wrote: nobody without rights can put the label on', async () => {
    const { state, alarms } = await open();
    await alarms.raise(alarm);
    const [ours] = state.issues;
    if (ours === undefined) throw new Error('none was opened');
    state.issues.unshift({ ...ours, number: 1, login: 'stranger', labels: [], title: 'mine' });
    expect(await alarms.open()).toHaveLength(1);
    await alarms.raise({ ...alarm, title: 'It fell again' });
    expect(state.issues.map(({ title }) => title)).toEqual(['mine', 'It fell again']);
  });

  it('keep a hostile suite id inside its marker', async () => {
    const { state, alarms } = await open();
    const suite = 'a --> <img src=x> {"suite":"b"}';
    await alarms.raise({ ...alarm, suite });
    expect((await alarms.open()).map((one) => one.suite)).toEqual([suite]);
    expect(state.issues[0]?.body.split('\n')[0]).not.toContain('<img');
  });

  it('say which permission the job lacks', async () => {
    const { alarms } = await open(ACTIONS_TOKEN);
    await expect(alarms.raise(alarm)).rejects.toThrow(/issues: write/);
  });
});
