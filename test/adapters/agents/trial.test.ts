import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { AgentEndpoint, AgentTask } from '../../../src/domain/agents/agent.ts';
import { CallError, type Providers } from '../../../src/ports.ts';
import { startModelServer, type ModelBehaviour, type ModelServer } from '../../support/model/server.ts';
import { geminiAt } from '../providers/situation.ts';
import { agentOf, asking, Files, providersTo, tryOnce } from './situation.ts';

/** An agent of one's own: asks its model until that says DONE, and runs what else it says in a shell. */
const AGENT = `
import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
const asked = JSON.parse(readFileSync(0, 'utf8'));
const actions = [];
const said = [{ role: 'user', content: asked.messages[0].content }];
for (let turn = 1; ; turn += 1) {
  const response = await fetch(process.env.ANTHROPIC_BASE_URL + '/v1/messages', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': process.env.ANTHROPIC_API_KEY },
    body: JSON.stringify({ model: asked.model, max_tokens: 100, messages: said }),
  });
  if (!response.ok) process.exit(1);
  const text = (await response.json()).content[0].text;
  if (text.startsWith('DONE')) {
    console.log(JSON.stringify({ id: asked.id, output: text.slice(5), actions, skills: ['shout'], turns: turn }));
    break;
  }
  let state = 'done';
  let output = '';
  try {
    output = String(execSync(text, { stdio: ['ignore', 'pipe', 'pipe'] }));
  } catch {
    state = 'failed';
  }
  actions.push({ tool: 'shell', args: text, turn, state });
  said.push({ role: 'assistant', content: text }, { role: 'user', content: output || '(nothing)' });
}
`;

const opened: (ModelServer | { [Symbol.asyncDispose](): Promise<void> })[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each[Symbol.asyncDispose]();
});

async function situation(behaviour: ModelBehaviour, env: Readonly<Record<string, string>> = {}) {
  const files = new Files();
  const server = await startModelServer({ behaviour });
  const providers: Providers = await providersTo(server, files, env);
  opened.push({ [Symbol.asyncDispose]: () => providers.close() }, server);
  const agent = files.file('agent.mjs', AGENT);
  const run = (task: Partial<AgentTask> = {}, changes: Partial<AgentEndpoint> = {}, signal?: AbortSignal) =>
    tryOnce(providers, asking(agentOf(changes), 'Go.', { ...task, files: [agent, ...(task.files ?? [])] }), signal);
  return { files, server, providers, run };
}

/** A model that says one thing after the other, and then DONE. */
function script(...lines: readonly string[]): ModelBehaviour {
  return ({ messages }) => ({
    text: lines[(messages.length - 1) / 2] ?? 'DONE All is well.',
    usage: { input: 1000, output: 10 },
  });
}

async function failureOf(work: Promise<unknown>): Promise<CallError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof CallError)) throw new Error(`It did not fail as a call: ${String(error)}`);
  return error;
}

