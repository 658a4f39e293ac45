import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../../../domain/user-error.ts';

/** The first two bytes of what is started by its name. */
const SCRIPT = '#!';

/**
 * Writes a file of a workspace, over whatever lies there, and never through a link: an agent may have left one that leads out
 * of it. Scripts can be started. Throws UserError `bad-path` for a place that is not in the workspace.
 */
export function placeFile(workspace: string, to: string, bytes: Uint8Array): void {
  const parts = to.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.length === 0 || parts.includes('..') || to.startsWith('/') || to.includes('\0')) throw outside(to);
  const path = join(workspace, ...parts);
  makeDirectories(workspace, dirname(path));
  rmSync(path, { recursive: true, force: true });
  const isScript = Buffer.from(bytes.subarray(0, 2)).toString('latin1') === SCRIPT;
  writeFileSync(path, bytes, { mode: isScript ? 0o755 : 0o644, flag: 'wx' });
}

function makeDirectories(workspace: string, directory: string): void {
  if (directory === workspace) return;
  makeDirectories(workspace, dirname(directory));
  const found = lstatSync(directory, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) return;
  if (found !== undefined) rmSync(directory);
  mkdirSync(directory);
}

function outside(to: string): UserError {
  const sentence = `"${to}" is no place in an agent's workspace.`;
  const hint = 'Write `to:` as a relative path without `..`.';
  return new UserError({ code: 'bad-path', sentence, place: undefined, hint });
}
