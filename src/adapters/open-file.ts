import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['explorer.exe'],
};

/** Shows a file in the program that the desktop has for it. False where there is no such program to start. */
export async function openFile(path: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const [command, ...given] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...given, resolve(path)], { env, stdio: 'ignore', detached: true });
  const started = Promise.withResolvers<boolean>();
  child.once('error', () => started.resolve(false));
  child.once('spawn', () => started.resolve(true));
  child.unref();
  return await started.promise;
}
