import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

type Opener = {
  readonly command: string;
  /** Explorer's exit code says nothing. */
  readonly tellsFailure: boolean;
};

const XDG: Opener = { command: 'xdg-open', tellsFailure: true };
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, Opener>>> = {
  darwin: { command: 'open', tellsFailure: true },
  win32: { command: 'explorer.exe', tellsFailure: false },
};

/** An opener that still runs after this long has become the browser itself. */
const STARTS_WITHIN_MS = 3000;

/** Shows a file in the program that the desktop has for it. False where there is none, or it says that it failed. */
export async function openFile(path: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  return await open(resolve(path), env);
}

/** The same for a web address. */
export async function openAddress(url: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  return await open(url, env);
}

async function open(what: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const { command, tellsFailure } = OPENERS[process.platform] ?? XDG;
  const child = spawn(command, [what], { env, stdio: 'ignore', detached: true });
  const outcome = Promise.withResolvers<boolean>();
  child.once('error', () => outcome.resolve(false));
  child.once('exit', (code) => outcome.resolve(code === 0 || !tellsFailure));
  const timer = setTimeout(() => outcome.resolve(true), STARTS_WITHIN_MS);
  const isShown = await outcome.promise;
  clearTimeout(timer);
  child.unref();
  return isShown;
}
