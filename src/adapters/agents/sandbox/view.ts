import { existsSync, lstatSync, readlinkSync, statSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';
import type { Env } from '../../providers/access/keys.ts';

/** One step of laying out what a trial sees: a part of the machine shown, a place below it hidden, a link such as `/bin`. */
export type Layer =
  | { readonly kind: 'show'; readonly from: string; readonly at: string; readonly isWritable: boolean }
  | { readonly kind: 'hide'; readonly at: string }
  | { readonly kind: 'link'; readonly to: string; readonly at: string };

/** What every trial sees of the machine: layers in their order, and where programs are looked for. */
export type View = { readonly layers: readonly Layer[]; readonly path: string };

/** Where a trial finds its own things. */
export const INSIDE = {
  workspace: '/workspace',
  home: '/home/agent',
  temporary: '/tmp',
  own: '/run/evaldelta',
} as const;

const SYSTEM = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/nix/store'];
/** What programs need of `/etc` to start, to speak TLS and to tell the time; users and hosts are made up. */
const ETC =
  'alternatives ca-certificates crypto-policies fonts java-17-openjdk java-21-openjdk ld.so.cache ld.so.conf ld.so.conf.d localtime mime.types nsswitch.conf os-release pki python3 ssl timezone';

/**
 * The part of this machine that every trial sees, read-only: the system's programs, the tools of a runner;
 * never the checkout, the temporary files of a job or anybody's home.
 */
export function systemView(env: Env, network: 'none' | 'open'): View {
  const etc = [...ETC.split(' '), ...(network === 'open' ? ['resolv.conf'] : [])].map((name) => `/etc/${name}`);
  const tools = [env['RUNNER_TOOL_CACHE'], '/opt/hostedtoolcache'].filter(
    (each) => each !== undefined && isDirectory(each),
  );
  const found = SYSTEM.filter((path) => existsSync(path));
  const links = found.filter((path) => lstatSync(path).isSymbolicLink());
  const shown = [...found.filter((path) => !links.includes(path)), ...etc.filter((path) => existsSync(path))];
  const seen = [...shown, ...new Set(tools as readonly string[])];
  const hidden = hiddenPlaces(env).filter((place) => seen.some((each) => isWithin(place, each)));
  return {
    layers: [
      ...links.map((at): Layer => ({ kind: 'link', to: readlinkSync(at), at })),
      ...seen.map((path) => show(path)),
      ...hidden.map((at): Layer => ({ kind: 'hide', at })),
    ],
    path: searchPath(env, [...seen, ...links]),
  };
}

/** A part of the machine, at its own place unless another one is named. */
export function show(from: string, at = from, isWritable = false): Layer {
  return { kind: 'show', from, at, isWritable };
}

/** What no trial may see, wherever it lies: the checkouts, the job's files, our user's home. */
export function hiddenPlaces(env: Env): readonly string[] {
  const named = [env['GITHUB_WORKSPACE'], env['RUNNER_WORKSPACE'], env['RUNNER_TEMP'], env['HOME'], process.cwd()];
  return [...new Set(named.filter((each): each is string => each !== undefined && each !== '' && each !== '/'))];
}

/** Whether a path is that directory or below it. */
export function isWithin(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory.endsWith(sep) ? directory : directory + sep);
}

/** The caller's own order, as far as it is visible, then the system's, then the Node that we run on. */
function searchPath(env: Env, seen: readonly string[]): string {
  const asked = (env['PATH'] ?? '').split(delimiter).filter((each) => seen.some((place) => isWithin(each, place)));
  const standard = ['/usr/local/bin', '/usr/bin', '/bin', '/usr/local/sbin', '/usr/sbin', '/sbin'];
  return [...new Set([...asked, ...standard, join(INSIDE.own, 'bin')])].join(delimiter);
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
