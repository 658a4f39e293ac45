import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { basename, delimiter, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { UserError } from '../../domain/user-error.ts';
import type { Env } from '../providers/access/keys.ts';
import { hiddenPlaces, INSIDE, isWithin, show, type Layer } from './sandbox/view.ts';

/** A program of this machine, and what of it a trial sees. */
export type FoundProgram = {
  /** For sentences. */
  readonly file: string;
  /** Where a trial starts it. */
  readonly inside: string;
  readonly layer: Layer;
};

/** The agent's program on the PATH, wherever its links lead. Throws UserError `missing-file` or `bad-path`. */
export function findProgram(name: string, env: Env): FoundProgram {
  const directories = (env['PATH'] ?? '').split(delimiter).filter((each) => isAbsolute(each));
  const found = directories.map((directory) => join(directory, name)).find(isProgram);
  if (found === undefined) throw notFound(name);
  const file = realpathSync(found);
  const root = rootOf(file);
  const exposed = hiddenPlaces(env).find((place) => isWithin(place, root));
  if (exposed !== undefined) throw exposes(name, file, exposed);
  // At a place of its own: what is below `/tmp`, say, is a trial's own there.
  const at = join(INSIDE.own, 'agent', basename(root));
  return { file, inside: join(at, relative(root, file)), layer: show(root, at) };
}

/** A package's program needs the packages beside it; another one its own directory. */
function rootOf(file: string): string {
  const parts = file.split(sep);
  const packages = parts.indexOf('node_modules');
  return packages < 0 ? dirname(file) : parts.slice(0, packages + 1).join(sep);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    // Not there, or nobody may start it.
    return false;
  }
}

function notFound(name: string): UserError {
  return new UserError({
    code: 'missing-file',
    sentence: `The agent's program \`${name}\` is not on the PATH.`,
    place: undefined,
    hint: `Install the version that the suite names in a step before this one, so that \`${name} --version\` works there.`,
  });
}

function exposes(name: string, file: string, place: string): UserError {
  return new UserError({
    code: 'bad-path',
    sentence: `The agent's program \`${name}\` is ${file}: a trial that sees its directory would see ${place} too.`,
    place: undefined,
    hint: 'Install it in a directory of its own, outside the checkout.',
  });
}
