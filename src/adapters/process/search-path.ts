import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

type Variables = Readonly<Record<string, string | undefined>>;

/** Tells whether a program of this name would be found and could be started; without PATH nothing is known, and all are taken for there. */
export function onSearchPath(env: Variables): (program: string) => boolean {
  const path = env['PATH'] ?? env['Path'];
  if (path === undefined) return () => true;
  const endings = process.platform === 'win32' ? ['', ...(env['PATHEXT'] ?? '.EXE;.CMD;.BAT').split(';')] : [''];
  const directories = path.split(delimiter).filter((directory) => directory !== '');
  return (program) =>
    directories.some((directory) => endings.some((ending) => isProgram(join(directory, program + ending))));
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
