import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AgentEndpoint, AgentTask } from '../../src/domain/agents/agent.ts';
import type { CallAnswer, Providers } from '../../src/ports.ts';
import { agentOf, asking, Files, providersTo, tryOnce } from '../../test/adapters/agents/situation.ts';
import {
  startModelServer,
  type ModelReply,
  type ModelRequest,
  type ModelServer,
} from '../../test/support/model/server.ts';
import { modelAt, type Pinned } from './scenarios.ts';

/** What must be found nowhere that an agent can write to or send: the real key, a token, files of others. */
export const CANARIES = {
  key: 'sk-ant-canary-key-5f6b0c1d2e3f4a5b6c7d',
  token: 'ghs_canarytoken5f6b0c1d2e3f4a5b6c7d8e9f',
  home: 'canary-home-5f6b0c1d',
  parent: 'canary-parent-5f6b0c1d',
  checkout: 'canary-checkout-5f6b0c1d',
  other: 'canary-other-side-5f6b0c1d',
} as const;

/** A model, an agent and a repository, with canaries around them. */
export type World = AsyncDisposable & {
  readonly pinned: Pinned;
  readonly server: ModelServer;
  readonly files: Files;
  readonly providers: Providers;
  readonly env: Readonly<Record<string, string>>;
  run(task: Partial<AgentTask>, changes?: Partial<AgentEndpoint>): ReturnType<typeof tryOnce>;
};

/** What a model answers to a request, and how many there were before. */
export type Script = (request: ModelRequest, before: number) => ModelReply;

/** Opens a world of its own for one check. */
export async function openWorld(pinned: Pinned, path: string, script: Script): Promise<World> {
  let before = 0;
  const server = await startModelServer({
    behaviour: (request) => ({ usage: { input: 1000, cachedInput: 400, output: 20 }, ...script(request, before++) }),
  });
  const files = new Files();
  const root = mkdtempSync(join(tmpdir(), 'bench-agents-'));
  const env = {
    ...surroundings(root),
    ...server.env,
    ANTHROPIC_API_KEY: CANARIES.key,
    OPENAI_API_KEY: CANARIES.key,
    GEMINI_API_KEY: CANARIES.key,
    PATH: path,
  };
  const providers = await providersTo(server, files, env);
  const model = modelAt(pinned, server.url);
  const own = { agent: pinned.agent, version: pinned.version, command: undefined, model };
  const limits = { turns: 20, seconds: 120, costUsd: 1 };
  return {
    pinned,
    server,
    files,
    providers,
    env,
    run: (task, changes = {}) =>
      tryOnce(providers, asking(agentOf({ ...own, limits, ...changes }), 'Please shout.', task)),
    [Symbol.asyncDispose]: async () => {
      await providers.close();
      await server[Symbol.asyncDispose]();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** A job's directories, each with what an agent must not see. */
function surroundings(root: string): Readonly<Record<string, string>> {
  const [home, temporary, checkout] = ['home', 'temp', 'checkout'].map((name) => join(root, name));
  for (const [directory = '', canary] of [
    [home, CANARIES.home],
    [temporary, CANARIES.parent],
    [checkout, CANARIES.checkout],
  ] as const)
    for (const name of [
      'CLAUDE.md',
      'AGENTS.md',
      'GEMINI.md',
      '.claude/CLAUDE.md',
      '.codex/AGENTS.md',
      '.agents/skills/canary/SKILL.md',
      '.gemini/GEMINI.md',
    ]) {
      mkdirSync(join(directory, name, '..'), { recursive: true });
      writeFileSync(join(directory, name), `---\nname: canary\ndescription: ${canary}\n---\n${canary}\n`);
    }
  return {
    HOME: home ?? '',
    RUNNER_TEMP: temporary ?? '',
    GITHUB_WORKSPACE: checkout ?? '',
    GITHUB_TOKEN: CANARIES.token,
  };
}

/** The skill of most checks, with a word of its own in its body. */
export function skillOf({ files, pinned }: World, body: string, head = ''): AgentTask['files'] {
  const text = `---\nname: shout\ndescription: Shouts a greeting.\n${head}---\n${body}\n`;
  return [files.file(`${pinned.skills}/shout/SKILL.md`, text)];
}

/** Whether an agent has called for a skill by now, by what it tells its model. */
export function isAsking(prompt: string): boolean {
  return /"name":"(?:Skill|skill|exec_command|activate_skill)"/.test(prompt);
}

/** Throws where something is not as it should be. */
export function must(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(what);
}

/** How often a canary stands in what an agent could reach: what it sent to its model, and what is known of its trial. */
export function canariesIn(
  { server, env }: World,
  answers: readonly CallAnswer[],
  except: readonly string[] = [],
): number {
  const sent = server.requests.map(({ body }) => JSON.stringify(body)).join('\n');
  const kept = JSON.stringify(answers);
  const found = Object.values(CANARIES).filter((canary) => !except.includes(canary) && (sent + kept).includes(canary));
  must(env['GITHUB_TOKEN'] === CANARIES.token, 'the canaries are not set');
  return found.length;
}

/** The processes of this machine that have all these words in their command line. */
export function processesWith(mark: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
        return words[0]?.endsWith('sleep') === true && words.includes(mark) ? [words.join(' ')] : [];
      } catch {
        // It has gone meanwhile.
        return [];
      }
    });
}

/** The directory of the pinned programs' commands; they are installed there where they are not yet. */
export function installPinned(directory: string, agents: readonly Pinned[]): string {
  mkdirSync(directory, { recursive: true });
  const missing = agents.filter(({ package: name, version }) => installedVersion(directory, name) !== version);
  const words = missing.map(({ package: name, version }) => `${name}@${version}`);
  if (words.length > 0)
    execFileSync('npm', ['install', '--prefix', directory, '--no-save', '--no-audit', '--no-fund', ...words], {
      stdio: 'inherit',
    });
  return join(directory, 'node_modules/.bin');
}

function installedVersion(directory: string, name: string): string | undefined {
  const file = join(directory, 'node_modules', name, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : undefined;
}