describe('a trial', () => {
  it('tells what an agent did, what it changed and what it cost', async () => {
    const { files, server, run } = await situation(
      script('echo hello | tr a-z A-Z > out.txt; rm old.txt; mkdir d; printf "\\0" > d/b.bin', 'cat nothing-here'),
    );
    const workspace = [files.file('old.txt', 'old'), files.file('same.txt', 'same')];
    const { output, usage, reportedCostUsd, served, trace } = await run({ workspace });
    expect(output.text).toBe('All is well.');
    expect(trace).toMatchObject({
      end: 'finished',
      turns: 3,
      skills: [{ name: 'shout', isInferred: false }],
      actions: [
        { tool: 'shell', state: 'done', turn: 1 },
        { tool: 'shell', args: 'cat nothing-here', state: 'failed', turn: 2 },
      ],
      files: [
        { path: 'd/b.bin', change: 'created', bytes: 1 },
        { path: 'old.txt', change: 'deleted', bytes: 3 },
        { path: 'out.txt', change: 'created', bytes: 6, text: 'HELLO\n' },
      ],
    });
    expect(trace.files[0]).not.toHaveProperty('text');
    expect([usage?.input, usage?.output, served.model]).toEqual([3000, 30, 'claude-haiku-4-5']);
    expect(reportedCostUsd).toBeCloseTo(3 * (1000 * 1e-6 + 10 * 5e-6), 12);
    expect(server.requests.map(({ headers }) => headers['x-api-key'])).toEqual(Array(3).fill('sk-ant-loopback'));
  });

  it('leaves nothing of itself on the disk', async () => {
    const before = new Set(readdirSync(tmpdir()));
    const { run, providers } = await situation(script('echo x > x.txt'));
    await run();
    const own = readdirSync(tmpdir()).filter((name) => !before.has(name) && name.startsWith('evaldelta-agents-'));
    expect(
      own.flatMap((name) => readdirSync(join(tmpdir(), name))).filter((name) => name.startsWith('trial-')),
    ).toEqual([]);
    await providers.close();
    expect(own.filter((name) => existsSync(join(tmpdir(), name)))).toEqual([]);
  });

  it('never holds a file that runs commands by itself, unless the suite says so', async () => {
    const { files, run } = await situation(script('find . -type f | sort > /tmp/list && mv /tmp/list .'));
    const guarded = ['.claude/settings.json', '.mcp.json', '.env', '.claude/hooks/x.sh', '.claude/skills/s/SKILL.md'];
    const task = { files: guarded.map((to) => files.file(to, 'x')), workspace: [files.file('sub/.env', 'y')] };
    const listed = async (changes: Partial<AgentEndpoint>) =>
      (await run(task, changes)).trace.files
        .find(({ path }) => path === 'list')
        ?.text?.split('\n')
        .filter(Boolean);
    expect(await listed({})).toEqual(['./.claude/skills/s/SKILL.md', './agent.mjs']);
    expect(await listed({ guardedFiles: ['mcp', 'env'] })).toEqual([
      './.claude/skills/s/SKILL.md',
      './.env',
      './.mcp.json',
      './agent.mjs',
      './sub/.env',
    ]);
  });

  it('tells nothing of its token, whatever it prints, as it is, in pieces or written otherwise', async () => {
    const forms = [
      'printenv ANTHROPIC_API_KEY',
      'printenv ANTHROPIC_API_KEY | base64 -w0',
      '(printf x; printenv ANTHROPIC_API_KEY) | base64 -w0',
      '(printf xy; printenv ANTHROPIC_API_KEY) | base64 -w0',
      'printenv ANTHROPIC_API_KEY | od -An -v -tx1 | tr -d " \\n"',
      'printenv ANTHROPIC_API_KEY | rev',
      'printenv ANTHROPIC_API_KEY | fold -w 25',
    ];
    const all = forms.join('; echo; ');
    const { files, server, run } = await situation(({ messages }) =>
      messages.length === 1
        ? { text: `(${all}) | tee printed` }
        : // The model says again what it was told, and so does the agent.
          {
            text: messages.length === 3 ? `: '${messages.at(-1)?.text ?? ''}'` : `DONE ${JSON.stringify(messages)}`,
          },
    );
    const checks = [{ run: ['cat', 'printed'], files: [], timeoutMs: undefined }];
    const answer = await run({ workspace: [files.file('a.txt', 'a')], checks });
    const asked = JSON.stringify(server.requests.map(({ body }) => body));
    const told = JSON.stringify(answer);
    const [token = ''] = /sk-ant-trial-[0-9a-f]+/.exec(asked) ?? [];
    expect(token.length).toBeGreaterThan(50);
    const hex = Buffer.from(token).toString('hex');
    const based = Buffer.from(token).toString('base64').replace(/=+$/, '').slice(0, -2);
    for (const form of [token, hex, based, [...token].reverse().join('')]) {
      expect(asked).toContain(form);
      for (const piece of [form, form.slice(0, 20), form.slice(-16)]) expect(told).not.toContain(piece);
    }
    expect(told.match(/\[redacted\]/g)?.length).toBeGreaterThan(10);
  });

  it('sees no key, no variable that it was not given, and no trial beside it', async () => {
    const look =
      'cat /proc/*/environ 2>/dev/null | tr "\\0" "\\n" | sort -u; env; ls /tmp; find / -name other.txt 2>/dev/null';
    const { files, server, run } = await situation(script(`(${look}) > seen`), {
      GITHUB_TOKEN: 'ghs_canary0000000000000000',
      ASKED_FOR: 'as-the-suite-says',
    });
    const others = [files.file('other.txt', 'other')];
    const [seen] = await Promise.all([run({}, { env: ['ASKED_FOR'] }), run({ workspace: others })]);
    const text = seen.trace.files.find(({ path }) => path === 'seen')?.text ?? '';
    expect(text).toContain('ASKED_FOR=as-the-suite-says');
    expect(text).not.toContain('canary');
    expect(text).not.toContain('other.txt');
    expect(JSON.stringify(seen) + text).not.toContain(server.env.ANTHROPIC_API_KEY);
  });

  it('of one’s own may ask a model of Google’s in Google’s way', async () => {
    const { files, server, providers } = await situation(() => ({ text: 'Hello.', usage: { input: 9, output: 2 } }));
    const asks = `
const { GOOGLE_GEMINI_BASE_URL: url, GEMINI_API_KEY: key } = process.env;
const response = await fetch(url + '/v1beta/models/gemini-2.5-flash:generateContent', {
  method: 'POST',
  headers: { 'x-goog-api-key': key },
  body: JSON.stringify({ contents: [{ parts: [{ text: 'Hi' }] }] }),
});
console.log(JSON.stringify({ id: 1, output: (await response.json()).candidates[0].content.parts[0].text }));`;
    const agent = files.file('agent.mjs', asks);
    const endpoint = agentOf({ model: geminiAt(server.url) });
    const { output, usage, reportedCostUsd } = await tryOnce(providers, asking(endpoint, 'Go.', { files: [agent] }));
    expect([output.text, usage?.input, usage?.output]).toEqual(['Hello.', 9, 2]);
    expect(reportedCostUsd).toBeGreaterThan(0);
    expect(server.requests[0]?.headers['x-goog-api-key']).toBe('AIza-loopback');
  });

  it('may hold a script that is started by its name', async () => {
    const { files, run } = await situation(script('./tool.sh > out'));
    const { trace } = await run({ files: [files.file('tool.sh', '#!/bin/sh\necho tool\n')] });
    expect(trace.files.find(({ path }) => path === 'out')?.text).toBe('tool\n');
  });
});

