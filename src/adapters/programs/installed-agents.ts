import { spawn } from 'node:child_process';
import { childEnvironment, keepTail } from './process.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** How each agent is called on a machine. */
const PROGRAMS = { 'claude-code': 'claude', codex: 'codex', 'gemini-cli': 'gemini' } as const;
const DEADLINE_MS = 15_000;

/** The versions of the agents that are installed on this machine; one that does not say it is not known. */
export async function installedAgents(
  env: Env,
): Promise<{ readonly [agent in keyof typeof PROGRAMS]?: string | undefined }> {
  const asked = Object.entries(PROGRAMS).map(async ([agent, program]) => [agent, await versionOf(program, env)]);
  return Object.fromEntries(await Promise.all(asked)) as { readonly [agent in keyof typeof PROGRAMS]?: string };
}

/** The version in what a program says of itself: `2.1.332 (Claude Code)`, `codex-cli 0.171.0`, `GitHub Copilot CLI 1.0.102.` */
export function versionIn(text: string): string | undefined {
  return /\d+\.\d+\.\d+(?:[\w.+-]*\w)?/.exec(text)?.[0];
}

async function versionOf(program: string, env: Env): Promise<string | undefined> {
  const child = spawn(program, ['--version'], {
    env: { ...childEnvironment(env, []) },
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: DEADLINE_MS,
    windowsHide: true,
  });
  const tail = keepTail(child.stdout);
  return await new Promise((resolve) => {
    child.once('error', () => resolve(undefined));
    child.once('close', (code) => resolve(code === 0 ? versionIn(tail()) : undefined));
  });
}
