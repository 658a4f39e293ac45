import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runToEnd, spawnGroup } from '../../programs/process.ts';
import type { Env } from '../../providers/access/keys.ts';
import type { Isolation } from './isolation.ts';
import { OWN_USER, quote } from './namespaces.ts';
import type { Layer } from './view.ts';

/** An image of this run: nothing in it but the links of the machine's root, such as `/bin`. */
export type Image = { readonly id: string; readonly remove: () => Promise<void> };

const TIME_OUT_MS = 60_000;

/** Where Docker's daemon is, for its command line. */
export function dockerEnvironment(env: Env): Readonly<Record<string, string>> {
  const names = ['PATH', 'HOME', 'DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG', 'XDG_RUNTIME_DIR'];
  return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}

/**
 * Makes the image that trials are shown the machine in. It is made anew for each run and used by its digest: one that
 * lay there under a name could bring files of its own. Rejects where Docker does not answer, with what it said.
 */
export async function importImage(layers: readonly Layer[], directory: string, env: Env): Promise<Image> {
  const root = mkdtempSync(join(directory, 'image-'));
  chmodSync(root, 0o755);
  for (const layer of layers) if (layer.kind === 'link') linkIn(root, layer);
  try {
    const said = await docker(['/bin/sh', '-c', `tar -C ${quote(root)} -cf - . | docker import -`], env);
    const id = /sha256:[0-9a-f]{64}/.exec(said)?.[0];
    if (id === undefined) throw new Error(said);
    const remove = async (): Promise<void> => {
      await docker(['docker', 'rmi', '--force', id], env);
    };
    return { id, remove };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The words of Docker that show a program nothing but its view, without a right and without an image of anybody's. */
export function container(
  { layers, network, command }: Isolation,
  { image, name }: { readonly image: string; readonly name: string },
): readonly string[] {
  const isRoot = process.getuid?.() === 0;
  const user = isRoot ? `${OWN_USER}:${OWN_USER}` : `${process.getuid?.()}:${process.getgid?.()}`;
  const words = [
    ...['docker', 'run', '--rm', '--interactive', '--pull', 'never', '--log-driver', 'none', '--name', name],
    ...['--network', network === 'none' ? 'none' : 'host', '--hostname', 'evaldelta', '--workdir', '/'],
    ...['--read-only', '--cap-drop', 'ALL', '--security-opt', 'no-new-privileges', '--user', user],
    ...layers.flatMap((layer) => (layer.kind === 'link' ? [] : ['--mount', mountOf(layer)])),
    image,
    ...command,
  ];
  if (!isRoot) return words;
  const written = layers.flatMap((layer) => (layer.kind === 'show' && layer.isWritable ? [quote(layer.from)] : []));
  const given = `chown -Rh ${OWN_USER}:${OWN_USER} ${written.join(' ')}`;
  return ['/bin/sh', '-c', `${given} && exec ${words.map(quote).join(' ')}`];
}

/** Ends a container whose program does not end with its input; its client ends with it. */
export function endContainer(name: string, env: Env): void {
  const start = { command: ['docker', 'kill', name], directory: '/', environment: dockerEnvironment(env) };
  spawnGroup(start).once('error', () => undefined);
}

function linkIn(root: string, { at, to }: { readonly at: string; readonly to: string }): void {
  mkdirSync(dirname(root + at), { recursive: true });
  symlinkSync(to, root + at);
}

/** One line of CSV, as Docker reads it: a path may hold a comma. */
function mountOf(layer: Exclude<Layer, { readonly kind: 'link' }>): string {
  const fields =
    layer.kind === 'hide'
      ? ['type=tmpfs', `target=${layer.at}`, 'tmpfs-size=4096']
      : ['type=bind', `source=${layer.from}`, `target=${layer.at}`, ...(layer.isWritable ? [] : ['readonly'])];
  return fields.map((field) => (/[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',');
}

async function docker(command: readonly string[], env: Env): Promise<string> {
  const start = { command, directory: '/', environment: dockerEnvironment(env) };
  const end = await runToEnd(start, { timeoutMs: TIME_OUT_MS, signal: new AbortController().signal }).catch(
    (error: unknown) => ({ tail: error instanceof Error ? error.message : String(error) }),
  );
  return end.tail;
}