describe('checks', () => {
  const check = (
    files: Files,
    run: readonly string[],
    given: Readonly<Record<string, string>> = {},
    timeoutMs?: number,
  ) => ({
    run,
    files: Object.entries(given).map(([to, text]) => files.file(to, text)),
    timeoutMs,
  });

  it('judge the workspace as the agent left it, each by itself, whatever the agent put in their place', async () => {
    const { files, run } = await situation(
      script('echo made > made.txt; mkdir -p checks; echo "exit 0" > checks/check.sh; ln -s /etc linked; ln -s / deep'),
    );
    const judge = 'test "$(cat made.txt)" = made && rm made.txt && exit 7';
    const { trace } = await run({
      checks: [
        check(files, ['sh', 'checks/check.sh'], { 'checks/check.sh': judge }),
        check(files, ['sh', 'deep/check.sh'], { 'deep/check.sh': judge }),
        check(files, ['sh', '-c', 'echo told; ls -d linked deep; echo trouble >&2']),
      ],
    });
    expect(trace.checks).toEqual([
      { exitCode: 7, output: '' },
      { exitCode: 7, output: '' },
      { exitCode: 0, output: 'told\ndeep\nlinked\ntrouble' },
    ]);
    expect(existsSync('/check.sh')).toBe(false);
  });

  it('that could not judge say so', async () => {
    const { files, run } = await situation(script());
    const { trace } = await run({
      checks: [
        check(files, ['no-such-tool']),
        check(files, ['sh', '-c', 'no-such-tool']),
        check(files, ['./notes.txt'], { 'notes.txt': 'no program' }),
        check(files, ['sh', '-c', 'kill -9 $$']),
        check(files, ['sleep', '60'], {}, 300),
      ],
    });
    expect(trace.checks.map(({ error }) => error)).toEqual([
      expect.stringContaining('was not found'),
      expect.stringContaining('was not found'),
      'could not be started',
      'was ended by signal 9',
      'gave no answer within 0.3 s',
    ]);
  });
});

describe('a trial that cannot be judged', () => {
  it.each([
    [{ status: 401 }, 'fatal', 'answered 401'],
    [{ status: 429 }, 'transient', 'answered 429'],
    [{ status: 500 }, 'transient', 'answered 500'],
    [{ reset: true }, 'transient', 'ECONNRESET'],
    [{ malformed: '<!doctype html><html></html>' }, 'transient', 'broke off its answer'],
  ] as const)('errs where its model answers %j', async (reply, kind, words) => {
    const { run } = await situation(() => reply);
    const { failure } = await failureOf(run());
    expect(failure.kind).toBe(kind);
    expect(failure.message).toContain(words);
  });

  it('errs with what it cost where its model goes away in the middle', async () => {
    const { run } = await situation(({ messages }) =>
      messages.length > 1 ? { status: 529 } : { text: 'true', usage: { input: 1000, output: 0 } },
    );
    const error = await failureOf(run());
    expect(error.failure).toMatchObject({ kind: 'transient', status: 529 });
    expect(error.spentUsd).toBeCloseTo(0.001, 10);
  });

  it('errs where the time is over before its model has answered, and where the model never did', async () => {
    const { run } = await situation(() => ({ hang: true }));
    const error = await failureOf(run({}, { limits: { turns: 20, seconds: 2, costUsd: 1 } }));
    expect(error.message).toBe(
      'claude-haiku-4-5 had not answered when the 2 s of the trial (`limits.seconds`) were over.',
    );
  });

  it.each([
    [['sh', '-c', 'exit 3'], 'ended with exit code 3 and never said that it was done'],
    [['no-such-agent'], 'ended with exit code 127'],
    [['sh', '-c', `echo '{"id":1,"output":"done"}'`], 'never asked its model'],
    [['sh', '-c', `echo '{"id":1,"error":"no luck"}'`], 'failed: The agent answered: no luck'],
  ])('errs where the agent is %j', async (command, words) => {
    const { run } = await situation(script());
    const { failure } = await failureOf(run({}, { command }));
    expect(failure.kind).toBe('malformed');
    expect(failure.message).toContain(words);
  });

  it('errs where a workspace grows beyond what can be judged', async () => {
    const { run } = await situation(script('for i in $(seq 1200); do echo $i > f$i; done'));
    expect((await failureOf(run())).message).toContain('more than 1000 files that changed');
  });
});

describe('a limit that is reached', () => {
  it('of turns and of cost is an end that can be judged, within one request', async () => {
    const { server, run } = await situation(script(...Array<string>(50).fill('echo again >> log')));
    const turns = await run({}, { limits: { turns: 3, seconds: 60, costUsd: 1 } });
    expect([turns.trace.end, turns.trace.turns, server.requests.length]).toEqual(['turns', 3, 3]);
    expect(turns.trace.files[0]?.text?.match(/again/g)).toHaveLength(3);
    const cost = await run({}, { limits: { turns: 30, seconds: 60, costUsd: 0.0021 } });
    expect([cost.trace.end, cost.trace.turns, server.requests.length]).toEqual(['cost', 2, 5]);
  });

  it('of seconds is one where the model had answered', async () => {
    const { run } = await situation(script('sleep 60'));
    const { trace } = await run({}, { limits: { turns: 20, seconds: 3, costUsd: 1 } });
    expect([trace.end, trace.turns]).toEqual(['seconds', 1]);
  });

  it('ends a trial for good where the run ends', async () => {
    const { run } = await situation(script('sleep 60'));
    const ending = new AbortController();
    const running = run({}, {}, ending.signal);
    setTimeout(() => ending.abort(new Error('the run was interrupted')), 2_000);
    await expect(running).rejects.toThrow('the run was interrupted');
  });
});
